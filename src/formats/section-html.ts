import type { BookSection } from '../model/exports/book.ts';
import { escapeXml, toXhtml } from '../model/exports/xml.ts';
import type { Wording } from '../wording/wording.ts';

/**
 * The words of a section, who says them, its notes and fingerprints, as markup that is HTML and XHTML alike.
 * An id in XHTML begins with a letter, which `idPrefix` brings.
 */
export function toSectionHtml(section: BookSection, wording: Wording, idPrefix = ''): string {
  const words = wording.book;
  const statements = section.statements.map(
    ({ number, html }) =>
      `<span id="${idPrefix}${number}"><a class="number" href="#${idPrefix}${number}" aria-label="${escapeXml(wording.report.statement(number))}">${number}</a>${toXhtml(html)}</span>`,
  );
  const who = section.who.map(
    ({ label, lines }) => `<dt>${label}</dt>${lines.map((line) => `<dd>${escapeXml(line)}</dd>`).join('')}`,
  );
  const notes = section.notes.map(({ name, text }) => `<dt>${escapeXml(name)}</dt><dd>${escapeXml(text)}</dd>`);
  const fingerprints = section.fingerprints.map(
    ({ number, textFingerprint, attribution, attributionFingerprint }) =>
      `<dt>${number}</dt><dd><code>${textFingerprint}</code></dd><dd>${escapeXml(attribution)}</dd><dd><code>${attributionFingerprint}</code></dd>`,
  );
  return [
    `<p>${statements.join(' ')}</p>`,
    `<h3>${escapeXml(wording.report.who)}</h3><dl>${who.join('')}</dl>`,
    ...(notes.length > 0 ? [`<h3>${escapeXml(words.notes)}</h3><dl>${notes.join('')}</dl>`] : []),
    `<h3>${escapeXml(wording.fingerprints.title)}</h3><dl>${fingerprints.join('')}</dl>`,
    `<p class="quiet">${escapeXml(words.permanent)} <a href="${escapeXml(section.address)}">${escapeXml(section.address)}</a></p>`,
  ].join('\n');
}
