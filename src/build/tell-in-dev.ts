import type { AstroIntegrationLogger, HookParameters } from 'astro';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { checkRecord } from '../model/check-record.ts';
import { Mistakes, toMessage } from '../model/mistakes.ts';
import { readContent } from './content/read-content.ts';

/** Editors save a file in several steps, and several files at once. */
const pause = 50;

/** What is amiss in the content: over the page where the page cannot be made of it, else in the terminal alone. */
interface Finding {
  readonly message: string;
  readonly isOverPage: boolean;
}

/** While `npm run dev` runs: checks the content on every change, and tells its mistakes in the terminal and over the page. */
export function tellInDev(
  server: HookParameters<'astro:server:setup'>['server'],
  folder: string,
  logger: AstroIntegrationLogger,
): void {
  // Astro’s own watchers compare full paths.
  const directory = path.resolve(folder);
  let told: Finding = { message: '', isOverPage: false };
  const show = (): void => {
    if (!told.isOverPage) return;
    server.ws.send({ type: 'error', err: { message: told.message, stack: '', plugin: 'content' } });
  };
  const check = async (): Promise<void> => {
    const before = told;
    told = await findMistakes(directory);
    if (told.message !== before.message) {
      if (told.message !== '') logger.error(`\n\n${told.message}\n`);
      else logger.info('The content is sound again.');
    }
    if (before.isOverPage && !told.isOverPage) server.ws.send({ type: 'full-reload' });
    show();
  };
  let checked = check();
  let changes = 0;
  const checkLast = async (change: number): Promise<void> => {
    await delay(pause);
    if (change === changes) await check();
    else await checked;
  };
  const onChange = (file: string): void => {
    if (!path.resolve(file).startsWith(directory + path.sep)) return;
    changes += 1;
    checked = checkLast(changes);
  };
  server.watcher.add(directory);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
  server.ws.on('connection', show);
  // No page is made of broken content: whoever asks for one is told.
  server.middlewares.use((request, response, next) => {
    const asksForPage = request.headers.accept?.includes('text/html') ?? false;
    if (!asksForPage) {
      next();
      return;
    }
    void checked.then(() => {
      if (!told.isOverPage) next();
      else
        response
          .writeHead(500, { 'content-type': 'text/html; charset=utf-8' })
          .end(toPage(told.message, server.config.base));
    });
  });
}

/** A page that says nothing but this, and waits for the next change. */
function toPage(message: string, base: string): string {
  const words = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><title>…</title><script type="module" src="${base}@vite/client"></script><pre>${words}</pre>`;
}

async function findMistakes(directory: string): Promise<Finding> {
  try {
    const unpublishable = checkRecord(await readContent(directory));
    const message = unpublishable.length === 0 ? '' : toMessage(unpublishable, '`npm run build` would stop here.');
    return { message, isOverPage: false };
  } catch (error) {
    if (!(error instanceof Mistakes)) throw error;
    return { message: toMessage(error.mistakes, 'The page comes back once they are put right.'), isOverPage: true };
  }
}
