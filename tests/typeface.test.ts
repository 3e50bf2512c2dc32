import { create } from 'fontkitten';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { alphabets, readHeldSigns, type Alphabet } from '../src/formats/fonts.ts';
import { findPages } from './browser/find-pages.ts';
import { openSite } from './browser/open-site.ts';
import { siteUnderTest } from './browser/site-under-test.ts';

const site = await openSite();
after(() => site.close());

const held = await readHeldSigns();
const page = await site.browser.newPage();

/** The open page’s signs that stand in the serif, but those of another language or script than its own. */
async function findSerifSigns(): Promise<number[]> {
  const text = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const signs = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript')) continue;
      if (parent.closest('[lang]') !== document.documentElement) continue;
      if (!getComputedStyle(parent).fontFamily.includes('Source Serif')) continue;
      for (const sign of node.textContent ?? '') signs.add(sign);
    }
    return [...signs];
  });
  const language = await page.locator('html').getAttribute('lang');
  const script = new Intl.Locale(language ?? 'en').maximize().script ?? 'Latn';
  const own = new RegExp(`[\\p{Script=${script}}\\p{Script=Common}]`, 'u');
  return text.filter((sign) => own.test(sign)).map((sign) => sign.codePointAt(0) ?? 0);
}

/** The files of the typeface that the open page loads: the alphabets that they come from, and the signs that they draw. */
async function readLoaded(): Promise<{ loaded: Alphabet[]; drawn: Set<number> }> {
  const links = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const names = links.map((link) => path.basename(link));
  const drawn = new Set<number>();
  for (const name of names) {
    const font = create(await readFile(path.join(siteUnderTest.directory, '_astro', name)));
    if (!font.isCollection) for (const sign of font.characterSet) drawn.add(sign);
  }
  return { loaded: alphabets.filter((alphabet) => names.some((name) => name.startsWith(`${alphabet}.`))), drawn };
}

test('Every sign in the serif that the typeface holds is in the files that the page loads', async () => {
  const missing = new Map<string, string>();
  for (const name of await findPages()) {
    await page.goto(site.address + name);
    const { loaded, drawn } = await readLoaded();
    // The report as one file brings no typeface.
    if (name.endsWith('report.html')) continue;
    assert.ok(loaded.length > 0 && drawn.size > 50, name);
    const signs = await findSerifSigns();
    const without = signs.filter(
      (sign) => sign > 0x20 && !drawn.has(sign) && loaded.some((alphabet) => held.get(alphabet)?.has(sign)),
    );
    if (without.length > 0) missing.set(name, String.fromCodePoint(...without));
  }
  assert.deepEqual([...missing], []);
});
