import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { FinishedSite } from './finished-site.ts';
import { addPolicy, toHashes, toPolicy } from './policy.ts';
import { writePolicy } from './write-policy.ts';

const begun = '<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8">';

test('The policy stands behind the charset and before all that it judges', () => {
  const page = addPolicy(`${begun}<style>p{}</style></head>`, 'default-src $1');
  assert.equal(
    page,
    `${begun}<meta http-equiv="content-security-policy" content="default-src $1"><style>p{}</style></head>`,
  );
});

test('A page has no place for a policy where a style, a script or nothing stands before its charset', () => {
  for (const page of [
    '<!doctype html><html lang="en"><head><title>No charset</title></head>',
    '<!doctype html><html lang="en"><head><style>p{}</style><meta charset="utf-8"></head>',
    '<!doctype html><html lang="en"><head><script src="/a.js"></script><meta charset="utf-8"></head>',
    '<!doctype html><title>Moved</title>',
    '',
  ]) {
    assert.equal(addPolicy(page, 'default-src'), undefined, page);
  }
});

test('Styles and scripts in a page are named by their hashes, files and data are not', () => {
  const page = `<style>a</style><script>a</script><script src="/b.js"></script><script type="application/ld+json">{}</script>`;
  const hash = `'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='`;
  assert.match(
    toPolicy(toHashes(page)),
    new RegExp(`script-src 'self' ${hash};style-src 'self' ${hash};`.replaceAll('+', '\\+')),
  );
});

test('A page without a policy stops the build, named with all others like it', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'policy-'));
  for (const name of ['b.html', 'a.html']) await writeFile(path.join(directory, name), '<title>No charset</title>');
  await writeFile(path.join(directory, 'c.html'), `${begun}</head>`);
  const site = { directory, base: '/' } as FinishedSite;
  await assert.rejects(writePolicy(site), /finds no place in a\.html, b\.html: begin every page with/);
  assert.match(await readFile(path.join(directory, 'c.html'), 'utf8'), /content-security-policy/);
  await rm(directory, { recursive: true });
});
