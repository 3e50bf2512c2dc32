import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sealFiles, toHeadName } from '../../model/record/seals/seals.ts';
import { toRefusal } from '../../model/mistake.ts';
import { runTool } from './run-tool.ts';
import { inPassing, keep, readLast, toSealName } from './seal-folder.ts';

const authorityFile = `content/seals/${sealFiles.authority}`;

/** Has the last publication dated by the authority at this address, unless it is, and tells what it did. */
export async function stampLast(directory: string, address: string): Promise<string> {
  const { number, head, seals } = await readLast(directory);
  const name = toHeadName({ number }, 'tsr');
  if (seals.has(name)) return `Publication ${String(number)} is dated already: ${toSealName({ number }, 'tsr')}.`;
  const authority = seals.get(sealFiles.authority);
  if (!authority) {
    const remedy = 'Put the certificates of the authority there, its root and those between, as it offers them (PEM).';
    throw toRefusal(authorityFile, 'Nobody could check a time stamp without this file.', remedy);
  }
  await inPassing(async (folder) => {
    const at = (one: string) => path.join(folder, one);
    await writeFile(at('head'), head);
    await writeFile(at('authority'), authority);
    const asking = { file: address, remedy: 'Install a newer openssl.' };
    runTool('openssl', ['ts', '-query', '-data', at('head'), '-sha256', '-cert', '-out', at('query')], asking);
    await writeFile(at('reply'), await ask(address, await readFile(at('query'))));
    // With the query, the number that was made for it is compared, too: the reply is no older one.
    for (const against of [
      ['-queryfile', at('query')],
      ['-data', at('head')],
    ]) {
      const remedy = `Look whether ${authorityFile} holds the certificates of this authority, or ask another one.`;
      runTool('openssl', ['ts', '-verify', ...against, '-in', at('reply'), '-CAfile', at('authority')], {
        file: address,
        remedy,
      });
    }
    await keep(directory, name, await readFile(at('reply')));
  });
  return `Publication ${String(number)} is dated by ${address}. Commit content/seals/${name} and ${authorityFile}.`;
}

async function ask(address: string, query: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const again = 'Try again later, or ask another authority.';
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/timestamp-query' },
      body: query,
      signal: AbortSignal.timeout(30_000),
    });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw toRefusal(address, `The authority answers ${String(response.status)}.`, again);
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'Mistakes') throw error;
    throw toRefusal(address, `The authority cannot be asked: ${error.message}.`, again);
  }
}
