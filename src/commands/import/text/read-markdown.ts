import type { Element, Root as HtmlRoot } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import type { Findings } from '../findings.ts';
import { noteTags } from '../html/lift-notes.ts';
import { toTree } from '../html/to-tree.ts';
import type { Manuscript } from '../manuscript.ts';
import { PictureBox } from '../pictures/picture-box.ts';
import { takePictures } from './markdown-pictures.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The text of a Markdown file, with what it writes in HTML, as a tree, and the pictures in its folder that it shows. */
export async function readMarkdown(text: string, folder: string, findings: Findings): Promise<Manuscript> {
  const [head = '', yaml = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text) ?? [];
  const title = findTitle(yaml);
  if (head !== '') findings.tell('The head between lines of `---` left out', yaml.slice(0, 80));
  const markdown = parser.parse(text.slice(head.length));
  const definitions: Element[] = [];
  const html = toHast(markdown, {
    allowDangerousHtml: true,
    handlers: {
      footnoteReference: (_, node: { label?: string; identifier: string }) =>
        toElement(noteTags.mark, node.label ?? node.identifier),
    },
  }) as HtmlRoot;
  html.children = html.children.filter((child) => !isListOfNotes(child));
  for (const node of markdown.children) {
    if (node.type !== 'footnoteDefinition') continue;
    const words = toHast({ type: 'root', children: node.children }, { allowDangerousHtml: true }) as HtmlRoot;
    const children = words.children as Element['children'];
    definitions.push({ ...toElement(noteTags.words, node.label ?? node.identifier), children });
  }
  html.children.push(...definitions);
  const whole = unified().use(rehypeRaw).runSync(html);
  const tree = toTree(whole, findings);
  const box = new PictureBox(findings);
  await takePictures(tree, folder, box, findings);
  return { title, tree, pictures: box.files };
}

function findTitle(yaml: string): string | undefined {
  try {
    const { title } = (parse(yaml, { logLevel: 'silent' }) ?? {}) as { title?: unknown };
    return typeof title === 'string' && title.trim() !== '' ? title : undefined;
  } catch {
    return undefined;
  }
}

function isListOfNotes(child: HtmlRoot['children'][number]): boolean {
  return child.type === 'element' && child.properties.dataFootnotes !== undefined;
}

function toElement(tagName: string, label: string): Element {
  return { type: 'element', tagName, properties: { label }, children: [] };
}
