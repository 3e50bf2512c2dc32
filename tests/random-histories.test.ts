import fc from 'fast-check';
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { publish } from '../src/commands/publishing/publish.ts';
import { readContent } from '../src/content/read-content.ts';
import { toEntries } from '../src/model/record/corrections/entries.ts';
import { historyOf } from '../src/model/record/history.ts';
import { toToldCorrections } from '../src/model/record/corrections/told.ts';
import type { Correction } from '../src/schema/correction.ts';
import type { Report } from '../src/model/report.ts';
import { RandomReport, type Step } from './random-report.ts';

// What one publication changes: several steps, on the day of the one before or a later one.
const step = fc.record({
  kind: fc.constantFrom<Step['kind']>(
    'words',
    'words',
    'speaker',
    'withdraw',
    'add',
    'rename',
    'title',
    'move',
    'name',
  ),
  section: fc.nat(1),
  statement: fc.nat(5),
  choice: fc.nat(2),
});
const publication = fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 4 }), days: fc.nat(1) });

/** The words of a statement with who says them, from one day to another: as they are, or as they are told. */
type Wording = readonly [text: string, attribution: string, since: string, until: string | undefined];

test('Whatever is changed, withdrawn, moved and taken back, every wording is told with its days, and the last one stands', async () => {
  const run = fc.asyncProperty(fc.array(publication, { minLength: 2, maxLength: 7 }), async (publications) => {
    const directory = await mkdtemp(path.join(os.tmpdir(), 'history-'));
    try {
      await checkHistory(directory, publications);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
  // Where it fails, the seed and the path to the shortest history are told: `fc.assert(run, { seed, path })`.
  await fc.assert(run, { numRuns: 12 });
});

interface Publishing {
  readonly steps: readonly Step[];
  readonly days: number;
}

async function checkHistory(directory: string, publications: readonly Publishing[]): Promise<void> {
  await cp('tests/mistakes/sound/report.yaml', path.join(directory, 'report.yaml'));
  await mkdir(path.join(directory, 'sections'));
  const random = new RandomReport();
  const expected = new Map<string, Wording[]>();
  let day = 1;
  for (const { steps, days } of [{ steps: [], days: 0 }, ...publications]) {
    day += days;
    for (const one of steps) random.take(one);
    for (const [name, text] of random.toFiles())
      await (text === undefined ? rm(path.join(directory, name)) : writeFile(path.join(directory, name), text));
    const said = parse(await readFile(path.join(directory, 'corrections.yaml'), 'utf8')) as Correction[];
    const now = new Date(Date.UTC(2026, 11, day, 12));
    await publish({ directory, address: 'http://127.0.0.1:9/', now, isFirst: expected.size === 0 });
    random.settle();
    note(expected, random.toWordings(), now.toISOString().slice(0, 10));
    const report = await readContent(directory);
    checkNames(report);
    checkEntries(report, said);
    assert.deepEqual(toStanding(report), random.toWordings());
    for (const [number, wordings] of expected) {
      assert.deepEqual(toHistory(report, number), wordings, number);
      const told = toTold(report, number);
      const ended = wordings.filter(([, , , until]) => until !== undefined);
      assert.deepEqual(
        told,
        ended.map(([text, attribution, since, until], at) =>
          told[at]?.[0] === undefined
            ? [undefined, attribution, toBegin(ended.slice(0, at + 1)), until]
            : [text, attribution, since, until],
        ),
        number,
      );
    }
  }
}

/** Ends what stands no more, and begins what stands since today. */
function note(
  expected: Map<string, Wording[]>,
  standing: ReadonlyMap<string, readonly [string, string]>,
  day: string,
): void {
  for (const number of new Set([...expected.keys(), ...standing.keys()])) {
    const wordings = expected.get(number) ?? [];
    const [text, attribution, since, until] = wordings.at(-1) ?? [];
    const now = standing.get(number);
    if (until === undefined && text === now?.[0] && attribution === now?.[1]) continue;
    if (text !== undefined && attribution !== undefined && since !== undefined && until === undefined)
      wordings.splice(-1, 1, [text, attribution, since, day]);
    if (now) wordings.push([...now, day, undefined]);
    expected.set(number, wordings);
  }
}

function toStanding({ sections, sources }: Report): Map<string, readonly [string, string]> {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const all = sections.flatMap(({ statements }) => statements);
  return new Map(all.map(({ number, text, sources: [id = ''] }) => [number, [text, names.get(id) ?? ''] as const]));
}

/** What the page of a statement knows; what changed around the words is no wording of its own. */
function toHistory(report: Report, number: string): Wording[] {
  const wordings: Wording[] = [];
  for (const { text, attribution, since, until } of historyOf(report, number)) {
    const [lastText, lastAttribution, begin] = wordings.at(-1) ?? [];
    if (lastText === text && lastAttribution === attribution && begin !== undefined)
      wordings.splice(-1, 1, [text, attribution, begin, until]);
    else wordings.push([text, attribution, since, until]);
  }
  return wordings;
}

/** What the page of corrections tells of the words of a statement, the oldest first; not the words where a name was mended in several at once. */
function toTold({ record }: Report, number: string): (string | undefined)[][] {
  return toToldCorrections(record)
    .toReversed()
    .flatMap(({ day, changes }) =>
      changes
        .filter(({ subjects }) => subjects.some(({ subject }) => subject === number))
        .filter(
          ({ names, after }) => after === undefined || names.some((name) => ['text', 'attribution'].includes(name)),
        )
        .map(({ subjects, before, since, begins }) =>
          subjects.length > 1
            ? [undefined, before.attribution, begins.attribution, day]
            : [before.text, before.attribution, since, day],
        ),
    );
}

/** The day from which on the same people stood behind the last of these wordings and those before it. */
function toBegin(wordings: readonly Wording[]): string | undefined {
  const [, last] = wordings.at(-1) ?? [];
  const other = wordings.findLastIndex(([, attribution]) => attribution !== last);
  return wordings[other + 1]?.[2];
}

/** What the last publication logged gives the entries again that it was made with, which `--rebase` relies on. */
function checkEntries({ record }: Report, said: readonly Correction[]): void {
  const sort = (entries: readonly Correction[]): string[] =>
    entries.map((entry) => JSON.stringify(Object.entries(entry).toSorted())).toSorted();
  if (said.length > 0)
    assert.deepEqual(sort(record.publications.at(-1)?.corrections.flatMap(toEntries) ?? []), sort(said));
}

/** Each place of the page of corrections has a name of its own. */
function checkNames({ record }: Report): void {
  const names = toToldCorrections(record).flatMap(({ changes }) =>
    changes.flatMap(({ subjects }) => subjects.flatMap(({ id }) => id ?? [])),
  );
  assert.equal(new Set(names).size, names.length);
}
