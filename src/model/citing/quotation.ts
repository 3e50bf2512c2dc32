import type { Edition } from '../edition.ts';
import { findLatestDay } from '../record/record.ts';
import type { Statement } from '../report.ts';
import { routes, toAddress } from '../routes.ts';
import { describeChain, toSpeakers } from '../speakers/who-says.ts';

/** A statement as it is quoted, in parts that stand one behind the other: the title of the report in italics, the address a link. */
export interface Quotation {
  /** “The words” — who says it (via whom), */
  readonly words: string;
  readonly title: string;
  /** , its number, its day, */
  readonly place: string;
  readonly address: string;
}

/** A statement as it is quoted. */
export function toQuotation({ report, address, wording }: Edition, statement: Statement): Quotation {
  const speakers = toSpeakers(report, statement).map((speaker) => {
    const chain = describeChain(speaker, wording, ({ name }) => name);
    return chain.length === 0 ? speaker.source.name : `${speaker.source.name} (${chain.join(', ')})`;
  });
  const day = findLatestDay(report, [statement.number]);
  const place = [wording.quotation.statement(statement.number), ...(day === undefined ? [] : [wording.date(day)])];
  return {
    words: `${wording.quotation.quote(statement.text)} — ${speakers.join('; ')}, `,
    title: report.settings.title,
    place: `, ${place.join(', ')}, `,
    address: toAddress(address, routes.statementPage(statement.number)),
  };
}
