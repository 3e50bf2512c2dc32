import type { HookParameters } from 'astro';
import path from 'node:path';
import { getContentFolder } from './folder.ts';
import { getReading } from './reading/held-reading.ts';

type Config = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];
/** A plugin of Vite’s, as Astro takes it. */
export type Plugin = Extract<NonNullable<NonNullable<Config['vite']>['plugins']>[number], { name: string }>;

/** Stands in for a section that cannot be read: nobody sees it. */
const standIn = '…[^nobody]\n\n[^nobody]: …\n';

/**
 * Hands Astro the text of a section as it was read. Of a section with mistakes nothing reaches Astro, which would fail
 * on it with a stack trace; its mistakes are told by the check of the content.
 */
export function sectionText(): Plugin {
  const folder = path.resolve(getContentFolder()) + path.sep;
  return {
    name: 'section-text',
    load: {
      filter: { id: /\.mdx$/ },
      handler: async (id) => {
        if (!path.resolve(id).startsWith(folder)) return undefined;
        const { sections } = await getReading();
        const section = sections.find((candidate) => candidate.path === id);
        return section?.mistakes.length === 0 ? section.text : standIn;
      },
    },
  };
}
