declare module '@customcommander/ris' {
  /** The records of a RIS file, each tag with its values. */
  export function read(text: string): Record<string, unknown[]>[];
}
