/** How a report in another language is tied to its original. */
export interface Translation {
  /** The language of the original, as a two-letter code. */
  readonly of: string;
  /** Who has held it against the original, where somebody has. */
  readonly reviewer?: string;
  /** Numbers of statements whose original was reworded since somebody looked. */
  readonly stale: ReadonlySet<string>;
}
