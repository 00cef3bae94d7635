import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/** Verbs by which one meets or quotes somebody who then speaks himself. */
const MEETING =
  /^(?:(?:has|have|had) )?(?:(?:spoke|spoken|speaks?|talked|talks?) (?:to|with)|interviewed|interviews?|met(?: with)?|meets?|quoted|quotes?|cited|cites?)$/i;
/** Verbs of speaking that name a purpose, and no words, by an infinitive. */
const SPEAKING = /^(?:(?:has|have|had) )?(?:spoke|spoken|speaks?|talked|talks?)(?: for)?$/i;
/** One who speaks himself, between the verb and what was said, or at its head. */
const HIMSELF = /^[^.;:“"]*\bwho\b/;

/**
 * Whether a model takes whoever meets or quotes somebody for the one who says what that one says.
 *
 * > | The paper [spoke to] a driver who said the road was mined.     > | Osgood [quotes] a cellist, Bram Tolley, who recalled: “…”
 */
export function isTalkedTo({ cue, content, via, rule }: Draft, view: SentenceView | undefined): boolean {
  const { text } = view?.reading.article ?? { text: '' };
  const [first] = content;
  if (!cue || !first || via || rule === 'relayed') return false;
  // > | She [spoke] for 13 hours [to delay the vote]: how long, and what for.
  if (SPEAKING.test(text.slice(cue.start, cue.end)) && /^(?:to \p{Ll}|\d)/u.test(text.slice(first.start, first.end)))
    return true;
  if (!MEETING.test(text.slice(cue.start, cue.end))) return false;
  if (first.start < cue.end) return false;
  return HIMSELF.test(text.slice(cue.end, first.end)) || /^how\b/.test(text.slice(first.start, first.end));
}
