import type { Mistake } from '../../../model/mistake.ts';
import type { PlaceEntry } from '../../../schema/place.ts';
import type { ReportSettings } from '../../../schema/report-settings.ts';
import type { ReadEntries, YamlValue } from '../../content-file.ts';
import type { ReadSection } from '../../read-section.ts';
import { findDrawing } from '../../../model/places/map/load-drawing.ts';
import { idlePlace } from './idle-place.ts';
import { mapNotInstalled } from './map-not-installed.ts';
import { placeNotInText } from './place-not-in-text.ts';
import { placeTwice } from './place-twice.ts';
import { regionWithoutMap } from './region-without-map.ts';
import { unknownPlace } from './unknown-place.ts';
import { unknownRegion } from './unknown-region.ts';

/** Everything that is amiss with places; where the file itself cannot be read, every place would look unknown. */
export async function checkPlaces(
  places: ReadEntries<PlaceEntry>,
  sections: readonly ReadSection[],
  settings: YamlValue<ReportSettings> & { file: string },
): Promise<Mistake[]> {
  if (places.mistakes.length > 0) return [];
  const named = [...unknownPlace(places, sections), ...placeTwice(sections)];
  const idle = named.length === 0 ? [...idlePlace(places, sections), ...placeNotInText(places, sections)] : [];
  return [...named, ...idle, ...(await checkRegions(places, settings))];
}

async function checkRegions(
  places: ReadEntries<PlaceEntry>,
  { file, value, locate }: YamlValue<ReportSettings> & { file: string },
): Promise<Mistake[]> {
  if (!value) return [];
  if (!value.map) return regionWithoutMap(places);
  const drawing = await findDrawing(value.map.shapes);
  if (!drawing) return [mapNotInstalled(value.map.shapes, { file, ...locate(['map', 'shapes']) })];
  return unknownRegion(places, drawing);
}
