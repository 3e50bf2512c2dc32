import type { APIRoute, GetStaticPaths } from 'astro';
import { inEachEdition, loadEdition } from '../../content/load-edition.ts';
import { toStatementData } from '../../model/exports/data.ts';

/** One in each edition. */
export const getStaticPaths = (() => inEachEdition()) satisfies GetStaticPaths;

/** Every statement as data. */
export const GET: APIRoute = async ({ params }) =>
  new Response(`${JSON.stringify(toStatementData(await loadEdition(params.edition)), undefined, 2)}\n`);
