import type { Edition } from '../edition.ts';
import { toFingerprint } from '../record/fingerprint.ts';
import { toSteps } from '../record/log/steps.ts';

/**
 * The name of something that is made of the report, for ever: a UUID (RFC 9562, version 8) of the first words that were
 * ever published, and of this key. It stays when the site moves or the title is corrected; another report, or the same
 * in another language, has others. Before anything is published, the title stands in.
 */
export function toLastingId({ report }: Edition, key: string): string {
  const { title, language } = report.settings;
  const words = toSteps(report.record).get('1.1')?.[0]?.parts?.text;
  const first = words === undefined ? title : toFingerprint(words);
  const digits = toFingerprint(JSON.stringify([first, language, key]));
  return `urn:uuid:${digits.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')}`;
}
