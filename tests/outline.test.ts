import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { toTinyReport } from './tiny-report.ts';
import { toOutline } from '../src/model/record/outline.ts';

test('What a section shows besides its statements has a line each', async () => {
  const { sections, pictures } = await readContent('tests/reports/chapters');
  const lines = sections.flatMap((section) => toOutline(section, pictures));
  for (const line of [
    /^heading: 2 The houses$/,
    /^picture 2\.3: A brick gate .*: Photograph: Tenants’ Council: [0-9a-f]{64}$/,
    /^list 2\.5 2\.6 2\.7 2\.8 2\.9: not numbered$/,
    /^quotation 3\.3 3\.4 3\.5$/,
    /^table 4\.4 4\.5 4\.6 4\.7: What is counted \| Number$/,
  ]) {
    assert.ok(
      lines.some((one) => line.test(one)),
      `${String(line)} is none of\n${lines.join('\n')}`,
    );
  }
});

test('Of a section of one paragraph there is nothing to add', () => {
  const { sections, pictures } = toTinyReport();
  assert.deepEqual(toOutline(sections[0], pictures), []);
});
