import { describeChain, toSpeakers } from '../speakers/who-says.ts';
import type { Edition } from '../edition.ts';
import type { Section } from '../report.ts';
import { routes } from '../routes.ts';

/** What stands on a picture for link previews. */
export interface PreviewCard {
  /** Path of the picture below the site. */
  readonly path: string;
  /** Small, above: the report, on the card of a section. */
  readonly above: string;
  /** The section’s number, hanging before its title. */
  readonly number: string;
  readonly title: string;
  /** Small, below: who speaks, or what the report holds. */
  readonly below: string;
}

/** The card of the whole report and of each section. */
export function toPreviewCards(edition: Edition): PreviewCard[] {
  const { report, wording } = edition;
  const statements = report.sections.reduce((sum, section) => sum + section.statements.length, 0);
  const counts = [
    wording.report.sectionCount(report.sections.length),
    wording.report.statementCount(statements),
    wording.report.sourceCount(report.sources.length),
  ];
  const { title } = report.settings;
  return [
    { path: routes.reportCard(), above: '', number: '', title, below: counts.join(' · ') },
    ...report.sections.map((section) => ({
      path: routes.sectionCard(section.id),
      above: title,
      number: String(section.number),
      title: section.title,
      below: toSectionSpeakers(edition, section),
    })),
  ];
}

/** Who speaks in a section, in the order in which they do. */
function toSectionSpeakers({ report, wording }: Edition, section: Section): string {
  const speakers = section.statements.flatMap((statement) => toSpeakers(report, statement));
  const names = speakers.map((speaker) => [speaker.source.name, ...describeChain(speaker, wording)].join(', '));
  return [...new Set(names)].join(' · ');
}
