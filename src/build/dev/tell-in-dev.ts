import type { HookParameters } from 'astro';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { getContentFolder } from '../../content/folder.ts';
import { forgetReading } from '../../content/reading.ts';
import { toMessage } from '../../model/mistake.ts';
import { readWithLetters } from '../read-with-letters.ts';

/** Editors save a file in several steps, in which it is empty for a moment, and several files at once. */
const pause = 30;

/** What is amiss in the content: in place of the page where none can be made of it, else in the terminal alone. */
interface Finding {
  readonly message: string;
  readonly isInPlaceOfPage: boolean;
}

/** While `npm run dev` runs: reads the content anew after every change, and tells its mistakes in the terminal and in place of the page. */
export function tellInDev({ server, logger, refreshContent }: HookParameters<'astro:server:setup'>): void {
  const directory = path.resolve(getContentFolder());
  let told: Finding = { message: '', isInPlaceOfPage: false };
  const tell = async (): Promise<void> => {
    const before = told;
    told = await findMistakes();
    if (!told.isInPlaceOfPage) await refreshContent?.({ loaders: ['section-loader'] });
    if (told.message === before.message) return;
    if (told.message !== '') logger.error(`\n\n${told.message}\n`);
    else logger.info('The content is sound again.');
    if (told.isInPlaceOfPage || before.isInPlaceOfPage) server.ws.send({ type: 'full-reload' });
  };
  // One after the other; a change that another has followed leaves the telling to that one, so the last state is told.
  let changes = 0;
  let queue = tell();
  const onChange = (file: string): void => {
    if (!path.resolve(file).startsWith(directory + path.sep)) return;
    forgetReading();
    const change = (changes += 1);
    queue = Promise.all([queue, delay(pause)]).then(() => (change === changes ? tell() : undefined));
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
    void queue.then(() => {
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

async function findMistakes(): Promise<Finding> {
  const { mistakes, unpublishable } = await readWithLetters();
  const consequence =
    mistakes.length > 0 ? 'The page comes back once they are put right.' : '`npm run build` would stop here.';
  const all = [...mistakes, ...unpublishable];
  return { message: all.length === 0 ? '' : toMessage(all, consequence), isInPlaceOfPage: mistakes.length > 0 };
}
