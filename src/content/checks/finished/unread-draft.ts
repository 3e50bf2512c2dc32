import type { Mistake } from '../../../model/mistake.ts';
import { contentFiles } from '../../../model/record/content-files.ts';
import type { Report } from '../../../model/report.ts';

/** An editor has read each section and each source that a command put there. */
export function unreadDraft({ sections, sources, locate }: Report): Mistake[] {
  const drafts = [
    ...sections.filter(({ draft }) => draft).map((section) => [contentFiles.section(section), ['draft']] as const),
    ...sources.filter(({ draft }) => draft).map(({ id }) => [contentFiles.sources, [id, 'draft']] as const),
  ];
  return drafts.map(([file, keys]) => ({
    rule: 'unread-draft',
    file,
    ...locate?.(file, keys),
    what: `${keys.length === 1 ? 'This section' : `The source \`${keys[0]}\``} is a draft: title, summary or name are the first words that were found.`,
    remedy: 'Read it, write what is better, then delete the line `draft: true`.',
  }));
}
