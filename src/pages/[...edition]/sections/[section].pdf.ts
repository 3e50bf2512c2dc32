import type { APIRoute, GetStaticPaths } from 'astro';
import { inEachEdition, loadEdition } from '../../../content/load-edition.ts';
import { toSectionPdf } from '../../../formats/pdf/section-pdf.ts';
import { isOnePiece } from '../../../model/length.ts';
import type { Section } from '../../../model/report.ts';

/** Each section as a PDF, unless the report is so long that they would take too long to set. */
export const getStaticPaths = (() =>
  inEachEdition(({ report }) =>
    isOnePiece(report)
      ? report.sections.map((section) => ({ params: { section: section.id }, props: { section } }))
      : [],
  )) satisfies GetStaticPaths;

/** One section to file. */
export const GET: APIRoute<{ section: Section }, { edition?: string }> = async ({ params, props }) =>
  new Response(new Uint8Array(await toSectionPdf(await loadEdition(params.edition), props.section)));
