import type { Image, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { hasWords } from '../../../model/words/signs.ts';
import type { Making } from './making.ts';
import { wordsOf } from './words-of.ts';

/** Pictures that stand in a part of a text, however deep. */
export function findImages(node: RootContent): Image[] {
  const images: Image[] = [];
  visit(node, 'image', (image) => {
    images.push(image);
  });
  return images;
}

/** Each of these pictures that the manuscript holds, with its caption. */
export function toFigures(
  images: readonly Image[],
  caption: readonly PhrasingContent[] | undefined,
  { marks, placeholders, pictures }: Making,
): RootContent[] {
  const words = caption ?? [{ type: 'text' as const, value: placeholders.caption }];
  return images
    .filter((image) => pictures.has(image.url))
    .flatMap(({ url, alt, title }): RootContent[] => {
      const picture: Image = {
        type: 'image',
        url: `../${url}`,
        alt: hasWords(alt ?? '') ? alt : placeholders.alternative,
        title: hasWords(title ?? '') ? title : placeholders.credit,
      };
      return [
        { type: 'paragraph', children: [picture] },
        { type: 'paragraph', children: marks.toCaption(words) },
      ];
    });
}

/** Which paragraph is the caption of which table or paragraph of pictures: that of a table stands above it, as a rule. */
export function findCaptions(nodes: readonly RootContent[]): Map<RootContent, Paragraph> {
  const captions = new Map<RootContent, Paragraph>();
  const taken = new Set<RootContent>();
  for (const [at, node] of nodes.entries()) {
    const isTable = node.type === 'table';
    if (!isTable && (node.type !== 'paragraph' || findImages(node).length === 0)) continue;
    const near = isTable ? [nodes[at - 1], nodes[at + 1]] : [nodes[at + 1], nodes[at - 1]];
    const isFirstEmphasised = near[0]?.type === 'paragraph' && isEmphasised(near[0].children) ? near[0] : undefined;
    const caption = near.filter(isCaption).find((other) => !taken.has(other)) ?? isFirstEmphasised;
    if (!caption || taken.has(caption)) continue;
    captions.set(node, caption);
    taken.add(caption);
  }
  return captions;
}

function isCaption(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.data?.isCaption === true && findImages(node).length === 0;
}

const longestCaption = 300;

/** True for a few words that all stand in emphasis, but for their notes: how Markdown writes a caption. */
export function isEmphasised(nodes: readonly PhrasingContent[]): boolean {
  const words = wordsOf({ type: 'paragraph', children: [...nodes] });
  const others = nodes.filter(({ type }) => type !== 'emphasis' && type !== 'footnoteReference' && type !== 'break');
  return hasWords(words) && words.length <= longestCaption && others.every((node) => wordsOf(node) === '');
}
