import type { Image } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** A picture is a file of `content/pictures/`, with a name that says what it shows and nothing of camera and day. */
export function pictureElsewhere(image: Image, section: SectionFile): Mistake[] {
  if (/^(\.\.\/)+pictures\/[a-z0-9]+(-[a-z0-9]+)*\.(jpe?g|png|webp)$/.test(image.url)) return [];
  return [
    {
      rule: 'picture-elsewhere',
      ...toPlace(image, section),
      what: `\`${image.url}\` is no picture of this report.`,
      remedy:
        'Put the file into `content/pictures/`, name it in small Latin letters, digits and hyphens, and write `../pictures/name.jpg`: jpg, png or webp.',
    },
  ];
}
