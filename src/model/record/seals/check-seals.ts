import type { Mistake } from '../../mistake.ts';
import type { Report } from '../../report.ts';
import { toHash, toHead } from '../log/canonical.ts';
import { namespace, sealFiles, toSealOf, toSigners, type Seals } from './seals.ts';
import { findSshSignature } from './ssh-signature.ts';

const restore = 'Restore it as it was committed last, or delete it.';
const sign = `${restore} The last publication is signed by \`npm run publish-record -- --sign KEY\`.`;
const stamp = `${restore} The last publication is dated by \`npm run publish-record -- --timestamp ADDRESS\`.`;

/** Each seal belongs to what the record says of its publication, and each signature to one of those who sign. */
export function checkSeals({ record: { publications }, seals = new Map() }: Report): Mistake[] {
  return [...seals].flatMap(([name, bytes]): Mistake[] => {
    const seal = toSealOf(name);
    if (!seal) return [];
    const file = `content/seals/${name}`;
    const number = String(seal.number);
    const publication = publications[seal.number - 1];
    if (!publication) {
      const what = `This seals publication ${number}, and the record ends with publication ${String(publications.length)}.`;
      const remedy = 'Delete it, or restore content/record.json as it was committed last.';
      return [{ rule: 'seal-of-nothing', file, what, remedy }];
    }
    const broken = (what: string, remedy: string) => [{ rule: 'seal-broken', file, what, remedy }];
    if (seal.kind !== 'sig') {
      if (holdsHash(bytes, seal.kind, toHash(publication))) return [];
      const what = `This is no time stamp of what the record says of publication ${number}.`;
      return broken(what, seal.kind === 'tsr' ? stamp : restore);
    }
    const signature = findSshSignature(bytes.toString());
    if (!signature) return broken('This is no signature with a key of Ed25519, RSA or ECDSA.', sign);
    if (signature.namespace !== namespace || !signature.isOf(toHead(publication)))
      return broken(`This is no signature of what the record says of publication ${number}.`, sign);
    return checkSigner(seals, signature.key, file);
  });
}

function checkSigner(seals: Seals, key: string, file: string): Mistake[] {
  if (toSigners(seals).some((signer) => signer.key === key)) return [];
  const what = `The key of this signature is none of those in content/seals/${sealFiles.signers}.`;
  return [{ rule: 'seal-of-stranger', file, what, remedy: `Restore both files as they were committed last.` }];
}

/** What stands before the hash of what was stamped: in the ASN.1 of a time stamp, and in a file of OpenTimestamps. */
const beforeHash = { tsr: [0x04, 0x20], ots: [0x01, 0x08] } as const;

function holdsHash(bytes: Buffer, kind: keyof typeof beforeHash, hash: string): boolean {
  return bytes.includes(Buffer.concat([Buffer.from(beforeHash[kind]), Buffer.from(hash, 'hex')]));
}
