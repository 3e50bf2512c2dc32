import type { APIRoute, GetStaticPaths } from 'astro';
import { inEachEdition, loadEdition } from '../../content/load-edition.ts';
import { toMarkdown } from '../../model/exports/markdown.ts';

/** One in each edition. */
export const getStaticPaths = (() => inEachEdition()) satisfies GetStaticPaths;

/** The whole report as Markdown. */
export const GET: APIRoute = async ({ params }) => new Response(toMarkdown(await loadEdition(params.edition)));
