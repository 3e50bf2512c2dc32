import type { Findings } from '../findings.ts';
import type { Marks } from './marks.ts';

/** Words that stand in for what only an editor can write. */
interface Placeholders {
  readonly alternative: string;
  readonly credit: string;
  readonly caption: string;
}

/** What the blocks of a section are made with. */
export interface Making {
  readonly marks: Marks;
  readonly findings: Findings;
  readonly placeholders: Placeholders;
  /** Names of the pictures that the manuscript holds. */
  readonly pictures: ReadonlySet<string>;
  /** How deep the headings of sections are. */
  readonly depth: number;
}
