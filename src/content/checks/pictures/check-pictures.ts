import type { Mistake } from '../../../model/mistake.ts';
import type { ReadPicture } from '../../read-pictures.ts';
import type { ReadSection } from '../../read-section.ts';
import { idlePicture } from './idle-picture.ts';
import { missingPicture } from './missing-picture.ts';
import { unreadablePicture } from './unreadable-picture.ts';

/** What is amiss between the pictures in their folder and those that sections show. */
export function checkPictures(pictures: readonly ReadPicture[], sections: readonly ReadSection[]): Mistake[] {
  const shown = sections.flatMap(({ draft, file }) =>
    (draft?.blocks ?? []).flatMap((block) => (block.kind === 'picture' ? { file, picture: block } : [])),
  );
  return [
    ...unreadablePicture(pictures),
    // A section that cannot be read may show any of them.
    ...(sections.every(({ draft }) => draft)
      ? idlePicture(pictures, new Set(shown.map(({ picture }) => picture.file)))
      : []),
    ...shown.flatMap(({ file, picture }) => missingPicture(picture, pictures, file)),
  ];
}
