import { loadSearchWording } from '../../wording/search-wording.ts';
import { searchFiles, startFormat } from '../index/search-files.ts';
import type { StartFile } from '../index/start-file.ts';
import { persist, toAsk } from './ask.ts';
import { isComposing } from './composing.ts';

const form = document.querySelector<HTMLFormElement>('form[role=search]');
const field = form?.querySelector('input');
const results = document.getElementById('_results');

if (form && field && results) {
  // Archives that show the site below a path of theirs change the addresses of forms and links, and nothing else.
  const site = new URL('..', form.action).href;
  const ask = toAsk(site + (form.dataset.files ?? ''), searchFiles.start);
  const told = results.querySelector<HTMLElement>('.told');
  const failed = results.querySelector<HTMLElement>('.failed');
  let turned = false;
  let sent = false;
  const tell = (): void => {
    if (told && field.value !== '') told.textContent = told.dataset.waiting ?? '';
  };
  const loadStart = (): Promise<StartFile> =>
    ask(
      searchFiles.start,
      (content) => (content as Partial<StartFile> | null)?.format === startFormat,
    ) as Promise<StartFile>;

  /** All that a search begins with is asked for at once. What fails is asked for anew when the reader turns to it again. */
  const turn = async (): Promise<void> => {
    if (turned) return;
    turned = true;
    if (failed) failed.hidden = true;
    tell();
    field.addEventListener('input', tell);
    try {
      const first = loadStart();
      const [{ startSearch }, wording] = await Promise.all([
        persist(() => import('./search.ts')),
        persist(() => loadSearchWording(document.documentElement.lang)),
        first,
      ]);
      field.removeEventListener('input', tell);
      startSearch({ form, field, results, site, ask, loadStart, first }, wording);
      if (sent) form.dispatchEvent(new Event('submit'));
    } catch {
      turned = false;
      told?.replaceChildren();
      if (failed) failed.hidden = false;
    }
  };
  for (const event of ['focus', 'input']) {
    field.addEventListener(event, () => {
      void turn();
    });
  }
  // Enter waits for the search: what was typed is sent to nobody.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent = true;
    void turn();
  });
  document.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.altKey) return;
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const command = event.ctrlKey || event.metaKey;
    const slash = event.key === '/' && !typing && !command;
    // On keyboards of other scripts the key has another letter and the same place.
    const isK = event.code === 'KeyK' || event.key.toLowerCase() === 'k';
    if (!slash && !(isK && command && !event.shiftKey)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const left = history.state as { search?: unknown } | null;
  if (field.value !== '' || document.activeElement === field || results.closest('main') || left?.search) void turn();
}
