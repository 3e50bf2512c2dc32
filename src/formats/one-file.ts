import own from './one-file.css?inline';
import { toBook, type BookSection } from '../model/exports/book.ts';
import { toImprint, toPlainLine } from '../model/imprint.ts';
import { routes, toAddress } from '../model/routes.ts';
import { escapeXml } from '../model/exports/xml.ts';
import type { Picture } from '../model/blocks.ts';
import { toParts } from '../model/parts.ts';
import type { Edition } from '../model/edition.ts';
import { drawPictures, toImage } from './pictures.ts';
import { toSectionHtml } from './section-html.ts';

/** The whole report as one page in the style of the others, which opens from anywhere, a memory stick included, and asks for nothing. */
export async function toOneFile(edition: Edition, style: string): Promise<string> {
  const { report, address, wording } = edition;
  const { settings } = report;
  const words = wording.book;
  const sections = toBook(edition);
  const pictures = await drawPictures(report);
  const setting = {
    toAddress: (number: string) => `#${number}`,
    toPicture: ({ file }: Picture) =>
      toImage(pictures.get(file), ({ type, bytes }) => `data:${type};base64,${bytes.toString('base64')}`),
  };
  const [title, lead] = [escapeXml(settings.title), escapeXml(settings.lead)];
  const canonical = escapeXml(toAddress(address, routes.oneFile()));
  return `<!DOCTYPE html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(settings['discreet-title'] ?? wording.site.pageTitle(words.oneFile, settings.title))}</title>
<meta name="description" content="${lead}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="canonical" href="${canonical}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${lead}">
<meta property="og:url" content="${canonical}">
<style>${style}${own}</style>
</head>
<body>
<a class="skip" href="#_text">${escapeXml(wording.site.skip)}</a>
<header><p class="leaving"><a class="leave" href="${escapeXml(settings['quick-exit'])}" rel="noreferrer nofollow">${escapeXml(wording.site.leave)}</a></p></header>
<main id="_text">
<div class="opening wide">
<h1>${title}</h1>
<p class="lead">${lead}</p>
<p class="origin">${escapeXml([settings.origin.wording, settings.origin.known, settings.origin.unknown].join(' '))}</p>
${toImprint(edition)
  .map((line) => `<p class="origin">${escapeXml(toPlainLine(line))}</p>`)
  .join('\n')}
</div>
<nav class="repeated contents wide" aria-label="${escapeXml(wording.report.sections)}">
${toParts(sections)
  .map(({ title, sections: inside }) => `${toPartHeading('h2', title)}<ol>${inside.map(toEntry).join('\n')}</ol>`)
  .join('\n')}
</nav>
${sections.map((section) => `<section class="section" id="${section.id}" aria-labelledby="_title-${section.id}">\n<header>${toPartHeading('p', section.part)}<span class="no">${String(section.number)}</span> <h2 id="_title-${section.id}">${escapeXml(section.title)}</h2></header>\n${toSectionHtml(section, wording, setting)}\n</section>`).join('\n')}
</main>
<footer class="bottom"><p>${escapeXml(words.copyOf)} <a href="${escapeXml(address)}">${escapeXml(address)}</a></p></footer>
</body>
</html>
`;
}

function toPartHeading(element: 'h2' | 'p', title: string | undefined): string {
  return title === undefined ? '' : `<${element} class="of-part">${escapeXml(title)}</${element}>`;
}

function toEntry({ number, id, title }: BookSection): string {
  return `<li><span class="no">${String(number)}</span> <a href="#${id}">${escapeXml(title)}</a></li>`;
}
