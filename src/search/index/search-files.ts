/** The version of Pagefind that the files below belong to: a browser that kept them must not mix two. */
export const engineVersion = '1.6.0';

/** Names of the files that every search begins with, below the folder of all of them. */
export const searchFiles = {
  start: 'start.bin',
  worker: `worker-${engineVersion}.js`,
  engine: `engine-${engineVersion}.bin`,
} as const;
