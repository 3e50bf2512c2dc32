import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { read as parseRis } from '@customcommander/ris';
import type { Data } from 'csl-json';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTinyReport } from '../../../tests/tiny-report.ts';
import { en } from '../../wording/en.ts';
import { toCitationFile, toPlainCitation } from './citation.ts';
import { toNextRecord } from '../record/next-record.ts';
import { toEdition } from '../edition.ts';
import { toReportReference, toSectionReference, toStatementReference } from './reference.ts';

const unpublished = toTinyReport({
  prisons: [
    ['Nobody was asked.', 'nrc'],
    ['The call-up goes on, “she” said {100 %} & more.', 'korotkyh'],
  ],
});
const report = { ...unpublished, record: toNextRecord(unpublished, '2026-11-23') };
const edition = toEdition(report, 'https://report.example/tiny/');
const [section] = report.sections;
const [, statement] = section.statements;
assert.ok(statement);
const reference = toStatementReference(edition, section, statement);

test('A plain citation names who said it, the section, the report, the day of the record and the address', () => {
  const cited = [reference, toSectionReference(edition, section), toReportReference(edition)];
  assert.deepEqual(
    cited.map((one) => toPlainCitation(one, en)),
    [
      'Statement 1.2 (Liudmyla Korotkyh, via Suspilne). In: On prisons, section 1 of A tiny report. Record of 2026-11-23. https://report.example/tiny/1.2/',
      'On prisons. Section 1 of A tiny report. Record of 2026-11-23. https://report.example/tiny/sections/prisons/',
      'A tiny report. Record of 2026-11-23. https://report.example/tiny/',
    ],
  );
});

test('What is not on record yet is cited without a day', () => {
  const early = toReportReference({ ...edition, report: unpublished });
  assert.equal(toPlainCitation(early, en), 'A tiny report. https://report.example/tiny/');
});

test('The author of what is cited is who words it, and a speaker is a contributor', () => {
  const publisher = { name: 'Example Press', contact: 'https://press.example/' };
  const named = { ...edition, report: { ...report, settings: { ...report.settings, publisher } } };
  assert.deepEqual(toReportReference(named).author, [{ literal: 'Example Press' }]);
  assert.deepEqual(reference.author, [{ literal: 'The editors of this site' }]);
  assert.deepEqual(reference.contributor, [{ family: 'Korotkyh', given: 'Liudmyla' }]);
  assert.deepEqual(toStatementReference(edition, section, section.statements[0] ?? assert.fail()).contributor, [
    { literal: 'National Resistance Center' },
  ]);
  assert.equal('contributor' in toSectionReference(edition, section), false);
});

test('The report is a report of its publisher in BibTeX and RIS', () => {
  const publisher = { name: 'Example Press', contact: 'https://press.example/' };
  const named = toReportReference({ ...edition, report: { ...report, settings: { ...report.settings, publisher } } });
  assert.match(toCitationFile(named, 'bib', ''), /^@techreport\{[^]*institution = \{\{Example Press\}\}/);
  assert.match(toCitationFile(named, 'ris', ''), /^TY {2}- RPRT\r\n[^]*^PB {2}- Example Press\r$/m);
});

/** A field without the marks that its parser puts around what keeps its capitals. */
const toWords = (field?: string): string | undefined => field?.replaceAll(/<[^>]+>/g, '');

test('Another parser reads the BibTeX back as it was meant', () => {
  const { entries, errors } = parseBibtex(toCitationFile(reference, 'bib', ''), { sentenceCase: false });
  assert.deepEqual(errors, []);
  assert.equal(entries.length, 1);
  const [entry] = entries;
  assert.equal(entry?.key, 'a-tiny-report-1.2');
  assert.equal(entry.type, 'online');
  assert.equal(toWords(entry.fields.title), 'Statement 1.2 (Liudmyla Korotkyh, via Suspilne)');
  assert.equal(entry.fields.note, 'In: On prisons, section 1 of A tiny report');
  assert.equal(entry.fields.url, 'https://report.example/tiny/1.2/');
  assert.equal(entry.fields.date, '2026-11-23');
});

test('A title is no place from which other fields of BibTeX can be written', () => {
  const title = 'A}, author = {Kremlin Press}, editor = {B \\input{x} 100% #1 ~^_$&';
  const { entries, errors } = parseBibtex(toCitationFile({ ...reference, title }, 'bib', ''), { sentenceCase: false });
  assert.deepEqual(errors, []);
  assert.deepEqual(
    entries.map(({ fields }) => Object.keys(fields)),
    [[...'author editora editoratype title booktitle abstract note language url year month date'.split(' ')]],
  );
  assert.equal(toWords(entries[0]?.fields.title), title);
});

test('The month is the macro of BibTeX, not a word in braces', () => {
  assert.match(toCitationFile(reference, 'bib', ''), /^ {2}month = nov,$/m);
});

test('Another parser reads the RIS back as it was meant, with no word broken', () => {
  const file = toCitationFile(reference, 'ris', '');
  assert.equal(file.split('\r\n').length, file.split('\n').length);
  // This parser knows no line ends but its own.
  const [entry, ...others] = parseRis(file.replaceAll('\r\n', '\n'));
  assert.deepEqual(others, []);
  assert.deepEqual(entry, {
    TY: ['ELEC'],
    AU: [{ last_name: 'The editors of this site', first_name: '', initials: '', suffix: '' }],
    A2: [{ last_name: 'Korotkyh', first_name: 'Liudmyla', initials: '', suffix: '' }],
    TI: ['Statement 1.2 (Liudmyla Korotkyh, via Suspilne)'],
    T2: ['A tiny report'],
    AB: ['The call-up goes on, “she” said {100 %} & more.'],
    N1: ['In: On prisons, section 1 of A tiny report'],
    DA: [{ year: '2026', month: '11', day: '23', info: '' }],
    PY: ['2026'],
    LA: ['en'],
    ID: ['a-tiny-report-1.2'],
    UR: ['https://report.example/tiny/1.2/'],
  });
});

test('The CSL-JSON is what was cited', () => {
  const [entry, ...others] = JSON.parse(toCitationFile(reference, 'csl.json', '')) as Data[];
  assert.deepEqual(others, []);
  assert.deepEqual(entry, reference);
  assert.deepEqual(entry.issued, { 'date-parts': [[2026, 11, 23]] });
});
