import {
  CLOSE_TO,
  NOT_WHEN,
  OCCASION_NOUNS,
  OCCASION_VERBS,
  OF_ANOTHER_EVENT,
  PARTS_BEFORE_OF,
  SPEAKS_BY,
  SPOKEN_AFTER,
  UNTIMELY,
} from '../languages/en/occasions.ts';
import { type Dated, isDay } from '../model/article.ts';
import type { Reading, TimeExpression } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import { firstIndex } from '../text/bisect.ts';
import type { Draft } from './draft.ts';
import { cueAround } from './joined-verbs.ts';
import { isMistakenNoun, isNoDeed, isOfMaking, isOfSpeaking } from './occasion-verbs.ts';
import { isDash, type SentenceView, spelled, tokenFrom, wordAt } from './sentence-view.ts';
import { phraseAt, type SourceRange } from './sources.ts';
import { tenseOf, tenseOfGroup } from './verb-tense.ts';

/** What the cue's own clause says: a date, a time that names none (`recently`, `at a rally`), a pointer back, or nothing. */
export type OwnTime =
  | { readonly kind: 'dated'; readonly dated: Dated }
  | { readonly kind: 'open' }
  | { readonly kind: 'back' }
  | { readonly kind: 'none' };

/** The time expressions within a range: they stand in order and do not overlap. */
export function timesWithin({ times }: Reading, { start, end }: Range): readonly TimeExpression[] {
  const from = firstIndex(times.length, (i) => (times[i]?.span.start ?? 0) >= start);
  const to = firstIndex(times.length, (i) => (times[i]?.span.end ?? 0) > end);
  return times.slice(from, Math.max(from, to));
}

/** Tokens between a time and its cue: further off it belongs to something else. `He told reporters at the gate late on Monday` has six. */
const GAP_MAX = 24;
/** A time that opens the sentence reaches over an apposition and a first verb. */
const FRAME_REACH = 40;

/** O1: whether the time belongs to the clause of the cue and tells when the words were said. */
function isStated(view: SentenceView, draft: Draft, time: TimeExpression, inside: readonly Range[]): boolean {
  const { reading } = view;
  const cue = cueGroup(view, draft);
  if (cue === null || inside.some((range) => contains(range, time.span))) return false;
  const first = tokenFrom(reading, time.span.start);
  const last = tokenFrom(reading, time.span.end);
  if (first >= cue.first && last <= cue.last) return true;
  // > | A letter of 5 May says that …
  const ofText = /^(?:of|from)$/.test(wordAt(view, first - 1)) && OCCASION_NOUNS.has(wordAt(view, first - 2));
  if (opensWithDay(view, cue, first, last)) return true;
  if (ownsNoun(view, cue, first, last) || (NOT_WHEN.has(wordAt(view, first - 1)) && !ofText && !ofPart(view, first)))
    return false;
  return first >= cue.last ? isBehind(view, draft, first, time) : isAhead(view, draft, first, last);
}

/** > | on the morning [of] 3 May     > | in the early hours [of] Monday     not   | the talks of Monday */
const ofPart = (view: SentenceView, first: number): boolean =>
  wordAt(view, first - 1) === 'of' && PARTS_BEFORE_OF.has(wordAt(view, first - 2));

/**
 * A day that the whole sentence is set on, and what is said follows.
 *
 * > | It was [on Monday] that Vale said …     > | Only [on Monday] did Vale admit …     > | Not until [Monday] did the firm say …
 */
function opensWithDay(view: SentenceView, cue: SourceRange, first: number, last: number): boolean {
  const opening = spelled(view.tokens, view.sentence.first, first).toLowerCase();
  if (cue.first < last) return false;
  if (/^it was (?:only )?(?:on|in|at)$/.test(opening)) return wordAt(view, last) === 'that';
  return (
    /^(?:but )?(?:only on|not until|only in)$/.test(opening) && /^(?:did|has|had|was|were)$/.test(wordAt(view, last))
  );
}

/** The cue with its auxiliaries, between which a time may stand: `had last month reported`. */
function cueGroup(view: SentenceView, { cueTokens }: Draft): SourceRange | null {
  const group = cueTokens && view.groups.find((g) => g.first < cueTokens.last && cueTokens.first < g.last);
  if (!group) return cueTokens;
  return { first: Math.min(group.first, cueTokens.first), last: Math.max(group.last, cueTokens.last) };
}

/**
 * A time before a noun is the noun's: it counts where the noun speaks.
 *
 * > | In Monday's address, Vale said   > | The 2019 champions said   > | denied this week's report that …
 *       ^^^^^^ counts                        ^^^^ does not                    ^^^^^^^^^ does not: what is denied
 */
function ownsNoun(view: SentenceView, cue: SourceRange, first: number, last: number): boolean {
  const { tokens } = view;
  const possessive = /^['’]s?$/.test(tokens[last]?.text ?? '');
  const before = tokens[first - 1]?.tag;
  const prenominal = (before === 'DET' || before === 'ADJ') && /^(?:NOUN|ADJ)$/.test(tokens[last]?.tag ?? '');
  if (!possessive && !prenominal) return false;
  const behind = cue.last <= first;
  if (possessive && isHouse(view, cue, first, last)) return false;
  // > | Within hours of Monday's crash, Vale said …
  if (possessive && !behind && /^(?:of|after)$/.test(wordAt(view, first - 1)) && CLOSE_TO.has(wordAt(view, first - 2)))
    return false;
  if (possessive && behind && !/^(?:in|at|during|from|by)$/.test(wordAt(view, first - 1))) return true;
  for (let i = last; i < Math.min(last + 4, view.sentence.last); i++)
    if (OCCASION_NOUNS.has(wordAt(view, i))) return false;
  return true;
}

/** > | In [Monday’s] Ledger, she wrote …     > | told [Sunday’s] Ledger that …     > | told [Monday’s] council meeting that … */
function isHouse(view: SentenceView, cue: SourceRange, first: number, last: number): boolean {
  const named = view.tokens[last + 1]?.tag === 'PROPN';
  if (first >= cue.last) {
    if (first !== cue.last || view.tokens[cue.last - 1]?.lemma !== 'tell') return false;
    return named || [last + 1, last + 2, last + 3].some((i) => OCCASION_NOUNS.has(wordAt(view, i)));
  }
  return named && first - 1 === view.sentence.first && /^(?:in|on)$/.test(wordAt(view, first - 1));
}

/** `said late on Monday`, `said in an update on 21 March`: nothing stands between that the time could belong to. */
function isBehind(view: SentenceView, draft: Draft, first: number, time: TimeExpression): boolean {
  const cue = draft.cueTokens?.last ?? first;
  const from = Math.max(cue, afterNoun(view, draft, first) ?? cue);
  if (first - from > GAP_MAX || contentBetween(view, draft, from, first)) return false;
  // > | said as she left court on Monday     > | said before flying home on Monday     > | said hours after she was freed on Monday
  for (let i = from; i < first; i++) if (behindScene(view, i, first)) return true;
  if (ofOther(view, cue, first, time)) return false;
  for (let i = first - 1; i >= from; i--) {
    // > | said of the storm on Monday that …: the storm's day.
    // > | told reporters after the match on Saturday: what is said after it is said on its day.
    if (OF_ANOTHER_EVENT.has(wordAt(view, i)) && !(wordAt(view, first - 1) === 'on' && afterSpeaking(view, i, first)))
      return false;
    if (i === from && NOT_WHEN.has(wordAt(view, i)) && !BY_WHICH.test(wordAt(view, i))) return false;
    if (isDash(view.tokens, i) || wordAt(view, i) === ';') return false;
    if (view.tokens[i]?.tag === 'VERB' && !isMistakenNoun(view, i))
      return OCCASION_VERBS.has(view.tokens[i]?.lemma ?? '');
  }
  return true;
}

/** Whether a clause that tells at what somebody spoke opens at a token, and a verb stands in it before the time. */
function behindScene(view: SentenceView, at: number, time: number): boolean {
  const word = wordAt(view, at);
  const verb = view.tokens.slice(at + 1, time).findIndex(({ tag }) => tag === 'VERB') + at + 1;
  if (verb === at) return false;
  if (/^(?:before|after|while)$/.test(word) && verb === at + 1) return /ing$/.test(wordAt(view, verb));
  if (/^(?:as|when|while)$/.test(word)) return view.groups.some((g) => g.first <= verb && verb < g.last && g.finite);
  return (
    word === 'after' &&
    CLOSE_TO.has(wordAt(view, at - 1)) &&
    view.groups.some((g) => g.finite && g.first > at && g.last <= time)
  );
}

/**
 * > | the ministry said, [in the largest raid] this year     > | said [for the third time] this year: a year of which something is the most, or a time behind a
 * comma that belongs to what was told     but   | said, in a statement on Monday
 */
function ofOther(view: SentenceView, cue: number, first: number, { dated }: TimeExpression): boolean {
  const between = view.tokens.slice(cue, first);
  const isRank =
    dated !== null && !isDay(dated.value) && between.some(({ text, tag }) => tag !== 'NOUN' && RANK.test(text));
  if (isRank) return true;
  if (between[0]?.text !== ',') return false;
  const nouns = between.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN').map(({ text }) => text.toLowerCase());
  return nouns.length > 0 && !nouns.some((noun) => OCCASION_NOUNS.has(noun) || SPOKEN_AFTER.has(noun));
}
const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|most|least|\p{Ll}{3,}est)$/u;

/** > | denied [the claim] late on 2 May: the token behind a content without a verb, where nothing but `on` follows; else null. */
function afterNoun(view: SentenceView, { content, cueTokens }: Draft, first: number): number | null {
  const end = content.at(-1)?.end ?? 0;
  const last = tokenFrom(view.reading, end);
  const plain = view.tokens.slice(last, first).every(({ tag }) => tag === 'ADP' || tag === 'ADV' || tag === 'ADJ');
  const verb = view.groups.some((g) => g.finite && g.first >= (cueTokens?.last ?? 0) && g.last <= first);
  return end > 0 && last <= first && plain && !verb ? last : null;
}

/** > | said by telephone on Monday, said from prison on Monday, said after the match on Monday */
const BY_WHICH = /^(?:by|from|through|after|following)$/;

const contentBetween = (view: SentenceView, draft: Draft, from: number, to: number): boolean => {
  const [start, end] = [view.tokens[from]?.start ?? 0, view.tokens[to]?.start ?? 0];
  return draft.content.some((c) => c.start < end && start < c.end);
};

/** `On 18 March, Vale had said`, `Vale on Monday said`, `In an interview published on Monday, Vale said`. */
function isAhead(view: SentenceView, draft: Draft, first: number, last: number): boolean {
  const { tokens, sentence } = view;
  const cue = draft.cueTokens?.first ?? last;
  let at = first - 1;
  let isOccasion = false;
  for (; at >= sentence.first && !/^[,;:]$/.test(wordAt(view, at)) && !isDash(tokens, at); at--) {
    const token = tokens[at];
    const opensScene = at === sentence.first && /ing$/.test(wordAt(view, at + 1));
    // > | Through tears on Sunday, Lan said …
    const through = at === sentence.first && wordAt(view, at) === 'through';
    if (OF_ANOTHER_EVENT.has(wordAt(view, at)) && !opensScene && !through && !afterSpeaking(view, at, first))
      return false;
    if (token?.tag !== 'VERB' && token?.tag !== 'AUX') continue;
    // > | Hours after the wall broke on Monday, Vale said …
    if (closelyAfter(view, at)) continue;
    if (isNoDeed(view, at)) continue;
    isOccasion = isOfSpeaking(view, at);
    if (!isOccasion && !joinsCue(view, at, cue)) return false;
    break;
  }
  const frames = framesSentence(view, first);
  const most = frames ? FRAME_REACH : GAP_MAX;
  let gap = 0;
  for (let i = last; i < cue; i++) {
    const token = tokens[i];
    if (token === undefined || draft.content.some((c) => contains(c, token))) continue;
    gap += 1;
    if (isDash(tokens, i) || token.text === ';' || gap > most) return false;
  }
  // > | Asked on Monday whether it was safe, Vale said …: what was asked is no clause of the sentence.
  // > | In a post published on Monday and later deleted, Vale said …: what else was done to it is no clause either.
  const isMore = isOccasion && wordAt(view, last) === 'and';
  const asked = isMore || isAskedBehind(view, last) ? nextComma(view, last) : last;
  const others = view.groups.filter(
    (g) =>
      g.finite && g.first >= asked && g.last <= cue && !draft.content.some((c) => contains(c, tokens[g.head] ?? c)),
  );
  if (others.length === 0) return true;
  // > | Late on Sunday the ministry put out a statement saying that …: a participle has the time of the one verb before it.
  const [only, more] = others;
  if (frames && only && !more && /ing$/.test(wordAt(view, cue))) return tenseOfGroup(view, only) === 'past';
  // > | On Monday Vale met the crews and said that …: a time that opens the sentence frames all of it.
  const tense = tenseOf(view, draft.cueTokens);
  return (
    frames && (tense === 'past' || tense === 'pluperfect') && !/^(?:who|which|that|where)$/.test(wordAt(view, cue - 1))
  );
}

/** > | Asked on Monday [by the radio] whether it was safe, Vale said … */
function isAskedBehind(view: SentenceView, last: number): boolean {
  const by = /^(?:by|in|on|at)$/.test(wordAt(view, last)) ? phraseAt(view, last + 1) : null;
  return /^(?:whether|if|what|why|how|about|who|when|where)$/.test(wordAt(view, by?.last ?? last));
}

/** How many tokens before its verb `hours after` may stand: > | Hours after [the wall above the town] broke on Monday, … */
const AFTER_REACH = 8;

function closelyAfter(view: SentenceView, verb: number): boolean {
  for (let i = verb - 1; i > Math.max(view.sentence.first, verb - AFTER_REACH); i--) {
    if (view.tokens[i]?.tag === 'PUNCT') return false;
    if (wordAt(view, i) === 'after') return CLOSE_TO.has(wordAt(view, i - 1));
  }
  return false;
}

/** > | After a meeting on Monday, the board said that …: what is said after speaking is said on its day. */
function afterSpeaking(view: SentenceView, at: number, time: number): boolean {
  if (CLOSE_TO.has(wordAt(view, at - 1))) return true;
  if (!/^(?:after|following)$/.test(wordAt(view, at))) return false;
  return view.tokens
    .slice(at, time)
    .some(({ text }) => OCCASION_NOUNS.has(text.toLowerCase()) || SPOKEN_AFTER.has(text.toLowerCase()));
}

const nextComma = (view: SentenceView, from: number): number => {
  let i = from;
  while (i < view.sentence.last && view.tokens[i]?.text !== ',') i++;
  return i;
};

/**
 * Two verbs of one subject, and the time of the first is the second's.
 *
 * > | Vale came to Ostrel on Monday and said that …     > | Vale resigned on Monday, saying that …
 */
function joinsCue(view: SentenceView, verb: number, cue: number): boolean {
  const group = view.groups.find((g) => g.first <= verb && verb < g.last);
  const participle = view.groups.some((g) => g.first === cue && g.participle) && wordAt(view, cue - 1) === ',';
  // > | Her uncle says the girl had rung on Monday and told him that …: she did both, inside what he says.
  const joined = view.groups.find((g) => g.first === cue);
  const around = joined ? cueAround(view, joined) : null;
  if (group && around && around.last <= group.first) return true;
  if (!group || tenseOfGroup(view, group) !== 'past') return false;
  // > | Lan wept on Monday [as he] told the court …     > | Vale used a speech on Monday [to] say …
  const scene = /^(?:he|she|they|it)$/.test(wordAt(view, cue - 1)) && /^(?:as|when|while)$/.test(wordAt(view, cue - 2));
  const means = wordAt(view, cue - 1) === 'to' && SPEAKS_BY.has(view.tokens[group.head]?.lemma ?? '');
  if (!participle && !scene && !means && wordAt(view, cue - 1) !== 'and') return false;
  for (let i = view.sentence.first; i < group.first; i++)
    if (/^(?:who|whom|which|that|where|when|while|as|if)$/.test(wordAt(view, i))) return false;
  return true;
}

/** Words before a frame's time: `But on the night of Sunday`. */
const FRAME_WORDS = 5;

/** Whether the time at this token opens its sentence: `But in March, …`, and not `A further step in March was …`. */
export function framesSentence({ tokens, sentence }: SentenceView, at: number): boolean {
  if (at - sentence.first > FRAME_WORDS) return false;
  const before = tokens.slice(sentence.first, at).filter(({ tag }) => tag !== 'CCONJ' && tag !== 'PUNCT');
  if (before[0] !== undefined && before[0].tag !== 'ADP' && before[0].tag !== 'ADV') return false;
  return before.every(({ tag }) => !/^(?:VERB|AUX|PRON|PROPN)$/.test(tag));
}

/** Whether an expression would date the words if its value were known: `on Monday`, `in the past two days`, and not `for two days`. */
export const isPoint = ({ type, span }: TimeExpression): boolean =>
  type === 'date' || type === 'time' || (type === 'duration' && /\b(?:past|last|recent)\b/i.test(span.text));

/**
 * `at the time`, `at the same press conference`, `told the same hearing`: the last time of saying is meant. What is only said
 * `beside him` may be said elsewhere on another day.
 */
const POINTS_BACK =
  /\b(?:at (?:the|that) time|(?:at|in|during|on|to|tell|tells|told|telling) (?:the|that) same (?:\p{Ll}+ )?(?:conference|briefing|hearing|meeting|rally|debate|session|sitting|event|interview|summit|inquest|inquiry|trial|court|jury|panel|committee|tribunal|gathering|audience|forum|crowd|broadcast|programme|program|ceremony|statement|letter|speech|address|post|call|occasion))\b/iu;

/** O1: the time that the clause of the cue gives. `all` are the drafts of the sentence. */
export function ownTime(view: SentenceView, draft: Draft, all: readonly Draft[]): OwnTime {
  const { reading, sentence } = view;
  const { cue } = draft;
  if (cue === null) return { kind: 'none' };
  // Inside what somebody else says a time is that content's; the cue's own clause may lie in there, too.
  const inside = [
    ...draft.content,
    ...all.filter((d) => d !== draft && !goesOnIn(draft, d)).flatMap((d) => d.content.filter((c) => !contains(c, cue))),
  ];
  const found = timesWithin(reading, sentence).filter((time) => isStated(view, draft, time, inside));
  const behind = found.find((t) => t.dated !== null && t.span.start >= cue.start);
  const ahead = found.filter((t) => t.dated !== null && !found.some((o) => countsFrom(view, o, t)));
  const made = ahead.find((t) => isOfMaking(view, tokenFrom(reading, t.span.start)));
  const dated = behind ?? made ?? ahead.at(-1);
  if (dated?.dated) return { kind: 'dated', dated: dated.dated };
  if (pointsBack(view, inside)) return { kind: 'back' };
  if (found.some(isPoint) || isUntimely(view, draft)) return { kind: 'open' };
  return { kind: 'none' };
}

/** > | [On the eve] of the vote [on Sunday]: a day that is counted from another stands for it. */
function countsFrom(view: SentenceView, counted: TimeExpression, from: TimeExpression): boolean {
  if (counted.span.end >= from.span.start || counted.dated === null) return false;
  const [first, last] = [tokenFrom(view.reading, counted.span.end), tokenFrom(view.reading, from.span.start)];
  return (
    /^(?:of|after|before)$/.test(wordAt(view, first)) && !view.tokens.slice(first, last).some((t) => t.text === ',')
  );
}

/** > | He says [the girl had rung on Monday] and told him that …: the clause that the cue goes on from is its own, too. */
const goesOnIn = ({ via }: Draft, { cue }: Draft): boolean => via?.cue != null && via.cue.start === cue?.start;

function pointsBack({ reading, sentence }: SentenceView, inside: readonly Range[]): boolean {
  const words = POINTS_BACK.exec(reading.article.text.slice(sentence.start, sentence.end));
  if (words === null) return false;
  const start = sentence.start + words.index;
  return !inside.some((range) => contains(range, { start, end: start + words[0].length }));
}

/** `had previously said`, `Earlier, Vale said`, `has repeatedly said`. */
function isUntimely(view: SentenceView, { cueTokens }: Draft): boolean {
  if (cueTokens === null) return false;
  for (let i = Math.max(view.sentence.first, cueTokens.first - 2); i <= cueTokens.last; i++)
    if (UNTIMELY.has(wordAt(view, i)) && i < view.sentence.last) return true;
  // > | Days earlier, the firm said he would stay.
  const opening = [0, 1, 2].map((k) => wordAt(view, view.sentence.first + k)).join(' ');
  if (/^(?:(?:just|only) )?(?:hours|days|weeks|months|years) (?:earlier|before)/.test(opening)) return true;
  return UNTIMELY.has(wordAt(view, view.sentence.first)) && wordAt(view, view.sentence.first + 1) === ',';
}

/**
 * O4: an occasion that the sentence opens itself, of which no time is known.
 *
 * > | In an interview with the Courier, Vale said …
 *        ^^^^^^^^^^^^ not the occasion of the day before
 */
export function opensOccasion(view: SentenceView, draft: Draft): boolean {
  for (let i = view.sentence.first; i < view.sentence.last; i++) {
    const token = view.tokens[i];
    if (token === undefined || !OCCASION_NOUNS.has(token.text.toLowerCase())) continue;
    if (draft.content.some((c) => contains(c, token)) || (draft.source !== null && contains(draft.source, token)))
      continue;
    for (let k = i - 1; k >= Math.max(view.sentence.first, i - 4); k--) {
      if (view.tokens[k]?.tag === 'ADP' || view.tokens[k]?.tag === 'VERB') break;
      if (/^(?:an?|another)$/.test(wordAt(view, k))) return /^(?:in|at|during)$/.test(wordAt(view, k - 1));
    }
  }
  return false;
}
