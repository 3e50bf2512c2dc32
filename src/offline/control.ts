import { findKept, isNewerReady, keep, remove } from './kept.ts';

/** Brings the control to life: it says what is kept, keeps the site, and removes it. */
export function startControl(control: HTMLElement): void {
  const status = find(control, 'output');
  const keepButton = find(control, 'button', '.keep');
  const removeButton = find(control, 'button', '.remove');
  const scope = new URL(control.dataset.scope ?? '', location.href).href;
  const worker = control.dataset.worker ?? '';
  const say = (name: string): string => control.dataset[name] ?? '';

  const show = async (otherwise = ''): Promise<void> => {
    const kept = await findKept(scope);
    keepButton.hidden = kept !== undefined;
    removeButton.hidden = kept === undefined;
    keepButton.disabled = removeButton.disabled = false;
    status.textContent = kept
      ? say('kept')
          .replace('{files}', String(kept.files))
          .replace('{size}', (kept.bytes / 1e6).toFixed(1)) + ((await isNewerReady(scope)) ? ` ${say('newer')}` : '')
      : otherwise;
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
  void show();
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
