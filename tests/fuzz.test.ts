import { parseFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { checkRecord } from '../src/model/record/check-record.ts';
import { Mistakes, type Mistake } from '../src/model/mistake.ts';
import type { Report } from '../src/model/report.ts';
import { sectionSchema } from '../src/schema/section.ts';
import { nastyPieces } from './nasty-text.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'fuzz-'));
after(() => rm(folder, { recursive: true }));
await cp('content', folder, { recursive: true });
const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  .toSorted();
const sound = new Map(
  await Promise.all(files.map(async (name) => [name, await readFile(path.join(folder, name))] as const)),
);

/** What may happen to a file: a change of its text, at a place that is a share of its length. */
type Change = (text: string, at: number) => string;

const cut =
  (length: number): Change =>
  (text, at) =>
    text.slice(0, at) + text.slice(at + length);
const insert =
  (words: string): Change =>
  (text, at) =>
    text.slice(0, at) + words + text.slice(at);
const onLine =
  (change: (line: string, lines: readonly string[]) => readonly string[]): Change =>
  (text, at) => {
    const lines = text.split('\n');
    const number = text.slice(0, at).split('\n').length - 1;
    return [...lines.slice(0, number), ...change(lines[number] ?? '', lines), ...lines.slice(number + 1)].join('\n');
  };
const values = [
  '',
  '~',
  '1',
  '-1.5e400',
  'true',
  '[]',
  '{}',
  '[a, [b]]',
  '{a: {b: c}}',
  '2023-09-01',
  '"x',
  '|',
  '>-',
  '&a x',
  '*a',
  '!!binary x',
];
const yaml = [
  '<<: *a',
  '? x',
  '- x',
  '%YAML 1.3',
  '...',
  '---',
  '!!js/function x',
  'a: &a [*a]',
  '__proto__:',
  'constructor: x',
  '0x1F',
  '.inf',
];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map(cut),
  fc.constantFrom(...nastyPieces).map(insert),
  fc.constantFrom(...yaml).map((words) => insert(`\n${words}\n`)),
  fc.string({ unit: 'binary', maxLength: 4 }).map(insert),
  fc.constant(onLine(() => [])),
  fc.constant(onLine((line) => [line, line])),
  fc.constant(onLine((line) => [`  ${line}`])),
  fc.constant(onLine((line) => [line.trimStart()])),
  fc.nat(50).map((number) => onLine((line, lines) => [lines[number % lines.length] ?? '', line])),
  fc.constantFrom(...values).map((value) => onLine((line) => [line.replace(/(:|-) .*$/, `$1 ${value}`)])),
  fc.constantFrom(...values).map((value) => onLine((line) => [line.replace(/(: .*)?$/, `: ${value}`)])),
  fc.constant((text: string, at: number) => text.slice(0, at)),
  fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
  fc.constant((text: string) => text.toUpperCase()),
);

const mutation = fc.record({
  name: fc.constantFrom(...files),
  changes: fc.array(fc.record({ change, at: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  broken: fc.option(fc.nat(255), { freq: 30 }),
  become: fc.option(
    fc.constantFrom('', 'sections/6-more.mdx', 'sections/2-two.mdx', 'sections/x.mdx', 'sections/3-a.md', 'x'),
    { freq: 20 },
  ),
});

test('Whatever is done to the content, it is sound or its mistakes are told: never anything else', async (t) => {
  const seen = { sound: 0, told: 0 };
  const property = fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 2 }), async (mutations) => {
    for (const { name, changes, broken, become } of mutations) await mutate(name, changes, broken, become);
    try {
      const report = await readContent(folder);
      checkRecord(report);
      checkAgainstAstro(report, await readSections());
      seen.sound += 1;
    } catch (error) {
      if (!(error instanceof Mistakes)) throw error;
      for (const mistake of error.mistakes) await checkMistake(mistake);
      seen.told += 1;
    } finally {
      await restore();
    }
  });
  await fc.assert(property, { numRuns: Number(process.env.FUZZ_RUNS ?? 400) });
  t.diagnostic(`${String(seen.sound)} sound, ${String(seen.told)} told`);
});

const moved = new Set<string>();

async function mutate(
  name: string,
  changes: readonly { change: Change; at: number }[],
  broken: number | null,
  become: string | null,
): Promise<void> {
  let text = sound.get(name)?.toString('utf8') ?? '';
  for (const { change, at } of changes) text = change(text, Math.floor(at * text.length));
  const bytes = Buffer.from(text);
  if (broken !== null && bytes.length > 0) bytes[broken % bytes.length] = 0x80 + (broken % 0x7f);
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  moved.add(name);
  if (become === null) return;
  if (become === '') await rm(file);
  else await rename(file, path.join(folder, become));
  moved.add(become);
}

async function restore(): Promise<void> {
  for (const name of moved) {
    const bytes = sound.get(name);
    if (bytes) await writeFile(path.join(folder, name), bytes);
    else if (name !== '') await rm(path.join(folder, name), { force: true });
  }
  moved.clear();
}

async function checkMistake({ file, line, column, what, remedy }: Mistake): Promise<void> {
  const told = `${file}:${String(line)}:${String(column)} ${what} ${remedy}`;
  assert.match(file, /^content\/\S.*/, told);
  for (const words of [what, remedy]) {
    assert.match(words, /^\S[^]*[.!?”:`"]$|^\S[^]*\n {2}.*$/, told);
    assert.doesNotMatch(words, /undefined|NaN|\[object|\bat .*:\d+:\d+|node_modules|TypeError|Symbol\(/, told);
  }
  if (line === undefined) return;
  const text = await readFile(path.join(folder, file.replace(/^content\//, '')), 'utf8');
  assert.ok(line >= 1 && line <= text.split(/\r\n|\n|\r/).length, told);
  assert.ok((column ?? 1) >= 1, told);
}

async function readSections(): Promise<Map<string, string>> {
  const names = await readdir(path.join(folder, 'sections'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(folder, 'sections', name), 'utf8')] as const),
    ),
  );
}

/** Astro reads the head of a section by its own parser: it must find there what was checked. */
function checkAgainstAstro(report: Report, sections: ReadonlyMap<string, string>): void {
  for (const section of report.sections) {
    const { number, id } = section;
    const { frontmatter, content } = parseFrontmatter(sections.get(`${String(number)}-${id}.mdx`) ?? '');
    const read = sectionSchema.parse(frontmatter);
    const head = Object.entries(section).filter(([name]) => name in sectionSchema.shape);
    assert.deepEqual(read, Object.fromEntries(head));
    assert.doesNotMatch(content, /^\s*(title|summary):/);
  }
}
