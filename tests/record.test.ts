import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { checkPublished, checkRecord } from '../src/model/record/check-record.ts';
import { toFingerprint } from '../src/model/record/fingerprint.ts';
import { toSteps } from '../src/model/record/log/steps.ts';

const report = await readContent('content');

test('The committed record holds the report as it stands', () => {
  assert.deepEqual([...checkRecord(report), ...checkPublished(report)], []);
});

test('Every fingerprint that was published on 23 November 2026 is still that of the words and the line in the record', async () => {
  const lines = (await readFile('tests/fingerprints-2026-11-23.txt', 'utf8')).trim().split('\n');
  assert.equal(lines.length, 22);
  for (const line of lines) {
    const [number = '', text, attribution] = line.split(' ');
    const { parts, day } = toSteps(report.record).get(number)?.[0] ?? {};
    assert.equal(day, '2026-11-23');
    assert.equal(toFingerprint(parts?.text ?? ''), text);
    assert.equal(toFingerprint(parts?.attribution ?? ''), attribution);
  }
});
