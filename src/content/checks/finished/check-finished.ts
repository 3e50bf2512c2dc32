import type { Mistake } from '../../../model/mistake.ts';
import type { Report } from '../../../model/report.ts';
import { placeholder } from './placeholder.ts';
import { unreadDraft } from './unread-draft.ts';

/** What an editor still has to write or to read before the report can be published; pages are made of it all the same. */
export function checkFinished(report: Report): Mistake[] {
  return [...placeholder(report), ...unreadDraft(report)];
}
