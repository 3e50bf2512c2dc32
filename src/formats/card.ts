import { Renderer, type Node } from '@takumi-rs/core';
import type { PreviewCard } from '../model/exports/card.ts';
import { alphabets, openTypeface } from './fonts.ts';

const size = { width: 1200, height: 630 } as const;

/** Words up to this length, how large they stand, and on how many lines at most. */
const sizes = [
  [70, 76, 4],
  [130, 60, 5],
  [230, 46, 6],
  [Infinity, 36, 8],
] as const;

/** The colours of the pages in daylight, by their roles. */
export type Colours = Readonly<Record<'paper' | 'ink' | 'quiet' | 'line', string>>;

/** The colours that this style sheet gives to the roles; the first of each is that of daylight. */
export function toDaylight(tokens: string): Colours {
  const find = (role: string): string => {
    const [, colour] = new RegExp(`--${role}:[^;#]*(#[0-9a-f]+)`).exec(tokens) ?? [];
    if (colour === undefined) throw new Error(`The tokens give no colour to ${role}.`);
    return colour;
  };
  return { paper: find('paper'), ink: find('ink'), quiet: find('quiet'), line: find('line') };
}

let prepared: Promise<Renderer> | undefined;

/** Draws one picture for link previews, in the look of the site, as PNG. */
export async function drawCard(card: PreviewCard, language: string, colours: Colours): Promise<Buffer> {
  const renderer = await (prepared ??= prepareRenderer());
  return renderer.render(toLayout(card, colours), { ...size, format: 'png', lang: language });
}

async function prepareRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const alphabet of alphabets) {
    await renderer.registerFont({ name: toFamily(alphabet), data: await openTypeface(alphabet, 'opsz') });
  }
  return renderer;
}

function toFamily(alphabet: string): string {
  return `Source Serif ${alphabet}`;
}

function toLayout({ above, number, title, below }: PreviewCard, colours: Colours): Node {
  const [, fontSize, lines] = sizes.find(([length]) => title.length <= length) ?? sizes[0];
  const titled = toText(title, {
    color: colours.ink,
    fontSize,
    fontWeight: 600,
    lineHeight: 1.12,
    letterSpacing: '-0.012em',
    textWrap: 'balance',
    flexGrow: 1,
    width: 0,
    lineClamp: lines,
  });
  const numbered = toText(number, { fontSize: 34, width: 72, marginTop: 8 });
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      padding: '68px 80px',
      color: colours.quiet,
      backgroundColor: colours.paper,
      fontFamily: alphabets.map((alphabet) => `"${toFamily(alphabet)}"`).join(', '),
    },
    children: [
      toText(above, { fontSize: 30, height: 42 }),
      {
        type: 'container',
        style: { display: 'flex', flexGrow: 1, alignItems: 'center' },
        children: [
          {
            type: 'container',
            style: { display: 'flex', alignItems: 'flex-start', width: '100%' },
            children: number === '' ? [titled] : [numbered, titled],
          },
        ],
      },
      {
        type: 'container',
        style: { display: 'flex', paddingTop: 24, borderTop: `2px solid ${colours.line}` },
        children: [toText(below, { fontSize: 28, lineHeight: 1.4, lineClamp: 2 })],
      },
    ],
  };
}

function toText(text: string, style: NonNullable<Node['style']>): Node {
  return { type: 'text', text, style };
}
