import mammoth from 'mammoth';
import sharp from 'sharp';
import type { Findings } from '../findings.ts';

/** Takes the pictures out of a Word document, each as a file with a name of its own. */
export class PictureBox {
  readonly files = new Map<string, Uint8Array>();
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** What mammoth asks for each picture; one of a kind that cannot be shown is left out and told. */
  readonly converter = mammoth.images.imgElement(async (image) => {
    const picture = await toBarePicture(new Uint8Array(await image.readAsArrayBuffer()));
    if (!picture) {
      this.#findings.tell('Pictures of a kind that browsers do not show left out', image.contentType);
      return { src: '' };
    }
    const twin = [...this.files].find(([, other]) => Buffer.compare(other, picture.bytes) === 0)?.[0];
    const name = twin ?? `picture-${String(this.files.size + 1)}.${picture.ending}`;
    this.files.set(name, picture.bytes);
    return { src: `pictures/${name}` };
  });
}

/** The picture upright and without what the camera wrote into it: place, day and device can give somebody away. */
async function toBarePicture(bytes: Uint8Array): Promise<{ bytes: Uint8Array; ending: string } | undefined> {
  try {
    const picture = sharp(bytes).rotate();
    const isPhotograph = (await picture.metadata()).format === 'jpeg';
    const bare = isPhotograph ? picture.jpeg({ quality: 92 }) : picture.png();
    return { bytes: new Uint8Array(await bare.toBuffer()), ending: isPhotograph ? 'jpg' : 'png' };
  } catch {
    return undefined;
  }
}
