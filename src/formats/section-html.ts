import type { BookSection } from '../model/exports/book.ts';
import { escapeXml, toXhtml } from '../model/exports/xml.ts';
import type { Wording } from '../wording/wording.ts';

/**
 * The words of a section, who says them, its notes and fingerprints, as markup that is HTML and XHTML alike, and that
 * the styles of the pages know. An id in XHTML begins with a letter, which `idPrefix` brings.
 */
export function toSectionHtml(section: BookSection, wording: Wording, idPrefix = ''): string {
  const words = wording.book;
  const statements = section.statements.map(({ number, html }) => {
    const label = escapeXml(wording.report.statement(number));
    const link = `<a href="#${idPrefix}${number}" aria-label="${label}">${number} </a>`;
    return `<span class="statement" id="${idPrefix}${number}">${link}${toXhtml(html)}</span>`;
  });
  const who = section.who.map(({ label, lines }) => {
    const sources = lines.map((line) => `<span class="source">${escapeXml(line)}</span>`);
    return `<li><span class="span">${label}</span> ${sources.join(' ')}</li>`;
  });
  const notes = section.notes.map(({ name, html }) => `<dt>${escapeXml(name)}</dt><dd>${toXhtml(html)}</dd>`);
  const fingerprints = section.fingerprints.map(
    ({ number, textFingerprint, attribution, attributionFingerprint }) =>
      `<dt>${number}</dt><dd><code>${textFingerprint}</code></dd><dd>${escapeXml(attribution)}</dd><dd><code>${attributionFingerprint}</code></dd>`,
  );
  const address = escapeXml(section.address);
  return [
    `<div class="text"><p>${statements.join(' ')}</p></div>`,
    `<ul class="who" aria-label="${escapeXml(wording.report.who)}">${who.join('\n')}</ul>`,
    '<div class="text belongings">',
    ...(notes.length > 0 ? [`<h3>${escapeXml(words.notes)}</h3><dl>${notes.join('')}</dl>`] : []),
    `<h3>${escapeXml(wording.fingerprints.title)}</h3><dl>${fingerprints.join('')}</dl>`,
    `<p>${escapeXml(words.permanent)} <a href="${address}">${address}</a></p>`,
    '</div>',
  ].join('\n');
}
