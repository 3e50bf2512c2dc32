import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { namespace, sealFiles, toHeadName, toSigners, type Seals } from '../../model/record/seals/seals.ts';
import { findSshSignature } from '../../model/record/seals/ssh-signature.ts';
import { toRefusal } from '../../model/mistake.ts';
import { runTool } from './run-tool.ts';
import { inPassing, keep, readLast, toSealName } from './seal-folder.ts';

const signersFile = `content/seals/${sealFiles.signers}`;

/** Signs the last publication with this key, unless it is signed, and tells what it did. */
export async function signLast(directory: string, key: string): Promise<string> {
  const { number, head, seals } = await readLast(directory);
  const name = toHeadName({ number }, 'sig');
  if (seals.has(name)) return `Publication ${String(number)} is signed already: ${toSealName({ number }, 'sig')}.`;
  await keep(directory, name, await signText(directory, seals, key, head));
  return `Publication ${String(number)} is signed. Commit content/seals/${name} and ${signersFile}.`;
}

/** A signature of this text, which holds for one of the keys in `signers.txt`; the first key is written there. */
export async function signText(directory: string, seals: Seals, key: string, text: string): Promise<string> {
  return inPassing(async (folder) => {
    const file = path.join(folder, 'text');
    await writeFile(file, text);
    const unsigned = { file: key, remedy: 'Name the file of a private key, or of a public key that your agent holds.' };
    runTool('ssh-keygen', ['-Y', 'sign', '-q', '-f', key, '-n', namespace, file], unsigned);
    const signature = await readFile(`${file}.sig`, 'utf8');
    const signers = seals.get(sealFiles.signers)?.toString() ?? toSignerLine(key, signature);
    const [signer] = toSigners(new Map([[sealFiles.signers, Buffer.from(signers)]])).filter(
      (one) => one.key === findSshSignature(signature)?.key,
    );
    if (!signer) {
      const remedy = `Sign with a key that stands there. If the editors have a new one, add it:\n    ${toSignerLine(key, signature).trim()}`;
      throw toRefusal(signersFile, `The key in ${key} is none of those in this file.`, remedy);
    }
    const allowed = path.join(folder, sealFiles.signers);
    await writeFile(allowed, signers);
    const given = ['-Y', 'verify', '-f', allowed, '-I', signer.name, '-n', namespace, '-s', `${file}.sig`];
    runTool('ssh-keygen', given, { file: signersFile, remedy: 'Look at the options of the key in this file.' }, text);
    if (!seals.has(sealFiles.signers)) await keep(directory, sealFiles.signers, signers);
    return signature;
  });
}

// The comment of a key is left out: it tells who made it, and on which machine.
function toSignerLine(file: string, signature: string): string {
  const key = findSshSignature(signature)?.key;
  const kind = /^[\w-]+/.exec(Buffer.from(key ?? '', 'base64').toString('latin1', 4))?.[0];
  if (key !== undefined && kind !== undefined) return `editors namespaces="${namespace}" ${kind} ${key}\n`;
  throw toRefusal(file, 'This is no key of Ed25519, RSA or ECDSA.', 'Make one: `ssh-keygen -t ed25519 -f KEY`.');
}
