import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEditions } from '../content/load-edition.ts';
import type { Edition } from '../model/edition.ts';
import { toProof, toProofFiles, type ProofFile } from '../model/record/seals/proof.ts';

/** What proves each statement that was published, in every edition. */
export const getStaticPaths = (async () => {
  const editions = await loadEditions();
  return editions.flatMap((edition) =>
    edition.report.sections.flatMap((section) =>
      toProofFiles(edition, section).map(({ path, statements }) => ({
        params: { proof: edition.folder + path.replace(/\.proof\.json$/, '') },
        props: { edition, statements },
      })),
    ),
  );
}) satisfies GetStaticPaths;

/** One file that proves a statement, or those of a section. */
export const GET: APIRoute<Pick<ProofFile, 'statements'> & { edition: Edition }> = ({ props }) =>
  new Response(toProof(props.edition, props.statements));
