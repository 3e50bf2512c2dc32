import { toCitationFile, toPlainCitation, type CitationFormat } from './citation.ts';
import type { Edition } from '../edition.ts';
import { toReportReference, toSectionReference, toStatementReference } from './reference.ts';
import type { Section, Statement } from '../report.ts';
import type { Reference } from './creators.ts';
import { routes } from '../routes.ts';

/** One thing to cite: its name, its citation in one line and as data, and where its file of each format is. */
export interface Cited {
  readonly name: string;
  readonly citation: string;
  readonly reference: Reference;
  readonly toPath: (format: string) => string;
}

/** The report as it is cited. */
export function toCitedReport(edition: Edition): Cited {
  const reference = toReportReference(edition);
  return toCited(edition, edition.report.settings.title, reference, routes.reportCitation);
}

/** A section as it is cited. */
export function toCitedSection(edition: Edition, section: Section): Cited {
  const reference = toSectionReference(edition, section);
  return toCited(edition, section.title, reference, (format) => routes.sectionCitation(section.id, format));
}

/** The forms in which the citation of a statement stands on its page; more would make it heavy on a bad line. */
const formsOnPage = ['txt', 'bib', 'ris'] as const;

/** The citation of a statement, as text that stands on its page. */
export function toCitations(
  edition: Edition,
  section: Section,
  statement: Statement,
): { format: CitationFormat; text: string }[] {
  const reference = toStatementReference(edition, section, statement);
  const citation = toPlainCitation(reference, edition.wording);
  return formsOnPage.map((format) => ({ format, text: toCitationFile(reference, format, citation).trim() }));
}

function toCited({ wording }: Edition, name: string, reference: Reference, toPath: Cited['toPath']): Cited {
  return { name, citation: toPlainCitation(reference, wording), reference, toPath };
}
