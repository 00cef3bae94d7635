import { NUMBER_WORDS } from '../languages/en/numbers.ts';
import { NO_PART_LEFT, PARTIALS, WIDENING_UNIVERSALS } from '../languages/en/strength.ts';
import type { Token } from '../model/reading.ts';
import type { Difference } from './drift-difference.ts';
import { type Clause, type Counterpart, type Passage, stemOf, stemOfToken, tokensWithin } from './passages.ts';
import type { Told } from './retellings.ts';

/** The least likeness at which a part and a whole are compared: the same is said of both. */
const LIKENESS_OF_PARTS_MIN = 0.3;
/** How many words behind `some` its noun may stand: `some of the old life jackets`. */
const NOUN_REACH = 5;
/** How many words before a noun say which of them are meant. */
const BEFORE_NOUN = 3;
/** How many sentences before may have said that some are meant: `the villages` are then those. */
const POINTING_REACH = 2;

const tokensOf = ({ reading, sentence }: Passage): readonly Token[] => tokensWithin(reading, sentence);
const isNoun = (t: Token): boolean => t.tag === 'NOUN' || t.tag === 'PROPN';
const isNumber = (t: Token): boolean => t.tag === 'NUM' || NUMBER_WORDS.has(t.text.toLowerCase());
const isPart = (t: Token): boolean => PARTIALS.has(t.text.toLowerCase()) || /^parts$/i.test(t.text);

/**
 * Rule J16: `some of the life jackets were locked` becomes `the life jackets were locked`, `in parts of Hallen` becomes `in Hallen`.
 * The retelling does the same to the same noun, and nothing in it or before it says that a part is meant.
 */
export function partsLost({ counterparts, retold: all }: Told): Difference[] {
  const done = new Set<Passage>();
  return counterparts.flatMap(({ told, retold, likeness }): Difference[] => {
    if (likeness < LIKENESS_OF_PARTS_MIN || done.has(told.passage) || !sameDeed(told, retold)) return [];
    if (retold.statement?.quoteMode === 'direct' || NO_PART_LEFT.test(retold.passage.text)) return [];
    const part = partIn(told);
    if (part === null || !isWhole(retold.passage, part.noun)) return [];
    const before = all.slice(Math.max(0, retold.passage.index - POINTING_REACH), retold.passage.index);
    if (before.some((p) => p.words.has(part.noun) && tokensOf(p).some((t) => isPart(t) || isNumber(t)))) return [];
    done.add(told.passage);
    return [
      {
        kind: 'scope-changed',
        severity: 'medium',
        template: 'scope-only-lost',
        words: { restriction: part.word },
        told,
        retold,
      },
    ];
  });
}

/** A verb in common, as a verb or as its noun. */
const sameDeed = (told: Clause, retold: Clause): boolean => {
  const verbs = (c: Clause): string[] =>
    tokensOf(c.passage).flatMap((t) => (t.tag === 'VERB' ? (stemOfToken(t) ?? []) : []));
  return verbs(told).some((v) => retold.passage.words.has(v));
};

/** `Some of the life jackets`: the word of part and the noun that it is part of. */
function partIn({ passage, content }: Clause): { word: string; noun: string } | null {
  const tokens = tokensWithin(passage.reading, content);
  for (const [i, t] of tokens.entries()) {
    if (!isPart(t) || tokens[i - 1]?.text.toLowerCase() === 'at') continue;
    const next = tokens.slice(i + 1, i + 1 + NOUN_REACH);
    // `Most important`, `many a` tell of no part.
    const first = next[0];
    if (first === undefined || !(first.text.toLowerCase() === 'of' || isNoun(first) || first.tag === 'ADJ')) continue;
    if (/^most$/i.test(t.text) && first.tag === 'ADJ') continue;
    // Small numbers count a part only of what is told whole: `two of the gates`.
    if (isNumber(t) && first.text.toLowerCase() !== 'of') continue;
    const from = next.findIndex(isNoun);
    const last = next.slice(from).findIndex((n) => !isNoun(n));
    const head = from < 0 ? undefined : next[last < 0 ? next.length - 1 : from + last - 1];
    const noun = head === undefined ? null : stemOf(head.text);
    if (noun !== null) return { word: first.text.toLowerCase() === 'of' ? `${t.text} of` : t.text, noun };
  }
  return null;
}

/** The noun stands there with nothing before it that says how many, and no part of it anywhere in the sentence. */
function isWhole(passage: Passage, noun: string): boolean {
  const tokens = tokensOf(passage);
  if (tokens.some((t) => isPart(t) || WIDENING_UNIVERSALS.has(t.text.toLowerCase()))) return false;
  return tokens.some((t, i) => {
    if (!isNoun(t) || stemOf(t.text) !== noun) return false;
    const before = tokens.slice(Math.max(0, i - BEFORE_NOUN), i);
    const pointed = before.some((b) => /^(?:these|those|this|that|such|other|its|his|her|their)$/i.test(b.text));
    return !pointed && !before.some(isNumber) && (t.tag === 'PROPN' || /s$/i.test(t.text));
  });
}

/** Words behind a noun that say which of all are meant: `all hospitals with wards of the same type`. */
const WHICH = /^(?:with|without|of|that|which|who|from|over|under|above|below|aged|for)$/i;

/** Rule J15: what bounds a whole from behind is gone, every word of it. */
export function boundLost({ told, retold }: Counterpart): Difference | null {
  const tokens = tokensWithin(told.passage.reading, told.content);
  const at = tokens.findIndex((t) => WIDENING_UNIVERSALS.has(t.text.toLowerCase()));
  const head = tokens.findIndex((t, i) => at >= 0 && i > at && i <= at + NOUN_REACH && t.tag === 'NOUN');
  const which = tokens[head + 1];
  const first = tokens[at];
  if (head < 0 || first === undefined || which === undefined || !WHICH.test(which.text)) return null;
  const noun = stemOf(tokens[head]?.text ?? '');
  const behind = tokens.slice(head + 2);
  const relative = /^(?:that|which|who)$/i.test(which.text);
  const stop = behind.findIndex(
    (t, i) => t.tag === 'PUNCT' || t.tag === 'AUX' || (t.tag === 'VERB' && !(relative && i === 0)),
  );
  const phrase = behind.slice(0, stop < 0 ? behind.length : stop);
  const telling = phrase
    .filter((t) => /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(t.tag))
    .flatMap((t) => stemOf(t.text) ?? []);
  const words = tokensOf(retold.passage);
  const whole = words.some(
    (t, i) =>
      WIDENING_UNIVERSALS.has(t.text.toLowerCase()) &&
      words.slice(i + 1, i + 1 + NOUN_REACH).some((n) => stemOf(n.text) === noun),
  );
  const last = phrase.at(-1);
  if (!whole || telling.length === 0 || last === undefined || telling.some((w) => retold.passage.words.has(w)))
    return null;
  return {
    kind: 'scope-changed',
    severity: 'medium',
    template: 'scope-restriction-lost',
    words: {
      universal: first.text,
      restriction: told.passage.reading.article.text.slice(which.start, last.end),
    },
    told,
    retold,
  };
}
