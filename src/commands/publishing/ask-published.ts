import { recordSchema, type PublishedRecord } from '../../schema/record.ts';
import { toHash } from '../../model/record/log/canonical.ts';

/** What the published site says of its record: the log, that it has none, or nothing, for it could not be asked. */
export type Answer =
  | { readonly kind: 'log'; readonly record: PublishedRecord }
  | { readonly kind: 'none' }
  | { readonly kind: 'silent'; readonly reason: string };

/** Asks the published site for its record. */
export async function askPublished(siteAddress: string): Promise<Answer> {
  try {
    const response = await fetch(new URL('record.json', siteAddress), { signal: AbortSignal.timeout(20_000) });
    if (response.status === 404) return { kind: 'none' };
    if (!response.ok) return { kind: 'silent', reason: `it answers ${String(response.status)}` };
    const record = recordSchema.safeParse(await response.json());
    return record.success ? { kind: 'log', record: record.data } : { kind: 'none' };
  } catch (error) {
    return { kind: 'silent', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The number of the first publication of the site that this record does not hold as it was published. */
export function findBranch(published: PublishedRecord, record: PublishedRecord): number | undefined {
  return published.publications.find((publication, index) => {
    const own = record.publications[index];
    return !own || toHash(own) !== toHash(publication);
  })?.number;
}
