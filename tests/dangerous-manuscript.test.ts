import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, toTexts } from './brought-in.ts';
import { toDocxOf, toParagraph, toRun } from './given-docx.ts';

const dangerous = [
  [
    'hidden',
    toParagraph(toRun('They left. ') + toRun('Her name is Anna.', '<w:vanish/>')),
    'keep',
    'They left. Her name is Anna.',
  ],
  [
    'hidden',
    toParagraph(toRun('They left. ') + toRun('Her name is Anna.', '<w:rStyle w:val="Secret2"/>')),
    'drop',
    'They left.',
  ],
  ['struck', toParagraph(toRun('They ') + toRun('fled ', '<w:strike/>') + toRun('left.')), 'drop', 'They left.'],
  ['struck', toParagraph(toRun('They ') + toRun('fled ', '<w:dstrike/>') + toRun('left.')), 'keep', 'They fled left.'],
  [
    'changes',
    `<w:p>${toRun('Nine ')}<w:ins>${toRun('or ten ')}</w:ins>${toRun('left.')}</w:p>`,
    'accept',
    'Nine or ten left.',
  ],
  [
    'changes',
    `<w:p>${toRun('Nine ')}<w:ins>${toRun('or ten ')}</w:ins>${toRun('left.')}</w:p>`,
    'reject',
    'Nine left.',
  ],
  [
    'changes',
    `<w:p>${toRun('Nine ')}<w:del>${toRun('of us ').replaceAll('w:t', 'w:delText')}</w:del>${toRun('left.')}</w:p>`,
    'reject',
    'Nine of us left.',
  ],
] as const;

for (const [danger, paragraph, choice, expected] of dangerous) {
  test(`What is ${danger} in Word stops the import by name; told to ${choice}, it gives “${expected}”`, async () => {
    const bytes = await toDocxOf([paragraph]);
    await assert.rejects(bring('report.docx', bytes), new RegExp(`Nothing was written[^]*--${danger} `));
    const { report, told } = await bring('report.docx', bytes, { choices: { [danger]: choice } });
    assert.equal(toTexts(report).join(' '), expected);
    assert.match(told, new RegExp(`as you chose: ${choice}`));
  });
}

test('Comments stop the import with their words, in Word and in Markdown, and are never taken over', async () => {
  const word = await toDocxOf([toParagraph(toRun('They left.'))], [], ['Is the witness safe?']);
  await assert.rejects(bring('report.docx', word), /Anna: Is the witness safe\?[^]*--comments drop/);
  await assert.rejects(bring('report.md', 'They left. <!-- ask Ivan -->'), /ask Ivan/);
  const { report } = await bring('report.docx', word, { choices: { comments: 'drop' } });
  assert.deepEqual(toTexts(report), ['They left.']);
});

test('Struck-out and hidden text of Markdown and its HTML stops the import', async () => {
  for (const [text, words] of [
    ['They ~~fled~~ left.', 'fled'],
    ['They <del>fled</del> left.', 'fled'],
    ['They left. <span style="display: none">Her name is Anna.</span>', 'Her name'],
    ['They left. <span hidden>Her name is Anna.</span>', 'Her name'],
    ['They left. <span style="color: #fff">Her name is Anna.</span>', 'Her name'],
    ['They left. <span style="font-size:0">Her name is Anna.</span>', 'Her name'],
  ] as const) {
    await assert.rejects(bring('report.md', text), new RegExp(words));
  }
});

const revisions = [
  ['changes', 'Nine {++or ten ++}left.', 'accept', 'Nine or ten left.'],
  ['changes', 'Nine {++or ten ++}left.', 'reject', 'Nine left.'],
  ['changes', 'Nine {--of us --}left.', 'accept', 'Nine left.'],
  ['changes', 'Nine {--of us --}left.', 'reject', 'Nine of us left.'],
  ['changes', 'They {~~fled~>left~~}.', 'accept', 'They left.'],
  ['changes', 'They {~~fled~>left~~}.', 'reject', 'They fled.'],
  ['changes', 'Nine <ins>or ten</ins> left.', 'reject', 'Nine left.'],
  ['changes', 'Nine [of us]{.deletion author="Anna"} left.', 'accept', 'Nine left.'],
  ['comments', 'They left.{>>Is the witness\nsafe?<<} It rained.', 'drop', 'They left. It rained.'],
  ['comments', 'They left. {/* ask Ivan */} It rained.', 'drop', 'They left. It rained.'],
  ['comments', 'They left. <!-- ask {++Ivan++} --> It rained.', 'drop', 'They left. It rained.'],
  ['comments', 'They left. It rained.\n\n[//]: # (ask Ivan)', 'drop', 'They left. It rained.'],
  ['comments', 'They [ask Ivan]{.comment-start id="0"}left[]{.comment-end id="0"}.', 'drop', 'They left.'],
] as const;

for (const [danger, sentence, choice, expected] of revisions) {
  test(`In Markdown, ${sentence.replaceAll('\n', ' ')} stops the import by its line; told to ${choice}, it gives “${expected}”`, async () => {
    const text = `Before.\n\n${sentence}`;
    await assert.rejects(bring('report.md', text), new RegExp(`“line [35]: [^]*--${danger} ${choice}|“or ten”`));
    const { report } = await bring('report.md', text, { choices: { [danger]: choice } });
    assert.equal(toTexts(report).join(' '), `Before. ${expected}`);
  });
}

test('A comment or a change that does not end stops the import, in plain text too; behind a backslash it is text', async () => {
  for (const sign of ['{>>', '{++', '{--', '<!--', '{/*'])
    await assert.rejects(bring('report.txt', `It rained.\n\nThey left. ${sign} ask Ivan`), /line 3 and does not end/);
  const { report } = await bring('report.md', 'It is written \\{++ so.');
  assert.deepEqual(toTexts(report), ['It is written {++ so.']);
});

test('Equations are told with their words', async () => {
  const { told } = await bring(
    'report.docx',
    await toDocxOf([`<w:p>${toRun('It is so: ')}<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>`]),
  );
  assert.match(told, /Equations left out.*a=b/);
});
