/** The number of a statement, as in 3.2: that of its section, and its own within it. */
export function toStatementNumber(section: number, ordinal: number | undefined): string {
  return `${String(section)}.${String(ordinal)}`;
}

/** The numbers within a section of so many statements, between those that marks of withdrawal keep. */
export function toOrdinals(standing: number, withdrawn: readonly number[]): number[] {
  const kept = new Set(withdrawn);
  const all = Array.from({ length: standing + kept.size }, (_, at) => at + 1);
  return all.filter((ordinal) => !kept.has(ordinal));
}
