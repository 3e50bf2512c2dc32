import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { publish } from '../src/commands/publishing/publish.ts';
import { signLast } from '../src/commands/sealing/sign.ts';
import { stampLast } from '../src/commands/sealing/timestamp.ts';
import type { PublishedStatements } from '../src/schema/published-statements.ts';
import { openSite } from './browser/open-site.ts';
import { findProvenPublication, findProvenWords, type Proof } from './check-proof.ts';
import { copyProject } from './machine/build-elsewhere.ts';
import { makeKey, openTimeAuthority } from './servers/time-authority.ts';

/** So much a proof may hold. */
const mostBytes = 4_096;

const elsewhere = await copyProject('sealed');
const authority = await openTimeAuthority();
after(async () => {
  authority.close();
  await elsewhere.remove();
});
const at = (...names: readonly string[]) => path.join(elsewhere.directory, ...names);
const content = at('content');
const inSite = (...names: readonly string[]) => at('dist', ...names);
const read = (file: string) => readFile(file, 'utf8');

/** Has the last publication signed with this key, and dated. */
async function seal(key: string): Promise<void> {
  await mkdir(at('content/seals'), { recursive: true });
  await writeFile(at('content/seals/authority.pem'), authority.certificates);
  await signLast(content, key);
  await stampLast(content, authority.address);
}

/** What a reader saves by the page about the site: the files that it links to, into a folder, and the commands to paste. */
async function save(about: string, folder: string): Promise<string[]> {
  const site = await openSite(inSite());
  const page = await site.browser.newPage();
  await page.goto(`${site.address}${about}`);
  const links = await page
    .locator('#proof li a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const link of links) await cp(inSite(link), path.join(folder, path.basename(link)));
  const commands = await page.locator('#proof pre').allInnerTexts();
  await site.close();
  return commands;
}

/** What a shell prints that is given this command; undefined where the command fails. */
function paste(command: string, folder: string): string | undefined {
  // A terminal can be opened by its name; the pipe of a test cannot.
  const { status, stdout } = spawnSync('bash', ['-c', `{ ${command}\n} 2> errors`], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

makeKey(at('key'));
await seal(at('key'));
await elsewhere.build();
const kept = at('kept');

for (const about of ['about/', 'uk/about/']) {
  test(`A shell given the three commands of /${about} proves the sentence, and refuses it with another word`, async () => {
    const commands = await save(about, kept);
    assert.equal(commands.length, 3);
    const [words = '', signature = '', timestamp = ''] = commands;
    assert.match(paste(words, kept) ?? '', /^shown [0-9a-f]{64}$/m);
    assert.match(paste(signature, kept) ?? '', /^Good "sourced-report" signature for editors with ED25519 key SHA256:/);
    assert.match(paste(timestamp, kept) ?? '', /Verification: OK[^]*Time stamp: /);
    const [, text = ''] = /'text: (.+?)'/.exec(words) ?? [];
    assert.ok(text.length > 20);
    const other = text.replace(/\p{L}+(?=\P{L}*$)/u, 'другий');
    assert.equal(paste(words.replace(text, other), kept), undefined);
    const [file = ''] = globSync('*.proof.json', { cwd: kept });
    const proof = await read(path.join(kept, file));
    assert.ok(proof.includes(text));
    await writeFile(path.join(kept, file), proof.replace(text, other));
    assert.equal(paste(words, kept), undefined);
    assert.equal(paste(words.replace(text, other), kept), undefined);
    await writeFile(path.join(kept, file), proof);
    const [head = ''] = globSync('*.txt', { cwd: kept }).filter((name) => /^\d/.test(name));
    await writeFile(path.join(kept, head), (await read(path.join(kept, head))).replace('of 2026', 'of 2025'));
    assert.equal(paste(signature, kept), undefined);
    assert.equal(paste(timestamp, kept), undefined);
  });
}

test('Each statement links to its proof, which has its words, leads to the signed publication, and is small', async () => {
  const hash = /^published: \d+ (\w{64})$/m.exec(await read(at('content/report.yaml')))?.[1];
  const signers = inSite('seals/signers.txt');
  for (const folder of ['', 'uk/']) {
    const { statements } = JSON.parse(await read(inSite(folder, 'statements.json'))) as PublishedStatements;
    assert.equal(statements.length, 22);
    for (const { number, text } of statements) {
      const name = `${folder}${number}.proof.json`;
      assert.ok((await read(inSite(folder, number, 'index.html'))).includes(`href="/${name}"`), name);
      const file = await readFile(inSite(name));
      assert.ok(file.length <= mostBytes, `${name} has ${String(file.length)} bytes.`);
      const proof = JSON.parse(file.toString()) as Proof;
      assert.equal(findProvenWords(proof, number), text.replaceAll(/\s+/g, ' '));
      assert.equal(findProvenPublication(proof, number), hash);
      assert.deepEqual(
        [proof.head, proof.signature].map((lines) => `${(lines ?? []).join('\n')}\n`),
        await Promise.all(['2.txt', '2.txt.sig'].map((one) => read(inSite('seals', one)))),
      );
      assert.match(String(proof.timestamp), /\/seals\/2\.txt\.tsr$/);
    }
  }
  assert.equal(await read(signers), await read(at('content/seals/signers.txt')));
});

test('A site that is rewritten whole, record, hashes and sums with it, is refused by what a reader kept', async () => {
  const [, ...others] = await save('about/', kept);
  const keptHead = await read(path.join(kept, '2.txt'));
  const [file = ''] = globSync('sections/1-*.mdx', { cwd: content });
  const text = await read(path.join(content, file));
  const settings = (await read(at('content/report.yaml'))).replace(/^published: .*$/m, 'stale-translations: show');
  await writeFile(at('content/report.yaml'), settings);
  await rm(at('content/record.json'));
  const rewrite = async (words: string, day: string) => {
    assert.ok(text.includes('this is a war crime'));
    await writeFile(path.join(content, file), text.replace('this is a war crime', words));
    const now = new Date(`${day}T10:00:00Z`);
    await publish({ directory: content, address: 'http://127.0.0.1:9/', now, isFirst: true });
  };
  await rm(at('former-seals'), { recursive: true, force: true });
  await cp(at('content/seals'), at('former-seals'), { recursive: true });
  await rm(at('content/seals'), { recursive: true });
  await rewrite('this was a war crime', '2026-11-23');
  const entry = '- statement: "1.2"\n  what: The tense.\n  why: A slip.\n';
  await writeFile(at('content/corrections.yaml'), entry);
  await rewrite('this is no war crime', '2026-11-25');
  await cp(at('former-seals'), at('content/seals'), { recursive: true });
  await assert.rejects(
    elsewhere.build(),
    /content\/seals\/2\.txt\.sig\n {2}This is no signature of what the record says/,
  );
  await rm(at('content/seals'), { recursive: true });
  makeKey(at('forger'));
  await seal(at('forger'));
  await elsewhere.build();
  assert.notEqual(paste('sha256sum --check --quiet SHA256SUMS && echo all', inSite()), undefined);

  const forged = at('forged');
  const [words = '', signature = ''] = await save('about/', forged);
  assert.match(words, /this is no war crime/);
  assert.notEqual(paste(words, forged), undefined, 'The forgery fits together.');
  assert.notEqual(paste(signature, forged), undefined, 'The forgery is signed.');
  await cp(path.join(kept, 'signers.txt'), path.join(forged, 'signers.txt'));
  assert.equal(paste(signature, forged), undefined, 'Whoever kept the key refuses it.');
  await writeFile(path.join(forged, '2.txt'), keptHead);
  assert.equal(paste(words, forged), undefined, 'Whoever kept the head of the publication refuses it.');
  assert.deepEqual(
    others.map((command) => paste(command, kept) === undefined),
    [false, false],
  );
});
