import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEditions } from '../content/load-edition.ts';
import { drawCard, toDaylight } from '../formats/card.ts';
import { toPreviewCards, type PreviewCard } from '../model/exports/card.ts';
import tokens from '../styles/tokens.css?raw';

const colours = toDaylight(tokens);

/** The pictures for link previews of the report, of each section and of each statement. */
export const getStaticPaths = (async () => {
  const editions = await loadEditions();
  return editions.flatMap((edition) =>
    toPreviewCards(edition).map((card) => ({
      params: { card: edition.folder + card.path.replace(/\.png$/, '') },
      props: { card, language: edition.report.settings.language },
    })),
  );
}) satisfies GetStaticPaths;

/** One picture for link previews. */
export const GET: APIRoute<{ card: PreviewCard; language: string }> = async ({ props: { card, language } }) =>
  new Response(new Uint8Array(await drawCard(card, language, colours)), { headers: { 'Content-Type': 'image/png' } });
