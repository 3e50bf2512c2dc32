import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAddressFault } from './site-address.ts';

test('A site lives below a path in any script, written as it is read or as it is sent', () => {
  for (const path of [
    '',
    '/',
    '/звіт',
    '/звіт/',
    '/my report/',
    '/%D0%B7%D0%B2%D1%96%D1%82/',
    '/~anna/report-2.0/',
    '/تقرير/',
  ]) {
    assert.equal(findAddressFault(`https://report.example${path}`), undefined, path);
  }
});

test('Signs that a server reads as its own, and paths that no two read alike, are told', () => {
  for (const path of [
    'a;b/',
    '$name/',
    '{x}/',
    'a"b/',
    "it's/",
    'a*/',
    'a//b/',
    'a%2Fb/',
    'a%zz/',
    '%FF/',
    'a%00b/',
    'a\u200bb/',
    'a:b/',
  ]) {
    assert.match(findAddressFault(`https://report.example/${path}`) ?? '', /^A path of letters/, path);
  }
  for (const path of ['a.html', '?a', 'a/#b']) {
    assert.match(findAddressFault(`https://report.example/${path}`) ?? '', /^The address of a folder/, path);
  }
});
