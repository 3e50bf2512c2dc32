import type { Mistake } from '../../../model/mistake.ts';
import { toLabel } from '../../../model/speakers/runs.ts';
import type { Statement } from '../../../model/report.ts';
import type { Pair } from '../../translation/pair.ts';

/** A statement has the same speakers in every language: the first that has others is told. */
export function otherSpeaker({ translated, original, read }: Pair): Mistake[] {
  const shared = Math.min(translated.statements.length, original.statements.length);
  for (let index = 0; index < shared; index += 1) {
    const [one, other] = [translated.statements[index], original.statements[index]];
    if (!one || !other || toMarks(one) === toMarks(other)) continue;
    const what = `Statement ${one.number} is credited by ${toMarks(one)} here, and by ${toMarks(other)} in the original: “${shorten(other.text)}”`;
    const remedy = 'Put the marks where the original has them: each statement keeps its number and its speaker.';
    return [{ rule: 'other-speaker', file: read.file, ...read.locate(['statements', index]), what, remedy }];
  }
  return [];
}

function toMarks({ attributions }: Statement): string {
  return attributions.map((attribution) => `\`[^${toLabel(attribution)}]\``).join('');
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
