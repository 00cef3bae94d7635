import type { Place } from '../model/place.ts';

/** A place that goes by a name, and whether that is another name than the one it is listed under. */
export interface Namesake {
  readonly place: Place;
  readonly alias: boolean;
  /** The user names the place: nothing else need speak for it. */
  readonly own?: true;
}

/** What is known of places by their names. Adapters bring the shipped one, and the user's own before it. */
export interface Gazetteer {
  /** Every place that goes by the name whose key this is (`placeKey`), in an order that does not depend on earlier calls. */
  named(key: string): readonly Namesake[];
  /** Name and version of each list, for `madeBy.resources`. */
  readonly resources: Readonly<Record<string, string>>;
}

/** Knows no place: what reads without a gazetteer places nothing. */
export const NO_GAZETTEER: Gazetteer = { named: () => [], resources: {} };
