import { findDrawing } from '../../model/places/map/load-drawing.ts';
import { findUnknownRegions } from '../../model/places/map/map.ts';
import type { Mistake } from '../../model/mistake.ts';
import { offerKnown } from '../../model/nearest.ts';
import type { PlaceEntry } from '../../schema/place.ts';
import type { ReportSettings } from '../../schema/report-settings.ts';
import type { YamlValue } from '../content-file.ts';
import type { ReadEntries } from '../read-content.ts';

/** The map that report.yaml asks for is installed, and has every region that places.yaml names. */
export async function checkRegions(
  places: ReadEntries<PlaceEntry>,
  settings: YamlValue<ReportSettings> & { file: string },
): Promise<Mistake[]> {
  if (places.mistakes.length > 0 || !settings.value) return [];
  const { map } = settings.value;
  if (!map) return checkNoneNamed(places);
  const drawing = await findDrawing(map.shapes);
  if (!drawing) {
    const what = `\`${map.shapes}\` is not installed, or is no map.`;
    const remedy = `Run \`npm install ${map.shapes}\`, or name another package of svg-maps.`;
    return [{ file: settings.file, ...settings.locate(['map', 'shapes']), what, remedy }];
  }
  const known = drawing.locations.map(({ id }) => id);
  return findUnknownRegions(places.entries, drawing).map(({ place, region, index }) => ({
    file: places.file,
    ...places.locate([place, 'regions', index]),
    what: `The map has no region \`${region}\`.`,
    remedy: offerKnown(region, known, 'regions'),
  }));
}

function checkNoneNamed({ file, entries, locate }: ReadEntries<PlaceEntry>): Mistake[] {
  return entries
    .filter(({ regions }) => regions.length > 0)
    .map(({ id }) => ({
      file,
      ...locate([id, 'regions']),
      what: 'There is no map to show this region on.',
      remedy: 'Name one under `map:` in report.yaml, or take `regions:` out.',
    }));
}
