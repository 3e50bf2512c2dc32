import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameUndrawnScripts } from './undrawn-scripts.ts';

test('A passage in a script that the typeface lacks is named once, with the signs that end it', () => {
  assert.equal(nameUndrawnScripts('She said “أين، متى؟” twice · 3.', 'en'), 'She said “[Arabic]” twice · 3.');
  assert.equal(nameUndrawnScripts('東京の夜。 Then गाँव।', 'en'), '[Han] Then [Devanagari]');
  assert.equal(nameUndrawnScripts('Сказала: سلام', 'uk'), 'Сказала: [арабиця]');
});

test('What the typeface holds stays as it is, signs that several scripts share included', () => {
  for (const text of ['Qırım · пам’ятка — Ελλάδα', 'e\u0301', '≈ 5'])
    assert.equal(nameUndrawnScripts(text, 'en'), text);
  assert.equal(nameUndrawnScripts('1 · ქალაქი · Gori', 'en'), '1 · [Georgian] · Gori');
});
