import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Data } from 'csl-json';
import type { Wording } from '../../wording/wording.ts';
import { toCitationStyle } from './citation-style.ts';

/** The forms in which a citation is a file, each by the end of its name. */
export const citationFormats = ['txt', 'bib', 'ris', 'csl.json'] as const;

/** One of the forms in which a citation is a file. */
export type CitationFormat = (typeof citationFormats)[number];

const { format } = plugins.config.get('@bibtex');
format.useIdAsLabel = true;
// Numbers of statements keep their point, and letters beyond ASCII stay as they are.
format.checkLabel = false;
format.asciiOnly = false;

const styles = new Map<Wording, string>();

/** The citation of each of these in one line of plain text, in their order; several at once take half as long as one by one. */
export function toPlainCitations(references: readonly Data[], wording: Wording): string[] {
  const style = styles.get(wording) ?? addStyle(wording);
  const entries = new Cite([...references]).format('bibliography', {
    format: 'text',
    style,
    asEntryArray: true,
    nosort: true,
  });
  return entries.map(([, text]) => text.trim());
}

/** The citation as a file of this format; `text` is the citation in one line. */
export function toCitationFile(reference: Data, as: CitationFormat, text: string): string {
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

// BibTeX’s own type for reports asks for an institution, and the report names none.
function toBibtex(reference: Data): string {
  return `${new Cite([{ ...reference, type: 'webpage' }]).format('bibtex').trim()}\n`;
}

// The library’s own text breaks words at 70 characters, which readers of RIS take for spaces.
function toRis(reference: Data): string {
  const container = reference['container-title'];
  const named = container === undefined ? reference : { ...reference, 'collection-title': container };
  const [{ TY = 'GEN', ...tags } = {}] = new Cite([named]).format('ris', { format: 'object' });
  const lines = Object.entries({ ...tags, ID: reference.id }).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${one}`),
  );
  return [`TY  - ${[TY].flat().join()}`, ...lines, 'ER  - ', ''].join('\r\n');
}

function addStyle(wording: Wording): string {
  const name = `plain-${String(styles.size)}`;
  plugins.config.get('@csl').styles.add(name, toCitationStyle(wording));
  styles.set(wording, name);
  return name;
}
