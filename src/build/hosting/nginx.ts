import type { Headers, Responses } from './responses.ts';

/**
 * What a `server` block of nginx includes. Its `root` is the folder that the site’s path begins in: for
 * `/some/path/`, the files of the site lie in `root/some/path/`. nginx compares decoded paths.
 */
export function toNginx({ base, place, everywhere, policy, hashed, fresh, types, compressed }: Responses): string {
  const site = [
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    'charset utf-8;',
    'charset_types text/plain application/javascript application/json text/xml application/xml;',
    'gzip on;',
    'gzip_comp_level 9;',
    'gzip_min_length 512;',
    'gzip_vary on;',
    `gzip_types ${compressed.join(' ')};`,
    `error_page 404 "${place}404.html";`,
    'try_files $uri $uri/ =404;',
    ...toHeaders({ ...everywhere, ...policy }, fresh),
    ...hashed.folders.flatMap((folder) =>
      toLocation(`^~ "${place}${folder}/"`, toHeaders({ ...everywhere, ...policy }, hashed.headers)),
    ),
    ...Object.entries(types).flatMap(([ending, type]) =>
      toLocation(`~ \\.${ending}$`, ['types { }', `default_type "${type}";`]),
    ),
  ];
  const below =
    base === '/' ? [] : toLocation(`= "${place.slice(0, -1)}"`, ['absolute_redirect off;', `return 301 ${base};`]);
  return [
    '# For a server block whose root is the folder that the path of the site begins in. Reload nginx after each publication.',
    ...below,
    ...toLocation(`"${place}"`, site),
    '',
  ].join('\n');
}

// A missing file must not be kept as missing: what is said of keeping goes with files that are there.
function toHeaders(always: Headers, onSuccess: Headers): string[] {
  return [
    ...Object.entries(always).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...Object.entries(onSuccess).map(([name, value]) => `add_header ${name} "${value}";`),
  ];
}

function toLocation(path: string, lines: readonly string[]): string[] {
  return [`location ${path} {`, ...lines.map((line) => `  ${line}`), '}'];
}
