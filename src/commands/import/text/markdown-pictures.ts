import type { Image, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Findings } from '../findings.ts';
import type { PictureBox } from '../pictures/picture-box.ts';
import { readBeside } from '../pictures/read-beside.ts';

/** Takes in the pictures that a Markdown file names, where they lie beside it; every other one is told by name. */
export async function takePictures(tree: Root, folder: string, box: PictureBox, findings: Findings): Promise<void> {
  const images: Image[] = [];
  visit(tree, 'image', (image, index = 0, parent) => {
    images.push(image);
    const next = parent?.children[index + 1];
    // Sizes behind a picture, as `{width=50%}`, are a word to another program.
    if (next?.type === 'text') next.value = next.value.replace(/^\{[^{}\n]*\}/, '');
  });
  for (const image of images) image.url = (await take(image, folder, box, findings)) ?? '';
}

async function take(
  { url, alt }: Image,
  folder: string,
  box: PictureBox,
  findings: Findings,
): Promise<string | undefined> {
  const name = [url.slice(0, 200), ...(alt ? [alt] : [])].join(': ');
  const found = await readBeside(folder, url);
  if (typeof found !== 'string') return box.keep(found, name);
  findings.tell(found, name);
  return undefined;
}
