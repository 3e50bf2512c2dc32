import type { APIRoute, GetStaticPaths } from 'astro';
import { inEachEdition, loadEdition } from '../../content/load-edition.ts';
import { routes, toAddress } from '../../model/routes.ts';
import { toPublishedStatementsJsonSchema } from '../../schema/published-statements.ts';

/** One in each edition. */
export const getStaticPaths = (() => inEachEdition()) satisfies GetStaticPaths;

/** The schema of the statements as data. */
export const GET: APIRoute = async ({ params }) => {
  const { address } = await loadEdition(params.edition);
  const schema = toPublishedStatementsJsonSchema(toAddress(address, routes.statementsSchema()));
  return new Response(`${JSON.stringify(schema, undefined, 2)}\n`);
};
