import type { Translation, Wording } from './wording.ts';

const kinds: Wording['report']['kinds'] = {
  publication: 'публікація',
  organisation: 'організація',
  'unnamed people': 'неназвані особи',
  'named person': 'названа особа',
  'media outlet': 'медіа',
};

const plurals = new Intl.PluralRules('uk');

/** “1 розділ, 2 розділи, 5 розділів”: a number with the form of the word that the number asks for. */
const count = (number: number, one: string, few: string, many: string): string => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few };
  return `${String(number)} ${forms[plurals.select(number)] ?? many}`;
};

const sections = (number: number): string => count(number, 'розділ', 'розділи', 'розділів');
const statements = (number: number): string => count(number, 'твердження', 'твердження', 'тверджень');
const sources = (number: number): string => count(number, 'джерело', 'джерела', 'джерел');

/** Every string of the interface, in the language `uk`. */
export const uk: Translation = {
  site: {
    skip: 'Перейти до тексту',
    leave: 'Покинути цей сайт',
    navigation: 'Сайт',
    report: 'Звіт',
    sources: 'Джерела',
    places: 'Місця',
    keywords: 'Ключові слова',
    about: 'Про сайт',
    search: 'Пошук',
    corrections: 'Виправлення',
    searchLabel: 'Шукати у звіті',
    pageTitle: (page, report) => `${page} · ${report}`,
  },
  report: {
    sections: 'Розділи',
    sectionCount: sections,
    statementCount: statements,
    sourceCount: sources,
    years: (first, last) => (first === last ? `ідеться про ${first} рік` : `ідеться про ${first}–${last} роки`),
    lastInferred: '(останній рік виведено редакторами)',
    origin: 'Про походження і виклад',
    statement: (number) => `Твердження ${number}`,
    who: 'Хто це каже',
    noSpeaker: 'мовця не названо',
    noSpeakerAfter: (number) => `мовця не названо, після ${number}`,
    via: (name) => `через: ${name}`,
    viaItself: 'через сам звіт',
    role: (role, body) => `${role}, ${body}`,
    kinds,
    inferredDate: (written, year) => `${written}: рік не зазначено, редактори вивели ${year}`,
  },
  section: {
    label: (number) => `Розділ ${String(number)}`,
    previous: 'Попередній розділ',
    next: 'Наступний розділ',
    whole: 'Увесь звіт',
    sources: 'Джерела цього розділу',
    places: 'Місця цього розділу',
    neighbours: 'Сусідні розділи',
    dates: 'Дати цього розділу',
  },
  source: {
    title: 'Джерела',
    lead: 'Хто говорить у цьому звіті і через кого ці слова потрапили до нього.',
    description: (title) => `Хто говорить у звіті «${title}», з усіма твердженнями кожного.`,
    pageDescription: (name, title) => `Усі твердження джерела «${name}» у звіті «${title}».`,
    statements: 'Твердження',
    carriesNote: (speaker, chain) => `${speaker}: ці слова потрапили до звіту ${chain.join(', ')}.`,
    belongsNote: (speaker, role, body) =>
      `${speaker}: ${role ?? 'належить до організації'}, ${body}. Ці слова звіт приписує не організації (${body}), а особі: ${speaker}.`,
    counts: (own, others) =>
      [
        own > 0 ? statements(own) : 'власних тверджень немає',
        ...(others > 0 ? [`${statements(others)} інших`] : []),
      ].join(', '),
    after: (number) => `Мовця не названо; іде після твердження ${number}.`,
    all: 'Усі джерела',
  },
  places: {
    title: 'Місця і дати',
    lead: 'Де і коли: регіони, дати й числа, які називає звіт, і що він каже про кожне з них.',
    description: (title) => `Регіони, дати й числа звіту «${title}», з усіма твердженнями про кожне з них.`,
    places: 'Місця',
    map: 'Карта регіонів, які називає звіт. Список поруч каже те саме.',
    mapCaption: 'Заштриховано регіони, які називає звіт; число показує, скільки тверджень про кожен.',
    onMap: (place, number) => `${place}: ${statements(number)}`,
    counts: (named, bySection) =>
      [
        statements(named + bySection),
        ...(bySection > 0 ? [`за назвою: ${String(named)}`, `за розділом: ${String(bySection)}`] : []),
      ].join(', '),
    inWords: (names) =>
      `${new Intl.ListFormat('uk').format(names)}: меж ${names.length === 1 ? 'цього місця' : 'цих місць'} звіт не проводить, не проводить їх і карта.`,
    bySection: (isMore) =>
      `${isMore ? 'У наступних твердженнях' : 'У цих твердженнях'} місця не названо; про нього говорить розділ, у якому вони стоять.`,
    dates: 'Дати',
    when: (written, addedYear) => (addedYear === undefined ? written : `${written} [${addedYear}]`),
    timelineCaption:
      'Стрілка стоїть там, де звіт не називає межі; штрихова лінія — там, де час міг початися раніше. Рік у квадратних дужках, зі штриховим колом, вивели редактори.',
    figures: 'Числа',
  },
  search: {
    title: 'Пошук',
    description: (title) => `Пошук за ключовими словами у звіті «${title}».`,
    withoutScript: 'Для пошуку потрібен JavaScript. Список ключових слів веде до тих самих тверджень і без нього.',
    toKeywords: 'Усі ключові слова',
  },
  about: {
    title: 'Про цей сайт',
    description: (title) =>
      `Звідки походить звіт «${title}», як його читати і цитувати та що цей сайт зберігає про вас: нічого.`,
    origin: 'Звідки походить звіт',
    inventsNone: 'Цей сайт нічого до цього не додає.',
    reading: 'Як його читати',
    readingNumbers:
      'Звіт поділено на розділи, а кожен розділ — на твердження. Твердження — це одне або кілька речень, за якими стоїть одне джерело. Його номер, наприклад 3.2, стоїть перед ним і є посиланням на нього: розділ 3, твердження 2.',
    readingWho:
      'Хто це каже, зазначено поруч із текстом: на широкому екрані — на полях, на вузькому — під абзацом. Якщо речення не називає мовця, воно належить самому звіту, навіть коли йде після чиїхось слів; на полях сказано, після якого твердження воно стоїть.',
    readingVia: 'Слово «через» називає тих, через кого слова джерела потрапили до звіту.',
    readingQuotes: 'Слова в лапках — це вислови самого звіту.',
    inferred: 'Що виводять редактори',
    inferredIntro:
      'Наведеного нижче звіт не зазначає. Це висновок редакторів, і скрізь, де його показано, його так і позначено.',
    inferredEntry: (written, date) => `«${written}» розуміємо як ${date}.`,
    cite: 'Як посилатися і цитувати',
    citeText:
      'Кожен розділ має власну адресу, а кожне твердження — мітку в ній: перейдіть за номером і скопіюйте адресу. Номери ніколи не використовують повторно.',
    privacy: 'Приватність',
    privacyText:
      'Сайт не ставить кукі, нічого не зберігає на вашому пристрої, нічого не запитує в інших сайтів і нікого не лічить. Для читання скрипти не потрібні.',
    licence: 'Ліцензії складників',
    licenceFont: 'Шрифт — Source Serif 4, за ліцензією SIL Open Font License 1.1.',
    licenceSearch: 'Пошук працює на Pagefind, за ліцензією MIT.',
  },
  notFound: {
    title: 'За цією адресою сторінки немає',
    lead: 'Можливо, в адресі помилка. Адреси цього сайту, які колись було оприлюднено, працюють і далі.',
    toReport: 'Читати звіт',
    toKeywords: 'Знайти ключове слово',
  },
  newReport: {
    title: 'Назва звіту',
    lead: 'Одне або два речення: про що цей звіт.',
    itself: 'Сам звіт',
    known: 'Що відомо про походження звіту.',
    unknown: 'Що про нього невідомо: автор, видавець, дата.',
    wording: 'Чиїми словами написано текст.',
    placeholder: 'Напишіть тут абзац, а за кожним реченням поставте позначку його джерела.',
  },
  date: (date) => {
    const [year, month, day] = date.split('-');
    if (month === undefined) return `${String(year)} рік`;
    return new Intl.DateTimeFormat('uk', {
      year: 'numeric',
      month: 'long',
      ...(day ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    }).format(new Date(`${String(year)}-${month}-${day ?? '01'}T00:00:00Z`));
  },
};
