import type { Edition } from '../edition.ts';
import type { Section } from '../report.ts';
import { routes, toHref } from '../routes.ts';

/**
 * Where a link by number leads: to the statement in its section or, seen from a page that holds it, to its place there.
 * `on` is the section that the page shows; `whole`, that it shows all of them.
 */
export function toStatementHref({ report, base }: Edition, number: string, on?: Section | 'whole'): string {
  const section = report.sections[Number(number.split('.')[0]) - 1];
  if (!section || on === 'whole' || on?.number === section.number) return `#${number}`;
  return toHref(base, routes.statement(section.id, number));
}
