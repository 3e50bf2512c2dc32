import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { toTinyReport } from '../../tests/tiny-report.ts';
import { toEdition } from '../model/edition.ts';
import { toPreviewCards } from '../model/exports/card.ts';
import { drawCard, toDaylight } from './card.ts';

const colours = toDaylight(await readFile('src/styles/tokens.css', 'utf8'));

/** The pictures of a report whose title is in Latin and Cyrillic letters, by their paths. */
async function draw(): Promise<Map<string, Buffer>> {
  const tiny = toTinyReport();
  const title = 'Призов під час окупації, and long enough to break into several lines';
  const report = { ...tiny, settings: { ...tiny.settings, title } };
  const cards = toPreviewCards(toEdition(report, 'https://report.example/'));
  return new Map(
    await Promise.all(cards.map(async (card) => [card.path, await drawCard(card, 'en', colours)] as const)),
  );
}

test('The report, each section and each statement have a picture of 1200 by 630 that is light to load, the same bytes each time', async () => {
  const cards = await draw();
  assert.deepEqual(
    [...cards.keys()],
    ['report.png', 'sections/prisons.png', 'sections/crimea.png', '1.1.png', '1.2.png', '1.3.png', '2.1.png'],
  );
  for (const [name, picture] of cards) {
    assert.equal(picture.subarray(1, 4).toString('latin1'), 'PNG', name);
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630], name);
    assert.ok(picture.length <= 60_000, `${name} has ${String(picture.length)} bytes`);
  }
  assert.deepEqual(await draw(), cards);
});
