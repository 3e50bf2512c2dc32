import puppeteer, { type Browser, type KeyInput } from 'puppeteer-core';
import { findProgram } from '../machine/debian.ts';
import { findChromium } from './find-chromium.ts';
import type { OtherBrowser } from './other-browser.ts';

const executablePath = findProgram('firefox-esr', 'firefox');

/** True where this machine has one. */
export const hasFirefox = executablePath !== undefined;

/** Starts Firefox, with its profile in this folder or in one that goes with it, and drives it by WebDriver BiDi. */
export async function launchFirefox(profile?: string): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath ?? '',
    extraPrefsFirefox: { 'dom.serviceWorkers.testing.enabled': true },
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  return drive('Firefox', browser);
}

/** Starts Chromium with its profile in this folder, and drives it as the other browsers are driven. */
export async function launchChromium(profile: string): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    userDataDir: profile,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return drive('Chromium', browser);
}

async function drive(name: string, browser: Browser): Promise<OtherBrowser> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    name,
    open: async (address) => {
      await page.goto(address);
    },
    back: () =>
      page.evaluate(() => {
        history.back();
      }),
    // The page is handed what can be cloned, which the types cannot say.
    evaluate: (work, ...values) => page.evaluate(work as () => never, ...(values as unknown as [])),
    click: (selector) => page.click(selector),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.down(key as KeyInput);
      for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput);
    },
    print: async () => Buffer.from(await page.pdf()),
    close: () => browser.close(),
  };
}
