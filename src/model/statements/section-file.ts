import { location } from 'vfile-location';
import type { Position } from '../position.ts';

/** The file of a section while it is read. */
export interface SectionFile {
  /** Path from the project’s folder. */
  readonly file: string;
  readonly text: string;
  /** Where a character stands, by its number in the text. */
  readonly toPosition: (offset: number) => Position;
}

/** The text of a section with the place of each of its characters: lines are counted once. */
export function toSectionFile(file: string, text: string): SectionFile {
  const places = location(text);
  const toPosition = (offset: number): Position => {
    const { line, column } = places.toPoint(Math.min(offset, text.length)) ?? { line: 1, column: 1 };
    return { line, column };
  };
  return { file, text, toPosition };
}
