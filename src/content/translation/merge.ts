import type { z } from 'astro/zod';
import type { Source } from '../../model/report.ts';
import type { ReportSettings } from '../../schema/report-settings.ts';
import { sectionSchema, type SectionEntry } from '../../schema/section.ts';
import type { translatedSectionSchema, translatedSettingsSchema } from '../../schema/translation.ts';

/** The settings of a translation: its own words, and all that stands once, from the original. */
export function mergeSettings(
  original: ReportSettings,
  translated: z.infer<typeof translatedSettingsSchema>,
  language: string,
): ReportSettings {
  const { title, lead, origin, publisher, document, map } = translated;
  return {
    ...original,
    title,
    lead,
    origin,
    language,
    ...(original.publisher && { publisher: { ...original.publisher, ...publisher } }),
    ...(original.document && { document: { ...original.document, ...document } }),
    ...(original.map && { map: { ...original.map, ...map } }),
  };
}

/** The head of a translated section: its own words, and the places and days of the original. */
export function mergeHead(original: SectionEntry, translated: z.infer<typeof translatedSectionSchema>): SectionEntry {
  const dates = original.dates.flatMap((date, index) => {
    const written = translated.dates[index];
    return written ? [{ ...date, ...written }] : [];
  });
  const kept = Object.entries(original).filter(([key]) => key in sectionSchema.shape);
  return { ...(Object.fromEntries(kept) as SectionEntry), ...translated, dates };
}

/** A source of a translation: its own names and words, and the kind and the ties of the original. */
export function mergeSource(original: Source, translated: readonly Pick<Source, 'id' | 'name'>[]): Source {
  const { kind, at, via, itself, formerly } = original;
  const ties = { ...(at && { at }), ...(via && { via }), ...(itself && { itself }) };
  const words = translated.find(({ id }) => id === original.id) ?? original;
  return { ...words, kind, ...ties, formerly };
}
