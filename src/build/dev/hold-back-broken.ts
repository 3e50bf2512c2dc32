import type { HookParameters } from 'astro';
import path from 'node:path';
import { readSection } from '../../content/read-section.ts';

type Config = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];
type Plugin = Extract<NonNullable<NonNullable<Config['vite']>['plugins']>[number], { name: string }>;

/** Stands in for a section that cannot be read: nobody sees it. */
const standIn = '…[^nobody]\n\n[^nobody]: …\n';

/**
 * For `npm run dev`: of a section with mistakes, nothing reaches Astro, which would fail on it with a stack trace when
 * it is saved while a page is being made. Its mistakes are told by the check of the content.
 */
export function holdBackBroken(folder: string): Plugin {
  const sections = path.resolve(folder, 'sections');
  return {
    name: 'hold-back-broken',
    load: {
      filter: { id: /\.mdx$/ },
      handler: async (id) => {
        if (path.dirname(id) !== sections) return undefined;
        const { mistakes } = await readSection(path.resolve(folder), path.basename(id));
        return mistakes.length > 0 ? standIn : undefined;
      },
    },
  };
}
