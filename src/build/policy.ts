import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FinishedSite } from './finished-site.ts';

/** Writes into every page what its browser may load: its own files and nothing else, with a hash for what stands in the page. */
export async function writePolicy({ directory }: FinishedSite): Promise<void> {
  for await (const name of glob('**/*.html', { cwd: directory })) {
    const file = path.join(directory, name);
    const page = await readFile(file, 'utf8');
    await writeFile(
      file,
      page.replace('<meta charset="utf-8">', (charset) => `${charset}${toMeta(page)}`),
    );
  }
}

function toMeta(page: string): string {
  const styles = toHashes(page, /<style([^>]*)>([\s\S]*?)<\/style>/g);
  const scripts = toHashes(page, /<script([^>]*)>([\s\S]*?)<\/script>/g);
  const policy = [
    `default-src 'none'`,
    `script-src 'self'${scripts}`,
    `style-src 'self'${styles}`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ];
  return `<meta http-equiv="content-security-policy" content="${policy.join(';')}">`;
}

/** The hashes of what stands in the page; a script with a source of its own, and data, need none. */
function toHashes(page: string, pattern: RegExp): string {
  const contents = [...page.matchAll(pattern)].flatMap(([, attributes = '', content = '']) =>
    /\bsrc=|type="application\//.test(attributes) ? [] : content,
  );
  const hashes = contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  return [...new Set(hashes)].map((hash) => ` ${hash}`).join('');
}
