import { LIGHT_VERBS, MOMENT_PATTERN } from '../languages/en/conflicts.ts';
import { COUNT_STATE_PATTERN } from '../languages/en/deeds.ts';
import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import type { Quantity, Token } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import { weightedOverlap } from '../text/similarity.ts';
import { otherMatter, otherSpans, saysChange, sharesVerb } from './conflicts-contrasts.ts';
import { capacity, peoplesOf } from './conflicts-counted.ts';
import { bothExact } from './conflicts-exact.ts';
import { partAndWhole } from './conflicts-extents.ts';
import { type Frame, frameOf, sameMatter } from './conflicts-frames.ts';
import { magnitudesIn, singularMatter } from './conflicts-singular.ts';
import { APART_DAYS_MAX, daysApart, hasHour, hourOfOne } from './conflicts-updates.ts';
import { numbersIn } from './drift-figures.ts';
import { isSourced, sharesSource } from './drift-sources.ts';
import { boundsOf, dimensionOf, isCutOff, isSlip, PEOPLE, sameAmount } from './figures.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';
import { type Bearings, type Clause, clausesOf, type Passage, shown, stemOf, tokensWithin } from './passages.ts';
import type { Retelling } from './retellings.ts';

export interface Figure {
  readonly clause: Clause;
  readonly frame: Frame | null;
  readonly quantity: Quantity;
  readonly low: number;
  readonly high: number;
}

/** Two clauses that count one thing share this much of their words, the unit among them. */
const LIKENESS_OF_COUNTS_MIN = 0.3;
/** A text that has a figure in a clause this like the other's gives the same figure of the same thing. */
const ALSO_GIVEN_MIN = 0.5;
/** Beyond this many figures a story is a table; the first are compared. */
const FIGURES_MAX = 400;

/** A toll rises with time, and the missing become fewer: two counts are an update unless both say of which hour they are. */
export const TOLL =
  /\b(?:dead|die[ds]?|dying|deaths?|kill(?:s|ed|ing)?|toll|injur(?:ed|ies)|wounded|missing|unaccounted|trapped|search(?:ed|es|ing)?|bod(?:y|ies)|lives)\b/i;

/** The same of whoever is counted: `four border guards were killed`. */
const VICTIMS =
  /^(?:[\p{L}\p{N}’'-]+ ){1,6}(?:(?:were|was|have|had|has|been|being|are|is|reported|confirmed|now) )*(?:killed|dead|died|drowned|wounded|injured|hurt|missing|lost their lives)\b/iu;

/** Rule J26: the same thing is counted, and the figures cannot both hold. Texts of one report are left to the rules of drift. */
export function numberConflicts(
  passages: ReadonlyMap<ArticleId, readonly Passage[]>,
  retellings: readonly Retelling[],
  reportOf: ReadonlyMap<ArticleId, number>,
  bearings: Bearings,
  articles: readonly Article[],
): Draft[] {
  const toldTo = toldQuantities(retellings);
  const figures = [...passages.values()]
    .flat()
    .flatMap(figuresOf)
    .filter(({ clause, quantity }) => {
      const told = toldTo.get(clause.passage.reading.article.id);
      return told === undefined || told.some((q) => sameAmount(q, quantity));
    })
    .slice(0, FIGURES_MAX);
  const matters = figures.map((f) => singularMatter(f.frame, f.quantity));
  // What an article counts twice is two things, or one at two times.
  const once = (figure: Figure, matter: string): boolean =>
    figures.every(
      (f, j) =>
        matters[j] !== matter || f.clause.passage.reading !== figure.clause.passage.reading || !apart(f, figure),
    );
  const singular = (a: Figure, i: number, b: Figure, j: number): boolean => {
    const matter = matters[i];
    return typeof matter === 'string' && matter === matters[j] && once(a, matter) && once(b, matter) && oneAtOnce(a, b);
  };
  // > | Both print that the rate is 14 per cent and that oil is 3 per cent dearer: whoever gives this figure of it has no other.
  const alsoGives = (id: ArticleId, { quantity, clause }: Figure): boolean =>
    figures.some(
      (f) =>
        f.clause.passage.reading.article.id === id &&
        sameAmount(f.quantity, quantity) &&
        weightedOverlap(f.clause.words, clause.words, bearings.weights) >= ALSO_GIVEN_MIN,
    );
  const pairs: [Figure, Figure][] = [];
  figures.forEach((a, i) => {
    for (const [n, b] of figures.slice(i + 1).entries()) {
      const ids = [a.clause.passage.reading.article.id, b.clause.passage.reading.article.id] as const;
      if (reportOf.get(ids[0]) === reportOf.get(ids[1]) || !apart(a, b) || !mayBeOne(a, b)) continue;
      if (!singular(a, i, b, i + 1 + n) && !sameCount(a, b, bearings)) continue;
      if (!alsoGives(ids[1], a) && !alsoGives(ids[0], b)) pairs.push([a, b]);
    }
  });
  return grouped(pairs).map((group) => draftOf(group, articles));
}

/** Two figures of one text are of one matter only where nearly all that is said of them is the same. */
const WITHIN_SHARED_MIN = 0.75;

/** Rule J43: one text counts the same thing twice, in much the same words, and the figures cannot both hold; one source has both, or none is named. */
export function contradictionsWithin(
  passages: ReadonlyMap<ArticleId, readonly Passage[]>,
  bearings: Bearings,
  articles: readonly Article[],
): Draft[] {
  return [...passages.values()].flatMap((list): Draft[] => {
    const figures = list.flatMap(figuresOf).slice(0, FIGURES_MAX);
    const pair = figures
      .flatMap((a, i) => figures.slice(i + 1).map((b): [Figure, Figure] => [a, b]))
      .find(([a, b]) => a.clause.passage !== b.clause.passage && apart(a, b) && saidTwice(a, b, bearings));
    if (pair === undefined) return [];
    const [left, right] = pair;
    return [
      {
        kind: 'internal-contradiction',
        severity: 'medium',
        template: 'internal-contradiction',
        words: {
          article: nameOf(left.clause.passage.reading.article, articles),
          leftFigure: left.quantity.span.text,
          rightFigure: right.quantity.span.text,
          leftWords: shortened(shown(left.clause).text),
          rightWords: shortened(shown(right.clause).text),
        },
        spans: [shown(left.clause), shown(right.clause)],
        about: left.clause.statement?.id ?? null,
      },
    ];
  });
}

function saidTwice(a: Figure, b: Figure, bearings: Bearings): boolean {
  if (a.frame === null || b.frame === null || a.quantity.unit !== b.quantity.unit) return false;
  if (
    !comparable(a, b, dimensionOf(a.quantity.unit) !== null) ||
    partOf(a) !== partOf(b) ||
    isChange(a) !== isChange(b)
  )
    return false;
  if ([a, b].some((f) => MOMENT_PATTERN.test(f.clause.passage.text) || hasHour(f.frame as Frame))) return false;
  const [s, t] = [a.clause.statement, b.clause.statement];
  if (isSourced(s) && isSourced(t) && !sharesSource(s, t, bearings)) return false;
  if (differentTimes(a, b) || differentlyNamed(a, b) || !sameMatter(a.frame, b.frame, bearings)) return false;
  return weightedOverlap(a.frame.words, b.frame.words, bearings.weights) >= WITHIN_SHARED_MIN;
}

/** For each text that retells another the figures of the text it retells: one that differs from all of them is a matter of drift. */
function toldQuantities(retellings: readonly Retelling[]): Map<ArticleId, readonly Quantity[]> {
  return new Map(
    retellings.flatMap((r) =>
      [r.retold, ...r.retoldTwins].flatMap((p) =>
        p[0] === undefined ? [] : [[p[0].reading.article.id, r.told[0]?.reading.quantities ?? []] as const],
      ),
    ),
  );
}

function figuresOf(passage: Passage): Figure[] {
  const clauses = clausesOf(passage);
  return [...passage.reading.quantities, ...magnitudesIn(passage)].flatMap((quantity): Figure[] => {
    if (!contains(passage.sentence, quantity.span) || quantity.unit === '') return [];
    if (isCutOff(quantity, passage.reading.article.text)) return [];
    const frame = frameOf(passage, quantity.span);
    const clause = clauses.find((c) => contains(c.range, quantity.span)) ?? frame?.clause;
    if (clause === undefined || isEarlier(clause, quantity)) return [];
    if (TOLL.test(passage.text) && PEOPLE.has(quantity.unit)) return [];
    if (VICTIMS.test(passage.text.slice(quantity.span.start - passage.sentence.start))) return [];
    return [{ clause, frame, quantity, ...boundsOf(quantity) }];
  });
}

/** `up from 44 per cent`, `against 44`, `the old rate was 3.25`: what it was before, or is compared with. */
const EARLIER =
  /\b(?:from|against|than|versus|instead of|compared (?:with|to)|(?:old|previous|former|earlier|initial)(?: [\p{L}'’-]+){0,3})(?: (?:some|about|around|nearly|almost|just|the|a))? $/iu;

export const isEarlier = ({ passage }: Clause, quantity: Quantity): boolean =>
  EARLIER.test(passage.reading.article.text.slice(passage.sentence.start, quantity.span.start));

const apart = (a: Figure, b: Figure): boolean => a.high < b.low || b.high < a.low || bothExact(a.quantity, b.quantity);

/** What both count is of one kind, and nothing shows that they count two things. */
function mayBeOne(a: Figure, b: Figure): boolean {
  return (
    sameUnit(a.quantity.unit, b.quantity.unit) &&
    !figuresApart(a, b) &&
    daysApart(a.clause.passage, b.clause.passage) <= APART_DAYS_MAX &&
    (a.frame === null || b.frame === null || sameDeed(a.frame, b.frame))
  );
}

/** Whether something shows that two figures of one unit count two things: their size, a part and a whole, a level and a change, two times. */
export function figuresApart(a: Figure, b: Figure): boolean {
  const measured = dimensionOf(a.quantity.unit) !== null;
  return (
    !comparable(a, b, measured) ||
    partOf(a) !== partOf(b) ||
    differ(wholesOf(a), wholesOf(b)) ||
    isChange(a) !== isChange(b) ||
    (isChange(a) && a.frame !== null && b.frame !== null && hourOfOne(a.frame, b.frame)) ||
    differentlyNamed(a, b) ||
    partAndWhole(a, b) ||
    differentTimes(a, b) ||
    capacity(a) !== capacity(b) ||
    countState(a, b)
  );
}

/** `Households` and `homes`, `patients` and `people`, acres and hectares. */
const sameUnit = (a: string, b: string): boolean =>
  a === b ||
  (PEOPLE.has(a) && PEOPLE.has(b)) ||
  (dimensionOf(a) !== null ? dimensionOf(a) === dimensionOf(b) : stemOf(a) !== null && stemOf(a) === stemOf(b));

function sameCount(a: Figure, b: Figure, bearings: Bearings): boolean {
  const units = [a.quantity.unit, b.quantity.unit] as const;
  const people = units.every((u) => PEOPLE.has(u));
  const dimension = dimensionOf(units[0]);
  const measured = dimension !== null;
  const unit = people ? 'person' : (dimension ?? a.quantity.unit);
  const words = (f: Figure) => new Set([...[...f.clause.words].filter((w) => !/\p{N}/u.test(w)), `unit ${unit}`]);
  // Every distance is between two places of its own: only the same sentence in other words counts.
  if (
    dimension === 'length' &&
    weightedOverlap(a.clause.passage.words, b.clause.passage.words, bearings.weights) < LIKENESS_OF_DISTANCES_MIN
  )
    return false;
  const shared = [...words(a)].filter((w) => words(b).has(w)).length;
  // `four of the six gates` does not conflict with `four gates`.
  if (numbersIn(a.clause.passage).has(b.quantity.value) || numbersIn(b.clause.passage).has(a.quantity.value))
    return false;
  const alike = units[0] === units[1] || (!people && !measured);
  if (a.frame !== null && b.frame !== null && alike && sameMatter(a.frame, b.frame, bearings)) return true;
  const mine = besideOf(a);
  if (![...besideOf(b)].some((w) => mine.has(w))) return false;
  const likeness = weightedOverlap(words(a), words(b), bearings.weights);
  // Small whole numbers count parts as often as wholes, and shares are of many things: their sentences must be closer.
  const loose = !measured && Math.max(a.quantity.value, b.quantity.value) < SMALL_COUNT;
  return shared >= WORDS_SHARED_MIN && likeness >= (loose ? LIKENESS_OF_SMALL_COUNTS_MIN : LIKENESS_OF_COUNTS_MIN);
}

/** Figures further apart than this are of two things: no two counts of one crowd were further apart in the texts used in testing. */
const RATIO_MAX = 5;

/** Whether the two figures may be of one thing by their size alone. */
function comparable(a: Figure, b: Figure, measured: boolean): boolean {
  if (!measured && isSlip(a.quantity, b.quantity)) return true;
  const ratio = Math.max(a.low, a.high) / Math.max(b.low, b.high);
  return !Number.isFinite(ratio) || (ratio <= RATIO_MAX && ratio >= 1 / RATIO_MAX);
}

/** Nothing shows that two things are done, be it by their verbs, by the time that they count over or by anything else. */
const sameDeed = (a: Frame, b: Frame): boolean =>
  !otherMatter(a, b) && !otherSpans(a, b) && (a.verbs.size === 0 || b.verbs.size === 0 || sharesVerb(a, b));

/** Shares and votes while they are counted, and at the end. */
function countState(a: Figure, b: Figure): boolean {
  if (a.quantity.unit !== 'percent' && a.quantity.unit !== 'vote') return false;
  const states = (f: Figure): string =>
    [...f.clause.passage.text.matchAll(COUNT_STATE_PATTERN)].map((m) => m[0].toLowerCase()).join(' ');
  return states(a) !== states(b);
}

/** How many words on either side say what a figure counts. */
const BESIDE = 8;

/** Telling words beside the figure, no names and no numbers: `the club's debt`, `taken out of their homes`. */
function besideOf({ clause, quantity }: Figure): Set<string> {
  const { reading, sentence } = clause.passage;
  const tokens = tokensWithin(reading, sentence);
  const before = tokens.filter((t) => t.end <= quantity.span.start);
  const after = tokens.filter((t) => t.start >= quantity.span.end);
  const stop = (list: readonly Token[]): number => list.findIndex((t) => /^[;:()]$/.test(t.text));
  const reach = (list: readonly Token[]): readonly Token[] => list.slice(0, Math.min(BESIDE, stop(list) >>> 0));
  const unit = stemOf(quantity.unit.split(' ').at(-1) ?? '');
  return new Set(
    [...reach(before.toReversed()), ...reach(after)].flatMap((t) => {
      const telling = t.tag !== 'PROPN' && t.tag !== 'NUM' && !/\p{N}/u.test(t.text) && !LIGHT_VERBS.has(t.lemma);
      const stem = telling ? stemOf(t.text) : null;
      return stem === null || stem === unit || PEOPLE.has(t.text.toLowerCase()) ? [] : [stem];
    }),
  );
}

/** `284` in `193 of 284 stations` is the whole, which no other count of stations contradicts. */
const partOf = ({ clause, quantity }: Figure): boolean =>
  /\p{N}[^.;]{0,30}\b(?:of|out of)(?: the| its| their)? $/u.test(
    clause.passage.reading.article.text.slice(clause.passage.sentence.start, quantity.span.start),
  );

/** `78 per cent of the valley's voters`: what a share is taken of. */
function wholesOf({ clause, quantity }: Figure): Set<string> {
  if (quantity.unit !== 'percent') return new Set();
  const { reading, sentence } = clause.passage;
  const behind = tokensWithin(reading, { start: quantity.span.end, end: sentence.end });
  if (behind[0]?.text !== 'of') return new Set();
  const stop = behind.findIndex((t, i) => i > 0 && !/^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(t.tag));
  return new Set(behind.slice(1, stop < 0 ? behind.length : stop).flatMap((t) => stemOf(t.text) ?? []));
}

/** An earthquake is measured anew, not halved: magnitudes further apart are of two. */
const MAGNITUDES_APART_MAX = 0.5;
/** > | a stronger one a century ago     > | struck again in the evening     > | a second fire */
const ANOTHER_ONE =
  /\b(?:again|another|second|third|previous|earlier|later|aftershocks?|foreshocks?|ago|centur(?:y|ies)|last (?:year|month|week))\b/i;

/** Nothing shows that the two tell of two things of one kind. */
const oneAtOnce = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ clause }) => !ANOTHER_ONE.test(clause.passage.text)) &&
  (a.quantity.unit !== 'magnitude' || Math.abs(a.quantity.value - b.quantity.value) <= MAGNITUDES_APART_MAX);

/** Shares of two wholes: one names its whole and the other another or none. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  (a.size > 0 || b.size > 0) && ![...a].some((w) => b.has(w));

/** `15 per cent dearer`, `up by 3 per cent` say by how much something changed; `3.75 per cent` says where it stands. */
function isChange({ clause, quantity }: Figure): boolean {
  if (quantity.unit !== 'percent' && quantity.unit !== 'percentage point') return false;
  const { text } = clause.passage.reading.article;
  const { start, end } = clause.passage.sentence;
  return saysChange(text.slice(start, quantity.span.start), text.slice(quantity.span.end, end));
}

/** `ninety-one unopened stations` are not the `193 stations`: a word before the noun that the other sentence lacks. */
function differentlyNamed(a: Figure, b: Figure): boolean {
  const more = (f: Figure, other: Figure): boolean =>
    tokensWithin(f.clause.passage.reading, f.quantity.span)
      .slice(0, -1)
      .some((t) => t.tag === 'ADJ' && /^\p{Ll}/u.test(t.text) && !other.clause.passage.words.has(stemOf(t.text) ?? ''));
  const [x, y] = [peoplesOf(a), peoplesOf(b)];
  return more(a, b) || more(b, a) || (x.length > 0 && y.length > 0 && !x.some((people) => y.includes(people)));
}

/** Both say when, and it is not the same day or hour: the figure may have changed between. */
function differentTimes(a: Figure, b: Figure): boolean {
  const times = (f: Figure): string[] =>
    f.clause.passage.reading.times.flatMap((t) =>
      (t.type === 'date' || t.type === 'time') && t.value !== null && contains(f.clause.passage.sentence, t.span)
        ? [t.value]
        : [],
    );
  const [x, y] = [times(a), times(b)];
  const known = x.filter((t) => y.some((u) => u.length === t.length));
  return known.length > 0 && known.every((t) => y.every((u) => u.length !== t.length || u !== t));
}

/** The least likeness of two sentences that give one distance. */
const LIKENESS_OF_DISTANCES_MIN = 0.5;
/** The least likeness of clauses that count a few, or give a share. */
const LIKENESS_OF_SMALL_COUNTS_MIN = 0.45;
/** Counts below this are small. */
const SMALL_COUNT = 10;
/** The unit and two words more: what is counted and what happened to it. */
const WORDS_SHARED_MIN = 3;

/** Pairs with one figure in common tell one conflict: all who give the one against all who give the other. */
function grouped(pairs: readonly [Figure, Figure][]): [Figure, Figure][][] {
  const groups: [Figure, Figure][][] = [];
  for (const pair of pairs) {
    const found = groups.find((g) =>
      g.some(([a, b]) =>
        pair.some((f) => f.clause.passage === a.clause.passage || f.clause.passage === b.clause.passage),
      ),
    );
    if (found) found.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

function draftOf(group: readonly [Figure, Figure][], articles: readonly Article[]): Draft {
  const [left, right] = group[0] as [Figure, Figure];
  const byArticle = new Map<ArticleId, Span>();
  for (const figure of group.flat()) {
    const span = shown(figure.clause);
    if (!byArticle.has(span.article)) byArticle.set(span.article, span);
  }
  return {
    kind: 'number-conflict',
    severity: 'medium',
    template: 'number-conflict',
    words: {
      left: nameOf(left.clause.passage.reading.article, articles),
      right: nameOf(right.clause.passage.reading.article, articles),
      leftFigure: left.quantity.span.text,
      rightFigure: right.quantity.span.text,
      leftWords: shortened(shown(left.clause).text),
      rightWords: shortened(shown(right.clause).text),
    },
    spans: [...byArticle.values()],
    about: left.clause.statement?.id ?? null,
  };
}
