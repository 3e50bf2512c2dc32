import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import { citationFormats, toCitationFile, type CitationFormat } from '../model/citing/citation.ts';
import { toCitedReport, toCitedSection, type Cited } from '../model/citing/cited.ts';

/** The citation of the report, of each section and of each statement, as a file of each form. */
export const getStaticPaths = (async () => {
  const edition = await loadEdition();
  const all = [...toCitedReport(edition), ...edition.report.sections.flatMap((one) => toCitedSection(edition, one))];
  return all.flatMap((cited) =>
    citationFormats.map((format) => ({ params: { citation: cited.toPath(format) }, props: { cited, format } })),
  );
}) satisfies GetStaticPaths;

/** One citation as a file. */
export const GET: APIRoute<{ cited: Cited; format: CitationFormat }> = ({ props: { cited, format } }) =>
  new Response(toCitationFile(cited.reference, format, cited.citation));
