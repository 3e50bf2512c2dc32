import { once } from '../../once.ts';
import { getOriginal, type Edition } from '../../edition.ts';
import type { Report, Section, Statement } from '../../report.ts';
import { routes, toAddress } from '../../routes.ts';
import { toCanonical, toLeaves } from '../log/canonical.ts';
import { toLastShown } from '../log/steps.ts';
import { toLevels, toPath } from '../log/tree.ts';
import { toShown, type Shown } from '../shown.ts';
import { getFolder } from '../subjects.ts';
import { findSealed } from './sealed-head.ts';
import { sealFiles, toHeadName } from './seals.ts';

/** Of so many statements, each has a file of its own; beyond, there is one for each section, or there would be too many. */
const mostFiles = 1_000;

/** A file that proves statements. */
export interface ProofFile {
  /** Below the edition. */
  readonly path: string;
  readonly statements: readonly Statement[];
}

/** The path below the edition of the file that proves a statement; none for one that is not published as it stands. */
export function findProofPath(edition: Edition, { number, section }: Statement): string | undefined {
  const { report, index } = edition;
  if (!isPublished(edition, number)) return undefined;
  return index.statements.size <= mostFiles
    ? routes.statementProof(number)
    : routes.sectionProof(report.sections[section - 1]?.id ?? '');
}

/** The files that prove what stands in a section: of each statement, or of all where a report has too many of them. */
export function toProofFiles(edition: Edition, section: Section): ProofFile[] {
  const files = Map.groupBy(section.statements, (statement) => findProofPath(edition, statement));
  return [...files].flatMap(([path, statements]) => (path === undefined ? [] : [{ path, statements }]));
}

/** What was published last, with the tree over it, and all that is shown now. */
interface Published {
  readonly shown: Shown;
  readonly now: Shown;
  readonly levels: readonly (readonly string[])[];
  readonly places: ReadonlyMap<string, number>;
}

const getPublished = once((original: Report): Published => {
  const shown = toLastShown(original.record);
  const places = new Map([...shown.keys()].toSorted().map((subject, place) => [subject, place]));
  return { shown, now: toShown(original), levels: toLevels(toLeaves(shown)), places };
});

function isPublished(edition: Edition, number: string): boolean {
  const subject = getFolder(edition.report) + number;
  const { shown, now } = getPublished(getOriginal(edition).report);
  const [before, after] = [shown, now].map((parts) => parts.get(subject));
  return before !== undefined && after !== undefined && toCanonical(subject, before) === toCanonical(subject, after);
}

/**
 * What anybody needs to check that these statements stood here, in lines that a shell can take apart: what was published
 * of each, what leads from there to the root of the tree, and the head of the publication with its signature. A time
 * stamp is too large for it, and given by its address.
 */
export function toProof(edition: Edition, statements: readonly Statement[]): string {
  const original = getOriginal(edition);
  const { shown, levels, places } = getPublished(original.report);
  const sealed = findSealed(original.report);
  if (!sealed) throw new Error('There is no proof of what was not published.');
  const { publication, head, signature, isDated } = sealed;
  const toSeal = (name: string) => toAddress(original.address, routes.seal(name));
  const proven = statements.flatMap(({ number }): [string, string[]][] => {
    const subject = getFolder(edition.report) + number;
    const canonical = toCanonical(subject, shown.get(subject) ?? {});
    return [
      [`statement ${number}`, toLines(canonical)],
      [`path ${number}`, toPath(levels, places.get(subject) ?? 0)],
    ];
  });
  const proof = {
    ...Object.fromEntries(proven),
    head: toLines(head),
    ...(signature === undefined ? {} : { signature: toLines(signature), signers: toSeal(sealFiles.signers) }),
    ...(isDated ? { timestamp: toSeal(toHeadName(publication, 'tsr')) } : {}),
  };
  return `${JSON.stringify(proof, undefined, 2)}\n`;
}

function toLines(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
