import { SCALES } from '../languages/en/numbers.ts';
import { PERSON_UNITS, UNITS_ALIKE } from '../languages/en/rivals.ts';
import type { Quantity, TimeExpression } from '../model/reading.ts';
import { contains, overlapOf, type Range, type Span, spanOf } from '../model/span.ts';
import { durationRange } from '../text/durations.ts';
import { readOnce } from '../text/read-once.ts';
import { type Frame, frameOf } from './conflicts-frames.ts';
import { boundsBefore } from './conflicts-times.ts';
import { DAY_LENGTH, DAY_MS } from './conflicts-updates.ts';
import { boundsOf, dimensionOf, isCutOff, ROUNDING } from './figures.ts';
import { type Passage, stemOf } from './passages.ts';

/** What kind of thing a value is: only two of one kind can be rivals. */
export type RivalKind = 'count' | 'length' | 'age' | 'day' | 'hour' | 'place';

/** A value that a sentence gives: a figure, a length of time, an age, a day, an hour or a place. */
export interface RivalValue {
  readonly kind: RivalKind;
  readonly frame: Frame;
  readonly span: Span;
  /** What is counted or measured: the stem of the counted noun, `person` of people, the dimension of a measure; '' of the other kinds. */
  readonly unit: string;
  /** Bounds: in the unit's base, hours, years, days since 1970 or minutes of the day; both 0 of a place. */
  readonly low: number;
  readonly high: number;
  /** The quantity of a count, for what tells two counts apart. */
  readonly quantity: Quantity | null;
  /** The expression of a time, for what tells two times apart. */
  readonly time: TimeExpression | null;
}

/** A length of time may be rounded by this share: `two weeks` is told for 16 days. */
const LENGTH_ROUNDING = 0.15;
/** Hours nearer than this, in minutes, are one told more or less exactly. */
const HOUR_ROOM = 15;
const YEAR_HOURS = 8766;

/** The last word of a value as it is written: the noun of a count, the last name of a place. */
export const lastWordOf = ({ span }: RivalValue): string => span.text.split(/[\s-]/).at(-1) ?? '';

/** The values of a sentence, in the order of the text. */
export const valuesIn = readOnce((passage: Passage): readonly RivalValue[] =>
  [...countsIn(passage), ...amountsIn(passage), ...timesOf(passage), ...placesIn(passage)].toSorted(
    (a, b) => a.span.start - b.span.start,
  ),
);

function countsIn(passage: Passage): RivalValue[] {
  return passage.reading.quantities.flatMap((quantity): RivalValue[] => {
    if (!contains(passage.sentence, quantity.span) || quantity.unit === '') return [];
    const { text } = passage.reading.article;
    if (isCutOff(quantity, text) || MORE.test(quantity.span.text)) return [];
    if (MORE_BEFORE.test(text.slice(passage.sentence.start, quantity.span.start))) return [];
    const frame = frameOf(passage, quantity.span);
    if (frame === null) return [];
    return [
      {
        kind: 'count',
        frame,
        span: quantity.span,
        unit: unitOf(quantity),
        quantity,
        time: null,
        ...boundsOf(quantity),
      },
    ];
  });
}

function unitOf({ unit }: Quantity): string {
  const dimension = dimensionOf(unit);
  if (dimension !== null) return dimension;
  const head = unit.split(' ').at(-1) ?? unit;
  return PERSON_UNITS.has(head) ? 'person' : (UNITS_ALIKE.get(head) ?? stemOf(head) ?? head);
}

/** > | a profit of [312 million]: an amount whose money the text does not name */
const AMOUNT =
  /(?<![\p{L}\p{N}.,])\d[\d,.]*(?:bn|m)?(?: (?:million|billion|trillion))(?![ -]\p{L}*(?:s|people|children)\b)/gu;

function amountsIn(passage: Passage): RivalValue[] {
  const { reading, sentence, text } = passage;
  return [...text.matchAll(AMOUNT)].flatMap((m): RivalValue[] => {
    const range = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
    if (reading.quantities.some((q) => overlapOf(q.span, range) > 0)) return [];
    const frame = frameOf(passage, range);
    const [digits = '', scale = ''] = m[0].split(' ');
    const value = Number(digits.replace(/,/g, '')) * (SCALES.get(scale) ?? 1);
    if (frame === null || !Number.isFinite(value)) return [];
    const span = spanOf(reading.article, range.start, range.end);
    const [less, more] = boundsBefore(text.slice(0, m.index));
    return [
      {
        kind: 'count',
        frame,
        span,
        unit: 'amount',
        quantity: null,
        time: null,
        low: value * less * (1 - ROUNDING),
        high: value * more * (1 + ROUNDING),
      },
    ];
  });
}

/** How long ago, or how much later, is no length of what is told: `three years ago`, `a day early`; `35 minutes after the crush began` is. */
const AGO =
  /^ (?:ago|earlier|later|previously|from now|apart|ahead|away|early|late|into|and (?:an? |one )?(?:half|\d|\p{Ll}+ (?:hours?|minutes?|days?|months?|weeks?)))\b/u;
/** Nor is a stretch that is placed by today, or a part of an hour that was read without its share: `in the past week`, `a quarter of [an hour]`. */
const PLACED = /\b(?:past|last|next|coming|first|final|previous|quarters? of|half|per|every|each|(?:in|to) the) $/i;
/** `Two more years`, `another 40 people`: beside others that were counted before. */
const MORE = /\b(?:more|further|another|extra|additional|others?)\b/i;
const MORE_BEFORE = /\b(?:another|a further|an additional|an extra|the other|other) $/i;

const OLD = /^(?:[- ]old\b)/;

function timesOf(passage: Passage): RivalValue[] {
  const { text } = passage.reading.article;
  return passage.reading.times.flatMap((time): RivalValue[] => {
    if (!contains(passage.sentence, time.span)) return [];
    const frame = frameOf(passage, time.span);
    if (frame === null) return [];
    const behind = text.slice(time.span.end, passage.sentence.end);
    const base = { frame, span: time.span, unit: '', quantity: null, time };
    if (time.type === 'duration') {
      const range = durationRange(time.value);
      const before = text.slice(passage.sentence.start, time.span.start);
      if (
        range === null ||
        AGO.test(behind) ||
        PLACED.test(before) ||
        MORE.test(time.span.text) ||
        MORE_BEFORE.test(before)
      )
        return [];
      if (/[- ]old$/.test(time.span.text) || OLD.test(behind))
        return [{ ...base, kind: 'age', low: range.low / YEAR_HOURS, high: range.high / YEAR_HOURS }];
      const [less, more] = boundsBefore(before);
      const low = range.low * less * (1 - LENGTH_ROUNDING);
      return [{ ...base, kind: 'length', low, high: range.high * more * (1 + LENGTH_ROUNDING) }];
    }
    return momentOf(time).map((m) => ({ ...base, ...m }));
  });
}

function momentOf(time: TimeExpression): Pick<RivalValue, 'kind' | 'low' | 'high'>[] {
  if (time.type !== 'date' && time.type !== 'time') return [];
  const value = time.value ?? '';
  const hour = /T(\d\d):(\d\d)/.exec(value);
  const found: Pick<RivalValue, 'kind' | 'low' | 'high'>[] = [];
  if (hour !== null) {
    const minutes = 60 * Number(hour[1]) + Number(hour[2]);
    found.push({ kind: 'hour', low: minutes - HOUR_ROOM, high: minutes + HOUR_ROOM });
  }
  const day = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value.slice(0, DAY_LENGTH)) / DAY_MS : Number.NaN;
  // An hour of a day is no second day: `at noon on Saturday`.
  if (!Number.isNaN(day) && !(hour !== null && !/day\b|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d/u.test(time.span.text)))
    found.push({ kind: 'day', low: day, high: day });
  return found;
}

function placesIn(passage: Passage): RivalValue[] {
  const { reading, sentence } = passage;
  return reading.mentions.flatMap((mention): RivalValue[] => {
    if (mention.kind !== 'place' || mention.form !== 'name' || !contains(sentence, mention)) return [];
    const range: Range = { start: mention.start, end: mention.end };
    if (reading.times.some((t) => overlapOf(t.span, range) > 0)) return [];
    const frame = frameOf(passage, range);
    if (frame === null) return [];
    return [
      {
        kind: 'place',
        frame,
        span: spanOf(reading.article, range.start, range.end),
        unit: '',
        low: 0,
        high: 0,
        quantity: null,
        time: null,
      },
    ];
  });
}
