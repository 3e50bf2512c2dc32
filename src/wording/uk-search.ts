import type { enSearch } from './en-search.ts';

const plurals = new Intl.PluralRules('uk');

/** “1 твердження, 2 твердження, 5 тверджень”. */
const count = (number: number): string =>
  `${String(number)} ${['one', 'few'].includes(plurals.select(number)) ? 'твердження' : 'тверджень'}`;

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;

const quote = (words: string): string => `«${words}»`;

/** The strings of the search, in the language `uk`: apart from the others, because the reader’s browser loads them. */
export const ukSearch: typeof enSearch = {
  title: 'Пошук',
  description: (title) => `Пошук у звіті «${title}» за ключовими словами, у будь-якому написанні.`,
  lead: 'Слова в будь-якому написанні та будь-якою абеткою; «у лапках» — точний вислів.',
  withoutScript: 'Для пошуку потрібен JavaScript. Список ключових слів веде до тих самих тверджень і без нього.',
  label: 'Результати пошуку',
  toKeywords: 'Усі ключові слова',
  loading: 'Шукаємо …',
  failed: 'Не вдалося завантажити пошук.',
  found: (number, shown, around) =>
    [
      `Знайдено: ${count(number)}`,
      ...(shown < number ? [`показано перші ${String(shown)}`] : []),
      ...(around > 0 ? [`з них за розділом, місцем або джерелом: ${String(around)}`] : []),
    ].join(', ') + '.',
  spelling: (names) => `Показано твердження зі словом ${list(names.map(quote), 'та')}.`,
  correction: (typed, name) =>
    `Слова ${quote(typed)} немає в жодному твердженні. Показано твердження зі словом ${quote(name)}.`,
  beginning: (typed, names) => `Показано слова, що починаються на ${quote(typed)}: ${list(names, 'та')}.`,
  missing: (typed) => `Немає в жодному твердженні: ${list(typed.map(quote), 'або')}.`,
  none: (typed) =>
    typed.length > 1
      ? `Жодне твердження не містить усього цього: ${list(typed.map(quote), 'та')}.`
      : `Жодне твердження не містить ${list(typed.map(quote), 'та')}.`,
  noneHere: 'Жодне з них не відповідає тому, чим звужено пошук.',
  cut: 'Шукали лише початок введеного.',
  nothing: 'Введіть ім’я, назву або ключове слово.',
  nearest: (name) => `Найближче ключове слово: ${name}`,
  otherLayout: (typed) => `В іншій розкладці клавіатури: ${typed}`,
  without: (typed, number) => `Без ${quote(typed)}: ${count(number)}`,
  withoutQuotes: 'Шукати ці слова без лапок',
  widen: 'Шукати без звуження',
  more: 'Показати більше',
  all: 'Ці результати на окремій сторінці, де їх можна звузити',
  link: 'Посилання на цей пошук',
  result: (number, who, text) => `Твердження ${number}, ${who}: ${text}`,
  section: (number, title) => `${number} ${title}`,
  narrow: 'Звузити пошук',
  facets: { source: 'Джерело', kind: 'Вид джерела', place: 'Місце', year: 'Рік' },
  anyOf: { source: 'Усі джерела', kind: 'Усі види', place: 'Усі місця', year: 'Усі роки' },
};
