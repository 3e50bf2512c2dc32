import type { Report } from './report.ts';

/** The site as Astro has written it, for the steps that come after. */
export interface FinishedSite {
  /** The folder that holds it. */
  readonly directory: string;
  /** The path that it lives below, with a slash at both ends. */
  readonly base: string;
  /** Its full address, with a slash at the end. */
  readonly address: string;
  readonly report: Report;
  /** The SHA-256 of files that no later step changes, by their path. */
  readonly hashes: Map<string, Buffer>;
}
