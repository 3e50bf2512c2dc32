/** A run of words that stands in both versions, or in one of them only. */
interface Run {
  readonly kind: 'kept' | 'gone' | 'new';
  readonly words: string[];
}

/** Both versions in one line: words that are gone as `[-old-]`, words that are new as `{+new+}`. */
export function toChangedWords(before: string, after: string): string {
  return toRuns(before.split(' '), after.split(' '))
    .map(({ kind, words }) => {
      const text = words.join(' ');
      if (kind === 'kept') return text;
      return kind === 'gone' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join(' ');
}

function toRuns(before: readonly string[], after: readonly string[]): Run[] {
  const kept = countKept(before, after);
  const runs: Run[] = [];
  let old = 0;
  let young = 0;
  while (old < before.length || young < after.length) {
    const keeps = old < before.length && young < after.length && before[old] === after[young];
    const drops =
      !keeps &&
      old < before.length &&
      (young === after.length || lookUp(kept, old + 1, young) >= lookUp(kept, old, young + 1));
    const kind = keeps ? 'kept' : drops ? 'gone' : 'new';
    const word = (kind === 'new' ? after[young] : before[old]) ?? '';
    const run = runs.at(-1);
    if (run?.kind === kind) run.words.push(word);
    else runs.push({ kind, words: [word] });
    if (kind !== 'new') old += 1;
    if (kind !== 'gone') young += 1;
  }
  return runs;
}

/** For each pair of places, how many words can be kept from there to the end. */
function countKept(before: readonly string[], after: readonly string[]): number[][] {
  const kept = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let old = before.length - 1; old >= 0; old -= 1) {
    for (let young = after.length - 1; young >= 0; young -= 1) {
      const same = before[old] === after[young];
      const row = kept[old];
      if (!row) continue;
      row[young] = same
        ? lookUp(kept, old + 1, young + 1) + 1
        : Math.max(lookUp(kept, old + 1, young), lookUp(kept, old, young + 1));
    }
  }
  return kept;
}

function lookUp(kept: readonly number[][], old: number, young: number): number {
  return kept[old]?.[young] ?? 0;
}
