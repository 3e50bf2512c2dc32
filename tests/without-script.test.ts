import { expect, type Page } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { lookBelow } from './browser/look-below.ts';
import { openSite } from './browser/open-site.ts';

const site = await openSite();
after(() => site.close());

for (const edition of ['', 'uk/']) {
  test(`Without script every keyword is two steps away, by a link and a guide word, on a telephone too: /${edition}`, async () => {
    const page = await openWithoutScript();
    await page.goto(`${site.address}${edition}about/`);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.locator('a.find').click();
    await page.waitForURL(`**/${edition}keywords/`);
    const guides = await page.locator('.letters a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const unseen: string[] = [];
    let seen = 0;
    for (const [at, guide] of guides.entries()) {
      await page.goto(`${site.address}${edition}keywords/${guide ?? ''}`);
      const below = await page.evaluate(lookBelow, [guide, guides[at + 1]] as const);
      unseen.push(...below.unseen);
      seen += below.seen;
    }
    assert.equal(seen + unseen.length, await page.locator('.keywords li').count());
    assert.deepEqual(unseen, []);
    await page.context().close();
  });
}

test('Whoever knows the alphabet finds the guide word: the last that is not behind the keyword', async () => {
  const page = await openWithoutScript();
  await page.goto(`${site.address}keywords/`);
  const wrong = await page.evaluate(() => {
    const { compare } = new Intl.Collator('en', { ignorePunctuation: true, sensitivity: 'base' });
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.letters a')];
    return [...document.querySelectorAll('.keywords section')].flatMap((section) => {
      const own = links.filter(({ hash }) => section.querySelector(`[id="${decodeURI(hash.slice(1))}"]`));
      return [...section.querySelectorAll('li')].flatMap((entry) => {
        const name = entry.firstElementChild?.textContent ?? '';
        const chosen = own.findLast(({ textContent: word }) => compare(word, name) <= 0) ?? own[0];
        const leads = own.findLast(({ hash }) => {
          const target = section.querySelector(`[id="${decodeURI(hash.slice(1))}"]`);
          return (
            target && (target === entry || target.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_FOLLOWING)
          );
        });
        return chosen === leads ? [] : [`${name}: ${chosen?.textContent ?? ''}, not ${leads?.textContent ?? ''}`];
      });
    });
  });
  assert.deepEqual(wrong, []);
  await page.context().close();
});

test('Without script a spelling leads to its keyword, and the keyword to its statements', async () => {
  const page = await openWithoutScript();
  await page.goto(`${site.address}keywords/`);
  const entry = page.locator('li', { hasText: /^\s*Запорожье\s+see\s+Zaporizhzhia\s*$/ });
  await entry.getByRole('link').click();
  const keyword = page.locator('[id="term-zaporizhzhia"]');
  await expect(keyword).toBeInViewport();
  await expect(keyword).toContainText('Zaporozhye');
  await keyword.getByRole('link', { name: '2.1' }).click();
  await page.waitForURL('**/#2.1');
  await page.context().close();
});

async function openWithoutScript(): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 664 }, javaScriptEnabled: false });
  return context.newPage();
}
