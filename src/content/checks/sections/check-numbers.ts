import type { Mistake } from '../../../model/mistake.ts';
import type { ReadSection } from '../../read-section.ts';
import { gapInNumbers } from './gap-in-numbers.ts';
import { nameTwice } from './name-twice.ts';
import { numberTwice } from './number-twice.ts';
import { toNumbered } from './numbered.ts';
import { tooManyKeys } from './too-many-keys.ts';

/** Everything that is amiss with the numbers and names of sections. */
export function checkNumbers(sections: readonly ReadSection[]): Mistake[] {
  const numbered = toNumbered(sections);
  return [...numberTwice(numbered), ...nameTwice(numbered), ...gapInNumbers(numbered), ...tooManyKeys(sections)];
}
