import process from 'node:process';
import { findChromium } from '../browser/find-chromium.ts';
import { findProgram, installPackages } from './debian.ts';
import { fetchOldChromium, oldVersions } from './old-chromium.ts';

/** Programs that the tests run, by the name of their Debian package. */
const programs: Readonly<Record<string, () => string | undefined>> = {
  chromium: findChromium,
  nginx: () => findProgram('nginx'),
  caddy: () => findProgram('caddy'),
  epubcheck: () => findProgram('epubcheck'),
  'poppler-utils': () => findProgram('pdfinfo'),
  qpdf: () => findProgram('qpdf'),
  faketime: () => findProgram('faketime'),
  'openssh-client': () => findProgram('ssh-keygen'),
  openssl: () => findProgram('openssl'),
};

/** Programs whose tests say in a line that they are skipped where there are none. */
const more: Readonly<Record<string, () => string | undefined>> = {
  'firefox-esr': () => findProgram('firefox-esr', 'firefox'),
  'webkit2gtk-driver': () => findProgram('WebKitWebDriver'),
  xvfb: () => findProgram('Xvfb'),
};

const findMissing = (among = programs): string[] => Object.keys(among).filter((name) => among[name]?.() === undefined);

installPackages(...findMissing({ ...programs, ...more }));
for (const version of oldVersions) {
  await fetchOldChromium(version).catch((error: unknown) => {
    console.error(`There is no Chromium ${String(version)} here, its tests are skipped: ${String(error)}`);
  });
}
const missing = findMissing();
if (missing.length > 0) {
  console.error(`The tests need ${missing.join(', ')}: install with apt-get install ${missing.join(' ')}.`);
  console.error('A Chromium or Chrome that lies elsewhere can be named in CHROMIUM.');
  process.exitCode = 1;
}
