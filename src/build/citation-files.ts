import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import type { Data } from 'csl-json';
import { citationFormats, toCitationFile } from '../model/citation.ts';
import { toReportReference, toSectionReference, toStatementReference, type Edition } from '../model/reference.ts';
import type { Section } from '../model/report.ts';
import { routes } from '../model/routes.ts';
import { wordingFor } from '../wording/wording.ts';
import type { FinishedSite } from './finished-site.ts';

/** Each writes some twenty files. */
const sectionsAtOnce = 4;

/** Writes the citation of the report, of each section and of each statement, as a file of each format. */
export async function writeCitations({ directory, address, report }: FinishedSite): Promise<void> {
  const edition: Edition = { report, address, wording: wordingFor(report.settings.language) };
  const write = (reference: Data, toPath: (format: string) => string): Promise<unknown> =>
    Promise.all(
      citationFormats.map((format) =>
        writeFile(path.join(directory, toPath(format)), toCitationFile(reference, format, edition.wording)),
      ),
    );
  await write(toReportReference(edition), routes.reportCitation);
  const writeSection = async (section: Section): Promise<void> => {
    await mkdir(path.join(directory, routes.section(section.id)), { recursive: true });
    await Promise.all([
      write(toSectionReference(edition, section), (format) => routes.sectionCitation(section.id, format)),
      ...section.statements.map((statement) =>
        write(toStatementReference(edition, section, statement), (format) =>
          routes.statementCitation(section.id, statement.number, format),
        ),
      ),
    ]);
  };
  await pMap(report.sections, writeSection, { concurrency: sectionsAtOnce });
}
