import type { Mistake } from '../../../model/mistake.ts';

/** The map that report.yaml asks for is installed. */
export function mapNotInstalled(shapes: string, place: Pick<Mistake, 'file' | 'line' | 'column'>): Mistake {
  const what = `\`${shapes}\` is not installed, or is no map.`;
  const remedy = `Run \`npm install ${shapes}\`, or name another package of svg-maps.`;
  return { rule: 'map-not-installed', ...place, what, remedy };
}
