import type { Mistake } from '../../../model/mistake.ts';
import type { ReadPicture } from '../../read-pictures.ts';

/** Every picture is shown by a section: what lies here unseen may be meant for nobody’s eyes. */
export function idlePicture(pictures: readonly ReadPicture[], shown: ReadonlySet<string>): Mistake[] {
  return pictures
    .filter(({ name }) => !shown.has(name))
    .map(({ name }) => ({
      rule: 'idle-picture',
      file: `content/pictures/${name}`,
      what: 'No section shows this picture.',
      remedy: `Show it, as in \`![The gate](../pictures/${name} "Anna Long")\`, or delete it.`,
    }));
}
