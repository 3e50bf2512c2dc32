import type { Picture } from '../../../model/blocks.ts';
import type { Mistake } from '../../../model/mistake.ts';
import type { ReadPicture } from '../../read-pictures.ts';
import type { ReadSection } from '../../read-section.ts';
import { idlePicture } from './idle-picture.ts';
import { missingPicture } from './missing-picture.ts';

/** What is amiss between the pictures in their folder and those that sections show. */
export function checkPictures(pictures: readonly ReadPicture[], sections: readonly ReadSection[]): Mistake[] {
  const shown = findShown(sections);
  return [
    ...pictures.flatMap(({ mistakes }) => mistakes),
    // A section that cannot be read may show any of them.
    ...(sections.every(({ draft }) => draft)
      ? idlePicture(pictures, new Set(shown.map(({ picture }) => picture.file)))
      : []),
    ...checkShownPictures(pictures, sections),
  ];
}

/** The pictures that sections show, and that are not among these. */
export function checkShownPictures(
  pictures: readonly Pick<ReadPicture, 'name'>[],
  sections: readonly ReadSection[],
): Mistake[] {
  return findShown(sections).flatMap(({ file, picture }) => missingPicture(picture, pictures, file));
}

function findShown(sections: readonly ReadSection[]): { file: string; picture: Picture }[] {
  return sections.flatMap(({ draft, file }) =>
    (draft?.blocks ?? []).flatMap((block) => (block.kind === 'picture' ? { file, picture: block } : [])),
  );
}
