import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { publish } from './publish.ts';

const directory = await mkdtemp(path.join(os.tmpdir(), 'publish-'));
await cp('tests/mistakes/sound', directory, { recursive: true });
let published: string | undefined;
const site = createServer((_, response) => {
  response.writeHead(published === undefined ? 404 : 200).end(published);
}).listen(0, '127.0.0.1');
await once(site, 'listening');
const address = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}/`;
after(async () => {
  site.closeAllConnections();
  site.close();
  await rm(directory, { recursive: true });
});

const at = (day: string, isFirst = false) =>
  publish({ directory, address, now: new Date(`${day}T10:00:00Z`), isFirst });
const readRecord = () => readFile(path.join(directory, 'record.json'), 'utf8');

test('Where no record is published, the first time has to be said', async () => {
  await assert.rejects(at('2026-12-01'), /There is no record at/);
  await assert.rejects(
    publish({ directory, address: 'http://127.0.0.1:9/', now: new Date() }),
    /There is no record here, and http:\S+ could not be asked for its own/,
  );
  assert.match(await at('2026-12-01', true), /Publication 1 of 2026-12-01/);
  published = await readRecord();
});

test('Nothing is published twice, nor by a clock that goes backwards', async () => {
  assert.match(await at('2026-12-02'), /There is nothing to publish/);
  await assert.rejects(at('2026-11-01'), /The clock of this machine says 2026-11-01/);
});

test('What does not continue the published record is refused, with new hashes, too', async () => {
  published = (published ?? '').replace('2026-12-01', '2026-11-30');
  await assert.rejects(at('2026-12-02'), /Publication 1 is published at .* does not hold it as it stands there/);
  assert.match(await readRecord(), /2026-12-01/);
});
