import type { StartFile } from '../index/start-file.ts';
import type { Ask } from './ask.ts';

/** What the search is handed when the reader turns to it. */
export interface Turned {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly results: HTMLElement;
  /** What the site begins with, up to the last slash: links to statements go on from there. */
  readonly site: string;
  readonly ask: Ask;
  readonly loadStart: () => Promise<StartFile>;
  readonly first: Promise<StartFile>;
}
