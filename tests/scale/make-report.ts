import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Words that the made-up statements are built of; numbers make each of them different. */
const subjects = ['The court', 'The council', 'A witness', 'The registry', 'An inspector', 'The hospital', 'A teacher'];
const verbs = ['recorded', 'described', 'confirmed', 'denied', 'listed', 'reported', 'disputed', 'repeated'];
const objects = ['summonses', 'detentions', 'transfers', 'inspections', 'notices', 'hearings', 'searches', 'arrests'];
const places = ['southern Ukraine', 'eastern Ukraine', 'Kherson', 'Zaporizhzhia', 'Donetsk', 'Luhansk', 'Crimea'];

/** Makes a report of this many sections: the sources, places and terms of a real one, with made-up statements. */
export async function makeReport(content: string, directory: string, sections: number): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await cp(content, directory, { recursive: true });
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const isOld = entry.isDirectory() || ['record.json', 'corrections.yaml'].includes(entry.name);
    if (isOld) await rm(path.join(directory, entry.name), { recursive: true });
  }
  // It was never published.
  const settings = path.join(directory, 'report.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^published:.*$/m, ''));
  await mkdir(path.join(directory, 'sections'));
  for (let number = 1; number <= sections; number += 1) {
    await writeFile(
      path.join(directory, 'sections', `${String(number)}-made-${String(number)}.mdx`),
      toSection(number),
    );
  }
}

function toSection(number: number): string {
  const marks = ['nrc', 'nrc-local', 'law-experts', 'korotkyh:suspilne', 'chrg', 'report'];
  const place = places[number % places.length] ?? '';
  const statements = [0, 1, 2, 3].map((index) => {
    const words = [
      pick(subjects, number, index),
      pick(verbs, number, index * 3),
      String(number * 7 + index),
      pick(objects, number, index * 5),
    ];
    return `${words.join(' ')} in ${index === 0 ? place : 'the district'}, as case ${String(number)} of the year shows.[^${pick(marks, number, index)}]`;
  });
  const used = marks.filter((mark) => statements.some((statement) => statement.endsWith(`[^${mark}]`)));
  return `---
title: Made-up section ${String(number)}
summary: Section ${String(number)} of a report that was made up to see how the site grows.
places: [${place.toLowerCase().replace(' ', '-')}]
---

${statements.join('\n')}

${used.map((mark) => `[^${mark}]: A note on ${mark}, section ${String(number)}.`).join('\n\n')}
`;
}

function pick(words: readonly string[], number: number, index: number): string {
  return words[(number * (index + 3) + index + Math.floor(number / words.length)) % words.length] ?? '';
}
