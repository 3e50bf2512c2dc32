import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTinyReport } from '../../tests/tiny-report.ts';
import { en } from '../wording/en.ts';
import { toImprint, toPlainLine } from './imprint.ts';
import type { Report } from './report.ts';

const report = toTinyReport();
const toLines = (settings: Partial<Report['settings']>): string[] =>
  toImprint({ report: { ...report, settings: { ...report.settings, ...settings } }, wording: en }).map(toPlainLine);

test('Where nobody is named and no licence, the site says so, and invents no document', () => {
  assert.deepEqual(toLines({}), [
    'Published by: The editors of this site have not named themselves.',
    'Text and data: The editors have named no licence.',
  ]);
});

test('Who publishes it is told with how to reach them, and the document with its fingerprint and what it leaves out', () => {
  const sha256 = 'ab'.repeat(32);
  assert.deepEqual(
    toLines({
      publisher: { name: 'Anna & Sons', contact: 'mailto:anna@report.example' },
      licence: { name: 'CC0', terms: 'https://terms.example/' },
      document: { what: 'Two pages.', sha256, omits: 'It gives no day.' },
    }),
    [
      'Published by: Anna & Sons (anna@report.example)',
      'Text and data: CC0 (https://terms.example/)',
      `The document behind it: Two pages. Its SHA-256 is ${sha256}. It gives no day.`,
    ],
  );
});
