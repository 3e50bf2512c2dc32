import type { APIRoute, GetStaticPaths } from 'astro';
import { inEachEdition, loadEdition } from '../../content/load-edition.ts';
import { toFeed } from '../../model/exports/feed.ts';

/** One in each edition. */
export const getStaticPaths = (() => inEachEdition()) satisfies GetStaticPaths;

/** The feed of publications and corrections. */
export const GET: APIRoute = async ({ params }) => new Response(toFeed(await loadEdition(params.edition)));
