import { stringify } from 'csv-stringify/sync';
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

/**
 * Every statement as a row of a table in CSV, after RFC 4180: the first row names the columns. What a spreadsheet would
 * take for a formula becomes text by an apostrophe before it: https://owasp.org/www-community/attacks/CSV_Injection
 */
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
  return stringify(rows, {
    header: true,
    columns,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
