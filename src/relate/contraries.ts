import { CONTRARIES, ORDER_BREAKERS, ORDER_KEEPERS } from '../languages/en/opposites.ts';
import type { EntityId } from '../model/id.ts';
import { meets } from './likeness.ts';
import { type Proposition, stemsOf, textOf } from './propositions.ts';

/** What a statement's words say of the pairs of contraries: which first halves it has and which second ones. */
interface Halves {
  /** The doer may stand behind the verb. */
  readonly isTurned: boolean;
  readonly firsts: ReadonlySet<number>;
  readonly seconds: ReadonlySet<number>;
}

/** An agent or a passive may put the doer behind the verb: who is the subject shows nothing then. */
const TURNED = /\bby\b|\b(?:was|were|been|being|be|get|got|gets)\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|wn|ot|it|ught)\b/iu;

const NONE: ReadonlySet<number> = new Set();
const READ = new WeakMap<Proposition, Halves>();

/** Halves already read; every statement is asked once for each pair that it is in. */
function halvesOf(p: Proposition): Halves {
  const known = READ.get(p);
  if (known) return known;
  const text = textOf(p);
  const found = (half: 0 | 1): ReadonlySet<number> => {
    const at = CONTRARIES.flatMap((pair, n) => (pair[half].test(text) ? [n] : []));
    return at.length > 0 ? new Set(at) : NONE;
  };
  const halves = { isTurned: TURNED.test(text), firsts: found(0), seconds: found(1) };
  READ.set(p, halves);
  return halves;
}

/** > | was found guilty   against   | was found not guilty      > | prices rose   against   | prices fell */
export function contrary(p: Proposition, q: Proposition): boolean {
  if (p.statement.polarity !== q.statement.polarity) return false;
  const [a, b] = [halvesOf(p), halvesOf(q)];
  const only = (x: Halves, y: Halves): boolean =>
    [...x.firsts].some((n) => y.seconds.has(n) && !x.seconds.has(n) && !y.firsts.has(n));
  return only(a, b) || only(b, a);
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
  if (halvesOf(p).isTurned || halvesOf(q).isTurned) return false;
  const named = (x: Proposition, y: Proposition): EntityId[] =>
    [...x.names].filter((id) => x.subject.has(id) && !y.subject.has(id));
  const [own, theirs] = [named(p, q), named(q, p)];
  if (own.some((x) => q.terms.has(x)) && theirs.some((x) => p.terms.has(x))) return true;
  const sides = (subject: ReadonlySet<string>): number =>
    Number(meets(subject, KEEPERS)) - Number(meets(subject, BREAKERS));
  return sides(p.subject) * sides(q.subject) < 0;
}
