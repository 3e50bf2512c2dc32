import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDifference, mentions, toComparable } from './mentions.ts';

const meets = (text: string, words: string): boolean => mentions(toComparable(text), toComparable(words));

test('Words meet the text in whatever apostrophe, form of Unicode, hyphen, space or stress mark they are written', () => {
  const same = [
    ['People fled Slov’iansk.', "Slov'iansk"],
    ['Slov\u02BCiansk’s streets', 'Slov’iansk'],
    ['in Cafe\u0301 Rose', 'Café Rose'],
    ['the non\u2011Baltic coast', 'non-Baltic'],
    ['on 8\u00A0May', '8 May'],
    ['nearly 60\u202F000 men', '60,000'],
    ['the con\u00ADscripts', 'conscripts'],
    ['тюрма\u0301 в місті', 'тюрма'],
    ['SINCE 2014 or\nearlier', 'since 2014 or earlier'],
  ] as const;
  for (const [text, words] of same) assert.ok(meets(text, words), `${text}: ${words}`);
});

test('Words are met whole, with the signs that change what they say', () => {
  const other = [
    ['the townsmen', 'town'],
    ['5 men', '5%'],
    ['60,000 men', '000'],
    ['2014–2016', '2014-2016'],
    ['at most 5', 'at least 5'],
    ['It rained.', '\u200B'],
  ] as const;
  for (const [text, words] of other) assert.ok(!meets(text, words), `${text}: ${words}`);
});

test('Where one sign differs, it is named; where more do, nothing is', () => {
  assert.deepEqual(findDifference('from 2014–2016 on', '2014-2016'), { found: '–', expected: '-' });
  assert.deepEqual(findDifference('at least 3000 men', 'at least 300 men'), { found: '0', expected: '' });
  assert.deepEqual(findDifference('in the twn', 'the town'), { found: '', expected: 'o' });
  assert.equal(findDifference('It rained.', 'It snowed.'), undefined);
});
