import type { Mistake } from '../../../model/mistake.ts';
import type { ReadPicture } from '../../read-pictures.ts';

/** A file among the pictures is one. */
export function unreadablePicture(pictures: readonly ReadPicture[]): Mistake[] {
  return pictures
    .filter(({ picture }) => picture === undefined)
    .map(({ name }) => ({
      rule: 'unreadable-picture',
      file: `content/pictures/${name}`,
      what: 'This file cannot be read as a picture.',
      remedy: 'Save it again as JPEG, PNG or WebP, or delete it.',
    }));
}
