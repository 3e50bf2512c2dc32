import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readFolder } from '../src/content/read-content.ts';

const sound = 'tests/mistakes/sound';
const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

/** The rules that tell of a sound report once this has been done to its folder; a runner that waits too long fails. */
async function readRules(change: (folder: string) => Promise<void>): Promise<string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'large-'));
  try {
    await cp(sound, folder, { recursive: true });
    await change(folder);
    const { mistakes } = await readFolder(folder);
    return [...new Set(mistakes.map(({ rule }) => rule ?? ''))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same, of a first section with this head and this text. */
function readRulesOf(text: string, head = ''): Promise<string[]> {
  return readRules((folder) =>
    writeFile(
      path.join(folder, 'sections/1-first.mdx'),
      `---\ntitle: One\nsummary: One.\nplaces: [town]\n${head}---\n\nIn the town.[^anna]\n\n${text}\n\n[^anna]: Anna.\n[^report]: Itself.\n`,
    ),
  );
}

test('Words of 60,000 letters to look for are told, and break nothing', { timeout: 60_000 }, async () => {
  const head = `dates:\n  - written: ${'(a'.repeat(30_000)}\n    since: '2014'\n`;
  assert.deepEqual(await readRulesOf('Cold.[^report]', head), ['date-not-in-text']);
});

test('A million letters are read, or refused where they are one paragraph', { timeout: 60_000 }, async () => {
  const sentence = 'It was cold and wet in the whole of the country.';
  assert.deepEqual(await readRulesOf(repeat(4_000, () => `${sentence.repeat(5)}[^report]\n\n`)), []);
  for (const one of [
    `${'a* '.repeat(330_000)}[^report]`,
    'It rained.[^report] '.repeat(100_000),
    '['.repeat(1_000_000),
  ])
    assert.deepEqual(await readRulesOf(one), ['paragraph-too-long']);
});

test(
  'Sources that each speak via and belong to the next are told where nobody would follow any more',
  { timeout: 60_000 },
  async () => {
    const sources = await readFile(path.join(sound, 'sources.yaml'), 'utf8');
    const chain = repeat(
      4_000,
      (at) =>
        `s${String(at)}:\n  name: Voice ${String(at)} of all\n  kind: organisation\n  via: s${String(at + 1)}\n  at: s${String(at + 1)}\n`,
    );
    const rules = await readRules((folder) =>
      writeFile(
        path.join(folder, 'sources.yaml'),
        `${sources}${chain}s4000:\n  name: The first\n  kind: organisation\n`,
      ),
    );
    assert.deepEqual(rules, ['long-chain']);
  },
);

test(
  'No link leads out of the folder of the content, to a device or to another file',
  { timeout: 60_000 },
  async () => {
    for (const target of ['/dev/zero', '/etc/hostname', path.resolve('package.json'), 'nowhere']) {
      const rules = await readRules((folder) => symlink(target, path.join(folder, 'sections/3-third.mdx')));
      assert.deepEqual(rules, ['not-a-file']);
    }
    for (const target of ['/dev/zero', '/etc/hostname', 'nowhere']) {
      const rules = await readRules(async (folder) => {
        await mkdir(path.join(folder, 'pictures'));
        await symlink(target, path.join(folder, 'pictures/gate.jpg'));
      });
      assert.deepEqual(rules, ['not-a-file', 'idle-picture']);
    }
    const inside = (folder: string) => symlink('../2-further.mdx', path.join(folder, 'sections/3-third.mdx'));
    assert.ok(
      !(
        await readRules(async (folder) => {
          await cp(path.join(folder, 'sections/2-second.mdx'), path.join(folder, '2-further.mdx'));
          await inside(folder);
        })
      ).includes('not-a-file'),
    );
  },
);
