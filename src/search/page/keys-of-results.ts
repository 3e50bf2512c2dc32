import { isComposing } from './composing.ts';

/** Arrow keys go from the field to the found statements and between them; Esc leaves the search. */
export function moveByKeys(form: HTMLFormElement, field: HTMLInputElement, list: HTMLElement, empty: () => void): void {
  const move = (event: KeyboardEvent, step: number): void => {
    const links = [...list.querySelectorAll<HTMLElement>('li a, button')];
    const at = document.activeElement === field ? -1 : links.findIndex((link) => link === document.activeElement);
    const next = at + step < 0 ? field : links[at + step];
    if (!next || links.length === 0) return;
    event.preventDefault();
    next.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown') move(event, 1);
    else if (event.key === 'ArrowUp') move(event, -1);
    else if (event.key === 'Escape') {
      empty();
      field.focus();
      field.blur();
    }
  };
  form.addEventListener('keydown', onKey);
  list.addEventListener('keydown', onKey);
}
