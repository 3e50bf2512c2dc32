import { createHash, createPublicKey, verify, type KeyObject, type VerifyKeyObjectInput } from 'node:crypto';

/** A signature as `ssh-keygen -Y sign` writes it. */
export interface SshSignature {
  /** The public key, in base64, as a line of `signers.txt` has it. */
  readonly key: string;
  /** What it was made for. */
  readonly namespace: string;
  /** True where it was made of this text with this key. */
  readonly isOf: (text: string) => boolean;
}

/** Hashes that a signature may name, of the text and of what is signed of it. */
const hashes: Readonly<Record<string, string>> = { 'rsa-sha2-256': 'sha256', 'rsa-sha2-512': 'sha512' };

/** Curves as OpenSSH and as JSON Web Keys call them, with the hash that goes with each and the bytes of a number. */
const curves: Readonly<Record<string, readonly [name: string, hash: string, size: number]>> = {
  nistp256: ['P-256', 'sha256', 32],
  nistp384: ['P-384', 'sha384', 48],
  nistp521: ['P-521', 'sha512', 66],
};

/** The signature that stands in this text; undefined where none does, or one of a kind that is not known here. */
export function findSshSignature(armoured: string): SshSignature | undefined {
  const [, base64] =
    /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)-----END SSH SIGNATURE-----\s*$/.exec(armoured) ?? [];
  if (base64 === undefined) return undefined;
  try {
    return readSignature(Buffer.from(base64, 'base64'));
  } catch {
    return undefined;
  }
}

// https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig
function readSignature(blob: Buffer): SshSignature | undefined {
  if (blob.toString('latin1', 0, 6) !== 'SSHSIG' || blob.readUInt32BE(6) !== 1) return undefined;
  const [key, namespace, reserved, hash, made] = toStrings(blob.subarray(10));
  if (!key || !namespace || !reserved || !hash || !made) return undefined;
  const [kind, signature] = toStrings(made);
  const hashName = hash.toString();
  if (!kind || !signature || !['sha256', 'sha512'].includes(hashName)) return undefined;
  const check = toCheck(toStrings(key), kind.toString(), signature);
  return {
    key: key.toString('base64'),
    namespace: namespace.toString(),
    isOf: (text) => {
      const parts = [namespace, reserved, hash, createHash(hashName).update(text).digest()];
      return check(Buffer.concat([Buffer.from('SSHSIG'), ...parts.flatMap(toField)]));
    },
  };
}

/** How a signature of this kind is held against what was signed; throws where the kind is not known. */
function toCheck([kind, ...parts]: Buffer[], signed: string, signature: Buffer): (bytes: Buffer) => boolean {
  const name = kind?.toString() ?? '';
  const [first, second] = parts;
  if (!first) throw new Error('A key without its numbers.');
  if (name === 'ssh-ed25519' && signed === name) {
    const key = toKey({ kty: 'OKP', crv: 'Ed25519', x: toUrl(first) });
    return (bytes) => verify(null, bytes, key, signature);
  }
  if (name === 'ssh-rsa' && second && hashes[signed]) {
    const key = toKey({ kty: 'RSA', e: toUrl(toNumber(first)), n: toUrl(toNumber(second)) });
    return (bytes) => verify(hashes[signed], bytes, key, signature);
  }
  const [curve, hash, size] = curves[first.toString()] ?? [];
  if (name !== `ecdsa-sha2-${first.toString()}` || signed !== name || !second || size === undefined)
    throw new Error(`No kind of key is known by the name ${name}.`);
  // The byte before the two numbers of the point says that both are there.
  const [x, y] = [second.subarray(1, 1 + size), second.subarray(1 + size)];
  const key = toKey({ kty: 'EC', crv: curve, x: toUrl(x), y: toUrl(y) });
  const numbers = toStrings(signature).map((number) => Buffer.concat([Buffer.alloc(size), toNumber(number)]));
  const input: VerifyKeyObjectInput = { key, dsaEncoding: 'ieee-p1363' };
  return (bytes) => verify(hash, bytes, input, Buffer.concat(numbers.map((number) => number.subarray(-size))));
}

function toKey(key: object): KeyObject {
  return createPublicKey({ key: { ...key }, format: 'jwk' });
}

function toUrl(bytes: Buffer): string {
  return bytes.toString('base64url');
}

/** A number without the zero that keeps it from being taken for a negative one. */
function toNumber(bytes: Buffer): Buffer {
  return bytes[0] === 0 ? bytes.subarray(1) : bytes;
}

/** The fields of a message of SSH: each stands behind its length. */
function toStrings(bytes: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new Error('A field is longer than what holds it.');
    fields.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

function toField(bytes: Buffer): Buffer[] {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return [length, bytes];
}
