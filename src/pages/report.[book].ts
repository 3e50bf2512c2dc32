import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import { toEpub } from '../formats/epub.ts';
import { toPdf } from '../formats/pdf.ts';
import { isOnePiece } from '../model/length.ts';

const books = { epub: toEpub, pdf: toPdf };

/** The report as a book, unless it is too long for one. */
export const getStaticPaths = (async () => {
  const { report } = await loadEdition();
  return isOnePiece(report) ? Object.keys(books).map((book) => ({ params: { book } })) : [];
}) satisfies GetStaticPaths;

/** The report as an EPUB or a PDF. */
export const GET: APIRoute<Record<string, never>, { book: keyof typeof books }> = async ({ params }) =>
  new Response(new Uint8Array(await books[params.book](await loadEdition())));
