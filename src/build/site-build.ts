import type { AstroIntegration } from 'astro';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Mistakes } from '../model/mistake.ts';
import type { Edition } from '../model/edition.ts';
import { toHref } from '../model/routes.ts';
import { writeChecksums } from './checksums.ts';
import { getReading } from '../content/reading/held-reading.ts';
import { getEditions, getLanguages, toPublishableReport } from '../content/reading/reading.ts';
import { bareImports } from './bare-imports.ts';
import { countUnfinished } from '../content/checks/finished/check-finished.ts';
import { sectionText } from '../content/section-text.ts';
import type { FinishedSite } from './finished-site.ts';
import { fontModule } from '../formats/typeface/font-module.ts';
import { checkLinks } from './link-check.ts';
import { writeOfflineWorker } from './offline-worker.ts';
import { writePolicy } from './write-policy.ts';
import { tellUnreadable } from '../content/markdown/tell-unreadable.ts';
import { tellInDev } from './dev/tell-in-dev.ts';
import { findPlace } from './output/find-place.ts';
import { ownOutput, type OwnedOutput } from './output/own-output.ts';
import { publishSite } from './output/publish-site.ts';
import { Refusal } from './output/refusal.ts';
import { checkProjectFolder } from './project-folder.ts';
import { readWithLetters } from './read-with-letters.ts';
import { listRedirects } from './redirects.ts';

/** What is done with the finished pages, in this order; what stands on one line is done side by side. */
const steps: ((site: FinishedSite) => void | Promise<void>)[][] = [
  [listRedirects],
  [writePolicy],
  [writeOfflineWorker],
  [checkLinks, writeChecksums],
];

/** Checks the content before a build, runs the steps after it, and puts the site in its place only when all went well. */
export function siteBuild(): AstroIntegration {
  let editions: readonly Edition[] | undefined;
  let base = '/';
  let output: OwnedOutput | undefined;
  return {
    name: 'site-build',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        await orExit(() => {
          checkProjectFolder(fileURLToPath(config.root));
        });
        if (command === 'build') {
          output = await orExit(() => {
            return ownOutput(findPlace(fileURLToPath(config.outDir)), (notice) => {
              logger.warn(notice);
            });
          });
          process.once('exit', output.release);
        }
        const reading = await getReading();
        const fonts = fontModule(getLanguages(reading), (language) =>
          editions?.map(({ report }) => report).find(({ settings }) => settings.language === language),
        );
        updateConfig({ vite: { plugins: [sectionText(), bareImports(), fonts] } });
        if (!output) return;
        const report = await orExit(() => readWithLetters(getReading()).then(toPublishableReport));
        const unfinished = countUnfinished(report);
        if (unfinished !== '') logger.warn(unfinished);
        editions = getEditions(reading);
        tellUnreadable(config.markdown.processor, exit);
        updateConfig({ outDir: pathToFileURL(`${output.workplace}/`) });
      },
      'astro:server:setup': (setup) => {
        tellInDev(setup);
      },
      'astro:config:done': ({ config }) => {
        base = toHref(config.base, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!editions || !output) return;
        const directory = fileURLToPath(dir);
        const site: FinishedSite = { editions, directory, base, hashes: new Map() };
        for (const [index, together] of steps.entries()) {
          logger.info(`${String(index + 1)} of ${String(steps.length)}: ${together.map(toWords).join(', ')}`);
          await Promise.all(together.map((step) => orExit(() => step(site))));
        }
        const owned = output;
        await orExit(() => {
          publishSite(owned, site.hashes);
        });
      },
    },
  };
}

/** The name of a step as it is told: “write search index”. */
function toWords({ name }: { readonly name: string }): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What the work gives; mistakes of the content, and refusals, end the build with their message alone. */
async function orExit<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Mistakes || error instanceof Refusal)) throw error;
    return exit(error);
  }
}

/** Ends the build with what is amiss, and nothing else. */
function exit({ message }: Error): never {
  console.error(`\n${message}\n`);
  process.exit(1);
}
