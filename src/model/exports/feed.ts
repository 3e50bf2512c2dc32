import { toCorrectionsOf, toStatementNumbers } from '../record/history.ts';
import { getLife } from '../record/log/life.ts';
import { compare, toNumbers } from '../record/record.ts';
import type { Edition } from '../edition.ts';
import type { Report } from '../report.ts';
import { toCorrectionPath } from '../record/corrections/correction-sheets.ts';
import { routes, toAddress } from '../routes.ts';
import { toLastingId } from './lasting-id.ts';
import { escapeXml } from './xml.ts';

/** One publication or correction, as the feed tells it. */
interface FeedEntry {
  /** Names the entry within its feed for ever. */
  readonly key: string;
  readonly title: string;
  readonly day: string;
  /** Path below the site. */
  readonly path: string;
  readonly summary: string;
}

/** A feed tells what is new: readers of feeds keep what they have seen. */
const mostEntries = 100;

// Atom asks for a time of the last change, also where nothing was published yet.
const nothingPublished = '1970-01-01';

/** The publications and corrections of the report as an Atom feed; every time in it is a day of the record. */
export function toFeed(edition: Edition): string {
  const { report, address, wording } = edition;
  const { title, lead, language } = report.settings;
  const entries = [...toCorrectionEntries(edition), ...toPublicationEntries(edition)]
    .toSorted((one, other) => compare(other.day, one.day) || compare(one.key, other.key))
    .slice(0, mostEntries);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(lead)}</subtitle>`,
    `<id>${toLastingId(edition, 'feed')}</id>`,
    `<updated>${toTime(entries[0]?.day ?? nothingPublished)}</updated>`,
    `<author><name>${escapeXml(wording.feed.editors)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(toAddress(address, routes.feed()))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    ...entries.map((entry) => toEntry(edition, entry)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function toEntry(edition: Edition, { key, title, day, path, summary }: FeedEntry): string {
  const link = toAddress(edition.address, path);
  return [
    '<entry>',
    `<title>${escapeXml(title)}</title>`,
    `<id>${toLastingId(edition, key)}</id>`,
    `<updated>${toTime(day)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** One entry for each section and each day on which statements of it were first published. */
function toPublicationEntries({ report, wording }: Edition): FeedEntry[] {
  const published = toFirstDays(report);
  return report.sections.flatMap(({ id, number, title, summary }) =>
    [...(published.get(number) ?? [])]
      .toSorted(([one], [other]) => compare(one, other))
      .map(([day, numbers], index) => ({
        key: `${String(number)}-${day}`,
        title: index === 0 ? title : wording.feed.added(title, numbers),
        day,
        path: index === 0 ? routes.section(id) : routes.statementPage(numbers[0] ?? ''),
        summary,
      })),
  );
}

/** The days on which statements of each section were first published, with the numbers of each day. */
function toFirstDays(report: Report): Map<number, Map<string, string[]>> {
  const sections = new Map<number, Map<string, string[]>>();
  for (const section of report.sections) {
    const days = new Map<string, string[]>();
    for (const number of toNumbers(section)) {
      const [first] = getLife(report, number);
      if (first) days.set(first.day, [...(days.get(first.day) ?? []), number]);
    }
    sections.set(section.number, days);
  }
  return sections;
}

function toCorrectionEntries({ report, wording }: Edition): FeedEntry[] {
  return toStatementNumbers(report).flatMap((statement) =>
    toCorrectionsOf(report, statement).map(({ id, day, what, why, isWithdrawal }) => ({
      key: `correction-${id}`,
      title: isWithdrawal ? wording.feed.withdrawn(statement) : wording.feed.corrected(statement),
      day,
      path: toCorrectionPath(report.record, id),
      summary: `${what} ${why}`,
    })),
  );
}

function toTime(day: string): string {
  return `${day}T00:00:00Z`;
}
