import type { Section } from '../../model/report.ts';
import type { ReadSection } from '../read-section.ts';

/** A section of a translation beside that of the original. */
export interface Pair {
  readonly translated: Section;
  readonly original: Section;
  readonly read: ReadSection;
}
