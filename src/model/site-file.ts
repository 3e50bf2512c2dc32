/** A file that belongs to the site, by its path below it. */
export interface SiteFile {
  readonly path: string;
  readonly content: Uint8Array;
}
