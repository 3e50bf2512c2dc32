import type { Findings } from '../findings.ts';

/** Joins words that a hyphen broke at the end of a line, unless the text writes them with that hyphen elsewhere. */
export function joinBrokenWords(text: string, findings: Findings): string {
  return text.replace(/(\p{L}+)[-\u00AD\u2010]\n[ \t]*(\p{Ll}+)/gu, (broken, start: string, end: string) => {
    const hyphenated = `${start}-${end}`;
    if (text.includes(hyphenated)) return `${hyphenated}\n`;
    findings.tell('Words broken at the end of a line joined', `${start}${end}`);
    return `${start}${end}${broken.endsWith('\n') ? '\n' : ''}`;
  });
}
