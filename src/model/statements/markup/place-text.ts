import { resolveLinks } from '../links.ts';

/** What the text of a section does not know of the page that shows it. */
export interface TextSetting {
  /** How the link at a statement’s number is called: the number, and who says it. */
  readonly toName: (number: string) => string;
  /** Where a link to a statement by its number leads. */
  readonly toAddress: (number: string) => string;
  /** What stands in place of the withdrawn statement with this number, as HTML. */
  readonly toGap: (number: string) => string;
  /** What an `img` says of the picture in this file. */
  readonly toImage: (file: string) => Readonly<Record<string, string>>;
  /** True where the title of the section is that of the page: its headings stand one level higher. */
  readonly isBelowTitle: boolean;
}

/** The text of a section as a page shows it. */
export function placeText(html: string, { toName, toAddress, toGap, toImage, isBelowTitle }: TextSetting): string {
  const named = html
    .replace(/<wbr data-withdrawn="([\d.]+)"\s*\/?>/g, (_, number: string) => toGap(number))
    .replace(/(<a href="#([\d.]+)" aria-label=")[^"]*/g, (_, begin: string, number: string) => {
      return begin + escapeAttribute(toName(number));
    })
    .replace(/(<img )src="([^"]*)"((?:"[^"]*"|[^">])*?)\s*\/?>/g, (_, begin: string, file: string, rest: string) => {
      const attributes = Object.entries(toImage(file)).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
      return `${begin}${attributes.join(' ')}${rest}>`;
    });
  const placed = isBelowTitle
    ? named.replace(/(<\/?h)([34])\b/g, (_, begin: string, level: string) => begin + String(Number(level) - 1))
    : named;
  return resolveLinks(placed, toAddress);
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
