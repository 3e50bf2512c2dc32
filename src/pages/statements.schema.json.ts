import type { APIRoute } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import { routes, toAddress } from '../model/routes.ts';
import { toPublishedStatementsJsonSchema } from '../schema/published-statements.ts';

/** The schema of the statements as data. */
export const GET: APIRoute = async () => {
  const { address } = await loadEdition();
  const schema = toPublishedStatementsJsonSchema(toAddress(address, routes.statementsSchema()));
  return new Response(`${JSON.stringify(schema, undefined, 2)}\n`);
};
