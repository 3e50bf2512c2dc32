import { describeChain, describeSpeaker, toSpeakers } from '../speakers/who-says.ts';
import type { Edition } from '../edition.ts';
import type { Section } from '../report.ts';
import { toDrawnText } from '../statements/drawn-text.ts';
import { nameUndrawnScripts } from '../words/undrawn-scripts.ts';
import { routes } from '../routes.ts';

/** What stands on a picture for link previews. */
export interface PreviewCard {
  /** Path of the picture below the site. */
  readonly path: string;
  /** Small, above: the report, on the card of a section or statement. */
  readonly above: string;
  /** The number of section or statement, hanging before its title or words. */
  readonly number: string;
  readonly title: string;
  /** Small, below: who speaks, or what the report holds. */
  readonly below: string;
}

/** Of so many statements, each has a card of its own. */
const mostStatementCards = 1_000;

/** The card of the whole report, of each section and of each statement. */
export function toPreviewCards(edition: Edition): PreviewCard[] {
  const { report, wording } = edition;
  const statements = report.sections.reduce((sum, section) => sum + section.statements.length, 0);
  const counts = [
    wording.report.sectionCount(report.sections.length),
    wording.report.statementCount(statements),
    wording.report.sourceCount(report.sources.length),
  ];
  const { title } = report.settings;
  const cards = [
    { path: routes.reportCard(), above: '', number: '', title, below: counts.join(' · ') },
    ...report.sections.map((section) => ({
      path: routes.sectionCard(section.id),
      above: title,
      number: String(section.number),
      title: section.title,
      below: toSectionSpeakers(edition, section),
    })),
    ...(hasStatementCards(edition) ? report.sections.flatMap((section) => toStatementCards(edition, section)) : []),
  ];
  const toDrawn = (text: string): string => nameUndrawnScripts(text, report.settings.language);
  return cards.map((card) => ({
    ...card,
    above: toDrawn(card.above),
    title: toDrawn(card.title),
    below: toDrawn(card.below),
  }));
}

/** True where each statement has a card of its own; a longer report would take too long to draw. */
export function hasStatementCards({ report: { sections } }: Edition): boolean {
  return sections.reduce((sum, { statements }) => sum + statements.length, 0) <= mostStatementCards;
}

function toStatementCards({ report, wording }: Edition, { statements }: Section): PreviewCard[] {
  return statements.map((statement) => ({
    path: routes.statementCard(statement.number),
    above: report.settings.title,
    number: statement.number,
    title: toDrawnText(statement, report.settings.language),
    below: toSpeakers(report, statement)
      .map((speaker) => describeSpeaker(speaker, wording))
      .join(' · '),
  }));
}

/** Who speaks in a section, in the order in which they do. */
function toSectionSpeakers({ report, wording }: Edition, section: Section): string {
  const speakers = section.statements.flatMap((statement) => toSpeakers(report, statement));
  const names = speakers.map((speaker) => [speaker.source.name, ...describeChain(speaker, wording)].join(', '));
  return [...new Set(names)].join(' · ');
}
