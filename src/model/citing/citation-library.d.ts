// The packages bring no types of their own: these are the parts that citation.ts uses.
declare module '@citation-js/core' {
  import type { Data } from 'csl-json';
  export class Cite {
    constructor(data: readonly Data[]);
    format(name: 'bibtex'): string;
    format(
      name: 'bibliography',
      options: { format: 'text'; style: string; asEntryArray: true; nosort: true },
    ): [id: string, text: string][];
    format(name: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
      get(name: '@csl'): { styles: { add(name: string, style: string): void } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
