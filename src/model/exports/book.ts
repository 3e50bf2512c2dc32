import { describeTie, getSource, toRuns, toShortName } from '../speakers/attribution.ts';
import { toCorrectionsOf, toSignedWords, type SignedWords } from '../record/record.ts';
import type { Edition } from '../edition.ts';
import type { Section, Statement } from '../report.ts';
import { routes, toAddress } from '../routes.ts';

/** One section with all that belongs to it, as the formats for reading elsewhere show it. */
export interface BookSection {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** Its permanent address. */
  readonly address: string;
  readonly statements: readonly Statement[];
  /** Who says what, run by run: “3.1–3.2”, and a line for each source and each remark. */
  readonly who: readonly { readonly label: string; readonly lines: readonly string[] }[];
  /** What its footnotes say, each with the name of its source. */
  readonly notes: readonly { readonly name: string; readonly text: string }[];
  readonly fingerprints: readonly (SignedWords & { readonly number: string })[];
}

/** The sections of the report as the formats for reading elsewhere show them: nothing leads to another page. */
export function toBook(edition: Edition): BookSection[] {
  const { report, address } = edition;
  return report.sections.map((section) => ({
    number: section.number,
    id: section.id,
    title: section.title,
    address: toAddress(address, routes.section(section.id)),
    statements: section.statements,
    who: toRuns(section.statements).map((run) => ({ label: run.label, lines: toLines(edition, run.statements) })),
    notes: toNotes(edition, section),
    fingerprints: section.statements.map((statement) => ({
      ...toSignedWords(report, statement),
      number: statement.number,
    })),
  }));
}

function toLines({ report, wording }: Edition, statements: readonly [Statement, ...Statement[]]): string[] {
  const sources = statements[0].sources.map((id) => {
    const source = getSource(report, id);
    const body = source.at === undefined ? [] : [toShortName(getSource(report, source.at))];
    return [source.name, ...body, describeTie(report, statements[0], source, wording)].join(', ');
  });
  const inferred = statements.flatMap(({ dates }) =>
    dates.flatMap((date) =>
      date.inferred === undefined
        ? []
        : [wording.report.inferredDate(date.written, ('day' in date ? date.day : date.since).slice(0, 4))],
    ),
  );
  const corrected = statements.flatMap(({ number }) =>
    toCorrectionsOf(report.corrections, number).map(({ day }) =>
      wording.corrections.correctedOn(number, wording.date(day)),
    ),
  );
  return [...sources, ...inferred, ...corrected];
}

function toNotes({ report }: Edition, section: Section): BookSection['notes'] {
  const sources = [...new Set(section.statements.flatMap((statement) => statement.sources))];
  return sources.flatMap((id) => {
    const { name } = getSource(report, id);
    const text = section.notes[id];
    return text === undefined || text.replace(/\.$/, '') === name ? [] : [{ name, text }];
  });
}
