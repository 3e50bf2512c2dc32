import type { APIRoute, GetStaticPaths } from 'astro';
import { inEachEdition, loadEdition } from '../../content/load-edition.ts';
import { toEpub } from '../../formats/epub.ts';
import { toPdf } from '../../formats/pdf.ts';
import { isOnePiece } from '../../model/length.ts';

const books = { epub: toEpub, pdf: toPdf };

/** The report as a book, unless it is too long for one. */
export const getStaticPaths = (() =>
  inEachEdition(({ report }) =>
    isOnePiece(report) ? Object.keys(books).map((book) => ({ params: { book } })) : [],
  )) satisfies GetStaticPaths;

/** The report as an EPUB or a PDF. */
export const GET: APIRoute<Record<string, never>, { edition?: string; book: keyof typeof books }> = async ({
  params,
}) => new Response(new Uint8Array(await books[params.book](await loadEdition(params.edition))));
