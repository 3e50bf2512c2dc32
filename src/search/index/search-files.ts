/** Names of the files of the search that no other file names, below the folder of all of them. */
export const searchFiles = {
  /** What every search begins with. */
  start: 'start.json',
} as const;

/** The format of the start file, which holds it; another one belongs to another version of the site. */
export const startFormat = 'search 3';
