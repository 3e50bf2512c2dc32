import type { Block } from '../blocks.ts';
import { toRuns } from '../speakers/runs.ts';
import { describeSpeaker, toSpeakers } from '../speakers/who-says.ts';
import { toCorrectionsOf } from '../record/history.ts';
import { toSignedWords, type SignedWords } from '../record/record.ts';
import type { Edition } from '../edition.ts';
import type { Note, Section, Statement } from '../report.ts';
import { describeWithdrawal, toWithdrawalHtml } from '../record/withdrawals/describe-withdrawal.ts';
import { routes, toAddress } from '../routes.ts';

/** One section with all that belongs to it, as the formats for reading elsewhere show it. */
export interface BookSection {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** Heading of the part of the report that begins with it. */
  readonly part: string | undefined;
  /** Its permanent address. */
  readonly address: string;
  readonly statements: readonly Statement[];
  readonly blocks: readonly Block[];
  /** What stands in place of its withdrawn statements, by their numbers. */
  readonly withdrawn: Readonly<Record<string, { readonly text: string; readonly html: string }>>;
  /** Who says what, run by run: “3.1–3.2”, and a line for each source and each remark. */
  readonly who: readonly { readonly label: string; readonly lines: readonly string[] }[];
  /** What its footnotes say, each with the name of its source. */
  readonly notes: readonly (Note & { readonly name: string })[];
  readonly fingerprints: readonly (SignedWords & { readonly number: string })[];
}

/** The sections of the report as the formats for reading elsewhere show them: nothing leads to another page. */
export function toBook(edition: Edition): BookSection[] {
  const { report, address } = edition;
  return report.sections.map((section) => ({
    number: section.number,
    id: section.id,
    title: section.title,
    part: section.part,
    address: toAddress(address, routes.section(section.id)),
    statements: section.statements,
    blocks: section.blocks,
    withdrawn: toWithdrawn(edition, section),
    who: toRuns(section.statements).map((run) => ({ label: run.label, lines: toLines(edition, run.statements) })),
    notes: toNotes(edition, section),
    fingerprints: section.statements.map((statement) => ({
      ...toSignedWords(report, statement),
      number: statement.number,
    })),
  }));
}

function toWithdrawn(edition: Edition, { withdrawn }: Section): BookSection['withdrawn'] {
  const toStatement = (number: string): string => `#${number}`;
  return Object.fromEntries(
    withdrawn.map((number) => [
      number,
      {
        text: describeWithdrawal(edition, number),
        html: toWithdrawalHtml(edition, number, { toStatement, isBook: true }),
      },
    ]),
  );
}

function toLines({ report, wording }: Edition, statements: readonly [Statement, ...Statement[]]): string[] {
  const sources = toSpeakers(report, statements[0]).map((speaker) => describeSpeaker(speaker, wording));
  const inferred = statements.flatMap(({ dates }) =>
    dates.flatMap((date) =>
      date.inferred === undefined
        ? []
        : [wording.report.inferredDate(date.written, ('day' in date ? date.day : date.since).slice(0, 4))],
    ),
  );
  const corrected = statements.flatMap(({ number }) =>
    toCorrectionsOf(report, number).map(({ day }) => wording.corrections.correctedOn(number, wording.date(day))),
  );
  return [...sources, ...inferred, ...corrected];
}

function toNotes({ report }: Edition, section: Section): BookSection['notes'] {
  const speakers = section.statements.flatMap((statement) => toSpeakers(report, statement));
  const notes = new Map(speakers.flatMap(({ source, note }) => (note ? [[note, source.name] as const] : [])));
  return [...notes].flatMap(([note, name]) => (note.text.replace(/\.$/, '') === name ? [] : [{ name, ...note }]));
}
