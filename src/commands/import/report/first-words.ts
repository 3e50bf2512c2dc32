/** The first words of a text, cut between words where it can be, with “…” where something was cut. */
export function toFirstWords(text: string, length: number): string {
  const letters = Array.from(text.slice(0, length * 2 + 2));
  if (letters.length <= length) return text;
  const cut = letters.slice(0, length).join('');
  const atWord = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
  return `${atWord.replace(/[\s.,;:–—-]+$/u, '')}…`;
}
