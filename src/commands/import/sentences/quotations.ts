/** Which sign closes what a sign has opened. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '‚': '‘’',
  '"': '"',
  '(': ')',
  '[': ']',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
};

/** Where quotations and brackets of a paragraph begin and end, the outermost only; what is never closed is none. */
export function findQuotations(paragraph: string): { start: number; end: number }[] {
  const open: { sign: string; start: number }[] = [];
  const found: { start: number; end: number }[] = [];
  for (let index = 0; index < paragraph.length; index += 1) {
    const sign = paragraph[index] ?? '';
    const last = open.at(-1);
    if (last && closing[last.sign]?.includes(sign)) {
      open.pop();
      while ((found.at(-1)?.start ?? -1) > last.start) found.pop();
      found.push({ start: last.start, end: index });
    } else if (sign in closing) open.push({ sign, start: index });
  }
  return found;
}
