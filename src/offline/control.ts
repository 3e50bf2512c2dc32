import { mostBytes, type Offer } from './kept-list.ts';
import { findKept, findOffer, isNewerReady, keep, remove } from './kept.ts';

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** Brings the control to life: it says what is kept, keeps the site, and removes it. */
export function startControl(control: HTMLElement): void {
  const status = find(control, 'output');
  const keepButton = find(control, 'button', '.keep');
  const removeButton = find(control, 'button', '.remove');
  const scope = new URL(control.dataset.scope ?? '', location.href).href;
  const worker = control.dataset.worker ?? '';
  const say = (name: string): string => control.dataset[name] ?? '';

  const refuse = (): void => {
    status.textContent = say('refused');
  };

  const toWords = (name: string, { files, bytes }: Offer): string =>
    say(name)
      .replace('{files}', String(files))
      .replace('{size}', (bytes / 1e6).toLocaleString(document.documentElement.lang, oneDigit));

  const show = async (otherwise = ''): Promise<void> => {
    const kept = await findKept(scope);
    const offer = kept ? undefined : await findOffer(control.dataset.offer ?? '');
    keepButton.hidden = (offer?.bytes ?? Infinity) > mostBytes;
    removeButton.hidden = kept === undefined;
    keepButton.disabled = removeButton.disabled = false;
    if (kept) status.textContent = toWords('kept', kept) + ((await isNewerReady(scope)) ? ` ${say('newer')}` : '');
    else if (otherwise !== '' || !offer) status.textContent = otherwise;
    else status.textContent = toWords(keepButton.hidden ? 'tooLarge' : 'takes', offer);
  };
  const run = (begin: string, work: () => Promise<void>, end: string): void => {
    keepButton.disabled = removeButton.disabled = true;
    status.textContent = begin;
    void work().then(
      () => show(end),
      () => show(say('failed')),
    );
  };
  keepButton.addEventListener('click', () => {
    run(say('keeping'), () => keep(worker, scope), '');
  });
  removeButton.addEventListener('click', () => {
    run('', () => remove(scope), say('removed'));
  });
  // Browsers offer it on safe connections only, and some in no private window.
  if ('serviceWorker' in navigator) show().catch(refuse);
  else refuse();
}

function find<K extends keyof HTMLElementTagNameMap>(
  within: HTMLElement,
  name: K,
  which = '',
): HTMLElementTagNameMap[K] {
  const part = within.querySelector<HTMLElementTagNameMap[K]>(name + which);
  if (!part) throw new Error(`The control has no ${name}${which}.`);
  return part;
}
