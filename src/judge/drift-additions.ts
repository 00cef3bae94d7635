import { WEEKDAYS } from '../languages/en/calendar.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from '../languages/en/numbers.ts';
import { HEARSAY_PATTERN, OPEN_QUESTION_PATTERN } from '../languages/en/strength.ts';
import { contains, lengthOf } from '../model/span.ts';
import { weightedContainment } from '../text/similarity.ts';
import { SHORT_WEEKDAY } from './conflicts-updates.ts';
import type { Difference } from './drift-difference.ts';
import { isSourced } from './drift-sources.ts';
import { isCutOff, sameAmount } from './figures.ts';
import { type Clause, clausesOf, type Passage, stemOf, tokensWithin } from './passages.ts';
import type { Told } from './retellings.ts';

/** A clause of which the told text holds less than this share, in any sentence, has no counterpart there. */
const HELD_MAX = 0.2;
/** The same by plain count: words that many copies repeat weigh little and are held all the same. */
const WORDS_HELD_MAX = 1 / 3;
/** A word that half of the sentences have is no topic. */
const TOPIC_WEIGHT_MIN = 0.5;
/** Clauses of fewer telling words say too little to be missed. */
const WORDS_MIN = 3;

/** Rules J24 and J25: what the retelling has and the told text has not, or leaves open. */
export function additions(retelling: Told): Difference[] {
  return [...openQuestions(retelling), ...figuresAdded(retelling), ...unsourced(retelling)];
}

/** J24: the told text says that something is not established; the retelling has it. */
function openQuestions({ told, retold, counterparts, bearings }: Told): Difference[] {
  return told.flatMap((passage): Difference[] => {
    if (!/\bwhether\b|\bunclear\b/i.test(passage.text) || !OPEN_QUESTION_PATTERN.test(passage.text)) return [];
    const topic = topicOf(passage);
    const before = told[passage.index - 1];
    return retold.flatMap((other): Difference[] => {
      const held = [...topic].filter((w) => other.words.has(w) && bearings.weights.of(w) > TOPIC_WEIGHT_MIN);
      const beside = counterparts.some(
        (c) => c.retold.passage === other && (c.told.passage === before || c.told.passage === passage),
      );
      if (
        held.length === 0 ||
        !beside ||
        /\bwhether\b|\bunclear\b/i.test(other.text) ||
        OPEN_QUESTION_PATTERN.test(other.text)
      )
        return [];
      const clause = clausesOf(other).find((c) => held.some((w) => c.words.has(w)) && !isSourced(c.statement));
      if (clause === undefined) return [];
      const told = openClause(passage);
      return [
        {
          kind: 'added-without-source',
          severity: 'high',
          template: 'added-open-question',
          words: {},
          told,
          retold: clause,
        },
      ];
    });
  });
}

/** The part of the sentence that leaves something open: from `whether` to the next strong stop. */
function openClause(passage: Passage): Clause {
  const { sentence } = passage;
  const from = passage.text.search(/\bwhether\b|\bunclear\b/i);
  const stop = passage.text.slice(from).search(/[;.]/);
  const start = sentence.start + from;
  const range = { start, end: stop < 0 ? sentence.end : start + stop };
  return { passage, statement: null, range, content: range, words: passage.words, verbs: new Set() };
}

/** What is left open: the telling words between `whether` and the verb that leaves it. */
function topicOf(passage: Passage): Set<string> {
  const from = passage.text.search(/\bwhether\b|\bunclear\b/i);
  const tokens = tokensWithin(passage.reading, passage.sentence).filter((t) => t.start > passage.sentence.start + from);
  const noun = tokens.find((t) => t.tag === 'NOUN' || t.tag === 'PROPN');
  return new Set(noun ? [stemOf(noun.text)].filter((s) => s !== null) : []);
}

/** `third` and `3rd` are as good as `three`. */
const numberOf = (word: string): number =>
  (word === 'half' ? 0.5 : undefined) ??
  NUMBER_WORDS.get(word) ??
  ORDINAL_WORDS.get(word) ??
  Number(word.replace(/,/g, '').replace(/(?<=\d)(?:st|nd|rd|th)$/, ''));

/** `0.5 per cent` for `half a percentage point` is another unit, and told as that. */
const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage point']);

/** J25: a figure that stands nowhere in the told text, in a passage of the outlet's own. */
function figuresAdded(retelling: Told): Difference[] {
  const known = retelling.told[0]?.reading.quantities ?? [];
  const numbers = new Set([
    ...known.map((q) => q.value),
    ...retelling.told.flatMap((p) =>
      p.reading.tokens.slice(p.sentence.first, p.sentence.last).map((t) => numberOf(t.text.toLowerCase())),
    ),
  ]);
  return retelling.retold.flatMap((passage): Difference[] => {
    const added = passage.reading.quantities.find(
      (q) =>
        contains(passage.sentence, q.span) &&
        q.low === null &&
        q.high === null &&
        !isCutOff(q, passage.reading.article.text) &&
        !numbers.has(q.value) &&
        !known.some(
          (k) =>
            sameAmount(k, q) ||
            (k.value === q.value && SHARES.has(k.unit) && SHARES.has(q.unit)) ||
            ((k.low ?? k.value) <= q.value && q.value <= (k.high ?? k.value) && k.unit === q.unit),
        ),
    );
    const clause = added && clausesOf(passage).find((c) => contains(c.range, added.span));
    const told = anchorOf(passage, retelling);
    if (clause === undefined || told === null || isSourced(clause.statement) || isWithin(clause)) return [];
    if (HEARSAY_PATTERN.test(passage.text) || heldOnDay(clause, retelling.told)) return [];
    return [{ kind: 'added-without-source', severity: 'medium', template: 'added', words: {}, told, retold: clause }];
  });
}

/** Somebody who says nothing: the outlet tells of its own question. */
const SILENCE_PATTERN =
  /\b(?:not be drawn|(?:declin|refus)\w* to (?:say|comment|answer|discuss|talk)|(?:no|without) comment|not (?:say|comment|talk|answer))\b/i;

/** Two digits at least: smaller numbers count many things, and years nothing. */
const FIGURE = /^(?!(?:1[89]|20)\p{N}\p{N}$)\p{N}{2,}$|\p{N}[.,]\p{N}/u;

const heldOnDay = (clause: Clause, told: readonly Passage[]): boolean =>
  told.some((p) => onSameDay(p, clause.passage) && [...clause.words].some((w) => p.words.has(w)));

/** Both name one day of the week: with a word in common they tell one thing. */
function onSameDay(a: Passage, b: Passage): boolean {
  const days = ({ text }: Passage): string[] =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((w) => WEEKDAYS.has(w) && w.length > SHORT_WEEKDAY);
  const known = new Set(days(a));
  return days(b).some((day) => known.has(day));
}

/** J25: a passage in the outlet's voice that no passage of the told text holds. */
function unsourced(retelling: Told): Difference[] {
  const { told, retold, bearings } = retelling;
  const figures = new Set([
    ...told.flatMap((p) => [...p.words].filter((w) => FIGURE.test(w))),
    ...(told[0]?.reading.quantities ?? []).map((q) => String(q.value)).filter((w) => FIGURE.test(w)),
  ]);
  return retold.flatMap((passage): Difference[] =>
    clausesOf(passage).flatMap((clause): Difference[] => {
      // A figure that the told text has is told from there, in whatever words.
      if ([...clause.words].some((w) => figures.has(w))) return [];
      if (SILENCE_PATTERN.test(passage.text) || HEARSAY_PATTERN.test(passage.text)) return [];
      if (heldOnDay(clause, told)) return [];
      if (isSourced(clause.statement) || clause.words.size < WORDS_MIN || isWithin(clause)) return [];
      const held = Math.max(0, ...told.map((p) => weightedContainment(clause.words, p.words, bearings.weights)));
      const shared = Math.max(0, ...told.map((p) => [...clause.words].filter((w) => p.words.has(w)).length));
      const anchor =
        held < HELD_MAX && shared < WORDS_HELD_MAX * clause.words.size ? anchorOf(passage, retelling) : null;
      if (anchor === null) return [];
      return [
        {
          kind: 'added-without-source',
          severity: severityOf(clause, retelling),
          template: 'added',
          words: {},
          told: anchor,
          retold: clause,
        },
      ];
    }),
  );
}

/** A clause inside another that somebody is named for is that somebody's. */
const isWithin = (clause: Clause): boolean =>
  clause.passage.statements.some(
    (s) => isSourced(s) && s.content.some((c) => contains(c, clause.content)) && lengthOf(clause.content) > 0,
  );

/** What is said to come, or is counted, can be checked; a closing judgement cannot. */
function severityOf(clause: Clause, { retold }: Told): 'medium' | 'low' {
  const text = clause.passage.reading.article.text.slice(clause.range.start, clause.range.end);
  const last = clause.passage.index === retold.length - 1;
  const dated = clause.passage.reading.times.some(
    (t) => t.type !== 'duration' && contains(clause.passage.sentence, t.span),
  );
  return (!last || dated) && /\b(?:expected to|will|set to|due to|plans? to|not|months|weeks|years|\d+)\b/i.test(text)
    ? 'medium'
    : 'low';
}

/** The nearest passage of the told text: the counterpart of the same sentence, of the next one or of the one before. */
function anchorOf(passage: Passage, { counterparts, retold }: Told): Clause | null {
  for (const index of [passage.index, passage.index + 1, passage.index - 1]) {
    const found = counterparts
      .filter((c) => c.retold.passage === retold[index])
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (found !== undefined) return found.told;
  }
  return null;
}
