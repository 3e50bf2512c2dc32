import type { APIRoute } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import { toMarkdown } from '../model/exports/markdown.ts';

/** The whole report as Markdown. */
export const GET: APIRoute = async () => new Response(toMarkdown(await loadEdition()));
