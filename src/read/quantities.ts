import { MONTHS } from '../languages/en/calendar.ts';
import { APPROXIMATIONS, PLURAL_SCALES } from '../languages/en/numbers.ts';
import { TIME_UNITS } from '../languages/en/times.ts';
import { COUNTED_STATES, LABELS_BEFORE, UNITS_OF_MEASURE, VERBS_OF_HARM } from '../languages/en/units.ts';
import { type Article, isStory } from '../model/article.ts';
import type { Quantity, TimeExpression } from '../model/reading.ts';
import { overlapOf, spanOf } from '../model/span.ts';
import { isCapital, isDash, type Lexeme, lexemesOf } from './lexemes.ts';
import { numeralAt, ordinalAt } from './numerals.ts';
import { findTimes } from './times.ts';
import { countedNoun, currencyBefore, DEGREE_LETTERS, measureAt, type UnitFound } from './units.ts';

export { sameQuantity } from './same-quantity.ts';

type Lexemes = readonly Lexeme[];

/** A number with its bounds, before its unit is known. */
interface Amount {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly first: number;
  readonly next: number;
}

/** `about` and `around` leave this share open on either side: news rounds to two figures. */
const AROUND_SHARE = 0.1;

const lowerAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.lower ?? '';

/** N1: a number that is a name, an ordinal, a part of a date, a telephone number or a score is no quantity. */
function isNoAmount(lexemes: Lexemes, at: number, next: number): boolean {
  const [before, first, after] = [lexemes[at - 1], lexemes[at], lexemes[next]];
  if (first === undefined) return true;
  // > | the F-16, COVID-19, A380, 3:2, 12/14, +44 20
  if (first.glued && before !== undefined && (before.kind === 'word' || /^[:/.#+_@=]$/.test(before.text))) return true;
  if (first.glued && isDash(before) && lexemes[at - 2]?.kind === 'word' && before?.glued) return true;
  if (after?.glued && (/^[:/_@]$/.test(after.text) || (after.kind === 'word' && !unitGlued(lexemes, next))))
    return true;
  if (ordinalAt(lexemes, at) !== null || first.text.length > 15) return true;
  const label = lowerAt(lexemes, before?.text === '.' ? at - 2 : at - 1);
  if (LABELS_BEFORE.has(label) && first.kind === 'number') return true;
  // > | one in five people: a share
  //            ^^^^
  if (lowerAt(lexemes, at - 1) === 'in' && numeralAt(lexemes, at - 2)?.next === at - 1) return true;
  // > | the score was 3-2; tel. 020 7946 0000
  if (/^0\d/.test(first.text)) return true;
  return first.kind === 'number' && MONTHS.has(label) && isCapital(before);
}

/** Letters close behind digits that are a unit or a scale: `5km`, `20kg`. */
const unitGlued = (lexemes: Lexemes, at: number): boolean =>
  UNITS_OF_MEASURE.has(lowerAt(lexemes, at)) ||
  lexemes[at]?.text === 'm' ||
  DEGREE_LETTERS.has(lexemes[at]?.text ?? '');

/** N3: `10-15`, `10 to 15`, `between 5 and 7`: the ends are the bounds, the middle is the value. */
function rangeAt(lexemes: Lexemes, at: number, low: number, next: number): Amount | null {
  const between = lowerAt(lexemes, at - 1) === 'between' || lowerAt(lexemes, at - 1) === 'from';
  const dash = isDash(lexemes[next]);
  const word = lowerAt(lexemes, next);
  if (!(dash || word === 'to' || (between && word === 'and') || word === 'or')) return null;
  const sign = currencyBefore(lexemes, next + 2) === null ? 0 : 1;
  const high = numeralAt(lexemes, next + 1 + sign);
  if (high === null || (dash && sign === 0 && !lexemes[next + 1]?.glued && lexemes[next]?.glued)) return null;
  // > | 10 to 15 million
  const scale = high.value >= 1000 && low < 1000 ? scaleOf(lexemes, next + 1 + sign, high.next) : 1;
  const from = low * scale;
  if (high.value <= from || (word === 'or' && high.value !== from + 1)) return null;
  return { value: (from + high.value) / 2, low: from, high: high.value, first: between ? at - 1 : at, next: high.next };
}

function scaleOf(lexemes: Lexemes, at: number, next: number): number {
  if (next <= at + 1) return 1;
  const whole = numeralAt(lexemes, at)?.value ?? 1;
  const plain = numeralAt(lexemes.slice(at, at + 1), 0)?.value ?? whole;
  return plain > 0 ? whole / plain : 1;
}

/** N4: the words before a number that blur it, up to three. */
function approximated(lexemes: Lexemes, amount: Amount): Amount {
  for (const words of [3, 2, 1]) {
    const first = amount.first - words;
    if (first < 0) continue;
    const phrase = lexemes
      .slice(first, amount.first)
      .map((lexeme) => lexeme.lower)
      .join(' ');
    const side = APPROXIMATIONS.get(phrase);
    if (side === undefined) continue;
    const { value } = amount;
    const low =
      side === 'around' || side === 'almost'
        ? value * (1 - AROUND_SHARE)
        : side === 'at-least' || side === 'above'
          ? value
          : null;
    const high =
      side === 'around' ? value * (1 + AROUND_SHARE) : side === 'at-least' || side === 'above' ? null : value;
    return { ...amount, low: amount.low ?? tidy(low), high: amount.high ?? tidy(high), first };
  }
  return amount;
}

const tidy = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(12)));

/** N5: `hundreds of people`, `dozens`: only a lower bound, which also stands for the value. */
function pluralScaleAt(lexemes: Lexemes, at: number): Amount | null {
  const least = PLURAL_SCALES.get(lowerAt(lexemes, at));
  if (least === undefined || isCapital(lexemes[at])) return null;
  // > | scores of people, but: she scores
  if (/^(?:scores|tens)$/.test(lowerAt(lexemes, at)) && lowerAt(lexemes, at + 1) !== 'of') return null;
  const of = lowerAt(lexemes, at + 1) === 'of' ? PLURAL_SCALES.get(lowerAt(lexemes, at + 2)) : undefined;
  // > | tens of thousands, hundreds of thousands
  if (of !== undefined) return { value: (least / 2) * of, low: (least / 2) * of, high: null, first: at, next: at + 3 };
  return { value: least, low: least, high: null, first: at, next: at + 1 };
}

function amountAt(lexemes: Lexemes, at: number): Amount | null {
  if (lexemes[at]?.kind === 'mark') return null;
  const plural = pluralScaleAt(lexemes, at);
  if (plural !== null) return plural;
  const numeral = numeralAt(lexemes, at);
  if (numeral === null || isNoAmount(lexemes, at, numeral.next)) return null;
  const range = rangeAt(lexemes, at, numeral.value, numeral.next);
  if (range !== null) return range;
  // > | won 7 – 0, 3-2: a score
  if (isDash(lexemes[numeral.next]) && numeralAt(lexemes, numeral.next + 1)?.digits) return null;
  if (isDash(lexemes[at - 1]) && lexemes[at - 2]?.kind === 'number') return null;
  return { value: numeral.value, low: null, high: null, first: at, next: numeral.next };
}

/** N8: a part is counted by the noun of its whole: `164 of the 390 flights`, `38 of its 410 shops`. */
function partOf(lexemes: Lexemes, at: number): string | null {
  if (lowerAt(lexemes, at) !== 'of') return null;
  const owned = /^(?:the|his|her|their|its|our|those|these)$/.test(lowerAt(lexemes, at + 1)) ? 2 : 1;
  const whole = numeralAt(lexemes, at + owned);
  return whole === null ? null : (countedNoun(lexemes, whole.next, false)?.unit ?? null);
}

/** N2: the unit of an amount: money, a measure, or the noun it counts. Times are no quantities. */
function unitOf(lexemes: Lexemes, amount: Amount, numberAt: number): (UnitFound & { readonly first: number }) | null {
  const money = currencyBefore(lexemes, numberAt);
  if (money !== null) return { unit: money.unit, next: amount.next, first: Math.min(amount.first, money.first) };
  const dash = isDash(lexemes[amount.next]) && lexemes[amount.next]?.glued ? 1 : 0;
  const at = amount.next + dash;
  const measure = lexemes[at]?.text === 'm' ? { unit: 'metre', next: at + 1 } : measureAt(lexemes, at);
  if (measure !== null) return { unit: measure.unit, next: measure.next, first: amount.first };
  if (TIME_UNITS.has(lowerAt(lexemes, at)) || TIME_UNITS.has(lowerAt(lexemes, at + 1)) || dash === 1) return null;
  const part = partOf(lexemes, at);
  if (part !== null) return { unit: part, next: amount.next, first: amount.first };
  const noun = countedNoun(lexemes, at, amount.value === 1);
  if (noun !== null)
    return amount.value === 1 && lexemes[numberAt]?.kind !== 'number' ? null : { ...noun, first: amount.first };
  if (COUNTED_STATES.has(lowerAt(lexemes, at))) return { unit: 'person', next: at + 1, first: amount.first };
  const harmed = VERBS_OF_HARM.has(lowerAt(lexemes, approximated(lexemes, amount).first - 1));
  return harmed ? { unit: 'person', next: amount.next, first: amount.first } : null;
}

/**
 * The quantities of an article's story text, in order: a number with its unit or counted noun. `low` and `high` hold the
 * bounds that words set (`at least`, `10-15`), null where a side is open or the number is exact. Rules N1 to N7 of
 * README.md. `times` are the article's time expressions, where the caller has them already. Dates, lengths of time, ordinals, scores and numbers in names are not among them.
 */
export function findQuantities(article: Article, times: readonly TimeExpression[] = findTimes(article)): Quantity[] {
  const found: Quantity[] = [];
  let nextTime = 0;
  for (const segment of article.segments) {
    if (!isStory(segment)) continue;
    const lexemes = lexemesOf(article.text, segment.start, segment.end);
    for (let at = 0; at < lexemes.length; ) {
      const amount = amountAt(lexemes, at);
      const unit = amount === null ? null : unitOf(lexemes, amount, at);
      if (amount === null || unit === null) {
        at = amount?.next ?? at + 1;
        continue;
      }
      const whole = approximated(lexemes, { ...amount, first: unit.first });
      const span = spanOf(article, lexemes[whole.first]?.start ?? 0, lexemes[unit.next - 1]?.end ?? 0);
      while ((times[nextTime]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) nextTime += 1;
      const time = times[nextTime];
      if (time === undefined || overlapOf(time.span, lexemes[at] ?? span) === 0)
        found.push({ value: whole.value, low: whole.low, high: whole.high, unit: unit.unit, span });
      at = unit.next;
    }
  }
  return found;
}
