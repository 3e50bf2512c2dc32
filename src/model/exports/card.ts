import { describeChain, getSource, toShortName } from '../speakers/attribution.ts';
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
      below: toSpeakers(edition, section),
    })),
  ];
}

/** Who speaks in a section, in the order in which they do. */
function toSpeakers({ report, wording }: Edition, section: Section): string {
  const ids = [...new Set(section.statements.flatMap(({ sources }) => sources))];
  return ids
    .map((id) => {
      const source = getSource(report, id);
      return [source.name, ...describeChain(report, source, wording, toShortName)].join(', ');
    })
    .join(' · ');
}
