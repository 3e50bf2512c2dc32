import type { Page } from '@playwright/test';
import type { ToldWhole } from './told.ts';

/** A file of markup, and what it is. */
export interface MarkupFile {
  readonly text: string;
  readonly kind: 'text/html' | 'application/xhtml+xml';
}

/** What this file of markup tells, as a browser’s own parser reads it; throws where it is not well-formed. */
export function readMarkup(page: Page, { text, kind }: MarkupFile): Promise<ToldWhole> {
  return page.evaluate(parseMarkup, { text, kind });
}

/** Runs in the browser: knows nothing but what it is handed. */
function parseMarkup({ text, kind }: MarkupFile): ToldWhole {
  const parsed = new DOMParser().parseFromString(text, kind);
  const fault = parsed.querySelector('parsererror')?.textContent;
  if (fault !== undefined) throw new Error(fault);
  const toWords = (element: Element | null): string => element?.textContent.replace(/[ \t\n]+/g, ' ').trim() ?? '';
  const statements = [...parsed.querySelectorAll('.statement')].map((statement) => {
    const link = statement.querySelector('a');
    return {
      number: toWords(link),
      text: statement.textContent.slice(link?.textContent.length).replace(/[ \t\n]+/g, ' '),
    };
  });
  // On a page of its own, a statement is all there is.
  const alone = parsed.querySelector('main > .words');
  if (alone) {
    const address = parsed.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    const number = address.split('/').at(-2) ?? '';
    statements.push({ number, text: alone.textContent.replace(/[ \t\n]+/g, ' ') });
  }
  const numbers = statements.map(({ number }) => number);
  const runs = [...parsed.querySelectorAll('.speaker, .who > li')].map((run) => {
    const [first = '', last = first] = toWords(run.querySelector('.span')).split('–');
    return { first: numbers.indexOf(first), last: numbers.indexOf(last), words: toWords(run) };
  });
  return {
    title: toWords(parsed.querySelector('h1')),
    lead: parsed.querySelector('meta[name=description]')?.getAttribute('content') ?? undefined,
    headings: [...parsed.querySelectorAll('.section h2, body > h2')].map(toWords),
    statements: statements.map((statement, at) => ({
      ...statement,
      who: alone
        ? toWords(parsed.querySelector('.who'))
        : (runs.find(({ first, last }) => first <= at && at <= last)?.words ?? ''),
    })),
    citations: Object.fromEntries(
      [...parsed.querySelectorAll('details')].map((details) => [
        toWords(details.querySelector('summary')),
        details.querySelector('pre')?.textContent ?? '',
      ]),
    ),
  };
}
