import { createHash } from 'node:crypto';

/** Hashes of the styles and scripts that stand in pages, as a policy names them. */
export interface Hashes {
  readonly styles: ReadonlySet<string>;
  readonly scripts: ReadonlySet<string>;
}

/** What a page may load, its Content Security Policy: the site’s own files and nothing else, and what stands in the page by its hash. */
export function toPolicy({ styles, scripts }: Hashes): string {
  return [
    `default-src 'none'`,
    [`script-src 'self'`, ...scripts].join(' '),
    [`style-src 'self'`, ...styles].join(' '),
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join(';');
}

/** A policy holds for what comes after it, and browsers look for the charset in the first bytes: it stands between the two. */
const beginning = /^<!doctype html>\s*<html[^>]*>\s*<head[^>]*>\s*<meta charset="?utf-8"?\s*\/?>/i;

/** The page with its policy behind its charset, or nothing where a page begins in another way than pages of this site do. */
export function addPolicy(page: string, policy: string): string | undefined {
  const [head] = beginning.exec(page) ?? [];
  if (head === undefined) return undefined;
  return `${head}<meta http-equiv="content-security-policy" content="${policy}">${page.slice(head.length)}`;
}

/** The hashes of the styles and scripts that stand in a page; a script with a source of its own, and data, need none. */
export function toHashes(page: string): Hashes {
  return {
    styles: findHashes(page, /<style([^>]*)>([\s\S]*?)<\/style>/g),
    scripts: findHashes(page, /<script([^>]*)>([\s\S]*?)<\/script>/g),
  };
}

function findHashes(page: string, pattern: RegExp): Set<string> {
  const contents = [...page.matchAll(pattern)].flatMap(([, attributes = '', content = '']) =>
    /\bsrc=|type="application\//.test(attributes) ? [] : content,
  );
  return new Set(contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`));
}
