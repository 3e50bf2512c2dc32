import type { Edition } from '../model/edition.ts';

/** The site as Astro has written it, for the steps that come after. */
export interface FinishedSite {
  /** The report in each language that the site holds, the original first. */
  readonly editions: readonly Edition[];
  /** The folder that holds it. */
  readonly directory: string;
  /** The path that it lives below, as links have it: encoded, with a slash at both ends. */
  readonly base: string;
  /** The SHA-256 of files that no later step changes, by their path. */
  readonly hashes: Map<string, Buffer>;
}
