import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { toTinyReport } from '../../tests/tiny-report.ts';
import { toEdition } from '../model/edition.ts';
import { checkLinks } from './link-check.ts';

/** What the check says of a site of these files, below this path; an empty text where it finds nothing. */
async function check(files: Readonly<Record<string, string>>, base = '/'): Promise<string> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'links-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.join(directory, path.dirname(name)), { recursive: true });
      await writeFile(path.join(directory, name), text);
    }
    await checkLinks({
      editions: [toEdition(toTinyReport(), `https://report.example${base}`)],
      directory,
      base,
      hashes: new Map(),
    });
    return '';
  } catch (error) {
    assert.ok(error instanceof Error && error.name === 'Mistakes', String(error));
    return error.message;
  } finally {
    await rm(directory, { recursive: true });
  }
}

const about = { 'about/index.html': '<h1 id="top-of-page">About</h1>' };

test('Links that lead to pages, anchors, files and other sites are fine', async () => {
  const links = [
    '<a href="/about/#top-of-page">',
    '<a href="about/">',
    '<a href="#here" id="here">',
    '<a href="https://elsewhere.example/x">',
    '<a href="https://report.example/about/?q=1">',
    '<a href="mailto:a@b.example">',
    '<img src="/a.png" srcset="/a.png 1x, /b%20c.png 2x">',
    '<link rel="canonical" href="https://report.example/">',
  ];
  assert.equal(await check({ ...about, 'index.html': links.join(''), 'a.png': '', 'b c.png': '' }), '');
});

test('A dead link, anchor, picture and preview picture are each told with their page', async () => {
  const page = [
    '<a href="/gone/">',
    '<a href="/about">',
    '<a href="/about/#nothing">',
    '<img srcset="/a.png 1x">',
    '<meta property="og:image" content="https://report.example/card.png">',
    '<meta http-equiv="refresh" content="0; url=/new/">',
  ];
  const message = await check({ ...about, 'sections/x/index.html': page.join('') });
  for (const target of ['/gone/', '/about', '/about/#nothing', '/a.png', 'https://report.example/card.png', '/new/']) {
    assert.ok(
      message.includes(`sections/x/index.html\n  The link to \`${target}\` is dead: `),
      `${target}\n${message}`,
    );
  }
  assert.match(message, /the page has no `#nothing`/);
});

test('What looks like a link in a comment, a script or a text is none', async () => {
  const page = '<!-- <a href="/gone/"> --><script>"<a href=\'/gone/\'>"</script><title><a href="/gone/"></title>';
  assert.equal(await check({ 'index.html': page }), '');
});

test('Below a path, a link that leaves the path is dead', async () => {
  assert.equal(
    await check({ ...about, 'index.html': '<a href="/some/path/about/"><a href="about/">' }, '/some/path/'),
    '',
  );
  const message = await check({ ...about, 'index.html': '<a href="/about/">' }, '/some/path/');
  assert.match(message, /it leaves the path `\/some\/path\/`/);
});

test('An id that stands twice on a page is told', async () => {
  assert.match(await check({ 'index.html': '<p id="3.2"><p id="3.2">' }), /The id `3\.2` stands more than once/);
});

test('A redirect that leads nowhere is told', async () => {
  assert.equal(await check({ ...about, _redirects: '/old/ /about/ 301\n' }), '');
  assert.match(await check({ ...about, _redirects: '/old/ /gone/ 301\n' }), /The redirect to `\/gone\/` is dead/);
});

test('A dead link in the frame of all pages is told once', async () => {
  const frame = '<a href="/gone/">';
  const message = await check({ 'a/index.html': frame, 'b/index.html': frame, 'c/index.html': frame });
  assert.match(message, /^a\/index\.html\n {2}The link to `\/gone\/` is dead: .* It stands on 3 pages\./);
  assert.match(message, /1 mistake/);
});
