import type { Report } from './report.ts';

/**
 * Beyond this many sections, a report is too long to be sent as one page on a bad line, and to be set as one book while
 * the site is built: `/` holds the contents, reading goes section by section, and there is no EPUB and no PDF.
 */
const mostOnOnePage = 40;

/** True for a report that is read in one piece. */
export function isOnePiece(report: Pick<Report, 'sections'>): boolean {
  return report.sections.length <= mostOnOnePage;
}
