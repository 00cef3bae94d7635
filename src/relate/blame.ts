import { readOnce } from '../text/read-once.ts';
import { letterWords } from '../text/words.ts';
import type { Rivals } from './disputes-pairs.ts';
import { meets } from './likeness.ts';
import { type Proposition, stemOf, textOf } from './propositions.ts';
import { ownSides, sidesIn } from './sides.ts';

/** Cues by which somebody is made answerable for something: `blamed Velan troops for the explosion`. */
const BLAMING = /\b(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|faulted|charged)\b/i;
/** > | [Velan troops] for [the explosion at the power station] */
const BLAMED = /^(.{2,80}?) (?:for|of|with) (.+)$/s;
/** Of the shorter deed's words this share is the other's. */
const DEED_SHARE_MIN = 0.5;
/** And so many of them, where it has so many: `wasting money` is not `wasting water`. */
const DEED_WORDS_MIN = 2;

interface Blame {
  readonly culprit: ReadonlySet<string>;
  readonly deed: ReadonlySet<string>;
  /** Words by which the one who blames is called, cut to the letters that sides are known by. */
  readonly accuser: ReadonlySet<string>;
}

const blameOf = readOnce((p: Proposition): Blame | null => {
  const parts = BLAMING.test(p.statement.cue?.span.text ?? '') ? BLAMED.exec(textOf(p)) : null;
  const deed = letterWords((parts?.[2] ?? '').toLowerCase()).flatMap((w) => stemOf(w) ?? []);
  if (parts === null || deed.length === 0) return null;
  return {
    culprit: sidesIn(parts[1] ?? ''),
    deed: new Set(deed),
    accuser: ownSides(p),
  };
});

/**
 * Each makes the other answerable for one deed: the two dispute, and are never one claim.
 *
 * > | Norland blamed Velan troops for the explosion.   against   | Velan blamed Norlish saboteurs for the explosion.
 */
export function blameEachOther(p: Proposition, q: Proposition): boolean {
  const [a, b] = [blameOf(p), blameOf(q)];
  if (a === null || b === null || p.speaker === q.speaker) return false;
  if (!meets(a.culprit, b.accuser) || !meets(b.culprit, a.accuser)) return false;
  const [few, many] = a.deed.size < b.deed.size ? [a.deed, b.deed] : [b.deed, a.deed];
  const common = [...few].filter((w) => many.has(w)).length;
  return common >= Math.min(DEED_WORDS_MIN, few.size) && common >= DEED_SHARE_MIN * few.size;
}

/** > | blamed Labour for the crisis     > | blamed the Liberals for the crisis — two claims, for nobody is in both. */
export function otherCulprit(p: Proposition, q: Proposition): boolean {
  const [a, b] = [blameOf(p), blameOf(q)];
  return a !== null && b !== null && a.culprit.size > 0 && b.culprit.size > 0 && !meets(a.culprit, b.culprit);
}

/** More accusations than this in one story are not compared with one another: limits hostile input. */
const BLAMES_MAX = 300;

export function mutualBlame(propositions: readonly Proposition[]): Rivals {
  const blames = propositions.filter((p) => blameOf(p) !== null).slice(0, BLAMES_MAX);
  return blames.flatMap((p, i) => blames.slice(i + 1).flatMap((q): Rivals => (blameEachOther(p, q) ? [[p, q]] : [])));
}
