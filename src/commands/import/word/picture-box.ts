import mammoth from 'mammoth';
import type { Findings } from '../findings.ts';

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/gif': 'gif',
  'image/tiff': 'tiff',
  'image/webp': 'webp',
};

/** Takes the pictures out of a Word document, each as a file with a name of its own. */
export class PictureBox {
  readonly files = new Map<string, Uint8Array>();
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** What mammoth asks for each picture; one of a kind that no browser shows is left out and told. */
  readonly converter = mammoth.images.imgElement(async (image) => {
    const ending = endings[image.contentType];
    if (ending === undefined) {
      this.#findings.tell('Pictures of a kind that browsers do not show left out', image.contentType);
      return { src: '' };
    }
    const bytes = new Uint8Array(await image.readAsArrayBuffer());
    const twin = [...this.files].find(([, other]) => Buffer.compare(other, bytes) === 0)?.[0];
    const name = twin ?? `picture-${String(this.files.size + 1)}.${ending}`;
    this.files.set(name, bytes);
    return { src: `pictures/${name}` };
  });
}
