const raised = new Map(
  Array.from('0123456789+−-=()n', (sign, at) => [sign, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ')[at] ?? sign]),
);
const lowered = new Map(
  Array.from('0123456789+−-=()', (sign, at) => [sign, Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎')[at] ?? sign]),
);

/** Raised or lowered words as signs that are so by themselves, as in m² and H₂O; undefined where there are none for them. */
export function toRaisedSigns(words: string, tag: 'sup' | 'sub'): string | undefined {
  const signs = Array.from(words, (sign) => (tag === 'sup' ? raised : lowered).get(sign));
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}
