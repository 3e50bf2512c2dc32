import process from 'node:process';

/** The folder that holds the report: `content`, or the one that CONTENT in the environment names. */
export function getContentFolder(): string {
  const named = process.env.CONTENT?.replace(/\/+$/, '');
  return named === undefined || named === '' ? 'content' : named;
}
