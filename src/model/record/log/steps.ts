import { once } from '../../once.ts';
import type { LoggedCorrection, Parts, Publication, PublishedRecord } from '../../../schema/record.ts';

/** One step in the life of something that readers see: as it stands from this publication on. */
export interface Step {
  readonly publication: number;
  readonly day: string;
  /** None where it was withdrawn. */
  readonly parts: Parts | undefined;
  /** What the editors said of it. */
  readonly corrections: readonly LoggedCorrection[];
}

/** The life of everything that was ever published, step by step, by what names it. */
export const toSteps = once(({ publications }: PublishedRecord): ReadonlyMap<string, readonly Step[]> =>
  followAll(publications),
);

/** All that readers saw after the last publication of this record. */
export function toLastShown(record: PublishedRecord): ReadonlyMap<string, Parts> {
  return new Map(
    [...toSteps(record)].flatMap(([subject, steps]) => {
      const parts = steps.at(-1)?.parts;
      return parts ? [[subject, parts] as const] : [];
    }),
  );
}

function followAll(publications: readonly Publication[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  for (const publication of publications) follow(publication, steps);
  return steps;
}

function follow({ number, day, added, addresses, corrections }: Publication, all: Map<string, Step[]>): void {
  const take = (subject: string, change: (parts: Parts) => Parts | undefined, correction?: LoggedCorrection): void => {
    const steps = all.get(subject) ?? [];
    all.set(subject, steps);
    const last = steps.at(-1);
    const ofThis = last?.publication === number ? steps.pop() : undefined;
    const said = [...(ofThis?.corrections ?? []), ...(correction ? [correction] : [])];
    steps.push({ publication: number, day, parts: change(last?.parts ?? {}), corrections: said });
  };
  for (const [subject, parts] of Object.entries(added)) take(subject, () => parts);
  for (const [subject, address] of Object.entries(addresses)) take(subject, (parts) => ({ ...parts, address }));
  for (const correction of corrections) {
    for (const [subject, { before, after }] of Object.entries(correction.changed))
      take(subject, (parts) => ({ ...without(parts, Object.keys(before)), ...after }), correction);
    for (const subject of correction.withdrawn) take(subject, () => undefined, correction);
  }
}

function without(parts: Parts, names: readonly string[]): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));
}
