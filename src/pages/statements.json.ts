import type { APIRoute } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import { toStatementData } from '../model/exports/data.ts';

/** Every statement as data. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(toStatementData(await loadEdition()), undefined, 2)}\n`);
