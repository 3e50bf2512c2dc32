import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { escapeAll } from '../../src/commands/import/write/escape-words.ts';

/** The words that stand in every field of a small report. */
export interface GivenWords {
  readonly title: string;
  readonly lead: string;
  readonly origin: string;
  readonly name: string;
  readonly short: string;
  readonly role: string;
  readonly explanation: string;
  readonly place: string;
  readonly heading: string;
  readonly summary: string;
  readonly note: string;
  readonly counted: string;
  readonly why: string;
  readonly statements: readonly string[];
}

/** Words that nothing stumbles over. */
export const plainWords: GivenWords = {
  title: 'A small report',
  lead: 'What it says.',
  origin: 'Nothing is known.',
  name: 'Anna',
  short: 'A.',
  role: 'clerk',
  explanation: 'She was there.',
  place: 'The town',
  heading: 'The rain',
  summary: 'What is said of the rain.',
  note: 'In a letter.',
  counted: 'days of rain',
  why: 'Anna wrote that year.',
  statements: ['It rained in the town.'],
};

/** A report in which every field holds the same words. */
export function givenEverywhere(words: string): GivenWords {
  const fields = Object.keys(plainWords).map((field) => [field, field === 'statements' ? [words] : words]);
  return Object.fromEntries(fields) as GivenWords;
}

/** Writes a report of one section whose fields hold these words, to the letter, into this folder. */
export function writeContent(folder: string, words: GivenWords): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'sections'), { recursive: true });
  const write = (name: string, value: unknown): void => {
    writeFileSync(path.join(folder, name), toYaml(value));
  };
  const { title, lead, origin, name, short, role, explanation, place, heading, summary, counted, why } = words;
  const described = { known: origin, unknown: origin, wording: origin };
  write('report.yaml', { title, lead, language: 'en', address: 'https://report.example/', origin: described });
  write('sources.yaml', {
    report: { name: 'The report itself', kind: 'publication', itself: true },
    anna: { name, short, kind: 'named person', role, at: 'office', note: explanation },
    office: { name: 'The office', kind: 'organisation' },
  });
  write('places.yaml', { town: { name: place, written: ['the town'] } });
  const head = toYaml({
    title: heading,
    summary,
    places: ['town'],
    dates: [{ written: 'on 8 May', day: '2023-05-08', inferred: why }],
    figures: [{ written: 'at least 3', of: counted, period: why }],
  });
  const text = words.statements.map((statement, at) => `${escapeAll(statement, at === 0)}[^anna]`);
  const last = 'It snowed in the town on 8 May, at least 3 times.[^anna]';
  const sections = `---\n${head}---\n\n${[...text, last].join('\n\n')}\n\n[^anna]: ${escapeAll(words.note, false)}\n`;
  writeFileSync(path.join(folder, 'sections', '1-rain.mdx'), sections);
}

/** Values in double quotation marks, where every sign can be written. */
function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}
