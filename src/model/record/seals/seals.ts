import type { Publication } from '../../../schema/record.ts';

/**
 * What seals publications, by the names of the files in `content/seals/`: signatures, time stamps, whose keys sign, and
 * which authority stamps.
 */
export type Seals = ReadonlyMap<string, Buffer>;

/** What a signature of this kit is made for: none that was made for something else holds for a record. */
export const namespace = 'sourced-report';

/** The files that stand for all publications. */
export const sealFiles = { signers: 'signers.txt', authority: 'authority.pem' } as const;

/** What a seal may be: a signature, a time stamp by RFC 3161, a proof of OpenTimestamps. */
export type SealKind = 'sig' | 'tsr' | 'ots';

/** The name of the head of a publication, and behind it that of one of its seals: `2.txt.sig`. */
export function toHeadName({ number }: Pick<Publication, 'number'>, kind?: SealKind): string {
  return [number, 'txt', ...(kind ? [kind] : [])].join('.');
}

/** Which publication a file of this name seals, and how. */
export function toSealOf(name: string): { number: number; kind: SealKind } | undefined {
  const [, number, kind] = /^([1-9]\d*)\.txt\.(sig|tsr|ots)$/.exec(name) ?? [];
  return kind === undefined ? undefined : { number: Number(number), kind: kind as SealKind };
}

/** Whom a key belongs to, as a line of `signers.txt` has it: what `ssh-keygen` calls an allowed signer. */
export interface Signer {
  readonly name: string;
  readonly kind: string;
  /** In base64. */
  readonly key: string;
}

/** Those whose signatures hold for this record. */
export function toSigners(seals: Seals): Signer[] {
  const lines = (seals.get(sealFiles.signers)?.toString() ?? '').split('\n');
  return lines.flatMap((line) => {
    const [, name, kind, key] =
      /^([^\s#]\S*)\s(?:.*\s)?((?:ssh|ecdsa)-\S+)\s+([A-Za-z0-9+/=]+)(?:\s|$)/.exec(line) ?? [];
    return name !== undefined && kind !== undefined && key !== undefined ? [{ name, kind, key }] : [];
  });
}
