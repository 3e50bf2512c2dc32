import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '../../content/load-edition.ts';
import { toSealFiles } from '../../model/record/seals/sealed-head.ts';

/** The head of each publication, and what seals them. */
export const getStaticPaths = (async () => {
  const { report } = await loadEdition();
  return toSealFiles(report).map(({ path, content }) => ({ params: { seal: path }, props: { content } }));
}) satisfies GetStaticPaths;

/** One of these files, as it was committed. */
export const GET: APIRoute<{ content: Uint8Array }> = ({ props }) => new Response(new Uint8Array(props.content));
