import { RELATIVES, SUBORDINATORS } from '../languages/en/clauses.ts';
import { CUE_NOUNS, CUE_VERBS, DENYING_VERBS, type Frame, PLAIN_SAYING } from '../languages/en/cues.ts';
import { CONSEQUENCE_VERBS } from '../languages/en/verbs.ts';
import type { QuotedStretch } from '../model/reading.ts';
import { asideAt } from './asides.ts';
import { isSpeech } from './can-speak.ts';
import { ownSubject } from './clauses.ts';
import { isDash, isQuoteMark, quotedAt, type SentenceView, textOf, wordAt } from './sentence-view.ts';
import { phraseAt } from './sources.ts';
import { isSpeakersOwn } from './speakers-own.ts';
import type { VerbGroup } from './verb-groups.ts';
import { tenseOfGroup } from './verb-tense.ts';

/** What the rules about an end look at, beside the token they stand on. */
interface Opening {
  readonly view: SentenceView;
  readonly first: number;
  readonly frame: Frame;
  /** The quotation that the content lies inside of, where it did not open one itself. */
  readonly inside: QuotedStretch | null;
  /** The cue stands in a clause that leads the sentence: `While the ministry claims [the dam holds], engineers …`. */
  readonly leadsSentence: boolean;
}

/** Does the content end before token `i`? `verb` tells whether it has its verb, or needs none. */
type EndRule = (at: Opening, i: number, verb: boolean) => boolean;

const clauseFollows = (at: Opening, i: number): boolean => ownSubject(at.view, i + 1, at.view.sentence.last);

/** > | stressed ["it must end"] as they went on — after a quotation a joining word leaves the content. */
const afterQuotation: EndRule = ({ view, first, ...at }, i) =>
  i > first + 1 &&
  isQuoteMark(view.tokens[i - 1]?.text ?? '') &&
  // > | said [it had been staffed “as the rules prescribe”]: a mark that opens leaves nothing.
  view.reading.quoted.every(({ outer }) => outer.start !== view.tokens[i - 1]?.start) &&
  SUBORDINATORS.has(wordAt(view, i)) &&
  !/^(?:if|unless)$/.test(wordAt(view, i)) &&
  clauseFollows({ view, first, ...at }, i);

/** > | "the villagers say [the water rose]," the institute said — a content inside a quotation ends with it. */
const quotationCloses: EndRule = ({ view, inside }, i) => inside !== null && (view.tokens[i]?.start ?? 0) >= inside.end;

/** > | had reported [attempts to cross] – but …     > | [a weak heart]; the coroner … */
const strongBreak: EndRule = ({ view, first, frame }, i, verb) =>
  view.tokens[i]?.text === ';' ||
  // > | wants [the rosters scrapped]: "Withdraw them" — an object ends at a colon.
  (frame !== 'clause' && i > first && view.tokens[i]?.text === ':') ||
  (verb && isDash(view.tokens, i) && !closesLater(view, i));

/**
 * What is told behind a comma in the tense of reported speech goes on with it: both halves are as far back as `had` puts them. Not behind `but`, which
 * sets what the outlet knows against it.
 *
 * > | said [shops had lost money, because the rules had changed]     but   | said [it had won], but the count had not begun
 */
function isShifted(view: SentenceView, first: number, i: number): boolean {
  const { groups, sentence } = view;
  const cue = groups.findLast((g) => g.last <= first);
  const inner = groups.find((g) => g.finite && g.first >= first && g.last <= i);
  const next = groups.find((g) => g.finite && g.first > i);
  const isBack = (g: VerbGroup | undefined): boolean =>
    g !== undefined && wordAt(view, g.first) === 'had' && g.last - g.first > 1;
  if (!cue?.finite || !PLAIN_SAYING.has(cue.lemma) || tenseOfGroup(view, cue) !== 'past') return false;
  if (!isBack(inner) || !isBack(next)) return false;
  return ownSubject(view, i + 1, sentence.last) && !groups.some((g) => g.first > i && isSpeech(g.lemma));
}
/** > | said [no pictures exist, because the cameras had been out of order]: the reason is told, too. */
function givesReason(view: SentenceView, first: number, i: number): boolean {
  const cue = view.groups.findLast((g) => g.last <= first);
  return wordAt(view, i + 1) === 'because' && cue !== undefined && PLAIN_SAYING.has(cue.lemma);
}
const GOES_ON = /^(?:while|whereas|because|since|as|so)$/;

/** > | said [troops are active], which … */
const afterComma: EndRule = ({ view, first, frame }, i, verb) =>
  verb &&
  view.tokens[i]?.text === ',' &&
  !closesRelative(view, first, i) &&
  !(
    frame === 'clause' &&
    GOES_ON.test(wordAt(view, i + 1)) &&
    (givesReason(view, first, i) || isShifted(view, first, i))
  ) &&
  (leaves(view, i + 1, frame) || asideAt(view, i)?.closesClause === true);

/** > | that [his brother, who is a fitter, has never been shown an offer] — the subject's relative clause ends here; its verb follows. */
function closesRelative(view: SentenceView, first: number, i: number): boolean {
  const { tokens } = view;
  let relative = i - 1;
  while (relative > first && !(RELATIVES.has(wordAt(view, relative)) && tokens[relative - 1]?.text === ',')) relative--;
  return relative > first && !view.groups.some((g) => g.finite && g.first >= first && g.last < relative);
}

/** > | The mayor, who said [it was late], left — the clause in which it is said is about a subject whose verb is still to come. */
const relativeEnds: EndRule = ({ view, first }, i, verb) => {
  if (!verb || wordAt(view, i) !== ',') return false;
  let next = i + 1;
  while (view.tokens[next]?.tag === 'ADV') next++;
  if (!view.groups.some((g) => g.finite && g.first === next)) return false;
  // > | Lan, told by doctors that [she would not walk again], won the race.
  const cue = view.groups.findLast((g) => g.last <= first);
  if (cue && !cue.finite && !cue.infinitive && !cue.participle && wordAt(view, cue.first - 1) === ',') return true;
  let relative = first - 1;
  while (relative > view.sentence.first && !/^(?:who|which)$/.test(wordAt(view, relative))) relative--;
  return relative > view.sentence.first && wordAt(view, relative - 1) === ',';
};

/**
 * > | The man who ordered [guards to shoot] has never been charged     > | A driver who said [the bridge was unsafe] has been fired
 *   The cue stands in a clause that says which one is meant: the verb of the sentence is still to come.
 */
const mainVerb: EndRule = ({ view, first, frame }, i, verb) => {
  const next = view.groups.find((g) => g.first === i);
  const before = view.tokens[i - 1];
  if (!verb || !next?.finite || !before || /^(?:CCONJ|SCONJ|PUNCT|PRON|ADV)$/.test(before.tag)) return false;
  const cue = view.groups.findLast((g) => g.last <= first);
  const isDefining = cue && /^(?:who|that)$/.test(wordAt(view, cue.first - 1)) && wordAt(view, cue.first - 2) !== ',';
  if (!isDefining || view.groups.some((g) => g.finite && g.last < cue.first)) return false;
  const inner = view.groups.filter((g) => g.first >= first && g.last <= i);
  // A clause has had its own verb, an object or an infinitive needs none.
  return frame === 'clause' ? inner.some((g) => g.finite) && !ownSubject(view, inner.at(-1)?.last ?? i, i + 1) : true;
};

/** > | backed [the fine] and attacked the firm */
const nextVerb: EndRule = ({ view, first, frame }, i) => {
  if (i <= first || view.tokens[i]?.tag !== 'CCONJ') return false;
  // > | reported [60 cases] and that …: a clause goes on from the cue before.
  if (VERBLESS.has(frame) && wordAt(view, i + 1) === 'that' && ownSubject(view, i + 2, view.sentence.last)) return true;
  const next = view.groups.find((g) => g.finite && g.first >= i && g.first <= i + 2);
  if (!next || frame !== 'clause') return next !== undefined;
  // > | said [the count had stopped] and denied that anyone … — another cue with a content of its own.
  const opens = /^(?:that|:)$/.test(wordAt(view, next.last)) || isQuoteMark(view.tokens[next.last]?.text ?? '');
  // > | said [he had met them and had been assured that the plant was safe]: what was done to him is told.
  if (opens) return isSpeech(next.lemma) && !next.passive;
  if (isSpeakersOwn(view, first, i, next)) return true;
  // > | claimed that [the army had lied] and criticised the ministry: what had been is told, what was is done by the teller.
  const inner = view.groups.findLast((g) => g.finite && g.first >= first && g.last <= i);
  const object = CUE_VERBS.get(next.lemma)?.some(
    ({ frames, particle }) => frames.includes('noun') && (particle === null || particle === wordAt(view, next.last)),
  );
  return (
    inner !== undefined &&
    wordAt(view, inner.first) === 'had' &&
    next.last - next.first === 1 &&
    /(?:ed|d)$/.test(wordAt(view, next.head)) &&
    object === true
  );
};

/** > | described [the move as reckless] as crowds gathered — an object ends where a clause begins. */
const clauseAfterObject: EndRule = (at, i, verb) => {
  const { view, first, frame } = at;
  // > | had warned of [cracks in the wall], and the council did nothing
  const inside = wordAt(view, i - 2) === ',' || wordAt(view, i - 1) === ',';
  const joins =
    (wordAt(view, i) === ',' && view.tokens[i + 1]?.tag === 'CCONJ') ||
    // > | called it [“a disgrace,”] and the council agreed
    (frame === 'call' && inside && isQuoteMark(wordAt(view, i)) && view.tokens[i + 1]?.tag === 'CCONJ');
  if ((frame === 'noun' || frame === 'call') && i > first && joins && ownSubject(view, i + 2, view.sentence.last))
    return true;
  if (frame === 'clause' || i <= first || !clauseFollows(at, i)) return false;
  const word = wordAt(view, i);
  if (word === 'as') return verb && (frame !== 'as' || view.tokens.slice(first, i).some((t) => t.text === 'as'));
  return frame === 'noun' && view.tokens[i]?.tag === 'SCONJ' && SUBORDINATORS.has(word);
};

/** > | said [it was safe] but the mayor left     > | said [it was safe] while crews went on */
const contrast: EndRule = (at, i, verb) => {
  if (i <= at.first || !verb) return false;
  const word = wordAt(at.view, i);
  if (at.frame === 'clause' && GOES_ON.test(word) && isShifted(at.view, at.first, i)) return false;
  // > | claims [police waited outside while victims bled to death]: without a comma it goes on, unless another speaks there.
  if (word === 'while' && wordAt(at.view, i - 1) !== ',')
    return attributesBehind(at.view, i) || at.view.tokens[i + 1]?.tag === 'VERB';
  if (/^(?:while|whereas|although|though)$/.test(word)) return true;
  // > | said [it was open but that there were limits]
  if (wordAt(at.view, i + 1) === 'that') return false;
  return word === 'but' && at.view.tokens[i]?.tag === 'CCONJ' && clauseFollows(at, i);
};

const attributesBehind = (view: SentenceView, from: number): boolean =>
  view.groups.some((g) => g.first > from && g.finite && isSpeech(g.lemma));

/** > | alluded to [a presence there] without naming units */
const mannerAfterObject: EndRule = ({ view, first, frame }, i) =>
  i > first &&
  frame !== 'clause' &&
  /^(?:without|while|by)$/.test(wordAt(view, i)) &&
  // > | of using gas without warning: a noun tells no manner.
  view.tokens[i + 1]?.tag === 'VERB' &&
  /ing$/i.test(view.tokens[i + 1]?.text ?? '');

/** > | Mr Lan, who called the vote [“a farce,”] has left the country — a comma within the marks, and the verb of the sentence behind them. */
const quotedAside: EndRule = ({ view, frame }, i) =>
  VERBLESS.has(frame) &&
  isQuoteMark(view.tokens[i]?.text ?? '') &&
  wordAt(view, i - 1) === ',' &&
  view.groups.some((g) => g.finite && g.first === i + 1);

const leadingClauseCloses: EndRule = (at, i, verb) =>
  at.leadsSentence && verb && at.view.tokens[i]?.text === ',' && clauseFollows(at, i);

/** > | said [the wall leaned] according to the surveyor — but not where it leads: that, [according to the surveyor, the wall leaned]. */
const anotherSource: EndRule = ({ view, first }, i) =>
  wordAt(view, i) === 'according' &&
  wordAt(view, i + 1) === 'to' &&
  view.tokens.slice(first, i).some(({ tag }) => tag !== 'PUNCT');

/** > | reported [the bridge was open] quoting the governor: whom it quotes is nothing that it says; `fined for citing it` is. */
const citationFollows: EndRule = ({ view, first }, i, verb) =>
  verb &&
  i > first + 1 &&
  /^(?:citing|quoting)$/.test(wordAt(view, i)) &&
  /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/.test(view.tokens[i - 1]?.tag ?? '') &&
  // > | said [a report citing police had warned of it]
  !view.groups.some((g) => g.finite && g.first > i);

const END_RULES: readonly EndRule[] = [
  citationFollows,
  afterQuotation,
  quotationCloses,
  strongBreak,
  afterComma,
  relativeEnds,
  mainVerb,
  nextVerb,
  clauseAfterObject,
  contrast,
  mannerAfterObject,
  quotedAside,
  leadingClauseCloses,
  anotherSource,
];

/** Frames whose content is complete without a verb. */
const VERBLESS: ReadonlySet<Frame> = new Set(['noun', 'of', 'as', 'at', 'call', 'figure']);

/** Token index at which a content that opens at `first` ends, exclusive: where the first rule fires, or the sentence ends. */
export function contentEnd(view: SentenceView, first: number, frame: Frame): number {
  const { tokens, sentence } = view;
  const quote = quoteOpening(view, first);
  const inside = quote === null ? quotedAt(view.reading, tokens[first]?.start ?? 0) : null;
  const at: Opening = { view, first, frame, inside, leadsSentence: leads(view) };
  let i = first;
  if (quote !== null) {
    while (i < sentence.last && (tokens[i]?.start ?? 0) < quote.end) i++;
    if (quotationIsAll(view, i, sentence.last)) return Math.min(sentence.last, i + 1);
  }
  for (; i < sentence.last; i++) {
    // > | said it had gone [“a little better, or nearly so”]: nothing ends between marks that open within.
    const marked = quotedAt(view.reading, tokens[i]?.start ?? 0);
    if (marked !== null && marked !== inside && marked.start > (tokens[first]?.start ?? 0)) continue;
    const verb =
      VERBLESS.has(frame) ||
      view.groups.some((g) => g.first >= first && g.last <= i && (g.finite || frame !== 'clause'));
    if (END_RULES.some((rule) => rule(at, i, verb))) return i;
  }
  return sentence.last;
}

/** > | [While] the ministry claims …     > | [Asked] about the claim that he lied, Mr Vance laughed. */
const leads = (view: SentenceView): boolean =>
  SUBORDINATORS.has(wordAt(view, view.sentence.first)) ||
  /^(?:asked|told|pressed|questioned)$/.test(wordAt(view, view.sentence.first));

/** The quotation that opens at token `first`, or at the mark before it. */
function quoteOpening(view: SentenceView, first: number): QuotedStretch | null {
  const token = view.tokens[first];
  return token
    ? (view.reading.quoted.find((q) => q.outer.start === token.start || q.start === token.start) ?? null)
    : null;
}

/** A quotation with nothing of weight after it ends the content; else the content is mixed and runs on. */
function quotationIsAll(view: SentenceView, quoteEnd: number, last: number): boolean {
  let i = quoteEnd;
  // > | said [“We could not win,”] and the flag is at half-mast: the comma within ends it, unless `that` goes on.
  const goesOn = wordAt(view, i + 2) === 'that' || isQuoteMark(view.tokens[i + 2]?.text ?? '');
  if (view.tokens[i - 1]?.text === ',' && !goesOn && ownSubject(view, i + 2, last)) return true;
  while (i < last && (view.tokens[i]?.tag === 'PUNCT' || isQuoteMark(view.tokens[i]?.text ?? ''))) {
    if (view.tokens[i]?.text === ',') return true;
    i++;
  }
  return i >= last;
}

/** > | [hours after]     > | [just two days after] */
const LENGTH_AFTER =
  /^(?:(?:just|only|barely) )?(?:(?:an?|\p{L}+|\d+) )?(?:hours?|days?|weeks?|months?|minutes?|years?|shortly|moments) after\b/iu;
const LENGTH_TOKENS = 5;
/** How many tokens who denies what was just told may have before his verb: `a claim that the ministry in Orvan denied`. */
const DENIAL_REACH = 9;

/** What stands after a comma is no longer the content. */
function leaves(view: SentenceView, i: number, frame: Frame): boolean {
  const { tokens, sentence } = view;
  const token = tokens[i];
  const word = wordAt(view, i);
  if (!token) return true;
  if (isQuoteMark(token.text)) return false;
  if (RELATIVES.has(word)) return !relativeCloses(view, i);
  // > | said there were [63 on board, as well as six of the crew]
  if (word === 'as' && wordAt(view, i + 1) === 'well' && wordAt(view, i + 2) === 'as') return false;
  if (/^(?:as|while|whereas|although|though|after|before|when|amid|despite|with|but|so|because|since)$/.test(word))
    return true;
  if (
    /^(?:many|some|most|all|none|both|one|two|several|few)$/.test(word) &&
    wordAt(view, i + 1) === 'of' &&
    RELATIVES.has(wordAt(view, i + 2))
  )
    return true;
  if (/^(?:including|excluding|particularly|especially)$/.test(word)) return false;
  if (word === 'according') return true;
  // > | said [it had taken the town], hours after a missile had killed three
  if (LENGTH_AFTER.test(textOf(view, i, i + LENGTH_TOKENS))) return true;
  // > | said [it had taken the town], a claim Lorvane denied, as talks resumed
  const points = word === 'something' || (/^an?$/.test(word) && CUE_NOUNS.has(wordAt(view, i + 1)));
  const denial = view.groups.find((g) => g.finite && g.first > i && DENYING_VERBS.has(g.lemma));
  if (points && denial && denial.first - i <= DENIAL_REACH) return true;
  // > | says [its troops hold the village], a claim that Lorvane denies
  const noun = /^an?$/.test(word) ? phraseAt(view, i) : null;
  // > | …, a claim denied by Lorvane
  const answer = noun
    ? view.groups.find((g) => g.first >= noun.last && (g.finite || wordAt(view, g.last) === 'by'))
    : undefined;
  if (noun && CUE_NOUNS.has(wordAt(view, noun.head)) && DENYING_VERBS.has(answer?.lemma ?? '')) return true;
  // > | reached [the village of Pell], about two kilometres from the border: an aside about the place.
  const aside = view.reading.quantities.find((q) => q.span.start >= token.start && q.span.start - token.end <= 8);
  if (
    aside &&
    /^(?:about|around|some|roughly|nearly|just|only|less|more)$/.test(word) &&
    /\b(?:from|of)\b/.test(view.reading.article.text.slice(aside.span.end, aside.span.end + 24))
  )
    return true;
  // > | reported that [a bomb had exploded, killing six]     not   | said [the talks had failed], raising fears of war
  if (token.tag === 'VERB' && /ing$/i.test(token.text)) return !CONSEQUENCE_VERBS.has(token.lemma);
  if (token.tag === 'ADV' && tokens[i + 1]?.tag === 'VERB' && /ing$/i.test(tokens[i + 1]?.text ?? '')) return true;
  // `denied it, blamed a sensor and …`, `said so, and demanded …`: the next verb of the speaker's own.
  const verbAt = token.tag === 'CCONJ' || token.tag === 'ADV' ? i + 1 : i;
  const next = view.groups.find((g) => g.first === verbAt && g.finite);
  if (next && isSpeech(next.lemma)) return true;
  // > | Drovia says [its troops attacked], bloggers report fighting: in a headline a comma parts two who speak.
  const kind = view.reading.article.segments[view.sentence.segment]?.kind;
  const behind = kind === 'headline' ? view.groups.find((g) => g.finite && g.first > i) : undefined;
  if (behind && isSpeech(behind.lemma) && ownSubject(view, i, sentence.last)) return true;
  if (token.tag === 'CCONJ' && wordAt(view, i + 1) === 'that') return false;
  // > | say catches have fallen, and Ryd says …: another attribution begins.
  if (token.tag === 'CCONJ' && ownSubject(view, i + 1, sentence.last)) {
    const verb = view.groups.find((g) => g.finite && g.first > i);
    if (verb && isSpeech(verb.lemma) && !quotedAt(view.reading, token.start)) return true;
  }
  if (token.tag === 'CCONJ')
    return frame !== 'clause'
      ? view.groups.some((g) => g.finite && g.first > i && g.first <= i + 6) && ownSubjectOrVerb(view, i + 1)
      : false;
  return sentence.last <= i;
}

const ownSubjectOrVerb = (view: SentenceView, i: number): boolean =>
  ownSubject(view, i, view.sentence.last) || view.groups.some((g) => g.first === i && g.finite);

/** `the dam, which was built in 1960, held`: the relative clause is closed by a comma and the content's own verb follows. */
function relativeCloses(view: SentenceView, i: number): boolean {
  for (let k = i + 1; k < Math.min(view.sentence.last, i + 25); k++)
    if (view.tokens[k]?.text === ',') return view.groups.some((g) => g.finite && g.first > k && g.first <= k + 3);
  return false;
}

function closesLater(view: SentenceView, i: number): boolean {
  for (let k = i + 1; k < Math.min(view.sentence.last, i + 9); k++) if (isDash(view.tokens, k)) return true;
  for (let k = i - 1; k > Math.max(view.sentence.first, i - 9); k--) if (isDash(view.tokens, k)) return true;
  return false;
}
