import type { SearchWording } from '../../wording/search-wording.ts';
import type { Reading } from '../words/reading.ts';
import { toFragment, type SearchState } from './address.ts';
import { element } from './element.ts';
import { showFacets } from './facets.ts';
import { countFacets, countWithout, findStatements, loadInOrder, narrowDown } from './find.ts';
import type { Loaded } from './load.ts';
import { describeFound, describeMissing, describeNone, showWays, type Fruitless } from './show-message.ts';
import { countAround, showStatements } from './show-statements.ts';

/** What a search shows: what is told, what was found or leads on, and what it can be narrowed by. */
export interface View {
  readonly told: readonly string[];
  readonly found: readonly HTMLElement[];
  readonly choices: readonly HTMLElement[];
}

/** What all views of a page share. */
export interface Setting {
  readonly wording: SearchWording;
  /** True on the search page, false in the panel of another. */
  readonly onPage: boolean;
  /** What the site’s addresses begin with. */
  readonly site: string;
  readonly searchPage: string;
  readonly keywords: string;
  readonly showMore: () => HTMLElement;
}

/** The views of a state, the last one whole: statements show as their texts come. */
export async function* toViews(
  state: SearchState,
  limit: number,
  { index, facets, whole, read }: Loaded,
  setting: Setting,
): AsyncGenerator<View> {
  const { wording, onPage } = setting;
  const { reading, dictionary } = await read(state.query);
  if (reading.missing.length > 0) {
    yield toFruitless(describeMissing(reading, state.query, wording), [], setting);
    return;
  }
  const found = await findStatements(index, reading);
  const left = await narrowDown(index, found, state.narrowing);
  const toChoices = async (): Promise<HTMLElement[]> =>
    onPage ? showFacets(state, await countFacets(index, found, state.narrowing), facets, wording) : [];
  const narrowed = Object.keys(state.narrowing).length > 0;
  if (isEmpty(reading) && !narrowed) {
    yield { told: state.query.trim() === '' ? [] : [wording.nothing], found: [], choices: await toChoices() };
  } else if (left.length === 0 && narrowed) {
    yield toFruitless(toNarrowedOut(state, reading, wording), await toChoices(), setting);
  } else if (left.length === 0) {
    const without = await countWithout(index, reading);
    yield toFruitless(describeNone(reading, state.query, without, wording), await toChoices(), setting);
  } else {
    const shown = left.slice(0, limit);
    const toFound = (statements: Parameters<typeof showStatements>[0], choices: readonly HTMLElement[]): View => ({
      told: describeFound(
        reading,
        { total: left.length, shown: shown.length },
        countAround(statements, reading, dictionary.reader),
        wording,
      ),
      found: [
        ...showStatements(statements, reading, dictionary.reader, setting),
        ...(shown.length < left.length ? [setting.showMore()] : []),
        showLink(state, setting),
      ],
      choices,
    });
    let statements: Parameters<typeof showStatements>[0] = [];
    for await (statements of loadInOrder(index, shown)) if (!whole) yield toFound(statements, []);
    if (!whole && onPage) yield toFound(statements, []);
    yield toFound(statements, await toChoices());
  }
}

function isEmpty({ clauses, phrases }: Reading): boolean {
  return clauses.length === 0 && phrases.length === 0;
}

function toNarrowedOut({ query }: SearchState, { clauses }: Reading, wording: SearchWording): Fruitless {
  return {
    told: clauses.length > 0 ? [wording.noneHere] : [wording.none([])],
    ways: [{ text: wording.widen, query }],
  };
}

function toFruitless(
  fruitless: Fruitless,
  choices: readonly HTMLElement[],
  { searchPage, keywords, wording }: Setting,
): View {
  const toAddress = (query: string): string => searchPage + toFragment({ query, narrowing: {} });
  return { told: fruitless.told, found: [showWays(fruitless, toAddress, keywords, wording)], choices };
}

/** A link that holds the search: on the search page to copy or keep, elsewhere to go on there. */
function showLink(state: SearchState, { onPage, searchPage, wording }: Setting): HTMLElement {
  const text = onPage ? wording.link : wording.all;
  return element('p', {}, element('a', { href: searchPage + toFragment(state), 'data-here': '' }, text));
}
