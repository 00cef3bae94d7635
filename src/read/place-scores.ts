import type { Place } from '../model/place.ts';
import type { Namesake } from './gazetteer.ts';
import { liesIn, prior, type Sense } from './place-senses.ts';

/** A sense with what speaks for each of its candidates; the best first. */
export interface Weighed {
  readonly sense: Sense;
  readonly ranked: readonly Ranked[];
}

export interface Ranked extends Namesake {
  /** Its share among the candidates, 0 to 1. */
  readonly share: number;
  /** What the other places of the article speak for it. */
  readonly support: number;
}

/** Names of an article that are weighed against one another, by how often they stand; the rest is weighed against these. */
const PEERS_MAX = 40;
/** How sharply shares follow scores, round by round: at first every namesake has a say, at last the best one has nearly all. */
const SHARPNESS = [0.7, 1.2, 2.3, 2.3];
/** How far places speak for each other, in km. */
const NEAR_KM = 250;
const WEIGHT = 3;
/** The most that the context can add, in powers of ten of people. */
const SUPPORT_MAX = 9;

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;

/** Kilometres over a flat map that is stretched at the middle latitude: good to a per cent within what is called near. */
export function kilometresBetween(a: Place, b: Place): number {
  const dx = ((((a.lon - b.lon + 540) % 360) + 360) % 360) - 180;
  return EARTH_KM * RADIANS * Math.hypot(a.lat - b.lat, dx * Math.cos(((a.lat + b.lat) / 2) * RADIANS));
}

/** How much one place makes the other likely beside it, 0 to 1. */
function kinship(a: Place, b: Place): number {
  if (a.level === 'country' || b.level === 'country') return a.country === b.country ? 0.3 : 0;
  if (liesIn(a, b) || liesIn(b, a)) return 1;
  const apart = Math.max(0, kilometresBetween(a, b) - Math.min(a.reach, b.reach));
  const near = apart < NEAR_KM ? 0.9 * (1 - apart / NEAR_KM) : 0;
  const sameRegion = a.country === b.country && a.region !== null && a.region === b.region ? 0.6 : 0;
  const sameCountry = a.country === b.country ? 0.15 : 0;
  return Math.max(near, sameRegion, sameCountry);
}

/**
 * Weighs the candidates of all names of an article against each other: each begins with the share that its people give it, and
 * gains from what the likely places of the other names say, a few rounds long. What stands near, in, or around the others wins.
 */
export function weigh(senses: readonly Sense[]): Weighed[] {
  const peers = new Set(
    senses
      .filter((s) => s.candidates.length > 0)
      .toSorted((a, b) => b.toponyms.length - a.toponyms.length)
      .slice(0, PEERS_MAX),
  );
  const pairs = new Map<Place, Map<Place, number>>();
  const kin = (a: Place, b: Place): number => {
    const row = pairs.get(a) ?? new Map<Place, number>();
    pairs.set(a, row);
    const known = row.get(b) ?? kinship(a, b);
    row.set(b, known);
    return known;
  };
  let weighed = senses.map((sense): Weighed => ({ sense, ranked: shared(sense, () => 0, SHARPNESS[0]) }));
  for (const sharpness of SHARPNESS) {
    const before = weighed;
    weighed = before.map(
      ({ sense }): Weighed => ({
        sense,
        ranked: shared(sense, (place) => supportOf(place, sense, before, peers, kin), sharpness),
      }),
    );
  }
  return weighed;
}

function supportOf(
  place: Place,
  own: Sense,
  all: readonly Weighed[],
  peers: ReadonlySet<Sense>,
  kin: (a: Place, b: Place) => number,
): number {
  let sum = 0;
  for (const { sense, ranked } of all) {
    if (sense === own || !peers.has(sense)) continue;
    let said = 0;
    for (const other of ranked) said += other.share * kin(place, other.place);
    sum += said * Math.min(2, Math.sqrt(sense.toponyms.length));
  }
  return Math.min(SUPPORT_MAX, WEIGHT * sum ** 0.7);
}

function shared(sense: Sense, support: (place: Place) => number, sharpness = 1): Ranked[] {
  const scored = sense.candidates.map((candidate) => {
    const said = support(candidate.place);
    return { candidate, said, score: prior(candidate) + said };
  });
  const top = Math.max(...scored.map(({ score }) => score));
  const powers = scored.map(({ score }) => Math.exp(sharpness * (score - top)));
  const sum = powers.reduce((a, b) => a + b, 0);
  return scored
    .map(({ candidate, said }, i): Ranked => ({ ...candidate, support: said, share: (powers[i] ?? 0) / sum }))
    .sort((a, b) => b.share - a.share);
}
