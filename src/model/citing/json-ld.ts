import type { Claim, CreativeWork, Organization, Person, Report as ReportSchema, WithContext } from 'schema-dts';
import { creditSpeaker, toSpeakers, type Speaker } from '../speakers/who-says.ts';
import { findLatestDay, findReportDay, toNumbers } from '../record/record.ts';
import type { Edition } from '../edition.ts';
import type { Section, Statement } from '../report.ts';
import { routes, toAddress } from '../routes.ts';

/** The report in the words of schema.org, its sections by their addresses only. */
export function toReportJsonLd({ report, address }: Edition): WithContext<ReportSchema> {
  const { title, lead, language, publisher, licence } = report.settings;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': toAddress(address, routes.report()),
    name: title,
    description: lead,
    inLanguage: language,
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher.name } }),
    ...(licence && { license: licence.terms }),
    ...toPublished(findReportDay(report)),
    hasPart: report.sections.map(({ id }) => ({ '@id': toAddress(address, routes.section(id)) })),
  };
}

/** One section in the words of schema.org, each of its statements as a claim with who makes it. */
export function toSectionJsonLd(edition: Edition, section: Section): WithContext<CreativeWork> {
  const { report, address } = edition;
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': toAddress(address, routes.section(section.id)),
    name: section.title,
    description: section.summary,
    position: section.number,
    inLanguage: report.settings.language,
    isPartOf: { '@type': 'Report', '@id': toAddress(address, routes.report()), name: report.settings.title },
    ...toPublished(findLatestDay(report, toNumbers(section))),
    hasPart: section.statements.map((statement) => toClaim(edition, statement)),
  };
}

/** One statement in the words of schema.org: a claim that stands in its section, without a day, for its own is not known. */
export function toStatementJsonLd(edition: Edition, section: Section, statement: Statement): WithContext<Claim> {
  const place = toAddress(edition.address, routes.section(section.id));
  return {
    '@context': 'https://schema.org',
    ...toClaim(edition, statement),
    inLanguage: edition.report.settings.language,
    isPartOf: { '@type': 'CreativeWork', '@id': place, name: section.title },
  };
}

// What was said is the speaker’s, how it is worded here is the editors’, and it was not said on the day of the record.
function toClaim({ report, address, wording }: Edition, statement: Statement): Claim {
  const speakers = toSpeakers(report, statement);
  const authors = speakers.flatMap((speaker) => toAuthor(speaker) ?? []);
  return {
    '@type': 'Claim',
    '@id': toAddress(address, routes.statementPage(statement.number)),
    name: wording.report.statement(statement.number),
    text: statement.text,
    creditText: speakers.map((speaker) => creditSpeaker(speaker, wording)).join('; '),
    ...(authors.length > 0 ? { author: authors } : {}),
    claimInterpreter: { '@type': 'Organization', name: wording.report.editors },
  };
}

/** A speaker as schema.org’s maker of a claim; unnamed people and publications are no person or body, and stay in the credit alone. */
function toAuthor({ source, body }: Speaker): Person | Organization | undefined {
  const { kind, name, short, role } = source;
  switch (kind) {
    case 'named person':
      return {
        '@type': 'Person',
        name,
        ...(role === undefined ? {} : { jobTitle: role }),
        ...(body ? { affiliation: { '@type': 'Organization', name: body.name } } : {}),
      };
    case 'organisation':
      return { '@type': 'Organization', name, ...(short === undefined ? {} : { alternateName: short }) };
    case 'media outlet':
      return { '@type': 'NewsMediaOrganization', name };
    case 'publication':
    case 'unnamed people':
      return undefined;
  }
}

function toPublished(day: string | undefined): { datePublished?: string } {
  return day === undefined ? {} : { datePublished: day };
}
