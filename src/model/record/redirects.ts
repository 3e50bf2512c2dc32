import { contentFiles } from './content-files.ts';
import { toSteps } from './log/steps.ts';
import type { Mistake } from '../mistake.ts';
import type { Locator, Report } from '../report.ts';
import { routes } from '../routes.ts';

/** One old address that leads to a present one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

interface Addressed {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly file: string;
  /** What leads to it in its file. */
  readonly keys: readonly string[];
}

interface Kind {
  /** What an entry of this kind is called, in mistakes. */
  readonly name: string;
  readonly route: (id: string) => string;
  readonly recorded: readonly string[];
  readonly present: readonly Addressed[];
}

/** The old addresses of sections and sources, with the address that each leads to. */
export function toRedirects(report: Report): Redirect[] {
  return toKinds(report).flatMap(({ route, present }) =>
    present.flatMap(({ id, formerly }) => formerly.map((name) => ({ from: route(name), to: route(id) }))),
  );
}

/** Published addresses that lead nowhere any more, and old names that are claimed twice. */
export function checkAddresses(report: Report): Mistake[] {
  const { locate = () => undefined } = report;
  return toKinds(report).flatMap((kind) => [...checkPublished(kind, locate), ...checkFormer(kind, locate)]);
}

/** Every name that something of this kind ever had in its address. */
function toRecorded(report: Report, kind: 'section/' | 'source/'): string[] {
  const lives = [...toSteps(report.record)].filter(([subject]) => subject.startsWith(kind));
  return [...new Set(lives.flatMap(([, steps]) => steps.flatMap(({ parts }) => parts?.address ?? [])))];
}

function toKinds(report: Report): Kind[] {
  const { sections, sources } = report;
  return [
    {
      name: 'section',
      route: routes.section,
      recorded: toRecorded(report, 'section/'),
      present: sections.map(({ id, formerly, number }) => ({
        id,
        formerly,
        file: contentFiles.section({ number, id }),
        keys: [],
      })),
    },
    {
      name: 'source',
      route: routes.source,
      recorded: toRecorded(report, 'source/'),
      present: sources.map(({ id, formerly }) => ({ id, formerly, file: contentFiles.sources, keys: [id] })),
    },
  ];
}

function checkPublished({ name, route, recorded, present }: Kind, locate: Locator): Mistake[] {
  const known = new Set(present.flatMap(({ id, formerly }) => [id, ...formerly]));
  const lost = recorded.filter((id) => !known.has(id));
  const unrecorded = present.filter(({ id }) => !recorded.includes(id));
  return lost.map((id) => {
    const [heir] = unrecorded;
    const what = `The address \`${route(id)}\` was published, and no ${name} has it now.`;
    const remedy = heir
      ? `Give the ${name} its name \`${id}\` back, or write \`formerly: [${id}]\` at the one that takes its place, perhaps \`${heir.id}\`.`
      : `Put the ${name} back, or write \`formerly: [${id}]\` at the one that takes its place.`;
    const file = heir?.file ?? contentFiles.record;
    return {
      rule: 'published-address-gone',
      file,
      ...(heir ? locate(file, heir.keys) : undefined),
      what,
      remedy,
    };
  });
}

function checkFormer({ name, route, present }: Kind, locate: Locator): Mistake[] {
  const owners = new Map(present.map(({ id }) => [id, id]));
  return present.flatMap(({ id, formerly, file, keys }) =>
    formerly.flatMap((former, index) => {
      const owner = owners.get(former);
      owners.set(former, id);
      if (owner === undefined) return [];
      const other = owner === former ? `is the name of a ${name} today` : `under that of \`${owner}\` too`;
      const what = `\`${former}\` stands under \`formerly:\` of \`${id}\`, and ${other}.`;
      const place = { file, ...locate(file, [...keys, 'formerly', index]) };
      return [
        {
          rule: 'formerly-taken',
          ...place,
          what,
          remedy: `One address leads to one ${name}: decide where \`${route(former)}\` leads.`,
        },
      ];
    }),
  );
}
