import { stringify } from 'yaml';
import type { ReportSettings } from '../../schema/report-settings.ts';
import { wordingFor } from '../../wording/wording.ts';
import { toFirstWords } from './first-words.ts';
import type { Manuscript } from './manuscript.ts';
import { splitSentences } from './split-sentences.ts';
import { toFreeName, toName } from '../../model/names.ts';
import { toSectionFile } from './to-section-file.ts';

/** The id of the source that all is credited to at first, where the content has none yet. */
export const itselfId = 'report';

const hint = 'From the first words, by `npm run import`: write a better title and summary, then delete this line.';

/** The files of the sections of a manuscript, by path in the content’s folder: one section a paragraph. */
export function toNewSections(manuscript: Manuscript, language: string, source: string): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    manuscript.paragraphs.map(({ text, heading }, index) => {
      const sentences = splitSentences(text, language);
      const title = heading ?? toFirstWords(text, 60);
      const summary = toFirstWords(sentences[0] ?? text, 160);
      const name = toFreeName(toName(title), taken);
      taken.add(name);
      const note = wordingFor(language).newReport.itself;
      const section = { title, summary, hint, sentences, source, note };
      return [`sections/${String(index + 1)}-${name}.mdx`, toSectionFile(section)];
    }),
  );
}

/** The other files of a new report, by path in the content’s folder; what is kept of former settings goes over. */
export function toNewCompanions(
  title: string | undefined,
  language: string,
  kept: Partial<ReportSettings>,
): Map<string, string> {
  const { newReport } = wordingFor(language);
  const settings = {
    title: title ?? newReport.title,
    lead: newReport.lead,
    language,
    address: 'https://report.example/',
    origin: { known: newReport.known, unknown: newReport.unknown, wording: newReport.wording },
    ...kept,
  };
  const itself = { [itselfId]: { name: newReport.itself, kind: 'publication', itself: true } };
  return new Map([
    [
      'report.yaml',
      `# What the report is called and where it comes from: put your own words here.\n${stringify(settings)}`,
    ],
    [
      'sources.yaml',
      `# Who speaks. Each key is the id that a footnote mark in a section names: [^report].\n${stringify(itself)}`,
    ],
    ['places.yaml', '# The places that statements speak of.\n{}\n'],
  ]);
}
