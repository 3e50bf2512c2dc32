import type { APIRoute, GetStaticPaths } from 'astro';
import { inEachEdition } from '../../../content/load-edition.ts';
import { onceInTurn } from '../../../model/once.ts';
import { routes } from '../../../model/routes.ts';
import { toSearchFiles } from '../../../search/index/search-index.ts';

const findFiles = onceInTurn(toSearchFiles);

/** Every file that a search asks for. */
export const getStaticPaths = (() =>
  inEachEdition(async (edition) =>
    (await findFiles(edition)).map(({ path, content }) => ({
      params: { file: path.slice(routes.searchFiles().length) },
      props: { content },
    })),
  )) satisfies GetStaticPaths;

/** One file of the search. */
export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/json' } });
