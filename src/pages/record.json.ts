import type { APIRoute } from 'astro';
import { loadEdition } from '../content/load-edition.ts';

/** The log of all publications: what the next publication must continue. */
export const GET: APIRoute = async () => {
  const { report } = await loadEdition();
  return new Response(`${JSON.stringify(report.record, undefined, 2)}\n`);
};
