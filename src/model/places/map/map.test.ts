import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aReport, aStatement } from '../../../../tests/given-statements.ts';
import { findUnknownRegions, toCountryMap } from './map.ts';
import { toPlaceStatements } from '../places.ts';

const drawing = {
  viewBox: '0 0 200 100',
  locations: [
    { id: 'west', path: 'M0 0l100 0 0 100-100 0z' },
    { id: 'east', path: 'M100 0l100 0 0 100-100 0z' },
  ],
};
const west = { id: 'west', name: 'Western region', written: ['West'], regions: ['west'] };
const whole = { id: 'whole', name: 'The country', written: ['country'], regions: ['west', 'east'] };
const south = { id: 'south', name: 'The south', written: ['south'], regions: [] };
const report = aReport([aStatement('1.1', { places: [west, whole, south].map(({ id }) => ({ id, named: true })) })], {
  places: [west, whole, south],
});

test('Marks each place that has regions, under its shortest name and with the number of its statements', () => {
  const { marked } = toCountryMap(toPlaceStatements(report), drawing);
  assert.deepEqual(
    marked.map(({ place, count, label }) => [place.id, count, label.text]),
    [
      ['west', 1, 'West'],
      ['whole', 1, 'country'],
    ],
  );
});

test('Writes where a region is wide rather than in its narrow foot', () => {
  const path = 'M0 0h100v60h-45v140h-10v-140h-45z';
  const places = toPlaceStatements(report).filter(({ place }) => place === west);
  const [marked] = toCountryMap(places, { ...drawing, locations: [{ id: 'west', path }] }).marked;
  assert.ok(marked && marked.label.y > 10 && marked.label.y < 60, JSON.stringify(marked?.label));
});

test('Draws a place of several regions as all of them', () => {
  const [first, second] = toCountryMap(toPlaceStatements(report), drawing).marked;
  assert.ok(first && second?.path.startsWith(first.path) && second.path.length > first.path.length);
});

test('Draws nothing for a place without a region, and hands it on to be named in words', () => {
  const { inWords } = toCountryMap(toPlaceStatements(report), drawing);
  assert.deepEqual(
    inWords.map(({ place }) => place.id),
    ['south'],
  );
});

test('Finds regions that the drawing does not have', () => {
  assert.deepEqual(findUnknownRegions([west, { ...south, regions: ['sotuh'] }], drawing), [
    { place: 'south', region: 'sotuh', index: 0 },
  ]);
});
