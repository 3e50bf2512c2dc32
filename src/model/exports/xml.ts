const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as XML shows it, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return toXmlCharacters(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** HTML with quoted attributes, as this project writes it, as XML reads it: what has no content is closed. */
export function toXhtml(html: string): string {
  return toXmlCharacters(html)
    .replace(/<(br|hr|img|wbr)\b([^>]*?)\s*\/?>/g, '<$1$2/>')
    .replaceAll(']]>', ']]&gt;');
}

/** Without the characters that XML cannot hold: controls, halves of a pair, two that are none. */
function toXmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu, '');
}
