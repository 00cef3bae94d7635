import { LEFT_UNDONE } from '../languages/en/contraries.ts';
import { ATTEMPTED_VERBS } from '../languages/en/disputes.ts';
import type { StatementId } from '../model/id.ts';
import { mutualBlame } from './blame.ts';
import { denials } from './disputes-denials.ts';
import { deniedFalls } from './disputes-falls.ts';
import { figures, pointingFigures } from './disputes-figures.ts';
import type { Rivalry } from './disputes-odds.ts';
import { apart, oneSide, overlaps, type RivalPairs, type Rivals } from './disputes-pairs.ts';
import { carriedOn, replies } from './disputes-replies.ts';
import { cameAbout, denies, failed, meets, type TermWeights } from './likeness.ts';
import { commonTerms, type Proposition, stemOf, stemsOf, textOf } from './propositions.ts';

type Pair = readonly [StatementId, StatementId];

/** Pairs of statements of which one says what the other denies, answers with a verdict, or contradicts by its figures or outcome. */
export function disputesAmong(
  propositions: readonly Proposition[],
  { opposed, rivals, contraries }: Rivalry,
  weigh: TermWeights,
): Pair[] {
  const denied = denials(propositions, opposed, weigh);
  const pairs = [
    ...denied,
    ...carriedOn(propositions, denied),
    ...replies(propositions, denied),
    ...figures(propositions, rivals, weigh),
    ...pointingFigures(propositions),
    ...mutualBlame(propositions),
    ...deniedFalls(propositions),
    ...outcomes(propositions),
    ...irreconcilables(propositions, contraries),
  ];
  const seen = new Set<string>();
  return pairs
    .map(
      ([p, q]): Pair =>
        p.statement.id < q.statement.id ? [p.statement.id, q.statement.id] : [q.statement.id, p.statement.id],
    )
    .filter(([a, b]) => a !== b && !seen.has(`${a} ${b}`) && seen.add(`${a} ${b}`) !== undefined);
}

/**
 * Log-odds of one claim, but for the contrary, from which two who speak dispute. Below it they mostly tell of two things.
 */
const CONTRARY_ODDS_MIN = 1;
/** One telling word besides the contrary may be chance. */
const CONTRARY_WORDS_MIN = 2;

/** > | It was an accident   does not dispute   | Police ruled out sabotage, saw no sign of sabotage */
const RULES_OUT =
  /\b(?:rul(?:e[sd]?|ing) out|exclud\w*|dismiss\w*|(?:no|not any|little) (?:\p{L}+ )?(?:signs?|evidence|indications?|proof|reason|suspicion)|unlikely|suspect\w*|fear\w*|possib\w*)\b/iu;

/** > | The alarm worked, the director said.   against   | The alarm failed, the union said. */
const irreconcilables = (propositions: readonly Proposition[], { pairs, odds }: RivalPairs): Rivals =>
  pairs.flatMap((i, j, _score, k): Rivals => {
    const [p, q] = [propositions[i], propositions[j]];
    if (!p || !q || p.speaker === null || q.speaker === null || !apart(p, q) || oneSide(p, q) || overlaps(p, q))
      return [];
    if (RULES_OUT.test(textOf(p)) || RULES_OUT.test(textOf(q))) return [];
    if (hypothetical(p) || hypothetical(q) || (odds[k] ?? Number.NEGATIVE_INFINITY) < CONTRARY_ODDS_MIN) return [];
    return commonTerms(p, q) >= CONTRARY_WORDS_MIN ? [[p, q]] : [];
  });

/** More statements of failure than this in one story are not compared with all others: limits hostile input. */
const FAILURES_MAX = 200;

/** > | All attempts to advance on the village were repelled.   against   | Others reported fighting in the village. */
function outcomes(propositions: readonly Proposition[]): Rivals {
  const failures = propositions.filter(
    (p) => p.speaker !== null && p.names.size > 0 && failed(p) && !denies(p) && !omits(p),
  );
  return failures.slice(0, FAILURES_MAX).flatMap((p) =>
    propositions.flatMap((q): Rivals => {
      if (q.speaker === null || q.speaker === p.speaker || failed(q) || denies(q)) return [];
      const force = q.statement.attitude === 'asserts' && !hypothetical(q) && cameAbout(q);
      return force && sharesPlaceAndPeople(p, q) ? [[p, q]] : [];
    }),
  );
}

/** > | The company failed to report faults: nothing was attempted, and no meeting that was held disputes it. */
const omits = (p: Proposition): boolean => {
  const undone = stemOf(LEFT_UNDONE.exec(textOf(p))?.[1] ?? '', 'VERB');
  return undone !== null && !ATTEMPTED.has(undone);
};
const ATTEMPTED = stemsOf(ATTEMPTED_VERBS);

/** Hopes, praise and what may be: no outcome. */
const hypothetical = (q: Proposition): boolean =>
  q.statement.certainty === 'possible' ||
  /\b(?:proud|thank|hope|want|could|would|should|may|might|whether)\b/i.test(textOf(q));

/** They name somebody or something in common, and more than one: the same people at the same place. */
function sharesPlaceAndPeople(p: Proposition, q: Proposition): boolean {
  if (!meets(p.names, q.names)) return false;
  const common = [...p.names].filter((n) => q.names.has(n)).length;
  return common >= 2 || (common === 1 && q.names.size === 1);
}
