import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addGuideWords } from './guide-words.ts';
import type { KeywordEntry } from './keyword-index.ts';

const toEntry = (name: string): KeywordEntry => ({ kind: 'see', name, see: [{ name: 'elsewhere', id: 'term-x' }] });

/** Guide words of made-up keywords: Aaa, Aab, Aac … below one letter. */
function toGuides(keywords: number): { word: string; id: string }[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const names = Array.from({ length: keywords }, (_, at) =>
    ['a', ...[676, 26, 1].map((step) => letters.charAt(Math.floor(at / step) % 26))].join(''),
  );
  const [below] = addGuideWords([{ letter: 'A', own: true, entries: names.map(toEntry) }]);
  assert.ok(below);
  for (const { id } of below.guides.slice(1)) assert.ok(below.entries.some((entry) => entry.id === id));
  return [...below.guides];
}

test('Few keywords have the letter alone, more have the first letters of those that lie between', () => {
  assert.deepEqual(
    toGuides(16).map(({ word }) => word),
    ['A'],
  );
  assert.deepEqual(
    toGuides(60).map(({ word }) => word),
    ['A', 'Aaaq', 'Aab', 'Aabq', 'Aac'],
  );
});

test('However many keywords there are, guide words stay few enough to look through', () => {
  const guides = toGuides(15_000);
  assert.ok(guides.length > 120 && guides.length <= 240, String(guides.length));
});
