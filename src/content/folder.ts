import { statSync } from 'node:fs';
import process from 'node:process';
import type { Mistake } from '../model/mistake.ts';
import { findAddressFault } from '../schema/site-address.ts';

/** The folder that holds the report: `content`, or the one that CONTENT in the environment names. */
export function getContentFolder(): string {
  const named = process.env.CONTENT?.replace(/\/+$/, '');
  return named === undefined || named === '' ? 'content' : named;
}

/** The address that SITE_ADDRESS in the environment names, which takes precedence; an empty one counts as none. */
export function findNamedAddress(): string | undefined {
  const named = process.env.SITE_ADDRESS?.trim();
  return named === '' ? undefined : named;
}

/** True for a full address of the web. */
export function isAddress(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address);
}

/** What is amiss in the environment: an address that is none, a folder that is not there. */
export function checkEnvironment(): Mistake[] {
  const address = findNamedAddress();
  const folder = getContentFolder();
  const mistakes: Mistake[] = [];
  if (address !== undefined) {
    const what = `\`${address}\` is not an address that a site can live at.`;
    const remedy = isAddress(address)
      ? findAddressFault(address)
      : 'Write a full one, as in `https://report.example/some/path/`.';
    if (remedy !== undefined) mistakes.push({ file: 'SITE_ADDRESS', what, remedy });
  }
  if (folder !== 'content' && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const what = `There is no folder \`${folder}\`.`;
    mistakes.push({ file: 'CONTENT', what, remedy: 'Name the folder that holds `report.yaml`, seen from here.' });
  }
  return mistakes;
}

/** True where CONTENT names a folder that is not there: nothing else can be told then. */
export function isFolderMissing(environment: readonly Mistake[]): boolean {
  return environment.some(({ file }) => file === 'CONTENT');
}

/** The mistake under the path of the folder that CONTENT names, in its words too; the guide stays where it is. */
export function inFolder(mistake: Mistake): Mistake {
  const folder = getContentFolder();
  const rename = (words: string): string => words.replace(/(?<![\w/.-])content(?=\/(?!README\.md))/g, () => folder);
  return { ...mistake, file: rename(mistake.file), what: rename(mistake.what), remedy: rename(mistake.remedy) };
}
