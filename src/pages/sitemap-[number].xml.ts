import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEditions } from '../content/load-edition.ts';
import { toSitemaps } from '../model/exports/sitemap.ts';

/** As many sitemaps as the pages need. */
export const getStaticPaths = (async () =>
  toSitemaps(await loadEditions()).map((sitemap, index) => ({
    params: { number: String(index) },
    props: { sitemap },
  }))) satisfies GetStaticPaths;

/** One sitemap. */
export const GET: APIRoute<{ sitemap: string }> = ({ props }) => new Response(props.sitemap);
