import { createHash } from 'node:crypto';
import { toSpeakers, type Speaker } from '../speakers/who-says.ts';
import type { Report } from '../report.ts';

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function toFingerprint(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Who says a statement, in one line that is the same in every language of the interface:
 * `Anna Long, clerk at Office of Records, via The Gazette`; several sources with `; ` between them.
 * It holds names, not ids: a source that takes another name is a change of who says it, an id that does so is none.
 */
export function toAttributionLine(report: Report, statement: Parameters<typeof toSpeakers>[1]): string {
  return toSpeakers(report, statement).map(toSpeakerLine).join('; ');
}

function toSpeakerLine({ source, body, chain }: Speaker): string {
  const position = [source.role, ...(body ? [`at ${body.name}`] : [])].filter((part) => part !== undefined).join(' ');
  return [source.name, ...(position === '' ? [] : [position]), ...chain.map(({ name }) => `via ${name}`)].join(', ');
}

/** The command with which anyone prints the fingerprint of a text, with the tools that a system brings. */
export function toCheckCommand(text: string): string {
  return `printf %s ${quoteForShell(text)} | sha256sum`;
}

/** A text as one word of a command, whatever signs it holds. */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
