import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { toTinyReport } from '../../tests/tiny-report.ts';
import { drawPreviewCards } from './preview-cards.ts';

/** The pictures of a report whose title is in Latin and Cyrillic letters, by their paths. */
async function draw(): Promise<Map<string, Buffer>> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'cards-'));
  try {
    const tiny = toTinyReport();
    const report = {
      ...tiny,
      settings: { ...tiny.settings, title: 'Призов під час окупації, and long enough to break into several lines' },
    };
    await mkdir(path.join(directory, 'sections'));
    await drawPreviewCards({ directory, base: '/', address: 'https://report.example/', report });
    const names = ['report.png', 'sections/prisons.png', 'sections/crimea.png'];
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(path.join(directory, name))] as const)),
    );
  } finally {
    await rm(directory, { recursive: true });
  }
}

test('The report and each section have a picture of 1200 by 630 that is light to load, the same bytes each time', async () => {
  const cards = await draw();
  for (const [name, picture] of cards) {
    assert.equal(picture.subarray(1, 4).toString('latin1'), 'PNG', name);
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630], name);
    assert.ok(picture.length <= 60_000, `${name} has ${String(picture.length)} bytes`);
  }
  assert.deepEqual(await draw(), cards);
});
