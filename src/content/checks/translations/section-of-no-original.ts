import type { Mistake } from '../../../model/mistake.ts';

/** A translation has no section that the original has not, and calls each file alike. */
export function sectionOfNoOriginal(language: string, name: string): Mistake {
  return {
    rule: 'section-of-no-original',
    file: `content/${language}/sections/${name}`,
    what: 'The original has no section of this file name.',
    remedy: 'Name the file as the original’s in content/sections/ is named, or delete it.',
  };
}
