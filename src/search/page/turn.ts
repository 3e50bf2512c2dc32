import { searchFiles } from '../index/search-files.ts';

/** What is asked for when the reader turns to the search, all at once. */
export interface Downloads {
  readonly start: Promise<Response>;
  readonly engine: Promise<Response>;
  readonly worker: Worker;
  /** Path of the folder of the search’s files, with a slash at the end. */
  readonly folder: string;
}

const form = document.querySelector<HTMLFormElement>('form[role=search]');
const field = form?.querySelector('input');

if (form && field) {
  let turned = false;
  const turn = (): void => {
    if (turned) return;
    turned = true;
    const folder = form.dataset.files ?? '';
    const downloads: Downloads = {
      start: fetch(folder + searchFiles.start, { cache: 'no-cache' }),
      engine: fetch(folder + searchFiles.engine),
      worker: new Worker(folder + searchFiles.worker),
      folder,
    };
    void import('./search.ts').then(({ startSearch }) => {
      startSearch(form, field, downloads);
    });
  };
  field.addEventListener('focus', turn);
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const key = event.key.toLowerCase();
    const slash = key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!slash && !(key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  if (document.activeElement === field || document.querySelector('main #results')) turn();
}
