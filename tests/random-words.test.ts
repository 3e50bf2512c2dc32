import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBibtex } from '../src/model/citing/bibtex.ts';
import { toReportReference, toStatementReference } from '../src/model/citing/reference.ts';
import { toRis } from '../src/model/citing/ris.ts';
import { toEdition } from '../src/model/edition.ts';
import { toStatementData } from '../src/model/exports/data.ts';
import { toFeed } from '../src/model/exports/feed.ts';
import { toMarkdown } from '../src/model/exports/markdown.ts';
import { toStatementTable } from '../src/model/exports/table.ts';
import { wordsSchema } from '../src/schema/words.ts';
import { readBibtex, readCsv, readFeed, readMarkdown, readRis } from './exports/read-exports.ts';
import { nastyText } from './nasty-text.ts';
import { toTinyReport } from './tiny-report.ts';

/** Words that a field may hold: no sign that nobody sees, and at least one that somebody does. */
const words = nastyText
  .map((text) => text.replaceAll(/(?!\u00ad)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, ''))
  .filter((text) => /[\p{L}\p{N}]/u.test(text))
  .map((text) => wordsSchema.parse(text));

test('Whatever words a report holds, another parser reads them back from its data, table, Markdown, feed and citations', () => {
  const property = fc.property(words, words, (title, text) => {
    const report = toTinyReport({ rain: [[text, 'nrc']] });
    const edition = toEdition(
      { ...report, settings: { ...report.settings, title, lead: title } },
      'https://report.example/',
    );
    const [section] = edition.report.sections;
    const [statement] = section.statements;
    assert.ok(statement);
    const cited = toStatementReference(edition, section, statement);
    const data = toStatementData(edition);
    const read = {
      CSV: readCsv(toStatementTable(data)),
      Markdown: readMarkdown(toMarkdown(edition)),
      BibTeX: readBibtex(toBibtex(cited), statement.number),
      RIS: readRis(toRis(cited), statement.number),
    };
    for (const [name, { statements }] of Object.entries(read))
      assert.deepEqual(
        statements.map((one) => one.text),
        [text],
        name,
      );
    const whole = toReportReference(edition);
    const titles = {
      Markdown: read.Markdown,
      feed: readFeed(toFeed(edition)),
      BibTeX: readBibtex(toBibtex(whole)),
      RIS: readRis(toRis(whole)),
    };
    for (const [name, one] of Object.entries(titles)) assert.equal(one.title, title, name);
  });
  fc.assert(property, { seed: 2026, numRuns: 200 });
});
