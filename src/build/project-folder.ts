import path from 'node:path';
import { Refusal } from './output/refusal.ts';

/** Signs that Node, Vite or the PATH read as their own in the name of a folder, each seen to break a build. */
const misread = /[#%?*:"\\\p{Cc}]/u;

/** Refuses a project in a folder whose name the tools of a build misread: they would speak of mistakes in the content. */
export function checkProjectFolder(folder: string): void {
  const names = path.relative(path.parse(folder).root, folder).split(path.sep);
  const name = names.find((one) => misread.test(one));
  if (name === undefined) return;
  const [sign = ''] = misread.exec(name) ?? [];
  const what = `The project stands in a folder ${JSON.stringify(name)}, and the tools of a build misread ${JSON.stringify(sign)}.`;
  throw new Refusal(`${what} Move it to a folder without # % ? * : " \\ and line breaks in its name.`);
}
