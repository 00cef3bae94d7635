import { VAGUE_COUNTS } from '../languages/en/strength.ts';
import { UNITS_OF_MEASURE } from '../languages/en/units.ts';
import type { Quantity, TimeExpression } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import type { Difference } from './drift-difference.ts';
import { dimensionOf, durationRange, sameAmount } from './figures.ts';
import type { Clause, Counterpart, Passage } from './passages.ts';
import { stemOf } from './passages.ts';
import type { Retelling } from './retellings.ts';

/** The least likeness at which the figures of two sentences are compared. */
const LIKENESS_OF_FIGURES_MIN = 0.26;
/** A figure that lies this near is the same one, rounded: `212` and `just over 200`. */
const ROUNDED_SHARE = 0.1;

/** Rules J20 and J21: how much. One difference a pair of sentences. */
export function figureDrift(retelling: Retelling): Difference[] {
  const done = new Set<Passage>();
  return retelling.counterparts.flatMap((pair): Difference[] => {
    const { told, retold } = pair;
    if (pair.likeness < LIKENESS_OF_FIGURES_MIN || done.has(retold.passage)) return [];
    const found = figureChanged(pair) ?? figureBlurred(pair) ?? durationChanged(pair);
    if (found === null) return [];
    done.add(retold.passage);
    return [{ kind: 'quantity-changed', told, retold, ...found }];
  });
}

type Found = Pick<Difference, 'severity' | 'template' | 'words'> & { readonly told?: Clause; readonly retold?: Clause };

const figuresIn = (passage: Passage, range: Range = passage.sentence): Quantity[] =>
  passage.reading.quantities.filter((q) => contains(range, q.span));

/** J20: another unit for the same number, or another number for the same thing. */
function figureChanged({ told, retold }: Counterpart): Found | null {
  const before = figuresIn(told.passage);
  for (const q of figuresIn(retold.passage)) {
    if (before.some((b) => sameAmount(b, q) || (b.unit === q.unit && b.value === q.value))) continue;
    const words = (b: Quantity) => ({ toldFigure: b.span.text, figure: q.span.text });
    const unit = before.find(
      (b) => b.value === q.value && b.unit !== q.unit && dimensionOf(b.unit) !== null && dimensionOf(q.unit) !== null,
    );
    if (unit) return { severity: 'high', template: 'quantity-unit', words: words(unit) };
    const same = before.find((b) => b.unit === q.unit && b.unit !== '');
    if (same === undefined) continue;
    if (within(same.value, q))
      return {
        severity: near(same.value, q.value) ? 'low' : 'medium',
        template: 'quantity-blurred',
        words: words(same),
      };
    if (within(q.value, same) || near(same.value, q.value)) continue;
    return { severity: 'high', template: 'quantity-other', words: words(same) };
  }
  return null;
}

const within = (value: number, q: Quantity): boolean =>
  (q.low !== null || q.high !== null) &&
  (q.low ?? Number.NEGATIVE_INFINITY) <= value &&
  value <= (q.high ?? Number.POSITIVE_INFINITY);
const near = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDED_SHARE * Math.max(Math.abs(a), Math.abs(b));

/** J21: `2,340 people` becomes `thousands of people`; `two kilometres` becomes `just kilometres`. */
function figureBlurred({ told, retold }: Counterpart): Found | null {
  const given = figuresIn(retold.passage);
  for (const q of figuresIn(told.passage)) {
    const nouns = namesOf(q.unit);
    const tokens = retold.passage.reading.tokens.filter((t) => contains(retold.passage.sentence, t));
    const at = tokens.findIndex((t) => nouns.has(stemOf(t.text) ?? ''));
    const noun = tokens[at];
    if (noun === undefined || given.some((g) => g.unit === q.unit || contains(g.span, noun))) continue;
    const lead = tokens.slice(Math.max(0, at - 3), at).find((t) => VAGUE_COUNTS.has(t.text.toLowerCase()));
    const measured = dimensionOf(q.unit) !== null && /s$/i.test(noun.text);
    if (lead === undefined && !measured) continue;
    const figure = retold.passage.reading.article.text.slice(lead?.start ?? noun.start, noun.end);
    return { severity: 'medium', template: 'quantity-blurred', words: { toldFigure: q.span.text, figure } };
  }
  return null;
}

/** The stems by which a unit or a counted noun may be written. */
function namesOf(unit: string): Set<string> {
  const written = [...UNITS_OF_MEASURE].filter(([, u]) => u.name === unit).map(([form]) => form);
  return new Set([unit, ...(unit === 'person' ? ['people'] : []), ...written].flatMap((w) => stemOf(w) ?? []));
}

/** J21: `11 hours` becomes `half a day`, `ten weeks` becomes `months`. */
function durationChanged({ told, retold }: Counterpart): Found | null {
  const lengths = (passage: Passage): TimeExpression[] =>
    passage.reading.times.filter(
      (t) =>
        t.type === 'duration' && t.value !== null && !/old/i.test(t.span.text) && contains(passage.sentence, t.span),
    );
  const before = lengths(told.passage);
  for (const time of lengths(retold.passage)) {
    const range = durationRange(time.value);
    if (range === null || /recent|last few|past/i.test(time.span.text)) continue;
    const other = before.find((b) => b.value !== time.value);
    const otherRange = other ? durationRange(other.value) : null;
    if (other === undefined || otherRange === null || before.some((b) => b.value === time.value)) continue;
    if (otherRange.low === range.low && otherRange.high === range.high) continue;
    return {
      severity: 'medium',
      template: 'quantity-blurred',
      words: { toldFigure: other.span.text, figure: time.span.text },
    };
  }
  return null;
}
