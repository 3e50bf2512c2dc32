/** A line and a column of a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a value stands in a file, by the keys that lead to it. */
export type Locate = (keys: readonly PropertyKey[]) => Position;

/** The line and column of a character, by its number in the text. */
export function toPositionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
