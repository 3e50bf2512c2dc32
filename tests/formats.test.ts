import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readContent } from '../src/content/read-content.ts';
import { toEdition } from '../src/model/edition.ts';
import { toBook } from '../src/model/exports/book.ts';
import { launchBrowser } from './browser/open-site.ts';
import { checkPdfRules } from './exports/pdf-rules.ts';
import { findProgram } from './machine/debian.ts';

const report = await readContent('content');
const edition = toEdition(report, report.settings.address);
const book = toBook(edition);
const statements = report.sections.flatMap((section) => section.statements);
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ');
const browser = await launchBrowser();
after(() => browser.close());

/** Everything that a copy of the report must hold, apart from the words of its statements. */
const belongings = book.flatMap(({ who, notes, fingerprints }) => [
  ...who.flatMap(({ lines }) => lines),
  ...notes.map(({ text }) => text),
  ...fingerprints.flatMap(({ textFingerprint, attributionFingerprint }) => [textFingerprint, attributionFingerprint]),
]);

test('The report in one file opens from a memory stick, asks for nothing, and holds everything', async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  const address = pathToFileURL(path.resolve('dist/report.html')).href;
  await page.goto(address);
  assert.deepEqual(requests, [address]);
  assert.deepEqual(complaints, []);
  const text = squeeze(await page.locator('body').innerText());
  for (const { text: words } of statements) assert.ok(text.includes(words), words);
  for (const words of belongings) assert.ok(text.includes(squeeze(words)), words);
  await page.close();
});

test('The report in one file has no script, and at most 60,000 bytes', async () => {
  const file = await readFile('dist/report.html', 'utf8');
  assert.doesNotMatch(file, /<script|\son\w+=|javascript:/i);
  assert.ok(Buffer.byteLength(file) <= 60_000, `${String(Buffer.byteLength(file))} bytes`);
});

test('The EPUB is accepted by EPUBCheck without a warning', () => {
  const jar = findProgram('epubcheck') ?? '';
  const said = execFileSync('java', ['-jar', jar, '--failonwarnings', 'dist/report.epub'], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  assert.match(said, /No errors or warnings detected/);
});

test('The PDF is tagged, has a title and a language, and a heading for each section', () => {
  const said = execFileSync('pdfinfo', ['dist/report.pdf'], { encoding: 'utf8' });
  assert.match(said, /^Tagged: +yes$/m);
  assert.ok(said.includes(report.settings.title));
  const structure = execFileSync('pdfinfo', ['-struct', 'dist/report.pdf'], { encoding: 'utf8' });
  assert.equal(structure.match(/^ *H2 /gm)?.length, report.sections.length);
});

test('Every PDF keeps the rules of PDF/UA-1 that can be read off its objects, and the reading finds what breaks them', () => {
  const files = globSync('dist/**/*.pdf');
  assert.equal(files.length, 2 * (1 + report.sections.length));
  for (const file of files) assert.deepEqual(checkPdfRules(file), [], file);
  // Without its title in sight, and with a heading of a level too low, it is found.
  const broken = readFileSync('dist/report.pdf', 'latin1')
    .replace('/DisplayDocTitle true', '/DisplayDocTitle null')
    .replace(/\/S \/H2\b/, '/S /H4');
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-'));
  writeFileSync(path.join(folder, 'broken.pdf'), broken, 'latin1');
  assert.deepEqual(checkPdfRules(path.join(folder, 'broken.pdf')), [
    '7.1: shows no title',
    '7.4: a heading H4 below H1',
  ]);
  rmSync(folder, { recursive: true });
});

test('The PDF can be searched: every statement, who says it and its fingerprints can be taken out as text', () => {
  // A heading or a number of a page may stand between two lines, never inside of a line.
  const text = squeeze(
    execFileSync('pdftotext', ['-raw', '-nopgbrk', 'dist/report.pdf', '-'], { encoding: 'utf8' }).replaceAll(
      /^\d+ of \d+$/gm,
      '',
    ),
  );
  for (const { text: words, number } of statements)
    assert.ok(text.includes(`${number} ${words}`), `${number} ${words}`);
  for (const words of belongings) assert.ok(text.includes(squeeze(words)), words);
});

test('The PDF of a section is tagged and has every statement with its number, address and fingerprint', () => {
  for (const { id, statements: own } of report.sections) {
    const file = `dist/sections/${id}.pdf`;
    assert.match(execFileSync('pdfinfo', [file], { encoding: 'utf8' }), /^Tagged: +yes$/m);
    const raw = execFileSync('pdftotext', ['-raw', '-nopgbrk', file, '-'], { encoding: 'utf8' });
    // The foot of a page may stand between two lines.
    const text = squeeze(raw.replaceAll(/^.* · \d+ of \d+$/gm, ''));
    for (const { number, text: words } of own) {
      assert.ok(text.includes(`${number} ${words}`), number);
      assert.ok(text.includes(`/${number}/ `), number);
    }
    assert.equal(text.match(/Fingerprint: [0-9a-f]{64}/g)?.length, own.length);
  }
});
