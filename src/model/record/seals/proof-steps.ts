import { createHash } from 'node:crypto';
import type { Publication } from '../../../schema/record.ts';
import { getOriginal, type Edition } from '../../edition.ts';
import type { Statement } from '../../report.ts';
import { quoteForShell } from '../fingerprint.ts';
import { namespace, sealFiles, toHeadName, toSigners } from './seals.ts';
import { findSealed } from './sealed-head.ts';
import { findSshSignature } from './ssh-signature.ts';

/** How anybody checks a statement of the last publication without this site: commands, and the files that they read. */
export interface ProofSteps {
  readonly publication: Publication;
  /** Names of the head and of what seals it. */
  readonly files: readonly string[];
  /** From the words to the publication. */
  readonly words: string;
  /** From the publication to its hash. */
  readonly hash: string;
  /** From the publication to those who signed it, with the fingerprint of their key. */
  readonly signature: { readonly command: string; readonly key: string } | undefined;
  /** From the publication to the time at which an authority saw it. */
  readonly timestamp: string | undefined;
}

/** The commands that check this statement by the file that proves it; none before the first publication. */
export function findProofSteps(
  edition: Edition,
  { number, text }: Pick<Statement, 'number' | 'text'>,
  file: string,
): ProofSteps | undefined {
  const { report } = getOriginal(edition);
  const { seals = new Map() } = report;
  const sealed = findSealed(report);
  if (!sealed) return undefined;
  const { publication, isDated } = sealed;
  const key = findSshSignature(sealed.signature ?? '')?.key;
  const signer = toSigners(seals).find((one) => one.key === key);
  const [head, sig, tsr] = [toHeadName(publication), toHeadName(publication, 'sig'), toHeadName(publication, 'tsr')];
  const { signers, authority } = sealFiles;
  return {
    publication,
    files: [head, ...(signer ? [sig, signers] : []), ...(isDated ? [tsr, authority] : [])],
    words: toWordsCommand(number, text, file, head),
    hash: `sha256sum ${head}`,
    signature: signer && {
      command: `ssh-keygen -Y verify -f ${signers} -I ${quoteForShell(signer.name)} -n ${namespace} -s ${sig} < ${head}`,
      key: toKeyFingerprint(signer.key),
    },
    timestamp: isDated
      ? `openssl ts -verify -data ${head} -in ${tsr} -CAfile ${authority} && openssl ts -reply -in ${tsr} -text | grep 'Time stamp'`
      : undefined,
  };
}

/** Takes the file apart (the record has plain spaces), lets the lines through only where the words are these, and climbs from them to the root. */
function toWordsCommand(number: string, text: string, file: string, head: string): string {
  return [
    `(lines() { sed -n "/\\"$1 ${number}\\"/,/^ *]/s/^ *\\"\\(.*\\)\\",*$/\\1/p" ${file} | sed 's/\\\\\\(.\\)/\\1/g'; }`,
    `h=$(lines statement | grep -C99 -Fx ${quoteForShell(`text: ${text.replace(/\s+/g, ' ')}`)} | tee /dev/stderr | sha256sum)`,
    `for p in $(lines path); do h=$(printf '%s\\n' \${h%% *} $p | sort | sha256sum); done`,
    `grep "shown \${h%% *}" ${head})`,
  ].join('\n');
}

// As `ssh-keygen -l -f signers.txt` prints it.
function toKeyFingerprint(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64');
  return `SHA256:${hash.replace(/=+$/, '')}`;
}
