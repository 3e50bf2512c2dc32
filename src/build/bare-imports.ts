import type { Plugin } from '../content/section-text.ts';

/** The module that Vite puts around each `import()`. */
const helper = /vite\/preload-helper/;

/** Leaves out what Vite puts around each `import()` to load styles beside scripts: no script here has any, and every page would carry it. */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    enforce: 'pre',
    load: { filter: { id: helper }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}
