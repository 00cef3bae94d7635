import { RELATIVES } from '../languages/en/clauses.ts';
import {
  AS_PREPOSITION,
  FINDING_VERBS,
  NO_EVIDENCE,
  PLAIN_SAYING,
  SILENCING,
  TELL_VERBS,
  UNNAMED,
  UNUTTERED,
} from '../languages/en/cues.ts';
import { ANYBODY } from '../languages/en/relaying.ts';
import type { TaggedRelation, Token, WordRange } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import { beginningAt, endingAt, isSame, opensOther } from './agreed-ends.ts';
import { meet, sourceOf } from './agreed-sources.ts';
import { isCustom, isInference, isSomebody } from './can-speak.ts';
import { splitConjuncts } from './clauses.ts';
import { closed } from './compose.ts';
import { leavesGap } from './contents.ts';
import { isAnswered } from './cue-nouns.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView, spelled, tokenFrom, wordAt } from './sentence-view.ts';
import { phraseAt, subjectOf } from './sources.ts';
import { bare, charsIn, type Grain, type TaggedDraft } from './tagged.ts';
import { isTalkedTo } from './talked-to.ts';
import { isUnsaid } from './unsaid.ts';
import { isRemark } from './verification.ts';

/**
 * The model decides what is an attribution; the rules, where they found it too, how it is meant.
 *
 * As propositions the words are those of the rules, which leave the outlet's additions out and part what is conjoined; a
 * state of mind that nobody is said to have uttered is the outlet's account, and none. What only the rules see stays where they can be certain.
 */
export function agreed(
  tagged: readonly TaggedDraft[],
  byRules: readonly Draft[],
  views: readonly SentenceView[],
  grain: Grain,
): Draft[] {
  const ruled = byRules.filter((draft) => !isRemark(draft, views));
  const seen = tagged.flatMap(({ draft, relation }) => {
    const same = ruled.filter((rule) => meet(rule.cue, draft.cue));
    const [rule] = same;
    if (
      !rule &&
      grain === 'propositions' &&
      (relaysOnly(draft, ruled) || isInsideOf(draft, ruled) || isShown(draft, tagged))
    )
      return [];
    if (grain === 'attributions') return [rule ? meantAs(rule, draft) : draft];
    // > | The ministry said, citing [security reasons], that …: where the rules see nobody cited, reasons say nothing.
    if (!rule && isCiting(draft, views) && draft.source && draft.cue && draft.cue.end < draft.source.start) return [];
    // > | said [it had taken the town], a claim Lorvane denied, as talks resumed: the rules know what is denied.
    if (rule?.rule === 'denied' && rule.content.every(({ end }) => end <= (rule.cue?.start ?? 0))) return same;
    if (rule && opensEarlier(draft, same, views)) return parted({ ...draft, ...forceOf(rule) }, relation, views);
    const after = rule ? goingOn(draft, rule, same, relation, views) : [];
    // > | The agency reported on Monday that it was open, [quoting] the governor: of what stands before, the rules know what he said.
    if (rule?.rule === 'relayed' && isCiting(draft, views))
      return [...same, ...after.filter(({ content: [first] }) => first && first.start >= (draft.cue?.end ?? 0))];
    if (rule)
      return [
        ...same
          .filter(({ content }) => !opensOther(content, draft, tagged))
          .map((each) => ({
            ...each,
            ...sourceOf(each, draft, views),
            content: beginningAt(endingAt(each.content, draft, tagged, views), draft, views[draft.sentence]),
            scope: widened(each.scope, draft.scope),
          })),
        ...after,
      ];
    return putForward(relation, draft, views) ? parted(withSubject(draft, views), relation, views) : [];
  });
  if (grain === 'attributions') return seen;
  // > | “[Anybody] who tells you that it is more …”: who might say something has not said it.
  const isSaid = ({ source, cueTokens, sentence }: Draft): boolean => {
    const view = views[sentence];
    if (view && cueTokens && isUnsaid(view, cueTokens)) return false;
    const tokens = view?.reading;
    return !source || !tokens || !ANYBODY.has(tokens.article.text.slice(source.start, source.end).toLowerCase());
  };
  const isNew = ({ cue }: Draft): boolean =>
    !tagged.some(({ draft }) => meet(cue, draft.cue)) && !seen.some(({ via }) => meet(cue, via?.cue ?? null));
  const cues = tagged.map(({ draft }) => draft);
  return [
    ...seen.filter((draft) => isSaid(draft) && !isTalkedTo(draft, views[draft.sentence])),
    ...ruled.filter((rule) => (isCertain(rule, views) || isNested(rule, cues, views)) && isNew(rule)),
  ];
}

const isCiting = ({ cue, sentence }: Draft, views: readonly SentenceView[]): boolean =>
  cue !== null && /^(?:citing|quoting)$/i.test(views[sentence]?.reading.article.text.slice(cue.start, cue.end) ?? '');

/** > | [prisoners taken near the front last week] described …: where the model sees nobody, the subject of the verb speaks, if it is somebody. */
function withSubject(draft: Draft, views: readonly SentenceView[]): Draft {
  const { cueTokens: cue } = draft;
  const view = views[draft.sentence];
  const group = cue && view?.groups.find((g) => cue.first <= g.head && g.head < cue.last);
  if (draft.source !== null || !view || !group?.finite || group.passive) return draft;
  if (/^it$/.test(wordAt(view, group.first - 1))) return draft;
  const subject = subjectOf(view, group);
  const isBefore = subject !== null && subject.last <= group.first && isSomebody(view, subject);
  return isBefore
    ? { ...draft, source: charsOf(view.tokens, subject.first, subject.last), sourceTokens: subject }
    : draft;
}

/**
 * What only the rules see stays also where it is plain saying inside or around what the model sees: the model often misses one
 * of two.
 *
 * > | [Ms Orr says] a nurse heard the surgeon say that …     > | A porter said that [a guest claims] the fish was old.
 */
function isNested(rule: Draft, seen: readonly Draft[], views: readonly SentenceView[]): boolean {
  const { cue, cueTokens, scope, content } = rule;
  if (!cue || !cueTokens || (rule.rule !== 'indirect' && rule.rule !== 'according')) return false;
  const words = views[rule.sentence]?.reading.tokens.slice(cueTokens.first, cueTokens.last) ?? [];
  // > | The owner, [the tribunal found], had been warned that …: what stands between commas does nothing else.
  const isAside = (content[0]?.start ?? cue.start) < cue.start && !words.some(isUnuttered);
  const isPlain = rule.rule === 'according' || words.some(({ lemma }) => PLAIN_SAYING.has(lemma));
  return seen.some(
    ({ cue: other, content: held }) =>
      (other !== null && contains(scope, other) && (isPlain || isAside)) ||
      (isPlain && held.some((range) => contains(range, cue))),
  );
}

/** > | The agency [quoted] the mayor as saying …: whoever only passes on what another says has said nothing. */
const relaysOnly = (draft: Draft, ruled: readonly Draft[]): boolean =>
  ruled.some(({ via }) => via && meet(via.cue, draft.cue) && !ruled.includes(via));

/** > | a video that it said [showed the vessel being hit]: what is said to show something is not shown by whoever says so. */
const isShown = ({ cue, source }: Draft, tagged: readonly TaggedDraft[]): boolean =>
  tagged.some(
    ({ draft: outer }) =>
      cue !== null &&
      source !== null &&
      outer.cue !== null &&
      outer.cue.end <= cue.start &&
      isSame(outer.source, source) &&
      outer.content.some((range) => range.start === cue.start),
  );

/** > | [The payments had been authorised by the founder], Mr Fairbrass told officers: a verb in what another said is no cue of what he said it by. */
const isInsideOf = ({ cue, content }: Draft, ruled: readonly Draft[]): boolean =>
  ruled.some(
    (rule) =>
      cue !== null &&
      rule.content.some((range) => contains(range, cue)) &&
      content.some((range) => cue.end <= range.start && rule.cue !== null && contains(range, rule.cue)),
  );

/**
 * Whether an attribution that only the rules see stays all the same.
 *
 * > | thanked several units: the guide of the model's data leaves them out, and they are claims     > | when asked: “…”
 * > | Volsian allegations that …     > | denies that anyone was unwarned: a clause behind `that`, if its verb is no state of mind
 * > | [A war is unlikely, in the view of] Aste.     > | [Without the sale], he has said again and again, [the city …]: plain saying behind what it closes
 */
function isCertain({ rule, sentence, cue, cueTokens, content }: Draft, views: readonly SentenceView[]): boolean {
  if (rule !== 'indirect') return rule !== 'agentless' && rule !== 'free' && rule !== 'hearsay';
  const reading = views[sentence]?.reading;
  if (!reading) return false;
  const words = cueTokens ? reading.tokens.slice(cueTokens.first, cueTokens.last) : [];
  const isBehind = cue !== null && (content[0]?.start ?? cue.start) < cue.start;
  if (isBehind && !words.some(isUnuttered)) return true;
  return reading.tokens[tokenFrom(reading, content[0]?.start ?? 0) - 1]?.text === 'that' && !words.some(isUnuttered);
}

const isUnuttered = ({ lemma, text }: Token): boolean => UNUTTERED.has(lemma) || UNUTTERED.has(text.toLowerCase());

/** Source and content of the draft, with the cue, the force and the relayer that the rules tell: they know the verb group. */
const meantAs = (rule: Draft, draft: Draft): Draft => ({
  ...draft,
  ...(draft.source === null && { source: rule.source, sourceTokens: rule.sourceTokens }),
  rule: rule.rule,
  ...forceOf(rule),
});

/**
 * What the model sees said beside what the rules found, if it has a verb: the speech goes on without another cue.
 *
 * > | Counting had stopped, Crane said; [the boxes had been under guard], and …
 */
function goingOn(
  draft: Draft,
  rule: Draft,
  same: readonly Draft[],
  relation: TaggedRelation,
  views: readonly SentenceView[],
): Draft[] {
  const { tokens = [] } = views[draft.sentence]?.reading ?? {};
  return relation.content.flatMap((range, at) => {
    const chars = draft.content[at];
    // > | according to an aide[, who said it was late]
    if (RELATIVES.has(tokens[range.first]?.text.toLowerCase() ?? '')) return [];
    // > | Two died, according to the mayor; [Orvan denies it]: another speaks.
    if (views[draft.sentence]?.reading.relations?.some((other) => other !== relation && isWithin(other, range)))
      return [];
    const isFound = !chars || same.some((each) => each.content.some((c) => meet(c, chars)) || meet(each.scope, chars));
    // > | [Asked about the missing], she added: “…”: a participle says when she spoke.
    const opensAside = tokens[range.first]?.tag === 'VERB' && range.last <= relation.cue.first;
    if (isFound || opensAside || !tokens.slice(range.first, range.last).some(isVerb)) return [];
    return parted({ ...draft, ...forceOf(rule), content: [chars] }, { ...relation, content: [range] }, views);
  });
}

/** Somebody else speaks in these words, and they open with him. */
const isWithin = ({ source, cue, content }: TaggedRelation, { first, last }: WordRange): boolean =>
  source.some((s) => s.first === first) &&
  first <= cue.first &&
  cue.last <= last &&
  content.some((c) => c.last <= last);

/** How far before the marks the words of a partly quoted sentence begin, in tokens, for the model to be believed. */
const EARLIER_TOKENS = 3;

/**
 * Whether the rules took the quoted end of what the model sees whole.
 *
 * > | [The last one had left, and the next would run “at the earliest” on Thursday], Vale said.
 */
function opensEarlier(draft: Draft, same: readonly Draft[], views: readonly SentenceView[]): boolean {
  const reading = views[draft.sentence]?.reading;
  const [whole, more] = draft.content;
  const first = same.flatMap(({ content }) => content)[0];
  if (
    !reading ||
    !whole ||
    more ||
    !first ||
    !same.every(({ rule, content }) => rule === 'quoted' && content.every((c) => contains(whole, c)))
  )
    return false;
  return tokenFrom(reading, first.start) - tokenFrom(reading, whole.start) >= EARLIER_TOKENS;
}

const forceOf = ({ stance, attitude, cue, cueTokens, via, hearer }: Draft) => ({
  stance,
  attitude,
  cue,
  cueTokens,
  ...(via && { via }),
  ...(hearer && { hearer }),
});

/** The scope of the rules, as far as the model's goes on from it; what lies apart has other cues in between. */
const widened = (own: Range, other: Range): Range =>
  meet(own, other) ? { start: Math.min(own.start, other.start), end: Math.max(own.end, other.end) } : own;

/**
 * Whether what only the model sees is a proposition that somebody put forward. It has a verb, or was quoted. Not to say something
 * is to say nothing; and whether somebody denies it, is nothing to guess.
 *
 * > | it had hoped to keep the land     > | as Kyiv seeks to protect towns     > | have neither confirmed nor rejected the number
 */
function putForward(relation: TaggedRelation, draft: Draft, views: readonly SentenceView[]): boolean {
  const { cue, content } = relation;
  const { tokens = [] } = views[draft.sentence] ?? {};
  const words = tokens.slice(cue.first, cue.last);
  // > | declined to confirm that …: the refusal may stand before a cue of one word.
  const refused = tokens[cue.first - 1]?.text === 'to' ? tokens[cue.first - 2] : undefined;
  const withheld = [...words, ...(refused ? [refused] : [])].some(({ text }) => SILENCING.has(text.toLowerCase()));
  if (withheld) return false;
  const view = views[draft.sentence];
  if (
    view &&
    isInference(
      view,
      draft.sourceTokens,
      words.map(({ lemma }) => lemma),
    )
  )
    return false;
  if (saysNobody(tokens, relation) || (view && isTold(view, draft))) return false;
  // > | An [estimated] seven million live there.
  if (draft.source === null && words.length === 1 && tokens[cue.last]?.tag === 'NUM') return false;
  if (draft.rule === 'quoted') return true;
  if (isReduced(draft, views) || isRemark(draft, views)) return false;
  // > | The woman [accused] of setting fire to a hostel told the court …: it only says which woman.
  const accused = view?.groups.find((g) => cue.first <= g.head && g.head < cue.last);
  const isOf = content.every(({ first }) => tokens[first - 1]?.text === 'of' || tokens[first]?.text === 'of');
  if (draft.source === null && isOf && accused && !accused.finite && !accused.infinitive) return false;
  // > | [Media] reports [of his death were] premature: a verb that was cut off says nothing.
  if (content.some(({ first, last }) => last - first > 1 && tokens[last - 1]?.tag === 'AUX')) return false;
  if (content.some(({ first, last }) => UNNAMED.test(spelled(tokens, first, last)))) return false;
  // > | He was asked whether she would go: nobody is named who asks, and nothing is put forward.
  if (draft.attitude === 'denies' || (draft.attitude === 'questions' && draft.source === null)) return false;
  if (words.some(isUnuttered)) return false;
  if (isOfNothing(tokens, relation)) return false;
  // > | If [confirmed], it would be the deadliest attack since March
  if (draft.source === null && /^(?:if|once|when|unless|until)$/i.test(tokens[cue.first - 1]?.text ?? '')) return false;
  if (draft.source === null && words.length === 1 && AS_PREPOSITION.has(words[0]?.text.toLowerCase() ?? ''))
    return false;
  if (view && draft.source === null && relation.stance !== 'doubting' && standsWithNoun(view, cue)) return false;
  // > | …, an account that [nobody was able to confirm]
  if (view && !words.some(isVerb) && content.some((range) => isAnswered(view, range))) return false;
  // > | Everything that the union [had demanded] was granted.
  // > | The inquiry, [announced] on Monday, will consider whether …: the verb of the sentence is nothing that was announced.
  const isVerbBehind = ({ first }: WordRange): boolean =>
    first >= cue.last &&
    leavesGap(view as SentenceView, first) &&
    (first === cue.last || tokens[first - 1]?.text === ',');
  const isParticiple = accused !== undefined && !accused.finite;
  if (
    view &&
    ((isParticiple && content.length === 1) || content.some(({ first }) => first === cue.last)) &&
    content.some(isVerbBehind)
  )
    return false;
  // > | would appeal [if] the vote was lost: a condition is nothing that was said.
  if (content.some(({ first }) => isConditionOf(tokens, first, words))) return false;
  // > | Divers found [two bodies, bringing the toll to nine]: a thing that is found is nothing that is said.
  const isFound = words.some(({ lemma }) => FINDING_VERBS.has(lemma));
  if (isFound && !content.some((range) => hasFinite(views[draft.sentence], range))) return false;
  // > | confirms [that the number of the dead stands at four]: a clause by its first word, whatever its verb was taken for.
  const isClause = ({ first, last }: WordRange): boolean =>
    tokens.slice(first, last).some(isVerb) || tokens[first]?.text.toLowerCase() === 'that';
  return content.some(isClause) || answersAlone(relation, draft, views);
}

/** > | [We] were given a list and told to sign it: whoever is told does not tell. */
function isTold(view: SentenceView, { source, cue, cueTokens }: Draft): boolean {
  const group = cueTokens && view.groups.find((g) => cueTokens.first <= g.head && g.head < cueTokens.last);
  return (
    group?.passive === true && TELL_VERBS.has(group.lemma) && source !== null && cue !== null && source.end <= cue.start
  );
}

/** > | would appeal [if] the vote was lost */
const isConditionOf = (tokens: readonly Token[], first: number, cue: readonly Token[]): boolean =>
  /^(?:if|unless)$/.test(tokens[tokens[first]?.text === 'if' ? first : first - 1]?.text ?? '') &&
  cue.some(({ text }) => /^(?:would|will|could|may|might|should)$/i.test(text));

/** > | [according to] established practice     > | He [had been reported] to police: a custom says nothing, and whoever is reported is no news. */
function saysNobody(tokens: readonly Token[], { cue, source, content }: TaggedRelation): boolean {
  const words = tokens.slice(cue.first, cue.last);
  const [named] = source;
  const isAccording = named !== undefined && /^according$/i.test(words[0]?.text ?? '');
  if (isAccording && isCustom(tokens[named.first], tokens[named.last - 1])) return true;
  // > | made [confirmed] advances: a participle that describes what stands behind it.
  const [only, more] = words;
  const describes =
    only?.tag === 'VERB' && !more && /(?:ed|en)$/.test(only.text) && tokens[cue.first - 1]?.tag === 'VERB';
  if (describes && /^(?:NOUN|ADJ)$/.test(tokens[cue.last]?.tag ?? '')) return true;
  const isReported = source.length === 0 && words.at(-1)?.lemma === 'report' && words.length > 1;
  return isReported && content.some(({ first }) => first === cue.last && tokens[first]?.text === 'to');
}

/** > | The lawyer for [the man accused] of the killing said …: whoever is accused accuses nobody. */
function isReduced({ cueTokens: cue, source, sentence }: Draft, views: readonly SentenceView[]): boolean {
  const view = views[sentence];
  const group = cue && view?.groups.find((g) => cue.first <= g.head && g.head < cue.last);
  if (!view || !group || group.finite || group.participle || group.infinitive || source === null) return false;
  return source.end <= (view.tokens[group.first]?.start ?? 0) && view.tokens[group.first - 1]?.text !== ',';
}

/** > | [found] no evidence that [he knew of it]     > | [saw] no sign that …: what nothing shows is not said to be so. */
function isOfNothing(tokens: readonly Token[], { cue, content }: TaggedRelation): boolean {
  const opens = content[0]?.first ?? cue.last;
  const between = spelled(tokens, cue.first, Math.max(cue.last, opens));
  return NO_EVIDENCE.test(between) && !NO_EVIDENCE.test(spelled(tokens, opens, opens + 2));
}

/** > | the [confirmed] death toll has climbed: a word that stands with a noun, and nobody's cue. */
const standsWithNoun = (view: SentenceView, { first, last }: WordRange): boolean => {
  const noun = phraseAt(view, first);
  return last - first === 1 && noun !== null && noun.first < first && first < noun.head;
};

/** > | [Forty minutes], says Ada Crane.     > | [Civilian deaths: none], it says. — what is said, and by whom, is all that the sentence has. */
function answersAlone({ cue, content, source }: TaggedRelation, draft: Draft, views: readonly SentenceView[]): boolean {
  const { tokens, sentence } = views[draft.sentence] ?? {};
  if (!tokens || !sentence || source.length === 0 || content.every(({ first }) => first >= cue.first)) return false;
  const parts = [cue, ...content, ...source];
  const isPart = (i: number): boolean => parts.some(({ first, last }) => first <= i && i < last);
  for (let i = sentence.first; i < sentence.last; i++) if (!isPart(i) && tokens[i]?.tag !== 'PUNCT') return false;
  return true;
}

const hasFinite = (view: SentenceView | undefined, { first, last }: WordRange): boolean =>
  view?.groups.some((g) => g.finite && g.first >= first && g.last <= last) ?? false;

const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/** One draft for each of the propositions that a content within one sentence conjoins. */
function parted(draft: Draft, { content }: TaggedRelation, views: readonly SentenceView[]): Draft[] {
  const [whole, ...others] = content;
  const view = whole && views.findLast(({ sentence }) => sentence.first <= whole.first);
  if (!whole || !view || others.length > 0 || whole.last > view.sentence.last) return [draft];
  const { first, last } = bare(view.reading, whole);
  const pieces = splitConjuncts(view, first, last).flatMap((piece) =>
    charsIn(view.reading, piece).map((range) => closed(view, range)),
  );
  return pieces.length > 1 ? pieces.map((piece) => ({ ...draft, content: [piece] })) : [draft];
}
