import type { Mistake } from './mistakes.ts';
import type { Report } from './report.ts';
import { routes } from './routes.ts';

/** One old address that leads to a present one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

interface Kind {
  /** What an entry of this kind is called, in mistakes. */
  readonly name: string;
  readonly route: (id: string) => string;
  readonly recorded: readonly string[];
  readonly present: readonly { readonly id: string; readonly formerly: readonly string[]; readonly file: string }[];
}

/** The old addresses of sections and sources, with the address that each leads to. */
export function toRedirects(report: Report): Redirect[] {
  return toKinds(report).flatMap(({ route, present }) =>
    present.flatMap(({ id, formerly }) => formerly.map((name) => ({ from: route(name), to: route(id) }))),
  );
}

/** Published addresses that lead nowhere any more, and old names that are claimed twice. */
export function checkAddresses(report: Report): Mistake[] {
  return toKinds(report).flatMap((kind) => [...checkPublished(kind), ...checkFormer(kind)]);
}

function toKinds({ sections, sources, record }: Report): Kind[] {
  return [
    {
      name: 'section',
      route: routes.section,
      recorded: record.sections,
      present: sections.map(({ id, formerly, number }) => ({
        id,
        formerly,
        file: `content/sections/${String(number)}-${id}.mdx`,
      })),
    },
    {
      name: 'source',
      route: routes.source,
      recorded: record.sources,
      present: sources.map(({ id, formerly }) => ({ id, formerly, file: 'content/sources.yaml' })),
    },
  ];
}

function checkPublished({ name, route, recorded, present }: Kind): Mistake[] {
  const known = new Set(present.flatMap(({ id, formerly }) => [id, ...formerly]));
  const lost = recorded.filter((id) => !known.has(id));
  const unrecorded = present.filter(({ id }) => !recorded.includes(id));
  return lost.map((id) => {
    const [heir] = unrecorded;
    const what = `The address \`${route(id)}\` was published, and no ${name} has it now.`;
    const remedy = heir
      ? `Give the ${name} its name \`${id}\` back, or write \`formerly: [${id}]\` at the one that takes its place, perhaps \`${heir.id}\`.`
      : `Put the ${name} back, or write \`formerly: [${id}]\` at the one that takes its place.`;
    return { file: heir?.file ?? 'content/record.json', what, remedy };
  });
}

function checkFormer({ name, route, present }: Kind): Mistake[] {
  const owners = new Map(present.map(({ id }) => [id, id]));
  return present.flatMap(({ id, formerly, file }) =>
    formerly.flatMap((former) => {
      const owner = owners.get(former);
      owners.set(former, id);
      if (owner === undefined) return [];
      const other = owner === former ? `is the name of a ${name} today` : `under that of \`${owner}\` too`;
      const what = `\`${former}\` stands under \`formerly:\` of \`${id}\`, and ${other}.`;
      return [{ file, what, remedy: `One address leads to one ${name}: decide where \`${route(former)}\` leads.` }];
    }),
  );
}
