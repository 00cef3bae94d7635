import { MADE_FOR_PATTERN } from '../languages/en/deeds.ts';
import { overlaps, type RivalPairs, type Rivals } from './disputes-pairs.ts';
import { likeness, type TermWeights, WEIGHING } from './likeness.ts';
import { otherMatter } from './other-matter.ts';
import { type Proposition, textOf } from './propositions.ts';
import { ofEachOther } from './sides.ts';
import { eachOwn } from './two-accounts.ts';

/** Two figures for one thing: the likeness that the statements would have if the figures agreed. */
const FIGURE_LIKENESS_MIN = 0.5;
/** Log-odds below which what is counted is another thing, however like the words: `58 per cent of trains`, `an offer of 4 per cent`. */
const FIGURE_ODDS_MIN = 0;
/** Log-odds from which it is the same thing, however unlike: on the open stories six of nine such pairs of two sides are told as rivals. */
const FIGURE_ODDS_SURE = 1;

/** > | The watchdog said 14,000 litres ran out.   against   | The firm put the loss at 9,000 litres. */
export function figures(propositions: readonly Proposition[], { pairs, odds }: RivalPairs, weigh: TermWeights): Rivals {
  const rare = rareUnits(propositions);
  return pairs.flatMap((i, j, _score, k): Rivals => {
    const [p, q] = [propositions[i], propositions[j]];
    if (!p || !q || p.speaker === null || q.speaker === null || p.speaker === q.speaker || p.side === q.side) return [];
    if (isMadeFor(p) !== isMadeFor(q)) return [];
    if (ofOtherTimes(p, q) || bothApproximate(p, q) || MORE.test(textOf(p)) !== MORE.test(textOf(q))) return [];
    if (otherMatter(p, q) || ofEachOther(p, q) || eachOwn(p, q) || saidBefore(p) !== saidBefore(q)) return [];
    const sure = odds[k] ?? Number.NEGATIVE_INFINITY;
    if (sure >= FIGURE_ODDS_SURE) return [[p, q]];
    if (sure < FIGURE_ODDS_MIN) return [];
    const least = sameUnit(p, q, rare)
      ? RARE_UNIT_LIKENESS_MIN
      : sameUnit(p, q)
        ? UNIT_LIKENESS_MIN
        : FIGURE_LIKENESS_MIN;
    return likeness(p, q, weigh) / WEIGHING.otherFigures >= least ? [[p, q]] : [];
  });
}

/** > | licensed to carry 90 passengers   does not dispute   | was carrying 112 passengers */
const isMadeFor = (p: Proposition): boolean => MADE_FOR_PATTERN.test(textOf(p));

/** > | The ministry expects 2.1 per cent. In January it [had forecast] 1.8: what was said before stands no more. */
const saidBefore = ({ statement }: Proposition): boolean => /^had\b/i.test(statement.cue?.span.text ?? '');

/** A number that is given for `it` stands in the sentence of what it is for or in the next. */
const POINTING_REACH = 1;
/** Two answers to one question are no further apart than this. */
const POINTING_RATIO_MAX = 5;

/**
 * > | The railway put the saving at 2.1 million crowns.   answered by   | The economist reckons it is nearer 3 million.
 */
export function pointingFigures(propositions: readonly Proposition[]): Rivals {
  return propositions.flatMap((p, i): Rivals => {
    if (p.speaker === null || !POINTING_FIGURE.test(textOf(p))) return [];
    let at = i - 1;
    const isAnswered = (x: Proposition): boolean => x.speaker !== p.speaker && x.figures.length > 0 && !overlaps(x, p);
    while (at >= 0 && propositions[at]?.article === p.article && !isAnswered(propositions[at] as Proposition)) at--;
    const q = propositions[at]?.article === p.article ? propositions[at] : undefined;
    if (!q || q.speaker === null || q.side === p.side || p.sentence - q.sentence > POINTING_REACH) return [];
    return ofOtherTimes(p, q) || bothApproximate(p, q) || !comparable(p, q) ? [] : [[q, p]];
  });
}

/** > | it is nearer 3 million    > | the real figure was 300    > | it took forty minutes */
const POINTING_FIGURE =
  /^\W*(?:it|they|that|this|the (?:real |true |actual |correct )?(?:figure|number|total|sum|cost|count|toll|turnout))(?:['’]s| is| are| was| were| came| took| lasted| would be| will be| cost| costs) (?:(?:much |far )?(?:nearer|closer)(?: to)? |more like |(?:only|just|about|around|some|nearly|almost|over|under|at least|at most|up to|more than|less than|to|not \w+ but) )*(?:[$£€]\s?)?(?:\d[\d.,]*|\b(?:hundred|thousand|million|billion|forty|fifty|sixty|twenty|thirty)\b)(?:\s[\p{L}-]+){0,2}\W*$/iu;

const valuesOf = (p: Proposition): readonly (readonly [number, string])[] =>
  p.figures.map(({ value, unit }) => [value, unit] as const);

/** One unit, or one that is not said again, and no further apart than two answers to one question are. */
const comparable = (p: Proposition, q: Proposition): boolean =>
  valuesOf(p).some(([x, unit]) =>
    valuesOf(q).some(
      ([y, other]) =>
        (unit === other || unit === '') && x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) <= POINTING_RATIO_MAX,
    ),
  );

/** What comes to a number is no rival of the whole. > | two more cases    > | a further 12 people    > | another six */
const MORE =
  /\b(?:[\p{L}\p{N},.]+ (?:more|further|additional|others?)(?! than\b)|(?:another|a further|an additional) [\p{L}\p{N}])/iu;

/** Counts that grow as the day goes on: two of them from two days are a first count and a later one. */
const GROWS =
  /\b(?:dead|died?|killed|deaths?|injured|wounded|missing|arrested|detained|evacuated|rescued|so far|at least|by (?:noon|midday|midnight|night|evening|morning|\w+day))\b/i;

/**
 * The two are not of one time, or tell a count as it stood: a later count denies no earlier one.
 *
 * > | Eleven people are known to have died.   | By noon on Thursday 16 had died.
 */
function ofOtherTimes(p: Proposition, q: Proposition): boolean {
  const grows = [p, q].some((x) => GROWS.test(textOf(x)));
  if (!grows) return false;
  const day = (of: Proposition): string | null =>
    (of.statement.occurredAt ?? of.statement.statedAt)?.value.slice(0, DAY_LENGTH) ?? null;
  return day(p) === null || day(p) !== day(q);
}

/** `2031-05-12`: a value of a finer time is cut to its day. */
const DAY_LENGTH = 10;

/** The same where both count one thing by one unit: `14,000 litres`, `9,000 litres`. */
const UNIT_LIKENESS_MIN = 0.34;
/** The same where the story has two values of that unit and no more. */
const RARE_UNIT_LIKENESS_MIN = 0.24;
/** Units of time, money and share belong to too many things. */
const COMMON_UNITS = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'percent',
  '%',
  'USD',
  'EUR',
  'GBP',
  '',
]);

/** Numbers from here on count money more often than things, whatever its name: too many things cost something. */
const COUNTED_MAX = 1e6;

const unitsOf = (p: Proposition): string[] =>
  p.figures.flatMap(({ value, unit }) => (value < COUNTED_MAX && !COMMON_UNITS.has(unit) ? [unit] : []));

function sameUnit(p: Proposition, q: Proposition, among: ReadonlySet<string> | null = null): boolean {
  const there = new Set(unitsOf(q));
  return unitsOf(p).some((u) => there.has(u) && (among === null || among.has(u)));
}

/** Units that count one thing only in the whole story: two values of such a unit are two answers to one question. */
function rareUnits(propositions: readonly Proposition[]): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  for (const p of propositions)
    for (const { unit, number } of p.figures) values.set(unit, (values.get(unit) ?? new Set()).add(number));
  return new Set([...values].filter(([unit, all]) => all.size === 2 && !COMMON_UNITS.has(unit)).map(([unit]) => unit));
}

/** Two figures this near each other are one, rounded or counted a little later. */
const NEAR_SHARE = 0.1;

/** > | about 2 million crowns   | 2.1 million crowns */
function bothApproximate(p: Proposition, q: Proposition): boolean {
  const values = (of: Proposition): number[] => valuesOf(of).map(([value]) => value);
  return values(p).some((x) =>
    values(q).some((y) => Math.abs(x - y) <= NEAR_SHARE * Math.max(Math.abs(x), Math.abs(y))),
  );
}
