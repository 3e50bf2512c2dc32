import type { Statement } from '../report.ts';

/** The scripts that the typeface holds. */
const drawnScripts = new Set(['Latn', 'Cyrl', 'Grek']);

/**
 * The words of a statement as PDFs and preview cards draw them, in a report of this language: a passage in a script that
 * the typeface lacks is named in brackets, as in “[Arabic]”; pages and EPUBs show it.
 */
export function toDrawnText({ text, foreign = [] }: Pick<Statement, 'text' | 'foreign'>, language: string): string {
  if (foreign.length === 0) return text;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return foreign
    .filter((passage) => !drawnScripts.has(new Intl.Locale(passage.language).maximize().script ?? ''))
    .reduce(
      (drawn, passage) => drawn.replace(passage.text, () => `[${names.of(passage.language) ?? passage.language}]`),
      text,
    );
}
