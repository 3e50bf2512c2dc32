/** How many slips lie between two words: letters left out, put in, changed, or swapped with their neighbour; `bound + 1` for more. */
export function countSlips(one: string, other: string, bound: number): number {
  if (Math.abs(one.length - other.length) > bound) return bound + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
      current.push(cost);
    }
    if (Math.min(...current) > bound) return bound + 1;
    before = last;
    last = current;
  }
  return Math.min(last[other.length] ?? 0, bound + 1);
}

/** How many slips are forgiven in a word: none in a short one, one from five letters on, two from eight. */
export function toForgiven(word: string): number {
  if (/\d/.test(word) || word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}
