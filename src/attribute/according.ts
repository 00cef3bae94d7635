import { RELATIVES } from '../languages/en/clauses.ts';
import { ROLE_NOUNS } from '../languages/en/people.ts';
import { FIGURE_NOUNS, GIVING_OUT_VERBS, SURVEYS, VIEW_NOUNS } from '../languages/en/relaying.ts';
import type { NounPhrase } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import { asideAt } from './asides.ts';
import { canSpeak, isCustom, isSomebody, isSpeech } from './can-speak.ts';
import { clausesOf, ownSubject } from './clauses.ts';
import { type Attributing, compose } from './compose.ts';
import { contentAfter } from './contents.ts';
import type { Draft } from './draft.ts';
import { clauseOpening, continuation } from './parted.ts';
import { charsOf, isDash, type SentenceView, spelled, trimTokens, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, phraseFrom, type SourceRange } from './sources.ts';
import { behindCue } from './tagged-parts.ts';

/** Words that name a source without a verb, and whom: `according to the ministry`, `in the view of his experts`. */
interface Trigger {
  readonly cue: SourceRange;
  readonly source: SourceRange;
  /** The token behind the whole. */
  readonly end: number;
}

/** > | According to [the ministry], [30 countries will join].     > | [Two died], according to [police]. */
export function accordingTo(view: SentenceView, index: number): Draft[] {
  const { tokens, sentence } = view;
  const drafts: Draft[] = [];
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const trigger = triggerAt(view, i);
    if (!trigger) continue;
    const opens = opensClause(view, i);
    const end = opens ? openingEnd(view, trigger.end) : boundEnd(view, trigger.end, sentence.last);
    const whole = trigger.source.last === trigger.end && !RELATIVES.has(wordAt(view, trigger.end + 1));
    const source = whole ? { first: trigger.source.first, last: end } : trigger.source;
    const region = opens
      ? trimTokens(tokens, end, clauseEnd(view, end))
      : trimTokens(tokens, accordingFrom(view, i), i);
    const content = opens
      ? (contentAfter(view, region.first, ['clause'], 'say') ?? { ...region, frame: 'clause' as const })
      : { ...region, frame: 'clause' as const };
    if (content.last - content.first < 2) continue;
    const tail = opens ? [] : includingTail(view, end);
    // Who has to be believed first is told with doubt.
    const stance = wordAt(view, i) === 'if' ? ('doubting' as const) : ('neutral' as const);
    const by = { index, source, cue: trigger.cue, verb: { stance, attitude: 'asserts' } as const };
    for (const draft of compose(view, by, content, 'according'))
      drafts.push(tail.length > 0 ? { ...draft, content: [...draft.content, ...tail] } : draft);
    // > | According to the wire, Biden has won 1,217 seats, while [Sanders has won 914].
    if (opens) for (const draft of besideIt(view, content.last, by)) drafts.push(draft);
    // > | According to the air force, 17 drones were downed; [five got through].
    if (opens && wordAt(view, content.last) === ';')
      for (const draft of continuation(view, content.last, by)) drafts.push({ ...draft, rule: 'according' });
  }
  return drafts;
}

/** What a joining word sets beside a clause that `according to` leads; nothing where it has a cue of its own. */
function besideIt(view: SentenceView, end: number, by: Attributing): Draft[] {
  const joint = view.tokens[end]?.text === ',' ? end + 1 : end;
  if (!/^(?:while|whereas)$/.test(wordAt(view, joint))) return [];
  if (!ownSubject(view, joint + 1, view.sentence.last)) return [];
  if (view.groups.some((g) => g.first > joint && isSpeech(g.lemma))) return [];
  if (view.tokens.slice(joint, view.sentence.last).some(({ text }) => text === 'according')) return [];
  const rest = contentAfter(view, joint + 1, ['clause'], 'say');
  return rest && rest.last - rest.first > 2 ? compose(view, by, rest, 'according') : [];
}

/** The next semicolon, or the end of the sentence. */
function clauseEnd({ tokens, sentence }: SentenceView, from: number): number {
  for (let i = from; i < sentence.last; i++) if (tokens[i]?.text === ';') return i;
  return sentence.last;
}

/** > | [according to] the ministry     > | [in the view of] his experts     > | in the director's [view]     > | by her [account] */
function triggerAt(view: SentenceView, i: number): Trigger | null {
  const word = wordAt(view, i);
  if (word === 'according' && wordAt(view, i + 1) === 'to') return sourceBehind(view, i, i + 2);
  if (word === 'if') return believed(view, i);
  if (word === 'as' || (word === 'to' && wordAt(view, i + 1) === 'hear')) return asToldBy(view, i);
  const nouns = OWNED_NOUNS.get(word);
  const noun = nouns ? phraseAt(view, i + 1) : null;
  if (noun?.first !== i + 1) return null;
  const isTold = VIEW_NOUNS.has(wordAt(view, noun.head)) || wordAt(view, noun.head) === 'version';
  if (word === 'in' && isTold && /^(?:that|which)$/.test(wordAt(view, noun.last))) return presented(view, noun.last);
  if (word === 'in' && SURVEYS.has(wordAt(view, noun.head))) return surveyed(view, i, noun.last);
  if (!nouns?.has(wordAt(view, noun.last - 1))) return null;
  // > | In [its] account of the call, the palace said …: what the account is of tells nothing.
  const owned =
    OWNED.test(wordAt(view, i + 1)) ||
    view.tokens[noun.last - 2]?.text === '’s' ||
    wordAt(view, noun.last - 2) === "'s";
  if (word === 'in' && owned && wordAt(view, noun.last) === 'of') return accountOf(view, i, noun);
  // > | in view of what lay behind the wall: without an article it considers something, and nobody views it.
  if (noun.last - noun.first < 2) return null;
  if (wordAt(view, noun.last) === 'of') return word === 'in' ? sourceBehind(view, i, noun.last + 1) : null;
  const head = noun.last - 1;
  const marker = view.tokens.findLastIndex((t, at) => at > i + 1 && at < head && /^['’]s?$/.test(t.text));
  const cue = { first: head, last: head + 1 };
  if (marker > i + 1) return { cue, source: { first: i + 1, last: marker }, end: noun.last };
  return /^(?:his|her|their|its)$/.test(wordAt(view, i + 1))
    ? { cue, source: { first: i + 1, last: i + 2 }, end: noun.last }
    : null;
}

/** What names whose view or figures are told, behind each preposition. */
const OWNED_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', VIEW_NOUNS],
  ['by', new Set([...VIEW_NOUNS, ...FIGURE_NOUNS])],
  ['on', FIGURE_NOUNS],
]);

/** > | As [the chronicler] tells it, …     > | To hear [the landlord] tell it, …: only where a comma closes it. */
function asToldBy(view: SentenceView, i: number): Trigger | null {
  const from = wordAt(view, i) === 'to' ? i + 2 : i + 1;
  const phrase = phraseFrom(view, from);
  const told = phrase ? spelled(view.tokens, phrase.last, phrase.last + 2).toLowerCase() : '';
  if (!phrase || !/^(?:tells?|told|has|have|saw|sees?|recalls?|remembers?|describes?|puts?) (?:it|that)$/.test(told))
    return null;
  const end = phrase.last + 2;
  if (!/^[,.;]$/.test(wordAt(view, end))) return null;
  const source = { first: from, last: phrase.last };
  return canSpeak(view, source, 'clause') ? { cue: { first: phrase.last, last: phrase.last + 1 }, source, end } : null;
}

/** > | In a survey [by the institute], …     > | in a poll taken [by Opinia] last week */
function surveyed(view: SentenceView, i: number, from: number): Trigger | null {
  const taken = view.tokens[from]?.tag === 'VERB' ? from + 1 : from;
  return /^(?:by|from)$/.test(wordAt(view, taken)) ? sourceBehind(view, i, taken + 1) : null;
}

/** > | In [the paper]’s account of the meeting, the king had vowed …; nothing where whoever owns it says it by a verb: > | In its account of it, the palace said … */
function accountOf(view: SentenceView, i: number, noun: NounPhrase): Trigger | null {
  const of = phraseFrom(view, noun.last + 1);
  const last = of ? boundEnd(view, of.last, view.sentence.last) : noun.last;
  const isPronoun = OWNED.test(wordAt(view, i + 1));
  const said = view.groups.find((g) => g.finite && g.first > last);
  if (!of || (isPronoun && said && isSpeech(said.lemma))) return null;
  const cue = { first: noun.last - 1, last: noun.last };
  return { cue, source: { first: i + 1, last: isPronoun ? i + 2 : noun.last - 2 }, end: last };
}

/** > | In the version that [the general] presented to the press on Monday, … */
function presented(view: SentenceView, that: number): Trigger | null {
  const teller = phraseFrom(view, that + 1);
  const told = view.groups.find((g) => g.first === teller?.last);
  const end = view.tokens.findIndex(({ text }, at) => at > that && text === ',');
  if (!teller || teller.first !== that + 1 || !told || !GIVING_OUT_VERBS.has(told.lemma) || end > view.sentence.last)
    return null;
  const cue = { first: told.first, last: told.last };
  return end < 0 ? null : { cue, source: { first: teller.first, last: teller.last }, end };
}

/** > | Only 34,000 came, [if the police are to be believed].     > | [If you believe the firm], all trains ran. */
function believed(view: SentenceView, i: number): Trigger | null {
  const words = [1, 2, 3].map((k) => wordAt(view, i + k));
  if (/^(?:you|one|we)$/.test(words[0] ?? '') && /^believes?$/.test(words[1] ?? ''))
    return speaking(view, sourceBehind(view, i, i + 3));
  const phrase = phraseAt(view, i + 1);
  if (phrase?.first !== i + 1) return null;
  const behind = [0, 1, 2, 3].map((k) => wordAt(view, phrase.last + k)).join(' ');
  return /^(?:is|are|was|were) to be believed$/.test(behind)
    ? {
        cue: { first: phrase.last, last: phrase.last + 4 },
        source: { first: phrase.first, last: phrase.last },
        end: phrase.last + 4,
      }
    : null;
}

const speaking = (view: SentenceView, trigger: Trigger | null): Trigger | null =>
  trigger && isSomebody(view, trigger.source) ? trigger : null;

function sourceBehind(view: SentenceView, cue: number, at: number): Trigger | null {
  const phrase = phraseAt(view, at);
  if (phrase && isCustom(view.tokens[phrase.first], view.tokens[phrase.head])) return null;
  return (
    phrase && { cue: { first: cue, last: at }, source: { first: phrase.first, last: phrase.last }, end: phrase.last }
  );
}

/** Whether the words at `i` lead the sentence, or a clause that somebody says: > | noted that, [according to] the surveyor, … */
function opensClause({ tokens, sentence }: SentenceView, i: number): boolean {
  let from = i;
  while (from > sentence.first && tokens[from - 1]?.tag === 'PUNCT') from--;
  if (tokens[from - 1]?.text === 'that' || i === sentence.first) return true;
  // > | The minister resigned, and [according to] his aide he will leave politics: it governs what follows.
  if (/^(?:and|but)$/.test(tokens[i - 1]?.text ?? '')) return true;
  return (
    from < i && tokens.slice(sentence.first, i).every((t) => t.tag === 'PUNCT' || t.tag === 'CCONJ' || t.tag === 'ADV')
  );
}

/** Where the clause that `according to` closes begins: after a semicolon, dash or `but`, or the last clause where no comma parts them. */
function accordingFrom(view: SentenceView, i: number): number {
  const opening = clauseOpening(view, i);
  const behind = behindCue(view.tokens, opening, i);
  if (behind >= 0) return behind;
  const clauses = clausesOf(view, opening, i);
  const but = clauses.findLast((c) => c.opener === 'but' || c.opener === '–' || c.opener === '—' || c.opener === '-');
  if (but) return but.first;
  const parted = view.tokens[i - 1]?.text === ',';
  const last = clauses.filter((c) => c.kind !== 'relative').at(-1);
  return !parted && last ? last.first : (clauses[0]?.first ?? opening);
}

/** > | According to [the roster, dated 5 January], …     > | In the view of [Ida Marsh, who teaches law], … — an aside to the source ends with the next comma. */
function openingEnd(view: SentenceView, from: number): number {
  if (opensAtOnce(view, from)) return from;
  // > | According to Major Tim Vale [– a spokesman –] a crew found nothing.
  const closing = behindDashes(view, from);
  if (closing !== null) return closing;
  const comma = commaAfter(view, from);
  const aside = view.tokens[comma + 1];
  const participle = aside?.tag === 'VERB' && /(?:ed|en|ing)$/.test(aside.text);
  const relative = RELATIVES.has(wordAt(view, comma + 1));
  const second = commaAfter(view, comma + 1);
  const apposed =
    second > comma + 1 &&
    isWhatSomebodyIs(view, comma) &&
    !tellsAlready(view, comma, second) &&
    ownSubject(view, second + 1, view.sentence.last);
  const next = participle || relative || apposed || aside?.tag === 'ADV' ? second : comma;
  return next > comma + 1 ? next : comma;
}

/** The token behind the second of two dashes, the first at `from`, that set some words without a verb off; null where none do. */
function behindDashes({ tokens, groups }: SentenceView, from: number): number | null {
  if (!isDash(tokens, from)) return null;
  let second = from + 1;
  while (second < from + ASIDE_MAX && !isDash(tokens, second)) second++;
  const isAside = second > from + 1 && second < from + ASIDE_MAX;
  return isAside && !groups.some((g) => g.finite && g.first > from && g.last <= second) ? second + 1 : null;
}
const ASIDE_MAX = 14;

/**
 * > | the Institute, [a think tank that tracks the war], …     > | Ben Gale, [director of health], …     > | Ida Marsh, [20], …     > | his wife, [Amanda], …
 */
function isWhatSomebodyIs(view: SentenceView, comma: number): boolean {
  const { tokens } = view;
  const opening = wordAt(view, comma + 1);
  const noun = phraseFrom(view, comma + 1);
  if (/^an?$/.test(opening) || (tokens[comma + 1]?.tag === 'NUM' && tokens[comma + 2]?.text === ',')) return true;
  if (noun === null) return false;
  const isName = tokens[noun.head]?.tag === 'PROPN' && tokens[noun.last]?.text === ',';
  if (isName && OWNED.test(wordAt(view, phraseAt(view, comma - 1)?.first ?? comma))) return true;
  const isOffice = ROLE_NOUNS.has(wordAt(view, noun.head)) && wordAt(view, noun.last) === 'of';
  return isOffice && (opening === 'the' || tokens[comma - 1]?.tag === 'PROPN');
}
const OWNED = /^(?:his|her|their|its|my|our)$/;

/**
 * > | According to police, [a car hit a tree], and the driver died.     > | …, the director of the plant, which opened in 2029, was held.
 *
 * What stands between the commas has a verb, or a list or a clause about it goes on behind them: it is no aside to the source.
 */
function tellsAlready(view: SentenceView, comma: number, second: number): boolean {
  const [next, then] = [view.tokens[second + 1], view.tokens[second + 2]];
  if (/^(?:and|but|while|which|who|whose|where|or)$/.test(wordAt(view, second + 1)) || next?.tag === 'NUM') return true;
  if (next?.tag === 'PROPN' && then?.tag === 'CCONJ') return true;
  return view.groups.some(
    (g) => g.finite && g.first > comma && g.last <= second && !/^(?:who|which|that)$/.test(wordAt(view, g.first - 1)),
  );
}

/** > | According to the forecast [the wind could turn by evening], the chief said: no comma parts the two but one before a cue. */
function opensAtOnce(view: SentenceView, from: number): boolean {
  const subject = phraseAt(view, from);
  const verb = view.groups.find((g) => g.first >= from);
  if (subject?.first !== from || !verb?.finite || verb.first !== boundEnd(view, subject.last, verb.first)) return false;
  const comma = commaAfter(view, from);
  return comma === from || asideAt(view, comma) !== null;
}

function commaAfter(view: SentenceView, from: number): number {
  for (let k = from; k < Math.min(view.sentence.last, from + 14); k++) if (view.tokens[k]?.text === ',') return k;
  return from;
}

/** > | Lorvane holds small pockets, according to the institute, [including land near the town] */
function includingTail(view: SentenceView, from: number): Range[] {
  if (view.tokens[from]?.text !== ',' || wordAt(view, from + 1) !== 'including') return [];
  let end = from + 1;
  while (
    end < view.sentence.last &&
    !['.', ';'].includes(view.tokens[end]?.text ?? '') &&
    view.tokens[end]?.text !== '-' &&
    view.tokens[end]?.text !== '–'
  )
    end++;
  const range = charsOf(view.tokens, from + 1, end);
  return range ? [range] : [];
}
