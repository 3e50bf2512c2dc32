import type { Mistake } from '../../../model/mistake.ts';
import { contentFiles } from '../../../model/record/content-files.ts';
import type { Report, Section } from '../../../model/report.ts';
import { wordingFor } from '../../../wording/wording.ts';

/** No words stand in any more for what only an editor can write. */
export function placeholder({ settings, sections, locate }: Report): Mistake[] {
  const { newReport } = wordingFor(settings.language);
  const { title, lead, origin } = settings;
  const inSettings = (
    [
      [['title'], title, newReport.title],
      [['lead'], lead, newReport.lead],
      [['origin', 'known'], origin.known, newReport.known],
      [['origin', 'unknown'], origin.unknown, newReport.unknown],
      [['origin', 'wording'], origin.wording, newReport.wording],
    ] as const
  ).filter(([, words, given]) => words === given);
  const inSections = sections.flatMap((section) =>
    findInSection(section, newReport).map(([index, words]) => {
      const file = contentFiles.section(section);
      return tell(words, file, locate?.(file, ['statements', index]));
    }),
  );
  const { settings: file } = contentFiles;
  return [...inSettings.map(([keys, words]) => tell(words, file, locate?.(file, [...keys]))), ...inSections];
}

/** The words of a section that were given, each with the statement at which they stand. */
function findInSection(
  { statements, blocks }: Section,
  { placeholder: words, picture }: ReturnType<typeof wordingFor>['newReport'],
): [number, string][] {
  const said = statements.flatMap(({ text }, index): [number, string][] =>
    text === words || text === picture.caption ? [[index, text]] : [],
  );
  const shown = blocks.flatMap((block): [number, string][] => {
    if (block.kind !== 'picture') return [];
    const given = [block.alternative, block.credit].filter(
      (text) => text === picture.alternative || text === picture.credit,
    );
    return given.map((text) => [block.caption.statements[0] ?? 0, text]);
  });
  return [...said, ...shown];
}

function tell(words: string, file: string, place: object | undefined): Mistake {
  const what = `“${words}” stands in for words that only you can write.`;
  return { rule: 'placeholder', file, ...place, what, remedy: 'Write them there.' };
}
