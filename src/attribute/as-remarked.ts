import { contains, type Range } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * What somebody is said to have remarked, behind a sentence that denies it or leaves it open, is what is denied, and no relay of who denies it.
 *
 * > | He denied that [the firm had been slow], as [the regulator] has alleged.     > | There is no evidence that [he was asleep], as [police] said.
 */
export const asRemarked = (views: readonly SentenceView[], drafts: readonly Draft[]): Draft[] =>
  drafts.flatMap((draft) => {
    const view = views[draft.sentence];
    if (view && draft.attitude === 'demands' && isBehind(view, draft)) return demanded(view, draft);
    const meant = view && isRemark(view, draft) ? (deniedIn(draft, drafts) ?? leftOpenIn(view, draft)) : null;
    return [meant ? { ...draft, content: [meant], scope: meant } : draft];
  });

/**
 * What is refused is not what was demanded: the infinitive behind the refusal is, and where there is none nothing can be shown.
 *
 * > | She refused [to resign], as the union has demanded.     > | She will not resign, as the union has demanded: nothing
 */
function demanded(view: SentenceView, draft: Draft): Draft[] {
  const [whole] = draft.content;
  const within = view.groups.filter((g) => whole && contains(whole, view.tokens[g.head] ?? whole));
  const main = within.find((g) => g.finite);
  const refused = within.find((g) => g.infinitive);
  if (main && whole && refused && REFUSING.test(main.lemma)) {
    const meant = { start: view.tokens[refused.first - 1]?.start ?? whole.start, end: whole.end };
    return [{ ...draft, content: [meant], scope: meant }];
  }
  return main?.negated ? [] : [draft];
}
const REFUSING = /^(?:refuse|decline|fail)$/;

/** > | …, as [the regulator has alleged] */
function isRemark(view: SentenceView, draft: Draft): boolean {
  const { source, cue } = draft;
  // > | There is no evidence that it is unsafe, as the regulator has said: who agrees says all of it.
  const words = source && cue ? view.reading.article.text.slice(source.end, cue.end) : '';
  return /\b(?:first|initially|originally|alleg|claim|accus)/i.test(words) && isBehind(view, draft);
}

function isBehind(view: SentenceView, { source, cue, content: [only, more] }: Draft): boolean {
  if (!source || !cue || !only || more || source.start < only.end) return false;
  return (
    /^, as (?:the |an? )?(?:\p{Ll}+ ){0,2}$/iu.test(view.reading.article.text.slice(only.end, source.start)) &&
    cue.start > source.start
  );
}

function deniedIn({ content: [whole] }: Draft, drafts: readonly Draft[]): Range | null {
  const denial = drafts.find(
    ({ attitude, cue, content: [denied] }) =>
      attitude === 'denies' && cue && denied && whole && contains(whole, cue) && contains(whole, denied),
  );
  return denial?.content[0] ?? null;
}

function leftOpenIn(view: SentenceView, { content: [whole] }: Draft): Range | null {
  if (!whole || whole.end - whole.start > OPEN_CHARS_MAX) return null;
  const words = view.reading.article.text.slice(whole.start, whole.end);
  const opens = OPEN.exec(words);
  return opens ? { start: whole.start + opens[0].length, end: whole.end } : null;
}

/** A sentence that leaves something open is no longer; what is longer is no prose. */
const OPEN_CHARS_MAX = 600;

/** > | There is no evidence that …     > | It is not true that …     > | The firm did not respond to questions about whether … */
const OPEN =
  /^.*?\b(?:no (?:evidence|proof|sign|indication|suggestion)|not (?:true|clear|known|the case)|(?:not|n['’]t) (?:respond|answer|reply)\b[^,;]*?) (?:about |as to )?(?:that|whether|if) /i;
