import { spawnSync } from 'node:child_process';
import { toRefusal } from '../../model/mistake.ts';

/** The programs that seal, with what brings each. */
const packages = { 'ssh-keygen': 'openssh-client', openssl: 'openssl' } as const;

/** A program that seals. */
export type Tool = keyof typeof packages;

/**
 * Runs a program that seals; throws `Mistakes` with what it said where it fails, and where this machine has none. For a
 * passphrase, it asks in the terminal by itself.
 */
export function runTool(
  tool: Tool,
  given: readonly string[],
  onFailure: { file: string; remedy: string },
  input = '',
): void {
  const { error, status, stdout, stderr } = spawnSync(tool, given, { input, encoding: 'utf8' });
  if (error) {
    const what = `The program ${tool} cannot be run on this machine.`;
    throw toRefusal(onFailure.file, what, `Install it: with Debian, it is in the package ${packages[tool]}.`);
  }
  if (status === 0) return;
  const said = `${stderr}\n${stdout}`.split('\n').find((line) => line.trim() !== '') ?? 'nothing';
  throw toRefusal(onFailure.file, `${tool} says: ${said.trim()}`, onFailure.remedy);
}
