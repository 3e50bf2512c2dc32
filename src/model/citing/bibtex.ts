import type { Person } from 'csl-json';
import { toFiledName, type Reference } from './creators.ts';
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
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
};

/** Something to cite as an entry of BibTeX and BibLaTeX: a report, or a page of one. */
export function toBibtex(reference: Reference): string {
  const { id, type, title, author, contributor, publisher, note, abstract, language, URL: address, issued } = reference;
  const { year, month, day } = toIssuedParts(issued);
  const kind = type === 'report' ? 'techreport' : 'online';
  const fields = [
    toField('author', author && toNames(author)),
    // BibLaTeX’s way to name those who took part; BibTeX has none.
    toField('editora', contributor && toNames(contributor)),
    toField('editoratype', contributor && 'collaborator'),
    // Twice in braces: styles leave the capitals of its names alone.
    toField('title', title && `{${escape(title)}}`),
    toField('booktitle', reference['container-title'] && `{${escape(reference['container-title'])}}`),
    toField(kind === 'techreport' ? 'institution' : 'organization', publisher && `{${escape(publisher)}}`),
    toField('abstract', abstract && escape(abstract)),
    toField('note', note && escape(note)),
    toField('language', language && escape(language)),
    toField('url', address),
    toField('year', year),
    ...(month === undefined ? [] : [`month = ${months[Number(month) - 1] ?? ''}`]),
    // For BibLaTeX; Zotero lets the last of them win.
    toField('date', day && [year, month, day].join('-')),
  ].flat();
  return `@${kind}{${[id, ...fields].join(',\n  ')}\n}\n`;
}

function toNames(people: readonly Person[]): string {
  const names = people.map((person) => {
    const name = escape(toFiledName(person));
    return person.family === undefined ? `{${name}}` : name;
  });
  return names.join(' and ');
}

function toField(name: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`${name} = {${value}}`];
}

function escape(text: string): string {
  return (
    text
      .replace(/[\\{}~^<>|]/g, (sign) => printed[sign] ?? sign)
      .replace(/[#$%&_]/g, '\\$&')
      // TeX makes one sign of two.
      .replace(/([-'`,])(?=\1)|[?!](?=`)/g, '$&{}')
  );
}
