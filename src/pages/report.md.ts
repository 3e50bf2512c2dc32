import type { APIRoute } from 'astro';
import { loadEdition } from '../model/load-report.ts';
import { toMarkdown } from '../model/report-markdown.ts';

/** The whole report as Markdown. */
export const GET: APIRoute = async () => new Response(toMarkdown(await loadEdition()));
