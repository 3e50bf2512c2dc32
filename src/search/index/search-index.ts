import { gzip as zopfliGzip } from '@gfx/zopfli';
import { build } from 'esbuild';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as pagefind from 'pagefind';
import { toTextReader } from '../words/keys.ts';
import { toPlainTerms } from '../words/plain-terms.ts';
import type { Edition } from '../../model/edition.ts';
import { routes } from '../../model/routes.ts';
import { toFacetNames, toSearchRecords, toSearchWords, toStandingTerms, type SearchRecord } from './search-record.ts';
import { engineVersion, searchFiles } from './search-files.ts';
import { packTerm, packWords, type StartHead } from './start-file.ts';
import type { SiteFile } from '../../model/site-file.ts';

/** Engine files of this many bytes together travel with the start file; beyond, they are asked for when a query needs them. */
const startLimit = 60_000;
/** Up to this many bytes are worth the seconds that the smallest gzip takes. */
const zopfliLimit = 250_000;
/** Statements whose texts travel together in a report too large for the start file: some 2,000 bytes. */
const statementsInFragment = 20;

/** Every file that a search asks for: one record a statement, and no interface that nobody uses. */
export async function toSearchFiles({ report, wording }: Edition): Promise<SiteFile[]> {
  const { language } = report.settings;
  const terms = toPlainTerms(toStandingTerms(report), language);
  const reader = toTextReader(terms, language);
  const words = toSearchWords(report, reader);
  const files = await indexRecords(toSearchRecords(report, reader, wording), language);
  const parts = await Promise.all(files.filter(({ path }) => isPart(path)).map(unpack));
  const rest = parts.filter(({ path }) => !isFirst(path));
  const small = rest.reduce((sum, { content }) => sum + content.length, 0) <= startLimit;
  const head: StartHead = {
    language,
    terms: terms.map(packTerm),
    words: packWords(words),
    statements: report.sections.map(({ statements }) => statements.length),
    facets: toFacetNames(report, wording),
    files: (small ? parts : parts.filter(({ path }) => isFirst(path))).map(({ path, content }) => [
      path,
      content.length,
    ]),
  };
  const first = parts.filter(({ path }) => head.files.some(([name]) => name === path));
  const start = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...first.map(({ content }) => content)]);
  const engine =
    files.find(({ path }) => path === `wasm.${language}.pagefind`) ?? getFile(files, 'wasm.unknown.pagefind');
  const made: SiteFile[] = [
    { path: searchFiles.start, content: await zip(start) },
    { path: searchFiles.engine, content: await zip((await unpack(engine)).content) },
    { path: searchFiles.worker, content: await bundleWorker(getFile(files, 'pagefind-worker.js')) },
    ...files.filter(({ path }) => isPart(path) && !isFirst(path)),
  ];
  return made.map(({ path, content }) => ({ path: routes.searchFiles() + path, content }));
}

/** Pagefind’s files for these records, added in their order. */
async function indexRecords(records: readonly SearchRecord[], language: string): Promise<SiteFile[]> {
  const maxFragments = Math.ceil(records.length / statementsInFragment);
  const { index } = await pagefind.createIndex({ forceLanguage: language, maxFragments });
  if (!index) throw new Error('Pagefind did not start.');
  for (const { statement, section, who, where, own, around, filters } of records) {
    const { errors } = await index.addCustomRecord({
      url: routes.statement(section.id, statement.number),
      content: statement.text,
      language,
      meta: {
        number: statement.number,
        title: section.title,
        who,
        where,
        keys: [...new Set([...own, ...around])].join(' '),
      },
      filters: Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, [...values]])),
    });
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

const isFirst = (name: string): boolean => /\.(?:pf_meta|json)$/.test(name);
const isPart = (name: string): boolean => isFirst(name) || /\.pf_(?:index|fragment|filter)$/.test(name);

/** A file of Pagefind’s without its own compression; Pagefind reads it either way. */
async function unpack({ path, content }: SiteFile): Promise<SiteFile> {
  return { path, content: content[0] === 0x1f && content[1] === 0x8b ? await promisify(gunzip)(content) : content };
}

function getFile(files: readonly SiteFile[], name: string): SiteFile {
  const file = files.find(({ path }) => path === name);
  if (!file) throw new Error(`Pagefind has written no ${name}.`);
  return file;
}

/** Bytes in the smallest gzip there is; large ones in a good one, which is a hundred times quicker. */
async function zip(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length > zopfliLimit) return promisify(gzip)(bytes, { level: 9 });
  return promisify(zopfliGzip)(bytes, { numiterations: 15 });
}

/** Pagefind’s worker, behind what hands it its files. */
async function bundleWorker(script: SiteFile): Promise<Uint8Array> {
  const text = Buffer.from(script.content).toString();
  if (!text.includes(`"${engineVersion}"`)) {
    throw new Error(
      `Pagefind is another version than ${engineVersion}: change engineVersion in src/search/index/search-files.ts.`,
    );
  }
  const { outputFiles } = await build({
    stdin: { contents: `import './engine-worker.ts';\n${text}`, resolveDir: 'src/search/page' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    drop: ['console'],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
