import type { Element, Parents, Root } from 'xast';
import type { Danger, Findings } from '../findings.ts';
import { joinWords, toGroups, toParagraphs } from './paragraphs.ts';
import type { Styles } from './styles.ts';
import { findAll, findChild, replaceElements, toWords } from './xml.ts';
import { collapse } from '../../../model/statements/words.ts';

/** Finds hidden and struck-out text, by whatever style, and takes out what the editor wants dropped. */
export function settleUnseen(tree: Root, styles: Styles, findings: Findings): void {
  const dropped = new Set<Parents>();
  for (const row of findAll(tree, 'w:tr').filter((candidate) =>
    findChild(findChild(candidate, 'w:trPr'), 'w:hidden'),
  )) {
    if (findings.decide('hidden', collapse(toWords(row))) === 'drop') dropped.add(row);
  }
  for (const { element, runs } of toParagraphs(tree)) {
    const holds = (run: Element, ...names: string[]): boolean =>
      names.some((name) => styles.holdsFor(run, element, name));
    const settle = (danger: Danger, ...names: string[]): void => {
      for (const group of toGroups(runs, (run) => toWords(run) !== '' && holds(run, ...names))) {
        const words = joinWords(group);
        if (words !== '' && findings.decide(danger, words) === 'drop') for (const run of group) dropped.add(run);
        // What is kept is decided: mammoth is not to ask again by a line through it.
        for (const run of group) replaceElements(run, ({ name }) => (names.includes(name) ? [] : undefined));
      }
    };
    settle('hidden', 'w:vanish', 'w:specVanish');
    settle('struck', 'w:strike', 'w:dstrike');
  }
  replaceElements(tree, (element) => (dropped.has(element) ? [] : undefined));
}
