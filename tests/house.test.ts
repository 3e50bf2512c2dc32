import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { en } from '../src/wording/en.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const sources = tracked.filter((file) => /^src\/.*\.(ts|astro)$/.test(file));

/** Folders where a file is a row of a table: a rule, an address. */
const isRow = /^src\/(model\/statements\/rules|pages|commands\/import)\//;

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

test('No files import each other in a circle', () => {
  const imports = new Map(sources.map((file) => [file, toImports(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const target of imports.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  assert.deepEqual(circles, []);
});

test('No folder of a room holds more than a dozen or so files', () => {
  const files = sources.filter((file) => !file.endsWith('.test.ts') && !isRow.test(file));
  const folders = Map.groupBy(files, (file) => path.posix.dirname(file));
  const full = [...folders].filter(([, inside]) => inside.length > 16).map(([folder]) => folder);
  assert.deepEqual(full, []);
});

test('What the build imports is installed without the packages of the tests', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const built = sources.filter((file) => !/\.test\.ts$|^src\/commands\//.test(file));
  const fromPackage = /^(?:import|export) (?!type )(?:[^;']* from )?'([^.'][^']*)'/gm;
  const imported = built.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(fromPackage)].map(([, name = '']) => name),
  );
  const names = imported
    .filter((name) => !/^(node|astro|virtual):/.test(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
  assert.ok(names.includes('yaml'));
  assert.deepEqual(
    [...new Set(names)].filter((name) => !(name in dependencies)),
    [],
  );
});

test('The environment is read in one file', () => {
  const readers = sources.filter(
    (file) => !file.endsWith('.test.ts') && /process\.env|from 'node:process'.*env/.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(readers, ['src/content/folder.ts']);
});

test('Every string of the interface is shown somewhere', () => {
  const code = sources
    .filter((file) => !/^src\/wording\/|\.test\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const names = (wording: object): string[] =>
    Object.entries(wording).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? [name, ...names(value)] : [name],
    );
  const dead = names(en).filter((name) => !new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`).test(code));
  assert.deepEqual(dead, []);
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
    /^(package(-lock)?\.json|astro\.config\.mjs|tsconfig\.json|src|public|content|tests|(README|CHANGELOG)\.md|LICENSE|\..*|[a-z.]+\.config\.(ts|mjs|js))$/;
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
