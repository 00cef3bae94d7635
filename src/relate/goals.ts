import { STATE_OF } from '../languages/en/states.ts';
import { readOnce } from '../text/read-once.ts';
import { meets } from './likeness.ts';
import { type Proposition, textOf } from './propositions.ts';

/** > | flew to [Rome], sent troops [home], a train bound for [Harn] */
const GOAL = /\b(?:to|into|towards?|bound for)(?: the)?((?: \p{Lu}[\p{L}’'-]+)+)|\b(home|abroad|overseas)\b/gu;

const NO_GOAL: ReadonlySet<string> = new Set();

const goalsOf = readOnce((p: Proposition) => {
  const goals = [...textOf(p).matchAll(GOAL)].map(([, name, adverb]) => (name ?? adverb ?? '').trim());
  return goals.length > 0 ? new Set(goals.map((goal) => STATE_OF.get(goal) ?? goal)) : NO_GOAL;
});

/** Each goes where the other does not go. > | sent troops home   against   | sent troops to Loria      but not   | the US   against   | the United States */
export function otherGoal(p: Proposition, q: Proposition): boolean {
  const [a, b] = [goalsOf(p), goalsOf(q)];
  if (a.size === 0 || b.size === 0 || meets(a, b)) return false;
  return goesAlone(a, p, q) && goesAlone(b, q, p);
}

/** Nowhere that the other names, by this name or by another. */
const goesAlone = (goals: ReadonlySet<string>, p: Proposition, q: Proposition): boolean =>
  ![...goals].some((goal) => textOf(q).includes(goal)) &&
  ([...goals].some((goal) => ADVERB.test(goal)) || [...p.names].some((name) => !q.names.has(name)));
const ADVERB = /^\p{Ll}/u;
