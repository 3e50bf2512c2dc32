import type { APIRoute } from 'astro';
import { loadEdition } from '../model/load-report.ts';
import { toStatementData } from '../model/statement-data.ts';

/** Every statement as data. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(toStatementData(await loadEdition()), undefined, 2)}\n`);
