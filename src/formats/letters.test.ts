import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLetters } from './check-letters.ts';
import { readHeldSigns } from './fonts.ts';
import { findUndrawn, toLetters } from './letters.ts';
import { loadPdfFonts } from './pdf-fonts.ts';
import { toPieces } from './pdf-lines.ts';
import { toTinyReport } from '../../tests/tiny-report.ts';

test('Latin of Crimean Tatar, Ukrainian, signs of money and accents are drawn; other signs are named by their code point', async () => {
  const held = await readHeldSigns();
  assert.deepEqual(findUndrawn('Qırım, Gözleve, пам’ятка, памʼятка, війна́, 5,000 ₴, 3 €, № 5', held), []);
  assert.deepEqual(findUndrawn('≈ 5 ≈ 天', held), ['≈ (U+2248)', '天 (U+5929)']);
});

test('Signs that take no ink are left out of what is drawn, whichever they are', () => {
  const invisible = '\u200b\u200d\u2060\ufeff\u00ad\u202e\u0007\ufe0f\u034f\u061c\u115f\u180e\ud800';
  assert.deepEqual(toLetters(`a${invisible}e\u0301\u2028`), ['a', 'é', ' ']);
});

test('A sign that no font holds is told where it stands', async () => {
  const tiny = toTinyReport({ prisons: [['About ≈ 5.', 'nrc']] });
  const [mistake, ...others] = await checkLetters(tiny);
  assert.deepEqual(others, []);
  assert.equal(mistake?.file, 'content/sections/1-prisons.mdx');
  assert.match(mistake.what, /≈ \(U\+2248\)/);
});

test('A draft may have any sign: it cannot be published', async () => {
  const tiny = toTinyReport({ prisons: [['About ≈ 5.', 'nrc']] });
  const draft = { ...tiny, sections: [{ ...tiny.sections[0], draft: true }] } as const;
  assert.deepEqual(await checkLetters(draft), []);
});

test('A title in another script is named by it; a statement in one has to say its language', async () => {
  const tiny = toTinyReport({ prisons: [['She said: 天.', 'nrc']] });
  const titled = { ...tiny, sections: [{ ...tiny.sections[0], title: 'ماء، 天' }] } as const;
  const [mistake, ...others] = await checkLetters(titled);
  assert.deepEqual(others, []);
  assert.match(mistake?.remedy ?? '', /<span lang="ar">/);
});

test('No line of a PDF ends inside of a word, whichever fonts draw it', async () => {
  for (const word of ['пам’ятка', 'памʼятка', 'Qırım', 'Slov’iansk', 'm’ят’а́']) {
    const { toStretches } = await loadPdfFonts(word, 'en');
    for (let width = 110; width < 200; width += 7) {
      const measures = { width, toStretches, measure: ({ text }: { text: string }) => 10 * text.length };
      const lines = new Map<number, string>();
      for (const { line, text } of toPieces([{ text: `${word} `.repeat(9).trim() }], measures).flat()) {
        lines.set(line, (lines.get(line) ?? '') + text);
      }
      for (const line of lines.values()) assert.match(line, new RegExp(`^(${word.normalize('NFC')} ?)+$`));
    }
  }
});

test('What is longer than a line is broken, and nothing of it is lost', async () => {
  const text = `a ${'b'.repeat(50)} c`;
  const { toStretches } = await loadPdfFonts(text, 'en');
  const measures = { width: 100, toStretches, measure: (stretch: { text: string }) => 10 * stretch.text.length };
  const pieces = toPieces([{ text }], measures).flat();
  assert.equal(pieces.map((piece) => piece.text).join(''), text);
  for (const piece of pieces) assert.ok(piece.left + 10 * piece.text.trimEnd().length <= 100);
});
