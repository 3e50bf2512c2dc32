import { glob, type Loader, type LoaderContext } from 'astro/loaders';

/** The sections of a folder; `npm run dev` begins and goes on with broken ones, too, which the check of the content tells. */
export function loadSections(base: string): Loader {
  const loader = glob({ base, pattern: '*.mdx', generateId: ({ entry }) => entry, retainBody: false });
  return {
    name: 'section-loader',
    load: async (context) => {
      if (context.watcher) await loadWhenSound(loader, context, context.watcher);
      else await loader.load(context);
    },
  };
}

/** Loads now or, while a section cannot be read, on the first change that mends it; from then on Astro’s loader watches. */
async function loadWhenSound(
  loader: Loader,
  context: LoaderContext,
  watcher: NonNullable<LoaderContext['watcher']>,
): Promise<void> {
  const { logger } = context;
  const silent = { error: () => undefined, warn: () => undefined, info: () => undefined };
  const quiet: LoaderContext = { ...context, logger: Object.assign(Object.create(logger) as typeof logger, silent) };
  const load = (): Promise<boolean> =>
    loader.load(quiet).then(
      () => true,
      // Told with file, line and remedy by the check of the content.
      () => false,
    );
  let loaded = load();
  if (await loaded) return;
  const onChange = (): void => {
    loaded = loaded.then((isLoaded) => isLoaded || load());
    void loaded.then((isLoaded) => {
      if (isLoaded) watcher.off('all', onChange);
    });
  };
  watcher.on('all', onChange);
}
