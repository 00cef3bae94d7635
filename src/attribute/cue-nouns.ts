import { RELATIVES } from '../languages/en/clauses.ts';
import {
  CLAIM_NOUNS,
  CUE_NOUNS,
  DENYING_VERBS,
  PLAIN_SAYING,
  SPEECH_NOUNS,
  TOLD_NOUNS,
  VERIFYING_VERBS,
} from '../languages/en/cues.ts';
import { GIVING_OUT_VERBS } from '../languages/en/relaying.ts';
import { STATE_OF } from '../languages/en/states.ts';
import type { Stance } from '../model/statement.ts';
import { relayedBy } from './compose.ts';
import { contentAfter } from './contents.ts';
import type { Draft } from './draft.ts';
import { passedOnAt, passesNoun } from './noun-relays.ts';
import { composeWhole } from './quoted.ts';
import { isQuoteMark, type SentenceView, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, phraseFrom, type SourceRange } from './sources.ts';
import { isHeldBack } from './unsaid.ts';

/** > | [US and European] allegations that [it drags its feet]     > | [its] claim that [the gates held] */
export function cueNouns(view: SentenceView, index: number): Draft[] {
  const { tokens, sentence } = view;
  const drafts: Draft[] = [];
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const token = tokens[i];
    const word = wordAt(view, i);
    // > | [Reports] that two died could not be verified: at the head of a sentence taggers take it for a verb.
    const opens = i === sentence.first && token?.tag === 'VERB' && wordAt(view, i + 1) === 'that';
    const isNoun = token?.tag === 'NOUN' || opens;
    if (isNoun) drafts.push(...ofSomething(view, i, index));
    const known = isNoun ? stanceOf(word) : undefined;
    const that = known !== undefined || (isNoun && SPEECH_NOUNS.has(word)) ? clauseOf(view, i) : null;
    // > | repeated the mayor’s words: “…”: what is no claim carries a quotation, and no clause.
    const stance = known ?? (that !== null && wordAt(view, that) !== 'that' ? 'neutral' : undefined);
    if (stance === undefined) continue;
    const whole = that === null ? null : contentAfter(view, that, ['clause'], 'say');
    if (that === null || !whole || isAnswered(view, whole)) continue;
    const phrase = phraseAt(view, i);
    const until = mainVerb(view, phrase?.first ?? i, whole) ?? ownVerb(view, i, whole) ?? subjectEnd(view, whole);
    const content = { ...whole, last: until };
    // > | There was no suggestion that [it was deliberate]: nothing says so.
    if (/^(?:no|any|little)$/.test(wordAt(view, phrase?.first ?? i))) continue;
    // > | [In the version] that the general presented, …: he tells it.
    if (word === 'version' && wordAt(view, (phrase?.first ?? i) - 1) === 'in') continue;
    const opening = phrase?.first ?? i;
    if (isWay(view, opening) || isTopic(view, opening) || isNotShown(view, opening, word)) continue;
    const agent = that > i + 1 && wordAt(view, i + 1) !== ',' ? phraseAt(view, i + 2) : null;
    // > | a warning by [the board's own engineer] that …
    const owner =
      (phrase && phrase.first < i ? possessor(view, phrase.first, i) : null) ??
      (agent ? { first: agent.first, last: Math.min(agent.last, that) } : null);
    // > | his [denial] that he had lied
    const attitude = /^(?:denials?|rejections?|refusals?)$/.test(word) ? ('denies' as const) : ('asserts' as const);
    const by = { index, source: owner, cue: { first: i, last: i + 1 }, verb: { stance, attitude } };
    drafts.push(...relayedBy(composeWhole(view, by, content, 'cue-noun'), owner && passesNoun(view, i, that, index)));
  }
  return drafts;
}

const stanceOf = (word: string): Stance | undefined =>
  CUE_NOUNS.get(word) ?? CUE_NOUNS.get(word.replace(/s$/, '')) ?? TOLD_NOUNS.get(word.replace(/(?<=\p{L})s$/u, ''));

/** > | has not found [evidence] that …     > | do not support [the conclusion] that …: what nothing shows nobody says. */
function isNotShown(view: SentenceView, first: number, noun: string): boolean {
  if (!SHOWING_NOUNS.test(noun)) return false;
  const verb = view.groups.findLast((g) => g.last <= first);
  return verb !== undefined && first - verb.last <= 1 && (verb.negated || isHeldBack(view, verb.head));
}
const SHOWING_NOUNS = /^(?:evidence|proof|signs?|indications?|suggestions?|conclusions?|hints?)$/;

/** > | said [in a statement] on the web that …     > | told staff [in a call] on Monday that …: the way in which it is said; the verb is the cue. */
function isWay(view: SentenceView, noun: number): boolean {
  if (!/^(?:in|on|through|via|during|at)$/.test(wordAt(view, noun - 1))) return false;
  const verb = view.groups.findLast((g) => g.last < noun);
  return verb !== undefined && noun - verb.last <= WAY_REACH && PLAIN_SAYING.has(verb.lemma) && !verb.passive;
}
/** > | said of [the report] by the trust that it was wrong: what somebody speaks of does not say it. */
const isTopic = (view: SentenceView, noun: number): boolean =>
  /^(?:of|about|on)$/.test(wordAt(view, noun - 1)) &&
  view.groups.some((g) => g.last === noun - 1 && PLAIN_SAYING.has(g.lemma) && !g.passive);

/** > | told [reporters in the capital] in a statement: so many tokens may stand between. */
const WAY_REACH = 6;

/** > | a claim that [Lorvane denies]     > | an account that [nobody was able to confirm]: what is done with the claim is no content of it. */
export const isAnswered = (view: SentenceView, { first, last }: SourceRange): boolean => {
  // > | the statement that [it put out on Monday] says …     but not   | the report that [it published a false map]
  const [own] = view.groups.filter((g) => g.first >= first && g.last <= last);
  const isRelative =
    own !== undefined && wordAt(view, first - 1) === 'that' && (own.finite || view.tokens[first - 1]?.tag === 'PRON');
  if (isRelative && !own.passive && GIVING_OUT_VERBS.has(own.lemma) && goesWithoutObject(view, own.last)) return true;
  const verb = view.groups.findLast((g) => g.first >= first && g.last <= last);
  // > | a claim that the bridge was safe [was disputed by engineers] has its clause.
  if (!verb || verb.passive || !(DENYING_VERBS.has(verb.lemma) || VERIFYING_VERBS.has(verb.lemma))) return false;
  // > | a claim that Lorvane denied [in a statement]
  return verb.last === last || goesWithoutObject(view, verb.last);
};

const goesWithoutObject = (view: SentenceView, behind: number): boolean =>
  behind >= view.sentence.last || ['ADP', 'ADV', 'PUNCT', 'PART'].includes(view.tokens[behind]?.tag ?? '');

/**
 * What somebody claims or alleges without a clause; without an owner nobody does.
 *
 * > | [Dravian] claims of [an unprovoked assault] were dismissed.     > | denied [the charity]’s allegations of [torture]
 */
function ofSomething(view: SentenceView, noun: number, index: number): Draft[] {
  if (!/^(?:claims?|allegations?|accusations?)$/.test(wordAt(view, noun)) || wordAt(view, noun + 1) !== 'of') return [];
  const phrase = phraseAt(view, noun);
  const owner = phrase && phrase.first < noun ? possessor(view, phrase.first, noun) : null;
  const thing = phraseAt(view, noun + 2);
  if (!owner || thing?.first !== noun + 2) return [];
  // > | the firm's insurance claims of 3 million crowns: what is claimed is money.
  const isSum = view.tokens.slice(thing.first, thing.last).some(({ tag }) => tag === 'NUM');
  if (isSum || view.tokens[noun - 1]?.tag === 'NOUN') return [];
  const content = { first: thing.first, last: boundEnd(view, thing.last, view.sentence.last), frame: 'noun' as const };
  const cue = { first: noun, last: noun + 1 };
  const by = { index, source: owner, cue, verb: { stance: 'doubting', attitude: 'asserts' } as const };
  return composeWhole(view, by, content, 'cue-noun');
}

/** > | amid [claims] he had been drinking     > | has rejected [claims] the ship was full: several, with a clause that nothing opens. */
export function opensBareClause(view: SentenceView, noun: number): boolean {
  if (!CLAIM_NOUNS.has(wordAt(view, noun)) || !wordAt(view, noun).endsWith('s')) return false;
  const subject = phraseFrom(view, noun + 1);
  const verb = subject && view.groups.find((g) => g.first >= subject.last);
  return verb?.finite === true && verb.first === subject?.last && view.tokens[noun]?.tag === 'NOUN';
}

/** How far a phrase may keep the clause from its noun: `claims on social media that`. */
const REACH_MAX = 9;

/** > | claims on social media that …     > | a report by the institute that …: where the noun's clause opens, or null. */
function clauseOf(view: SentenceView, noun: number): number | null {
  const that = clauseOpening(view, noun);
  // > | issued a ruling on Monday [that said] the law was void: a clause about the noun, which says it itself.
  return that !== null && wordAt(view, that) === 'that' && view.groups.some((g) => g.first === that + 1) ? null : that;
}

function clauseOpening(view: SentenceView, noun: number): number | null {
  if (wordAt(view, noun + 1) === 'that' || opensBareClause(view, noun)) return noun + 1;
  // > | Tolland's version is that no offer was made.
  const copula = view.groups.find((g) => g.first === noun + 1 && g.lemma === 'be' && g.finite)?.last ?? noun + 2;
  // > | The engineer’s words were: “The bearings are cracked.”
  const isSaid =
    isQuoteMark(wordAt(view, wordAt(view, copula) === ':' ? copula + 1 : copula)) &&
    SPEECH_NOUNS.has(wordAt(view, noun)) &&
    // > | wrote that the claims were “nonsense”: what is said of a claim is not what it says.
    !(
      CUE_NOUNS.get(view.tokens[noun]?.lemma ?? '') === 'doubting' ||
      /^(?:claims|allegations|accusations|reports|rumours)$/.test(wordAt(view, noun))
    );
  if (isCopula(view, noun + 1) && (wordAt(view, copula) === 'that' || isSaid)) return copula;
  // > | repeated the mayor’s words: “The well is dry.”
  const isOwned = /^['’]s?$/.test(view.tokens[noun - 1]?.text ?? '') && SPEECH_NOUNS.has(wordAt(view, noun));
  if (isOwned && wordAt(view, noun + 1) === ':' && isQuoteMark(wordAt(view, noun + 2))) return noun + 1;
  const handed = passedOnAt(view, noun + 1);
  if (handed && wordAt(view, handed.after) === 'that') return handed.after;
  if (!/^(?:by|from|on|in|of)$/.test(wordAt(view, noun + 1))) return null;
  const isOf = /^(?:by|from)$/.test(wordAt(view, noun + 1));
  // > | claims by [rebel-aligned] bloggers that …: what stands within the phrase of the owner is no verb.
  const owner = isOf ? phraseFrom(view, noun + 2) : null;
  for (let i = owner?.last ?? noun + 2; i < Math.min(view.sentence.last, (owner?.last ?? noun) + REACH_MAX); i++) {
    if (wordAt(view, i) === 'that') return i;
    // > | claims by the rebels[, relayed by the governor,] that …
    const passing = passedOnAt(view, i);
    if (passing) return wordAt(view, passing.after) === 'that' ? passing.after : null;
    // > | passed on a message from the crew: “We are all well.”
    if (isOf && wordAt(view, i) === ':' && isQuoteMark(wordAt(view, i + 1))) return i;
    const tag = view.tokens[i]?.tag;
    if (tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX') return null;
  }
  return null;
}

/**
 * Where the clause of a noun ends whose own verb follows.
 *
 * > | its foreman’s statement that [the valve was open] had been made under pressure
 */
function subjectEnd(view: SentenceView, { first, last }: SourceRange): number {
  const [own, next] = view.groups.filter((g) => g.finite && g.first >= first && g.last <= last);
  if (!own || !next || reduced(view, own.first)) return last;
  const between = view.tokens.slice(own.last, next.first);
  // > | the claim that [it holds Kesh] has been disputed by analysts: what becomes of the claim.
  const isVerdict = next.passive && (DENYING_VERBS.has(next.lemma) || VERIFYING_VERBS.has(next.lemma));
  const runsOn = between.some(
    ({ tag, text }) => /^(?:CCONJ|SCONJ|PUNCT|PRON|VERB|AUX)$/.test(tag) || RELATIVES.has(text),
  );
  if (isVerdict && !runsOn) return next.first;
  return between.every(({ tag }) => tag === 'ADJ' || tag === 'ADV' || tag === 'PART') ? next.first : last;
}

/**
 * The verb of the sentence behind the clause of its subject: the last one that nothing opens or joins; null where the noun is no part of a subject.
 *
 * > | The mayor’s mention of a warning that [the ice could break within days] emptied the valley.
 */
function mainVerb(view: SentenceView, noun: number, { first, last }: SourceRange): number | null {
  const { tokens, sentence, groups } = view;
  const opens = phraseAt(view, sentence.first)?.first === sentence.first || noun === sentence.first;
  if (!opens || groups.some((g) => g.finite && g.last <= noun)) return null;
  const inside = groups.filter((g) => g.first >= first && g.last <= last && !g.infinitive);
  const free = inside.slice(1).filter((g, at) => {
    const between = tokens.slice(inside[at]?.last ?? first, g.first);
    return g.finite && between.every(({ tag, text }) => !isOpener(tag) && !RELATIVES.has(text.toLowerCase()));
  });
  return free.at(-1)?.first ?? null;
}
/** > | The institute noted claims by bloggers that [a ship had been hit] but said it had seen no evidence: who took the claim up says more. */
function ownVerb(view: SentenceView, noun: number, { first, last }: SourceRange): number | null {
  if (!view.groups.some((g) => g.finite && g.last <= noun)) return null;
  const said = view.groups.find(
    (g) =>
      g.finite &&
      g.first > first &&
      g.last <= last &&
      PLAIN_SAYING.has(g.lemma) &&
      /^(?:but|and|though|yet)$/.test(wordAt(view, g.first - 1)),
  );
  return said ? said.first - (wordAt(view, said.first - 2) === ',' ? 2 : 1) : null;
}

const isOpener = (tag: string): boolean => /^(?:CCONJ|SCONJ|PUNCT|PRON)$/.test(tag);

/** > | that the report [he wrote] was wrong: a clause without a relative, whose subject stands right behind a noun. */
const reduced = (view: SentenceView, verb: number): boolean =>
  view.tokens[verb - 1]?.tag === 'PRON' && view.tokens[verb - 2]?.tag === 'NOUN';

const isCopula = (view: SentenceView, i: number): boolean =>
  /^(?:is|was|were|’s|'s)$/.test(wordAt(view, i)) ||
  (view.tokens[i]?.lemma === 'have' && wordAt(view, i + 1) === 'been');

/** The words before a cue noun that say whose it is; a bare article says nothing. */
function possessor(view: SentenceView, first: number, noun: number): SourceRange | null {
  let from = first;
  let to = noun;
  const possessive = /^['’]s?$/.test(view.tokens[noun - 1]?.text ?? '');
  while (!possessive && from < to && (view.tokens[from]?.tag === 'DET' || /^amid(?:st)?$/.test(wordAt(view, from))))
    from++;
  // > | US and [European] allegations: two peoples share what both say, though one is a name and no adjective.
  const isState = (at: number): boolean => STATE_OF.has(view.tokens[at]?.text ?? '');
  while (isState(from) && wordAt(view, from - 1) === 'and' && isState(from - 2) && from - 2 >= view.sentence.first)
    from -= 2;
  while (to > from && /^['’]s?$/.test(view.tokens[to - 1]?.text ?? '')) to--;
  const owner = view.tokens
    .slice(from, to)
    .some((t) => t.tag === 'PROPN' || t.tag === 'PRON' || /^\p{Lu}/u.test(t.text) || t.tag === 'NOUN');
  return owner ? { first: from, last: to } : null;
}
