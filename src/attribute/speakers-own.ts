import { COMMENTING_VERBS, SPEAKER_ACTS } from '../languages/en/cues.ts';
import { GIVING_VERBS } from '../languages/en/occasions.ts';
import { isSomebody } from './can-speak.ts';
import { quotedAt, type SentenceView, textOf, wordAt } from './sentence-view.ts';
import { keepsSilent } from './silence.ts';
import { phraseAt } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * Whether what `and` or `but` joins is done by whoever speaks, and is no part of what he says.
 *
 * > | said [the water was safe] and urged residents to stay     > | confirmed that [six were aboard] but would not discuss them
 */
export function isSpeakersOwn(view: SentenceView, first: number, joint: number, next: VerbGroup): boolean {
  if (next.first - joint > 2 || next.passive || /^(?:had|has|have)$/.test(wordAt(view, next.first))) return false;
  if (next.first - joint <= 1 && keepsSilentToPress(view, next)) return true;
  const inner = view.groups.findLast((g) => g.finite && g.first >= first && g.last <= joint);
  const subject = phraseAt(view, first);
  if (!inner || subject?.first !== first || quotedAt(view.reading, view.tokens[joint]?.start ?? 0)) return false;
  // > | said the suspect answered but would not say where he was: one person may be silent himself.
  const isOne = view.reading.mentions.some(
    ({ kind, start, end }) => kind === 'person' && start <= subject.start && subject.start < end,
  );
  const object = textOf(view, next.last, next.last + 3);
  const withheld = (next.negated && COMMENTING_VERBS.has(next.lemma)) || keepsSilent(view, next);
  // > | confirmed that [a student was aboard] but would not give his name: what is told of somebody is not his to tell.
  if (next.negated && GIVING_VERBS.has(next.lemma) && WITHHELD.test(object)) return true;
  if (withheld && /^(?:him|her|them|his|their|where|why|how|whether)\b/i.test(object)) return true;
  if (withheld && !isOne && view.tokens[first]?.tag !== 'PRON') return true;
  // > | said [the drones hit the port] and left two dead: what a thing does it may do twice; what it is, it does not urge.
  const isState =
    view.tokens[inner.head]?.tag === 'AUX' ||
    inner.passive ||
    /^(?:will|would|may|might|could)$/.test(wordAt(view, inner.first));
  return SPEAKER_ACTS.has(next.lemma) && !next.negated && isState && !isSomebody(view, subject);
}

const WITHHELD =
  /^(?:(?:his|her|their|its|any|further|more|other|the) ){1,2}(?:names?|ages?|details?|reasons?|figures?)\b|^(?:further|more) /i;

/** > | said [it was sorry] but refused to comment further: what one tells the press, whoever `it` is. */
const keepsSilentToPress = (view: SentenceView, group: VerbGroup): boolean =>
  keepsSilent(view, group) &&
  /^(?:to (?:comment|elaborate|give|provide|offer|share|release)|no)\b/i.test(textOf(view, group.last, group.last + 2));
