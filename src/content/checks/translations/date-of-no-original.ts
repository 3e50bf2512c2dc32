import type { Mistake } from '../../../model/mistake.ts';
import type { SectionEntry } from '../../../schema/section.ts';
import type { YamlValue } from '../../content-file.ts';

/** The head of a translated section writes the dates and figures of the original, and no others. */
export function dateOfNoOriginal(
  original: Pick<SectionEntry, 'dates' | 'figures'>,
  { value, locate }: YamlValue<{ readonly dates: readonly unknown[]; readonly figures: readonly unknown[] }>,
  file: string,
): Mistake[] {
  return (['dates', 'figures'] as const).flatMap((kind): Mistake[] => {
    const [here, there] = [value?.[kind].length ?? 0, original[kind].length];
    if (here <= there) return [];
    const what = `There are ${String(here)} ${kind} here, and ${String(there)} in the head of the original.`;
    const remedy = 'Write those of the original alone, in its order.';
    return [{ rule: 'date-of-no-original', file, ...locate([kind, there]), what, remedy }];
  });
}
