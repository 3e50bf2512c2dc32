import type { Mistake } from '../../../mistake.ts';

/** A paragraph that begins with `import` or `export` is a program to MDX. */
export function importInSection(place: Pick<Mistake, 'file' | 'line' | 'column'>): Mistake {
  return {
    rule: 'import-in-section',
    ...place,
    what: 'A paragraph that begins with `import` or `export` is read as a program.',
    remedy: 'Begin with another word, or write `&#105;mport` or `&#101;xport`.',
  };
}
