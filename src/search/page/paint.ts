import { element } from './element.ts';
import type { View } from './view.ts';

/** How long, in milliseconds, typing must rest before what was found is announced: no screen reader reads half a word. */
const rest = 1_000;

/** What shows views on a page. */
export interface Painter {
  readonly list: HTMLElement;
  readonly choices: HTMLElement | null;
  readonly paint: (view: View) => void;
  /** Says that the search is under way, where nothing is shown yet. */
  readonly wait: () => void;
  /** Says that the search failed, and how to go on. */
  readonly fail: () => void;
  readonly clear: () => void;
}

/** Shows views in these results, and announces the last one when typing rests. */
export function toPainter(results: HTMLElement): Painter | undefined {
  const told = results.querySelector<HTMLElement>('.told');
  const status = results.querySelector<HTMLElement>('[role=status]');
  const list = results.querySelector<HTMLElement>('.found');
  const failed = results.querySelector<HTMLElement>('.failed');
  const choices = document.getElementById('_choices');
  if (!told || !status || !list || !failed) return undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const announce = (text: string): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (status.textContent !== text) status.textContent = text;
    }, rest);
  };
  const show = (lines: readonly string[], found: readonly HTMLElement[], isFailed: boolean): void => {
    results.removeAttribute('aria-busy');
    failed.hidden = !isFailed;
    told.replaceChildren(...lines.flatMap((line) => [element('span', {}, line), ' ']));
    list.replaceChildren(...found);
    announce(isFailed ? failed.textContent : lines.join(' '));
  };
  return {
    list,
    choices,
    paint: ({ told: lines, found, choices: facets }) => {
      show(lines, found, false);
      choices?.replaceChildren(...facets);
    },
    wait: () => {
      results.setAttribute('aria-busy', 'true');
      failed.hidden = true;
      if (list.childElementCount === 0) told.textContent = told.dataset.waiting ?? '';
    },
    fail: () => {
      show([], [], true);
    },
    clear: () => {
      show([], [], false);
    },
  };
}
