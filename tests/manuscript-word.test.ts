import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, toTexts } from './brought-in.ts';
import { toDocxOf, toNoteMark, toParagraph, toRun } from './given-docx.ts';

test('Words that run the other way, or that Word counts in a field, are taken over', async () => {
  const { report } = await bring(
    'report.docx',
    await toDocxOf([
      `<w:p>${toRun('It is ')}<w:dir w:val="ltr">${toRun('CRC/C/15 ')}</w:dir><w:bdo w:val="ltr">${toRun('here, ')}</w:bdo>${toRun('Table ')}<w:fldSimple w:instr=" SEQ ">${toRun('7')}</w:fldSimple>${toRun('.')}</w:p>`,
    ]),
  );
  assert.deepEqual(toTexts(report), ['It is CRC/C/15 here, Table 7.']);
});

test('Paragraphs and lines of a cell do not run into each other', async () => {
  const cell = (...blocks: string[]): string => `<w:tc>${blocks.join('')}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const one = (words: string): string => toParagraph(toRun(words));
  const { report } = await bring(
    'report.docx',
    await toDocxOf([
      one('It rained.'),
      `<w:tbl>${row(cell(one('Who'), one('and why')), cell(one('Dead')))}${row(cell(one('The town'), `<w:p>${toRun('of')}<w:r><w:br/></w:r>${toRun('Bil')}</w:p>`), cell(one('5')))}</w:tbl>`,
    ]),
  );
  assert.deepEqual(toTexts(report), ['It rained.', 'Who and why: The town of Bil; Dead: 5']);
});

test('A line in the style of a subtitle that stands far below the title is a heading in its place', async () => {
  const styles = { subtitle: 'Subtitle', title: 'Title' };
  const { report } = await bring(
    'report.docx',
    await toDocxOf([
      toParagraph(toRun('The report'), styles.title),
      toParagraph(toRun('In short'), styles.subtitle),
      toParagraph(toRun('Rain'), 'Heading1'),
      toParagraph(toRun('It rained.')),
      toParagraph(toRun('Snow'), styles.subtitle),
      toParagraph(toRun('It snowed.')),
      toParagraph(toRun('Wind'), 'Heading1'),
      toParagraph(toRun('It blew.')),
    ]),
  );
  assert.deepEqual([report.settings.title, report.settings.lead], ['The report', 'In short']);
  assert.deepEqual(
    report.sections.map(({ title, blocks }) => [title, ...blocks.map(({ kind }) => kind)]),
    [
      ['Rain', 'paragraph', 'heading', 'paragraph'],
      ['Wind', 'paragraph'],
    ],
  );
});

test('A paragraph that is only set as a heading is text, and a note at a heading stands at the sentence below', async () => {
  const { report, told } = await bring(
    'report.docx',
    await toDocxOf(
      [
        toParagraph(toRun('Rain') + toNoteMark(1), 'Heading1'),
        toParagraph(toRun('The town') + toNoteMark(2) + toRun(' lay in the rain.'), 'Heading2'),
        toParagraph(toRun(`It rained ${'and rained '.repeat(20)}on.`) + toNoteMark(3), 'Heading2'),
        toParagraph(toRun('Snow'), 'Heading1'),
        toParagraph(toRun('It snowed.')),
      ],
      ['Anna.', 'Ivan.', 'Olha.'],
    ),
  );
  assert.deepEqual(
    report.sections.map(({ title, statements }) => [title, ...statements.map(({ sources }) => sources.join())]),
    [
      ['Rain', 'anna,ivan', 'olha'],
      ['Snow', 'report'],
    ],
  );
  assert.match(told, /Headings that read as a paragraph became text \(2:/);
  assert.match(told, /Notes at headings and at heads of columns put to the sentence below/);
});

test('Sources whose notes begin alike bear names that readers tell apart', async () => {
  const start = 'Wolfgang Gier: Killings – power from the soul, in a book of his on the';
  const notes = [`${start} first winter, p. 5.`, `${start} second winter, p. 6.`, `${start.toUpperCase()} THIRD.`];
  const { report } = await bring(
    'report.docx',
    await toDocxOf(
      notes.map((_, at) => toParagraph(toRun('It rained.') + toNoteMark(at + 1))),
      notes,
    ),
  );
  assert.equal(new Set(report.sources.map(({ name }) => name.toLowerCase())).size, 4);
});

test('A list of which one point alone has words is written so that it reads back', async () => {
  const { report } = await bring('report.md', 'It rained.\n\n- One.\n-\n-\n\nIt snowed.');
  assert.deepEqual(toTexts(report), ['It rained.', 'One.', 'It snowed.']);
});
