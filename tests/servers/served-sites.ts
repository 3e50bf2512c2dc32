import { rename } from 'node:fs/promises';
import path from 'node:path';
import { copyProject } from '../machine/build-elsewhere.ts';
import { placeSite } from './place-site.ts';
import { startServer, type ServerName } from './start-server.ts';

/** The site on a real server. */
export interface ServedSite {
  readonly server: ServerName;
  readonly base: string;
  /** `http://localhost:1234` plus the path that the site lives below, with a slash at the end. */
  readonly address: string;
  /** The folder that it lies in. */
  readonly directory: string;
}

/** The site on nginx and on Caddy, at the top of a host and below paths; all of them end together. */
export async function serveEverywhere(): Promise<{ sites: readonly ServedSite[]; stop: () => Promise<void> }> {
  const elsewhere = await copyProject('below');
  const places = [{ base: '/', directory: 'dist' }];
  for (const [at, below] of ['some/path', 'my report', 'звіт'].entries()) {
    const directory = path.join(path.dirname(elsewhere.directory), String(at));
    await elsewhere.build({ SITE_ADDRESS: `https://report.example/${below}/` });
    await rename(path.join(elsewhere.directory, 'dist'), directory);
    places.push({ base: `/${below}/`, directory });
  }
  const served = await Promise.all(
    places.flatMap(({ base, directory }) =>
      (['nginx', 'caddy'] as const).map(async (server) => {
        const { root, remove } = await placeSite(directory, base);
        const { origin, stop } = await startServer(server, root, base);
        const site: ServedSite = { server, base, address: origin + encodeURI(base), directory };
        return { site, end: () => stop().then(remove) };
      }),
    ),
  );
  return {
    sites: served.map(({ site }) => site),
    stop: async () => {
      await Promise.all(served.map(({ end }) => end()));
      await elsewhere.remove();
    },
  };
}
