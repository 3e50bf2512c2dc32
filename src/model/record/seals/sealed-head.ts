import { once } from '../../once.ts';
import type { Publication } from '../../../schema/record.ts';
import type { Report } from '../../report.ts';
import { toHead } from '../log/canonical.ts';
import type { SiteFile } from '../../site-file.ts';
import { toHeadName } from './seals.ts';

/** The head of a publication, and what stands beside it. */
export interface SealedHead {
  readonly publication: Publication;
  readonly head: string;
  readonly signature: string | undefined;
  /** True where an authority has put its time stamp to it. */
  readonly isDated: boolean;
}

/** The last publication of this report as it is sealed; every proof asks, so it is found once. */
export const findSealed = once(({ record, seals }: Report): SealedHead | undefined => {
  const publication = record.publications.at(-1);
  return publication && toSealed(publication, seals);
});

function toSealed(publication: Publication, seals: Report['seals']): SealedHead {
  const [signature, token] = (['sig', 'tsr'] as const).map((kind) => seals?.get(toHeadName(publication, kind)));
  return { publication, head: toHead(publication), signature: signature?.toString(), isDated: token !== undefined };
}

/** The head of each publication as a file, and the files that seal them. */
export function toSealFiles({ record, seals = new Map() }: Report): SiteFile[] {
  return [
    ...record.publications.map((publication) => ({
      path: toHeadName(publication),
      content: Buffer.from(toHead(publication)),
    })),
    ...[...seals].map(([path, content]) => ({ path, content })),
  ];
}
