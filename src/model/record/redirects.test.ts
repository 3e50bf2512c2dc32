import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tinySections, toTinyReport } from '../../../tests/tiny-report.ts';
import { checkRecord } from './check-record.ts';
import { toNextRecord } from './next-record.ts';
import { checkAddresses, toRedirects } from './redirects.ts';
import type { Report } from '../report.ts';

const record = toNextRecord(toTinyReport(), '2026-11-23');
const { prisons = [], crimea = [] } = tinySections;

function renamed(formerly: string[]): Report {
  const report = toTinyReport({ prisons, peninsula: crimea }, { record });
  const [one, two] = report.sections;
  assert.ok(two);
  return { ...report, sections: [one, { ...two, formerly }] };
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
  const next = toNextRecord(report, '2026-12-02');
  assert.deepEqual(next.sections, ['crimea', 'peninsula', 'prisons']);
  assert.equal(next.statements.at(-1)?.section, 'peninsula');
  assert.equal(next.statements.at(-1)?.day, '2026-11-23');
  assert.equal(checkRecord({ ...renamed([]), record: next }).length, 1);
});

test('An old address cannot be that of a present section', () => {
  assert.match(
    checkAddresses(renamed(['crimea', 'prisons']))[0]?.what ?? '',
    /`prisons` stands under `formerly:` of `peninsula`/,
  );
});
