import type { Edition } from '../edition.ts';
import { toFingerprint } from '../record/fingerprint.ts';

/**
 * The name of a feed, or of the entry of this key in it, for ever: a UUID (RFC 9562, version 8) made of the first words
 * that were ever published. It stays when the site moves or the title is corrected; another report, or the same in
 * another language, has others.
 */
export function toFeedId({ report }: Edition, key = ''): string {
  const [first] = report.record.statements;
  const digits = toFingerprint(JSON.stringify([first?.textFingerprint, report.settings.language, key]));
  return `urn:uuid:${digits.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')}`;
}
