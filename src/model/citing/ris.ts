import type { Person } from 'csl-json';
import { toFiledName, type Reference } from './creators.ts';
import { toIssuedParts } from './issued.ts';

/** Something to cite as an entry of RIS, each tag on one line: readers take a broken line for a space. */
export function toRis(reference: Reference): string {
  const { year, month, day } = toIssuedParts(reference.issued);
  const tags: [string, string | number | undefined][] = [
    ['TY', reference.type === 'report' ? 'RPRT' : 'ELEC'],
    ...toNames('AU', reference.author),
    // RIS knows authors of a second order, and no contributors.
    ...toNames('A2', reference.contributor),
    ['TI', reference.title],
    ['T2', reference['container-title']],
    ['PB', reference.publisher],
    ['AB', reference.abstract],
    ['N1', reference.note],
    ['PY', year],
    ['DA', year && [year, month, day, ''].join('/')],
    ['LA', reference.language],
    ['ID', reference.id],
    ['UR', reference.URL],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${String(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function toNames(tag: string, people: readonly Person[] = []): [string, string][] {
  return people.map((person) => [tag, toFiledName(person)]);
}
