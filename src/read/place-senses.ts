import { PARTS_OF_PLACES, PLACE_LEVELS, WIDE_AREAS } from '../languages/en/places.ts';
import type { Token } from '../model/reading.ts';
import type { Gazetteer, Namesake } from './gazetteer.ts';
import { isArea, isLikelyArea, liesIn, prior } from './place-candidates.ts';
import type { Toponym } from './toponyms.ts';

/** One name as an article uses it: it means one place wherever it stands, unless the words beside it tell two apart. */
export interface Sense {
  readonly toponyms: readonly Toponym[];
  /** What the gazetteer knows by the name, of the level that the text tells, and inside of what the text says it lies in. */
  readonly candidates: readonly Namesake[];
  /** The name of the place that it lies in, as the text says; null where it does not. */
  readonly inside: Toponym | null;
  /** Why there is no candidate, though the name is known. */
  readonly contradicted: boolean;
}

/** Candidates of one name that are weighed: `Springfield` has 60, and the smallest are never meant without a word about where. */
const CANDIDATES_MAX = 24;

/** The names of an article, each with the places that it may mean. */
export function sensesOf(toponyms: readonly Toponym[], tokens: readonly Token[], gazetteer: Gazetteer): Sense[] {
  const inside = new Map(
    toponyms.map((t, i) => [t, containerOf(t, toponyms[i - 1], toponyms[i + 1], tokens, gazetteer)] as const),
  );
  // > | the Belgorod region … in Belgorod: where the article speaks of the area, the bare name is the area's, too.
  const areas = new Set(toponyms.filter(({ level }) => isArea(level)).map(({ key }) => key));
  const groups = Map.groupBy(toponyms, ({ key, level }) =>
    level === 'settlement' ? `${key}|town` : isArea(level) || areas.has(key) ? `${key}|area` : key,
  );
  return [...groups.values()].flatMap((group) => {
    const byContainer = Map.groupBy(group, (t) => inside.get(t)?.key ?? '');
    const [first] = [...byContainer.keys()].filter((key) => key !== '');
    // Names without a word about where they lie mean what the first one with such a word means.
    const free = byContainer.get('') ?? [];
    if (first === undefined) return [senseOf(leading(free), null, gazetteer)];
    return [...byContainer]
      .filter(([key]) => key !== '')
      .map(([key, members]) =>
        senseOf(
          leading(key === first ? [...members, ...free] : members),
          inside.get(members[0] as Toponym) ?? null,
          gazetteer,
        ),
      );
  });
}

/** The names with a noun of their own first, since the noun tells the level of all. */
const leading = (toponyms: readonly Toponym[]): readonly Toponym[] =>
  toponyms.toSorted((a, b) => Number(b.level !== null) - Number(a.level !== null));

function senseOf(toponyms: readonly Toponym[], inside: Toponym | null, gazetteer: Gazetteer): Sense {
  const [toponym] = toponyms;
  const known = toponym === undefined ? [] : ofLevel(toponym, gazetteer);
  const areas = inside === null ? [] : areasOf(inside, gazetteer);
  const fitting =
    areas.length === 0 ? known : known.filter(({ place }) => areas.some((area) => liesIn(place, area.place)));
  const candidates = fitting.toSorted((a, b) => prior(b) - prior(a)).slice(0, CANDIDATES_MAX);
  return {
    toponyms,
    candidates,
    inside: areas.length === 0 ? null : inside,
    contradicted: known.length > 0 && fitting.length === 0,
  };
}

/** What goes by the name and is what the noun beside it says: an area where it says region or county. */
function ofLevel({ key, level }: Toponym, gazetteer: Gazetteer): readonly Namesake[] {
  if (WIDE_AREAS.has(key)) return [];
  const whole = gazetteer.named(key);
  if (level === 'settlement' || level === 'quarter') {
    const towns = whole.filter(({ place }) => !isArea(place.level));
    return towns.length > 0 ? towns : whole;
  }
  if (!isArea(level)) return whole;
  const all = [...whole, ...gazetteer.named(withoutNoun(key))];
  const exact = all.filter(({ place }) => place.level === level);
  return exact.length > 0 ? exact : all.filter(({ place }) => isArea(place.level));
}

/** `walker county` to `walker`, `county kerry` to `kerry`. */
function withoutNoun(key: string): string {
  const words = key.split(' ');
  if (words.length > 1 && PLACE_LEVELS.has(words.at(-1) ?? '')) return words.slice(0, -1).join(' ');
  return words.length > 1 && PLACE_LEVELS.has(words[0] ?? '') ? words.slice(words[1] === 'of' ? 2 : 1).join(' ') : key;
}

/** The areas that a container's name may mean. */
const areasOf = (container: Toponym, gazetteer: Gazetteer): readonly Namesake[] =>
  ofLevel(container, gazetteer).filter(({ place }) => isArea(place.level));

/**
 * > | Dublin, Ohio; Popovka in the Belgorod region; Sumy (Ukraine); Russia's Belgorod region
 */
function containerOf(
  toponym: Toponym,
  before: Toponym | undefined,
  after: Toponym | undefined,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): Toponym | null {
  if (after !== undefined && contains(after, toponym, wordsBetween(toponym, after, tokens), gazetteer)) return after;
  if (before === undefined || !isAreaName(before, gazetteer)) return null;
  const between = wordsBetween(before, toponym, tokens);
  const [owner, ...rest] = between.split(' ');
  return /^['’]s?$/.test(owner ?? '') && rest.every(saysWhere) ? before : null;
}

function contains(area: Toponym, toponym: Toponym, between: string, gazetteer: Gazetteer): boolean {
  if (!isAreaName(area, gazetteer)) return false;
  if (/^(?:,|\()$/.test(between)) return !isAreaName(toponym, gazetteer) || toponym.level === 'district';
  const [first, ...rest] = between.split(' ');
  const joined = first === 'in' || (first === 'of' && toponym.level !== null);
  return joined && rest.every(saysWhere);
}

/** `the`, `western`, `border`, `village of`: words between a place and what it lies in. */
const saysWhere = (word: string): boolean =>
  /^(?:the|of|border|bordering)$/.test(word) || PARTS_OF_PLACES.has(word.toLowerCase()) || PLACE_LEVELS.has(word);

const isAreaName = ({ key, level }: Toponym, gazetteer: Gazetteer): boolean =>
  isArea(level) || isLikelyArea(key, gazetteer);

/** A container stands at most so many words away. */
const BETWEEN_MAX = 5;

function wordsBetween(a: Toponym, b: Toponym, tokens: readonly Token[]): string {
  if (b.first - a.last > BETWEEN_MAX) return '…';
  return tokens
    .slice(a.last, b.first)
    .map(({ text }) => text)
    .join(' ');
}
