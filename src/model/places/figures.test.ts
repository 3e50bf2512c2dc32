import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aReport, aStatement } from '../../../tests/given-statements.ts';
import { toFigures } from './figures.ts';

test('Gives every figure together with the statement that stands behind it', () => {
  const figure = { written: 'nearly 60,000', of: 'summonses', period: 'since mobilisation began' };
  const chrg = aStatement('1.2', { figures: [figure], sources: ['chrg'] });
  assert.deepEqual(toFigures(aReport([aStatement('1.1'), chrg])), [{ ...figure, statement: chrg }]);
});
