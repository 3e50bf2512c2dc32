import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** The site on a plain server that compresses text by brotli and says nothing of keeping; it counts what it sends. */
export interface CompressedSite {
  readonly address: string;
  /** Paths that were asked for since the last reset, with the bytes that each answer had. */
  readonly sent: [path: string, bytes: number][];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves a folder so, below this path. */
export async function serveCompressed(directory: string, base = '/'): Promise<CompressedSite> {
  const sent: CompressedSite['sent'] = [];
  const kept = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = pathname.replace(base, '/').replace(/\/$/, '/index.html');
    void toAnswer(directory, asked, kept).then(
      ({ body, headers }) => {
        sent.push([asked, body.length]);
        response.writeHead(200, headers).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}${base}`,
    sent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function toAnswer(
  directory: string,
  asked: string,
  kept: Map<string, { body: Buffer; headers: Record<string, string> }>,
): Promise<{ body: Buffer; headers: Record<string, string> }> {
  const known = kept.get(asked);
  if (known) return known;
  const type = types[path.extname(asked)];
  const file = await readFile(path.join(directory, asked));
  const answer = type
    ? { body: await promisify(brotliCompress)(file), headers: { 'content-type': type, 'content-encoding': 'br' } }
    : { body: file, headers: { 'content-type': 'application/octet-stream' } };
  kept.set(asked, answer);
  return answer;
}
