import { RELATIVES } from '../languages/en/clauses.ts';
import { CUE_VERBS, DENYING_VERBS, INFERRING_VERBS } from '../languages/en/cues.ts';
import { DAY_PARTS } from '../languages/en/occasions.ts';
import { QUOTING_VERBS } from '../languages/en/relaying.ts';
import type { Reading } from '../model/reading.ts';
import { contains, overlapOf, type Range } from '../model/span.ts';
import { rangesWithin } from '../text/bisect.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { deedEnd } from './deeds.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView, textOf, tokenFrom, trimTokens, wordAt } from './sentence-view.ts';
import { keepsSilent } from './silence.ts';
import { phraseAt } from './sources.ts';
import { besideTolls, tollsOf } from './tolls.ts';
import { isUnasserted } from './unasserted.ts';
import { isHeldBack, isNobody } from './unsaid.ts';
import { tenseOfGroup } from './verb-tense.ts';

/** A clause that an attribution covers to this share is not the outlet's own. */
const COVERED_SHARE = 0.5;
const WORDS_MIN = 3;
/** With the subject that it shares a verb and one word more are enough. */
const SHARED_WORDS_MIN = 2;

/**
 * What the outlet says in its own voice: the clauses of a sentence that no attribution holds.
 *
 * > | The ministry said [two died], as [crews sought to reach the village]. — the second is the outlet's.
 */
export function ownVoice(view: SentenceView, drafts: readonly Draft[]): (readonly Range[])[] {
  const { reading, sentence } = view;
  // > | [A man believed to be the gunman was arrested]: what describes somebody stands inside what is told of him.
  const beside = drafts.filter(({ rule }) => rule !== 'described');
  const taken: Range[] = beside.flatMap((d) => [
    ...d.content,
    ...(d.cue ? [d.cue] : []),
    // > | dismissed claims that she would resign [as “pure fantasy”]
    ...(d.rule === 'denied' ? [d.scope] : []),
    ...(d.source ? [d.source] : []),
  ]);
  const sources: ReadonlySet<Range | null> = new Set(beside.map(({ source }) => source));
  const found: (readonly Range[])[] = [];
  let subject: Range | null = null;
  let opening: Clause | null = null;
  for (const clause of withDefining(view, clausesOf(view, sentence.first, sentence.last))) {
    if (!clause.sharesSubject) [subject, opening] = [subjectBeforeRelative(view, clause), clause];
    const shared = clause.sharesSubject ? (subject ?? (opening ? subjectOfBoth(view, opening, clause) : null)) : null;
    // > | said [it was sorry] but refused to comment: whose silence it is stands outside the clause.
    const isSilence = clause.sharesSubject && clause.group !== null && keepsSilent(view, clause.group);
    if (isSilence || isUnasserted(view, clause)) continue;
    // > | …, people [who know about the talks said]: which speaker is meant, no fact by itself.
    const range = clause.kind === 'relative' ? charsOf(view.tokens, clause.first, clause.last) : null;
    const cued = drafts.some(
      (d) =>
        !onlyDescribes(view, d, clause) &&
        (isCalledUp(view, d, clause) ||
          isQuotedThere(view, d, clause) ||
          (d.cue &&
            ((clause.group && overlapsGroup(reading, d.cue, clause)) ||
              // > | The road is mined, [Otto Lan said] the army had told him: whoever relays it says no more.
              (clause.group && d.via?.cue && overlapsGroup(reading, d.via.cue, clause)) ||
              (range && contains(range, d.cue)) ||
              speaksThere(view, d, clause) ||
              saysAll(view, d, clause)))),
    );
    if (cued) continue;
    for (const [at, part] of partsOf(view, clause).entries()) {
      const whole = behindContent(view, part, beside);
      const range = { start: whole.start, end: deedEnd(view, whole, beside) };
      if (range.start === range.end) continue;
      const others = range.end < whole.end ? taken.filter((t) => t.start >= range.end || !sources.has(t)) : taken;
      const share = others.reduce((sum, t) => sum + overlapOf(t, range), 0) / (range.end - range.start);
      if (share >= COVERED_SHARE) continue;
      const told = shared && at === 0 ? [shared, range] : [range];
      // > | The boy fell from a roof and [later died]: with the subject that it shares it is long enough.
      const least = shared && !subject ? SHARED_WORDS_MIN : WORDS_MIN;
      if (words(reading, range) >= least) found.push(told);
    }
  }
  const tolls = tollsOf(view).filter((toll) => !taken.some((t) => overlapOf(t, toll) > 0));
  const left = found.flatMap((told): (readonly Range[])[] => {
    const rest = tolls.length > 0 && told[0] ? besideTolls(told[0], tolls, reading.article.text) : null;
    return tolls.length === 0 ? [told] : rest && words(reading, rest) >= WORDS_MIN ? [[rest]] : [];
  });
  return [...left, ...tolls.map((toll) => [toll]), ...firstTimes(view, drafts).map((range) => [range])];
}

/**
 * The subject that a relative clause parts from its verb; null where none does.
 *
 * > | [The ship], which left on Friday with 40 people on board, sank near the coast.
 */
function subjectBeforeRelative({ tokens }: SentenceView, { first, group }: Clause): Range | null {
  for (let i = first + 1; i < (group?.first ?? first); i++)
    if (RELATIVES.has(tokens[i]?.text.toLowerCase() ?? '') && tokens[i - 1]?.text === ',')
      return charsOf(tokens, first, i - 1);
  return null;
}

/**
 * The subject of two verbs that `and` joins, where nothing between them may have another.
 *
 * > | [The singer] made albums and was given a medal.     but   | He did not say why the sirens stayed silent.
 */
function subjectOfBoth(view: SentenceView, { kind, first, group }: Clause, next: Clause): Range | null {
  const phrase = phraseAt(view, first);
  if (kind === 'relative' || phrase?.first !== first || phrase.last !== group?.first) return null;
  if (/^there$/.test(wordAt(view, first))) return null;
  if (!/^(?:and|but)$/.test(next.opener) || !next.group) return null;
  const between = view.tokens.slice(group.last, next.first);
  const opensAnother = between.some(({ tag, text }) => tag === 'SCONJ' || OPENS_CLAUSE.test(text));
  const verbs = view.groups.some((g) => g.finite && g.first >= group.last && g.last <= next.first);
  return opensAnother || verbs ? null : charsOf(view.tokens, phrase.first, phrase.last);
}
const OPENS_CLAUSE = /^(?:who|which|that|why|how|what|whether|if|when|where|while|because)$/i;

/**
 * A relative clause that only says which one is meant stays with its clause: it asserts nothing by itself, unless it is dated.
 *
 * > | [The crews still hold a part of the land which they held last year]
 * > | [The council did not deny that the road was unsafe]     > | [It is not clear when it will be published]: what is left open is not asserted.
 */
function withDefining(view: SentenceView, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  let conditioned = -1;
  for (const [k, each] of clauses.entries()) {
    // > | [Reports that a ceasefire had been agreed are false]: the noun that holds the clause opens the sentence.
    const isHeld = k <= 1 && each.first - view.sentence.first === 2 && wordAt(view, each.first - 1) === 'that';
    const part = isHeld ? { ...each, first: view.sentence.first } : each;
    if (isHeld) joined.length = 0;
    // > | [If the river rises, the town will be flooded]: without its condition it would say another thing.
    const condition = clauses[k - 1];
    const depends =
      condition?.kind === 'subordinate' &&
      /^(?:if|unless)$/.test(condition.opener) &&
      wordAt(view, condition.first - 1) === condition.opener &&
      !part.sharesSubject &&
      part.first - condition.last <= 1 &&
      (part.kind === 'main' || part.opener === ',');
    const clause = depends ? { ...part, first: condition.first - 1 } : part;
    if (depends) conditioned = clause.first;
    const before = joined.at(-1);
    // > | If the deal is signed, the army will leave and [the rebels will disarm]     > | The firm will close [if no buyer is found].
    const sameCondition = before?.first === conditioned && clause.opener === 'and' && isModal(view, clause);
    const behind =
      clause.kind === 'subordinate' &&
      /^(?:if|unless)$/.test(clause.opener) &&
      before?.kind !== 'relative' &&
      isModal(view, before);
    if (before && (sameCondition || (behind && clause.first - before.last <= 2))) {
      joined[joined.length - 1] = { ...before, last: clause.last };
      continue;
    }
    const defining =
      clause.kind === 'relative' &&
      before?.last === clause.first &&
      /^(?:which|that|whom)$/.test(clause.opener) &&
      /^(?:they|he|she|it|we)$/.test(wordAt(view, clause.first + 1));
    const general = before !== undefined && clause.first - before.last <= 2 && isGeneral(view, before, clause);
    const cleft =
      before !== undefined && clause.first - before.last <= 1 && clause.kind === 'complement' && isCleft(view, before);
    const open =
      before !== undefined &&
      clause.first - before.last <= 1 &&
      before.kind !== 'relative' &&
      isLeftOpen(view, before, clause);
    if (before && (defining || open || cleft || general)) joined[joined.length - 1] = { ...before, last: clause.last };
    if (open || cleft || general) continue;
    if (!defining || isDated(view, clause)) joined.push(clause);
  }
  return joined;
}

const isModal = (view: SentenceView, clause: Clause | undefined): boolean =>
  clause?.group != null && tenseOfGroup(view, clause.group) === 'modal';

/** > | People flee [when the river rises]: what is so in general is told of no one river. */
function isGeneral(view: SentenceView, before: Clause, { kind, opener, group }: Clause): boolean {
  if (kind !== 'subordinate' || !group || !before.group || before.kind === 'relative') return false;
  return (
    /^(?:when|whenever|until|once)$/.test(opener) &&
    tenseOfGroup(view, group) === 'present' &&
    tenseOfGroup(view, before.group) !== 'past'
  );
}

/** > | It is the first time since 1998 [that the Assembly has voted down a budget]: one assertion, and the second half says nothing alone. */
const isCleft = (view: SentenceView, { first, last }: Clause): boolean =>
  [CLEFT, THEORY, SUPPOSED].some((pattern) => pattern.test(textOf(view, first, last)));
/** > | Police are working on the theory [that the driver fell asleep]. */
const SUPPOSED = /\b(?:theory|assumption|suspicion|hypothesis|tip|tip-off|belief|premise|possibility)$/i;

/** > | [One theory is that the cable snapped]: what is only thought of is no assertion by itself. */
const THEORY =
  /^(?:one|another|a|an|the) (?:\p{L}+ ){0,2}(?:theory|hypothesis|possibility|scenario|idea|worry|hope|fear|suspicion|question|risk|danger) (?:is|was|remains)\b/iu;

const CLEFT =
  /^(?:it|this|that) (?:is|was|’s|'s|will be|would be) (?:only |also |at least )?(?:the|only the) (?:first|second|third|fourth|fifth|sixth|last|latest|only|\p{L}+est)\b/iu;

/** > | did not deny [that …]     > | It is unclear [when …]     > | There are unconfirmed reports [that …] */
function isLeftOpen(view: SentenceView, { group, first, last }: Clause, { kind, opener }: Clause): boolean {
  if (kind !== 'complement' && !/^(?:when|where|how|why|whether|if|who|whose|what|which)$/.test(opener)) return false;
  const words = textOf(view, first, last);
  // > | No official has said [that the dam is unsafe]     > | stopped short of saying [that it was]
  const saying = view.groups.findLast((g) => g.last <= last);
  const isOf = saying && CUE_VERBS.has(saying.lemma) && !DENYING_VERBS.has(saying.lemma) && saying.lemma !== 'doubt';
  if (isOf && opener !== 'who' && (isNobody(view, saying.first) || isHeldBack(view, saying.head))) return true;
  // > | Her silence suggests [that she will go]: what the outlet reads out of it is no assertion by itself.
  if (kind === 'complement' && group && INFERRING_VERBS.has(group.lemma)) return true;
  return group?.negated === true
    ? LEAVES_OPEN.test(words) || kind === 'complement'
    : /\b(?:unclear|unknown|uncertain|unconfirmed|unverified|no (?:\p{L}+ )?(?:evidence|proof|signs?|indications?|suggestions?|reports?|word))\b/iu.test(
        words,
      );
}

/** `It is not clear`, `it is not yet known`: a question in other words. */
const LEAVES_OPEN = /\b(?:clear|known|certain|sure|established|decided)\b/i;

/** > | said [the fleet would stay], a step that angered the crews: what somebody said is no part of the outlet’s remark on it. */
function behindContent(view: SentenceView, range: Range, drafts: readonly Draft[]): Range {
  const told = drafts
    .flatMap(({ content }) => content)
    .find((c) => c.start <= range.start && range.start < c.end && c.end < range.end);
  const next = told && view.tokens.find(({ start, tag }) => start >= told.end && tag !== 'PUNCT');
  if (!next || next.start >= range.end) return range;
  const rest = { start: next.start, end: range.end };
  // > | [The road is mined], a lawyer, Otto Lan, said the army had told him: whoever relays it is nobody’s assertion.
  const relays = drafts.some(({ via }) => via?.source && overlapOf(via.source, rest) > 0);
  return relays ? { start: rest.end, end: rest.end } : rest;
}

/** > | A man believed to be the gunman [was arrested]: the clause has a verb of its own behind what describes somebody. */
const onlyDescribes = (view: SentenceView, { rule, scope }: Draft, { last }: Clause): boolean =>
  rule === 'described' &&
  view.groups.some((g) => g.finite && g.last <= last && g.first >= tokenFrom(view.reading, scope.end));

/** > | [Lan was widely quoted as saying] that …: who quotes somebody says no more. */
const isQuotedThere = (view: SentenceView, { cueTokens: cue }: Draft, { group, last }: Clause): boolean =>
  group !== null &&
  cue !== null &&
  group.passive &&
  QUOTING_VERBS.has(group.lemma) &&
  wordAt(view, cue.first) === 'as' &&
  group.last <= cue.first &&
  cue.first <= last;

/** > | [Ada Vale, in a statement: “The ship was ours.”]: who speaks and what he says, without a cue. */
function isCalledUp(view: SentenceView, { cue, source, content }: Draft, { first, last }: Clause): boolean {
  const range = charsOf(view.tokens, first, last);
  return (
    cue === null &&
    source !== null &&
    range !== null &&
    contains(range, source) &&
    content.some((c) => overlapOf(c, range) > 0)
  );
}

/** > | [“We are sorry,” the firm said in a note sent to its customers]: the verb is in what is said, and its cue stands in the same clause. */
function saysAll(view: SentenceView, { cue, content }: Draft, { first, last, group }: Clause): boolean {
  const range = charsOf(view.tokens, first, last);
  const verb = group ? charsOf(view.tokens, group.first, group.last) : null;
  return (
    range !== null && verb !== null && cue !== null && contains(range, cue) && content.some((c) => contains(c, verb))
  );
}

/** > | [A blogger who has read it said] that …: a clause that tells which speaker is meant, without a comma. */
function speaksThere(view: SentenceView, { source, cue }: Draft, { group, first, last }: Clause): boolean {
  const range = charsOf(view.tokens, first, last);
  if (!group || !range || !source || !cue || source.start < range.start || cue.start > range.end) return false;
  const verb = view.tokens[group.first]?.start ?? 0;
  if (verb < source.end || cue.start < verb) return false;
  for (let i = tokenFrom(view.reading, source.end); i < group.first; i++)
    if (RELATIVES.has(wordAt(view, i)) || wordAt(view, i) === 'that') return wordAt(view, i - 1) !== ',';
  return false;
}

const overlapsGroup = (reading: Reading, cue: Range, clause: Clause): boolean => {
  const head = clause.group ? reading.tokens[clause.group.head] : undefined;
  return head !== undefined && cue.start <= head.start && head.end <= cue.end;
};

const words = (reading: Reading, range: Range): number =>
  rangesWithin(reading.tokens, range).filter((t) => t.tag !== 'PUNCT').length;

/** Prepositions that add a fact of its own to a clause. */
const ADDS: ReadonlySet<string> = new Set(['after', 'before', 'despite', 'amid', 'following', 'without', 'with']);
/** A scene of more words than this before the subject is no part of the proposition. */
const SCENE_WORDS_MAX = 6;

/**
 * A clause, and what a preposition adds to it.
 *
 * > | [Orvan holds a small area in the valley] after [a major offensive last year], despite [a push to squeeze its forces out]
 * > | [Police stormed the hall before dawn on Tuesday]: a part of the day is its time.
 * > | In the valley, where they once broke through, [they are left with little]
 * > | They named the harbour, where [the crews kept two sheds] after [the great fire of 1998].
 */
function partsOf(view: SentenceView, clause: Clause): Range[] {
  const whole = clauseRange(view, clause);
  const { group } = clause;
  const isPlace = clause.kind === 'relative' && clause.opener === 'where';
  if (!whole || !group || (clause.kind === 'relative' && !isPlace)) return whole ? [whole] : [];
  const { tokens } = view;
  let first = isPlace ? clause.first + 1 : clause.first;
  let comma = group.first - 1;
  while (comma > clause.first + SCENE_WORDS_MAX && tokens[comma]?.text !== ',') comma--;
  const scene = tokens[clause.first]?.tag === 'ADP' || tokens[clause.first]?.tag === 'SCONJ';
  if (comma > clause.first + SCENE_WORDS_MAX && scene) first = comma + 1;
  // > | the island’s only link [with the mainland in winter]: behind a noun without a comma it goes with the noun; a short one falls away.
  const isPlain = (i: number): boolean =>
    clause.last - i <= ADDED_WORDS_MIN && tokens.slice(i, clause.last).every(({ tag }) => tag !== 'NUM');
  const adds = (i: number): boolean =>
    tokens[i]?.tag === 'ADP' &&
    ADDS.has(wordAt(view, i)) &&
    !DAY_PARTS.has(wordAt(view, i + 1)) &&
    !isMeasured(view, i) &&
    (tokens[i - 1]?.text === ',' || !/^with(?:out)?$/.test(wordAt(view, i)) || isPlain(i)) &&
    phraseAt(view, i + 1)?.first === i + 1;
  const cuts: number[] = [];
  for (let i = group.last + 1; i < clause.last - WORDS_MIN; i++) if (i - first >= WORDS_MIN && adds(i)) cuts.push(i);
  if (cuts.length === 0) return [charsOf(tokens, first, clause.last) ?? whole];
  const core = trimTokens(tokens, first, cuts[0] ?? clause.last);
  const added = cuts.map((cut, k) => trimTokens(tokens, cut + 1, cuts[k + 1] ?? clause.last));
  const told = added.filter((part) => part.last - part.first >= ADDED_WORDS_MIN || isDated(view, part));
  return [core, ...told].map((part) => charsOf(tokens, part.first, part.last)).filter((p) => p !== null);
}

/** > | [just after] 7:30 a.m.     > | [after] an 11-year lull     > | renamed it [after] Otto Lan: what is no event adds none. */
function isMeasured(view: SentenceView, i: number): boolean {
  const [before, next] = [view.tokens[i - 1], view.tokens[i + 1]];
  if (/^(?:just|shortly|soon|long|even)$/.test(before?.text ?? '')) return true;
  const named = view.groups.findLast((g) => g.last <= i);
  const beside = named && (named.last === i || phraseAt(view, named.last)?.last === i);
  if (beside && /^(?:name|rename|christen)$/.test(named.lemma) && next?.tag === 'PROPN') return true;
  const time = next && view.reading.times.find(({ span }) => span.start === next.start);
  const behind = time && view.tokens.find(({ start }) => start >= time.span.end);
  return behind !== undefined && !/^(?:NOUN|PROPN|PART|ADJ)$/.test(behind.tag);
}

const isDated = (view: SentenceView, part: { first: number; last: number }): boolean => {
  const range = charsOf(view.tokens, part.first, part.last);
  return range !== null && view.reading.times.some((t) => t.type !== 'duration' && contains(range, t.span));
};

/** What a preposition adds counts where it is dated or as long as a clause. */
const ADDED_WORDS_MIN = 5;

/** `which` and `who` bring the phrase they speak of with them; `where` and `as` do not. */
function clauseRange(view: SentenceView, clause: Clause): Range | null {
  let first = clause.first;
  if (clause.kind === 'relative' && clause.opener !== 'where') {
    // > | the tunnel, [through] which it feeds its armies
    const governor = view.tokens[clause.first - 1]?.tag === 'ADP' ? clause.first - 1 : clause.first;
    const before = view.tokens[governor - 1]?.text === ',' ? governor - 2 : governor - 1;
    const antecedent = phraseAt(view, before);
    // > | Ostrel itself, which lies …: the phrase before the pronoun is what is meant.
    const owner =
      antecedent && /^(?:itself|themselves|himself|herself)$/.test(view.tokens[antecedent.head]?.lemma ?? '')
        ? phraseAt(view, antecedent.first - 1)
        : null;
    if (antecedent) first = (owner ?? antecedent).first;
  } else if (clause.kind === 'relative' && clause.opener === 'where') first = clause.first + 1;
  return charsOf(view.tokens, first, clause.last);
}

/**
 * The outlet's remark about a speech act is its own: that something was said for the first time.
 *
 * > | Vale [has publicly confirmed for the first time] that …     but not   | The river rose, officials said[, for the third time] this year.
 */
function firstTimes(view: SentenceView, drafts: readonly Draft[]): Range[] {
  const { text } = view.reading.article;
  const found: Range[] = [];
  for (const draft of drafts) {
    if (!draft.cue) continue;
    const content = draft.content[0];
    const limit = content && content.start > draft.cue.end ? content.start : view.sentence.end;
    const match = /^(?!,)[^.;:"“”]{0,30}?\bfor the (?:first|second|third|last) time\b/i.exec(
      text.slice(draft.cue.end, limit),
    );
    const range = match ? { start: draft.cue.start, end: draft.cue.end + match[0].length } : null;
    if (range && !found.some((f) => f.start === range.start)) found.push(range);
  }
  return found;
}
