import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { citationFormats, toCitationFile } from '../model/citing/citation.ts';
import { toCitedReport, toCitedSection, type Cited } from '../model/citing/cited.ts';
import { routes } from '../model/routes.ts';
import type { FinishedSite } from '../model/finished-site.ts';

/** Writes the citation of the report, of each section and of each statement, as a file of each format. */
export function writeCitations({ directory, ...edition }: FinishedSite): void {
  // One file after the other: of many small ones, a thread each costs more than it gives.
  const write = ({ reference, citation, toPath }: Cited): void => {
    for (const format of citationFormats) {
      writeFileSync(path.join(directory, toPath(format)), toCitationFile(reference, format, citation));
    }
  };
  toCitedReport(edition).forEach(write);
  for (const section of edition.report.sections) {
    mkdirSync(path.join(directory, routes.section(section.id)), { recursive: true });
    toCitedSection(edition, section).forEach(write);
  }
}
