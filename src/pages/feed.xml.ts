import type { APIRoute } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import { toFeed } from '../model/exports/feed.ts';

/** The feed of publications and corrections. */
export const GET: APIRoute = async () => new Response(toFeed(await loadEdition()));
