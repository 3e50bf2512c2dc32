import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { checkPublished, checkRecord } from '../src/model/record/check-record.ts';

test('The committed record holds the report as it stands', async () => {
  const report = await readContent('content');
  assert.deepEqual([...checkRecord(report), ...checkPublished(report)], []);
});
