import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, changed, correction, first, mistakesOf, published } from '../../../tests/published-report.ts';
import { tinySections } from '../../../tests/tiny-report.ts';
import { Mistakes } from '../mistake.ts';
import type { Report } from '../report.ts';
import { checkPublished, checkRecord } from './check-record.ts';
import { historyOf } from './history.ts';
import { toHash } from './log/canonical.ts';
import { toNextRecord, toPublished } from './next-record.ts';

const [one, two, three] = published;

test('A report that stands as it was published has no mistake', () => {
  assert.deepEqual(checkRecord(first), []);
  assert.deepEqual(checkPublished(first), []);
});

test('A changed word is told with its statement, what stood and what stands, and both ways out', () => {
  const [mistake, ...others] = mistakesOf(changed);
  assert.equal(others.length, 0);
  assert.deepEqual(mistake, {
    rule: 'published-changed',
    file: 'content/sections/1-prisons.mdx',
    what: [
      'Statement 1.2 is not what was published on 2026-11-23.',
      '  text: Lists of at least [-40-] {+50+} prisoners were ordered.',
    ].join('\n  '),
    remedy: [
      'Put back what was published, or say openly what was changed, in content/corrections.yaml:',
      '    - statement: "1.2"',
      '      what: What was changed.',
      '      why: Why it was changed.',
    ].join('\n  '),
  });
});

test('Whatever readers see of a report, a section or a source stops the build where it changes unsaid', () => {
  const [section, ...rest] = first.sections;
  const unsaid: [string, Report][] = [
    [
      'lead: What a tiny [-report-] {+hoax+} says.',
      { ...first, settings: { ...first.settings, lead: 'What a tiny hoax says.' } },
    ],
    ['summary: ', { ...first, sections: [{ ...section, summary: 'Other words.' }, ...rest] }],
    [
      'notes: {+A rumour.+}',
      { ...first, sections: [{ ...section, notes: { nrc: { text: 'A rumour.', html: 'A rumour.' } } }, ...rest] },
    ],
    [
      'kind: [-organisation-] {+unnamed people+}',
      {
        ...first,
        sources: first.sources.map((source) => (source.id === 'ctrc' ? { ...source, kind: 'unnamed people' } : source)),
      },
    ],
  ];
  for (const [words, report] of unsaid)
    assert.match(checkRecord(report)[0]?.what ?? '', new RegExp(words.replace(/[[\]{}+.]/g, '\\$&')));
});

test('A name that is mended needs one entry, however many statements repeat it', () => {
  const sources = first.sources.map((source) =>
    source.id === 'nrc' ? { ...source, name: 'Centre of Resistance' } : source,
  );
  const mended = { ...first, sources };
  assert.deepEqual(
    checkRecord(mended).map(({ what }) => what.split('\n')[0]),
    ['The source `nrc` is not what was published on 2026-11-23.'],
  );
  const said = { ...mended, corrections: [{ source: 'nrc', what: 'Its name.', why: 'A slip.' }] };
  assert.deepEqual(checkRecord(said), []);
  const { changed: all = {} } = toNextRecord(said, '2026-12-02').publications[1]?.corrections[0] ?? {};
  assert.deepEqual(Object.keys(all).toSorted(), ['1.1', '1.2', 'source/nrc']);
});

test('A change that an entry speaks of is published with its words, and the entries are empty after it', () => {
  const report = after(first, changed, { corrections: [correction] });
  assert.deepEqual(checkRecord(report), []);
  const next = toPublished(report, '2026-12-02');
  assert.deepEqual(checkRecord(next), []);
  assert.deepEqual(
    historyOf(next, '1.2').map(({ since, until, text }) => [since, until, text]),
    [
      ['2026-11-23', '2026-12-02', two[0]],
      ['2026-12-02', undefined, 'Lists of at least 50 prisoners were ordered.'],
    ],
  );
  assert.equal(toNextRecord(next, '2026-12-03'), next.record);
  assert.match(checkRecord({ ...next, corrections: [correction] })[0]?.what ?? '', /stands as it was published/);
});

test('An entry of what was never published, and two of one thing, are mistakes', () => {
  const unknown = { ...correction, statement: '9.9' };
  assert.match(mistakesOf(tinySections, { corrections: [unknown] })[0]?.what ?? '', /Statement 9\.9 was not published/);
  assert.match(mistakesOf(changed, { corrections: [correction, correction] })[0]?.what ?? '', /has two entries/);
});

test('Another source behind the same words is a change', () => {
  const [mistake] = mistakesOf({ ...tinySections, prisons: [one, [two[0], 'report'], three] });
  assert.match(
    mistake?.what ?? '',
    /attribution: \[-Local sources of the Center, via National Resistance Center-\] \{\+The report itself\+\}/,
  );
});

test('A statement put between others moves those that follow, and the mistake says where to', () => {
  const mistakes = mistakesOf({ ...tinySections, prisons: [one, ['New words.', 'report'], two, three] });
  assert.match(mistakes[0]?.what ?? '', /Statement 1\.2 .*Its words stand at 1\.3 now/s);
  assert.match(mistakes[0]?.remedy ?? '', /new statements at the end of the section/);
});

test('A statement at the end of a section is new, and needs nothing but to be published', () => {
  const report = after(first, { ...tinySections, prisons: [one, two, three, ['New words.', 'report']] });
  assert.deepEqual(checkRecord(report), []);
  assert.match(checkPublished(report)[0]?.what ?? '', /Statement 1\.4 is not in the record/);
  assert.deepEqual(Object.keys(toNextRecord(report, '2026-12-02').publications[1]?.added ?? {}), ['1.4']);
});

test('Publishing never overwrites what no entry speaks of', () => {
  assert.throws(() => toNextRecord(after(first, changed), '2026-12-02'), Mistakes);
});

const second = toPublished(after(first, changed, { corrections: [correction] }), '2026-12-02');
const [begin, end] = second.record.publications;
assert.ok(begin && end);

for (const [name, record, rule] of [
  ['taken away', { publications: [] }, 'record-gone'],
  ['shortened', { publications: [begin] }, 'record-shortened'],
  ['robbed of its beginning', { publications: [end] }, 'record-branched'],
  ['dated anew', { publications: [{ ...begin, day: '2020-01-01' }, end] }, 'record-branched'],
  ['ended with other words', { publications: [begin, { ...end, corrections: [] }] }, 'record-elsewhere'],
] as const) {
  test(`A record that was ${name} stops the build`, () => {
    const report: Report = { ...second, record: record as unknown as Report['record'] };
    assert.equal(checkRecord(report)[0]?.rule, rule);
  });
}

test('A record forged with all its hashes is told by what does not follow', () => {
  const forged = {
    ...end,
    corrections: [
      { what: 'W.', why: 'Y.', changed: { '1.2': { before: { text: 'Never published.' }, after: {} } }, withdrawn: [] },
    ],
  };
  const settings = { ...second.settings, published: `2 ${toHash(forged)}` };
  assert.equal(
    checkRecord({ ...second, settings, record: { publications: [begin, forged] } })[0]?.rule,
    'record-forged',
  );
  const early = { ...end, day: '2026-01-01' };
  const dated = { ...second.settings, published: `2 ${toHash(early)}` };
  assert.equal(
    checkRecord({ ...second, settings: dated, record: { publications: [begin, early] } })[0]?.rule,
    'record-backwards',
  );
});
