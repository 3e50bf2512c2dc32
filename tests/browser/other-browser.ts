/** A browser that is not Chromium, as far as the tests need it: one window, and what a reader does in it. */
export interface OtherBrowser {
  readonly name: string;
  readonly open: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Runs this in the page. */
  readonly evaluate: <T, V extends readonly unknown[]>(work: (...values: V) => T, ...values: V) => Promise<Awaited<T>>;
  readonly click: (selector: string) => Promise<void>;
  /** Presses these keys together. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** The open page as a PDF, where the browser can be asked for one. */
  readonly print: (() => Promise<Buffer>) | undefined;
  readonly close: () => Promise<void>;
}

/** Resolves once this holds in the page; its words are told where it never does. */
export async function waitFor<V extends readonly unknown[]>(
  browser: OtherBrowser,
  holds: (...values: V) => boolean | Promise<boolean>,
  ...values: V
): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await browser.evaluate(holds, ...values).catch(() => false))) {
    if (Date.now() > end) throw new Error(`${browser.name}: this never held: ${holds.toString()}`);
  }
}

/** Types words into the field that has the focus, key by key. */
export async function type(browser: OtherBrowser, words: string): Promise<void> {
  for (const letter of words) await browser.press(letter);
}
