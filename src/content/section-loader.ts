import type { Loader } from 'astro/loaders';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getReading } from './reading/held-reading.ts';

/** The sections of the one reading, for Astro to lay out; while something is amiss, what stood there before stays. */
export function loadSections(): Loader {
  return {
    name: 'section-loader',
    load: async ({ store, config, ...context }) => {
      const { sections, mistakes } = await getReading();
      if (mistakes.length > 0) return;
      store.clear();
      for (const { file, path: place, head, text } of sections) {
        const id = file;
        const filePath = path.relative(fileURLToPath(config.root), place).replaceAll('\\', '/');
        const data = await context.parseData({ id, data: { ...head }, filePath: place });
        store.set({ id, data, filePath, digest: context.generateDigest(text), deferredRender: true });
      }
    },
  };
}
