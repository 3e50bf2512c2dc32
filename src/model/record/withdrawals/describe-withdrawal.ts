import { findForeignLanguage, type Edition } from '../../edition.ts';
import { escapeXml } from '../../exports/xml.ts';
import { toHref } from '../../routes.ts';
import { toCorrectionPath } from '../corrections/correction-sheets.ts';
import { findWithdrawal } from '../history.ts';

/** What is told of a withdrawn statement, in words: “Withdrawn on 2 December 2026. She takes it back.” */
export function describeWithdrawal(edition: Edition, number: string): string {
  const { text, movedTo, why } = tell(edition, number);
  return [[text, movedTo && `${movedTo}.`], why].flat().filter(Boolean).join(' ');
}

/** Where what stands in place of a withdrawn statement leads. */
interface Leading {
  /** Where the statement that it became stands. */
  readonly toStatement: (number: string) => string;
  /** In a book, nothing leads to the page that tells the withdrawal with its words. */
  readonly isBook?: boolean;
}

/** What stands in place of a withdrawn statement, as HTML: when it was withdrawn or moved, and why. */
export function toWithdrawalHtml(edition: Edition, number: string, { toStatement, isBook = false }: Leading): string {
  const { text, movedTo, why, id } = tell(edition, number);
  const link = (href: string, words: string): string => `<a href="${escapeXml(href)}">${escapeXml(words)}</a>`;
  const told = isBook || id === undefined ? undefined : toCorrectionPath(edition.report.record, id);
  const when = told === undefined ? escapeXml(text) : link(toHref(edition.base, told), text);
  const where = movedTo === undefined ? '' : ` ${link(toStatement(movedTo), movedTo)}.`;
  // Corrections are said once, in the language of the original.
  const language = findForeignLanguage(edition, '');
  const reason = language === undefined ? escapeXml(why) : `<span lang="${language}">${escapeXml(why)}</span>`;
  return `${when}${where}${why === '' ? '' : ` ${reason}`}`;
}

interface Told {
  readonly text: string;
  readonly movedTo: string | undefined;
  readonly why: string;
  readonly id: string | undefined;
}

function tell({ report, wording }: Edition, number: string): Told {
  const { day, id, why = '', movedTo } = findWithdrawal(report, number) ?? {};
  const date = day === undefined ? undefined : wording.date(day);
  const { movedOn, withdrawnOn } = wording.corrections;
  return { text: movedTo === undefined ? withdrawnOn(date) : movedOn(date), movedTo, why, id };
}
