/** Runs in the page: how many entries stand between these two anchors in the window, and the names of those that do not. */
export function lookBelow([from, to]: readonly [string | null | undefined, string | null | undefined]): {
  seen: number;
  unseen: string[];
} {
  const find = (href: string | null | undefined): Element | null =>
    href == null ? null : document.getElementById(decodeURIComponent(href.slice(1)));
  const [begin, end] = [find(from), find(to)];
  const follows = (one: Element | null, other: Element): boolean =>
    one !== null && (one === other || Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING));
  const below = [...document.querySelectorAll('.keywords li')].filter(
    (entry) => follows(begin, entry) && !follows(end, entry),
  );
  const unseen = below.filter((entry) => {
    const { top, bottom, height } = entry.getBoundingClientRect();
    // What takes up half of the window itself is seen where it begins.
    const end = height > innerHeight / 2 ? top + 25 : bottom;
    return top < 0 || end > innerHeight;
  });
  return { seen: below.length - unseen.length, unseen: unseen.map((entry) => entry.textContent.trim()) };
}
