import type { Wording } from '../../wording/wording.ts';
import { toBibtex } from './bibtex.ts';
import { toIssuedParts } from './issued.ts';
import type { Reference } from './creators.ts';
import { toRis } from './ris.ts';

/** The forms in which a citation is a file, each by the end of its name. */
export const citationFormats = ['txt', 'bib', 'ris', 'csl.json'] as const;

/** One of the forms in which a citation is a file. */
export type CitationFormat = (typeof citationFormats)[number];

/** The citation in one line of plain text: what, where in the report, who publishes it, the day of the record, the address. */
export function toPlainCitation(
  { type, title, note, publisher, issued, URL }: Reference,
  { citation }: Wording,
): string {
  const { year, month, day } = toIssuedParts(issued);
  const parts = [
    title,
    type === 'report' ? undefined : note,
    publisher,
    year && `${citation.recordOf} ${[year, month, day].join('-')}`,
    URL,
  ].filter((part) => part !== undefined);
  return parts.map((part, at) => (at === parts.length - 1 ? part : part.replace(/(?<![.!?…])$/, '.'))).join(' ');
}

/** The citation as a file of this format; `text` is the citation in one line. */
export function toCitationFile(reference: Reference, as: CitationFormat, text: string): string {
  switch (as) {
    case 'txt':
      return `${text}\n`;
    case 'bib':
      return toBibtex(reference);
    case 'ris':
      return toRis(reference);
    case 'csl.json':
      return `${JSON.stringify([reference], undefined, 2)}\n`;
  }
}
