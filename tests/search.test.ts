import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findNumbers, openSearch } from './browser/ask-search.ts';
import { openSite } from './browser/open-site.ts';
import { searchTable } from './search-table.ts';
import { ukrainianSearchTable } from './search-table-uk.ts';

const site = await openSite();
after(() => site.close());

const tables = [
  { edition: '', table: searchTable },
  { edition: 'uk/', table: ukrainianSearchTable },
];

for (const { edition, table } of tables) {
  test(`Every spelling of the table finds its statements and no others: /${edition}`, async () => {
    const page = await site.browser.newPage();
    await openSearch(page, site.address + edition);
    let required = 0;
    let requiredFound = 0;
    let shown = 0;
    let shownRightly = 0;
    const faults: string[] = [];
    for (const [query, expected] of table) {
      const found = await findNumbers(page, query);
      const [must = '', may = ''] = expected.split('|').map((numbers) => numbers.trim());
      const musts = must.split(' ').filter(Boolean);
      const right = new Set([...musts, ...may.split(' ')]);
      required += musts.length;
      requiredFound += musts.filter((number) => found.includes(number)).length;
      shown += found.length;
      shownRightly += found.filter((number) => right.has(number)).length;
      const missed = musts.filter((number) => !found.includes(number));
      const wrong = found.filter((number) => !right.has(number));
      if (missed.length + wrong.length > 0)
        faults.push(`${query}: missed ${missed.join(' ')}, wrong ${wrong.join(' ')}`);
    }
    await page.close();
    console.log(
      `Search of /${edition}: ${String(table.length)} queries, recall ${(requiredFound / required).toFixed(3)}, precision ${(shownRightly / shown).toFixed(3)}`,
    );
    assert.ok(table.length >= 120);
    assert.deepEqual(faults, []);
  });
}

test('A result leads to the page of its statement, and the title above it to its section', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  await page.keyboard.press('/');
  await page.keyboard.type('мечеть');
  await page.locator('#_results ol a').click();
  await page.waitForURL('**/5.2/');
  await expect(page.locator('.words')).toBeInViewport();
  await expect(page.locator('.who')).toContainText('Liudmyla Korotkyh');
  await page.goto(`${site.address}search/#q=мечеть`);
  await page.locator('#_results h2 a').click();
  await page.waitForURL('**/sections/public-places/');
  await page.close();
});

test('Enter opens the first result, arrow keys go through them, and Esc leaves the search', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}about/`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kherson');
  const results = page.locator('#_results ol a');
  await expect(results).toHaveCount(4);
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(results).toHaveCount(0);
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('Kherson');
  await expect(results).toHaveCount(4);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/2.1/');
  await page.close();
});

test('What is chosen or sent stands in the fragment: it can be linked, each is one step back, counts follow', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/?place=crimea`);
  const numbers = page.locator('#_results ol .no');
  await expect(numbers).toHaveText(['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '5.1', '5.2']);
  const source = page.locator('#_choices a', { hasText: 'Liudmyla Korotkyh' });
  await expect(source).toHaveText('Liudmyla Korotkyh 3');
  await source.click();
  await expect(numbers).toHaveText(['4.1', '4.6', '5.2']);
  await expect(page).toHaveURL(/search\/#source=korotkyh&place=crimea$/);
  await expect(page.locator('#_choices [aria-current]')).toHaveText(['Liudmyla Korotkyh 3', 'Crimea 3']);
  await page.getByRole('searchbox').fill('мечеть');
  await expect(numbers).toHaveText(['5.2']);
  await expect(page).toHaveURL(/search\/#source=korotkyh&place=crimea$/);
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/search\/#q=%D0%BC.+&source=korotkyh&place=crimea$/);
  await page.goBack();
  await expect(numbers).toHaveText(['4.1', '4.6', '5.2']);
  await page.goBack();
  await expect(numbers).toHaveCount(8);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goto(`${site.address}search/?q=Kherson`);
  await expect(numbers).toHaveCount(4);
  await expect(page.getByRole('searchbox')).toHaveValue('Kherson');
  await page.close();
});

test('The page says how it read the query, and is honest where it finds nothing', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/`);
  const status = page.getByRole('status');
  const told: [string, string | RegExp][] = [
    [
      'Запорожье',
      'Showing statements for Zaporizhzhia. 4 statements found, 3 of them through their section, place or source.',
    ],
    ['Khersn', /^No statement contains “Khersn”\. Showing statements for Kherson\. 4 statements found/],
    ['Crimea unicorn', 'No statement contains “unicorn”.'],
    ['Kherson mosque', 'No statement contains all of these: “Kherson” and “mosque”.'],
    ['rhbv', /^No statement contains “rhbv”\.$/],
    ['"mobilisation covert"', 'No statement contains “mobilisation covert”.'],
    ['<img src=x onerror=alert(1)>', /^No statement contains “img”/],
    ['x'.repeat(10_000), /^No statement contains “x+”/],
  ];
  for (const [query, message] of told) {
    await page.getByRole('searchbox').fill(query);
    await expect(status).toHaveText(message);
    await expect(page.locator('#_results img')).toHaveCount(0);
  }
  await page.getByRole('searchbox').fill('rhbv');
  await page.locator('.ways a', { hasText: 'On another keyboard layout: крим' }).click();
  await expect(page.locator('#_results ol .no')).toHaveCount(8);
  await page.getByRole('searchbox').fill('Kherson mosque');
  await page.locator('.ways a', { hasText: 'Without “mosque”: 4 statements' }).click();
  await expect(page.locator('#_results ol .no')).toHaveCount(4);
  await page.close();
});

test('Nothing is fetched before the reader turns to the search, and little then', async () => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.address, { waitUntil: 'networkidle' });
  assert.deepEqual(
    asked.filter((path) => path.includes('/pagefind/') || /\/search\..*js$/.test(path)),
    [],
  );
  asked.length = 0;
  await page.keyboard.press('/');
  await page.keyboard.type('Крим');
  await expect(page.locator('#_results ol .no')).toHaveCount(8);
  assert.ok(asked.length <= 4, asked.join('\n'));
  await page.close();
});
