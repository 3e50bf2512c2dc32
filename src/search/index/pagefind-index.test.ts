import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTinyReport } from '../../../tests/tiny-report.ts';
import { wordingFor } from '../../wording/wording.ts';
import { toTextReader } from '../words/keys.ts';
import { toPagefindIndex } from './pagefind-index.ts';
import { toSearchRecords } from './search-record.ts';

test('Two indexes that are asked for at once are both made: the one does not end the other', async () => {
  const records = toSearchRecords(toTinyReport(), toTextReader([], 'en'), wordingFor('en'));
  const alone = await toPagefindIndex(records, 'en');
  const [short, long] = await Promise.all([toPagefindIndex(records.slice(0, 1), 'en'), toPagefindIndex(records, 'en')]);
  assert.notDeepEqual(short, long);
  assert.deepEqual(long, alone);
});
