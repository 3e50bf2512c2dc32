import type { IncomingMessage } from 'node:http';
import type { HookParameters } from 'astro';

/** Tells pages that come again after a change: those, too, that were sent before it and listen only after it. */
export interface LatePages {
  /** Keeps in mind that what this asks for, as it stands now, is on its way. */
  readonly send: (request: IncomingMessage) => void;
  /** Has every page come again. */
  readonly refresh: () => void;
}

/** Pages of `npm run dev` that were sent and do not listen yet would miss a change: they hear of it once they listen. */
export function findLatePages({ ws }: HookParameters<'astro:server:setup'>['server']): LatePages {
  let onTheWay = 0;
  let late = 0;
  ws.on('vite:client:connect', (_: unknown, client: { send: (message: { type: 'full-reload' }) => void }) => {
    if (late > 0) {
      late -= 1;
      client.send({ type: 'full-reload' });
    } else if (onTheWay > 0) onTheWay -= 1;
  });
  return {
    send: ({ headers, url = '' }) => {
      // Books and pictures never listen.
      if (headers['sec-fetch-dest'] === 'document' && /\/(?:[?#]|$)/.test(url)) onTheWay += 1;
    },
    refresh: () => {
      late += onTheWay;
      onTheWay = 0;
      ws.send({ type: 'full-reload' });
    },
  };
}
