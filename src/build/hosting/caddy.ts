import type { Headers, Responses } from './responses.ts';

/**
 * What a site of Caddy imports. Its `root` is the folder that the site’s path begins in: for `/some/path/`, the files
 * of the site lie in `root/some/path/`.
 */
export function toCaddyfile({ base, place, everywhere, policy, hashed, fresh, types, compressed }: Responses): string {
  const folders = hashed.folders.map((folder) => `"${place}${folder}/*"`).join(' ');
  // A missing file must not be kept as missing: what is said of keeping goes with files that are there.
  const keep =
    folders === '' ? [] : [...toBlock('@hashed', [`path ${folders}`, 'file']), ...toHeaders('@hashed', hashed.headers)];
  const kinds = Object.entries(types).flatMap(([ending, type]) => [
    `@${ending} path "${place}*.${ending}"`,
    ...toHeaders(`@${ending}`, { 'Content-Type': type }),
  ]);
  const everything = toHeaders('', { ...everywhere, ...policy, ...fresh });
  const missing = toBlock('@missing', [`path "${place}*"`, 'expression {err.status_code} == 404']);
  const notFound = toBlock('route @missing', [`rewrite * "${place}404.html"`, 'file_server']);
  return [
    '# For a site whose root is the folder that the path of the site begins in. Reload Caddy after each publication.',
    ...(base === '/' ? [] : [`redir "${place.slice(0, -1)}" ${base} 301`]),
    ...toBlock(
      'encode zstd gzip',
      toBlock(
        'match',
        ['text/html', ...compressed].map((type) => `header Content-Type ${type}*`),
      ),
    ),
    `@site path "${place}*"`,
    // In a route, what comes later wins.
    ...toBlock('route @site', [...everything, 'header -Server', ...keep, ...kinds, 'file_server']),
    ...toBlock('handle_errors', [...missing, ...notFound]),
    '',
  ].join('\n');
}

function toHeaders(matcher: string, headers: Headers): string[] {
  const lines = Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
  return toBlock(matcher === '' ? 'header' : `header ${matcher}`, lines);
}

function toBlock(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];
}
