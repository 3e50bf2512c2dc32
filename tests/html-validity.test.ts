import { HtmlValidate } from 'html-validate';
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { findFiles } from './browser/find-pages.ts';
import { siteUnderTest } from './browser/site-under-test.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document', 'html-validate:standard'],
  rules: {
    // A habit of search engines, not of HTML: titles carry the report’s own after that of the page.
    'long-title': 'off',
    // What comes from the site itself needs no proof of where it comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

test('Every page is valid HTML', async () => {
  const found: string[] = [];
  for (const file of await findFiles()) {
    const { results } = await validator.validateFile(path.join(siteUnderTest.directory, file));
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        found.push(`${file}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
      }
    }
  }
  assert.deepEqual(found, []);
});
