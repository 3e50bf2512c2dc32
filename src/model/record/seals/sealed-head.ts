import type { Publication } from '../../../schema/record.ts';
import type { Report } from '../../report.ts';
import { toHead } from '../log/canonical.ts';
import { toHeadName } from './seals.ts';

/** The head of a publication, and what stands beside it. */
export interface SealedHead {
  readonly publication: Publication;
  readonly head: string;
  readonly signature: string | undefined;
  /** True where an authority has put its time stamp to it. */
  readonly isDated: boolean;
}

/** The last publication of this report as it is sealed: its head, and what stands beside it. */
export function findSealed({ record, seals = new Map() }: Report): SealedHead | undefined {
  const publication = record.publications.at(-1);
  if (!publication) return undefined;
  const [signature, token] = (['sig', 'tsr'] as const).map((kind) => seals.get(toHeadName(publication, kind)));
  return { publication, head: toHead(publication), signature: signature?.toString(), isDated: token !== undefined };
}
