import { MONTHS } from '../languages/en/calendar.ts';
import { VAGUE_FUTURE_PATTERN, VAGUE_TIMES_PATTERN } from '../languages/en/strength.ts';
import type { TimeExpression } from '../model/reading.ts';
import { contains } from '../model/span.ts';
import { otherDay } from './conflicts-times.ts';
import { daysApart, weekdayIn } from './conflicts-updates.ts';
import type { Difference } from './drift-difference.ts';
import { isSourced } from './drift-sources.ts';
import { type Counterpart, clausesOf, timesIn } from './passages.ts';
import type { Told } from './retellings.ts';

/** The least likeness at which the times of two clauses are compared. */
const LIKENESS_OF_TIMES_MIN = 0.3;

/** Rules J22 and J23: when it was. */
export function timeDrift(retelling: Told): Difference[] {
  return retelling.counterparts.flatMap((pair): Difference[] => {
    if (pair.likeness < LIKENESS_OF_TIMES_MIN) return [];
    const blurred = dayLost(pair, retelling) ?? spanBlurred(pair) ?? dateBlurred(pair) ?? dayChanged(pair, retelling);
    const tense = tenseChanged(pair);
    return [blurred, tense].filter((d) => d !== null);
  });
}

/** `early March` for `3 March` loses little. */
const PART_OF_MONTH = /\b(?:early|mid|late|end|start|beginning)\b/i;

const monthOf = (words: string): string | null =>
  words
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((w) => MONTHS.has(w)) ?? null;
const hasDay = (words: string): boolean => /(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?!\d)/.test(words);

/** J22: `21 March` becomes `March`. The day may stand in the sentence before: `It said on 21 March that … It added that …`. */
function dayLost({ told, retold }: Counterpart, retelling: Told): Difference | null {
  for (const time of timesIn(retold.passage)) {
    const month = monthOf(time.span.text);
    if (month === null || hasDay(time.span.text)) continue;
    for (const passage of [told.passage, retelling.told[told.passage.index - 1]]) {
      if (passage === undefined) continue;
      const same = timesIn(passage).filter((t) => MONTHS.get(monthOf(t.span.text) ?? '') === MONTHS.get(month));
      const exact = same.find((t) => hasDay(t.span.text));
      if (exact === undefined || same.some((t) => !hasDay(t.span.text))) continue;
      const clause = passage === told.passage ? told : clausesOf(passage).find((c) => contains(c.range, exact.span));
      const whole = clause ?? clausesOf(passage)[0];
      const part = PART_OF_MONTH.test(time.span.text);
      if (whole)
        return {
          ...difference('time-blurred', exact.span.text, time.span.text, { told: whole, retold }),
          severity: part ? 'low' : 'medium',
        };
    }
  }
  return null;
}

/** J22: `in the past two days` becomes `in recent days`. A text that is as vague itself loses nothing. */
function spanBlurred({ told, retold }: Counterpart): Difference | null {
  const vague = VAGUE_TIMES_PATTERN.exec(retold.passage.text);
  if (vague === null || VAGUE_TIMES_PATTERN.test(told.passage.text)) return null;
  const unit = vague[0].toLowerCase().split(' ').at(-1)?.replace(/s$/, '') ?? '';
  const exact = timesIn(told.passage).find(
    (t) =>
      /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|last|past)\b/i.test(t.span.text) &&
      t.span.text.toLowerCase().includes(unit),
  );
  return exact === undefined ? null : difference('time-blurred', exact.span.text, vague[0], { told, retold });
}

/** J22: `by the end of 2033` becomes `soon`. The day on which it was said is no such time. */
function dateBlurred({ told, retold }: Counterpart): Difference | null {
  const vague = VAGUE_FUTURE_PATTERN.exec(retold.passage.text);
  if (vague === null || VAGUE_FUTURE_PATTERN.test(told.passage.text) || timesIn(retold.passage).length > 0) return null;
  const exact = timesIn(told.passage).find((t) => t.type === 'date' && contains(told.content, t.span));
  return exact === undefined ? null : difference('time-blurred', exact.span.text, vague[0], { told, retold });
}

/** Two sentences this alike, of which one is the other's retelling, put one thing on two days; in a copy any that were compared. */
const LIKENESS_OF_DAYS_MIN = 0.75;

/** Texts further apart, in days, tell of two days in the same words: > | The season goes on on 10 March.   a week later   > | … on 17 March. */
const NEWS_DAYS_MAX = 2;

/** J22: `on Tuesday` becomes `on Monday`: the only day of either sentence, and of neither text beside it the other's. */
function dayChanged({ told, retold, likeness }: Counterpart, retelling: Told): Difference | null {
  if (!retelling.isCopy && likeness < LIKENESS_OF_DAYS_MIN) return null;
  if (daysApart(told.passage, retold.passage) > NEWS_DAYS_MAX) return null;
  const [mine, theirs] = [told.passage, retold.passage].map((p) =>
    timesIn(p).filter((t) => /^(?:date|time)$/.test(t.type)),
  );
  const [time, other] = [mine?.[0], theirs?.[0]];
  if (time === undefined || other === undefined || mine?.length !== 1 || theirs?.length !== 1) return null;
  // An article without a date has the weekday alone.
  const moment = ({ span, value }: TimeExpression) => ({ span, value: value ?? weekdayIn(span.text) ?? '' });
  if (!otherDay(moment(time), moment(other))) return null;
  const beside = [-1, 1].flatMap((k) => timesIn(retelling.told[told.passage.index + k] ?? told.passage));
  if (beside.some((t) => moment(t).value === moment(other).value)) return null;
  return difference('time-other', time.span.text, other.span.text, { told, retold });
}

function difference(
  template: 'time-blurred' | 'time-other',
  toldTime: string,
  time: string,
  pair: Pick<Counterpart, 'told' | 'retold'>,
): Difference {
  return {
    kind: 'time-changed',
    severity: 'medium',
    template,
    words: { toldTime, time },
    told: pair.told,
    retold: pair.retold,
  };
}

/** J23: what somebody `had said` at a time before is what they `say`: a statement of its day becomes a standing one. */
function tenseChanged({ told, retold }: Counterpart): Difference | null {
  const [t, r] = [told.statement, retold.statement];
  if (!isSourced(t) || !isSourced(r) || t.cue === null || r.cue === null || t.chain.at(-1) !== r.chain.at(-1))
    return null;
  const present = /^(?:\p{Ll}+ly )?\p{Ll}+s$/u.test(r.cue.span.text) && !/^(?:was|has|is)\b/.test(r.cue.span.text);
  if (!/^had\b(?! been\b)/i.test(t.cue.span.text) || !present) return null;
  // What differs is how it is given, not what: of the told text its source and verb are shown.
  const [source, cue] = [t.source.spans[0], t.cue.span];
  const beside = source !== undefined && source.end <= cue.start && cue.start - source.end <= CUE_REACH;
  return {
    kind: 'time-changed',
    severity: 'medium',
    template: 'time-tense',
    words: { toldCue: t.cue.span.text, cue: r.cue.span.text },
    told,
    retold,
    ...(beside ? { exactTold: { start: source.start, end: cue.end } } : {}),
  };
}

/** A source this many characters before its verb is shown with it. */
const CUE_REACH = 2;
