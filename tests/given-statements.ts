import type { Report, Section, Statement } from '../src/model/report.ts';
import { toTinyReport } from './tiny-report.ts';

/** A statement with its number and the little that a test wants to say of it. */
export function aStatement(number: string, given: Partial<Statement> = {}): Statement {
  const text = given.text ?? `What statement ${number} says.`;
  return {
    number,
    section: Number(number.split('.')[0]),
    kind: 'paragraph',
    text,
    html: text,
    attributions: [{ source: 'report' }],
    sources: ['report'],
    places: [],
    dates: [],
    figures: [],
    ...given,
  };
}

/** A report of one section with these statements. */
export function aReport(statements: Section['statements'], given: Partial<Report> = {}): Report {
  const section: Section = {
    number: 1,
    id: 'prisons',
    title: 'Recruitment from prisons',
    summary: 'What is said of prisons.',
    places: [],
    dates: [],
    figures: [],
    formerly: [],
    key: [],
    notes: {},
    withdrawn: [],
    blocks: [{ kind: 'paragraph', statements: [...statements.keys()] }],
    statements,
  };
  return { ...toTinyReport(), sections: [section], ...given };
}
