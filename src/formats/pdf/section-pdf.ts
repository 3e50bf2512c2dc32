import type { Edition } from '../../model/edition.ts';
import { findLatestDay, toNumbers, toSignedWords } from '../../model/record/record.ts';
import type { Section, Statement } from '../../model/report.ts';
import { toDrawnText } from '../../model/statements/drawn-text.ts';
import { routes, toAddress } from '../../model/routes.ts';
import { describeWithdrawal } from '../../model/record/withdrawals/describe-withdrawal.ts';
import { describeSpeaker, toSpeakers } from '../../model/speakers/who-says.ts';
import { loadPdfFonts } from '../pdf-fonts.ts';
import { PdfPages } from '../pdf-pages.ts';
import { openPdf } from '../pdf.ts';

/** One section to file: every statement with its speaker, note, address and fingerprint, and on each page whence it comes. */
export async function toSectionPdf(edition: Edition, section: Section): Promise<Buffer> {
  const { report, address, wording, index } = edition;
  const { title, language } = report.settings;
  const day = findLatestDay(report, toNumbers(section));
  const heading = `${String(section.number)} ${section.title}`;
  const { document, finish } = openPdf(language, `${section.title} · ${title}`, section.summary, day);
  const foot = (page: number, count: number): string =>
    [title, ...(day === undefined ? [] : [wording.date(day)]), wording.book.page(page, count)].join(' · ');
  const toStanding = (statement: Statement) => ({
    number: statement.number,
    words: toDrawnText(statement, language),
    lines: toSpeakers(report, statement).map((speaker) =>
      [describeSpeaker(speaker, wording), ...(speaker.note ? [speaker.note.text] : [])].join('. '),
    ),
    link: toAddress(address, routes.statementPage(statement.number)),
    fingerprint: toSignedWords(report, statement).textFingerprint,
  });
  const toGap = (number: string) => ({
    number,
    words: describeWithdrawal(edition, number),
    lines: [],
    link: toAddress(address, routes.statementPage(number)),
    fingerprint: undefined,
  });
  const statements = toNumbers(section).map((number) => {
    const statement = index.statements.get(number);
    return statement ? toStanding(statement) : toGap(number);
  });
  const everything = JSON.stringify([title, heading, statements, foot(1234567890, 0), wording.statementPage]);
  const pages = new PdfPages(document, await loadPdfFonts(everything, language));
  pages.write('P', [{ text: title }], { size: 10, after: 6 });
  pages.write('H1', [{ text: heading, weight: 600 }], { size: 20, after: 12 });
  for (const { number, words, lines, link, fingerprint } of statements) {
    pages.write('P', [{ text: number, weight: 600 }, { text: words }], { size: 12, before: 8, after: 2, name: number });
    for (const text of lines) pages.write('P', [{ text }], { size: 9, after: 1 });
    pages.write('P', [{ text: link, link }], { size: 9, after: 1 });
    if (fingerprint !== undefined)
      pages.write('P', [{ text: `${wording.statementPage.fingerprint}: ${fingerprint}` }], { size: 7, after: 4 });
  }
  pages.number(foot);
  return finish();
}
