import type { PictureFile } from './blocks.ts';
import type { Report } from './report.ts';
import { routes, toHref } from './routes.ts';

/** How wide a picture is published, in pixels: for a phone, and for a page or a book. */
const widths = [640, 1280];

/** A picture as it is published: how wide it is, and the name of its file. */
export interface PublishedPicture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly type: 'image/jpeg' | 'image/png';
}

/** The forms in which a picture is published, the widest last; none is wider than the picture itself. */
export function toPublishedPictures({ name, width, height, isDrawing }: PictureFile): PublishedPicture[] {
  const widest = Math.min(width, Math.max(...widths));
  const [stem = ''] = name.split('.');
  return [...widths.filter((one) => one < widest), widest].map((one) => ({
    name: `${stem}-${String(one)}.${isDrawing ? 'png' : 'jpg'}`,
    width: one,
    height: Math.round((height * one) / width),
    type: isDrawing ? 'image/png' : 'image/jpeg',
  }));
}

/** The form of a picture that books show and that a link leads to, by the name of the editor’s file: the widest. */
export function getWidest(
  { pictures }: Pick<Report, 'pictures'>,
  file: string,
): PublishedPicture & { picture: PictureFile } {
  const picture = pictures.find(({ name }) => name === file);
  const widest = picture && toPublishedPictures(picture).at(-1);
  // The checks before a build see to it that there is one.
  if (!widest) throw new Error(`There is no picture ${file}.`);
  return { ...widest, picture };
}

/** What an `img` on a page says of a picture: its forms, and the size that keeps its place. */
export function toImage(report: Pick<Report, 'pictures'>, file: string, base: string): Record<string, string> {
  const { picture, name, width, height } = getWidest(report, file);
  const forms = toPublishedPictures(picture);
  const toAddress = (form: string): string => toHref(base, routes.picture(form));
  return {
    src: toAddress(name),
    ...(forms.length > 1
      ? {
          srcset: forms.map((form) => `${toAddress(form.name)} ${String(form.width)}w`).join(', '),
          sizes: '(max-width: 40rem) 100vw, 40rem',
        }
      : {}),
    width: String(width),
    height: String(height),
    loading: 'lazy',
  };
}
