import type { Span } from '../model/span.ts';
import type { Pair } from './derivations-pairs.ts';
import { onlyHereRetold } from './derivations-passages.ts';
import type { ComparedStory } from './derivations-story.ts';
import { materialFrom, type PairOf } from './siblings.ts';

export interface ShownAncestor {
  readonly from: 'a' | 'b';
  readonly note: string;
  readonly spans: readonly Span[];
}

/** The article that material shows as the ancestor of a copy or a rewrite, or null. */
export function ancestorByMaterial(story: ComparedStory, pairs: PairOf, pair: Pair): ShownAncestor | null {
  return pair.telling === null ? fullerCopy(story, pairs, pair) : fullerOfRetelling(story, pairs, pair);
}

/**
 * Of two copies, the one with material that the other lacks and that a third text retells: the third text cannot have it from the
 * shorter copy, so the fuller is nearer to the text they all go back to. Null where both copies have such material.
 */
function fullerCopy(story: ComparedStory, pairs: PairOf, pair: Pair): ShownAncestor | null {
  const found: Record<'a' | 'b', Span[]> = { a: [], b: [] };
  for (let third = 0; third < story.profiles.length; third++) {
    if (third === pair.a || third === pair.b) continue;
    for (const [side, fuller, other] of [
      ['a', pair.a, pair.b],
      ['b', pair.b, pair.a],
    ] as const) {
      const link = pairs(third, fuller);
      if (link?.kind !== 'rewrite' || link.telling?.teller !== third) continue;
      for (const material of materialFrom(story, pairs, third, fuller, other)) found[side].push(material);
    }
  }
  if (found.a.length > 0 === found.b.length > 0) return null;
  const from = found.a.length > 0 ? 'a' : 'b';
  return {
    from,
    note: 'A third text retells passages that only the fuller of the two copies has.',
    spans: found[from],
  };
}

/** The retold text must have this many times the retelling's own words. Seed: 1.7. */
const FULLER_MIN = 1.2;
/**
 * Where this share of the wording is the same, one is a cut or a stretched copy of the other, and to be fuller shows nothing. Seed:
 * 0.04 to 0.09.
 */
const WORDING_MAX = 0.25;
/** And the retelling may bring next to no quotation that the other lacks. Seed: 0. */
const NEW_QUOTATION_MAX = 0.02;
/** And nearly all its names. Seed: 1.0. */
const NAMES_MIN = 0.9;

/** A retelling lacks things and brings nothing: the other text is fuller, and has the quotations and names of the retelling. */
function fullerOfRetelling(story: ComparedStory, pairs: PairOf, pair: Pair): ShownAncestor | null {
  const { telling } = pair;
  if (telling === null) return null;
  const [teller, told] = [story.profiles[telling.teller], story.profiles[telling.told]];
  if (teller === undefined || told === undefined) return null;
  const fuller = told.ownWords >= FULLER_MIN * teller.ownWords;
  const { newQuotation, names, wording } = telling.measures;
  if (!fuller || wording > WORDING_MAX || newQuotation > NEW_QUOTATION_MAX || names < NAMES_MIN) return null;
  if (hasEqual(story, pairs, telling.teller, telling.told)) return null;
  return {
    from: telling.told === pair.a ? 'a' : 'b',
    note: 'The fuller text has the names and quotations of the other, which adds none and lacks passages of it.',
    spans: onlyHereRetold(told, teller, story.weights),
  };
}

/** True where a copy of the retold text has all that the retelling has of it: either may be the one that was retold. */
function hasEqual(story: ComparedStory, pairs: PairOf, teller: number, told: number): boolean {
  return story.profiles.some(
    (_, other) =>
      other !== teller &&
      pairs(other, told)?.kind === 'copy' &&
      materialFrom(story, pairs, teller, told, other).length === 0,
  );
}
