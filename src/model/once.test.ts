import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTinyReport } from '../../tests/tiny-report.ts';
import { toEdition, type Edition } from './edition.ts';
import { onceInTurn } from './once.ts';

test('What is made of an edition is made once, of one edition at a time, and again after it failed for another', async () => {
  const [first, second] = [
    toEdition(toTinyReport(), 'https://a.example/'),
    toEdition(toTinyReport(), 'https://b.example/'),
  ];
  let working = 0;
  const made: string[] = [];
  const get = onceInTurn(async ({ address }: Edition) => {
    working += 1;
    assert.equal(working, 1);
    await Promise.resolve();
    working -= 1;
    made.push(address);
    if (made.length === 1) throw new Error('It failed.');
    return address;
  });
  const all = await Promise.allSettled([get(first), get(second), get(second), get(first)]);
  assert.deepEqual(made, [first.address, second.address]);
  assert.deepEqual(
    all.map(({ status }) => status),
    ['rejected', 'fulfilled', 'fulfilled', 'rejected'],
  );
});
