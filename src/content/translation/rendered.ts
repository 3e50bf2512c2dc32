import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.ts';

/** What ties a translation to the wording that it renders: SHA-256 of the original’s words as HTML, in hexadecimal digits. */
export function toWordingFingerprint({ html }: { readonly html: string }): string {
  return createHash('sha256').update(html).digest('hex');
}

/** Numbers of statements whose words are not those that somebody held the translation against. */
export function findStale(original: Report, rendered: Readonly<Record<string, string>>): Set<string> {
  const statements = original.sections.flatMap((section) => section.statements);
  const stale = statements.filter((statement) => rendered[statement.number] !== toWordingFingerprint(statement));
  return new Set(stale.map(({ number }) => number));
}
