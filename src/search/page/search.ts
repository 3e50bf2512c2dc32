import type { SearchWording } from '../../wording/search-wording.ts';
import { findLeft, leave, readState, toFragment, type SearchState } from './address.ts';
import { element } from './element.ts';
import { moveByKeys } from './keys-of-results.ts';
import { toLoaded, type Loaded } from './load.ts';
import { toPainter } from './paint.ts';
import type { Turned } from './turned.ts';
import { toViews, type Setting } from './view.ts';

/** How many statements are shown at first, and how many more at a time: where all are there already, and where not. */
const pages = { whole: 50, parts: 10 };

const nothing: SearchState = { query: '', narrowing: {} };

/** Searches as the reader types: on the search page, on others in a panel below the header. */
export function startSearch(turned: Turned, wording: SearchWording): void {
  const { form, field, results, site, ask, loadStart, first } = turned;
  const painter = toPainter(results);
  if (!painter) return;
  const { list, choices } = painter;
  const onPage = results.closest('main') !== null;
  const searchPage = site + (form.dataset.search ?? '');
  const load = async (start: Turned['first']): Promise<Loaded> => toLoaded(await start, ask);
  let loading = load(first);
  let newest = 0;
  let running = Promise.resolve();
  let shownQuery: string | undefined;
  let pagesShown = 1;
  let state = findLeft() ?? (onPage ? readState(location) : nothing);
  // What was typed before this script came is what the reader wants.
  if (field.value !== '') state = { ...state, query: field.value };

  const setting: Setting = {
    wording,
    onPage,
    site,
    searchPage,
    keywords: form.action,
    showMore: () => {
      const button = element('button', { type: 'button' }, wording.more);
      button.addEventListener('click', () => {
        pagesShown += 1;
        run();
      });
      return element('p', {}, button);
    },
  };

  const clear = (): void => {
    newest += 1;
    shownQuery = undefined;
    painter.clear();
  };

  const paint = async (own: number): Promise<void> => {
    const loaded = await loading;
    const limit = pagesShown * (loaded.whole ? pages.whole : pages.parts);
    const { query } = state;
    for await (const view of toViews(state, limit, loaded, setting)) {
      if (own !== newest) return;
      painter.paint(view);
      shownQuery = query;
    }
  };

  const update = async (): Promise<void> => {
    newest += 1;
    const own = newest;
    if (state.query.trim() === '' && Object.keys(state.narrowing).length === 0 && !onPage) {
      clear();
      return;
    }
    painter.wait();
    try {
      await paint(own).catch(async () => {
        // The site may have been published anew since its files were named.
        loading = load(loadStart());
        await paint(own);
      });
    } catch {
      loading = load(loadStart());
      loading.catch(() => undefined);
      if (own === newest) painter.fail();
    }
  };

  const run = (): void => {
    running = update();
  };

  const go = (next: SearchState): void => {
    state = next;
    pagesShown = 1;
    if (field.value !== next.query) field.value = next.query;
    run();
  };

  /** Puts what was typed into the address, which readers ask for by Enter. */
  const send = (): void => {
    if (!onPage) location.assign(searchPage + toFragment({ ...nothing, query: field.value }));
    else if (location.hash !== toFragment(state)) history.pushState(null, '', toFragment(state));
  };

  const openFirst = (): void => {
    const link = list.querySelector<HTMLAnchorElement>('ol a');
    if (link && shownQuery === field.value) link.click();
    else send();
  };

  field.addEventListener('input', () => {
    go({ ...state, query: field.value });
  });
  form.addEventListener('submit', () => {
    // What is typed last may still be looked up.
    if (onPage) send();
    else void running.then(openFirst);
  });
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const query = link.dataset.query;
    if (query !== undefined) {
      event.preventDefault();
      field.focus();
      go({ query, narrowing: {} });
    } else if (!('here' in link.dataset)) {
      leave(state);
      // The statement may stand on this very page.
      if (!onPage) clear();
    }
  });
  moveByKeys(form, field, list, () => {
    go(nothing);
    if (onPage && location.hash + location.search !== '') history.replaceState(null, '', location.pathname);
  });
  // WebKit empties the field of a page that it kept for the way back, after it has said so.
  window.addEventListener('pageshow', () => {
    setTimeout(() => (field.value = state.query));
  });
  if (onPage) {
    window.addEventListener('popstate', () => {
      go(findLeft() ?? readState(location));
    });
    // An address of the first version: the query goes where no server sees it.
    if (location.search !== '') history.replaceState(history.state, '', location.pathname + toFragment(state));
    const narrow = choices?.closest('details');
    if (narrow && matchMedia('(max-width: 58rem)').matches) narrow.open = false;
  }
  go(state);
}
