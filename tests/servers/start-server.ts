import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findProgram } from '../machine/debian.ts';
import { findFreePort } from './free-port.ts';

/** A real server that shows a finished site with the snippet that the build wrote for it. */
export interface RunningServer {
  /** `http://localhost:1234`, without the path of the site. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** The servers that the tests run. */
export type ServerName = 'nginx' | 'caddy';

interface Setting {
  readonly root: string;
  readonly snippet: string;
  readonly port: number;
  readonly folder: string;
}

const configurations: Readonly<Record<ServerName, (setting: Setting) => string>> = {
  nginx: ({ root, snippet, port, folder }) => `
    daemon off;
    pid ${folder}/pid;
    error_log stderr;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes 1;
    events { worker_connections 1024; }
    http {
      include /etc/nginx/mime.types;
      default_type application/octet-stream;
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      server { listen 127.0.0.1:${String(port)}; root "${root}"; include "${snippet}"; }
    }`,
  caddy: ({ root, snippet, port }) => `
{
	auto_https off
	admin off
}
http://localhost:${String(port)} {
	root * "${root}"
	import "${snippet}"
}
`,
};

/** Starts this server on a free port. The site lies in `root` plus the path that it lives below. */
export async function startServer(name: ServerName, root: string, base = '/'): Promise<RunningServer> {
  const program = findProgram(name);
  if (program === undefined) throw new Error(`There is no ${name}: npm test installs one or says how.`);
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  const port = await findFreePort();
  const file = path.join(folder, 'configuration');
  const snippet = path.join(root, base, 'hosting', name === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  await writeFile(file, configurations[name]({ root, snippet, port, folder }));
  const options = name === 'nginx' ? ['-c', file] : ['run', '--adapter', 'caddyfile', '--config', file];
  const server = spawn(program, options, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  const end = (): boolean => server.kill('SIGTERM');
  process.once('exit', end);
  let said = '';
  server.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const origin = `http://localhost:${String(port)}`;
  while (!(await answers(origin))) {
    if (server.exitCode !== null) throw new Error(`${name} did not start: ${said}`);
  }
  return {
    origin,
    stop: async () => {
      process.off('exit', end);
      end();
      await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}
