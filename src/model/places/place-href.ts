import type { Edition } from '../edition.ts';
import { isOnePiece } from '../length.ts';
import { routes, toHref } from '../routes.ts';

/** A link to all that is said of a place: on the page of all places or, in a long report, on its own. */
export function toPlaceHref({ report, base }: Edition, place: string): string {
  return toHref(base, isOnePiece(report) ? routes.place(place) : routes.placePage(place));
}

/** The same link as the page of all places has it. */
export function toPlaceHrefThere(edition: Edition, place: string): string {
  return isOnePiece(edition.report) ? `#${place}` : toPlaceHref(edition, place);
}
