import { createHash } from 'node:crypto';

/** A proof as anybody reads it who knows nothing of this kit but what `/about/` says. */
export type Proof = Readonly<Record<string, readonly string[]>>;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const toText = (lines: readonly string[] = []): string => `${lines.join('\n')}\n`;

/** The hash of the publication to which a statement of this proof leads; undefined where it leads to none. */
export function findProvenPublication(proof: Proof, number: string): string | undefined {
  let root = hash(toText(proof[`statement ${number}`]));
  for (const beside of proof[`path ${number}`] ?? []) root = hash(toText([root, beside].toSorted()));
  return proof.head?.includes(`shown ${root}`) ? hash(toText(proof.head)) : undefined;
}

/** The words that the proof has for a statement. */
export function findProvenWords(proof: Proof, number: string): string | undefined {
  return proof[`statement ${number}`]?.find((line) => line.startsWith('text: '))?.slice('text: '.length);
}
