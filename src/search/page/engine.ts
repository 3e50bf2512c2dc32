import type { Facet } from '../words/facets.ts';
import type { Handover } from './engine-worker.ts';
import type { Downloads } from './turn.ts';
import { splitStart, type StartHead } from '../index/start-file.ts';

/** What a search is narrowed to: one value of a facet, or none. */
export type Narrowing = Partial<Record<Facet, string>>;

/** How many statements each value of each facet would leave. */
export type FacetCounts = Partial<Record<Facet, Record<string, number>>>;

/** A found statement, its text not yet there. */
export interface Hit {
  readonly id: string;
  readonly load: () => Promise<FoundStatement>;
}

/** A found statement as Pagefind keeps it. */
export interface FoundStatement {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<'number' | 'title' | 'who' | 'where', string>>;
  readonly filters: Readonly<Record<Facet, readonly string[] | undefined>>;
}

/** Pagefind, at work beside the page. */
export interface Engine {
  /** The statements that have all of these keys, in the order of the report; all statements where there is none. */
  readonly find: (keys: readonly string[], narrowing: Narrowing) => Promise<{ hits: Hit[]; counts: FacetCounts }>;
  /** Has the counts of every facet from now on. */
  readonly loadCounts: () => Promise<unknown>;
}

interface Found {
  readonly results: readonly { readonly id: string; readonly data: string }[];
  readonly filters: FacetCounts;
}

const instanceId = 'search';

/** Starts Pagefind with the files that were asked for beforehand. Its worker is spoken to as its own page script does. */
export async function startEngine(downloads: Downloads): Promise<{ engine: Engine; head: StartHead }> {
  const { worker, folder } = downloads;
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('The worker of the search did not start.'));
    });
  });
  const [start, wasm] = await Promise.race([failed, Promise.all([unzip(downloads.start), unzip(downloads.engine)])]);
  const { head, files } = splitStart(new Uint8Array(start));
  const handed = new Map([...files, ['wasm', wasm] as const]);
  worker.postMessage({ handed } satisfies Handover, [...handed.values()]);
  const call = toCaller(worker, failed);
  await call('init', [{ basePath: folder, language: head.language }]);
  const loaded = new Map<string, Promise<FoundStatement>>();
  const find: Engine['find'] = async (keys, narrowing) => {
    const { results, filters } = (await call('search', [keys.join(' ') || null, { filters: narrowing }])) as Found;
    const load = (id: string, data: string): Promise<FoundStatement> => {
      const known = loaded.get(id) ?? (call('getData', [data]) as Promise<FoundStatement>);
      loaded.set(id, known);
      return known;
    };
    return { hits: results.map(({ id, data }) => ({ id, load: () => load(id, data) })), counts: filters };
  };
  let counting: Promise<unknown> | undefined;
  return { engine: { find, loadCounts: () => (counting ??= call('filters', [])) }, head };
}

async function unzip(response: Promise<Response>): Promise<ArrayBuffer> {
  const { ok, body, url } = await response;
  if (!ok || !body) throw new Error(`${url} is not there.`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

function toCaller(worker: Worker, failed: Promise<never>): (method: string, args: unknown[]) => Promise<unknown> {
  let last = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; result: unknown; error?: string }>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.resolve(data.result);
    else call?.reject(new Error(data.error));
  });
  return (method, args) => {
    last += 1;
    const id = last;
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, instanceId, method, args });
    return Promise.race([answer, failed]);
  };
}
