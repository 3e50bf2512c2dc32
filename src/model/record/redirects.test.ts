import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tinySections, toTinyReport } from '../../../tests/tiny-report.ts';
import { checkRecord } from './check-record.ts';
import { toPublished } from './next-record.ts';
import { checkAddresses, toRedirects } from './redirects.ts';
import type { Report } from '../report.ts';

const { record, settings } = toPublished(toTinyReport(), '2026-11-23');
const { prisons = [], crimea = [] } = tinySections;

function renamed(formerly: string[]): Report {
  const report = toTinyReport({ prisons, peninsula: crimea }, { record, settings });
  const [one, two] = report.sections;
  assert.ok(two);
  return { ...report, sections: [one, { ...two, title: 'On crimea', summary: 'What is said on crimea.', formerly }] };
}

test('A section under a new address without its old one is a mistake that offers the way out', () => {
  const [mistake, ...others] = checkRecord(renamed([]));
  assert.equal(others.length, 0);
  assert.equal(mistake?.file, 'content/sections/2-peninsula.mdx');
  assert.equal(mistake.what, 'The address `sections/crimea/` was published, and no section has it now.');
  assert.match(mistake.remedy, /`formerly: \[crimea\]`/);
});

test('An old address under `formerly` redirects, and is remembered when the new one is published', () => {
  const report = renamed(['crimea']);
  assert.deepEqual(checkRecord(report), []);
  assert.deepEqual(toRedirects(report), [{ from: 'sections/crimea/', to: 'sections/peninsula/' }]);
  const next = toPublished(report, '2026-12-02');
  assert.deepEqual(next.record.publications[1]?.addresses, { 'section/2': 'peninsula' });
  assert.equal(checkRecord({ ...renamed([]), record: next.record, settings: next.settings }).length, 1);
});

test('An old address cannot be that of a present section', () => {
  assert.match(
    checkAddresses(renamed(['crimea', 'prisons']))[0]?.what ?? '',
    /`prisons` stands under `formerly:` of `peninsula`/,
  );
});
