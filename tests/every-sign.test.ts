import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readWithLetters } from '../src/build/read-with-letters.ts';
import { readFolder } from '../src/content/read-content.ts';
import { toMessage, type Mistake } from '../src/model/mistake.ts';
import { givenEverywhere, plainWords, writeContent } from './exports/given-content.ts';
import { signs, toWord } from './exports/signs.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'signs-'));
after(() => {
  rmSync(folder, { recursive: true });
});

async function findMistakes(): Promise<Mistake[]> {
  const { mistakes, unpublishable } = await readWithLetters(readFolder(folder));
  return [...mistakes, ...unpublishable];
}

const toCodePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

test('A sign of any kind is taken in every field, or refused by its code point at each place where it would be shown', async () => {
  for (const [category, { taken, refused }] of Object.entries(signs)) {
    for (const sign of taken) {
      assert.match(sign, new RegExp(`\\p{${category}}`, 'u'));
      writeContent(folder, givenEverywhere(`The ${toWord(sign)} rain`));
      assert.deepEqual(await findMistakes(), [], toCodePoint(sign));
    }
    for (const sign of refused) {
      assert.match(sign, new RegExp(`\\p{${category}}`, 'u'));
      writeContent(folder, givenEverywhere(`The ${toWord(sign)} rain`));
      const mistakes = await findMistakes();
      const places = new Set(mistakes.map(({ file, line }) => `${file}:${String(line)}`));
      // What no font draws may still stand where nothing is drawn: in the name of a place, say.
      assert.ok(places.size >= 9, `${toCodePoint(sign)}: ${[...places].join(' ')}`);
      for (const { what, line } of mistakes) assert.ok(line !== undefined && what.includes(toCodePoint(sign)), what);
    }
  }
});

test('A letter of a script that the typeface lacks asks a statement for its language; elsewhere it is named', async () => {
  for (const letter of 'א今') {
    writeContent(folder, givenEverywhere(`The ${toWord(letter)} rain`));
    const mistakes = await findMistakes();
    assert.ok(mistakes.length > 0);
    for (const { file, what, remedy } of mistakes) {
      assert.match(file, /^content\/sections\//);
      assert.ok(what.includes(toCodePoint(letter)));
      assert.match(remedy, /<span lang=/);
    }
  }
});

test('What no font draws is told in a translation, too, where it stands', async () => {
  rmSync(folder, { recursive: true });
  cpSync('content', folder, { recursive: true });
  const file = path.join(folder, 'uk', 'report.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: /m, 'title: ≈ '));
  const undrawn = (await findMistakes()).filter(({ what }) => what.includes('U+2248'));
  assert.deepEqual(
    undrawn.map(({ file, line }) => `${file}:${String(line)}`),
    ['content/uk/report.yaml:2'],
  );
});

test('No sign that steers a terminal reaches it: neither from a value, nor from a name, nor from the name of a file', async () => {
  const steering = '\u001b[2J\u0007\u009b\u202e';
  const escaped = JSON.stringify(steering);
  for (const [name, text] of [
    ['report.yaml', `title: A\nlead: B\n${escaped}: x\n`],
    [
      'places.yaml',
      `town:\n  name: The town\n  written: [the town]\n  regions: [${escaped}]\n${escaped}:\n  name: X\n`,
    ],
    ['sources.yaml', `anna: { name: A, kind: ${escaped}, via: ${escaped} }\n`],
    [`x${steering}.txt`, ''],
    [`sections/${steering}.mdx`, ''],
  ] as const) {
    writeContent(folder, plainWords);
    writeFileSync(path.join(folder, name), text);
    const message = toMessage(await findMistakes());
    assert.match(message, /mistakes? in the content/);
    assert.doesNotMatch(message, /[^\P{Cc}\n]|\p{Bidi_Control}/u, name);
  }
});
