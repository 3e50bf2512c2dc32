/** One mistake in the content: what is wrong, where, and how to put it right. */
export interface Mistake {
  /** Name of the rule of the content that is broken: that of the file of the rule, and of its example in tests/mistakes/. */
  readonly rule?: string;
  /** Path from the project’s folder, as in `content/sections/3-prisons.mdx`. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly what: string;
  readonly remedy: string;
}

/** An error that carries mistakes of the content, all told in its message. */
export class Mistakes extends Error {
  override readonly name = 'Mistakes';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(toMessage(mistakes));
    this.mistakes = mistakes;
  }
}

/** The refusal of a command: what is wrong with this file, and how to put it right. */
export function toRefusal(file: string, what: string, remedy: string): Mistakes {
  return new Mistakes([{ file, what, remedy }]);
}

/** All mistakes as an editor reads them: grouped by file, in the order of its lines, and what comes of them. */
export function toMessage(mistakes: readonly Mistake[], consequence = 'Nothing was built.'): string {
  const sorted = mistakes.toSorted(
    (one, other) =>
      one.file.localeCompare(other.file, 'en', { numeric: true }) ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0),
  );
  const count = sorted.length === 1 ? '1 mistake' : `${String(sorted.length)} mistakes`;
  const paragraphs = sorted.map(
    (mistake) => `${toPlace(mistake)}\n  ${mistake.what}\n  ${mistake.remedy}${toRuleName(mistake)}`,
  );
  return [...new Set(paragraphs.map(toInert)), `${count} in the content. ${consequence}`].join('\n\n');
}

/** Signs that would steer the terminal, or turn its line around, as their code points: a name or a key may hold them. */
function toInert(text: string): string {
  return text.replace(
    /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Cs}]/gu,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** Quiet, behind the last sentence; below lines that an editor copies. */
function toRuleName({ rule, remedy }: Mistake): string {
  if (rule === undefined) return '';
  return `${remedy.includes('\n') ? '\n  ' : ' '}[${rule}]`;
}

function toPlace({ file, line, column }: Mistake): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
