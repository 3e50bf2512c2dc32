/** The numbers within a section of so many statements, between those that marks of withdrawal keep. */
export function toOrdinals(standing: number, withdrawn: readonly number[]): number[] {
  const kept = new Set(withdrawn);
  const all = Array.from({ length: standing + kept.size }, (_, at) => at + 1);
  return all.filter((ordinal) => !kept.has(ordinal));
}
