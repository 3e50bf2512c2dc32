import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenChanged } from './when-changed.ts';

/** The sections of a folder; in `npm run dev`, what stood there before stays until every section can be read again. */
export function loadSections(base: string): Loader {
  const loader = glob({ base, pattern: '*.mdx', generateId: ({ entry }) => entry, retainBody: false });
  return {
    name: 'section-loader',
    load: async (context) => {
      const { watcher, ...unwatched } = context;
      const { logger, config } = context;
      if (!watcher) {
        await loader.load(context);
        return;
      }
      // Mistakes are told by the check of the content, with line and remedy.
      const silent = { error: () => undefined, warn: () => undefined, info: () => undefined };
      const quiet = Object.assign(Object.create(logger) as typeof logger, silent);
      // Without a watcher: Astro’s own forgets a section that cannot be read at first.
      const once: LoaderContext = { ...unwatched, logger: quiet };
      const load = (): Promise<void> => loader.load(once).catch(() => undefined);
      const folder = fileURLToPath(new URL(`${base}/`, config.root));
      watcher.add(folder);
      whenChanged(watcher, (file) => file.startsWith(path.resolve(folder) + path.sep), load);
      await load();
    },
  };
}
