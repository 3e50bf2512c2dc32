import type { Data } from 'csl-json';
import { toIssuedParts } from './issued.ts';

/** BibTeX’s own names of the months: they stand without braces. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs that TeX takes for its own, as words that it prints. A brace behind a backslash would still count as a brace. */
const printed: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Something to cite as an entry of BibTeX. Its own type for reports asks for an institution, which may be unnamed. */
export function toBibtex({ id, title, publisher, note, language, URL: address, issued }: Data): string {
  const { year, month, day } = toIssuedParts(issued);
  const fields = [
    // Twice in braces: styles leave the capitals of its names alone.
    toField('title', title && `{${escape(title)}}`),
    toField('publisher', publisher && `{${escape(publisher)}}`),
    toField('note', note && escape(note)),
    toField('language', language && escape(language)),
    toField('url', address),
    toField('year', year),
    ...(month === undefined ? [] : [`month = ${months[Number(month) - 1] ?? ''}`]),
    // For BibLaTeX; Zotero lets the last of them win.
    toField('date', day && [year, month, day].join('-')),
  ].flat();
  return `@misc{${[id, ...fields].join(',\n  ')}\n}\n`;
}

function toField(name: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`${name} = {${value}}`];
}

function escape(text: string): string {
  return text.replace(/[\\{}~^]/g, (sign) => printed[sign] ?? sign).replace(/[#$%&_]/g, '\\$&');
}
