import type { Mistake } from '../mistake.ts';
import type { Report } from '../report.ts';
import { contentFiles } from './content-files.ts';

/** What names something that readers see, in its parts: the folder of its edition, its kind, its number or id. */
export interface Subject {
  /** `uk/` for a translation; none for the original. */
  readonly folder: string;
  readonly kind: 'statement' | 'section' | 'source' | 'place' | 'term' | 'report';
  /** The number of a statement or section, the id of anything else; none of the report. */
  readonly id: string;
}

/** What the names of a report in the record begin with: `uk/` for a translation, nothing for the original. */
export function getFolder({ translation, settings }: Pick<Report, 'translation' | 'settings'>): string {
  return translation ? `${settings.language}/` : '';
}

/** The parts of a name: `uk/source/anna`. */
export function toSubject(subject: string): Subject {
  const [, folder = '', kind, id = ''] =
    /^([a-z]{2}\/)?(?:(section|source|place|term|report)\/?)?(.*)$/.exec(subject) ?? [];
  return { folder, kind: (kind ?? 'statement') as Subject['kind'], id };
}

/** True for the name of a statement: its number, in whatever edition. */
export function isStatement(subject: string): boolean {
  return /^(?:[a-z]{2}\/)?\d+\.\d+$/.test(subject);
}

/** What an editor calls it: “Statement 4.5”, “The source `anna`”. */
export function nameSubject(subject: string): string {
  const { folder, kind, id } = toSubject(subject);
  const edition = folder === '' ? '' : ` of the edition \`${folder.slice(0, -1)}\``;
  if (kind === 'statement' || kind === 'section')
    return `${kind === 'statement' ? 'Statement' : 'Section'} ${id}${edition}`;
  return kind === 'report' ? `What report.yaml says${edition}` : `The ${kind} \`${id}\`${edition}`;
}

/** Where it stands in the content; of what is gone, where it stood or would stand. */
export function locateSubject(original: Report, subject: string): Pick<Mistake, 'file' | 'line' | 'column'> {
  const { folder, kind, id } = toSubject(subject);
  const report = original.translations?.find((translation) => getFolder(translation) === folder) ?? original;
  const at = (file: string, ...keys: readonly PropertyKey[]) => ({
    file: file.replace('content/', `content/${folder}`),
    ...report.locate?.(file, keys),
  });
  if (kind === 'report') return at(contentFiles.settings);
  if (kind === 'place') return at(contentFiles.places, id);
  if (kind === 'term') return at(contentFiles.terms, id);
  if (kind === 'source') {
    const source = report.sources.find((candidate) => candidate.id === id || candidate.formerly.includes(id));
    return at(contentFiles.sources, source?.id ?? id);
  }
  const [number = '', statement] = id.split('.');
  const section = report.sections.find((candidate) => candidate.number === Number(number));
  if (!section) return { file: contentFiles.record };
  const file = contentFiles.section(section);
  if (statement === undefined) return at(file, 'title');
  if (section.withdrawn.includes(id)) return at(file, 'withdrawn', Number(statement));
  const standing = section.statements.findIndex((candidate) => candidate.number === id);
  return at(file, 'statements', standing === -1 ? section.statements.length - 1 : standing);
}

/** The lines of an entry in `corrections.yaml` that speaks of it. */
export function toEntryLines(subject: string): string[] {
  const { folder, kind, id } = toSubject(subject);
  const named = { statement: `statement: "${id}"`, report: 'report: true' }[kind as string] ?? `${kind}: ${id}`;
  return [
    `- ${named}`,
    ...(folder === '' ? [] : [`  edition: ${folder.slice(0, -1)}`]),
    '  what: What was changed.',
    '  why: Why it was changed.',
  ];
}
