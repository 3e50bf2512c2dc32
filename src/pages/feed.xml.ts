import type { APIRoute } from 'astro';
import { loadEdition } from '../model/load-report.ts';
import { toFeed } from '../model/feed.ts';

/** The feed of publications and corrections. */
export const GET: APIRoute = async () => new Response(toFeed(await loadEdition()));
