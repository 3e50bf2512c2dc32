import { decode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { SiteFile } from '../../model/site-file.ts';
import { routes } from '../../model/routes.ts';
import type { Facet } from '../words/facets.ts';
import type { IndexHead, PackedStatement, Rows } from './read-index.ts';
import type { SearchRecord } from './search-record.ts';

/** Pagefind’s index as the page reads it: what names its files, and the files by name. */
export interface IndexFiles {
  readonly head: IndexHead;
  readonly files: ReadonlyMap<string, unknown>;
}

type PagefindMeta = [
  version: string,
  pages: [hash: string, words: number, group: string][],
  chunks: [from: string, to: string, hash: string][],
  filters: [facet: Facet, hash: string][],
];
type PagefindPages = [delta: number, ...positions: unknown[]][];
// A word without what stands above and below its letters, then each form of it that has some.
type PagefindChunk = [words: [word: string, pages: PagefindPages, forms?: [form: string, pages: PagefindPages][]][]];
type PagefindFilter = [facet: Facet, values: [value: string, pages: number[]][]];

/**
 * Pagefind’s files written down as JSON, which every host compresses and every browser reads. Only keys are kept of
 * the words, without their positions: nothing else is looked up. Texts are those of the records, because Pagefind makes
 * plain spaces of all others.
 */
export function toIndexFiles(pagefindFiles: readonly SiteFile[], records: readonly SearchRecord[]): IndexFiles {
  const contents = new Map(pagefindFiles.map(({ path, content }) => [path, content]));
  const [, pages, chunks, filters] = readCbor(contents, (path) => path.endsWith('.pf_meta')) as PagefindMeta;
  const files = new Map<string, unknown>();
  const write = (folder: string, content: unknown): string => {
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 10);
    files.set(`${folder}/${hash}.json`, content);
    return hash;
  };
  return {
    head: {
      chunks: chunks.flatMap(([, , hash]): IndexHead['chunks'] => {
        const [words] = readCbor(contents, (path) => path === `index/${hash}.pf_index`) as PagefindChunk;
        const keys = words.filter(([word]) => word.endsWith('_'));
        const [first, last] = [keys[0]?.[0], keys.at(-1)?.[0]];
        if (first === undefined || last === undefined) return [];
        const rows: Rows = Object.fromEntries(
          keys
            .flatMap(([key, pages, forms = []]) => [[key, pages] as const, ...forms])
            .filter(([, pages]) => pages.length > 0)
            .map(([key, pages]) => [key, pages.map(([delta]) => delta)]),
        );
        return [[first, last, write('index', rows)]];
      }),
      fragments: toRuns(pages.map(([, , group]) => group)).map(([from, to]) => {
        const statements = records.slice(from, to).map(pack);
        return [write('fragment', statements), statements.length];
      }),
      filters: Object.fromEntries(
        filters.map(([facet, hash]) => {
          const [, values] = readCbor(contents, (path) => path === `filter/${hash}.pf_filter`) as PagefindFilter;
          return [facet, write('filter', Object.fromEntries(values.map(([value, all]) => [value, toDeltas(all)])))];
        }),
      ),
    },
    files,
  };
}

function pack({ statement, section, who, where }: SearchRecord): PackedStatement {
  const { number, text } = statement;
  return [routes.statementPage(number), routes.section(section.id), number, text, section.title, who, where];
}

/** What a file of Pagefind’s holds behind its signature, unzipped. */
function read(contents: ReadonlyMap<string, Uint8Array>, isWanted: (path: string) => boolean): Buffer {
  const found = [...contents].find(([path]) => isWanted(path))?.[1];
  const bytes = Buffer.from(found ?? []);
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const signature = 'pagefind_dcd';
  if (plain.subarray(0, signature.length).toString() !== signature) {
    throw new Error('Pagefind’s index is not what it was: see src/search/README.md.');
  }
  return plain.subarray(signature.length);
}

function readCbor(contents: ReadonlyMap<string, Uint8Array>, isWanted: (path: string) => boolean): unknown {
  return decode(read(contents, isWanted));
}

/** Neighbours that are the same, as one run each. */
function toRuns(groups: readonly string[]): [from: number, to: number][] {
  const starts = groups.flatMap((group, at) => (group === groups[at - 1] ? [] : [at]));
  return starts.map((from, at) => [from, starts[at + 1] ?? groups.length]);
}

const toDeltas = (numbers: readonly number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
