import JSZip from 'jszip';

/** A Word document of these paragraphs; one that begins with `#` is a heading. */
export async function toDocx(paragraphs: readonly string[]): Promise<Uint8Array> {
  return toDocxOf(
    paragraphs.map((text) => {
      const [start = '', ...rest] = text.replace(/^#/, '').split(/(?<= )/);
      return toParagraph(toRun(start) + toRun(rest.join('')), text.startsWith('#') ? 'Heading1' : undefined);
    }),
  );
}

/** A paragraph of runs, in a style. */
export function toParagraph(runs: string, style?: string): string {
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
}

/** Words in a run, with properties such as `<w:vanish/>`. */
export function toRun(words: string, properties = ''): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** The mark of a footnote. */
export function toNoteMark(number: number): string {
  return `<w:r><w:footnoteReference w:id="${String(number)}"/></w:r>`;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';

const styles = [
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/></w:style>',
  ...[1, 2, 3].map(
    (depth) =>
      `<w:style w:type="paragraph" w:styleId="Heading${String(depth)}"><w:name w:val="heading ${String(depth)}"/></w:style>`,
  ),
  '<w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="Chapter"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>',
  '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Secret2"><w:name w:val="Secret 2"/><w:basedOn w:val="Secret"/></w:style>',
];

/** A Word document of these pieces of its XML, with footnotes numbered from 1 and comments. */
export async function toDocxOf(
  blocks: readonly string[],
  footnotes: readonly string[] = [],
  comments: readonly string[] = [],
): Promise<Uint8Array> {
  const zip = new JSZip();
  const parts = { document: '', styles: styles.join(''), footnotes: '', comments: '' };
  parts.document = `<w:body>${blocks.join('')}</w:body>`;
  parts.footnotes = footnotes
    .map((words, at) => `<w:footnote w:id="${String(at + 1)}">${toParagraph(toRun(words))}</w:footnote>`)
    .join('');
  parts.comments = comments
    .map((words, at) => `<w:comment w:id="${String(at)}" w:author="Anna">${toParagraph(toRun(words))}</w:comment>`)
    .join('');
  const written = Object.entries(parts).filter(([, xml]) => xml !== '');
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${relations}">${relation('a', 'officeDocument', 'word/document.xml')}</Relationships>`,
  );
  const inside = written.filter(([name]) => name !== 'document').map(([name]) => relation(name, name, `${name}.xml`));
  zip.file('word/_rels/document.xml.rels', `<Relationships xmlns="${relations}">${inside.join('')}</Relationships>`);
  for (const [name, xml] of written) zip.file(`word/${name}.xml`, `<w:${name} ${namespaces}>${xml}</w:${name}>`);
  return zip.generateAsync({ type: 'uint8array' });
}
