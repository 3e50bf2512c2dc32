import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Licences that ask nothing of who reads the site; the typeface’s binds only who sells it alone. */
const asksNothingOfReaders = new Set(
  [
    ['MIT', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'Zlib'],
    ['CC0-1.0', 'CC-BY-4.0', 'OFL-1.1', 'MPL-2.0'],
    // Draws pictures while the site is built; nothing of it is published.
    ['LGPL-3.0-or-later'],
  ].flat(),
);

interface Locked {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>>;
}

/** True where the licence, one of several to choose or several at once, asks nothing of readers. */
function isFree(licence: string): boolean {
  const words = licence.replace(/^\((.*)\)$/, '$1');
  if (words.includes(' OR ') && words.includes(' AND ')) return false;
  return (
    words.split(' OR ').some((one) => asksNothingOfReaders.has(one)) ||
    words.split(' AND ').every((one) => asksNothingOfReaders.has(one))
  );
}

/** The licence of a package that names none for machines: the title of the text that it brings. */
function readLicence(folder: string): string {
  const [file] = globSync(`${folder}/LICEN[CS]E*`);
  const [title = ''] = file === undefined ? [] : readFileSync(file, 'utf8').trim().split('\n');
  return title === 'MIT License' ? 'MIT' : 'none named';
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;
const built = Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && dev !== true);
const byLicence = Map.groupBy(built, ([folder, { license }]) => license ?? readLicence(folder));
for (const [licence, all] of [...byLicence].toSorted(([, one], [, other]) => other.length - one.length)) {
  const names = all.map(([folder]) => folder.split('node_modules/').at(-1) ?? folder);
  console.log(`${licence}: ${names.toSorted().join(', ')}\n`);
  if (isFree(licence)) continue;
  console.error(`Look at ${licence}: it may bind who reads the site.\n`);
  process.exitCode = 1;
}
