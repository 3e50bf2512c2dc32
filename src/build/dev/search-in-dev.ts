import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { routes } from '../../model/routes.ts';
import { getContentFolder } from '../../content/folder.ts';
import { getEdition, getReading } from '../../content/reading.ts';
import { toSearchFiles } from '../../search/index/search-index.ts';
import type { SiteFile } from '../../model/site-file.ts';

/** Answers the search of `npm run dev`: its files are made when they are asked for, and anew after every edit of the content. */
export function searchInDev(): AstroIntegration {
  let content = '';
  let base = '/';
  let made: Promise<SiteFile[]> | undefined;
  return {
    name: 'search-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL(`${getContentFolder()}/`, config.root));
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_, file) => {
          if (file.startsWith(content)) made = undefined;
        });
        const folder = base + routes.searchFiles();
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          if (!path.startsWith(folder)) {
            next();
            return;
          }
          made ??= getReading().then(getEdition).then(toSearchFiles);
          made.then(
            (files) => {
              const file = files.find((candidate) => base + candidate.path === path);
              const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
              response.writeHead(file ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' });
              response.end(file?.content);
            },
            (error: unknown) => {
              made = undefined;
              logger.error(error instanceof Error ? error.message : String(error));
              response.writeHead(500).end();
            },
          );
        });
      },
    },
  };
}
