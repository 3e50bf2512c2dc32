import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readFolder } from '../src/content/read-content.ts';

const sound = 'tests/mistakes/sound';
const repeat = (count: number, make: (at: string) => string): string =>
  Array.from({ length: count }, (_, at) => make(String(at))).join('');

const toSection = (text: string, notes = ''): string =>
  `---\ntitle: One\nsummary: One.\nplaces: [town]\n---\n\nIn the town.[^anna]\n\n${text}\n\n[^anna]: Anna.\n\n${notes}`;
const toSource = (at: string): string => `s${at}:\n  name: Voice ${at} of all\n  kind: organisation\n`;

/** What may grow: the files that hold this many of it, added to those of a sound report. */
const growing: Readonly<Record<string, (count: number) => Readonly<Record<string, string>>>> = {
  statements: (count) => ({
    'sections/1-first.mdx': toSection(repeat(count, (at) => `Rain ${at}.[^anna] Cold.[^anna]\n\n`)),
  }),
  'marks that nobody defines': (count) => ({
    'sections/1-first.mdx': toSection(repeat(count, (at) => `Rain.[^x${at}] [See](#9.${at})[^anna]\n\n`)),
  }),
  'headings of the same words': (count) => ({
    'sections/1-first.mdx': toSection(repeat(count, () => `## The same\n\nRain.[^anna]\n\n`)),
  }),
  'rows of a table': (count) => ({
    'sections/1-first.mdx': toSection(`| A | B |\n| - | - |\n${repeat(count, (at) => `| x | ${at}[^anna] |\n`)}`),
  }),
  'sources, each of them cited': (count) => ({
    'sources.yaml+': repeat(count, toSource),
    'sections/1-first.mdx': toSection(
      repeat(count, (at) => `Rain.[^s${at}]\n\n`),
      repeat(count, (at) => `[^s${at}]: S.\n\n`),
    ),
  }),
  'sources that nobody cites': (count) => ({ 'sources.yaml+': repeat(count, toSource) }),
  'places that nobody lists': (count) => ({
    'sections/1-first.mdx': toSection('').replace('[town]', `[town, ${repeat(count, (at) => `p${at}, `)}]`),
  }),
  terms: (count) => ({ 'terms.yaml': repeat(count, (at) => `t${at}:\n  name: word${at}\n  synonyms: [other${at}]\n`) }),
  corrections: (count) => ({
    'corrections.yaml': repeat(count, (at) => `- statement: '1.1${at}'\n  what: A.\n  why: B.\n`),
  }),
  sections: (count) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `sections/${String(at + 3)}-s${String(at)}.mdx`,
        toSection(`[See](#${String(at + 2)}.1)[^anna]`),
      ]),
    ),
};

const own = path.resolve('src') + path.sep;

/** True where the list is looked through by the project, and not by a parser, whose own lists of ids are short. */
function isOwn(): boolean {
  const [, , , caller = ''] = new Error().stack?.split('\n') ?? [];
  return caller.includes(own);
}

/** Parts of long lists that the project looks at while these are read with a sound report. */
async function countWork(files: Readonly<Record<string, string>>): Promise<number> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'growth-'));
  await cp(sound, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name.replace('+', ''));
    await writeFile(file, name.endsWith('+') ? (await readFile(file, 'utf8')) + text : text);
  }
  let work = 0;
  const list = Array.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const watched = ['find', 'findIndex', 'some', 'every', 'filter', 'map', 'flatMap', 'forEach', 'includes', 'indexOf'];
  const before = watched.map((name) => [name, list[name]] as const);
  for (const [name, look] of before) {
    list[name] = function (this: unknown[], ...given) {
      if (this.length > 20 && isOwn()) work += this.length;
      return look?.apply(this, given);
    };
  }
  try {
    await readFolder(folder);
  } finally {
    for (const [name, look] of before) if (look) list[name] = look;
    await rm(folder, { recursive: true });
  }
  return work;
}

for (const [what, toFiles] of Object.entries(growing)) {
  test(`Twice as many ${what}: about twice the work`, async () => {
    const [once, twice] = [await countWork(toFiles(200)), await countWork(toFiles(400))];
    assert.ok(twice > once && twice < once * 2.3, `${String(once)}, then ${String(twice)}`);
  });
}
