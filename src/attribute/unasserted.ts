import { CONDITIONALS } from '../languages/en/clauses.ts';
import { COMMENTING_VERBS, CUE_VERBS, UNNAMED, VERIFYING_VERBS } from '../languages/en/cues.ts';
import type { Clause } from './clauses.ts';
import { quotedAt, type SentenceView, textOf, wordAt } from './sentence-view.ts';

/** Whether a clause asserts nothing by itself: a condition, a question, how somebody speaks, what he would not say. */
export const isUnasserted = (view: SentenceView, clause: Clause): boolean =>
  CONDITIONALS.has(clause.opener) ||
  isAsked(view, clause) ||
  isAsExpected(view, clause) ||
  isQuestion(view) ||
  isByline(view) ||
  isQuoted(view, clause) ||
  staysUnnamed(view, clause) ||
  isWithheld(view, clause) ||
  isOpenQuestion(view, clause) ||
  isSeenBy(view, clause) ||
  saysHow(view, clause);

/** > | [Asked whether he would stand again], Mr Lan replied: “…”     > | [When asked why they waited], he left: up to its comma. */
function isAsked(view: SentenceView, { first, last, group }: Clause): boolean {
  const { tokens, sentence } = view;
  // > | [Vale, when asked about the plan], said it was dead.
  const isAside =
    group !== null && /^(?:when|if)$/.test(wordAt(view, group.first - 1)) && wordAt(view, group.first - 2) === ',';
  if (isAside && /^(?:asked|pressed|questioned|quizzed)$/.test(wordAt(view, group.first))) return true;
  const opener = /^(?:when|if)$/.test(wordAt(view, sentence.first)) ? sentence.first + 1 : sentence.first;
  if (!/^(?:asked|pressed|questioned|quizzed)$/.test(wordAt(view, opener))) return false;
  const comma = tokens.slice(sentence.first, sentence.last).findIndex(({ text }) => text === ',');
  if (comma < 0) return first <= opener;
  // > | When asked to stop, [the driver shot two officers]: what is done behind the comma is told, what is said there has its own cue.
  const next = view.groups.find((g) => g.finite && g.first > sentence.first + comma);
  const isWithin = last <= sentence.first + comma || (next !== undefined && CUE_VERBS.has(next.lemma));
  return first < sentence.first + comma && isWithin;
}

/** > | cut its rate, [as economists had expected]: what was expected is what was told. */
const isAsExpected = (view: SentenceView, { opener, group, last }: Clause): boolean =>
  opener === 'as' &&
  group !== null &&
  /^(?:expect|predict|forecast|hope|fear|plan|promise|anticipate)$/.test(group.lemma) &&
  (group.last >= last || /^(?:PUNCT|ADP)$/.test(view.tokens[group.last]?.tag ?? 'PUNCT'));

/** > | [What does the video show] as a subheading: the words that open a question. */
const isQuestion = (view: SentenceView): boolean =>
  view.reading.article.segments[view.sentence.segment]?.kind === 'subheading' &&
  (view.tokens[view.sentence.first]?.tag === 'AUX' ||
    /^(?:who|what|when|where|why|how|which)$/.test(wordAt(view, view.sentence.first)));

/** > | [Haldane reported from Geneva.]     > | [Mira Lan contributed to this report.]: who wrote it is no news. */
const isByline = (view: SentenceView): boolean =>
  view.sentence.last - view.sentence.first <= BYLINE_TOKENS_MAX &&
  BYLINE.test(textOf(view, view.sentence.first, view.sentence.last));
const BYLINE =
  /^(?:Additional )?(?:[Rr]eporting by|(?:\p{Lu}[\p{L}.’'-]*(?:,? and |, | )){1,8}(?:reported from \p{Lu}[\p{L} ,]*\.?$|contributed (?:to|from) (?:this|the) (?:report|article|story)))/u;
const BYLINE_TOKENS_MAX = 16;

/** > | “[They would say that].”: a sentence in marks of which nobody is known to have said it is not the outlet’s either. */
function isQuoted(view: SentenceView, { first, last }: Clause): boolean {
  const { tokens, sentence } = view;
  const stretch = quotedAt(view.reading, tokens[first]?.start ?? 0);
  if (stretch === null || (tokens[last - 1]?.end ?? 0) > stretch.end) return false;
  return Math.abs(stretch.outer.start - sentence.start) <= 1 && stretch.outer.end >= sentence.end - 2;
}

/** > | an aide [who asked not to be named because the talks are secret]: how somebody speaks is nothing that happened. */
function staysUnnamed(view: SentenceView, { first, group, last, opener }: Clause): boolean {
  const words = textOf(view, first, last);
  // > | Officials, [speaking on condition of anonymity because they were not authorised to brief the media], said …
  if (/\bcondition of anonymity\b/i.test(words)) return true;
  // > | Women are not permitted to speak in public: only beside a speaker it tells how he speaks.
  if (NOT_ALLOWED.test(words) && /^(?:who|because|as|since)$/.test(opener)) return true;
  const gives = /^(?:because|as|since)$/.test(opener) && UNNAMED_REASON.test(textOf(view, view.sentence.first, first));
  if (gives) return true;
  return group !== null && UNNAMED.test(textOf(view, group.last, last));
}

const UNNAMED_REASON =
  /\b(?:anonymity|(?:not|declined|declining) to be (?:named|identified|quoted)|not (?:being )?(?:named|identified)|not authori[sz]ed)\b/i;
/** > | [who was not authorised to speak publicly]     > | because [they were not authorized to talk to the media] */
const NOT_ALLOWED =
  /\bnot (?:been )?(?:authori[sz]ed|allowed|permitted) to (?:speak|talk|discuss|comment|brief|be (?:named|quoted|identified))\b/i;

/** > | declined to confirm that [the troops had left]: what nobody would say the outlet has not said either. */
const isWithheld = (view: SentenceView, { kind, first }: Clause): boolean => {
  const [refusal, saying] = view.groups.filter((g) => g.last < first).slice(-2);
  return (
    kind === 'complement' &&
    saying?.infinitive === true &&
    COMMENTING_VERBS.has(saying.lemma) &&
    /^(?:decline|refuse)$/.test(refusal?.lemma ?? '')
  );
};

/** > | a memo, [a copy of which was seen by the Post]: how the outlet knows. */
const isSeenBy = (view: SentenceView, { first, last, kind }: Clause): boolean =>
  kind === 'relative' &&
  /^(?:an? copy of )?which (?:was|were|has been|have been) (?:seen|obtained|reviewed) by\b/i.test(
    textOf(view, first, last),
  );

/** > | did not say [when the president would speak]     > | has not been able to verify [who was on the aircraft]: nothing is told of it. */
function isOpenQuestion(view: SentenceView, { first, opener }: Clause): boolean {
  const asks = /^(?:who|what|when|where|why|how|which|whether)$/;
  if (!asks.test(opener) && !asks.test(wordAt(view, first))) return false;
  const [before, verb] = view.groups.filter((g) => g.first < first && g.last <= first).slice(-2);
  const last = verb ?? before;
  if (!last || first - last.last > OPEN_REACH || wordAt(view, first - 1) === ',') return false;
  const known =
    COMMENTING_VERBS.has(last.lemma) ||
    VERIFYING_VERBS.has(last.lemma) ||
    /^(?:know|tell|inform|learn)$/.test(last.lemma);
  const refused =
    before !== undefined && before !== last && (before.negated || /^(?:decline|refuse|fail)$/.test(before.lemma));
  return known && (last.negated || (last.infinitive && refused));
}
/** > | would not be drawn [on] who …: a word may stand between. */
const OPEN_REACH = 2;

/** > | [In a brief statement issued through lawyers], the owner said …: how it was said, before whoever says it. */
function saysHow(view: SentenceView, { first, last, group, kind }: Clause): boolean {
  const { tokens, sentence } = view;
  if (first !== sentence.first || kind === 'relative' || !group || tokens[first]?.tag !== 'ADP') return false;
  const isLone = group.last - group.first === 1 && /(?:ed|en|wn)$/.test(wordAt(view, group.head));
  const more = view.groups.some((g) => g.finite && g.first >= last);
  return (
    isLone &&
    more &&
    tokens[group.first - 1]?.tag === 'NOUN' &&
    tokens[last]?.text === ',' &&
    tokens[first + 1]?.tag !== 'PRON'
  );
}
