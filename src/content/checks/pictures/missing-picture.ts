import type { Picture } from '../../../model/blocks.ts';
import type { Mistake } from '../../../model/mistake.ts';
import { findNearest } from '../../../model/nearest.ts';
import type { ReadPicture } from '../../read-pictures.ts';

/** A picture that a section shows is in `content/pictures/`. */
export function missingPicture(
  { file: name, position }: Picture,
  pictures: readonly Pick<ReadPicture, 'name'>[],
  file: string,
): Mistake[] {
  const names = pictures.map((picture) => picture.name);
  if (name === '' || names.includes(name)) return [];
  const nearest = findNearest(name, names);
  const remedy =
    nearest === undefined ? `Put it into \`content/pictures/\`, or correct its name.` : `Did you mean \`${nearest}\`?`;
  return [{ rule: 'missing-picture', file, ...position, what: `There is no picture \`${name}\`.`, remedy }];
}
