import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SvgMap } from './map-shapes.ts';

/** The drawing of a country from an installed package, as in `@svg-maps/ukraine`; undefined where there is none. */
export async function findDrawing(packageName: string): Promise<SvgMap | undefined> {
  try {
    const file = createRequire(path.resolve('package.json')).resolve(packageName);
    const { default: drawing } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default?: SvgMap };
    return drawing?.locations === undefined ? undefined : drawing;
  } catch {
    return undefined;
  }
}
