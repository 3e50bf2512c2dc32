import type { Edition } from '../edition.ts';
import { toAuthor, toContributors, type Reference } from './creators.ts';
import { creditSpeaker, toSpeakers } from '../speakers/who-says.ts';
import { findLatestDay, findReportDay, toNumbers } from '../record/record.ts';
import type { Report, Section, Statement } from '../report.ts';
import { routes, toAddress } from '../routes.ts';

/** The whole report as something to cite, in CSL-JSON. The report names no author: who words it here does for one. */
export function toReportReference(edition: Edition): Reference {
  const { report, address } = edition;
  const { title, language, origin } = report.settings;
  return {
    id: toKey(report),
    type: 'report',
    title,
    language,
    URL: toAddress(address, routes.report()),
    abstract: report.settings.lead,
    note: origin.unknown,
    ...toAuthor(edition),
    ...toIssued(findReportDay(report)),
  };
}

/** One section as something to cite, in CSL-JSON. */
export function toSectionReference(edition: Edition, section: Section): Reference {
  const { report, address, wording } = edition;
  const { title, language } = report.settings;
  return {
    id: `${toKey(report)}-${String(section.number)}`,
    type: 'webpage',
    title: section.title,
    'container-title': title,
    language,
    URL: toAddress(address, routes.section(section.id)),
    abstract: section.summary,
    note: wording.citation.ofReport(section.number, title),
    ...toAuthor(edition),
    ...toIssued(findLatestDay(report, toNumbers(section))),
  };
}

/** One statement as something to cite, in CSL-JSON: who said it is a contributor, and no author is made of that. */
export function toStatementReference(edition: Edition, section: Section, statement: Statement): Reference {
  const { report, address, wording } = edition;
  const { title, language } = report.settings;
  const speakers = toSpeakers(report, statement).map((speaker) => creditSpeaker(speaker, wording));
  return {
    id: `${toKey(report)}-${statement.number}`,
    type: 'webpage',
    title: wording.citation.statement(statement.number, speakers.join('; ')),
    'container-title': title,
    section: section.title,
    language,
    URL: toAddress(address, routes.statementPage(statement.number)),
    abstract: statement.text,
    note: wording.citation.inSection(section.number, section.title, title),
    ...toAuthor(edition),
    ...toContributors(report, statement),
    ...toIssued(findLatestDay(report, [statement.number])),
  };
}

/** The name under which reference managers file the report: its title in Latin letters, where it has some. */
function toKey({ settings }: Report): string {
  const words = settings.title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'report';
}

function toIssued(day: string | undefined): Pick<Reference, 'issued'> {
  if (day === undefined) return {};
  const [year = '', month = '', date = ''] = day.split('-');
  return { issued: { 'date-parts': [[Number(year), Number(month), Number(date)]] } };
}
