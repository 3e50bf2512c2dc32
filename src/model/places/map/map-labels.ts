/** A name on the map, with the middle of where it stands. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A name with the room that it takes on the smallest phone. */
export interface PlacedLabel extends Label {
  readonly width: number;
}

/** What 24 px, a target for a finger, are in units of a map of 1,000 that is shown 275 px wide, on the smallest phone. */
const lineHeight = 88;

/** Width of a letter there. */
const letterWidth = 26;

/** How far a name may reach over the edge of the map, into the margin of the page. */
const overhang = 30;

/** Moves names that would stand on each other apart, up and down, and keeps all of them between left and right margin. */
export function toApart(labels: readonly Label[], width: number): PlacedLabel[] {
  const placed = labels.map(({ text, x, y }) => {
    const half = (text.length * letterWidth) / 2;
    return { text, half, x: Math.min(Math.max(x, half - overhang), width + overhang - half), y };
  });
  for (let round = 0; round < 100; round += 1) {
    for (const upper of placed) {
      for (const lower of placed) {
        const overlap = lineHeight - (lower.y - upper.y);
        const isBelow = lower.y > upper.y || (lower.y === upper.y && lower.text > upper.text);
        if (!isBelow || overlap <= 0 || Math.abs(lower.x - upper.x) >= lower.half + upper.half) continue;
        upper.y -= Math.ceil(overlap / 2);
        lower.y += Math.ceil(overlap / 2);
      }
    }
  }
  return placed.map(({ text, half, x, y }) => ({ text, x, y, width: 2 * half }));
}
