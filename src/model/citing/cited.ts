import type { Data } from 'csl-json';
import { toPlainCitation } from './citation.ts';
import type { Edition } from '../edition.ts';
import { toReportReference, toSectionReference, toStatementReference } from './reference.ts';
import type { Section } from '../report.ts';
import { routes } from '../routes.ts';

/** One thing to cite: its name, its citation in one line and as data, and where its file of each format is. */
export interface Cited {
  readonly name: string;
  readonly citation: string;
  readonly reference: Data;
  readonly toPath: (format: string) => string;
}

/** The report as it is cited. */
export function toCitedReport(edition: Edition): Cited[] {
  const { title } = edition.report.settings;
  return toCited(edition, [{ name: title, reference: toReportReference(edition), toPath: routes.reportCitation }]);
}

/** A section as it is cited, then each of its statements. */
export function toCitedSection(edition: Edition, section: Section): Cited[] {
  return toCited(edition, [
    {
      name: section.title,
      reference: toSectionReference(edition, section),
      toPath: (format) => routes.sectionCitation(section.id, format),
    },
    ...section.statements.map((statement) => ({
      name: edition.wording.report.statement(statement.number),
      reference: toStatementReference(edition, section, statement),
      toPath: (format: string) => routes.statementCitation(section.id, statement.number, format),
    })),
  ]);
}

function toCited({ wording }: Edition, all: readonly Omit<Cited, 'citation'>[]): Cited[] {
  return all.map((one) => ({ ...one, citation: toPlainCitation(one.reference, wording) }));
}
