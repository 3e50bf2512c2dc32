import type { APIRoute } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import { toOneFile } from '../formats/one-file.ts';

/** The whole report as one page that opens from anywhere. */
export const GET: APIRoute = async () =>
  new Response(toOneFile(await loadEdition()), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
