import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const sources = tracked.filter((file) => /^src\/.*\.(ts|astro)$/.test(file));

/** The rooms of the house: each imports from itself and from those before it. */
const rooms = [
  'schema',
  'wording',
  'model',
  'content',
  'search/words',
  'search/index',
  'formats',
  'search/page',
  'offline',
  'styles',
  'components',
  'pages',
  'build',
  'commands',
];

function toRoom(file: string): string | undefined {
  const [, folder = '', floor] = /^src\/([^/]+)\/(?:([^/]+)\/)?/.exec(file) ?? [];
  return folder === 'search' ? `search/${floor ?? ''}` : folder || undefined;
}

function toImports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g)].map(([, target = '']) =>
    path.posix.join(path.posix.dirname(file), target),
  );
}

test('Every folder of src/ is a room of the house', () => {
  for (const file of sources) {
    const room = toRoom(file);
    if (room !== undefined) assert.ok(rooms.includes(room), `${file} stands in no room of the house.`);
  }
});

test('A room imports only from rooms before it', () => {
  const wrong = sources.flatMap((file) =>
    toImports(file)
      .filter((target) => rooms.indexOf(toRoom(target) ?? '') > rooms.indexOf(toRoom(file) ?? rooms.at(-1) ?? ''))
      .map((target) => `${file} imports ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('The model knows nothing of Astro', () => {
  const model = sources.filter((file) => toRoom(file) === 'model');
  for (const file of model) assert.doesNotMatch(readFileSync(file, 'utf8'), /from 'astro/, file);
});

test('There is no drawer for leftovers', () => {
  const drawer = /\/(utils?|lib|libs|helpers?|common|shared|misc|types|constants)(\/|\.)/;
  assert.deepEqual(
    sources.filter((file) => drawer.test(file)),
    [],
  );
});

test('At the top level stand only what the design names and what tools need', () => {
  const named =
    /^(package(-lock)?\.json|astro\.config\.mjs|tsconfig\.json|src|public|content|tests|README\.md|\..*|[a-z.]+\.config\.(ts|mjs|js))$/;
  const top = [...new Set(tracked.map((file) => file.split('/')[0] ?? ''))];
  assert.deepEqual(
    top.filter((name) => !named.test(name)),
    [],
  );
});

test('Nothing in src/ is wired to this report: none of its sources and places stands there', () => {
  const ids = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^([a-z][a-z-]*):$/gm)].map(([, id = '']) => id);
  const names = [...ids('content/sources.yaml'), ...ids('content/places.yaml'), 'Ukrain', 'Russia', 'Tatar'].filter(
    (name) => name !== 'report',
  );
  // Names of sources, places and terms, but for common words and months.
  const written = ['sources', 'places', 'terms'].flatMap((file) =>
    [...readFileSync(`content/${file}.yaml`, 'utf8').matchAll(/^ {2}(?:name|short): (.{4,})$/gm)].map(
      ([, name = '']) => name,
    ),
  );
  const common = /^[\p{Ll}\d]|^The report itself$|ber$/u;
  names.push(...written.filter((name) => !common.test(name)));
  assert.ok(names.length > 20);
  const wired = sources
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      names.filter((name) => readFileSync(file, 'utf8').includes(name)).map((name) => `${file}: ${name}`),
    );
  assert.deepEqual(wired, []);
});
