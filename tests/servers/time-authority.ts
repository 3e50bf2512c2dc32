import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** An authority of this machine that puts its time stamp to what it is sent. */
export interface TimeAuthority {
  readonly address: string;
  /** Its certificates: the root, and the one between it and the stamps. */
  readonly certificates: string;
  /** What it answers instead, where this is set: bytes, or a status. */
  answer: Uint8Array | number | undefined;
  readonly close: () => void;
}

const configuration = `
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[stamp]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = stamping
[stamping]
serial = serial
signer_cert = stamp.pem
signer_key = stamp.key
signer_digest = sha256
digests = sha256
default_policy = 1.2.3.4
ess_cert_id_alg = sha256
`;

/** Opens an authority with certificates of its own, made with openssl. */
export async function openTimeAuthority(): Promise<TimeAuthority> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'authority-'));
  const openssl = (...given: readonly string[]) => execFileSync('openssl', given, { cwd: folder, stdio: 'pipe' });
  const certify = (name: string, extensions: string, ...by: readonly string[]) =>
    openssl(
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-days',
        '2',
        '-config',
        'authority.cnf',
      ],
      ...['-subj', `/CN=${name}`, '-extensions', extensions, '-keyout', `${name}.key`, '-out', `${name}.pem`, ...by],
    );
  writeFileSync(path.join(folder, 'authority.cnf'), configuration);
  writeFileSync(path.join(folder, 'serial'), '01');
  certify('root', 'root');
  certify('between', 'root', '-CA', 'root.pem', '-CAkey', 'root.key');
  certify('stamp', 'stamp', '-CA', 'between.pem', '-CAkey', 'between.key');
  const read = (name: string) => readFileSync(path.join(folder, name));
  const server = createServer((request, response) => {
    void request.toArray().then((sent: Buffer[]) => {
      if (typeof authority.answer === 'number') return response.writeHead(authority.answer).end();
      writeFileSync(path.join(folder, 'query'), Buffer.concat(sent));
      openssl('ts', '-reply', '-queryfile', 'query', '-config', 'authority.cnf', '-out', 'reply');
      return response.end(authority.answer ?? read('reply'));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const authority: TimeAuthority = {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    certificates: `${read('root.pem').toString()}${read('between.pem').toString()}`,
    answer: undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
  return authority;
}

/** Makes a key for signatures, without a passphrase, in this file. */
export function makeKey(file: string): void {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'anna@her-own-machine', '-f', file]);
}
