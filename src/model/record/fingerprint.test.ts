import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTinyReport } from '../../../tests/tiny-report.ts';
import { toAttributionLine, toFingerprint } from './fingerprint.ts';

const said = (first: string, ...others: string[]) => ({
  section: 1,
  attributions: [{ source: first }, ...others.map((source) => ({ source }))] as const,
});

test('A fingerprint is the SHA-256 of the words in UTF-8', () => {
  assert.equal(toFingerprint('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.notEqual(toFingerprint('Kherson’s'), toFingerprint("Kherson's"));
});

test('Who says it is one line: the name, what the person does and where, and through whom it came', () => {
  const line = toAttributionLine(toTinyReport(), said('korotkyh'));
  assert.equal(line, 'Liudmyla Korotkyh, manager at Resource Centre, via Suspilne');
});

test('Several sources stand in one line in the order of their marks', () => {
  const line = toAttributionLine(toTinyReport(), said('report', 'contacts'));
  assert.equal(line, 'The report itself; Local sources of the Center, via National Resistance Center');
});

test('A source that takes another name changes who says it; another id alone does not', () => {
  const report = toTinyReport();
  const renamed = {
    ...report,
    sources: report.sources.map((one) => (one.id === 'nrc' ? { ...one, name: 'Another Center' } : one)),
  };
  const moved = {
    ...report,
    sources: report.sources.map((one) => (one.id === 'nrc' ? { ...one, id: 'centre' } : one)),
  };
  const line = toAttributionLine(report, said('nrc'));
  assert.notEqual(toAttributionLine(renamed, said('nrc')), line);
  assert.equal(toAttributionLine(moved, said('centre')), line);
});
