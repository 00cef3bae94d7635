import {
  ATTEMPT_PATTERN,
  CONTRARY_PHRASES,
  HAVING_VERBS,
  LEFT_UNDONE,
  NO_UN_WORDS,
  NOT_THERE,
  OPPOSITE_PREPOSITIONS,
  OPPOSITE_WORDS,
  TURNING_PHRASES,
  TURNING_WORDS,
} from '../languages/en/contraries.ts';
import { IMPLIED_NEGATION, NEGATIVE_WORDS, ORDER_BREAKERS, ORDER_KEEPERS } from '../languages/en/opposites.ts';
import type { EntityId } from '../model/id.ts';
import { readOnce } from '../text/read-once.ts';
import { letterWords } from '../text/words.ts';
import { denies, meets } from './likeness.ts';
import { type Proposition, stemOf, stemsOf, textOf } from './propositions.ts';
import { accuseEachOther } from './sides.ts';
import { bothHold } from './two-accounts.ts';

/** What a statement's words say of the pairs of contraries: which first halves it has and which second ones. */
interface Halves {
  /** Whether the doer is the subject, stands behind the *by* of a passive, or may be either. */
  readonly voice: 'active' | 'passive' | 'unknown';
  readonly firsts: ReadonlySet<number>;
  readonly seconds: ReadonlySet<number>;
  /** Its words in *un-* without it: `aware` of `unaware`. */
  readonly unmade: readonly string[];
  /** Each preposition that has an opposite, with each telling word behind it: `before trial`, `before end`. */
  readonly stands: ReadonlySet<string>;
  /** What it says was not done, as a verb, and what it says is not there, as a noun; null where it says none. */
  readonly undone: string | null;
  readonly lacked: string | null;
  /** Nothing in it says that a thing is not so, or only tried. */
  readonly isPlain: boolean;
}

/** An agent or a passive may put the doer behind the verb: who is the subject shows nothing then. */
const TURNED = /\bby\b|\b(?:was|were|been|being|be|get|got|gets)\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|wn|ot|it|ught)\b/iu;

/** > | was beaten by      > | had been sued by */
const PASSIVE_BY =
  /\b(?:was|were|been|being|be|is|are|got)\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|wn|ot|it|ught)\s+by\s+(?:the\s+)?\p{Lu}/u;

/** The endings of a regular verb, as a star in the list stands for them. */
function formsOf(word: string): readonly string[] {
  if (!word.endsWith('*')) return [word];
  const base = word.slice(0, -1);
  const stem = base.replace(/e$/, '');
  return [base, `${stem}${/(?:s|sh|ch|x|e)$/.test(base) ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`];
}

/** All pairs have a number: first those of which one alone can hold, words before phrases, then those that time may turn. */
const WORDS = [...OPPOSITE_WORDS, ...TURNING_WORDS];
const PHRASES = [...CONTRARY_PHRASES, ...TURNING_PHRASES];
const turns = (n: number): boolean =>
  n < WORDS.length ? n >= OPPOSITE_WORDS.length : n - WORDS.length >= CONTRARY_PHRASES.length;

const BOTH_HALVES = [0, 1] as const;

/** The pairs and halves that a word stands in. */
const HALVES_OF_WORDS = Map.groupBy(
  WORDS.flatMap((pair, n) =>
    BOTH_HALVES.flatMap((half) =>
      pair[half]
        .split(' ')
        .flatMap(formsOf)
        .map((form) => ({ form, n, half })),
    ),
  ),
  ({ form }) => form,
);

/** What is told without a verb has it in its cue. > | The president [backed] the plan   against   | The president [opposed] the plan */
const predicateOf = (p: Proposition): string =>
  p.verbs.length === 0 ? `${p.statement.cue?.span.text ?? ''} ${textOf(p)}` : textOf(p);

/** Most statements are in no pair and stand nowhere: one empty set for all of them. */
const NO_PAIRS: ReadonlySet<number> = new Set();
const NOWHERE: ReadonlySet<string> = new Set();

/** A stem behind *un-* is at least so long. */
const UNMADE_LENGTH_MIN = 4;

const halvesOf = readOnce((p: Proposition): Halves => {
  const text = predicateOf(p);
  const words = letterWords(text.toLowerCase());
  const found = [new Set<number>(), new Set<number>()] as const;
  PHRASES.forEach((pair, k) => {
    for (const half of BOTH_HALVES) if (pair[half].test(text)) found[half].add(WORDS.length + k);
  });
  for (const word of words) for (const { n, half } of HALVES_OF_WORDS.get(word) ?? []) found[half].add(n);
  return {
    voice: !TURNED.test(text) ? 'active' : PASSIVE_BY.test(text) ? 'passive' : 'unknown',
    firsts: found[0].size > 0 ? found[0] : NO_PAIRS,
    seconds: found[1].size > 0 ? found[1] : NO_PAIRS,
    unmade: words.flatMap((w) =>
      /^un./.test(w) && w.length - 2 >= UNMADE_LENGTH_MIN && !NO_UN_WORDS.has(w) ? [w.slice(2)] : [],
    ),
    stands: standing(text),
    undone: stemOf(LEFT_UNDONE.exec(text)?.[1] ?? '', 'VERB'),
    lacked: stemOf(NOT_THERE.exec(text)?.[1] ?? '', 'NOUN'),
    isPlain: !IMPLIED_NEGATION.test(text) && !NEGATIVE_WORDS.test(text) && !ATTEMPT_PATTERN.test(text),
  };
});

/** Words behind a preposition that are asked: `before the long trial ended`. */
const STANDING = new RegExp(
  `\\b(${[...OPPOSITE_PREPOSITIONS].flat().join('|')})\\b(?: of)?((?: [\\p{L}’'-]+){1,4})`,
  'giu',
);

function standing(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(STANDING)].flatMap(([, preposition = '', behind = '']) =>
    letterWords(behind).flatMap((word) => {
      const stem = stemOf(word, 'VERB');
      return stem === null ? [] : [`${preposition.toLowerCase()} ${stem}`];
    }),
  );
  return found.length > 0 ? new Set(found) : NOWHERE;
}

/** > | published before the trial ended   against   | published after the trial ended      > | with oxygen   against   | without oxygen */
const standsOpposite = (x: Halves, y: Halves): boolean =>
  x.stands.size > 0 &&
  y.stands.size > 0 &&
  [...x.stands].some((place) => {
    const [preposition = '', word = ''] = place.split(' ');
    const opposite = `${OPPOSITE_PREPOSITIONS.get(preposition)} ${word}`;
    return y.stands.has(opposite) && !x.stands.has(opposite) && !y.stands.has(place);
  });

/**
 * Whether of the two predicates only one holds, and then whether the other can follow on it: who says the one disputes who says the other where
 * it cannot. Null where both may hold.
 *
 * > | guilty   against   | not guilty      > | prices rose   against   | prices fell      > | was closed   turns into   | was reopened
 */
export function contrary(p: Proposition, q: Proposition): 'irreconcilable' | 'turning' | null {
  if (denies(p) !== denies(q)) return null;
  const [a, b] = [halvesOf(p), halvesOf(q)];
  const pairs = [...oppositeIn(a, b), ...oppositeIn(b, a)];
  const isLasting =
    pairs.some((n) => !turns(n)) ||
    unmakes(a, p, q) ||
    unmakes(b, q, p) ||
    standsOpposite(a, b) ||
    standsOpposite(b, a) ||
    leaves(a, q) ||
    leaves(b, p) ||
    accuseEachOther(p, q) ||
    bothHold(p, q);
  return isLasting ? 'irreconcilable' : pairs.length > 0 ? 'turning' : null;
}

/** The pairs of which the first half stands in the one alone, the second in the other alone. */
const oppositeIn = (x: Halves, y: Halves): readonly number[] =>
  x.firsts.size === 0 || y.seconds.size === 0
    ? []
    : [...x.firsts].filter((n) => y.seconds.has(n) && !x.seconds.has(n) && !y.firsts.has(n));

/** > | was unaware   against   | was aware */
function unmakes(x: Halves, p: Proposition, q: Proposition): boolean {
  if (x.unmade.length === 0) return false;
  const [own, other] = [p, q].map((of) => letterWords(predicateOf(of).toLowerCase()));
  return x.unmade.some((word) => other?.includes(word) && !own?.includes(word) && !other.includes(`un${word}`));
}

const HAVING: ReadonlySet<string> = stemsOf(HAVING_VERBS);

/** > | failed to lock the door   against   | locked the door      > | lacked sprinklers   against   | had sprinklers */
function leaves(x: Halves, q: Proposition): boolean {
  if (x.undone === null && x.lacked === null) return false;
  if (!halvesOf(q).isPlain) return false;
  if (x.undone !== null && q.verbs.includes(x.undone)) return true;
  const lacked = x.lacked;
  return lacked !== null && q.terms.has(lacked) && q.verbs.every((verb) => verb === lacked || HAVING.has(verb));
}

const KEEPERS = stemsOf(ORDER_KEEPERS);
const BREAKERS = stemsOf(ORDER_BREAKERS);

/**
 * The two have done it to each other, or of the two who stand against each other each has done it by another's account.
 *
 * > | the Lions beat the Falcons   against   | the Falcons beat the Lions      > | police opened fire first   against   | protesters opened fire first
 */
export function rolesSwapped(p: Proposition, q: Proposition): boolean {
  if (p.subject.size === 0 || q.subject.size === 0 || !p.verbs.some((v) => q.verbs.includes(v))) return false;
  const [a, b] = [rolesOf(p), rolesOf(q)];
  if (a === null || b === null) return false;
  if (a.doers.some((id) => b.others.includes(id)) && b.doers.some((id) => a.others.includes(id))) return true;
  // A passive shows who is named behind `by`, not who keeps order there.
  if (halvesOf(p).voice === 'passive' || halvesOf(q).voice === 'passive') return false;
  const sides = (subject: ReadonlySet<string>): number =>
    Number(meets(subject, KEEPERS)) - Number(meets(subject, BREAKERS));
  return sides(p.subject) * sides(q.subject) < 0;
}

/**
 * Who of the named does it and who else is named: the subject does, or whoever stands behind the *by* of a passive. Null where neither shows.
 *
 * > | [the Lions] beat [the Falcons]      > | [the Falcons] were beaten by [the Lions]
 */
function rolesOf(p: Proposition): { doers: readonly EntityId[]; others: readonly EntityId[] } | null {
  const { voice } = halvesOf(p);
  if (voice === 'unknown') return null;
  const { before = [], behind = [] } = Object.groupBy(p.names, (id) => (p.subject.has(id) ? 'before' : 'behind'));
  return voice === 'active' ? { doers: before, others: behind } : { doers: behind, others: before };
}
