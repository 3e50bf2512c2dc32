import type { AstroIntegrationLogger, HookParameters } from 'astro';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { getContentFolder } from '../../content/folder.ts';
import { countUnfinished } from '../../content/checks/finished/check-finished.ts';
import type { Reading } from '../../content/read-content.ts';
import { getReading } from '../../content/reading/held-reading.ts';
import { readAgain } from '../../content/reading/start-reading.ts';
import { toMessage } from '../../model/mistake.ts';
import { findLatePages } from './late-pages.ts';
import { readWithLetters } from '../read-with-letters.ts';

/**
 * Milliseconds without news after which the content is read. Editors save a file in several steps, in which it is empty
 * for a moment, and Vite’s watcher keeps silent for 50 ms about a file of which it has just told something, 100 ms if
 * that was its removal: what happens meanwhile is seen by whoever reads later than that.
 */
const quietTime = 110;

/** What is amiss in the content: in place of the page where none can be made of it, else in the terminal alone. */
interface Finding {
  readonly message: string;
  readonly isInPlaceOfPage: boolean;
  /** How much is still to be written or read; empty where nothing is. */
  readonly unfinished: string;
}

/** While `npm run dev` runs: reads the content anew after every change, and tells its mistakes in the terminal and in place of the page. */
export function tellInDev({ server, logger, refreshContent }: HookParameters<'astro:server:setup'>): void {
  const directory = path.resolve(getContentFolder());
  const pages = findLatePages(server);
  let told: Finding = { message: '', isInPlaceOfPage: false, unfinished: '' };
  const tell = async (reading: Promise<Reading>): Promise<void> => {
    const finding = toFinding(await readWithLetters(reading));
    // Something has changed since: the reading of that will be told.
    if (reading !== getReading()) return;
    if (!finding.isInPlaceOfPage) await refreshContent?.({ loaders: ['section-loader'] });
    log(logger, finding, told);
    told = finding;
    // Astro remembers which addresses there are, and what is made of the content alone stands behind them.
    for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
    pages.refresh();
  };

  let telling = tell(getReading());
  let changes = 0;
  let isWaiting = false;
  const waitForQuiet = async (): Promise<void> => {
    for (let seen = 0; seen !== changes;) {
      seen = changes;
      await delay(quietTime);
    }
    isWaiting = false;
  };
  const onChange = (file: string): void => {
    if (!path.resolve(file).startsWith(directory + path.sep)) return;
    changes += 1;
    // What is about to be read holds this change, too.
    if (isWaiting) return;
    isWaiting = true;
    const reading = readAgain(waitForQuiet());
    telling = telling.then(() => tell(reading));
  };
  server.watcher.add(directory);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);

  // Nothing is made of broken content: whoever asks is told. A browser asks for an icon, too, and Astro would make the page
  // of what is not found, and fail on the section with a stack trace.
  const untilTold = async (): Promise<Finding> => {
    const last = telling;
    await last;
    return last === telling ? told : untilTold();
  };
  server.middlewares.use((request, response, next) => {
    if (isOfVite(request.url ?? '')) {
      next();
      return;
    }
    void untilTold().then(({ message, isInPlaceOfPage }) => {
      pages.send(request);
      if (!isInPlaceOfPage) next();
      else answer(response, message, server.config.base);
    });
  });
}

function log(logger: AstroIntegrationLogger, { message, unfinished }: Finding, before: Finding): void {
  if (message === '' && before.message !== '') logger.info('The content is sound again.');
  if (message !== '' && message !== before.message) logger.error(`\n\n${message}\n`);
  if (unfinished !== '' && unfinished !== before.unfinished) logger.warn(unfinished);
}

function toFinding({ mistakes, unpublishable, report }: Reading): Finding {
  const all = [...mistakes, ...unpublishable];
  const isInPlaceOfPage = mistakes.length > 0;
  const consequence = isInPlaceOfPage
    ? 'The page comes back once they are put right.'
    : '`npm run build` would stop here.';
  const message = all.length === 0 ? '' : toMessage(all, consequence);
  return { message, isInPlaceOfPage, unfinished: report ? countUnfinished(report) : '' };
}

/** True for the scripts that watch for the next change. */
function isOfVite(url: string): boolean {
  return /\/(@|node_modules\/)/.test(url);
}

/** Answers with a page that says nothing but this, and waits for the next change. */
function answer(response: ServerResponse, message: string, base: string): void {
  const words = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const page = [
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>…</title>',
    `<script type="module" src="${base}@vite/client"></script>`,
    `<pre style="white-space: pre-wrap">${words}</pre>`,
  ];
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(page.join('\n'));
}
