import JSZip from 'jszip';
import type { Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { findAll } from './xml.ts';

/** A Word document, laid open: its parts by what they are. */
export interface WordPackage {
  readonly document: Root;
  readonly footnotes: Root | undefined;
  readonly endnotes: Root | undefined;
  readonly styles: Root | undefined;
  readonly numbering: Root | undefined;
  readonly comments: Root | undefined;
  readonly headers: readonly Root[];
  /** The file again, with the changes that were made to its text and notes. */
  readonly close: () => Promise<Uint8Array>;
}

/** Opens a Word document; undefined where it is none. */
export async function openWord(bytes: Uint8Array): Promise<WordPackage | undefined> {
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
  const start = await readPart(zip, '_rels/.rels');
  const main = findAll(start, 'Relationship').find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
  const file = main?.attributes.Target?.replace(/^\//, '');
  const document = await readPart(zip, file);
  if (!zip || file === undefined || !document) return undefined;
  const folder = file.replace(/[^/]*$/, '');
  const relations = await readPart(zip, `${folder}_rels/${file.slice(folder.length)}.rels`);
  const files = (kind: string): string[] =>
    findAll(relations, 'Relationship')
      .filter(({ attributes }) => attributes.Type?.endsWith(`/${kind}`) && attributes.TargetMode !== 'External')
      .map(({ attributes: { Target = '' } }) =>
        Target?.startsWith('/') ? Target.slice(1) : `${folder}${Target ?? ''}`,
      );
  const [footnotes, endnotes, styles, numbering, comments] = await Promise.all(
    ['footnotes', 'endnotes', 'styles', 'numbering', 'comments'].map((kind) => readPart(zip, files(kind)[0])),
  );
  const headers = await Promise.all([...files('header'), ...files('footer')].map((name) => readPart(zip, name)));
  const close = async (): Promise<Uint8Array> => {
    zip.file(file, toXml(document));
    for (const [kind, tree] of [['footnotes', footnotes] as const, ['endnotes', endnotes] as const])
      if (tree) zip.file(files(kind)[0] ?? '', toXml(tree));
    return zip.generateAsync({ type: 'uint8array' });
  };
  const seen = headers.filter((header) => header !== undefined);
  return { document, footnotes, endnotes, styles, numbering, comments, headers: seen, close };
}

async function readPart(zip: JSZip | undefined, name: string | undefined): Promise<Root | undefined> {
  const text = name === undefined ? undefined : await zip?.file(name)?.async('string');
  try {
    return text === undefined ? undefined : fromXml(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
