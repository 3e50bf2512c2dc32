import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findProvenPublication, findProvenWords, type Proof } from '../../../../tests/check-proof.ts';
import { toTinyReport } from '../../../../tests/tiny-report.ts';
import { toEdition, type Edition } from '../../edition.ts';
import type { Report } from '../../report.ts';
import { toHash } from '../log/canonical.ts';
import { toPublished } from '../next-record.ts';
import { findProofPath, toProof, toProofFiles } from './proof.ts';

const toEditionOf = (report: Report): Edition => toEdition(report, 'https://report.example/');
const toFiles = (edition: Edition) => edition.report.sections.flatMap((section) => toProofFiles(edition, section));

/** A published report of sections with four statements each. */
function publishSections(count: number): Edition {
  const names = Array.from({ length: count }, (_, at) => `part-${String(at + 1)}`);
  const sections = names.map((name) => [
    name,
    ['a', 'b', 'c', 'd'].map((one) => [`They said ${one} "of\\${name}".`, 'nrc']),
  ]);
  return toEditionOf(toPublished(toTinyReport(Object.fromEntries(sections) as never), '2026-12-01'));
}

test('Each statement of a report has a proof of its own, and beyond a thousand there is one for each section', () => {
  const [few, many] = [publishSections(250), publishSections(251)];
  assert.deepEqual([toFiles(few).length, toFiles(many).length], [1_000, 251]);
  assert.deepEqual([toFiles(few)[5]?.path, toFiles(many)[5]?.path], ['2.2.proof.json', 'sections/part-6.proof.json']);
  for (const edition of [few, many]) {
    const [publication] = edition.report.record.publications;
    for (const { path, statements } of toFiles(edition)) {
      const proof = JSON.parse(toProof(edition, statements)) as Proof;
      for (const statement of statements) {
        assert.equal(findProofPath(edition, statement), path);
        assert.equal(findProvenWords(proof, statement.number), statement.text);
        assert.equal(findProvenPublication(proof, statement.number), publication && toHash(publication));
      }
    }
  }
});

test('What was not published, or stands otherwise than it was published, has no proof', () => {
  const report = toTinyReport();
  assert.deepEqual(toFiles(toEditionOf(report)), []);
  const { record } = toPublished(report, '2026-12-01');
  const changed = toTinyReport({
    prisons: [
      ['Something else.', 'nrc'],
      ['Recruitment has begun.', 'report'],
    ],
  });
  assert.deepEqual(toFiles(toEditionOf({ ...changed, record })), []);
  const longer = toTinyReport({
    prisons: [
      ['Attempts to recruit in prisons were reported.', 'nrc'],
      ['More.', 'nrc'],
    ],
  });
  assert.deepEqual(
    toFiles(toEditionOf({ ...longer, record })).map(({ path }) => path),
    ['1.1.proof.json'],
  );
});
