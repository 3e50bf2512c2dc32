import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEditions } from '../content/load-edition.ts';
import { citationFormats, toCitationFile, type CitationFormat } from '../model/citing/citation.ts';
import { toCitedReport, toCitedSection, type Cited } from '../model/citing/cited.ts';

/** The citation of the report and of each section, as a file of each form. */
export const getStaticPaths = (async () => {
  const editions = await loadEditions();
  return editions.flatMap((edition) =>
    [toCitedReport(edition), ...edition.report.sections.map((one) => toCitedSection(edition, one))].flatMap((cited) =>
      citationFormats.map((format) => ({
        params: { citation: edition.folder + cited.toPath(format) },
        props: { cited, format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

/** One citation as a file. */
export const GET: APIRoute<{ cited: Cited; format: CitationFormat }> = ({ props: { cited, format } }) =>
  new Response(toCitationFile(cited.reference, format, cited.citation));
