import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Words that the made-up statements are built of; numbers make each of them different. */
const subjects = ['The court', 'The council', 'A witness', 'The registry', 'An inspector', 'The hospital', 'A teacher'];
const verbs = ['recorded', 'described', 'confirmed', 'denied', 'listed', 'reported', 'disputed', 'repeated'];
const objects = ['summonses', 'detentions', 'transfers', 'inspections', 'notices', 'hearings', 'searches', 'arrests'];
const places = ['southern-ukraine', 'eastern-ukraine', 'kherson', 'zaporizhzhia', 'donetsk', 'luhansk', 'crimea'];

/** Makes a report of this many sections: the sources, places and terms of a real one, with made-up statements. */
export async function makeReport(content: string, directory: string, sections: number): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await cp(content, directory, { recursive: true });
  for (const name of ['sections', 'record.json', 'corrections.yaml']) {
    await rm(path.join(directory, name), { recursive: true, force: true });
  }
  await mkdir(path.join(directory, 'sections'));
  for (let number = 1; number <= sections; number += 1) {
    await writeFile(
      path.join(directory, 'sections', `${String(number)}-made-${String(number)}.mdx`),
      toSection(number),
    );
  }
}

function toSection(number: number): string {
  const marks = ['nrc', 'nrc-local', 'law-experts', 'korotkyh', 'chrg', 'report'];
  const statements = [0, 1, 2, 3].map((index) => {
    const words = [
      pick(subjects, number, index),
      pick(verbs, number, index * 3),
      String(number * 7 + index),
      pick(objects, number, index * 5),
    ];
    return `${words.join(' ')} in the district, as case ${String(number)} of the year shows.[^${pick(marks, number, index)}]`;
  });
  const used = marks.filter((mark) => statements.some((statement) => statement.endsWith(`[^${mark}]`)));
  return `---
title: Made-up section ${String(number)}
summary: Section ${String(number)} of a report that was made up to see how the site grows.
places: [${places[number % places.length] ?? ''}]
---

${statements.join('\n')}

${used.map((mark) => `[^${mark}]: A note on ${mark}, section ${String(number)}.`).join('\n\n')}
`;
}

function pick(words: readonly string[], number: number, index: number): string {
  return words[(number * (index + 3) + index + Math.floor(number / words.length)) % words.length] ?? '';
}
