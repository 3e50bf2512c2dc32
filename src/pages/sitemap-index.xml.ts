import type { APIRoute } from 'astro';
import { loadEditions } from '../content/load-edition.ts';
import { toSitemapIndex } from '../model/exports/sitemap.ts';

/** The list of all sitemaps. */
export const GET: APIRoute = async () => new Response(toSitemapIndex(await loadEditions()));
