import assert from 'node:assert/strict';
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
