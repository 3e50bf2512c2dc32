import type { Claim, CreativeWork, Organization, Person, Report as ReportSchema, WithContext } from 'schema-dts';
import { describeChain, getSource } from '../speakers/attribution.ts';
import { findLatestDay, findReportDay, indexRecord } from '../record/record.ts';
import type { Edition } from '../edition.ts';
import type { Report, Section, Source, Statement } from '../report.ts';
import { routes, toAddress } from '../routes.ts';

/** The report in the words of schema.org, its sections by their addresses only. */
export function toReportJsonLd({ report, address }: Edition): WithContext<ReportSchema> {
  const { title, lead, language } = report.settings;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': toAddress(address, routes.report()),
    name: title,
    description: lead,
    inLanguage: language,
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
    ...toPublished(findLatestDay(report, section.statements)),
    hasPart: section.statements.map((statement) => toClaim(edition, section, statement)),
  };
}

function toClaim({ report, address, wording }: Edition, section: Section, statement: Statement): Claim {
  const sources = statement.sources.map((id) => getSource(report, id));
  const authors = sources.flatMap((source) => toAuthor(report, source) ?? []);
  const credits = sources.map((source) =>
    [source.name, ...describeChain(report, source, wording, ({ name }) => name)].join(', '),
  );
  return {
    '@type': 'Claim',
    '@id': toAddress(address, routes.statement(section.id, statement.number)),
    name: wording.report.statement(statement.number),
    text: statement.text,
    creditText: credits.join('; '),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...toPublished(indexRecord(report.record).get(statement.number)?.day),
  };
}

/** A source as schema.org’s maker of a claim; unnamed people and publications are no person or body, and stay in the credit alone. */
function toAuthor(report: Report, source: Source): Person | Organization | undefined {
  const { kind, name, short, role, at } = source;
  switch (kind) {
    case 'named person': {
      const body = at === undefined ? undefined : getSource(report, at);
      return {
        '@type': 'Person',
        name,
        ...(role === undefined ? {} : { jobTitle: role }),
        ...(body ? { affiliation: { '@type': 'Organization', name: body.name } } : {}),
      };
    }
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
