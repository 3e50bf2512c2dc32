import type { PublishedStatements } from '../../schema/published-statements.ts';
import { toSpeakers, type Speaker } from '../speakers/who-says.ts';
import { findWithdrawal, toCorrectionsOf } from '../record/history.ts';
import { findLatestDay, toSignedWords } from '../record/record.ts';
import type { Edition } from '../edition.ts';
import type { Report, Section, Statement } from '../report.ts';
import { getIndex } from '../report-index.ts';
import { routes, toAddress } from '../routes.ts';

/** Every statement as data, in the order of the report. */
export function toStatementData(edition: Edition): PublishedStatements {
  const { report, address } = edition;
  const { title, lead, language, origin, publisher, licence, document } = report.settings;
  return {
    $schema: toAddress(address, routes.statementsSchema()),
    report: {
      ...{ title, lead, language, address, origin: origin.unknown, wording: origin.wording },
      ...(publisher && { publisher }),
      ...(licence && { licence }),
      ...(document && { document }),
    },
    statements: report.sections.flatMap((section) =>
      section.statements.map((statement) => toStatementEntry(edition, section, statement)),
    ),
    withdrawn: report.sections.flatMap((section) => section.withdrawn.map((number) => toGapEntry(edition, number))),
  };
}

function toStatementEntry(
  { report, address }: Edition,
  section: Section,
  statement: Statement,
): PublishedStatements['statements'][number] {
  const { number, kind, after, places, dates, figures } = statement;
  const { text, textFingerprint, attribution, attributionFingerprint } = toSignedWords(report, statement);
  const published = findLatestDay(report, [number]);
  return {
    number,
    address: toAddress(address, routes.statementPage(number)),
    section: {
      number: section.number,
      id: section.id,
      title: section.title,
      ...(section.part === undefined ? {} : { part: section.part }),
      address: toAddress(address, routes.section(section.id)),
    },
    kind,
    text,
    textSha256: textFingerprint,
    attribution,
    attributionSha256: attributionFingerprint,
    sources: toSpeakers(report, statement).map((speaker) => toSourceEntry(address, speaker)),
    ...(after === undefined ? {} : { after }),
    places: places.map(({ id, named }) => ({ id, name: getPlaceName(report, id), named })),
    dates: [...dates],
    figures: [...figures],
    ...(published === undefined ? {} : { published }),
    corrections: toCorrectionsOf(report, number).map(({ day, what, why }) => ({ day, what, why })),
  };
}

function toGapEntry({ report, address }: Edition, number: string): PublishedStatements['withdrawn'][number] {
  const { day, why = '', movedTo } = findWithdrawal(report, number) ?? {};
  return {
    number,
    address: toAddress(address, routes.statementPage(number)),
    ...(day === undefined ? {} : { day }),
    ...(movedTo === undefined ? {} : { movedTo }),
    why,
  };
}

function toSourceEntry(
  address: string,
  { source, body, chain, note }: Speaker,
): PublishedStatements['statements'][number]['sources'][number] {
  return {
    id: source.id,
    name: source.name,
    kind: source.kind,
    ...(source.role === undefined ? {} : { role: source.role }),
    ...(body ? { at: body.name } : {}),
    via: chain.map(({ name }) => name),
    ...(note ? { note: note.text } : {}),
    address: toAddress(address, routes.source(source.id)),
  };
}

function getPlaceName(report: Report, id: string): string {
  return getIndex(report).places.get(id)?.name ?? id;
}
