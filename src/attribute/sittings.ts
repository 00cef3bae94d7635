import {
  ATTENDING_VERBS,
  MEETING_BODIES,
  MEETING_VERBS,
  OPENING_VERBS,
  SITTING_BODIES,
  SITTINGS,
} from '../languages/en/occasions.ts';
import { type Dated, isDay } from '../model/article.ts';
import type { Token } from '../model/reading.ts';
import { timesWithin } from './cue-times.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';
import { verbGroups } from './verb-groups.ts';

/** How many tokens behind its cue the body may stand to whom something is told: `told [the packed court]`. */
const BODY_REACH = 4;

/**
 * The kind of body that sits and is told something, `court` or `house`; null where none is, or it is one of many.
 *
 * > | Vale told [the coroner] that …     > | Roke told [members of parliament] that …     but not   | told [a committee] that …
 */
export function bodyTold({ tokens }: SentenceView, { cueTokens }: Draft): string | null {
  const behind = cueTokens === null ? [] : tokens.slice(cueTokens.last, cueTokens.last + BODY_REACH);
  if (/^an?$/i.test(behind[0]?.text ?? '')) return null;
  for (const { text, tag } of behind) {
    if (tag === 'PUNCT' || tag === 'SCONJ') return null;
    const kind = SITTING_BODIES.get(text.toLowerCase());
    if (kind !== undefined) return kind;
  }
  return null;
}

/** O3: > | The inquest opened on Monday. Vale told [the coroner] that …: the day in the sentence before, on which the body sat; else null. */
export function sittingBefore(view: SentenceView, draft: Draft): Dated | null {
  const { reading, tokens } = view;
  const before = reading.sentences[draft.sentence - 1];
  // > | The trial opened on Monday. His driver testified that …: whoever testifies tells it to those who sit.
  const testifies = draft.cueTokens !== null && tokens[draft.cueTokens.last - 1]?.lemma === 'testify';
  if (before?.segment !== view.sentence.segment || (bodyTold(view, draft) === null && !testifies)) return null;
  const [group] = verbGroups(tokens, before.first, before.last);
  const subject = tokens.slice(before.first, group?.first ?? before.first);
  const body = bodyTold(view, draft);
  const isSame = ({ text }: Token): boolean => body !== null && SITTING_BODIES.get(text.toLowerCase()) === body;
  const lemma = group?.lemma ?? '';
  // > | The council met on Monday. Vale told members …     > | Lan was in court on Monday. He told the judge …
  const meets = MEETING_VERBS.has(lemma) && subject.some((t) => isSame(t) || MEETING_BODIES.has(t.text.toLowerCase()));
  const isThere =
    ATTENDING_VERBS.has(lemma) && tokens.slice(group?.last ?? before.last, before.last).some((t) => isSame(t));
  const sits =
    meets || isThere || (subject.some(({ text }) => SITTINGS.has(text.toLowerCase())) && OPENING_VERBS.has(lemma));
  const [time, more] = timesWithin(reading, before).filter((t) => t.dated !== null);
  return sits && !more && time?.dated && isDay(time.dated.value) ? time.dated : null;
}

/**
 * O3: the one day on which the article has a body told something, for each kind of body; none where there are two.
 *
 * > | Roke told members of parliament [on Wednesday] that … Valder told the committee that …
 */
export function sittingDays(
  told: readonly { readonly body: string; readonly dated: Dated }[],
): ReadonlyMap<string, Dated> {
  const days = new Map<string, Dated>();
  for (const [body, own] of Map.groupBy(told, (each) => each.body)) {
    const [first] = own;
    const sameDay = own.every(({ dated }) => dated.value.slice(0, 10) === first?.dated.value.slice(0, 10));
    if (first && sameDay && isDay(first.dated.value)) days.set(body, first.dated);
  }
  return days;
}
