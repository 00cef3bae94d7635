import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import type { Quantity } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import { weightedOverlap } from '../text/similarity.ts';
import { numbersIn } from './drift-figures.ts';
import { dimensionOf, inBase, PEOPLE } from './figures.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';
import { type Bearings, type Clause, clausesOf, type Passage, shown } from './passages.ts';

interface Figure {
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly low: number;
  readonly high: number;
}

/** Two clauses that count one thing share this much of their words, the unit among them. */
const LIKENESS_OF_COUNTS_MIN = 0.3;
/** A figure without bounds may be rounded by this share either way. */
const ROUNDING = 0.03;
/** Beyond this many figures a story is a table; the first are compared. */
const FIGURES_MAX = 400;

/** A toll rises with time; two counts of it are an update unless both say of which hour they are. */
const TOLL =
  /\b(?:dead|die[ds]?|dying|deaths?|kill(?:s|ed|ing)?|toll|injur(?:ed|ies)|wounded|missing|bod(?:y|ies)|lives)\b/i;

/** Rule J26: the same thing is counted, and the figures cannot both hold. Texts of one report are left to the rules of drift. */
export function numberConflicts(
  passages: ReadonlyMap<ArticleId, readonly Passage[]>,
  reportOf: ReadonlyMap<ArticleId, number>,
  bearings: Bearings,
  articles: readonly Article[],
): Draft[] {
  const figures = [...passages.values()].flat().flatMap(figuresOf).slice(0, FIGURES_MAX);
  const pairs: [Figure, Figure][] = [];
  figures.forEach((a, i) => {
    for (const b of figures.slice(i + 1)) {
      const ids = [a.clause.passage.reading.article.id, b.clause.passage.reading.article.id] as const;
      if (reportOf.get(ids[0]) === reportOf.get(ids[1]) || !apart(a, b) || !sameCount(a, b, bearings)) continue;
      pairs.push([a, b]);
    }
  });
  return grouped(pairs).map((group) => draftOf(group, articles));
}

function figuresOf(passage: Passage): Figure[] {
  const clauses = clausesOf(passage);
  return passage.reading.quantities.flatMap((quantity): Figure[] => {
    if (!contains(passage.sentence, quantity.span) || quantity.unit === '') return [];
    const clause = clauses.find((c) => contains(c.range, quantity.span));
    if (clause === undefined || (TOLL.test(passage.text) && PEOPLE.has(quantity.unit))) return [];
    const base = inBase(quantity);
    const factor = base === null || quantity.value === 0 ? 1 : base / quantity.value;
    const open = quantity.low !== null || quantity.high !== null;
    const low = open ? (quantity.low ?? Number.NEGATIVE_INFINITY) : quantity.value * (1 - ROUNDING);
    const high = open ? (quantity.high ?? Number.POSITIVE_INFINITY) : quantity.value * (1 + ROUNDING);
    return [{ clause, quantity, low: low * factor, high: high * factor }];
  });
}

const apart = (a: Figure, b: Figure): boolean => a.high < b.low || b.high < a.low;

function sameCount(a: Figure, b: Figure, bearings: Bearings): boolean {
  const units = [a.quantity.unit, b.quantity.unit];
  const people = units.every((u) => PEOPLE.has(u));
  const dimension = dimensionOf(a.quantity.unit);
  const measured = dimension !== null && dimension === dimensionOf(b.quantity.unit);
  if (!people && !measured && units[0] !== units[1]) return false;
  const ratio = Math.max(a.low, a.high) / Math.max(b.low, b.high);
  if (measured && Number.isFinite(ratio) && (ratio > RATIO_MAX || ratio < 1 / RATIO_MAX)) return false;
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
  const likeness = weightedOverlap(words(a), words(b), bearings.weights);
  // Small whole numbers count parts as often as wholes, and shares are of many things: their sentences must be closer.
  const loose =
    (!measured && Math.max(a.quantity.value, b.quantity.value) < SMALL_COUNT) || a.quantity.unit === 'percent';
  return shared >= WORDS_SHARED_MIN && likeness >= (loose ? LIKENESS_OF_SMALL_COUNTS_MIN : LIKENESS_OF_COUNTS_MIN);
}

/** Measures further apart than this are of two things. */
const RATIO_MAX = 10;
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
