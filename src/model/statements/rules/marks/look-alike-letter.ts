import type { Mistake } from '../../../mistake.ts';
import { nameSign } from '../../../words/signs.ts';
import { toSameWord } from '../../../words/same-word.ts';

/** An id in a mark is written in Latin letters, and not in others that look like them. */
export function lookAlikeLetter(id: string, place: Pick<Mistake, 'file' | 'line' | 'column'>): Mistake[] {
  const foreign = [...new Set(Array.from(id.matchAll(/[^\p{ASCII}]/gu), ([sign]) => sign))];
  if (foreign.length === 0) return [];
  const meant = Array.from(id, (sign) => (/\p{ASCII}/u.test(sign) ? sign : toLatin(sign))).join('');
  const what = `\`${id}\` is written with ${foreign.map(nameScript).join(', ')}.`;
  const remedy = /^[a-z0-9:-]+$/.test(meant)
    ? `Type \`${meant}\` anew, in Latin letters: the two only look alike.`
    : 'An id is made of small Latin letters, digits and hyphens.';
  return [{ rule: 'look-alike-letter', ...place, what, remedy }];
}

/** The Latin letter of the same shape: the one that it is beside a letter that is Latin alone. */
function toLatin(sign: string): string {
  return toSameWord(`${sign}w`).slice(0, -1);
}

function nameScript(sign: string): string {
  const script = ['Cyrillic', 'Greek', 'Latin'].find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(sign));
  return `the ${script === undefined ? 'sign' : `${script} letter`} ${nameSign(sign)}`;
}
