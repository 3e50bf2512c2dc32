import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');

/** A copy of the project in a folder of its own, to build there without touching the site that stands here. */
export interface Elsewhere {
  readonly directory: string;
  /** Builds the site there; the environment is that of the tests with these changes. */
  readonly build: (
    environment?: NodeJS.ProcessEnv,
    ...wrapper: readonly string[]
  ) => Promise<{ stdout: string; stderr: string }>;
  /** Begins to build there. */
  readonly begin: (environment?: NodeJS.ProcessEnv) => ChildProcess;
  readonly remove: () => Promise<void>;
}

/** Copies the project to a folder of this name in the system’s folder for temporary files. */
export async function copyProject(name: string): Promise<Elsewhere> {
  const directory = path.join(await mkdtemp(path.join(tmpdir(), 'report-')), name);
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  await mkdir(directory, { recursive: true });
  for (const file of files.split('\0').filter((file) => file !== '' && !file.startsWith('tests/'))) {
    await cp(file, path.join(directory, file)).catch(ignoreGone);
  }
  await symlink(path.resolve('node_modules'), path.join(directory, 'node_modules'));
  const run = (environment: NodeJS.ProcessEnv = {}) => ({
    cwd: directory,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_TEST_CONTEXT: undefined, ...environment },
  });
  return {
    directory,
    build: (environment, ...wrapper) => {
      const [program = process.execPath, ...rest] = wrapper.length > 0 ? [...wrapper, process.execPath] : [];
      return promisify(execFile)(program, [...rest, astro, 'build'], { ...run(environment), maxBuffer: 64_000_000 });
    },
    begin: (environment) => spawn(process.execPath, [astro, 'build'], { ...run(environment), stdio: 'pipe' }),
    remove: () => rm(path.dirname(directory), { recursive: true, force: true }),
  };
}

// Git may list a file that was deleted and not committed yet.
function ignoreGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
