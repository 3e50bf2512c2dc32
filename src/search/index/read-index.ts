import type { Facet } from '../words/facets.ts';

/** Statements by what they have: each as its distance from the one before. */
export type Rows = Readonly<Record<string, readonly number[]>>;

/** A statement as the index keeps it. */
export type PackedStatement = readonly [
  path: string,
  place: string,
  number: string,
  text: string,
  title: string,
  who: string,
  where: string,
];

/** The names of the index’s files, with what they hold. */
export interface IndexHead {
  readonly chunks: readonly (readonly [first: string, last: string, name: string])[];
  readonly fragments: readonly (readonly [name: string, statements: number])[];
  readonly filters: Readonly<Partial<Record<Facet, string>>>;
}

/** A found statement. */
export interface FoundStatement {
  /** The path of its own page below the site. */
  readonly path: string;
  /** The path of the section that it stands in. */
  readonly place: string;
  readonly number: string;
  readonly text: string;
  readonly title: string;
  readonly who: string;
  readonly where: string;
}

/** What a search is narrowed to: one value of a facet, or none. */
export type Narrowing = Partial<Record<Facet, string>>;

/** An index at work; statements go by their place in the report, from nought. */
export interface SearchIndex {
  /** The statements that have a key. */
  readonly findKey: (key: string) => Promise<number[]>;
  /** The statements that have a key of each set, in the order of the report; all statements where there is no set. */
  readonly find: (sets: readonly (readonly string[])[]) => Promise<number[]>;
  readonly load: (statement: number) => Promise<FoundStatement>;
  /** The statements of each value of a facet. */
  readonly loadFacet: (facet: Facet) => Promise<ReadonlyMap<string, ReadonlySet<number>>>;
}

/** Reads an index whose files are asked for by name. */
export function readIndex(head: IndexHead, ask: (name: string) => Promise<unknown>): SearchIndex {
  const total = head.fragments.reduce((sum, [, statements]) => sum + statements, 0);
  const findKey = async (key: string): Promise<number[]> => {
    const bare = toBare(key);
    const chunk = head.chunks.find(([first, last]) => first <= bare && bare <= last);
    if (!chunk) return [];
    const rows = (await ask(`index/${chunk[2]}.json`)) as Rows;
    return toNumbers(rows[key] ?? []);
  };
  return {
    findKey,
    find: async (sets) => {
      const having = await Promise.all(
        sets.map(async (keys) => new Set((await Promise.all(keys.map(findKey))).flat())),
      );
      return Array.from({ length: total }, (_, statement) => statement).filter((statement) =>
        having.every((statements) => statements.has(statement)),
      );
    },
    load: async (statement) => {
      let within = statement;
      for (const [name, statements] of head.fragments) {
        if (within < statements) return unpack((await ask(`fragment/${name}.json`)) as PackedStatement[], within);
        within -= statements;
      }
      throw new RangeError(`There is no statement ${String(statement)}.`);
    },
    loadFacet: async (facet) => {
      const name = head.filters[facet];
      const rows = name === undefined ? {} : ((await ask(`filter/${name}.json`)) as Rows);
      return new Map(Object.entries(rows).map(([value, row]) => [value, new Set(toNumbers(row))]));
    },
  };
}

/** A key as Pagefind sorts it: letters without what stands above and below them, й as и. */
function toBare(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}

function unpack(statements: readonly PackedStatement[], within: number): FoundStatement {
  const packed = statements[within];
  if (!packed) throw new RangeError('A text is missing.');
  const [path, place, number, text, title, who, where] = packed;
  return { path, place, number, text, title, who, where };
}

function toNumbers(row: readonly number[]): number[] {
  let last = 0;
  return row.map((distance) => (last += distance));
}
