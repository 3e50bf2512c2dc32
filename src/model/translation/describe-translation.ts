import type { Edition } from '../edition.ts';

/** That an edition is a translation, whose, and who has held it against the original; nothing for the original. */
export function describeTranslation({ report: { translation }, wording }: Edition): string {
  if (!translation) return '';
  const { reviewer } = translation;
  return reviewer === undefined ? wording.translation.unreviewed : wording.translation.reviewed(reviewer);
}
