import { collapse } from '../../../model/statements/words.ts';
import type { Findings } from '../findings.ts';
import { ImportRefusal } from '../import-refusal.ts';

/** What stands between these signs was added, removed, exchanged, marked, or said about the text. */
const signs = {
  '{++': '++}',
  '{--': '--}',
  '{~~': '~~}',
  '{==': '==}',
  '{>>': '<<}',
  '{/*': '*/}',
  '<!--': '-->',
} as const;

const opening = /(?<!\\)(?:\{(?:\+\+|--|~~|==|>>|\/\*)|<!--)/g;

/** A line that is a link to nothing: how a comment is written where a page is not to show it. */
const unseenLine = /^ {0,3}\[(?:\/\/|comment)\]:[ \t]*(?:#|<>)[ \t]*(.*)$/gim;

/** What pandoc makes of tracked changes and comments of a Word document. */
const span =
  /(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\{\.(?:paragraph-)?(insertion|deletion|comment-start|comment-end)(?=[\s}])[^}]*\}/g;

/** A backslash before a sign of a change or a comment. */
const escaped =
  /\\(?=\{(?:\+\+|--|~~|==|>>|\/\*)|<!--|\[(?:\/\/|comment)\]:|\[(?:[^[\]\\]|\\.)*\]\{\.(?:paragraph-)?(?:insertion|deletion|comment))/gi;

/** Settles tracked changes and comments that a text holds in signs, as the editor chose; throws `ImportRefusal` where one is not closed. */
export function settleRevisions(text: string, findings: Findings): string {
  const shown = text.replace(unseenLine, (_, comment: string, at: number) => {
    findings.decide('comments', collapse(comment), countLines(text, at));
    return '';
  });
  return settleSpans(settleSigns(shown, findings, 1), findings);
}

/** A plain text without the backslashes that make words of such signs; in Markdown they are taken away by whoever reads it. */
export function withoutEscapes(text: string): string {
  return text.replace(escaped, '');
}

function settleSigns(text: string, findings: Findings, firstLine: number): string {
  let settled = '';
  let from = 0;
  for (let found = findOpening(text, 0); found; found = findOpening(text, from)) {
    const [sign, index] = found;
    const start = index + sign.length;
    const line = firstLine + countLines(text, index) - 1;
    // `<!-->` is a comment too.
    const end = text.indexOf(signs[sign], sign === '<!--' ? start - 2 : start);
    if (end < 0) throw refuse(text.slice(index, index + 40), line);
    const words = text.slice(start, Math.max(start, end));
    settled += text.slice(from, index) + settleSigns(decide(sign, words, line, findings), findings, line);
    from = end + signs[sign].length;
  }
  return settled + text.slice(from);
}

function findOpening(text: string, from: number): [keyof typeof signs, number] | undefined {
  opening.lastIndex = from;
  const found = opening.exec(text);
  return found ? [found[0] as keyof typeof signs, found.index] : undefined;
}

/** What stays of the words between two signs. */
function decide(sign: keyof typeof signs, words: string, line: number, findings: Findings): string {
  const shown = collapse(words);
  if (sign === '{==') {
    findings.tell('Highlighting left out', shown);
    return words;
  }
  if (sign === '{++') return findings.decide('changes', `+ ${shown}`, line) === 'reject' ? '' : words;
  if (sign === '{--') return findings.decide('changes', `− ${shown}`, line) === 'reject' ? words : '';
  if (sign === '{~~') {
    const [before = '', behind = ''] = words.split('~>');
    const choice = findings.decide('changes', `− ${collapse(before)} + ${collapse(behind)}`, line);
    return choice === 'reject' ? before : behind;
  }
  if (shown !== '') findings.decide('comments', shown, line);
  return '';
}

function settleSpans(text: string, findings: Findings): string {
  const settled = text.replace(span, (_, words: string, kind: string, at: number) => {
    const line = countLines(text, at);
    const sign = kind === 'insertion' ? '{++' : kind === 'deletion' ? '{--' : '{>>';
    return decide(sign, words, line, findings);
  });
  // A span may stand within another.
  return settled === text ? text : settleSpans(settled, findings);
}

function countLines(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function refuse(words: string, line: number): ImportRefusal {
  return new ImportRefusal(
    `A change or a comment begins in line ${String(line)} and does not end: “${collapse(words)}”. Nothing was written.`,
    'Settle it in the file; a backslash before its first sign makes plain text of it.',
  );
}
