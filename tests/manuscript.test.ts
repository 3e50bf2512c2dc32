import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFinished } from '../src/content/checks/finished/check-finished.ts';
import { bring, toTexts } from './brought-in.ts';
import { toDocxOf, toNoteMark, toParagraph, toRun } from './given-docx.ts';

test('A note stands behind its sentence as a draft source; equal notes are one, and “ibid.” is the one before', async () => {
  const marks = [1, 2, 3, 4].map(toNoteMark);
  const { report } = await bring(
    'report.docx',
    await toDocxOf(
      [
        toParagraph(
          `${toRun('Dr. Long saw')}${marks[0] ?? ''}${toRun(' it. It rained.')}${marks[1] ?? ''}${toRun(' It ')}${toRun('snowed.', '<w:i/>')}`,
        ),
        toParagraph(`${toRun('“It was cold”')}${marks[2] ?? ''}${toRun('. It thawed')}${marks[3] ?? ''}${toRun('.')}`),
      ],
      ['Anna Long, Diary, p. 5.', 'The Gazette, 3 May.', 'Ibid., p. 2.', 'Anna Long, Diary, p. 5.'],
    ),
  );
  const [section, second] = report.sections;
  const toIds = (statements: (typeof section)['statements']): string[] =>
    statements.map(({ attributions }) => attributions.map(({ source }) => source).join());
  assert.deepEqual(toIds(section.statements), ['anna-long-diary-p', 'the-gazette-3-may', 'report']);
  assert.deepEqual(second && toIds(second.statements), ['the-gazette-3-may', 'anna-long-diary-p']);
  assert.equal(second?.notes['the-gazette-3-may']?.text, 'The Gazette, 3 May. Ibid., p. 2.');
  assert.deepEqual(checkFinished(report).filter(({ rule }) => rule === 'unread-draft').length, 4);
});

test('Headings become sections, those below them headings; the title is the report’s', async () => {
  const markdown = '# The report\n\nIt begins.\n\n## A\n\nOne.\n\n### A.1\n\nTwo.\n\n## B\n\nThree.\n\n## Empty';
  const { report, told } = await bring('report.md', markdown);
  assert.equal(report.settings.title, 'The report');
  assert.deepEqual(
    report.sections.map(({ title }) => title),
    ['It begins.', 'A', 'B'],
  );
  assert.deepEqual(
    report.sections[1]?.blocks.map(({ kind }) => kind),
    ['paragraph', 'heading', 'paragraph'],
  );
  assert.match(told, /Headings without text.*Empty/);
});

test('A heading above sections that holds no text itself begins a part of the report', async () => {
  const long = 'It rained in the town all day, and nobody went out. '.repeat(100).concat('\n\n').repeat(4);
  const chapter = (name: string): string => `## ${name}\n\n${long}\n\n`;
  const { report } = await bring(
    'report.md',
    `# One\n\n${chapter('A')}${chapter('B')}# Two\n\n${chapter('C')}${chapter('D')}`,
  );
  assert.deepEqual(
    report.sections.map(({ part, title }) => [part, title]),
    [
      ['One', 'A'],
      [undefined, 'B'],
      ['Two', 'C'],
      [undefined, 'D'],
    ],
  );
});

test('A Word style with an outline level is a heading, and --sections paragraph makes a section of each paragraph', async () => {
  const bytes = await toDocxOf([
    toParagraph(toRun('The report'), 'Title'),
    ...['First', 'Second'].flatMap((name) => [
      toParagraph(toRun(name), 'Chapter'),
      toParagraph(toRun('It rained.')),
      toParagraph(toRun('It snowed.')),
    ]),
  ]);
  const { report } = await bring('report.docx', bytes);
  assert.deepEqual(
    [report.settings.title, ...report.sections.map(({ title }) => title)],
    ['The report', 'First', 'Second'],
  );
  const parted = await bring('report.docx', bytes, { parting: 'paragraph' });
  assert.equal(parted.report.sections.length, 4);
});

test('A row keeps its columns, empty cells and all', async () => {
  const { report } = await bring('report.md', '| Region | Dead | Hurt |\n|---|---|---|\n| Crimea | | 5 |\n| | | |');
  const [table] = report.sections[0].blocks;
  assert.ok(table?.kind === 'table');
  assert.deepEqual(
    table.rows.map(({ cells }) => cells.map(({ text }) => text)),
    [['Crimea', '', '5']],
  );
  assert.deepEqual(toTexts(report), ['Region: Crimea; Hurt: 5']);
});

test('What has headings alone is refused before anything is written', async () => {
  await assert.rejects(bring('report.md', '# The report\n\n## A\n\n## B'), /No text stands below the headings/);
});

test('Lists, quotations, emphasis, links and raised figures stay what they are', async () => {
  const markdown =
    '- One *stone*.\n- Two.\n  - Three <sup>a</sup>.\n    - Four.\n  - Five.\n\n> “It rained.”\n\n12 m<sup>2</sup> at [home](https://a.example/b).';
  const { report, told } = await bring('report.md', markdown, { parting: 'heading' });
  assert.deepEqual(
    report.sections[0].blocks.map(({ kind }) => kind),
    ['list', 'quotation', 'paragraph'],
  );
  const html = report.sections[0].statements.map((statement) => statement.html).join(' ');
  assert.match(html, /<em>stone<\/em>.*12 m² at <a href="https:\/\/a\.example\/b">home<\/a>/);
  assert.match(told, /Lists within lists within lists.*Four/);
  assert.match(told, /Raised or lowered letters.*a/);
});

test('A language that the interface does not speak is a choice, and each sentence is marked as what it is', async () => {
  const arabic = 'هطل المطر في المدينة طوال الليل وخرج الناس من بيوتهم في الصباح. '.repeat(6);
  await assert.rejects(bring('report.txt', arabic), /Arabic \(ar\)[^]*--language en/);
  const { report } = await bring('report.txt', arabic, { language: 'en' });
  assert.match(report.sections[0].statements[0]?.html ?? '', /<span lang="ar" dir="rtl">/);
  await assert.rejects(
    bring('report.txt', 'Вчера в городе шёл дождь, и никто не выходил из дома, потому что было холодно. '.repeat(4)),
    /Russian/,
  );
});

test('A guess of the language can be corrected', async () => {
  const norwegian = 'Det regnet i byen hele natten, og ingen gikk ut av huset før det ble morgen. '.repeat(6);
  await assert.rejects(bring('report.txt', norwegian), /--text-language/);
  const { report } = await bring('report.txt', norwegian, { language: 'en', textLanguage: 'nb' });
  assert.match(report.sections[0].statements[0]?.html ?? '', /<span lang="nb"/);
  await assert.rejects(bring('report.txt', norwegian, { textLanguage: 'x y' }), /no code of a language/);
});

test('A Chinese text gives a statement for each sentence, each with its note', async () => {
  const text =
    '今天城里下了一整夜的雨。[^1]人们早上都出门了！[^2]他们去了哪里？\n\n[^1]: 张安，日记。\n\n[^2]: 李伟，日记。';
  const { report } = await bring('report.md', text, { language: 'en', textLanguage: 'zh' });
  assert.deepEqual(
    report.sections[0].statements.map(({ text: words, sources }) => [words, sources.length, sources[0] === 'report']),
    [
      ['今天城里下了一整夜的雨。', 1, false],
      ['人们早上都出门了！', 1, false],
      ['他们去了哪里？', 1, true],
    ],
  );
});

test('A note that cites several works is one source, and told; letters of points are told', async () => {
  const { report, told } = await bring(
    'report.md',
    'It rained.[^1]\n\n<ol type="a"><li>One.</li><li>Two.</li></ol>\n\n[^1]: Smith 2020, p. 5; Amnesty 2021.',
  );
  assert.equal(report.sources.length, 2);
  assert.match(told, /several works.*Smith 2020, p. 5; Amnesty 2021/);
  assert.match(told, /letters or Roman numerals.*One/);
});

test('UTF-16 without its mark and text that was misread once are read as they were meant, and told', async () => {
  const text = 'Було холодно, каже Ганна. Потім розпогодилося, і всі вийшли надвір.';
  const wide = await bring('wide.txt', Buffer.from(text, 'utf16le'));
  assert.equal(toTexts(wide.report).join(' '), text);
  const misread = new TextDecoder('windows-1251').decode(Buffer.from(text));
  const mended = await bring('misread.txt', misread);
  assert.equal(toTexts(mended.report).join(' '), text);
  assert.match(mended.told, /misread/);
});

test('Page numbers, running heads and words broken at the end of a line are mended with a notice', async () => {
  const page = (number: number, words: string): string => `A report\n\n${words}\n\n- ${String(number)} -\n`;
  const text = [page(1, 'The sol-\ndiers came and'), page(2, 'left. It rained.'), page(3, 'It snowed.')].join('\f');
  const { report, told } = await bring('report.txt', text, { parting: 'heading' });
  assert.equal(toTexts(report).join(' '), 'The soldiers came and left. It rained. It snowed.');
  assert.match(told, /Words broken.*soldiers/);
  assert.match(told, /Page numbers and running heads.*- 1 -/);
});

test('A report of sixty pages with more than two hundred notes comes in whole, each note at its sentence', async () => {
  const notes: string[] = [];
  const blocks = Array.from({ length: 240 }, (_, at) => {
    if (at % 12 === 0)
      return toParagraph(toRun(`Chapter ${String(at / 12 + 1)}`), at % 24 === 0 ? 'Heading1' : 'Heading2');
    notes.push(`Witness ${String(notes.length + 1)}, in conversation with the authors, Kyiv.`);
    const words = `${'On that day men came to the house and asked for papers. '.repeat(8)}Sentence ${String(notes.length)} says so.`;
    return toParagraph(toRun(words) + toNoteMark(notes.length) + toRun(' Then they left.'));
  });
  const { report, files } = await bring('report.docx', await toDocxOf(blocks, notes));
  assert.ok(notes.length > 200);
  assert.equal(report.sections.length, 10);
  const right = report.sections.flatMap(({ statements }) =>
    statements.filter(({ text, attributions }) => {
      const number = /^Sentence (\d+) says so\.$/.exec(text)?.[1];
      const source = report.sources.find(({ id }) => id === attributions[0].source);
      return number !== undefined && attributions.length === 1 && source?.name.startsWith(`Witness ${number},`);
    }),
  );
  assert.equal(right.length, notes.length);
  assert.equal(files.filter((name) => name.startsWith('sections/')).length, 10);
});
