import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { inFolder } from './folder.ts';

test('A mistake names the folder in use, in its place and in its words; the guide stays where it is', () => {
  const before = process.env.CONTENT;
  process.env.CONTENT = 'reports/second/';
  try {
    assert.deepEqual(
      inFolder({
        file: 'content/sections/2-b.mdx',
        what: 'The number 2 is taken by content/sections/2-a.mdx already.',
        remedy: 'Move it out of `content/`; content/README.md shows what `my-content/` holds.',
      }),
      {
        file: 'reports/second/sections/2-b.mdx',
        what: 'The number 2 is taken by reports/second/sections/2-a.mdx already.',
        remedy: 'Move it out of `reports/second/`; content/README.md shows what `my-content/` holds.',
      },
    );
  } finally {
    if (before === undefined) delete process.env.CONTENT;
    else process.env.CONTENT = before;
  }
});

test('A folder that CONTENT names and that is not there is told alone, and no command makes it', () => {
  for (const named of ['nowhere', 'package.json']) {
    for (const command of ['new.ts', 'translate.ts']) {
      const { status, stderr } = spawnSync(process.execPath, [`src/commands/${command}`, 'uk'], {
        env: { ...process.env, CONTENT: named },
        encoding: 'utf8',
      });
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^\nCONTENT\n  There is no folder \`${named}\`\\.\n.*\n\n1 mistake .*\n\n$`));
    }
  }
  assert.equal(existsSync('nowhere'), false);
});
