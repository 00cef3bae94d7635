import { REJECTIONS, REPLY_NOUNS } from '../languages/en/opposites.ts';
import type { StatementId } from '../model/id.ts';
import { letterWords } from '../text/words.ts';
import {
  cameAbout,
  containmentOfTerms,
  denies,
  failed,
  likeness,
  meets,
  overlapOfTerms,
  type TermWeights,
  WEIGHING,
} from './likeness.ts';
import type { Paired } from './pair-scores.ts';
import type { Proposition } from './propositions.ts';

/** A denial is about a claim when the two are at least this alike. */
export const DISPUTE_LIKENESS_MIN = 0.36;
/** Two figures for one thing: the likeness that the statements would have if the figures agreed. */
const FIGURE_LIKENESS_MIN = 0.5;
/** A reply answers what was said in its own sentence or in this many before it. */
const REPLY_SENTENCES = 2;
/** A reply says this little of its own; who says more tells his own story. */
const REPLY_WORDS_MAX = 3;

type Pair = readonly [StatementId, StatementId];

/** Pairs of statements of which one says what the other denies, answers with a verdict, or contradicts by its figures or outcome. */
export function disputesAmong(propositions: readonly Proposition[], scored: Paired, weigh: TermWeights): Pair[] {
  const pairs = [
    ...denials(propositions, scored, weigh),
    ...replies(propositions),
    ...figures(propositions, scored, weigh),
    ...outcomes(propositions),
  ];
  const seen = new Set<string>();
  return pairs
    .map(
      ([p, q]): Pair =>
        p.statement.id < q.statement.id ? [p.statement.id, q.statement.id] : [q.statement.id, p.statement.id],
    )
    .filter(([a, b]) => a !== b && !seen.has(`${a} ${b}`) && seen.add(`${a} ${b}`) !== undefined);
}

type Rivals = readonly (readonly [Proposition, Proposition])[];

/** Two people, or one person and nobody named: nobody disputes himself. */
const apart = (p: Proposition, q: Proposition): boolean =>
  p.speaker === null || q.speaker === null || p.speaker !== q.speaker;

/** Reporting inside reporting: one content holds part of the other. */
const overlaps = (p: Proposition, q: Proposition): boolean =>
  p.article === q.article &&
  p.statement.content.some((x) => q.statement.content.some((y) => x.start < y.end && y.start < x.end));

/** > | Vale denied that any alarm had been switched off.   against   | Alarms had been switched off, Marr said. */
const denials = (propositions: readonly Proposition[], scored: Paired, weigh: TermWeights): Rivals =>
  scored.opposed.flatMap((i, j, score): Rivals => {
    const [p, q] = [propositions[i], propositions[j]];
    if (!p || !q || !apart(p, q) || overlaps(p, q)) return [];
    const [denial, claim] = denies(p) ? [p, q] : [q, p];
    const near = denial.statement.attitude === 'denies' && follows(denial, claim);
    if (score < DISPUTE_LIKENESS_MIN && !near && saysAgain(denial, claim) === 0) return [];
    return answers(denial, claim, score, weigh) ? [[p, q]] : [];
  });

/** What is denied must be said by the other nearly whole: to deny that gates were opened in secret is not to deny that they were opened. */
const DENIED_SHARE_MIN = 0.6;
/** Where the sentence around the claim is asked too (`the office had ordered him to`), the two must be this alike besides. */
const DENIED_LIKENESS_MIN = 0.5;
/** A denial of what was said just before need not say it again whole. */
const DENIED_NEARBY_MIN = 0.4;
/** A negation by its words alone must answer more of it. */
const NEGATED_SHARE_MIN = 0.72;
/** A negation is no denial by its words alone; the two must then say the same but for it … */
const NEGATED_OVERLAP_MIN = 0.66;
/** … or much the same, with more than one telling word in common: `we were not told` does not answer `he told him`. */
const NEGATED_OVERLAP_OF_SEVERAL_MIN = 0.4;
const NEGATED_WORDS_MIN = 2;
/** Words that deny inside a content, besides the negation of its verb: with one of them a sentence may say the same as without both. */
const INNER_NEGATION =
  /\b(?:no|nobody|no one|none|nothing|never|neither|nor|without|un\w{3,}ed|unable|fail\w*|lack\w*)\b/i;

function answers(denial: Proposition, claim: Proposition, score: number, weigh: TermWeights): boolean {
  const denied = containmentOfTerms(denial.terms, claim.terms, weigh);
  if (denial.statement.attitude === 'denies') {
    if (denied >= DENIED_SHARE_MIN) return true;
    const inContext = containmentOfTerms(denial.terms, claim.context, weigh);
    if (score >= DENIED_LIKENESS_MIN && inContext >= DENIED_SHARE_MIN) return true;
    if (saysAgain(denial, claim) >= DENIED_SHARE_MIN) return true;
    const common = denial.words.filter((w) => claim.terms.has(w)).length;
    return denied >= DENIED_NEARBY_MIN && common >= NEGATED_WORDS_MIN && follows(denial, claim);
  }
  // > | A dam that breaks warns nobody.   | A broken dam gives no one a warning. — both negative, whatever their verbs.
  const words = (p: Proposition) => p.statement.content.map((c) => c.text).join(' ');
  if (INNER_NEGATION.test(words(claim)) || denial.speaker === null || claim.speaker === null) return false;
  const overlap = overlapOfTerms(denial.terms, claim.terms, weigh);
  const common = denial.words.filter((w) => claim.terms.has(w)).length;
  const several = common >= NEGATED_WORDS_MIN && overlap >= NEGATED_OVERLAP_OF_SEVERAL_MIN;
  if (saysAgain(denial, claim) >= NEGATED_WORDS_SHARE_MIN) return true;
  return denied >= NEGATED_SHARE_MIN && (overlap >= NEGATED_OVERLAP_MIN || several);
}

/** Nearly every word of a negation must be the claim's, where rarity and names are left out of account. */
const NEGATED_WORDS_SHARE_MIN = 0.9;
/** Fewer words in common say nothing without their rarity. */
const SAID_AGAIN_WORDS_MIN = 3;
/** Words that only strengthen a denial: `was ever made`, `a single one`. */
const STRENGTHENING: ReadonlySet<string> = new Set(['ever', 'any', 'single', 'once', 'slight', 'least']);

/** Share of the denial's words, its names apart, that the claim has too: the one may call by name whom the other calls `him`. */
function saysAgain(denial: Proposition, claim: Proposition): number {
  const words = denial.words.filter((w) => !STRENGTHENING.has(w));
  const common = words.filter((w) => claim.terms.has(w)).length;
  return common < SAID_AGAIN_WORDS_MIN ? 0 : common / words.length;
}

/** The denial stands in the sentence of the claim or in one of the next. */
const follows = (denial: Proposition, claim: Proposition): boolean =>
  denial.article === claim.article &&
  denial.sentence >= claim.sentence &&
  denial.sentence - claim.sentence <= REPLY_SENTENCES;

/**
 * A verdict, or a denial of `that account`, answers the last thing that somebody else said.
 *
 * > | She told parliament that the firm was playing for time. The firm called that "simply untrue".
 */
function replies(propositions: readonly Proposition[]): Rivals {
  return propositions.flatMap((p, i): Rivals => {
    if (p.speaker === null || !isReply(p)) return [];
    // `that account` takes in all that was said before it; a verdict answers the last thing only.
    const most = p.statement.attitude === 'denies' ? ANSWERED_MAX : 1;
    const found: Proposition[] = [];
    for (let k = i - 1; k >= 0; k--) {
      const q = propositions[k];
      if (!q || q.article !== p.article || p.sentence - q.sentence > REPLY_SENTENCES) break;
      // Who says himself that he contradicts them may contradict his own side.
      const sides = q.side === null || q.side !== p.side || DISPUTING_CUE.test(p.statement.cue?.span.text ?? '');
      if (q.speaker !== null && !overlaps(p, q) && q.speaker !== p.speaker && sides) found.push(q);
    }
    // `She was not` answers what says that she was, rather than what was said last.
    const verb = AUXILIARY_OF_REPLY.exec(textOf(p))?.[1]?.toLowerCase();
    const meant =
      verb === undefined ? [] : found.filter((q) => q.statement.polarity === 'positive' && takesUp(verb, textOf(q)));
    return (meant.length > 0 ? meant : found).slice(0, most).map((q) => [q, p]);
  });
}

const textOf = (p: Proposition): string => p.statement.content.map((c) => c.text).join(' ');

/** The verb of grammar of a bare denial: `She was not`, `they didn’t`. */
const AUXILIARY_OF_REPLY =
  /^(?:he|she|it|they|we|i|that|this|there) (was|were|is|are|am|had|has|have|did|do|does|will|would|could|can)(?:n['’]t| not)/i;

/** Verbs of grammar that take one another up, in whatever person or tense they are told. */
const TAKING_UP: readonly RegExp[] = [
  /^(?:was|were|is|are|am)$/,
  /^(?:had|has|have)$/,
  /^(?:will|would)$/,
  /^(?:could|can)$/,
];

function takesUp(verb: string, text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const group = TAKING_UP.find((g) => g.test(verb));
  // `He did not` takes up a verb that has no verb of grammar beside it.
  return group ? words.some((w) => group.test(w)) : !words.some((w) => TAKING_UP.some((g) => g.test(w)));
}

/** A denial of an account answers at most this many statements. */
const ANSWERED_MAX = 4;

/** A longer text is no bare denial. */
const BARE_DENIAL_LENGTH_MAX = 60;
/** `They had not`, `it is not true`: nothing but a verb of grammar, denied. */
const BARE_DENIAL =
  /^(?:he|she|it|they|we|i|that|this|there) (?:\w+n['’]t|(?:was|were|is|are|am|had|has|have|did|do|does|will|would|could|can) not)(?: (?:true|so|the case|correct|right))?$/;

/** Verbs by which one statement is set against another: `have contradicted official statements`. */
const DISPUTING_CUE = /\b(?:contradict|disput|refut|rebut|reject|dismiss|contest)/i;

function isReply(p: Proposition): boolean {
  const text = p.statement.content.map((c) => c.text.toLowerCase()).join(' ');
  if (BARE_DENIAL.test(text.trim().slice(0, BARE_DENIAL_LENGTH_MAX))) return true;
  const words = letterWords(text);
  const against = p.statement.attitude === 'denies' || DISPUTING_CUE.test(p.statement.cue?.span.text ?? '');
  if (against && words.length <= REPLY_WORDS_MAX && words.some((w) => REPLY_NOUNS.has(w))) return true;
  const padded = ` ${words.join(' ')} `;
  return (
    p.statement.attitude !== 'demands' &&
    p.words.length <= REPLY_WORDS_MAX + 1 &&
    REJECTIONS.some((r) => padded.includes(` ${r} `))
  );
}

/** > | The watchdog said 14,000 litres ran out.   against   | The firm put the loss at 9,000 litres. */
function figures(propositions: readonly Proposition[], scored: Paired, weigh: TermWeights): Rivals {
  const rare = rareUnits(propositions);
  return scored.figures.flatMap((i, j): Rivals => {
    const [p, q] = [propositions[i], propositions[j]];
    if (!p || !q || p.speaker === null || q.speaker === null || p.speaker === q.speaker || p.side === q.side) return [];
    if (ofOtherTimes(p, q)) return [];
    const least = sameUnit(p, q, rare)
      ? RARE_UNIT_LIKENESS_MIN
      : sameUnit(p, q)
        ? UNIT_LIKENESS_MIN
        : FIGURE_LIKENESS_MIN;
    return likeness(p, q, weigh) / WEIGHING.otherFigures >= least ? [[p, q]] : [];
  });
}

/** Counts that grow as the day goes on: two of them from two days are a first count and a later one. */
const GROWS =
  /\b(?:dead|died?|killed|deaths?|injured|wounded|missing|arrested|detained|evacuated|rescued|so far|at least|by (?:noon|midday|midnight|night|evening|morning|\w+day))\b/i;

/**
 * The two are not of one time, or tell a count as it stood: a later count denies no earlier one.
 *
 * > | Eleven people are known to have died.   | By noon on Thursday 16 had died.
 */
function ofOtherTimes(p: Proposition, q: Proposition): boolean {
  const grows = [p, q].some(({ statement }) => GROWS.test(statement.content.map((c) => c.text).join(' ')));
  if (!grows) return false;
  const day = (of: Proposition): string | null =>
    (of.statement.occurredAt ?? of.statement.statedAt)?.value.slice(0, DAY_LENGTH) ?? null;
  return day(p) === null || day(p) !== day(q);
}

/** `2031-05-12`: a value of a finer time is cut to its day. */
const DAY_LENGTH = 10;

/** The same where both count one thing by one unit: `14,000 litres`, `9,000 litres`. */
const UNIT_LIKENESS_MIN = 0.34;
/** The same where the story has two values of that unit and no more. */
const RARE_UNIT_LIKENESS_MIN = 0.24;
/** Units of time, money and share belong to too many things. */
const COMMON_UNITS = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'percent',
  '%',
  'USD',
  'EUR',
  'GBP',
  '',
]);

/** Numbers from here on count money more often than things, whatever its name: too many things cost something. */
const COUNTED_MAX = 1e6;

const unitsOf = (p: Proposition): string[] =>
  [...p.figures]
    .filter((f) => Number(f.split(' ')[0]) < COUNTED_MAX)
    .map((f) => f.split(' ').slice(1).join(' '))
    .filter((u) => !COMMON_UNITS.has(u));

function sameUnit(p: Proposition, q: Proposition, among: ReadonlySet<string> | null = null): boolean {
  const there = new Set(unitsOf(q));
  return unitsOf(p).some((u) => there.has(u) && (among === null || among.has(u)));
}

/** Units that count one thing only in the whole story: two values of such a unit are two answers to one question. */
function rareUnits(propositions: readonly Proposition[]): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  for (const p of propositions)
    for (const figure of p.figures) {
      const [value = '', ...unit] = figure.split(' ');
      values.set(unit.join(' '), (values.get(unit.join(' ')) ?? new Set()).add(value));
    }
  return new Set([...values].filter(([unit, all]) => all.size === 2 && !COMMON_UNITS.has(unit)).map(([unit]) => unit));
}

/** More statements of failure than this in one story are not compared with all others: limits hostile input. */
const FAILURES_MAX = 200;

/** > | All attempts to advance on the village were repelled.   against   | Others reported fighting in the village. */
function outcomes(propositions: readonly Proposition[]): Rivals {
  const failures = propositions.filter((p) => p.speaker !== null && p.names.size > 0 && failed(p) && !denies(p));
  return failures.slice(0, FAILURES_MAX).flatMap((p) =>
    propositions.flatMap((q): Rivals => {
      if (q.speaker === null || q.speaker === p.speaker || failed(q) || denies(q)) return [];
      const force = q.statement.attitude === 'asserts' && !hypothetical(q) && cameAbout(q);
      return force && sharesPlaceAndPeople(p, q) ? [[p, q]] : [];
    }),
  );
}

/** Hopes, praise and what may be: no outcome. */
const hypothetical = (q: Proposition): boolean =>
  q.statement.certainty === 'possible' ||
  /\b(?:proud|thank|hope|want|could|would|should|may|might)\b/i.test(q.statement.content.map((c) => c.text).join(' '));

/** They name somebody or something in common, and more than one: the same people at the same place. */
function sharesPlaceAndPeople(p: Proposition, q: Proposition): boolean {
  if (!meets(p.names, q.names)) return false;
  const common = [...p.names].filter((n) => q.names.has(n)).length;
  return common >= 2 || (common === 1 && q.names.size === 1);
}
