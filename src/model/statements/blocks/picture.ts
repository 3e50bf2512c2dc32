import type { Image, Paragraph as ParagraphNode, PhrasingContent, RootContent } from 'mdast';
import type { Picture } from '../../blocks.ts';
import type { Gathering } from '../gathering.ts';
import { gatherParagraph } from './paragraph.ts';
import { barePicture } from '../rules/blocks/bare-picture.ts';
import { pictureElsewhere } from '../rules/blocks/picture-elsewhere.ts';
import { collapse, toPosition } from '../words.ts';
import { toCaptionWords } from './caption.ts';

/** A paragraph that begins with a picture; what follows in it is the caption. */
type PictureNode = ParagraphNode & { children: [Image, ...PhrasingContent[]] };

/** True for a paragraph that begins with a picture. */
export function isPicture(node: RootContent): node is PictureNode {
  return node.type === 'paragraph' && node.children[0]?.type === 'image';
}

/** A picture with its caption, which stands behind it or in the paragraph below it. */
export function readPicture(node: PictureNode, below: ParagraphNode | undefined, gathering: Gathering): Picture {
  const [image, ...behind] = node.children;
  const { mistakes, section } = gathering;
  const caption = gatherParagraph(toCaptionWords(below?.children ?? behind), 'picture', gathering);
  // A picture stands as long as its caption does.
  const isCaptioned = caption.statements.length > 0 || (behind.length > 0 && !caption.withdrawn);
  const elsewhere = pictureElsewhere(image, section);
  mistakes.push(...elsewhere, ...barePicture(image, isCaptioned, section));
  return {
    kind: 'picture',
    file: elsewhere.length > 0 ? '' : image.url.replace(/^.*\//, ''),
    alternative: collapse(image.alt ?? ''),
    credit: collapse(image.title ?? ''),
    caption,
    position: toPosition(image),
  };
}
