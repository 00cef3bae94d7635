import { PLACE_LEVELS } from '../languages/en/places.ts';
import { CAPITALS, STATE_OF } from '../languages/en/states.ts';
import type { Entity, EntityKind } from '../model/entity.ts';
import type { ArticleId } from '../model/id.ts';
import type { Place, PlaceReading } from '../model/place.ts';
import { contains, type Span } from '../model/span.ts';

/** The readings of places of each article, by article. */
export type PlacesOf = ReadonlyMap<ArticleId, readonly PlaceReading[]>;

/** The mentions of one entity that mean one place; `place` is null where none of them is placed. */
export interface Located<M extends Span> {
  readonly mentions: readonly M[];
  readonly place: Entity['place'];
}

/**
 * The mentions of an entity, apart by the places that they mean: the region and the city of one name are two. First those of the
 * place that most mentions mean, with all that mean none; of two that are meant as often, the larger area. A capital that
 * stands for its state has another name and stays with it, and does not say where the state lies. `names` are those of the entity.
 */
export function apartByPlace<M extends Span>(
  mentions: readonly M[],
  { kind, names }: { readonly kind: EntityKind; readonly names: ReadonlySet<string> },
  places: PlacesOf,
): Located<M>[] {
  const isSeat = ({ text }: Span): boolean => CAPITALS.has(text) && names.has(STATE_OF.get(text) ?? '');
  const meant = mentions.map((mention) => (isSeat(mention) ? null : placeMeant(mention, kind, places)));
  const groups = new Map<string, { place: Place; mentions: M[] }>();
  for (const [i, mention] of mentions.entries()) {
    const place = meant[i] ?? null;
    if (place === null) continue;
    const key = [place.level, place.lat, place.lon, place.gazetteer].join('\t');
    const group = groups.get(key) ?? { place, mentions: [] };
    groups.set(key, group);
    group.mentions.push(mention);
  }
  const [first, ...rest] = [...groups.values()].sort(
    (a, b) => b.mentions.length - a.mentions.length || b.place.reach - a.place.reach || a.place.lat - b.place.lat,
  );
  if (first === undefined) return [{ mentions, place: null }];
  const wording = new Set(first.mentions.map(({ text }) => text));
  const others = rest.filter((group) => group.mentions.every(({ text }) => wording.has(text)));
  const moved = new Set(others.flatMap((group) => group.mentions));
  return [
    { mentions: mentions.filter((mention) => !moved.has(mention)), place: pointOf(first.place) },
    ...others.map((group) => ({ mentions: group.mentions, place: pointOf(group.place) })),
  ];
}

const pointOf = ({ lat, lon, precision, gazetteer }: Place): Entity['place'] => ({ lat, lon, precision, gazetteer });

/** The place that is read inside a mention of a place, or named behind a noun for one. */
function placeMeant(mention: Span, kind: EntityKind, places: PlacesOf): Place | null {
  const found = (places.get(mention.article) ?? []).find(
    ({ span, place }) =>
      place !== null && ((kind === 'place' && contains(mention, span)) || isNamedBehind(mention, span)),
  );
  return found?.place ?? null;
}

/**
 * > | her home city of Ruvane
 *   | ^^^^^^^^^^^^^    ^^^^^^ one place, called by a noun and then by its name.
 */
const isNamedBehind = (mention: Span, name: Span): boolean =>
  name.start - mention.end === ' of '.length &&
  PLACE_LEVELS.has(/\p{L}+$/u.exec(mention.text)?.[0].toLowerCase() ?? '');
