/** What an export tells of one statement: its number, its words, and whatever it says of who says it. */
export interface Told {
  readonly number: string;
  readonly text: string;
  readonly who: string;
}

/** What an export tells of the report and of its sections. */
export interface ToldWhole {
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  /** Titles of its sections; of one that is an export of its own, only that. */
  readonly headings: readonly (string | undefined)[];
  readonly statements: readonly Told[];
  /** Citations that stand on a page, by the names of their forms. */
  readonly citations?: Readonly<Record<string, string>>;
}
