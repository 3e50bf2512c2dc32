import { Renderer, type Node } from '@takumi-rs/core';
import type { PreviewCard } from '../model/exports/card.ts';
import { alphabets, openTypeface } from './fonts.ts';

const size = { width: 1200, height: 630 } as const;

// The colours of the page in daylight.
const colours = { paper: '#fcfbf8', ink: '#1c1b19', quiet: '#575249', line: '#dcd6c9' };

let prepared: Promise<Renderer> | undefined;

/** Draws one picture for link previews, in the look of the site, as PNG. */
export async function drawCard(card: PreviewCard, language: string): Promise<Buffer> {
  const renderer = await (prepared ??= prepareRenderer());
  return renderer.render(toLayout(card), { ...size, format: 'png', lang: language });
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

function toLayout({ above, number, title, below }: PreviewCard): Node {
  const titled = toText(title, {
    color: colours.ink,
    fontSize: title.length > 70 ? 60 : 76,
    fontWeight: 600,
    lineHeight: 1.12,
    letterSpacing: '-0.012em',
    textWrap: 'balance',
    flexGrow: 1,
    width: 0,
    lineClamp: 4,
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
