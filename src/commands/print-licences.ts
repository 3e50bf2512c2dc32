import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Licences that ask nothing of who reads the site; the typeface’s binds only who sells it alone. */
const asksNothingOfReaders =
  /^\(?(MIT(-0)?|MIT\/X11|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|CC-BY-[34]\.0|BlueOak-1\.0\.0|Python-2\.0|Unlicense|MPL-2\.0|OFL-1\.1|WTFPL|LGPL-3\.0-or-later|Zlib)/;

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly optional?: boolean }>
  >;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;
// What is for one platform alone bears the licence of the package that asks for it.
const built = Object.entries(packages).filter(
  ([folder, { dev, optional }]) => folder !== '' && dev !== true && optional !== true,
);
const byLicence = Map.groupBy(built, ([, { license }]) => license ?? 'none named');
for (const [licence, all] of [...byLicence].toSorted(([, one], [, other]) => other.length - one.length)) {
  const names = all.map(([folder]) => folder.split('node_modules/').at(-1) ?? folder);
  console.log(`${licence}: ${names.toSorted().join(', ')}\n`);
  if (asksNothingOfReaders.test(licence)) continue;
  console.error(`Look at ${licence}: it may bind who reads the site.\n`);
  process.exitCode = 1;
}
