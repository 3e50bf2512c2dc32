import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { findSshSignature } from './ssh-signature.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'signature-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const text = 'publication 1\nof 2026-12-01\n';
const keys = {
  ed25519: ['-t', 'ed25519'],
  rsa: ['-t', 'rsa', '-b', '2048'],
  'ecdsa-256': ['-t', 'ecdsa', '-b', '256'],
  'ecdsa-384': ['-t', 'ecdsa', '-b', '384'],
  'ecdsa-521': ['-t', 'ecdsa', '-b', '521'],
};

for (const [name, options] of Object.entries(keys)) {
  test(`What ssh-keygen signs with a key of ${name} holds for its text, and for no other`, () => {
    const key = path.join(folder, name);
    execFileSync('ssh-keygen', ['-q', ...options, '-N', '', '-C', '', '-f', key]);
    const file = path.join(folder, 'text');
    // A number of ECDSA has a zero before it, or lacks one, now and then.
    for (let time = 0; time < (name.startsWith('ecdsa') ? 3 : 1); time += 1) {
      writeFileSync(file, text);
      rmSync(`${file}.sig`, { force: true });
      execFileSync('ssh-keygen', ['-Y', 'sign', '-q', '-f', key, '-n', 'some-purpose', file], { stdio: 'ignore' });
      const armoured = readFileSync(`${file}.sig`, 'utf8');
      const signature = findSshSignature(armoured);
      assert.ok(signature);
      assert.equal(signature.namespace, 'some-purpose');
      assert.equal(signature.key, readFileSync(`${key}.pub`, 'utf8').split(/\s/)[1]);
      assert.equal(signature.isOf(text), true);
      assert.equal(signature.isOf(text.replace('12-01', '12-02')), false);
      assert.equal(signature.isOf(''), false);
    }
  });
}

test('What is no signature is none, wherever it is cut or changed', () => {
  const armoured = readFileSync(path.join(folder, 'text.sig'), 'utf8');
  const [begin, end] = ['-----BEGIN SSH SIGNATURE-----\n', '-----END SSH SIGNATURE-----\n'];
  const base64 = armoured.slice(begin.length, -end.length);
  const bytes = Buffer.from(base64, 'base64');
  for (let at = 0; at < bytes.length; at += 3) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    for (const made of [changed, bytes.subarray(0, at)]) {
      const signature = findSshSignature(`${begin}${made.toString('base64')}\n${end}`);
      if (signature && signature.key !== findSshSignature(armoured)?.key) continue;
      assert.notEqual(signature?.namespace === 'some-purpose' && signature.isOf(text), true, String(at));
    }
  }
});
