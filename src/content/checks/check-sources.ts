import type { Mistake } from '../../model/mistake.ts';
import { offerKnown } from '../../model/nearest.ts';
import type { SourceEntry } from '../../schema/source.ts';
import type { ReadEntries } from '../read-content.ts';
import type { ReadSection } from '../read-section.ts';

/** Every id of a source is known, every source has a part in the report, no chain of `via` or of `at` closes on itself. */
export function checkSources(sources: ReadEntries<SourceEntry>, sections: readonly ReadSection[]): Mistake[] {
  // Where the file itself cannot be read, every mark would look unknown.
  if (sources.mistakes.length > 0) return [];
  const unknown = [...checkMarks(sources, sections), ...checkTies(sources)];
  // A mistyped id leaves the source that was meant without a part: told once, at the mistyped id.
  const idle = unknown.length === 0 ? checkParts(sources, sections) : [];
  return [...unknown, ...idle, ...checkItself(sources)];
}

function toIds({ entries }: ReadEntries<SourceEntry>): string[] {
  return entries.map(({ id }) => id);
}

function checkMarks(sources: ReadEntries<SourceEntry>, sections: readonly ReadSection[]): Mistake[] {
  const known = toIds(sources);
  return sections.flatMap(({ file, statements }) =>
    statements.flatMap((statement) =>
      statement.sources.flatMap((id, index) => {
        if (known.includes(id)) return [];
        const what = `No source is listed under the id \`${id}\`.`;
        return [{ file, ...statement.marks[index], what, remedy: offerKnown(id, known, 'sources') }];
      }),
    ),
  );
}

function checkTies({ file, entries, locate }: ReadEntries<SourceEntry>): Mistake[] {
  const known = entries.map(({ id }) => id);
  return entries.flatMap((source) => [
    ...(['via', 'at'] as const).flatMap((tie) => {
      const target = source[tie];
      if (target === undefined || known.includes(target)) return [];
      const what = `No source is listed under the id \`${target}\`.`;
      return [{ file, ...locate([source.id, tie]), what, remedy: offerKnown(target, known, 'sources') }];
    }),
    ...(['via', 'at'] as const).flatMap((tie) => checkCircle(source, tie, { file, entries, locate })),
  ]);
}

function checkCircle(
  source: SourceEntry & { id: string },
  tie: 'via' | 'at',
  { file, entries, locate }: Pick<ReadEntries<SourceEntry>, 'file' | 'entries' | 'locate'>,
): Mistake[] {
  const chain = [source.id];
  let next = source[tie];
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = entries.find(({ id }) => id === next)?.[tie];
  }
  // Each of a circle closes it; it is told once.
  if (next !== source.id || chain.toSorted()[0] !== source.id) return [];
  const told = {
    via: { circle: 'speaks via itself', remedy: 'Take `via:` from the one who told the report directly.' },
    at: { circle: 'belongs to itself', remedy: 'Take `at:` from the one that is a body of its own.' },
  }[tie];
  const what = `\`${source.id}\` ${told.circle}: ${[...chain, next].join(' → ')}.`;
  return [{ file, ...locate([source.id, tie]), what, remedy: told.remedy }];
}

function checkParts({ file, entries, locate }: ReadEntries<SourceEntry>, sections: readonly ReadSection[]): Mistake[] {
  // A section that cannot be read may hold the statements that are missing.
  if (sections.length === 0 || sections.some(({ mistakes }) => mistakes.length > 0)) return [];
  const speaking = sections.flatMap(({ statements }) => statements.flatMap((statement) => statement.sources));
  const taking = new Set([...speaking, ...entries.flatMap(({ via, at }) => [via, at])]);
  return entries
    .filter(({ id, itself }) => !taking.has(id) && !itself)
    .map(({ id }) => ({
      file,
      ...locate([id]),
      what: `The source \`${id}\` neither speaks nor carries anybody’s words.`,
      remedy: `Put \`[^${id}]\` behind what it says, name it under \`via:\` or \`at:\` of another source, or delete it.`,
    }));
}

function checkItself({ file, entries, locate }: ReadEntries<SourceEntry>): Mistake[] {
  const itself = entries.filter((source) => source.itself);
  if (itself.length === 1) return [];
  const place = itself[1] ? locate([itself[1].id, 'itself']) : { line: 1, column: 1 };
  const what =
    itself.length === 0 ? 'No source is the report itself.' : 'More than one source is marked as the report itself.';
  return [
    { file, ...place, what, remedy: 'Write `itself: true` at the one source that stands for the report’s own voice.' },
  ];
}
