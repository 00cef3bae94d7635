import { UNVERIFIED_PATTERN } from '../languages/en/certainty.ts';
import { FATE_OF_WHOM, FATES, FILM_WORDS, SILENCE, VERIFICATION_FILLERS } from '../languages/en/claims.ts';
import { GUILT_NOUNS } from '../languages/en/opposites.ts';
import { ROLE_NOUNS } from '../languages/en/people.ts';
import { readOnce } from '../text/read-once.ts';
import { oneSide } from './disputes-pairs.ts';
import { meets } from './likeness.ts';
import { type Proposition, stemsOf, textOf } from './propositions.ts';

/** What a statement is about that others are told about in the same words. */
interface Matter {
  /** What becomes of people, by the number of the fate; empty where nothing is told. */
  readonly fates: ReadonlySet<number>;
  /** Who says nothing; null where nobody does. */
  readonly silent: ReadonlySet<string> | null;
  /** What was not verified; null where nothing was to be. */
  readonly unverified: ReadonlySet<string> | null;
  /** Whoever denies it denies it of himself. */
  readonly ofOneself: boolean;
}

const FILLERS = stemsOf(VERIFICATION_FILLERS);
const ROLES = stemsOf(ROLE_NOUNS);
const FILMS = stemsOf(FILM_WORDS);

/** Most statements tell of no fate: one empty set for all of them. */
const NO_FATE: ReadonlySet<number> = new Set();

const matterOf = readOnce((p: Proposition): Matter => {
  const text = textOf(p);
  const things = p.words.filter((w) => !FILLERS.has(w)).map((w) => (FILMS.has(w) ? 'film' : w));
  const unverified = text.search(UNVERIFIED_PATTERN) >= 0 ? new Set(things) : null;
  const becomes = text.replace(FATE_OF_WHOM, ' ');
  const fates = FATES.flatMap((fate, n) => (fate.test(becomes) ? [n] : []));
  return {
    fates: fates.length > 0 ? new Set(fates) : NO_FATE,
    silent: SILENCE.test(text) ? new Set([...p.subject].filter((term) => !ROLES.has(term))) : null,
    unverified,
    ofOneself: p.statement.attitude === 'denies' && OF_ONESELF.test(text.trim()),
  };
});

/**
 * Two statements in the words of which nothing shows that they are of two matters: of two fates, of two who are silent, of two things
 * that nobody could verify, of two who deny the same of themselves.
 */
export function otherMatter(p: Proposition, q: Proposition): boolean {
  const [a, b] = [matterOf(p), matterOf(q)];
  // > | 33 were killed when the ferry capsized   and   | 38 are missing after the ferry capsized
  if (a.fates.size > 0 && b.fates.size > 0 && !meets(a.fates, b.fates)) return true;
  // > | The ministry declined to comment   and   | The bank declined to comment
  if (a.silent !== null && b.silent !== null && !meets(a.silent, b.silent)) return true;
  // > | The claims could not be verified: of what claims is not said.
  if (a.unverified !== null && b.unverified !== null && !meets(a.unverified, b.unverified)) return true;
  // > | Corvane denied any wrongdoing   and   | Vale denied wrongdoing
  const two = p.speaker !== null && q.speaker !== null && p.speaker !== q.speaker && !oneSide(p, q);
  return two && a.ofOneself && b.ofOneself;
}

/** > | Tom Reed did not respond to a request   and   | Reed could not be reached: one person's silence, in whatever words. */
export function sameSilence(p: Proposition, q: Proposition): boolean {
  const [a, b] = [matterOf(p).silent, matterOf(q).silent];
  if (a === null || b === null || p.speaker !== q.speaker) return false;
  const named: ReadonlySet<string> = q.names;
  return [...p.names].some((id) => a.has(id) && b.has(id) && named.has(id));
}

/** > | denied [knowing of the tender]    > | denied [any wrongdoing] */
const OF_ONESELF = new RegExp(
  `^\\W*(?:(?:ever |any |having )*\\p{Ll}{2,}ing\\b|(?:any |all |such |criminal |financial |personal )*(?:${[...GUILT_NOUNS].join('|')})\\b)`,
  'iu',
);
