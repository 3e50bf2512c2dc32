import type { Mistake } from '../../../model/mistake.ts';
import type { Report } from '../../../model/report.ts';
import { placeholder } from './placeholder.ts';
import { unreadDraft } from './unread-draft.ts';

/** What an editor still has to write or to read before the report can be published; pages are made of it all the same. */
export function checkFinished(report: Report): Mistake[] {
  return [...placeholder(report), ...unreadDraft(report)];
}

/** How many drafts and placeholders are left, in a line; empty where there are none. */
export function countUnfinished(report: Report): string {
  const count = checkFinished(report).length;
  return count === 0
    ? ''
    : `Drafts and placeholders that are left: ${String(count)}. \`npm run publish-record\` names each.`;
}
