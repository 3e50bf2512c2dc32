import type { Mistake } from '../../model/mistake.ts';

/** Parts of pages with a name in addresses of their own, by the folder or file whose ids stand beside them. */
const taken: Readonly<Record<string, readonly string[]>> = { sections: ['results'], places: ['dates', 'figures'] };

/** Something of the content that stands in addresses by its id. */
interface Named {
  readonly id: string | undefined;
  readonly place: Pick<Mistake, 'file' | 'line' | 'column'>;
}

/** No id of the content is that of a part of the page that it stands on: a link to the one would lead to the other. */
export function nameOfPagePart(kind: keyof typeof taken, all: readonly Named[]): Mistake[] {
  return all
    .filter(({ id = '' }) => taken[kind]?.includes(id))
    .map(({ id = '', place }) => ({
      rule: 'name-of-page-part',
      ...place,
      what: `The name \`${id}\` is that of a part of the page already, so that no link could lead here.`,
      remedy: `Give it another, as in \`${id}-in-short\`; its title may stay as it is.`,
    }));
}
