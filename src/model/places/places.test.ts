import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aReport, aStatement } from '../../../tests/given-statements.ts';
import { toCount, toPlaceStatements } from './places.ts';

const crimea = { id: 'crimea', name: 'Crimea', written: ['Crimea'], regions: ['crimea'] };
const kherson = { id: 'kherson', name: 'Kherson region', written: ['Kherson'], regions: ['kherson'] };
const donetsk = { id: 'donetsk', name: 'Donetsk region', written: ['Donetsk'], regions: ['donetsk'] };

test('Gathers the statements of a place, those that name it apart from those that only stand in its section', () => {
  const statements = [
    aStatement('1.1', { places: [{ id: 'crimea', named: true }] }),
    aStatement('1.2'),
    aStatement('1.3', { places: [{ id: 'crimea', named: false }] }),
  ] as const;
  const [place] = toPlaceStatements(aReport([...statements], { places: [crimea] }));
  assert.deepEqual([place?.named, place?.bySection], [[statements[0]], [statements[2]]]);
});

test('Follows the report in the order of the places, and keeps one that no statement speaks of as the last', () => {
  const statements = [
    aStatement('1.1', { places: [{ id: 'donetsk', named: false }] }),
    aStatement('1.2', { places: [{ id: 'crimea', named: true }] }),
  ] as const;
  const places = toPlaceStatements(aReport([...statements], { places: [kherson, crimea, donetsk] }));
  assert.deepEqual(
    places.map((place) => [place.place.id, toCount(place)]),
    [
      ['donetsk', 1],
      ['crimea', 1],
      ['kherson', 0],
    ],
  );
});
