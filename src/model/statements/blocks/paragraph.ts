import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { Gap, Paragraph } from '../../blocks.ts';
import { isBlank } from '../../words/signs.ts';
import {
  checkInline,
  toMarkedStatement,
  type Gathering,
  type MarkedStatement,
  type StatementDraft,
} from '../gathering.ts';
import { besideWithdrawal } from '../rules/marks/beside-withdrawal.ts';
import { markBeforeFullStop } from '../rules/marks/mark-before-full-stop.ts';
import { markBeforeText } from '../rules/marks/mark-before-text.ts';
import { signsWithoutWords } from '../rules/words/signs-without-words.ts';
import { sourceTwice } from '../rules/marks/source-twice.ts';
import { textWithoutMark } from '../rules/marks/text-without-mark.ts';
import { isWithdrawal } from '../withdrawal.ts';
import { toAttribution, toPosition, toText } from '../words.ts';

/** Takes the statements of these nodes up: each run of text up to a mark, or to several side by side. */
export function gatherParagraph(
  nodes: readonly PhrasingContent[],
  kind: StatementDraft['kind'],
  gathering: Gathering,
): Paragraph {
  const { section, statements, mistakes } = gathering;
  const first = statements.length;
  const gaps: Gap[] = [];
  let words: PhrasingContent[] = [];
  let beside: FootnoteReference[] = [];
  // What the mark before belongs to: a statement, or the place of a withdrawn one.
  let last: MarkedStatement | 'withdrawn' | undefined;
  for (const node of nodes) {
    if (node.type !== 'footnoteReference') {
      mistakes.push(...checkInline(node, section));
      words.push(node);
      continue;
    }
    beside = isBlank(toText(words)) ? [...beside, node] : [node];
    const cutOff = last ? markBeforeFullStop(words, section) : [];
    const misplaced = cutOff.length > 0 ? cutOff : besideWithdrawal(words, node, last === 'withdrawn', section);
    mistakes.push(...misplaced);
    if (isWithdrawal(node)) {
      gaps.push({ ordinal: keepPlace(node, gathering), behind: statements.length - first });
      last = 'withdrawn';
    } else if (misplaced.length === 0) {
      mistakes.push(...sourceTwice(node, beside.slice(0, -1), section));
      last = gatherStatement(words, node, last === 'withdrawn' ? undefined : last, kind, gathering);
    }
    words = [];
  }
  const cutOff = last ? markBeforeFullStop(words, section) : [];
  mistakes.push(...(cutOff.length > 0 ? cutOff : textWithoutMark(words, section)));
  const places = Array.from({ length: statements.length - first }, (_, at) => first + at);
  return { kind: 'paragraph', statements: places, ...(gaps.length > 0 ? { withdrawn: gaps } : {}) };
}

/** Takes up the mark that keeps the place of a withdrawn statement; gives the number that it keeps within the section. */
export function keepPlace(mark: FootnoteReference, { statements, withdrawn }: Gathering): number {
  const ordinal = statements.length + withdrawn.length + 1;
  withdrawn.push({ ordinal, position: toPosition(mark) });
  return ordinal;
}

/** Takes up the statement that a mark makes of the words before it or, where there are none, the one that it joins. */
function gatherStatement(
  words: readonly PhrasingContent[],
  mark: FootnoteReference,
  previous: MarkedStatement | undefined,
  kind: StatementDraft['kind'],
  { section, statements, mistakes }: Gathering,
): MarkedStatement | undefined {
  const signs = signsWithoutWords(words, section);
  const isJoining = isBlank(toText(words));
  if (signs.length > 0 || (isJoining && !previous)) {
    mistakes.push(...(signs.length > 0 ? signs : [markBeforeText(mark, section)]));
    return previous;
  }
  const statement =
    isJoining && previous
      ? {
          ...previous,
          attributions: [...previous.attributions, toAttribution(mark)] as const,
          marks: [...previous.marks, toPosition(mark)],
        }
      : toMarkedStatement(words, [mark], kind, section);
  statements.splice(isJoining ? -1 : statements.length, 1, statement);
  return statement;
}
