import { NUMBER_WORDS } from '../languages/en/numbers.ts';
import { VAGUE_COUNTS } from '../languages/en/strength.ts';
import { UNITS_OF_MEASURE } from '../languages/en/units.ts';
import type { Quantity, TimeExpression } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import { durationRange } from '../text/durations.ts';
import type { Difference } from './drift-difference.ts';
import { dimensionOf, isCutOff, isSlip, PEOPLE, sameAmount } from './figures.ts';
import { type Clause, type Counterpart, clausesOf, type Passage, stemOf, tokensWithin } from './passages.ts';
import type { Told } from './retellings.ts';

/** The least likeness at which the figures of two sentences are compared. */
const LIKENESS_OF_FIGURES_MIN = 0.15;
/** Two numbers are compared only where the clauses are closer: the same noun is often counted twice in a story. */
const LIKENESS_OF_NUMBERS_MIN = 0.26;
/** A figure that lies this near is the same one, rounded: `212` and `just over 200`. */
const ROUNDED_SHARE = 0.1;

/** `More than a dozen` for fourteen: a bound this far under the figure rounds it. */
const LOOSE_BOUND = 1.15;

/** Rules J20 and J21: how much. One difference a pair of sentences. */
export function figureDrift(retelling: Told): Difference[] {
  const done = new Set<Passage>();
  return retelling.counterparts.flatMap((pair): Difference[] => {
    const { told, retold } = pair;
    if (pair.likeness < LIKENESS_OF_FIGURES_MIN || done.has(retold.passage)) return [];
    const found =
      (pair.likeness >= LIKENESS_OF_NUMBERS_MIN ? figureChanged(pair) : null) ??
      figureBlurred(pair) ??
      unitBlurred(pair, retelling) ??
      (pair.likeness >= LIKENESS_OF_NUMBERS_MIN ? durationChanged(pair) : null);
    if (found === null) return [];
    done.add(retold.passage);
    return [{ kind: found.slip ? 'number-conflict' : 'quantity-changed', told, retold, ...found }];
  });
}

type Found = Pick<Difference, 'severity' | 'template' | 'words'> & {
  readonly told?: Clause;
  readonly retold?: Clause;
  /** True for two figures of which one is likelier a slip of the pen than another view. */
  readonly slip?: boolean;
};

const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage point']);

const figuresIn = (passage: Passage, range: Range = passage.sentence): Quantity[] =>
  passage.reading.quantities.filter((q) => contains(range, q.span) && !isCutOff(q, passage.reading.article.text));

/** J20: another unit for the same number, or another number for the same thing. A number that the told sentence has is not another. */
function figureChanged({ told, retold }: Counterpart): Found | null {
  const before = figuresIn(told.passage);
  const numbers = numbersIn(told.passage);
  for (const q of figuresIn(retold.passage, retold.range)) {
    if (before.some((b) => sameAmount(b, q))) continue;
    const words = (b: Quantity) => ({ toldFigure: b.span.text, figure: q.span.text });
    const measured = (b: Quantity): boolean => dimensionOf(b.unit) !== null && dimensionOf(q.unit) !== null;
    const unit = before.find((b) => b.value === q.value && b.unit !== q.unit && measured(b));
    if (unit) return { severity: 'high', template: 'quantity-unit', words: words(unit) };
    const point = before.find(
      (b) => b.value === q.value && b.unit !== q.unit && SHARES.has(b.unit) && SHARES.has(q.unit),
    );
    if (point) return { severity: 'medium', template: 'quantity-unit', words: words(point), slip: true };
    const given = figuresIn(retold.passage);
    const same = before
      .filter((b) => !given.some((g) => sameAmount(b, g)))
      .find((b) => sameThing(b.unit, q.unit) && contains(told.range, b.span));
    if (same === undefined || numbers.has(q.value)) continue;
    const rounded = near(same.value, q.value) || (q.low !== null && near(same.value, q.low * LOOSE_BOUND));
    if (within(same.value, q))
      return { severity: rounded ? 'low' : 'medium', template: 'quantity-blurred', words: words(same) };
    if (within(q.value, same) || rounded) continue;
    return { severity: 'high', template: 'quantity-other', words: words(same), slip: isSlip(same, q) };
  }
  return null;
}

/** Whether two units or counted nouns name one thing: `homes` and `houses`, `patients` and `people`. */
function sameThing(a: string, b: string): boolean {
  return a === b || (stemOf(a) !== null && stemOf(a) === stemOf(b)) || (PEOPLE.has(a) && PEOPLE.has(b));
}

/** Every number of the sentence, in digits or as one word. */
export function numbersIn(passage: Passage): Set<number> {
  const tokens = tokensWithin(passage.reading, passage.sentence);
  return new Set(
    tokens.flatMap((t) => {
      const value = NUMBER_WORDS.get(t.text.toLowerCase()) ?? Number(t.text.replace(/,/g, ''));
      return Number.isFinite(value) ? [value] : [];
    }),
  );
}

const within = (value: number, q: Quantity): boolean =>
  (q.low !== null || q.high !== null) &&
  (q.low ?? Number.NEGATIVE_INFINITY) <= value &&
  value <= (q.high ?? Number.POSITIVE_INFINITY);
const near = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDED_SHARE * Math.max(Math.abs(a), Math.abs(b));

/** J21: `2,340 people` becomes `thousands of people`. */
function figureBlurred({ told, retold }: Counterpart): Found | null {
  const given = figuresIn(retold.passage);
  for (const q of figuresIn(told.passage)) {
    const nouns = namesOf(q.unit);
    const tokens = tokensWithin(retold.passage.reading, retold.range);
    const at = tokens.findIndex((t) => nouns.has(stemOf(t.text) ?? ''));
    const noun = tokens[at];
    if (noun === undefined || given.some((g) => g.unit === q.unit || contains(g.span, noun))) continue;
    const lead = tokens.slice(Math.max(0, at - 3), at).find((t) => VAGUE_COUNTS.has(t.text.toLowerCase()));
    if (lead === undefined) continue;
    const figure = retold.passage.reading.article.text.slice(lead.start, noun.end);
    return { severity: 'medium', template: 'quantity-blurred', words: { toldFigure: q.span.text, figure } };
  }
  return null;
}

/** Words in common, the unit apart, that show the same distance or size to be meant. */
const WORDS_OF_MEASURE_MIN = 1.2;

/** J21: `two kilometres from the border` becomes `just kilometres from the border`. The figure may stand in another sentence. */
function unitBlurred({ retold }: Counterpart, { told, bearings }: Told): Found | null {
  const { reading } = retold.passage;
  for (const noun of tokensWithin(reading, retold.passage.sentence)) {
    const unit = UNITS_OF_MEASURE.get(noun.text.toLowerCase());
    if (unit === undefined || !/[^s]s$/i.test(noun.text) || dimensionOf(unit.name) === null) continue;
    if (reading.quantities.some((q) => contains(retold.passage.sentence, q.span) && contains(q.span, noun))) continue;
    const after = new Set([...retold.passage.words].filter((w) => w !== stemOf(noun.text)));
    const weigh = (p: Passage): number =>
      [...after].filter((w) => p.words.has(w)).reduce((sum, w) => sum + bearings.weights.of(w), 0);
    const found = told
      .flatMap((p) =>
        figuresIn(p)
          .filter((q) => q.unit === unit.name)
          .map((q) => ({ p, q, weight: weigh(p) })),
      )
      .sort((a, b) => b.weight - a.weight)[0];
    if (found === undefined || found.weight < WORDS_OF_MEASURE_MIN) continue;
    const clause = clausesOf(found.p).find((c) => contains(c.range, found.q.span)) ?? clausesOf(found.p)[0];
    if (clause === undefined) continue;
    return {
      severity: 'medium',
      template: 'quantity-blurred',
      words: { toldFigure: found.q.span.text, figure: noun.text },
      told: clause,
    };
  }
  return null;
}

/** The stems by which a unit or a counted noun may be written. */
function namesOf(unit: string): Set<string> {
  const written = [...UNITS_OF_MEASURE].filter(([, u]) => u.name === unit).map(([form]) => form);
  return new Set([unit, ...(unit === 'person' ? ['people'] : []), ...written].flatMap((w) => stemOf(w) ?? []));
}

/** `A quarter of an hour`, `half an hour`: the length that is read is not the one that is told. */
const PART_OF_LENGTH = /\b(?:half|quarters?|third|most|part)(?: of)?(?: an?| the)? $/i;
/** Lengths further apart than this are of two things: a walk and a lesson. */
const LENGTHS_APART_MAX = 12;

/** J21: `11 hours` becomes `half a day`, `ten weeks` becomes `months`. */
function durationChanged({ told, retold }: Counterpart): Found | null {
  const lengths = (passage: Passage): TimeExpression[] =>
    passage.reading.times.filter(
      (t) =>
        t.type === 'duration' &&
        t.value !== null &&
        !/old/i.test(t.span.text) &&
        contains(passage.sentence, t.span) &&
        !PART_OF_LENGTH.test(passage.reading.article.text.slice(passage.sentence.start, t.span.start)),
    );
  const before = lengths(told.passage);
  for (const time of lengths(retold.passage)) {
    if (!contains(retold.range, time.span)) continue;
    const range = durationRange(time.value);
    if (range === null || /recent|last few|past/i.test(time.span.text)) continue;
    const other = before.find((b) => b.value !== time.value);
    const otherRange = other ? durationRange(other.value) : null;
    if (other === undefined || otherRange === null || before.some((b) => b.value === time.value)) continue;
    if (
      otherRange.low <= range.high * ROUNDED_LENGTH &&
      range.low <= otherRange.high * ROUNDED_LENGTH &&
      range.low === range.high
    )
      continue;
    if (range.low > LENGTHS_APART_MAX * otherRange.high || otherRange.low > LENGTHS_APART_MAX * range.high) continue;
    const at = clausesOf(told.passage).find((c) => contains(c.range, other.span));
    return {
      severity: 'medium',
      template: 'quantity-blurred',
      words: { toldFigure: other.span.text, figure: time.span.text },
      ...(at ? { told: at } : {}),
    };
  }
  return null;
}

/** Lengths this near are one, rounded: `9 hours and 50 minutes`, `nearly ten hours`; `11 hours` are no `half a day`. */
const ROUNDED_LENGTH = 1.15;
