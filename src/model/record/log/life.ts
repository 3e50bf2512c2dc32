import type { Report } from '../../report.ts';
import { getFolder } from '../subjects.ts';
import { toSteps, type Step } from './steps.ts';

/** The life of one thing of this report, in its own edition. */
export function getLife(report: Report, subject: string): readonly Step[] {
  return toSteps(report.record).get(getFolder(report) + subject) ?? [];
}
