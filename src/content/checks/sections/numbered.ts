import type { ReadSection } from '../../read-section.ts';

/** A section whose file is named by a number, beside those that come before it. */
export interface NumberedSection {
  readonly file: string;
  readonly number: number;
  readonly id: string | undefined;
}

/** The sections whose files are named by a number, in their order. */
export function toNumbered(sections: readonly ReadSection[]): NumberedSection[] {
  return sections
    .flatMap(({ file, number, id }) => (number === undefined ? [] : [{ file, number, id }]))
    .toSorted((one, other) => one.number - other.number);
}
