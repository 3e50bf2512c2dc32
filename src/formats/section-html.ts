import { toShownWords, type Picture } from '../model/blocks.ts';
import type { BookSection } from '../model/exports/book.ts';
import { escapeXml, toXhtml } from '../model/exports/xml.ts';
import { resolveLinks } from '../model/statements/links.ts';
import { layOut } from '../model/statements/markup/lay-out.ts';
import { toMarkup } from '../model/statements/markup/to-markup.ts';
import type { Wording } from '../wording/wording.ts';

/** Where a section stands: how its ids begin, and where links and pictures lead from there. */
export interface SectionSetting {
  /** An id in XHTML begins with a letter, which this brings. */
  readonly idPrefix?: string;
  /** The address of a statement of any section, by its number. */
  readonly toAddress: (number: string) => string;
  readonly toPicture: (picture: Picture) => Record<string, string | number>;
}

/**
 * The words of a section, who says them, its notes and fingerprints, as HTML that the styles of
 * the pages know and that `toXhtml` makes XHTML of.
 */
export function toSectionHtml(section: BookSection, wording: Wording, setting: SectionSetting): string {
  const words = wording.book;
  const blocks = layOut(section.blocks, {
    ...setting,
    section: section.id,
    number: section.number,
    // `resolveLinks` leads its link on, like those of statements.
    toWithdrawal: (number) => [{ type: 'html', value: section.withdrawn[number]?.html ?? '' }],
    statements: section.statements,
    toLabel: wording.report.statement,
    toWords: (place) => [{ type: 'html', value: toXhtml(toShownHtml(section, place)) }],
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
    `<div class="text">${resolveLinks(toMarkup(blocks), setting.toAddress)}</div>`,
    `<ul class="who" aria-label="${escapeXml(wording.report.who)}">${who.join('\n')}</ul>`,
    '<div class="text belongings">',
    ...(notes.length > 0 ? [`<h3>${escapeXml(words.notes)}</h3><dl>${notes.join('')}</dl>`] : []),
    `<h3>${escapeXml(wording.fingerprints.title)}</h3><dl>${fingerprints.join('')}</dl>`,
    `<p>${escapeXml(words.permanent)} <a href="${address}">${address}</a></p>`,
    '</div>',
  ].join('\n');
}

function toShownHtml({ blocks, statements }: BookSection, place: number): string {
  const statement = statements[place];
  return statement ? toShownWords(blocks, place, statement).html : '';
}
