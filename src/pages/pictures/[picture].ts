import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '../../content/load-edition.ts';
import { drawPicture } from '../../formats/pictures.ts';
import { toPublishedPictures } from '../../model/pictures.ts';
import type { PictureFile } from '../../model/blocks.ts';

/** The pictures of the report, each in its widths. */
export const getStaticPaths = (async () => {
  const { report } = await loadEdition();
  return report.pictures.flatMap((picture) =>
    toPublishedPictures(picture).map(({ name, width, type }) => ({
      params: { picture: name },
      props: { picture, width, type },
    })),
  );
}) satisfies GetStaticPaths;

/** A picture, drawn anew for the site. */
export const GET: APIRoute<{ picture: PictureFile; width: number; type: string }> = async ({ props }) =>
  new Response(new Uint8Array(await drawPicture(props.picture, props.width)), {
    headers: { 'Content-Type': props.type },
  });
