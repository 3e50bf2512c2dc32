import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { getContentFolder } from './src/content/folder.ts';
import { statements } from './src/content/markdown/statements.ts';
import { getLanguage, getSiteAddress } from './src/content/reading/reading.ts';
import { startReading } from './src/content/reading/start-reading.ts';
import { floor } from './src/build/floor.ts';
import { siteBuild } from './src/build/site-build.ts';
import { wordingFor } from './src/wording/wording.ts';

const reading = await startReading();
const { site, base } = getSiteAddress(reading);
const label = wordingFor(getLanguage(reading)).report.statement;

export default defineConfig({
  site,
  // Astro compares paths decoded; links and addresses are encoded by `routes.ts`.
  base: decodeURI(base),
  // What Astro keeps of one report is of no use to another one.
  cacheDir: `.astro/cache/${getContentFolder().replace(/\W+/g, '-')}`,
  integrations: [mdx(), siteBuild()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, [statements, { label }]] }),
  },
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Completes and checks the head of a section in VS Code, together with astro.content-intellisense in .vscode/settings.json.
  experimental: { contentIntellisense: true },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Astro's own marker in MDX modules; it is read before bundling.
  // The one script that another asks for comes alone: there is nothing to load beside it.
  vite: {
    build: {
      target: floor,
      modulePreload: false,
      // No script within a page: a statement’s page is light, and one file serves all of them.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // Every page names its scripts: by the component that brings them, without what Astro adds to tell them apart.
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` } },
        },
      },
    },
  },
});
