import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from './browser/open-site.ts';
import { measurePages } from './budget/measure-pages.ts';

const browser = await launchBrowser();
const rows = await measurePages(browser);
await browser.close();

for (const { what, measured, bound } of rows) {
  test(`${what}: at most ${bound.toLocaleString('en')}`, () => {
    assert.ok(measured <= bound, String(measured));
  });
}
