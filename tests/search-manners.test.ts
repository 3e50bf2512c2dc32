import { expect, type Page } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openSite } from './browser/open-site.ts';

const site = await openSite();
after(() => site.close());

test('An address of the first version opens, and its query stands where no server sees it', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/?q=Kherson`);
  await expect(page.locator('#_results ol a')).toHaveCount(4);
  await expect(page).toHaveURL(/search\/#q=Kherson$/);
  await page.getByRole('searchbox').press('Escape');
  await expect(page.locator('#_results ol a')).toHaveCount(0);
  await expect(page).toHaveURL(/search\/$/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.close();
});

test('What fails is said with a way on, and works when it is asked for again', async () => {
  const page = await site.browser.newPage();
  let portal = true;
  await page.route('**/pagefind/start.json', (route) =>
    portal ? route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }) : route.continue(),
  );
  await page.goto(site.address);
  await page.getByRole('searchbox').fill('Kherson');
  await expect(page.locator('.told')).toHaveText('Searching …');
  await expect(page.locator('.failed a')).toBeVisible();
  portal = false;
  await page.getByRole('searchbox').pressSequentially(' ');
  await expect(page.locator('#_results ol a')).toHaveCount(4);
  await page.close();
});

test('Enter waits for a search that is not there yet, and sends what was typed to nobody', async () => {
  const page = await site.browser.newPage();
  const come = await holdBack(page, '**/_astro/search.*.js');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.address);
  await page.getByRole('searchbox').pressSequentially('mosque');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('.told')).toHaveText('Searching …');
  assert.equal(page.url(), site.address);
  come();
  await expect(page).toHaveURL(/\/5\.2\/$/);
  assert.deepEqual(
    asked.filter((address) => address.includes('mosque')),
    [],
  );
  await page.close();
});

test('A file that hangs, or that fails twice, is asked for again', async () => {
  const page = await site.browser.newPage();
  await page.clock.install();
  let asked = 0;
  await page.route('**/pagefind/start.json', async (route) => {
    asked += 1;
    // The first never comes, the second is refused.
    if (asked === 2) await route.abort();
    if (asked === 3) await route.continue();
  });
  await page.goto(site.address);
  await page.getByRole('searchbox').fill('Kherson');
  await expect.poll(() => asked).toBe(1);
  await expect(page.locator('.told')).toHaveText('Searching …');
  await page.clock.fastForward(16_000);
  await page.clock.fastForward(1_000);
  await expect.poll(() => asked).toBe(2);
  await page.clock.fastForward(3_000);
  await expect.poll(() => asked).toBe(3);
  await expect(page.locator('#_results ol a')).toHaveCount(4);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
});

test('What was typed before the script came stays, and is searched', async () => {
  const page = await site.browser.newPage();
  const come = await holdBack(page, '**/_astro/*.js');
  await page.goto(`${site.address}search/`, { waitUntil: 'commit' });
  await page.getByRole('searchbox').pressSequentially('Kherson');
  come();
  await expect(page.locator('#_results ol a')).toHaveCount(4);
  await expect(page.getByRole('searchbox')).toHaveValue('Kherson');
  await page.close();
});

test('A site that was published anew below an open page is noticed, and its files are asked for', async () => {
  const page = await site.browser.newPage();
  let asked = 0;
  await page.route('**/pagefind/start.json', async (route) => {
    asked += 1;
    const response = await route.fetch();
    // What the first one names is there no more.
    const start = (await response.json()) as object;
    await route.fulfill({ json: asked === 1 ? { ...start, files: {} } : start });
  });
  await page.route(/pagefind\/(?!start)/, (route) => route.fulfill({ status: 404, body: 'No such file' }));
  await page.goto(site.address);
  await page.getByRole('searchbox').fill('Kherson');
  await expect(page.locator('#_results ol a')).toHaveCount(4, { timeout: 15_000 });
  assert.equal(asked, 2);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
});

test('What was found is announced once, when typing rests, and never of half a word', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/`);
  await page.getByRole('status').evaluate((status) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  await page.getByRole('searchbox').pressSequentially('unicorn');
  await expect(page.getByRole('status')).toHaveText('No statement contains “unicorn”.');
  assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said), [
    'No statement contains “unicorn”.',
  ]);
  await page.close();
});

test('Keys go by their place on the keyboard, and an input method keeps its own', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  const field = page.getByRole('searchbox');
  await page.evaluate(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true }),
    );
  });
  await expect(field).toBeFocused();
  await field.fill('Kherson');
  await expect(page.locator('#_results ol a')).toHaveCount(4);
  await field.evaluate((input) => {
    for (const key of ['ArrowDown', 'Escape']) {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }));
    }
  });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Kherson');
  await page.close();
});

test('Below the path of an archive, which changes links and forms alone, search works, too', async () => {
  const page = await site.browser.newPage();
  const root = new URL(site.address).origin;
  const archive = `${root}/web/20261125/${root}/`;
  await page.route('**/web/20261125/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(archive, `${root}/`) });
    const isPage = (response.headers()['content-type'] ?? '').includes('html');
    const body = await response.body();
    await route.fulfill({
      response,
      body: isPage ? body.toString().replace(/(href|src|action)="\//g, `$1="/web/20261125/${root}/`) : body,
    });
  });
  await page.goto(archive);
  await page.getByRole('searchbox').fill('mosque');
  await expect(page.locator('#_results ol a')).toHaveAttribute('href', /\/web\/20261125\/.*\/5\.2\/$/);
  await page.locator('#_results ol a').click();
  await expect(page.locator('.words')).toBeInViewport();
  // Files that the page asked for meanwhile may still be on their way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
});

test('The control for reading offline says so where the browser refuses it', async () => {
  const page = await site.browser.newPage();
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(`${site.address}about/#offline`);
  await expect(page.locator('#offline output')).toContainText('This browser keeps no site');
  await page.close();
});

/** Keeps what these addresses give on its way until it is told to come. */
async function holdBack(page: Page, addresses: string): Promise<() => void> {
  let come = (): void => undefined;
  const there = new Promise<void>((resolve) => (come = resolve));
  await page.route(addresses, (route) => there.then(() => route.continue()));
  return () => {
    come();
  };
}
