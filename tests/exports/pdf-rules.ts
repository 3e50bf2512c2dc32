import { execFileSync } from 'node:child_process';

type Value = string | number | boolean | null | readonly Value[] | Dictionary;
interface Dictionary {
  readonly [key: string]: Value | undefined;
}
interface StructureElement {
  readonly tag: string;
  readonly dictionary: Dictionary;
  readonly parent: string;
}

const standardTags = new Set(
  'Document Part H1 H2 H3 H4 H5 H6 P Caption BlockQuote L LI Lbl LBody Table TR TH TD Figure Link Span'.split(' '),
);

/**
 * What breaks PDF/UA-1 (ISO 14289-1) in a file, by the clauses that can be read off its objects, as qpdf writes them:
 * 5, 7.1 to 7.5, 7.16, 7.18, 7.21. Empty where nothing does. What needs eyes (order, colours, sense) it cannot tell.
 */
export function checkPdfRules(file: string): string[] {
  const options = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=all'];
  const said = execFileSync('qpdf', [...options, file], { encoding: 'utf8', maxBuffer: 1e9 });
  const [, objects] = (JSON.parse(said) as { qpdf: [unknown, Record<string, { value?: Value; stream?: Stream }>] })
    .qpdf;
  const pdf = new PdfObjects(objects);
  return [
    ...checkCatalogue(pdf),
    ...checkStructure(pdf),
    ...pdf.pages.flatMap((page, at) => checkContents(pdf, page, `page ${String(at + 1)}`)),
    ...checkAnnotations(pdf),
    ...checkFonts(pdf),
  ];
}

interface Stream {
  readonly dict: Dictionary;
  readonly data: string;
}

class PdfObjects {
  readonly all: readonly (readonly [string, Dictionary])[];
  readonly #objects: Readonly<Record<string, { value?: Value; stream?: Stream }>>;
  constructor(objects: Readonly<Record<string, { value?: Value; stream?: Stream }>>) {
    this.#objects = objects;
    this.all = Object.keys(objects).flatMap((key) => {
      const value = objects[key]?.stream?.dict ?? objects[key]?.value;
      return isDictionary(value) ? [[key.replace('obj:', ''), value] as const] : [];
    });
  }
  /** What a value is or refers to. */
  get(value: Value | undefined): Value | undefined {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value;
    const found = this.#objects[`obj:${value}`];
    return found?.stream?.dict ?? found?.value;
  }
  dictionary(value: Value | undefined): Dictionary {
    const found = this.get(value);
    return isDictionary(found) ? found : {};
  }
  list(value: Value | undefined): readonly Value[] {
    const found = this.get(value);
    return Array.isArray(found) ? (found as readonly Value[]) : found === undefined || found === null ? [] : [found];
  }
  /** The bytes of a stream as Latin-1, or nothing. */
  text(value: Value | undefined): string {
    const data = typeof value === 'string' ? this.#objects[`obj:${value}`]?.stream?.data : undefined;
    return Buffer.from(data ?? '', 'base64').toString('latin1');
  }
  get trailer(): Dictionary {
    return this.dictionary(this.#objects.trailer?.value);
  }
  get catalogue(): Dictionary {
    return this.dictionary(this.trailer['/Root']);
  }
  get pages(): Dictionary[] {
    return this.all.map(([, value]) => value).filter((value) => value['/Type'] === '/Page');
  }
  /** The elements of the structure in their order, with the tag of the element around each. */
  get structure(): StructureElement[] {
    const walk = (value: Value | undefined, parent: string): StructureElement[] => {
      const dictionary = this.dictionary(value);
      if (dictionary['/S'] === undefined) return [];
      const tag = toWord(dictionary['/S']).slice(1);
      return [{ tag, dictionary, parent }, ...this.list(dictionary['/K']).flatMap((kid) => walk(kid, tag))];
    };
    const root = this.dictionary(this.catalogue['/StructTreeRoot']);
    return this.list(root['/K']).flatMap((kid) => walk(kid, ''));
  }
}

function isDictionary(value: Value | undefined): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name or a string, as qpdf writes it: `/Link`, `u:words`. */
function toWord(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

function checkCatalogue(pdf: PdfObjects): string[] {
  const { catalogue } = pdf;
  const metadata = pdf.text(catalogue['/Metadata']);
  return [
    ...(/<pdfuaid:part>1<|pdfuaid:part="1"/.test(metadata) ? [] : ['5: the metadata do not say that it is PDF/UA-1']),
    ...(/<dc:title>.*?<rdf:li[^>]*>[^<]+</s.test(metadata) ? [] : ['7.1: the metadata have no title']),
    ...(pdf.dictionary(catalogue['/ViewerPreferences'])['/DisplayDocTitle'] === true ? [] : ['7.1: shows no title']),
    ...(pdf.dictionary(catalogue['/MarkInfo'])['/Marked'] === true ? [] : ['7.1: is not marked as tagged']),
    ...(/^u:[a-z]{2}/.test(toWord(catalogue['/Lang'])) ? [] : ['7.2: has no language']),
    ...(pdf.trailer['/Encrypt'] === undefined ? [] : ['7.16: is encrypted']),
  ];
}

function checkStructure(pdf: PdfObjects): string[] {
  let level = 0;
  const around: Readonly<Record<string, string>> = { TR: 'Table', TH: 'TR', TD: 'TR', LI: 'L', LBody: 'LI' };
  return pdf.structure.flatMap(({ tag, dictionary, parent }) => {
    const faults: string[] = [];
    if (!standardTags.has(tag)) faults.push(`7.1: ${tag} is no standard tag`);
    const its = Number(/^H(\d)$/.exec(tag)?.[1] ?? 0);
    if (its > level + 1) faults.push(`7.4: a heading ${tag} below H${String(level)}`);
    if (its > 0) level = its;
    if (tag === 'Figure' && toWord(dictionary['/Alt']).length <= 2) faults.push('7.3: a figure without words');
    if (around[tag] !== undefined && around[tag] !== parent) faults.push(`7.2: ${tag} in ${parent}`);
    if (tag === 'TH' && pdf.dictionary(dictionary['/A'])['/Scope'] === undefined) faults.push('7.5: TH without scope');
    return faults;
  });
}

/** All that is shown is tagged or an artifact, and each tag of the page belongs to an element that knows it. */
function checkContents(pdf: PdfObjects, page: Dictionary, name: string): string[] {
  const faults: string[] = [];
  const content = pdf
    .list(page['/Contents'])
    .map((part) => pdf.text(part))
    .join('\n');
  const numbers = pdf.list(pdf.dictionary(pdf.dictionary(pdf.catalogue['/StructTreeRoot'])['/ParentTree'])['/Nums']);
  const at = numbers.findIndex((number, index) => index % 2 === 0 && number === page['/StructParents']);
  const parents = pdf.list(numbers[at + 1]);
  const open: string[] = [];
  const parts = /\((?:\\.|[^\\)])*\)|<<[^]*?>>|<[\dA-Fa-f\s]*>|\S+/g;
  let before: string[] = [];
  for (const [token] of content.matchAll(parts)) {
    if (token === 'BDC' || token === 'BMC') open.push(before.join(' '));
    else if (token === 'EMC') open.pop();
    else if (/^(?:Tj|TJ|'|"|Do|S|s|f|F|f\*|B|B\*|b|b\*|sh)$/.test(token) && open.length === 0) {
      faults.push(`7.1: ${token} on ${name} is neither tagged nor an artifact`);
    }
    const id = token === 'BDC' ? /\/MCID (\d+)/.exec(before.join(' '))?.[1] : undefined;
    if (id !== undefined) {
      const element = pdf.dictionary(parents[Number(id)]);
      const knows = pdf
        .list(element['/K'])
        .some((kid) => kid === Number(id) || pdf.dictionary(kid)['/MCID'] === Number(id));
      if (!knows) faults.push(`7.1: what is marked ${id} on ${name} belongs to no element`);
    }
    before = /^[A-Za-z'"*]+$/.test(token) ? [] : [...before, token];
  }
  return faults;
}

/** Every link says where it leads, belongs to an element of links, and stands in the order of the structure. */
function checkAnnotations(pdf: PdfObjects): string[] {
  const held = new Set(
    pdf.structure
      .filter(({ tag }) => tag === 'Link')
      .flatMap(({ dictionary }) => pdf.list(dictionary['/K']).map((kid) => pdf.dictionary(kid)['/Obj'])),
  );
  return pdf.pages.flatMap((page) => {
    const annotations = pdf.list(page['/Annots']);
    return [
      ...(annotations.length > 0 && page['/Tabs'] !== '/S' ? ['7.18.3: links do not follow the structure'] : []),
      ...annotations.flatMap((reference) => {
        const annotation = pdf.dictionary(reference);
        return [
          ...(toWord(annotation['/Contents']).length > 2 ? [] : ['7.18.5: a link without words']),
          ...(held.has(reference) && annotation['/StructParent'] !== undefined
            ? []
            : ['7.18.1: a link without element']),
        ];
      }),
    ];
  });
}

/** Every font comes with the file, says which letter each sign is, and where to find it. */
function checkFonts(pdf: PdfObjects): string[] {
  const fonts = pdf.all.map(([, value]) => value).filter((value) => value['/Type'] === '/Font');
  return fonts.flatMap((font) => {
    const name = toWord(font['/BaseFont']);
    if (font['/Subtype'] === '/Type0') {
      return pdf.get(font['/ToUnicode']) === undefined ? [`7.21.7: ${name} does not say which letters it has`] : [];
    }
    const descriptor = pdf.dictionary(font['/FontDescriptor']);
    const embedded = ['/FontFile', '/FontFile2', '/FontFile3'].some((key) => pdf.get(descriptor[key]) !== undefined);
    const isMapped = font['/Subtype'] !== '/CIDFontType2' || font['/CIDToGIDMap'] !== undefined;
    return [
      ...(embedded ? [] : [`7.21.4: ${name} is not in the file`]),
      ...(isMapped ? [] : [`7.21.3: ${name} does not say where its signs are`]),
    ];
  });
}
