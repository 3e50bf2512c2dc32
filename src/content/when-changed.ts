import type { LoaderContext } from 'astro/loaders';
import path from 'node:path';

/** Editors save a file in several steps, in which it is empty for a moment, and several files at once. */
const pause = 30;

/** Runs this after every change of a file that is meant, by its full path: once no more changes come, and one run after the other. */
export function whenChanged(
  watcher: NonNullable<LoaderContext['watcher']>,
  isMeant: (file: string) => boolean,
  run: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const onChange = (file: string): void => {
    if (!isMeant(path.resolve(file))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run);
    }, pause);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}
