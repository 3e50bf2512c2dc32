import type { SourceEntry } from '../schema/source.ts';
import { enSearch } from './en-search.ts';

const kinds: Record<SourceEntry['kind'], string> = {
  publication: 'publication',
  organisation: 'organisation',
  'unnamed people': 'unnamed people',
  'named person': 'named person',
  'media outlet': 'media outlet',
};

const count = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;

/** Every string of the interface, in English. */
export const en = {
  site: {
    skip: 'Skip to the text',
    inThisLanguage: 'In English',
    leave: 'Leave this site',
    recordOf: (day: string) => `Record of ${day}.`,
    printedFrom: (address: string) => `Printed from ${address}`,
    statementAddress: 'The address of a statement is that of its section with # and its number behind it.',
    navigation: 'Site',
    report: 'Report',
    sources: 'Sources',
    places: 'Places',
    keywords: 'Keywords',
    about: 'About',
    search: 'Search',
    corrections: 'Corrections',
    searchLabel: 'Search the report',
    pageTitle: (page: string, report: string) => `${page} · ${report}`,
  },
  translation: {
    unreviewed: 'This is the editors’ translation; no reviewer has been named yet.',
    reviewed: (name: string) => `This is the editors’ translation, reviewed by ${name}.`,
    stale: 'translated from an earlier wording of the original',
    sideBySide: 'Original and translation side by side',
    sideBySideOf: (section: string) => `${section}, in the original and in translation`,
  },
  report: {
    sections: 'Sections',
    sectionCount: (number: number) => count(number, 'section', 'sections'),
    statementCount: (number: number) => count(number, 'statement', 'statements'),
    sourceCount: (number: number) => count(number, 'source', 'sources'),
    dateCount: (number: number) => count(number, 'date', 'dates'),
    figureCount: (number: number) => count(number, 'figure', 'figures'),
    years: (first: string, last: string) => (first === last ? `speaks of ${first}` : `speaks of ${first} to ${last}`),
    origin: 'On origin and wording',
    statement: (number: string) => `Statement ${number}`,
    who: 'Who says this',
    noSpeaker: 'no speaker named',
    noSpeakerAfter: (number: string) => `no speaker named, after ${number}`,
    via: (name: string) => `via ${name}`,
    editors: 'The editors of this site',
    role: (role: string, body: string) => `${role}, ${body}`,
    kinds,
    inferredDate: (written: string, year: string) => `${written}: year not stated, ${year} inferred by the editors`,
  },
  section: {
    label: (number: number) => `Section ${String(number)}`,
    previous: 'Previous section',
    next: 'Next section',
    whole: 'The whole report',
    figures: 'Figures of this section',
    sources: 'Sources of this section',
    places: 'Places of this section',
    neighbours: 'Neighbouring sections',
    dates: 'Dates of this section',
  },
  statementPage: {
    title: (number: string, speakers: string) => `${number} · ${speakers}`,
    inSection: 'In its section',
    places: 'Places',
    dates: 'Dates',
    figures: 'Figures',
    earlier: 'What stood here before',
    neighbours: 'Neighbouring statements',
    previous: 'Previous statement',
    next: 'Next statement',
    cite: 'To cite',
    fingerprint: 'Fingerprint',
    words: 'Words:',
    howTo: 'How to check it',
  },
  source: {
    title: 'Sources',
    lead: 'Who speaks in this report, and through whom their words reached it.',
    description: (title: string) => `Who speaks in “${title}”, with every statement of each.`,
    pageDescription: (name: string, title: string) => `Every statement of ${name} in “${title}”.`,
    statements: 'Statements',
    carriesNote: (speaker: string, chain: readonly string[]) =>
      `${speaker}: these words reached the report ${chain.join(', ')}.`,
    belongsNote: (speaker: string, role: string | undefined, body: string) =>
      `${speaker} is ${role ?? 'a member'} at ${body}. The report credits these words to ${speaker}, not to ${body}.`,
    counts: (own: number, others: number) =>
      [
        own > 0 ? count(own, 'statement', 'statements') : 'no statement of its own',
        ...(others > 0 ? [`${count(others, 'statement', 'statements')} of others`] : []),
      ].join(', '),
    after: (number: string) => `No speaker named; follows statement ${number}.`,
    all: 'All sources',
  },
  places: {
    title: 'Places and dates',
    lead: 'Where and when: the regions, dates and figures that the report names, and what it says of each.',
    pageDescription: (name: string, title: string) => `Every statement of “${title}” on ${name}.`,
    description: (title: string) => `The regions, dates and figures of “${title}”, with every statement on each.`,
    places: 'Places',
    map: 'Map of the regions that the report names. The list next to it says the same.',
    mapCaption: 'Hatched: the regions that the report names, with the number of statements on each.',
    onMap: (place: string, statements: number) => `${place}: ${count(statements, 'statement', 'statements')}`,
    counts: (named: number, bySection: number) =>
      [
        count(named + bySection, 'statement', 'statements'),
        ...(bySection > 0 ? [`${String(named)} by name`, `${String(bySection)} by section`] : []),
      ].join(', '),
    inWords: (names: readonly string[]) =>
      `${new Intl.ListFormat('en').format(names)}: the report draws no border for ${names.length === 1 ? 'it' : 'them'}, and neither does the map.`,
    bySection: (isMore: boolean) =>
      `${isMore ? 'The following statements name' : 'These statements name'} no place; the section they stand in speaks of this one.`,
    dates: 'Dates',
    when: (written: string, addedYear: string | undefined) =>
      addedYear === undefined ? written : `${written} [${addedYear}]`,
    timelineCaption:
      'An arrow stands where the report states no limit; a dashed line, where a time may have begun earlier. A year in square brackets, with a dashed ring, is inferred by the editors.',
    figures: 'Figures',
  },
  search: enSearch,
  sheets: {
    title: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    page: (number: number, of: number) => `Page ${String(number)} of ${String(of)}`,
    sections: (first: number, last: number) => `Sections ${String(first)}–${String(last)}`,
  },
  keywords: {
    title: 'Keywords',
    description: (title: string) => `Every name and keyword of “${title}”, in all spellings, with its statements.`,
    lead: 'Every name and word of the report, with its other spellings. Numbers lead to statements; in italics, to those whose section, place or source it names.',
    leadBySection:
      'Every name and word of the report, with its other spellings. Numbers lead to sections; in italics, to those that name it by their title, places or sources alone.',
    letters: 'Letters',
    more: (sections: number) => `and ${sections.toLocaleString('en')} more: search`,
    terms: 'Names and terms',
    ofLetter: (letter: string) => `Keywords: ${letter}`,
    see: 'see ',
    around: (number: string) => `${number}, by its section, place or source`,
  },
  about: {
    title: 'About this site',
    description: (title: string) =>
      `Where “${title}” comes from, how to read and cite it, and what this site keeps about you: nothing.`,
    origin: 'Where the report comes from',
    inventsNone: 'This site adds none.',
    reading: 'How to read it',
    readingNumbers:
      'The report is divided into sections, and each section into statements. A statement is one sentence or more that one source stands behind. Its number, such as 3.2, stands before it and is also its link: section 3, statement 2.',
    readingWho:
      'Who says it stands beside the text: in the margin on a wide screen, below the paragraph on a narrow one. Where a sentence names no speaker, it is the report’s own, even where it follows somebody’s words; the margin says which statement it follows.',
    readingVia: '“Via” names those through whom a source’s words reached the report.',
    readingQuotes: 'Words in quotation marks are the report’s own terms.',
    inferred: 'What the editors infer',
    inferredIntro:
      'The report does not state the following. It is the editors’ inference, and marked as such wherever it is shown.',
    inferredEntry: (written: string, date: string) => `“${written}” is taken to be ${date}.`,
    cite: 'How to link and cite',
    citeText:
      'Every section has an address of its own, and every statement an anchor in it: follow the number, and copy the address. Numbers are never reused. The report and each section have a folded box with citations to copy, also as files for BibTeX and reference managers.',
    dataTitle: 'The report as data',
    dataText:
      'Every statement, with who says it, its address, its day and its fingerprint. In the table, an apostrophe stands before what a spreadsheet would take for a formula.',
    files: {
      json: 'Statements (JSON)',
      schema: 'Schema of the JSON',
      csv: 'Statements (CSV)',
      markdown: 'Report (Markdown)',
      feed: 'Feed (Atom)',
    },
    privacy: 'Privacy',
    privacyText: [
      'The site sets no cookies, asks nothing of other sites and counts nobody. Reading needs no script. It stores nothing on your device unless you ask to keep the report for reading offline; what is kept then can be removed whole.',
      'Your browser itself keeps, as of any site, the addresses and titles of the pages that you open, in its history, and copies of them in its cache. The address of a statement that you follow belongs to them.',
      'What you type into the search goes into no address, no title and no history, and is sent to nobody: the search runs on your device. Only when you press Enter on the search page, choose a filter there or follow the link to a search does the address take up the query, behind a #; no server sees it, but your browser’s history keeps it.',
      'When you follow a result, the tab remembers the query, so that Back shows the results again. To bring open windows back after a crash, browsers may write this, and what stands in a field, to the disk until the window is closed, some for a while longer. A private window keeps none of it once it is closed.',
    ],
    licence: 'Licences of parts',
    licenceFont: 'The typeface is Source Serif 4, under the SIL Open Font License 1.1.',
    licenceSearch: 'Search is by Pagefind, under the MIT licence.',
    licenceMap: (credit: string, licence: string) => `The map: ${credit}, under ${licence}.`,
  },
  imprint: {
    publisher: 'Published by',
    noPublisher: 'The editors of this site have not named themselves.',
    licence: 'Text and data',
    noLicence: 'The editors have named no licence.',
    document: 'The document behind it',
    fingerprint: (sha256: string) => `Its SHA-256 is ${sha256}.`,
  },
  citation: {
    citeReport: 'Cite this report',
    citeSection: 'Cite this section or a statement',
    eachStatement: 'Each statement has a page of its own, to link, to quote and to cite:',
    statement: (number: string, speakers: string) => `Statement ${number} (${speakers})`,
    inSection: (number: number, title: string, report: string) =>
      `In: ${title}, section ${String(number)} of ${report}`,
    ofReport: (number: number, report: string) => `Section ${String(number)} of ${report}`,
    recordOf: 'Record of',
    filesOf: (name: string) => `${name} as a file`,
    formats: { txt: 'Plain text', bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
    copyLink: 'Copy link',
    copyQuote: 'Copy quote',
    copied: 'Copied',
    notCopied: 'Not copied. It stands ready here',
  },
  quotation: {
    title: 'To quote',
    /** Words in quotation marks; marks that stand in them become those within others. */
    quote: (words: string) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`,
    statement: (number: string) => `statement ${number}`,
  },
  feed: {
    editors: 'The editors of this site',
    added: (title: string, numbers: readonly string[]) => `${title}: new ${numbers.join(', ')}`,
    corrected: (number: string) => `Statement ${number} corrected`,
  },
  fingerprints: {
    title: 'Fingerprints of these statements',
    intro: 'The SHA-256 of each statement in UTF-8: first of its words, then of the line that says who says them.',
    howTo: 'How to check one by hand',
    verify: 'How to check a fingerprint',
    verifyText:
      'Every section page lists the fingerprints of its statements: the SHA-256 of the words as they are shown, without the number, in UTF-8. The same words give the same fingerprint on any computer; one other letter gives another. This command prints that of statement',
    verifyExpected: 'It must print',
    verifyMac: 'On a Mac, write shasum -a 256 in place of sha256sum.',
    verifyWho:
      'The line that says who says it is made of names: the source, what a person does and where, and through whom the words came, as in',
  },
  offline: {
    title: 'Reading offline',
    text: 'All pages, search included, can be kept on this device and read without a network. Nothing is kept until you ask for it here.',
    warning:
      'Whoever searches this device can find what is kept on it. Removing takes away all that this site has kept; what the browser itself notes of pages you opened, such as its history, only the browser can remove.',
    keep: 'Keep for reading offline',
    takes: (files: string, megabytes: string) => `This would take ${megabytes} MB, in ${files} files.`,
    tooLarge: (files: string, megabytes: string) =>
      `With ${megabytes} MB in ${files} files, the site is too large to be kept this way.`,
    keeping: 'The site is being fetched. Leave this page open.',
    kept: (files: string, megabytes: string) => `Kept on this device: ${files} files, ${megabytes} MB.`,
    newer: 'A newer edition lies ready; it appears once every page of this site has been closed.',
    failed: 'The site could not be fetched as a whole, so nothing is kept. Try again on a better line.',
    remove: 'Remove all of it',
    refused:
      'This browser keeps no site for reading offline here: it may be a private window, or a connection that is not safe. The copies below can be saved instead.',
    removed: 'Removed. This site keeps nothing on this device any more.',
    copies: 'These copies need neither a network nor this site; save them where you like:',
    oneFile: 'The whole report in one file, for any browser',
    epub: 'EPUB, for reading devices',
    pdf: 'PDF, for printing and filing',
  },
  book: {
    oneFile: 'The whole report in one file',
    notes: 'Notes',
    permanent: 'Permanent address:',
    copyOf: 'This is a copy. The report, with its corrections, stands at',
    page: (number: number, count: number) => `${String(number)} of ${String(count)}`,
  },
  corrections: {
    title: 'Corrections',
    lead: 'Nothing that was published here changes silently. What was corrected stands below, with the words that stood there before.',
    description: (title: string) => `What was changed in “${title}” after publication, when and why.`,
    none: 'Nothing that was published has been changed.',
    since: (day: string, count: number) =>
      `The record begins on ${day} and holds ${String(count)} ${count === 1 ? 'statement' : 'statements'}.`,
    notPublished: 'Nothing is on record yet.',
    corrected: (numbers: string) => `${numbers} corrected`.trim(),
    correctedOn: (number: string, day: string) => `${number} corrected on ${day}`,
    withdrawnOn: (number: string, day: string) => `Statement ${number} was withdrawn on ${day}.`,
    why: 'Why:',
    before: 'Before:',
    after: 'Since then:',
    withdrawn: 'withdrawn',
    feed: 'Feed of publications and corrections',
  },
  accessibility: {
    title: 'Accessibility',
    aim: 'The site is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at all levels, AAA included, as far as tools and the editors’ own trials can tell.',
    tested: 'Before every publication, each page is tested in Chromium:',
    tests: [
      'with axe, by all its rules for levels A, AA and AAA and its best practices: in light, dark and forced colours, from 320 to 1920 pixels wide;',
      'at 320 pixels, which is a zoom of 400 per cent on a desktop, and with the text spacing of WCAG 1.4.12: nothing is lost, nothing scrolls sideways;',
      'by keyboard from the first link to the last: all is reached in order, the focus is always in sight, and the first key skips to the text;',
      'for the size of what is to be touched: at least 24 by 24 pixels;',
      'for motion: none, where the device asks for less;',
      'for valid HTML, with html-validate.',
    ],
    browsers:
      'It is made for Chrome and Android’s WebView from version 99, Safari from 15.4 and Firefox from 102; older ones show the text without its layout. In the newest Chromium, in Firefox ESR and in WebKitGTK, which is akin to Safari, each page is opened and the site is read, searched, copied from, kept and left; in Chromium 106 it looks and searches as in the newest, and Chromium 79 shows all the text.',
    untested:
      'Not tested: Safari itself, screen readers as people use them, and the site in the hands of people with disabilities. Maps and drawings have a list beside them that says the same.',
  },
  leaving: {
    title: 'Leaving in a hurry',
    does: (label: string, host: string) =>
      `“${label}”, in the corner of every page, covers the page at once and leads to ${host}; pressing Shift three times does the same. Nothing is asked of that site before, and it is not told where you come from. With JavaScript, Back does not lead to the page that you left; without it, the link works, but Back does, and the keys do nothing.`,
    cannot:
      'It cannot undo what your browser has kept: the pages of this site that you opened, this one among them, stay in its history until you delete them there. Whoever runs your network or your device can see that you were here, whatever you follow. A private window keeps no history once it is closed.',
  },
  moved: {
    title: 'This page has a new address',
    here: 'Go on to it',
  },
  notFound: {
    title: 'No page has this address',
    lead: 'The address may be mistyped. Addresses of this site that were once published lead on working.',
    toReport: 'Read the report',
    toKeywords: 'Look up a keyword',
  },
  newReport: {
    title: 'Title of the report',
    lead: 'One or two sentences: what the report is about.',
    itself: 'The report itself',
    known: 'What is known of where the report comes from.',
    unknown: 'What is not known of it: author, publisher, date.',
    wording: 'Whose words the text is in.',
    placeholder: 'Write the paragraph here, and behind every sentence the mark of its source.',
    picture: {
      alternative: 'What the picture shows.',
      credit: 'Whose work the picture is',
      caption: 'The caption of the picture.',
    },
  },
  /** A date of the report in words: "2014", "2022-09" and "2023-11-08" become 2014, September 2022 and 8 November 2023. */
  date: (date: string): string => {
    const [year, month, day] = date.split('-');
    return new Intl.DateTimeFormat('en-GB', {
      year: 'numeric',
      ...(month ? { month: 'long' } : {}),
      ...(day ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    }).format(new Date(`${String(year)}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
  },
};
