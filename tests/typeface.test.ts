import { create } from 'fontkitten';
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { alphabets, readHeldSigns } from '../src/formats/fonts.ts';
import { findPages } from './browser/find-pages.ts';
import { openSite } from './browser/open-site.ts';
import { siteUnderTest } from './browser/site-under-test.ts';

const site = await openSite();
after(() => site.close());

const files = globSync('_astro/*.woff2', { cwd: siteUnderTest.directory });
const loaded = alphabets.filter((alphabet) => files.some((file) => path.basename(file).startsWith(`${alphabet}-`)));

/** The signs of the page that stand in the serif, but those of another script than its own. */
async function findSerifSigns(address: string): Promise<number[]> {
  const page = await site.browser.newPage();
  await page.goto(address);
  const text = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript')) continue;
      if (getComputedStyle(parent).fontFamily.includes('Source Serif')) found += node.textContent ?? '';
    }
    return found;
  });
  const language = await page.locator('html').getAttribute('lang');
  await page.close();
  const script = new Intl.Locale(language ?? 'en').maximize().script ?? 'Latn';
  const own = new RegExp(`[\\p{Script=${script}}\\p{Script=Common}]`, 'u');
  return [...new Set(text)].filter((sign) => own.test(sign)).map((sign) => sign.codePointAt(0) ?? 0);
}

test('Every sign in the serif that the typeface holds is in the files that pages load', async () => {
  const drawn = new Set<number>();
  for (const file of files) {
    const font = create(await readFile(path.join(siteUnderTest.directory, file)));
    if (!font.isCollection) for (const sign of font.characterSet) drawn.add(sign);
  }
  const held = await readHeldSigns();
  const missing = new Map<string, string>();
  for (const name of await findPages()) {
    const signs = await findSerifSigns(site.address + name);
    const without = signs.filter(
      (sign) => sign > 0x20 && !drawn.has(sign) && loaded.some((alphabet) => held.get(alphabet)?.has(sign)),
    );
    if (without.length > 0) missing.set(name, String.fromCodePoint(...without));
  }
  assert.ok(drawn.size > 50);
  assert.deepEqual([...missing], []);
});
