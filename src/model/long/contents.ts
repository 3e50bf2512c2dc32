import type { Wording } from '../../wording/wording.ts';
import type { Report, Section } from '../report.ts';
import { toSheets, type Sheet } from './sheets.ts';

/** Beyond this many sections, `/` names the pages that their contents stand on. */
const mostInContents = 1_000;

/** The pages that list the sections of a report whose contents are too long for `/`; none where they are not. */
export function toContentsSheets({ sections }: Pick<Report, 'sections'>): Sheet<Section>[] {
  return sections.length <= mostInContents ? [] : toSheets(sections);
}

/** What such a page is called, by its first and last section. */
export function nameSections(sections: readonly Pick<Section, 'number'>[], wording: Wording): string {
  return wording.sheets.sections(sections[0]?.number ?? 0, sections.at(-1)?.number ?? 0);
}
