import sharp from 'sharp';
import type { Findings } from '../findings.ts';

/** Keeps the pictures of a manuscript, each as a file whose name tells nothing of where and when it was taken. */
export class PictureBox {
  readonly files = new Map<string, Uint8Array>();
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** Where in the content a picture is kept; undefined where it is of a kind that cannot be shown, which is told by this name. */
  async keep(bytes: Uint8Array, name: string): Promise<string | undefined> {
    const picture = await toBarePicture(bytes);
    if (!picture) {
      this.#findings.tell('Pictures of a kind that browsers do not show left out', name);
      return undefined;
    }
    const twin = [...this.files].find(([, other]) => Buffer.compare(other, picture.bytes) === 0)?.[0];
    const free = twin ?? `picture-${String(this.files.size + 1)}.${picture.ending}`;
    this.files.set(free, picture.bytes);
    return `pictures/${free}`;
  }
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
