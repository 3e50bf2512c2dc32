import process from 'node:process';
import type { Mistake } from '../model/mistake.ts';

/** The folder that holds the report: `content`, or the one that CONTENT in the environment names. */
export function getContentFolder(): string {
  const named = process.env.CONTENT?.replace(/\/+$/, '');
  return named === undefined || named === '' ? 'content' : named;
}

/** The mistake under the path of the folder that CONTENT names. */
export function inFolder(mistake: Mistake): Mistake {
  return { ...mistake, file: mistake.file.replace(/^content(?=\/)/, () => getContentFolder()) };
}
