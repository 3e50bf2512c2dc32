import type { Mistake } from '../../../model/mistake.ts';

/** A file among the pictures is one. */
export function unreadablePicture(name: string): Mistake {
  return {
    rule: 'unreadable-picture',
    file: `content/pictures/${name}`,
    what: 'This file cannot be read as a picture.',
    remedy: 'Save it again as JPEG, PNG or WebP, or delete it.',
  };
}
