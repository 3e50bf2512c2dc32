import type { PublishedStatements } from '../../schema/published-statements.ts';

const columns = [
  'number',
  'section',
  'text',
  'attribution',
  'sources',
  'places',
  'published',
  'corrected',
  'address',
  'text_sha256',
  'attribution_sha256',
] as const;

/** Every statement as a row of a table in CSV, after RFC 4180: the first row names the columns. */
export function toStatementTable({ statements }: PublishedStatements): string {
  const rows = statements.map((statement): Record<(typeof columns)[number], string> => ({
    number: statement.number,
    section: statement.section.title,
    text: statement.text,
    attribution: statement.attribution,
    sources: statement.sources.map(({ id }) => id).join(' '),
    places: statement.places.map(({ name }) => name).join('; '),
    published: statement.published ?? '',
    corrected: statement.corrections.map(({ day }) => day).join(' '),
    address: statement.address,
    text_sha256: statement.textSha256,
    attribution_sha256: statement.attributionSha256,
  }));
  const lines = [[...columns], ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/**
 * A cell in quotation marks. A spreadsheet takes what begins with =, +, -, @, a tab or a return for a formula;
 * an apostrophe before it makes it text: https://owasp.org/www-community/attacks/CSV_Injection
 */
function toCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
