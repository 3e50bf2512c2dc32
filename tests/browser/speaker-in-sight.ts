/** Runs in the page: true if the statement begins in the window, and who says it and the title stand there, not covered. */
export function hasSpeakerInSight(statement: Element): boolean {
  const section = statement.closest('section');
  const run = statement.getAttribute('data-run') ?? '';
  const title = section?.querySelector('.running')?.getBoundingClientRect();
  const speaker = section?.querySelector(`.speaker[data-run="${run}"]`);
  const name = speaker?.querySelector('a')?.getBoundingClientRect();
  if (!speaker || !title || !name || title.height === 0) return false;
  const { top } = statement.getBoundingClientRect();
  const leaving = document.querySelector('.leaving')?.getBoundingClientRect();
  const { left, bottom } = speaker.getBoundingClientRect();
  const end = leaving && left < leaving.left ? leaving.top : innerHeight;
  const lastLine = bottom - parseFloat(getComputedStyle(speaker).paddingBottom);
  return title.top >= 0 && top >= title.bottom - 1 && top < end && name.top >= 0 && lastLine <= end + 1;
}
