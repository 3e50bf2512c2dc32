import type { AstroIntegrationLogger, HookParameters } from 'astro';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { checkRecord } from '../../model/record/check-record.ts';
import { Mistakes, toMessage } from '../../model/mistake.ts';
import { inFolder } from '../../content/folder.ts';
import { readContent } from '../../content/read-content.ts';

/** Editors save a file in several steps, and several files at once. */
const pause = 50;

/** What is amiss in the content: in place of the page where none can be made of it, else in the terminal alone. */
interface Finding {
  readonly message: string;
  readonly isInPlaceOfPage: boolean;
}

/** While `npm run dev` runs: checks the content on every change, and tells its mistakes in the terminal and in place of the page. */
export function tellInDev(
  server: HookParameters<'astro:server:setup'>['server'],
  folder: string,
  logger: AstroIntegrationLogger,
): void {
  // Astro’s own watchers compare full paths.
  const directory = path.resolve(folder);
  let told: Finding = { message: '', isInPlaceOfPage: false };
  const check = async (): Promise<void> => {
    const before = told;
    told = await findMistakes(directory);
    if (told.message === before.message) return;
    if (told.message !== '') logger.error(`\n\n${told.message}\n`);
    else logger.info('The content is sound again.');
    if (told.isInPlaceOfPage || before.isInPlaceOfPage) server.ws.send({ type: 'full-reload' });
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
  // Nothing is made of broken content: whoever asks is told. A browser asks for an icon, too, and Astro would make the page
  // of what is not found, and fail on the section with a stack trace.
  server.middlewares.use((request, response, next) => {
    if (isOfVite(request.url ?? '')) {
      next();
      return;
    }
    void checked.then(() => {
      if (!told.isInPlaceOfPage) next();
      else
        response
          .writeHead(500, { 'content-type': 'text/html; charset=utf-8' })
          .end(toPage(told.message, server.config.base));
    });
  });
}

/** True for the scripts that watch for the next change. */
function isOfVite(url: string): boolean {
  return /\/(@|node_modules\/)/.test(url);
}

/** A page that says nothing but this, and waits for the next change. */
function toPage(message: string, base: string): string {
  const words = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>…</title>',
    `<script type="module" src="${base}@vite/client"></script>`,
    `<pre style="white-space: pre-wrap">${words}</pre>`,
  ].join('\n');
}

async function findMistakes(directory: string): Promise<Finding> {
  try {
    const unpublishable = checkRecord(await readContent(directory));
    const message =
      unpublishable.length === 0 ? '' : toMessage(unpublishable.map(inFolder), '`npm run build` would stop here.');
    return { message, isInPlaceOfPage: false };
  } catch (error) {
    if (!(error instanceof Mistakes)) throw error;
    return {
      message: toMessage(error.mistakes.map(inFolder), 'The page comes back once they are put right.'),
      isInPlaceOfPage: true,
    };
  }
}
