import type { Root } from 'mdast';

/** A text that is brought in, of whatever kind: one tree, with its notes as footnotes, and the pictures that it shows. */
export interface Manuscript {
  /** The title, where the file says which words it is. */
  readonly title?: string | undefined;
  /** What stands below the title as its second line. */
  readonly subtitle?: string | undefined;
  readonly tree: Root;
  /** Pictures by the name of their file. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

declare module 'mdast' {
  interface ParagraphData {
    /** True where the file says that these words stand below or above a picture or a table. */
    isCaption?: boolean;
  }
  interface ListItemData {
    /** The number that Word counts before this point. */
    counted?: number;
  }
}
