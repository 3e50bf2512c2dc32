import { toDictionary, type Dictionary } from '../words/dictionary.ts';
import { readQuery, type Reading } from '../words/reading.ts';
import { searchWordingFor } from '../../wording/search-wording.ts';
import { readState, toParameters, type SearchState } from './address.ts';
import { element } from './element.ts';
import { startEngine, type Engine } from './engine.ts';
import { showFacets } from './facets.ts';
import { countWithout, findStatements } from './find.ts';
import { moveByKeys } from './keys-of-results.ts';
import { describeFound, describeMissing, describeNone, showWays, type Fruitless } from './show-message.ts';
import { countAround, showStatements } from './show-statements.ts';
import { unpackTerm, unpackWords, type StartHead } from '../index/start-file.ts';
import type { Downloads } from './turn.ts';

/** How many statements are shown at first, and how many more at a time. */
const page = 50;

interface Loaded {
  readonly engine: Engine;
  readonly head: StartHead;
  readonly dictionary: Dictionary;
}

/** Searches as the reader types: on the search page with all its state in the address, on others in a panel below the header. */
export function startSearch(form: HTMLFormElement, field: HTMLInputElement, downloads: Downloads): void {
  const results = document.getElementById('results');
  const status = results?.querySelector<HTMLElement>('[role=status]');
  const list = results?.querySelector<HTMLElement>('.found');
  if (!results || !status || !list) return;
  const wording = searchWordingFor(document.documentElement.lang);
  const choices = document.getElementById('choices');
  const onPage = results.closest('main') !== null;
  const searchPage = form.dataset.search ?? '';
  const keywords = form.dataset.keywords ?? '';
  const loading = load(downloads);
  let newest = 0;
  let running = Promise.resolve();
  let shownQuery: string | undefined;
  let state: SearchState = onPage ? readState(location.href) : { query: field.value, narrowing: {} };
  let limit = page;

  const close = (): void => {
    newest += 1;
    shownQuery = undefined;
    results.removeAttribute('aria-busy');
    status.replaceChildren();
    list.replaceChildren();
  };

  const show = (lines: readonly string[], ...found: HTMLElement[]): void => {
    results.removeAttribute('aria-busy');
    status.replaceChildren(...lines.flatMap((line) => [element('span', {}, line), ' ']));
    list.replaceChildren(...found);
    shownQuery = state.query;
  };

  const showFruitless = (fruitless: Fruitless): void => {
    const toAddress = (query: string): string => searchPage + toParameters({ query, narrowing: {} });
    show(fruitless.told, showWays(fruitless, toAddress, keywords, wording));
  };

  const update = async (): Promise<void> => {
    newest += 1;
    const own = newest;
    const narrowed = Object.keys(state.narrowing).length > 0;
    if (state.query.trim() === '' && !narrowed && !onPage) {
      close();
      return;
    }
    results.setAttribute('aria-busy', 'true');
    if (shownQuery === undefined) status.textContent = wording.loading;
    const { engine, head, dictionary } = await loading;
    const reading = readQuery(state.query, dictionary);
    const empty = reading.clauses.length === 0 && reading.phrases.length === 0 && reading.missing.length === 0;
    if (reading.missing.length > 0) {
      if (own !== newest) return;
      showFruitless(describeMissing(reading, state.query, wording));
      choices?.replaceChildren();
      return;
    }
    if (onPage) await engine.loadCounts();
    const found = await findStatements(engine, reading, state.narrowing, empty && !narrowed ? 0 : limit);
    const without = found.total === 0 && !narrowed ? await countWithout(engine, reading) : [];
    if (own !== newest) return;
    choices?.replaceChildren(...showFacets(state, found.counts, head.facets, wording));
    if (empty && !narrowed) show(state.query.trim() === '' ? [] : [wording.nothing]);
    else if (found.total === 0 && narrowed) showNarrowed(reading);
    else if (found.total === 0) showFruitless(describeNone(reading, state.query, without, wording));
    else {
      const { reader } = dictionary;
      const around = countAround(found.statements, reading, reader);
      const more = found.statements.length < found.total ? [showMore()] : [];
      show(
        describeFound(reading, found, around, wording),
        ...showStatements(found.statements, reading, reader),
        ...more,
        ...showAll(),
      );
    }
  };

  const showNarrowed = (reading: Reading): void => {
    const told = reading.clauses.length > 0 ? [wording.noneHere] : [wording.none([])];
    showFruitless({ told, ways: [{ text: wording.widen, query: state.query }] });
  };

  const showMore = (): HTMLElement => {
    const button = element('button', { type: 'button' }, wording.more);
    button.addEventListener('click', () => {
      limit += page;
      run();
    });
    return element('p', {}, button);
  };

  const showAll = (): HTMLElement[] =>
    onPage ? [] : [element('p', {}, element('a', { href: searchPage + toParameters(state) }, wording.all))];

  const run = (): void => {
    running = update().catch(() => {
      show([wording.failed], element('p', {}, element('a', { href: keywords }, wording.toKeywords)));
    });
  };

  /** Takes over a state; on the search page the address follows. */
  const go = (next: SearchState, remember: 'replaceState' | 'pushState' | undefined): void => {
    state = next;
    limit = page;
    if (field.value !== next.query) field.value = next.query;
    if (onPage && remember) history[remember](null, '', toParameters(next) || location.pathname);
    run();
  };

  field.addEventListener('input', () => {
    go({ ...state, query: field.value }, 'replaceState');
  });
  const showPage = (): void => {
    if (!onPage) location.assign(searchPage + toParameters({ query: field.value, narrowing: {} }));
  };

  const openFirst = (): void => {
    const first = list.querySelector<HTMLAnchorElement>('ol a');
    if (first && shownQuery === field.value) first.click();
    else showPage();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    showPage();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || shownQuery === undefined) return;
    event.preventDefault();
    // What is typed last may still be looked up.
    void running.then(openFirst);
  });
  for (const area of [list, choices]) {
    area?.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const query = link.dataset.query;
      if ('narrow' in link.dataset) {
        event.preventDefault();
        go(readState(new URL(link.href).href), 'pushState');
      } else if (query !== undefined) {
        event.preventDefault();
        field.focus();
        go({ query, narrowing: {} }, 'pushState');
      } else if (!onPage) close();
    });
  }
  moveByKeys(form, field, list, close, onPage);
  if (onPage) {
    window.addEventListener('popstate', () => {
      go(readState(location.href), undefined);
    });
    field.value = state.query;
    const narrow = choices?.closest('details');
    if (narrow && matchMedia('(max-width: 58rem)').matches) narrow.open = false;
  }
  if (onPage || state.query !== '') run();
}

async function load(downloads: Downloads): Promise<Loaded> {
  const { engine, head } = await startEngine(downloads);
  const terms = head.terms.map(unpackTerm);
  return { engine, head, dictionary: toDictionary({ ...head, terms }, unpackWords(head.words)) };
}
