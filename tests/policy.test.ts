import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { findFiles } from './browser/find-pages.ts';
import { siteUnderTest } from './browser/site-under-test.ts';

test('Every page says what it may load, before it loads anything', async () => {
  const pages = await findFiles();
  assert.ok(pages.length > 10);
  for (const name of pages) {
    const [before = '', after] = (await readFile(path.join(siteUnderTest.directory, name), 'utf8')).split(
      '<meta http-equiv="content-security-policy" content="',
    );
    assert.match(after ?? '', /^default-src 'none';script-src 'self'[^"]*;base-uri 'none';form-action 'self'">/, name);
    assert.doesNotMatch(before, /<(?:script|style|link|img|base)\b/, name);
    assert.doesNotMatch(after?.split('">')[0] ?? '', /unsafe|https?:|\*/, name);
  }
});
