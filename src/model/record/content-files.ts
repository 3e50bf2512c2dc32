import { toSectionFileName } from '../routes.ts';

/** The files of the content as mistakes name them. */
export const contentFiles = {
  settings: 'content/report.yaml',
  sources: 'content/sources.yaml',
  places: 'content/places.yaml',
  terms: 'content/terms.yaml',
  corrections: 'content/corrections.yaml',
  record: 'content/record.json',
  section: (section: { readonly number: number; readonly id: string }) =>
    `content/sections/${toSectionFileName(section)}`,
} as const;
