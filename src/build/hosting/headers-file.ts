import type { Headers, Responses } from './responses.ts';

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join a header that several rules set by commas, so no two
 * rules may set the same one for a path: the policy stands at every page.
 * What is not hashed they ask for anew each time by themselves.
 */
export function toHeadersFile(responses: Responses, pages: readonly string[]): string {
  const { base, everywhere, policy, hashed, types } = responses;
  const rules: [string, Headers][] = [
    ['*', everywhere],
    ...pages.map((page): [string, Headers] => [page, policy]),
    ...hashed.folders.map((folder): [string, Headers] => [`${folder}/*`, hashed.headers]),
    ...Object.entries(types).map(([ending, type]): [string, Headers] => [`*.${ending}`, { 'Content-Type': type }]),
  ];
  return rules.map(([path, headers]) => `${base}${path}\n${toLines(headers)}`).join('\n');
}

function toLines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
