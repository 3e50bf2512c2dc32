import { stringify } from 'yaml';
import type { PhrasingContent } from 'mdast';
import type { ReportSettings } from '../../../schema/report-settings.ts';
import { wordingFor } from '../../../wording/wording.ts';
import { toSectionFileName } from '../../../model/routes.ts';
import { toFreeName, toName } from '../../../model/names.ts';
import { hasWords } from '../../../model/words/signs.ts';
import type { Findings } from '../findings.ts';
import { ImportRefusal } from '../import-refusal.ts';
import type { Manuscript } from '../manuscript.ts';
import { toBlocks } from '../report/blocks.ts';
import { DraftSources, type DraftSource } from '../report/draft-sources.ts';
import { toFirstWords } from '../report/first-words.ts';
import { mendWords, tellMended } from '../report/mend-words.ts';
import { findScript } from '../report/language.ts';
import { Marks, type Report } from '../report/marks.ts';
import { toParts, type Parting } from '../report/sections.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { wordsOf } from '../report/words-of.ts';
import { toSectionFile } from './to-section-file.ts';

/** The id of the source that all is credited to at first, where the content has none yet. */
export const itselfId = 'report';

/** How a manuscript becomes a report. */
export interface Wishes {
  readonly language: string;
  /** The language of the text, where the interface speaks another. */
  readonly marked: string | undefined;
  readonly parting: Parting | undefined;
  /** The id of the source that is the report itself. */
  readonly itself: string;
}

/** A manuscript as a report: its files by path in the content’s folder, and what is counted of it. */
export interface NewReport {
  readonly title: string | undefined;
  readonly files: ReadonlyMap<string, string>;
  readonly statements: number;
  readonly sources: DraftSources;
}

/** The sections of a manuscript, with the sources that its notes name. */
export function toNewReport(manuscript: Manuscript, wishes: Wishes, findings: Findings): NewReport {
  const { language, marked, itself } = wishes;
  const { newReport } = wordingFor(language);
  tellMended(wordsOf(manuscript.tree), findings);
  const parted = toParts(manuscript.tree, manuscript.title, wishes.parting, findings);
  const { depth, parts } = parted;
  const title = parted.title === undefined ? undefined : mendWords(parted.title);
  const sources = new DraftSources(manuscript.tree, [itself], findings);
  const script = findScript(wordsOf(manuscript.tree).slice(0, 20_000));
  const report: Report = { language: marked ?? language, marked, script, itself, sources };
  const pictures = new Set([...manuscript.pictures.keys()].map((name) => `pictures/${name}`));
  const taken = new Set<string>();
  const files = new Map<string, string>();
  let statements = 0;
  for (const part of parts) {
    const marks = new Marks(report);
    const blocks = toBlocks(part.nodes, { marks, findings, placeholders: newReport.picture, pictures, depth });
    if (marks.statements === 0) {
      findings.tell('Headings without text below them left out', part.heading ?? '');
      continue;
    }
    statements += marks.statements;
    const texts = part.nodes.filter(({ type }) => type !== 'heading').map(wordsOf);
    const words = mendWords(texts.find(hasWords) ?? '');
    const sectionTitle = mendWords(part.heading ?? '') || toFirstWords(words, 60) || newReport.picture.caption;
    const summary = toFirstWords(splitSentences(words, report.language)[0] ?? sectionTitle, 160) || sectionTitle;
    const name = toFreeName(toName(sectionTitle), taken);
    taken.add(name);
    const notes = new Map(
      [...marks.cited].map(([id, { source, beyond }]): [string, PhrasingContent[]] => [
        id,
        source ? [...source.nodes, ...beyond] : [{ type: 'text', value: newReport.itself }],
      ]),
    );
    files.set(
      `sections/${toSectionFileName({ number: files.size + 1, id: name })}`,
      toSectionFile({ part: part.part && mendWords(part.part), title: sectionTitle, summary, blocks, notes }),
    );
  }
  if (files.size === 0) {
    throw new ImportRefusal(
      'No text stands below the headings.',
      'Write a sentence below one of them, and bring it in again.',
    );
  }
  sources.tellUncited();
  return { title, files, statements, sources };
}

/** The other files of a new report, by path in the content’s folder; what is kept of former settings goes over. */
export function toNewCompanions(
  {
    title,
    subtitle,
    sources,
  }: { title: string | undefined; subtitle: string | undefined; sources: readonly DraftSource[] },
  language: string,
  kept: Partial<ReportSettings>,
): Map<string, string> {
  const { newReport } = wordingFor(language);
  const settings = {
    title: title ?? newReport.title,
    lead: subtitle ?? newReport.lead,
    language,
    address: 'https://report.example/',
    origin: { known: newReport.known, unknown: newReport.unknown, wording: newReport.wording },
    ...kept,
  };
  const itself = { [itselfId]: { name: newReport.itself, kind: 'publication', itself: true } };
  const drafts = sources.map(({ id, name }) => [id, { name, kind: 'publication', draft: true }] as const);
  return new Map([
    [
      'report.yaml',
      `# What the report is called and where it comes from: put your own words here.\n${stringify(settings)}`,
    ],
    [
      'sources.yaml',
      `# Who speaks. Each key is the id that a footnote mark in a section names: [^report].\n${stringify({ ...itself, ...Object.fromEntries(drafts) })}`,
    ],
    ['places.yaml', '# The places that statements speak of.\n{}\n'],
  ]);
}
