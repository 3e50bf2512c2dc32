import type { Block } from '../model/blocks.ts';
import type { Mistake } from '../model/mistake.ts';
import { contentFiles } from '../model/record/content-files.ts';
import type { Report } from '../model/report.ts';
import { toDrawnText } from '../model/statements/drawn-text.ts';
import { nameUndrawnScripts } from '../model/words/undrawn-scripts.ts';
import { readHeldSigns } from './fonts.ts';
import { findUndrawn } from './letters.ts';

/** Words of the content, and the keys that lead to them in their file. */
type Found = readonly [file: string, keys: readonly PropertyKey[], text: string | undefined];

/** Signs that PDFs and preview cards would leave out without a word: no file of the typeface holds them. */
export async function checkLetters(report: Report): Promise<Mistake[]> {
  const held = await readHeldSigns();
  // A draft is not published, and an editor is to see it before it is mended.
  const drafts = new Set([
    ...report.sections.filter(({ draft }) => draft).map((section) => contentFiles.section(section)),
    ...report.sources.filter(({ draft }) => draft).map(({ id }) => id),
  ]);
  return toDrawnWords(report).flatMap(([file, keys, text]) => {
    if (drafts.has(file) || (file === contentFiles.sources && drafts.has(String(keys[0])))) return [];
    // What cannot be marked with its language is named by its script.
    const drawn = keys[0] === 'statements' ? text : text && nameUndrawnScripts(text, report.settings.language);
    const [first, ...others] = drawn === undefined ? [] : findUndrawn(drawn, held);
    if (first === undefined) return [];
    const what =
      others.length === 0
        ? `No font of the PDF holds the sign ${first}.`
        : `No font of the PDF holds the signs ${[first, ...others].join(', ')}.`;
    const isForeign = nameUndrawnScripts(first, report.settings.language) !== first;
    const remedy = isForeign
      ? 'Say which language it is in, as in `<span lang="ar">…</span>`: pages show it, PDFs and preview cards name it.'
      : 'Write it in another way, as in `about 5` for `≈ 5`.';
    return {
      rule: 'sign-without-font',
      file,
      ...(report.locate?.(file, keys) ?? report.locate?.(file, [])),
      what,
      remedy,
    };
  });
}

/** All words of the content that pages, PDFs and preview cards draw in the typeface. */
export function toDrawnWords({ settings, sections, sources, corrections }: Report): Found[] {
  return [
    ...corrections.map(({ why }, index): Found => [contentFiles.corrections, [index, 'why'], why]),
    ...(['title', 'lead'] as const).map((key): Found => [contentFiles.settings, [key], settings[key]]),
    ...Object.entries(settings.origin).map(([key, text]): Found => [contentFiles.settings, ['origin', key], text]),
    [contentFiles.settings, ['publisher', 'name'], settings.publisher?.name],
    [contentFiles.settings, ['licence', 'name'], settings.licence?.name],
    ...(['what', 'omits'] as const).map((key): Found => [
      contentFiles.settings,
      ['document', key],
      settings.document?.[key],
    ]),
    ...sources.flatMap((source) =>
      (['name', 'short', 'role'] as const).map((key): Found => [contentFiles.sources, [source.id, key], source[key]]),
    ),
    ...sections.flatMap((section) => {
      const file = contentFiles.section(section);
      return [
        ...(['title', 'part'] as const).map((key): Found => [file, [key], section[key]]),
        ...section.blocks.flatMap(toHeadWords).map((text): Found => [file, [], text]),
        ...section.statements.map((statement, index): Found => [
          file,
          ['statements', index],
          toDrawnText(statement, settings.language),
        ]),
        ...Object.entries(section.notes).map(([id, { text }]): Found => [file, ['notes', id], text]),
      ];
    }),
  ];
}

/** The words of a part of a section that belong to no statement. */
function toHeadWords(block: Block): string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'table') return block.columns.map(({ text }) => text);
  return block.kind === 'picture' ? [block.credit] : [];
}
