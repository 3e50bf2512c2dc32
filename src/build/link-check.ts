import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Mistakes, type Mistake } from '../model/mistake.ts';
import { findFiles } from './find-files.ts';
import { routes } from '../model/routes.ts';
import type { FinishedSite } from './finished-site.ts';
import { readPageLinks, type PageLinks } from './page-links.ts';

/** Every link, anchor, picture and redirect of the finished site leads somewhere in it, and no id stands twice on a page. */
export async function checkLinks({ directory, base, editions }: FinishedSite): Promise<void> {
  const files = new Set(await findFiles(directory));
  const names = [...files].filter((name) => name.endsWith('.html'));
  const pages = new Map<string, PageLinks>();
  for (const name of names) pages.set(name, await readPageLinks(readFileSync(path.join(directory, name), 'utf8')));
  const { origin } = new URL(editions[0]?.address ?? '');
  const dead = new Map<string, { readonly file: string; readonly problem: string; readonly onPages: number }>();
  for (const [file, { targets }] of pages) {
    for (const target of targets) {
      const url = new URL(target, `${origin}${base}${toUrlPath(file)}`);
      const problem = url.origin === origin ? findProblem(url, base, files, pages) : undefined;
      if (problem === undefined) continue;
      const known = dead.get(url.href) ?? {
        file,
        problem: `The link to \`${target}\` is dead: ${problem}`,
        onPages: 0,
      };
      dead.set(url.href, { ...known, onPages: known.onPages + 1 });
    }
  }
  const mistakes = [
    ...[...pages].flatMap(([file, { twice }]) =>
      twice.map((id) => describe(file, `The id \`${id}\` stands more than once on this page.`)),
    ),
    // A dead link in the frame of every page is told once.
    ...[...dead.values()].map(({ file, problem, onPages }) =>
      describe(file, onPages === 1 ? problem : `${problem} It stands on ${String(onPages)} pages.`),
    ),
    ...checkRedirectList(directory, base, origin, files, pages),
  ];
  if (mistakes.length > 0) throw new Mistakes(mistakes);
}

/** Why an address leads nowhere; undefined where it leads to a page, an anchor or a file. */
function findProblem(
  { pathname, hash }: URL,
  base: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageLinks>,
): string | undefined {
  if (!pathname.startsWith(base)) return `it leaves the path \`${base}\` that the site lives below.`;
  const inside = decodeURIComponent(pathname.slice(base.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!files.has(file)) return 'the site has no such page or file.';
  // What a search is asked for stands in the fragment, where no server sees it.
  if (pathname.endsWith(`/${routes.search()}`) && hash.startsWith('#q=')) return undefined;
  // A text fragment (`#:~:text=`) names words, not an id.
  const id = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '');
  if (id === '' || id === 'top' || !pages.has(file) || pages.get(file)?.ids.has(id)) return undefined;
  return `the page has no \`#${id}\`.`;
}

function checkRedirectList(
  directory: string,
  base: string,
  origin: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageLinks>,
): Mistake[] {
  const list = '_redirects';
  if (!files.has(list)) return [];
  const lines = readFileSync(path.join(directory, list), 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const [, to = ''] = line.split(' ');
    const problem = findProblem(new URL(to, origin), base, files, pages);
    return problem === undefined ? [] : describe(list, `The redirect to \`${to}\` is dead: ${problem}`);
  });
}

function toUrlPath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function describe(file: string, what: string): Mistake {
  return { file, what, remedy: 'Correct the link in the section, the page or the component that holds it.' };
}
