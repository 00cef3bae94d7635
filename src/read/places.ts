import { WIDE_AREAS } from '../languages/en/places.ts';
import type { Article } from '../model/article.ts';
import { kilometresBetween, type Place, type PlaceReading, type Unplaced } from '../model/place.ts';
import { spanOf } from '../model/span.ts';
import type { Gazetteer } from './gazetteer.ts';
import { liesIn } from './place-candidates.ts';
import { homeOf, townOfOutlet } from './place-home.ts';
import { type Ranked, type Weighed, weigh } from './place-scores.ts';
import { type Sense, sensesOf } from './place-senses.ts';
import { type NamedWords, type Toponym, toponymsIn } from './toponyms.ts';

/** An article that names more places than this is a list, and the time grows with them; of 449 marked ones none names 200. */
const TOPONYMS_MAX = 1000;
/** A place of fewer people is meant only where the article speaks for it. Fewer of LGL's points are wrong so, and at 20,000 no fewer. */
const SMALL_PEOPLE = 10_000;
/** Less than one sure place anywhere in the same country says. */
const SUPPORT_LEAST = 0.5;
/** The best candidate's share below which nothing separates it from the next: two that are even have a half each. */
const SHARE_LEAST = 0.52;

/**
 * The places that an article names, in order, each with the one place of the gazetteer that is meant, or with the reason why none
 * is given: a hamlet is better unplaced than misplaced. The rules are L1 … in README.md.
 */
export function findPlaces(article: Article, words: NamedWords, gazetteer: Gazetteer): PlaceReading[] {
  const toponyms = toponymsIn(words, gazetteer).slice(0, TOPONYMS_MAX);
  const verdicts = new Map(
    weigh(
      [...sensesOf(toponyms, words.tokens, gazetteer), ...ofOutlet(article, toponyms, gazetteer)],
      homeOf(article, words.tokens),
    ).flatMap((weighed) => {
      const verdict = verdictOn(weighed);
      return weighed.sense.toponyms.map((toponym) => [toponym, verdict] as const);
    }),
  );
  return toponyms.flatMap((toponym) => {
    const verdict = verdicts.get(toponym);
    const [from, to] = [words.tokens[toponym.first], words.tokens[toponym.last - 1]];
    return verdict && from && to ? [{ span: spanOf(article, from.start, to.end), ...verdict }] : [];
  });
}

/** The town of the outlet, where the article does not name it: it speaks for what lies near, and has no place in the text. */
function ofOutlet(article: Article, toponyms: readonly Toponym[], gazetteer: Gazetteer): Sense[] {
  const key = townOfOutlet(article, gazetteer);
  if (key === null || toponyms.some((t) => t.key === key)) return [];
  return sensesOf([{ first: 0, last: 0, key, level: 'settlement', nested: false }], [], gazetteer);
}

type Verdict = PlaceReading extends infer R ? (R extends unknown ? Omit<R, 'span'> : never) : never;

function verdictOn({ sense, ranked }: Weighed): Verdict {
  if (ranked[0] === undefined) {
    if (WIDE_AREAS.has(sense.toponyms[0]?.key ?? '')) return none('unknown', 'A part of the world has no one point.');
    return sense.contradicted
      ? none('contradicted', 'What the gazetteer knows by this name lies elsewhere than the article says.')
      : none('unknown', 'No gazetteer knows a place of this name and kind.');
  }
  const cluster = ranked.filter(({ place }) => isSamePlace(place, (ranked[0] as Ranked).place));
  const share = cluster.reduce((sum, each) => sum + each.share, 0);
  const { place, support, own } = meantAmong(cluster);
  const small =
    (place.level === 'settlement' || place.level === 'quarter' || place.level === 'district') &&
    place.population < SMALL_PEOPLE;
  if (small && own !== true && sense.inside === null && support < SUPPORT_LEAST)
    return none('unsupported', 'A small place of this name is known, and nothing in the article speaks for it.');
  if (share < SHARE_LEAST) return none('ambiguous', 'Several places of this name fit about as well.');
  return { place, unplaced: null, why: `${place.name}, ${place.country}` };
}

/** A town and the region or district around it, of one name: which of them is meant matters less than where they lie. */
const isSamePlace = (a: Place, b: Place): boolean =>
  liesIn(a, b) ||
  liesIn(b, a) ||
  (a.country === b.country && a.level !== 'country' && kilometresBetween(a, b) < SAME_PLACE_KM);
/** A town lies in the middle of the district of its name, give or take; two towns of one name so near are hardly known. */
const SAME_PLACE_KM = 40;

/** A seat gives its region the name, so the bare name is the town's, unless the region has far more people. */
function meantAmong(cluster: readonly Ranked[]): Ranked {
  const best = cluster[0] as Ranked;
  if (best.place.level !== 'region' && best.place.level !== 'district') return best;
  const seat = cluster.find(
    ({ place, alias }) =>
      place.level === 'settlement' && !alias && place.population * SEAT_SHARE >= best.place.population,
  );
  return seat ?? best;
}
/** Regions named after their seat have two to ten times its people (Kharkiv, Kursk); Quebec has thirteen times, New York is no seat. */
const SEAT_SHARE = 10;

const none = (unplaced: Unplaced, why: string): Verdict => ({ place: null, unplaced, why });
