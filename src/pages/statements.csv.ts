import type { APIRoute } from 'astro';
import { loadEdition } from '../model/load-report.ts';
import { toStatementData } from '../model/statement-data.ts';
import { toStatementTable } from '../model/statement-table.ts';

/** Every statement as a row of a table. */
export const GET: APIRoute = async () => new Response(toStatementTable(toStatementData(await loadEdition())));
