import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import process from 'node:process';
import { findProgram } from '../machine/debian.ts';
import { findFreePort } from '../servers/free-port.ts';
import type { OtherBrowser } from './other-browser.ts';

/** The programs that WebKitGTK needs here: its driver, a browser around it, a screen that nobody sees. */
const programs = {
  driver: findProgram('WebKitWebDriver'),
  browser: globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0],
  screen: findProgram('Xvfb'),
};

/** True where this machine has all of them. */
export const hasWebKit = Object.values(programs).every((program) => program !== undefined);

/** Key codes of WebDriver. */
const keys: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Enter: '\uE007',
  Escape: '\uE00C',
};

/** Starts WebKitGTK and drives it by its WebDriver. */
export async function launchWebKit(): Promise<OtherBrowser> {
  const screen = spawn(programs.screen ?? '', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await findFreePort();
  const driver = spawn(programs.driver ?? '', [`--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: `:${number.toString().trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  const ask = toAsk(`http://127.0.0.1:${String(port)}`);
  const { sessionId } = (await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: programs.browser,
          args: ['--automation'],
        },
      },
    },
  })) as { sessionId: string };
  return {
    name: 'WebKitGTK',
    ...toCommands((method, command, body) => ask(method, `/session/${sessionId}${command}`, body)),
    print: undefined,
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`).catch(() => undefined);
      for (const program of [driver, screen]) program.kill();
    },
  };
}

type Ask = (method: string, command: string, body?: unknown) => Promise<unknown>;

function toCommands(ask: Ask): Pick<OtherBrowser, 'open' | 'back' | 'evaluate' | 'click' | 'press'> {
  const press = (actions: readonly object[], type: 'key' | 'pointer'): Promise<unknown> =>
    ask('POST', '/actions', { actions: [{ type, id: type, actions }] });
  return {
    open: async (address) => {
      await ask('POST', '/url', { url: address });
    },
    back: async () => {
      await ask('POST', '/back', {});
    },
    evaluate: (work, ...values) =>
      ask('POST', '/execute/sync', { script: `return (${work.toString()})(...arguments)`, args: values }) as never,
    click: async (selector) => {
      const found = (await ask('POST', '/element', { using: 'css selector', value: selector })) as object;
      await ask('POST', `/element/${String(Object.values(found)[0])}/click`, {});
    },
    press: async (...pressed) => {
      const values = pressed.map((key) => keys[key] ?? key);
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
      await press([...down, ...up], 'key');
    },
  };
}

/** Asks the driver as soon as it listens. */
function toAsk(driver: string): Ask {
  return async (method, command, body) => {
    const send = (): Promise<Response | undefined> =>
      fetch(driver + command, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }).catch(
        () => undefined,
      );
    let response = await send();
    for (let tries = 0; !response && tries < 1_000; tries += 1) response = await send();
    const { value } = (await response?.json()) as { value: { error?: string; message?: string } | null };
    if (value?.error !== undefined) throw new Error(`${command}: ${value.error}, ${value.message ?? ''}`);
    return value;
  };
}
