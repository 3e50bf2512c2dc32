import type { APIRoute, GetStaticPaths } from 'astro';
import { inEachEdition, loadEdition } from '../../content/load-edition.ts';
import { toStatementData } from '../../model/exports/data.ts';
import { toStatementTable } from '../../model/exports/table.ts';

/** One in each edition. */
export const getStaticPaths = (() => inEachEdition()) satisfies GetStaticPaths;

/** Every statement as a row of a table. */
export const GET: APIRoute = async ({ params }) =>
  new Response(toStatementTable(toStatementData(await loadEdition(params.edition))));
