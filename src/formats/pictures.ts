import { getWidest, type PublishedPicture } from '../model/pictures.ts';
import type { PictureFile } from '../model/blocks.ts';
import type { Report } from '../model/report.ts';

/** The picture drawn anew at this width, upright, without anything that camera or editor wrote into its file. */
export async function drawPicture({ file, isDrawing }: PictureFile, width: number): Promise<Buffer> {
  // Loaded where there are pictures: it takes its time.
  const { default: sharp } = await import('sharp');
  const drawn = sharp(file).autoOrient().resize({ width }).toColourspace('srgb');
  return (isDrawing ? drawn.png({ palette: true }) : drawn.jpeg({ mozjpeg: true, quality: 78 })).toBuffer();
}

/** A picture as books hold it. */
export interface DrawnPicture extends PublishedPicture {
  readonly bytes: Buffer;
}

/** Every picture of the report in its widest form, by the name of the editor’s file. */
export async function drawPictures(report: Report): Promise<ReadonlyMap<string, DrawnPicture>> {
  const drawn = report.pictures.map(async (picture) => {
    const widest = getWidest(report, picture.name);
    return [picture.name, { ...widest, bytes: await drawPicture(picture, widest.width) }] as const;
  });
  return new Map(await Promise.all(drawn));
}

/** What an `img` says of a drawn picture at this address. */
export function toImage(
  drawn: DrawnPicture | undefined,
  address: (drawn: DrawnPicture) => string,
): Record<string, string | number> {
  return drawn ? { src: address(drawn), width: drawn.width, height: drawn.height } : {};
}
