import type { Loader, LoaderContext } from 'astro/loaders';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { whenChanged } from './when-changed.ts';

/** The entries of a file of YAML or JSON by id; in `npm run dev`, what stood there before stays until the file is sound again. */
export function loadFile(name: string, toEntries: (value: unknown) => object | undefined): Loader {
  return {
    name: 'file-loader',
    load: async (context) => {
      const file = fileURLToPath(new URL(name, context.config.root));
      if (!context.watcher) {
        await fill(file, toEntries, context);
        return;
      }
      // Mistakes are told by the check of the content, with line and remedy.
      const refill = (): Promise<void> => fill(file, toEntries, context).catch(() => undefined);
      whenChanged(context.watcher, (changed) => changed === file, refill);
      await refill();
    },
  };
}

async function fill(
  file: string,
  toEntries: (value: unknown) => object | undefined,
  context: LoaderContext,
): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  // Some files may be missing; which, the check of the content knows.
  if (text === undefined) {
    context.store.clear();
    return;
  }
  const value: unknown = file.endsWith('.json') ? JSON.parse(text) : parse(text);
  const entries = Object.entries(toEntries(value) ?? {}) as [string, Record<string, unknown>][];
  const parsed = await Promise.all(
    entries.map(async ([id, data]) => ({ id, data: await context.parseData({ id, data, filePath: file }) })),
  );
  const filePath = path.relative(fileURLToPath(context.config.root), file);
  context.store.clear();
  for (const entry of parsed) context.store.set({ ...entry, filePath });
}
