import type { ErrorCode } from 'yaml';
import type { Mistake } from '../../model/mistake.ts';

const quote = 'Put the whole value in quotation marks, as in `title: "Rain: the first day"`.';

const known: Partial<Record<ErrorCode, Pick<Mistake, 'rule' | 'what' | 'remedy'>>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    rule: 'colon-in-value',
    what: 'A colon with a space behind it opens a value within this value.',
    remedy: quote,
  },
  DUPLICATE_KEY: {
    rule: 'key-twice',
    what: 'This name stands here a second time.',
    remedy: 'Keep one of the two lines.',
  },
  TAB_AS_INDENT: {
    rule: 'tab-in-yaml',
    what: 'This line begins with a tab.',
    remedy: 'Indent it with spaces, two for each step.',
  },
  UNEXPECTED_TOKEN: {
    rule: 'text-behind-value',
    what: 'Something stands behind the end of this value.',
    remedy: `Where a value begins with a quotation mark or a bracket, it ends at the next: write \`title: '"Rain" and snow'\`.`,
  },
  BAD_ALIAS: {
    rule: 'yaml-alias',
    what: 'A `*` or `&` at the beginning of a value carries a meaning of its own.',
    remedy: quote,
  },
  TAG_RESOLVE_FAILED: {
    rule: 'yaml-tag',
    what: 'A `!` at the beginning of a value carries a meaning of its own.',
    remedy: quote,
  },
  BAD_SCALAR_START: {
    rule: 'sign-before-value',
    what: 'The sign at the beginning of this value carries a meaning of its own.',
    remedy: quote,
  },
  MISSING_CHAR: {
    rule: 'not-closed',
    what: 'A quotation mark, a bracket or a colon is missing here, or on the lines before.',
    remedy: 'What is opened must be closed: `"…"`, `[…]`, `{…}`; and behind a name stands `: `.',
  },
  MULTIPLE_DOCS: {
    rule: 'two-files-in-one',
    what: 'A line of `---` begins a second file within this one.',
    remedy: 'Delete that line.',
  },
  MULTILINE_IMPLICIT_KEY: {
    rule: 'line-without-colon',
    what: 'A name and its value stand on one line, with `: ` between them; here is none.',
    remedy: 'Add the colon and the space, or indent the line where it belongs to the value above.',
  },
  BAD_DQ_ESCAPE: {
    rule: 'backslash-in-quotes',
    what: 'A backslash within double quotation marks carries a meaning of its own.',
    remedy: `Put the value in single quotation marks, as in \`title: 'A \\ B'\`, or write two backslashes.`,
  },
  BAD_INDENT: {
    rule: 'wrong-indent',
    what: 'This line is indented too little, or a bracket before it is not closed.',
    remedy: 'Lines of one list or group begin below each other.',
  },
};

/** What a parser of YAML found amiss, in the words of an editor. */
export function describeYaml(code: ErrorCode | undefined, message: string): Pick<Mistake, 'rule' | 'what' | 'remedy'> {
  const described = code && known[code];
  if (described) return described;
  return {
    rule: 'bad-yaml',
    what: `This is not valid YAML: ${message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
    remedy: 'Compare the line with its neighbours: spaces, colons, dashes and quotation marks carry meaning here.',
  };
}
