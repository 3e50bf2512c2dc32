import type { APIRoute } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import { toStatementData } from '../model/exports/data.ts';
import { toStatementTable } from '../model/exports/table.ts';

/** Every statement as a row of a table. */
export const GET: APIRoute = async () => new Response(toStatementTable(toStatementData(await loadEdition())));
