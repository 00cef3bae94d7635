import { FAILURE_WORDS, PRESENCE_WORDS, REJECTIONS, REPLY_NOUNS } from '../languages/en/opposites.ts';
import type { StatementId } from '../model/id.ts';
import { denies, likeness, meets, type TermWeights, WEIGHING } from './likeness.ts';
import type { Scored } from './pair-scores.ts';
import { type Proposition, stemOf } from './propositions.ts';

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
export function disputesAmong(propositions: readonly Proposition[], scored: Scored, weigh: TermWeights): Pair[] {
  const pairs = [...denials(propositions, scored), ...replies(propositions), ...figures(propositions, scored, weigh), ...outcomes(propositions)];
  const seen = new Set<string>();
  return pairs
    .map(([p, q]): Pair => (p.statement.id < q.statement.id ? [p.statement.id, q.statement.id] : [q.statement.id, p.statement.id]))
    .filter(([a, b]) => a !== b && !seen.has(`${a} ${b}`) && seen.add(`${a} ${b}`) !== undefined);
}

type Rivals = readonly (readonly [Proposition, Proposition])[];

/** Two people, or one person and nobody named: nobody disputes himself. */
const apart = (p: Proposition, q: Proposition): boolean => p.speaker === null || q.speaker === null || p.speaker !== q.speaker;

/** > | Vale denied that any alarm had been switched off.   against   | Alarms had been switched off, Marr said. */
const denials = (propositions: readonly Proposition[], scored: Scored): Rivals =>
  scored.opposed.flatMap(({ i, j, score }): Rivals => {
    const [p, q] = [propositions[i], propositions[j]];
    return p && q && score >= DISPUTE_LIKENESS_MIN && apart(p, q) ? [[p, q]] : [];
  });

/**
 * A verdict, or a denial of `that account`, answers the last thing that somebody else said.
 *
 * > | She told parliament that the firm was playing for time. The firm called that "simply untrue".
 */
function replies(propositions: readonly Proposition[]): Rivals {
  return propositions.flatMap((p, i): Rivals => {
    if (p.speaker === null || !isReply(p)) return [];
    for (let k = i - 1; k >= 0; k--) {
      const q = propositions[k];
      if (!q || q.article !== p.article || p.sentence - q.sentence > REPLY_SENTENCES) return [];
      const overlaps = q.statement.content.some((x) => p.statement.content.some((y) => x.start < y.end && y.start < x.end));
      if (q.speaker !== null && !overlaps && q.speaker !== p.speaker && (q.side === null || q.side !== p.side)) return [[q, p]];
    }
    return [];
  });
}

function isReply(p: Proposition): boolean {
  const text = p.statement.content.map((c) => c.text.toLowerCase()).join(' ');
  const words = text.split(/[^\p{L}]+/u).filter(Boolean);
  if (p.statement.attitude === 'denies' && words.length <= REPLY_WORDS_MAX && words.some((w) => REPLY_NOUNS.has(w))) return true;
  const padded = ` ${words.join(' ')} `;
  return p.statement.attitude !== 'demands' && p.words.length <= REPLY_WORDS_MAX + 1 && REJECTIONS.some((r) => padded.includes(` ${r} `));
}

/** > | The watchdog said 14,000 litres ran out.   against   | The firm put the loss at 9,000 litres. */
function figures(propositions: readonly Proposition[], scored: Scored, weigh: TermWeights): Rivals {
  return scored.figures.flatMap(({ i, j }): Rivals => {
    const [p, q] = [propositions[i], propositions[j]];
    if (!p || !q || p.speaker === null || q.speaker === null || p.speaker === q.speaker || p.side === q.side) return [];
    return likeness(p, q, weigh) - WEIGHING.otherFigures >= FIGURE_LIKENESS_MIN ? [[p, q]] : [];
  });
}

const stems = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap((w) => stemOf(w, 'VERB') ?? []));
const FAILURE = stems(FAILURE_WORDS);
const PRESENCE = stems(PRESENCE_WORDS);
/** More statements of failure than this in one story are not compared with all others: limits hostile input. */
const FAILURES_MAX = 200;

/** > | All attempts to advance on the village were repelled.   against   | Others reported fighting in the village. */
function outcomes(propositions: readonly Proposition[]): Rivals {
  const failed = propositions.filter((p) => p.speaker !== null && p.names.size > 0 && p.words.some((w) => FAILURE.has(w)) && !denies(p));
  return failed.slice(0, FAILURES_MAX).flatMap((p) =>
    propositions.flatMap((q): Rivals => {
      if (q.speaker === null || q.speaker === p.speaker || q.words.some((w) => FAILURE.has(w)) || denies(q)) return [];
      const force = q.statement.attitude === 'asserts' && q.words.some((w) => PRESENCE.has(w));
      return force && sharesPlaceAndPeople(p, q) ? [[p, q]] : [];
    }),
  );
}

/** They name somebody or something in common, and more than one: the same people at the same place. */
function sharesPlaceAndPeople(p: Proposition, q: Proposition): boolean {
  if (!meets(p.names, q.names)) return false;
  const common = [...p.names].filter((n) => q.names.has(n)).length;
  return common >= 2 || (common === 1 && q.names.size === 1);
}
