import { COMPLEMENTISERS, RELATIVES } from '../languages/en/clauses.ts';
import { DENYING_VERBS, type Frame, NO_EVIDENCE, SETTINGS, TELL_VERBS } from '../languages/en/cues.ts';
import { POINTED_TIMES } from '../languages/en/times.ts';
import { isHeading } from '../model/article.ts';
import type { Token } from '../model/reading.ts';
import { afterCitation, afterPhrase, asideAt } from './asides.ts';
import { isSomebody } from './can-speak.ts';
import { ownSubject } from './clauses.ts';
import { contentEnd } from './content-ends.ts';
import { lengthBefore } from './lengths.ts';
import {
  isDash,
  isQuoteMark,
  opensQuotation,
  type SentenceView,
  spelled,
  tokenFrom,
  trimTokens,
  wordAt,
} from './sentence-view.ts';
import { boundEnd, phraseAt } from './sources.ts';

/** Token range of a content, `last` exclusive, with the way it is tied to its cue. */
export interface ContentRange {
  readonly first: number;
  readonly last: number;
  readonly frame: Frame;
}

/** Verbs after which `that` opens a clause without a finite verb: `demanded that all guards be released`. */
const DEMANDS: ReadonlySet<string> = new Set([
  'demand',
  'insist',
  'ask',
  'request',
  'recommend',
  'propose',
  'urge',
  'order',
  'suggest',
]);

/** > | The works denied [this].    > | A spokesman rejected [that] and said …    not   | denied [that] claim */
const pointsBack = (view: SentenceView, i: number, lemma: string): boolean =>
  (lemma === 'deny' ? /^(?:this|that|it|these|those|both|them)$/ : /^(?:this|that)$/).test(wordAt(view, i)) &&
  (i + 1 >= view.sentence.last || ['PUNCT', 'CCONJ'].includes(view.tokens[i + 1]?.tag ?? ''));

/** How many tokens an object may have before `of`, `to` or `as`; before `at` a figure it may hold a clause (`the rain that fell on the valley`). */
const OBJECT_MAX = 12;
const FIGURE_OBJECT_MAX = 24;

/** `put the loss at "no more than 9,000 litres"`: how many tokens after `at` the figure may stand. */
const FIGURE_REACH = 8;

/** How many tokens the relative clause of an addressee may have: `told anyone who would listen that`. */
const RELATIVE_MAX = 7;

/** How far a place, a time or an addressee may keep the content from its cue: `said in an update on 21 March that`. */
const REACH_MAX = 14;

/** The content to the right of a cue that ends before token `from`; null where there is none. */
export function contentAfter(
  view: SentenceView,
  from: number,
  frames: readonly Frame[],
  lemma: string,
): ContentRange | null {
  const { tokens, sentence } = view;
  const last = sentence.last;
  let i = from;
  if (leavesGap(view, from)) return null;
  while (i < last && tokens[i]?.tag === 'ADV' && !COMPLEMENTISERS.has(wordAt(view, i)) && !opensMeasure(view, i)) i++;
  if (i >= last) return null;
  if (DENYING_VERBS.has(lemma) && pointsBack(view, i, lemma)) return { first: i, last: i + 1, frame: 'noun' };
  // > | told of [explosions]: behind `of` nobody is told.
  if (TELL_VERBS.has(lemma) && wordAt(view, from - 1) !== 'of') {
    const ordered = frames.includes('to') ? objectFrame(view, i, ['to']) : null;
    if (ordered) return ordered;
    i = afterAddressee(view, i);
  }
  // > | confirmed [to the agency] that …
  const heard = wordAt(view, i) === 'to' ? phraseAt(view, i + 1) : null;
  if (heard?.first === i + 1 && wordAt(view, heard.last) === 'that' && isSomebody(view, heard)) i = heard.last;
  i = afterScene(view, i);
  // > | The rebels were insisting, the diplomat said, that [they held the airfield].
  const aside = asideAt(view, i)?.after ?? afterCitation(view, i) ?? afterPhrase(view, i);
  if (aside !== null && wordAt(view, aside) === 'that') i = aside;
  if (frames.includes('clause')) i = behindPlace(view, i);
  if (i >= last) return null;

  // > | said [that was a lie]: a pronoun, with its verb behind it.
  if (wordAt(view, i) === 'that' && frames.includes('clause') && view.groups.some((g) => g.finite && g.first === i + 1))
    return bounded(view, i, 'clause');
  const opening = openingOf(view, i, last, lemma);
  if (opening !== null) {
    const { at, kind } = opening;
    // > | had found no evidence [that he knew of it]: what nothing shows is not what was found.
    if (kind === 'complementiser' && NO_EVIDENCE.test(spelled(tokens, aside === i ? i : from, at))) return null;
    if (kind === 'complementiser') return bounded(view, behindAccording(view, at + 1), 'clause');
    if (kind === 'colon') return bounded(view, at + 1, 'clause');
    if (kind === 'quote' && at === i)
      return frames.includes('clause') || frames.includes('quote') || frames.includes('noun')
        ? bounded(view, at, 'clause')
        : null;
    if (kind === 'quote') {
      const npFirst = objectFrame(view, i, frames);
      if (npFirst) return npFirst;
      // > | stressed the "war must return": an article before the marks is no part of the content.
      const lead = clauseOpens(view, i, last) && view.tokens.slice(i, at).some((t) => t.tag !== 'DET') ? i : at;
      if (frames.includes('clause') || frames.includes('quote')) return bounded(view, lead, 'clause');
    }
  }
  const object = objectFrame(view, i, frames);
  if (object) return object;
  if (frames.includes('clause') && clauseOpens(view, i, last)) return bounded(view, i, 'clause');
  if (frames.includes('noun') && nounOpens(view, i)) return bounded(view, i, 'noun');
  if (
    frames.includes('clause') &&
    inHeadline(view) &&
    last - i >= 2 &&
    ['NUM', 'NOUN', 'PROPN', 'ADJ', 'DET'].includes(tokens[i]?.tag ?? '')
  )
    return bounded(view, i, 'noun');
  if (frames.includes('figure') && nounOpens(view, i)) {
    const range = bounded(view, i, 'figure');
    const [from, to] = [tokens[range?.first ?? -1], tokens[(range?.last ?? 0) - 1]];
    return range &&
      from &&
      to &&
      view.reading.quantities.some((q) => from.start <= q.span.start && q.span.end <= to.end)
      ? range
      : null;
  }
  return null;
}

/** > | had confided [to him] [in the exercise yard] that …: phrases with a preposition right before `that`, which opens a clause with a subject. */
function behindPlace(view: SentenceView, from: number): number {
  let i = from;
  for (let steps = 0; steps < 2 && /^(?:to|in|at|on|during|over|before)$/.test(wordAt(view, i)); steps++) {
    const phrase = phraseAt(view, i + 1);
    if (phrase?.first !== i + 1) return from;
    i = phrase.last;
    if (wordAt(view, i) === 'that') return view.groups.some((g) => g.first === i + 1) ? from : i;
  }
  return from;
}

/** > | [what] the union had demanded was granted     > | [everything] the experts asked for had been done: the verb of the sentence follows. */
export const leavesGap = (view: SentenceView, from: number): boolean =>
  view.groups.some((g) => g.finite && (g.first === from || (g.first === from + 1 && wordAt(view, from) === 'for'))) &&
  !inHeadline(view);

/** > | Governor says [23 missing] — headlines leave verbs out. */
export function inHeadline({ reading, sentence }: SentenceView): boolean {
  const segment = reading.article.segments[sentence.segment];
  return segment !== undefined && isHeading(segment);
}

/** > | said [as many as 300] had come     > | said [about 300 jobs] would go     > | said [no more than six] were hurt: a measure opens what is said. */
function opensMeasure(view: SentenceView, i: number): boolean {
  const [word, next] = [wordAt(view, i), wordAt(view, i + 1)];
  if (word === 'as') return /^(?:many|much|few|little)$/.test(next);
  if (/^(?:no|not)$/.test(word))
    return /^(?:more|fewer|less|one|a|an|all|every|many|much|enough|only|even|until)$/.test(next);
  return (
    MEASURING.test(word) &&
    (view.tokens[i + 1]?.tag === 'NUM' || /^(?:half|all|every|everyone|everything|none|nobody|no|a|the)$/.test(next))
  );
}
const MEASURING =
  /^(?:about|around|nearly|almost|roughly|approximately|some|just|only|over|under|barely|hardly|virtually|exactly|precisely|even)$/;

/** > | has confirmed [for the first time] his troops …    > | said [late on Monday] the works would close
 *  A time or a setting between cue and content. */
export function afterScene(view: SentenceView, from: number): number {
  let i = from;
  for (let steps = 0; steps < 3; steps++) {
    const at = view.tokens[i];
    if (!at) return i;
    const time = view.reading.times.find((t) => t.span.start <= at.start && at.start < t.span.end);
    // > | has condemned [Tuesday’s attack on the school]: the day is the attack’s.
    if (time && /^['’]s?$/.test(wordAt(view, tokenFrom(view.reading, time.span.end)))) return i;
    const setting = at.tag === 'ADP' ? phraseAt(view, i + 1) : null;
    const head = setting ? wordAt(view, setting.head) : '';
    // > | he has said [again and again], …
    if ((at.tag === 'ADV' && !opensMeasure(view, i)) || (at.tag === 'CCONJ' && view.tokens[i + 1]?.tag === 'ADV')) i++;
    else if (time) while (i < view.sentence.last && (view.tokens[i]?.start ?? 0) < time.span.end) i++;
    else if (setting && SETTINGS.has(head)) i = setting.last;
    else if (setting && view.reading.times.some((t) => t.span.start < setting.end && setting.start < t.span.end))
      i = setting.last;
    else return i;
  }
  return i;
}

const AUDIENCE = /^(?:reporters|journalists|media|newsmen|correspondents|lawmakers)$/;

/** `told reporters late on Monday that`: the addressee is no content. */
export function afterAddressee(view: SentenceView, i: number): number {
  const phrase = phraseAt(view, i);
  // > | told [anyone who would listen] that …
  const named = phrase?.first === i ? phrase.last : i + 1;
  const that = wordAt(view, named) === 'who' ? thatAfter(view, named) : null;
  if (that !== null) return that;
  if (!phrase || phrase.first !== i) return i;
  const next = wordAt(view, phrase.last);
  const verbNext = view.groups.some((g) => g.first === phrase.last && g.finite);
  // > | told [reporters] today tests will follow     > | told [local media] the mayor's house was hit: read as one phrase with what is told.
  const press = view.tokens.slice(i, phrase.last - 1).findIndex(({ text }) => AUDIENCE.test(text));
  if (verbNext && press >= 0) return afterScene(view, i + press + 1);
  return verbNext || next === 'of' ? i : phrase.last;
}

/** The `that` behind the relative clause which opens at `who`; null where none is near. */
function thatAfter(view: SentenceView, who: number): number | null {
  for (let i = who + 1; i < Math.min(view.sentence.last, who + RELATIVE_MAX); i++)
    if (wordAt(view, i) === 'that') return i;
    else if (view.tokens[i]?.tag === 'PUNCT') return null;
  return null;
}

/** > | said [if the firm pays, it will not be sued]: a condition     but   | asked [if] trains would stop, did not say [if] it had */
export function isCondition(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^if$/i.test(tokens[first]?.text ?? '')) return false;
  const before = tokens.slice(Math.max(0, first - ASKING_REACH), first);
  const asks =
    before.some(({ lemma, text }) => ASKING.has(lemma) || ASKING.has(text.toLowerCase())) ||
    (before.some(({ lemma }) => lemma === 'say' || lemma === 'tell') &&
      before.some(({ text }) => /^(?:not|n[’']t|no)$/.test(text)));
  return !asks && tokens.slice(first, last).some(({ text }) => text === ',');
}
const ASKING_REACH = 4;
const ASKING: ReadonlySet<string> = new Set(
  'ask wonder know see question doubt determine check decide establish learn consider clear unclear sure unsure unknown find test'.split(
    ' ',
  ),
);

/** The first complementiser, colon or opening quotation mark within reach, if only scene-setting words stand before it. */
function openingOf(
  view: SentenceView,
  from: number,
  last: number,
  lemma: string,
): { at: number; kind: 'complementiser' | 'colon' | 'quote' } | null {
  const { tokens } = view;
  for (let i = from; i < Math.min(last, from + REACH_MAX); i++) {
    const token = tokens[i];
    if (!token) return null;
    const word = wordAt(view, i);
    // > | rejected [that account], saying …: one thing that was told.
    // > | saying an attack [that day] killed nobody: a time.
    const isTime = i > from && POINTED_TIMES.has(wordAt(view, i + 1));
    const points = token.tag === 'DET' && tokens[i + 1]?.tag === 'NOUN' && (tokens[i + 2]?.tag === 'PUNCT' || isTime);
    // > | had never seen the message [and that] he …: it goes on from an earlier verb.
    // > | asked them to rewrite it [so that] only one firm …: a purpose.
    const goesOn =
      (tokens[i - 1]?.tag === 'CCONJ' || /^(?:so|such|now|provided)$/.test(wordAt(view, i - 1))) && i > from;
    const complement =
      word === 'that' &&
      !points &&
      !goesOn &&
      (token.tag === 'SCONJ' || token.tag === 'PART' || i === from || ownSubject(view, i + 1, last));
    if (complement && view.groups.some((g) => (g.finite || DEMANDS.has(lemma)) && g.first > i))
      return { at: i, kind: 'complementiser' };
    // > | said [if the firm pays, it will not be sued]: the condition stays.
    const stays = /^(?:how|why)$/.test(word) || isCondition(tokens, i, last);
    if (i === from && COMPLEMENTISERS.has(word) && token.tag !== 'DET' && word !== 'that')
      return { at: i - (stays ? 1 : 0), kind: 'complementiser' };
    if (token.text === ':') return { at: i, kind: 'colon' };
    if (opensQuotation(view, i)) return { at: i, kind: 'quote' };
    if (view.groups.some((g) => g.first === i && (g.finite || g.participle))) return null;
    if (token.text === ';' || token.text === '.' || isDash(tokens, i) || RELATIVES.has(word)) return null;
    if (token.text === ',' && !isQuoteMark(tokens[i + 1]?.text ?? '')) return null;
  }
  return null;
}

/** A clause with its own subject opens at `i`: `said [the gates were open]`. */
function clauseOpens(view: SentenceView, i: number, last: number): boolean {
  const token = view.tokens[i];
  if (
    !token ||
    token.tag === 'ADP' ||
    token.tag === 'CCONJ' ||
    token.tag === 'SCONJ' ||
    token.tag === 'PART' ||
    token.text === ',' ||
    token.tag === 'VERB'
  )
    return false;
  const group = view.groups.find((g) => g.first >= i && g.first < last && g.finite);
  if (!group || group.first === i) return false;
  // > | Divers found [two bodies], the mayor said: the verb is that of whoever says all this.
  for (let k = i; k < group.first; k++) if (asideAt(view, k)?.group === group) return false;
  return ownSubject(view, i, last);
}

const nounOpens = (view: SentenceView, i: number): boolean => {
  const token = view.tokens[i];
  if (!token || token.tag === 'ADP' || token.tag === 'PUNCT') return false;
  // > | the agency reported [quoting prosecutors]: whom it quotes is nothing that it says.
  if (/^(?:quoting|citing)$/.test(wordAt(view, i))) return false;
  if (token.tag === 'PRON' && !phraseAt(view, i + 1))
    return /^(?:everybody|everyone|nobody|anybody|anyone|something|nothing)$/.test(wordAt(view, i));
  return (
    phraseAt(view, i) !== null ||
    // > | denied [having met the broker]
    token.text.toLowerCase() === 'having' ||
    (token.tag === 'VERB' &&
      (/ing$/i.test(token.text) || phraseAt(view, i + 1) !== null || view.tokens[i + 1]?.tag === 'ADJ'))
  );
};

/** `accused the firm of hiding it`, `called on the state to act`, `described the move as justified`. */
function objectFrame(view: SentenceView, i: number, frames: readonly Frame[]): ContentRange | null {
  if (frames.includes('infinitive') && wordAt(view, i) === 'to' && view.groups.some((g) => g.first === i + 1))
    return bounded(view, i, 'infinitive');
  if (frames.includes('call')) return calledFrame(view, i);
  const wanted = new Map<string, Frame>(
    [
      ['of', 'of'],
      ['to', 'to'],
      ['as', 'as'],
      ['at', 'at'],
    ].filter((pair): pair is [string, Frame] => frames.includes(pair[1] as Frame)),
  );
  // > | gave [the number of marchers as 12,000]
  if (frames.includes('as figure')) wanted.set('as', 'at');
  // > | described [that as nonsense]: a pronoun alone is an object too.
  const pronoun = view.tokens[i]?.tag === 'PRON' || /^(?:it|that|this)$/.test(wordAt(view, i));
  if (wanted.size === 0 || !(nounOpens(view, i) || pronoun)) return null;
  for (let k = i + 1; k < Math.min(view.sentence.last, i + (wanted.has('at') ? FIGURE_OBJECT_MAX : OBJECT_MAX)); k++) {
    const frame = wanted.get(wordAt(view, k));
    const verbAfterTo =
      frame !== 'to' ||
      view.groups.some((g) => g.first === k + 1 && g.infinitive) ||
      view.tokens[k + 1]?.tag === 'VERB';
    const hasFigure =
      frame !== 'at' || view.tokens.slice(k + 1, k + FIGURE_REACH).some((t) => t.tag === 'NUM' || /^\d/.test(t.text));
    if (frame !== undefined && verbAfterTo && hasFigure) return bounded(view, i, frame);
    const token = view.tokens[k];
    if (!token || token.text === ',' || (!wanted.has('at') && view.groups.some((g) => g.first === k && g.finite)))
      return null;
  }
  return null;
}

/** > | called [his claims "without foundation"]     > | called [her words unfair] */
function calledFrame(view: SentenceView, i: number): ContentRange | null {
  const object = phraseAt(view, i);
  const lone = view.tokens[i]?.tag === 'PRON' || view.tokens[i]?.tag === 'DET';
  if (!lone && (!object || object.first !== i)) return null;
  // > | called [the actions of the capital “barbaric”]
  const behind = object && object.first === i ? boundEnd(view, object.last, view.sentence.last) : i + 1;
  const after = view.tokens[behind];
  const quoted = opensQuotation(view, behind);
  return quoted || after?.tag === 'ADJ' || after?.tag === 'DET' ? bounded(view, i, 'call') : null;
}

/** > | assessed that, according to prisoners, [the raid had been planned]: whom the clause goes back to is told by a cue of its own. */
function behindAccording(view: SentenceView, i: number): number {
  if (wordAt(view, i) !== ',' || wordAt(view, i + 1) !== 'according') return i;
  const comma = view.tokens.findIndex(({ text }, at) => at > i + 1 && text === ',');
  return comma > i && comma < view.sentence.last ? comma + 1 : i;
}

/** The content that opens at `first`, cut where the sentence leaves it. */
function bounded(view: SentenceView, first: number, frame: Frame): ContentRange | null {
  const whole = contentEnd(view, first, frame);
  // > | had warned of [the dam] three months before it broke: how long before is not what was warned of.
  const length = frame === 'clause' ? whole : lengthBefore(view, whole);
  const end = length > first ? length : whole;
  const trimmed = trimTokens(view.tokens, first, end);
  return trimmed.first < trimmed.last ? { ...trimmed, frame } : null;
}
