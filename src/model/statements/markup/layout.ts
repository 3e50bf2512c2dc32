import type { PhrasingContent } from 'mdast';
import type { Picture } from '../../blocks.ts';
import type { Statement } from '../../report.ts';

/** How the parts of a section are shown at one place. */
export interface Layout {
  /** Name of the section in addresses. */
  readonly section: string;
  /** Number of the section. */
  readonly number: number;
  readonly statements: readonly Pick<Statement, 'number' | 'attributions' | 'html'>[];
  /** The words of the statement at this place of the section. */
  readonly toWords: (place: number) => readonly PhrasingContent[];
  /** What stands in place of the withdrawn statement with this number. */
  readonly toWithdrawal: (number: string) => readonly PhrasingContent[];
  /** How the link at a statement’s number is called. */
  readonly toLabel: (number: string) => string;
  /** What an `img` says of a picture. */
  readonly toPicture: (picture: Picture) => Record<string, string | number>;
  /** What stands behind a run of these statements: who says them, where that is told there. */
  readonly toEnd?: (numbers: readonly string[]) => PhrasingContent;
  /** Begins every id: one in XHTML begins with a letter. */
  readonly idPrefix?: string;
}
