import { CONNECTIVES, RELATIVES, SUBORDINATORS } from '../languages/en/clauses.ts';
import { CUE_VERBS, PLAIN_SAYING, TELL_VERBS } from '../languages/en/cues.ts';
import { DOCUMENT_NOUNS, QUANTIFIERS } from '../languages/en/people.ts';
import type { NounPhrase } from '../model/reading.ts';
import { firstIndex } from '../text/bisect.ts';
import { relativeAntecedent } from './antecedents.ts';
import { asideAt, asideBefore } from './asides.ts';
import { cueAround, goesOnInside, joinsVerbBefore } from './joined-verbs.ts';
import { isDash, isQuoteMark, phrasesWithin, quotedAt, type SentenceView, wordAt } from './sentence-view.ts';
import { opensTellingClause } from './time-clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Token range of a source as worded, `last` exclusive. */
export interface SourceRange {
  readonly first: number;
  readonly last: number;
}

export function phraseAt({ reading: { phrases } }: SentenceView, i: number): NounPhrase | null {
  const phrase = phrases[firstIndex(phrases.length, (k) => (phrases[k]?.last ?? 0) > i)];
  return phrase !== undefined && phrase.first <= i ? phrase : null;
}

/** The phrase that opens at the token. */
export function phraseFrom(view: SentenceView, i: number): NounPhrase | null {
  const phrase = phraseAt(view, i);
  return phrase?.first === i ? phrase : null;
}

/** The phrase that opens at the token, or behind the participle there: > | hear from captured [drivers]     > | citing intercepted [calls] */
export function describedPhrase(view: SentenceView, i: number): NounPhrase | null {
  const isParticiple = view.tokens[i]?.tag === 'VERB' && /(?:ed|en|wn)$/.test(wordAt(view, i));
  return phraseFrom(view, isParticiple && phraseAt(view, i) === null ? i + 1 : i);
}

/** Prepositions that keep a phrase part of the one before it: `a spokesman for the ministry`, `a number of analysts`. */
const BINDING = new Set(['of', 'for', 'from', 'at', 'with', 'by', 'in']);
const TIME_HEADS = new Set([
  'time',
  'day',
  'week',
  'month',
  'year',
  'night',
  'morning',
  'evening',
  'days',
  'weeks',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

/**
 * The subject of a verb group: the whole noun phrase to its left, without what only sets the scene.
 *
 * > | In his address, [Mr Vale] said …            > | However, [several bloggers] at the time reported …
 * > | [A number of analysts – at home and abroad –] have questioned …
 *
 * Where the verb shares the subject of the verb before (`reported attempts but said …`) that one is returned. Null where
 * the clause has none.
 */
export function subjectOf(view: SentenceView, group: VerbGroup, depth = 0): SourceRange | null {
  const written = group.participle ? documentBefore(view, group) : null;
  if (written) return written;
  if (group.participle) {
    // > | Two were hurt, [the mayor] said, adding that …
    const told = asideBefore(view, group.first);
    const teller = told === null ? null : asideAt(view, told)?.source;
    if (teller) return teller;
    // > | The mayor welcomed it, accusing the firm of …: the participle has the subject of the main verb.
    const leads = SUBORDINATORS.has(wordAt(view, view.sentence.first));
    let from = view.sentence.first;
    if (leads) {
      from++;
      while (from < group.first && view.tokens[from]?.text !== ',') from++;
    }
    const quote = quotedAt(view.reading, view.tokens[group.first]?.start ?? 0);
    // > | had reported [hearing] the driver say …     > | kept [telling] passengers that …
    const beside = view.groups.find((g) => g.finite && !g.passive && g.last === group.first);
    if (beside) return subjectOf(view, beside, depth + 1);
    const main = view.groups.find(
      (g) =>
        g.finite &&
        g.first >= from &&
        g.last <= group.first &&
        quotedAt(view.reading, view.tokens[g.first]?.start ?? 0) === quote,
    );
    if (main) return subjectOf(view, main, depth + 1);
  }
  const pronoun = pronounBefore(view, group);
  if (pronoun) return pronoun;
  const antecedent = relativeAntecedent(view, group);
  if (antecedent) return antecedent;
  // > | [The rebels], the diplomat said, were insisting that …: the subject stands before the aside.
  const aside = asideBefore(view, group.first);
  if (aside !== null) return lastFreePhrase(view, clauseStart(view, { ...group, first: aside }), aside);
  const end = describedBefore(view, group) ?? group.first;
  const start = clauseStart(view, { ...group, first: end });
  if (!joinsVerbBefore(view, group))
    for (const region of pickPieces(view, start, end)) {
      const subject = lastFreePhrase(view, region.first, region.last);
      if (subject) return subject;
    }
  if (depth >= 3) return null;
  const quoteHere = quotedAt(view.reading, view.tokens[group.first]?.start ?? 0);
  const earlier = view.groups.filter(
    (g) => g.first < group.first && g.finite && quotedAt(view.reading, view.tokens[g.first]?.start ?? 0) === quoteHere,
  );
  // > | reported that stores sold out, and called the demand high: a cue shares the subject of the cue before it.
  const cue = CUE_VERBS.has(group.lemma) ? earlier.findLast((g) => CUE_VERBS.has(g.lemma)) : undefined;
  const last = earlier.at(-1);
  const before =
    cue && last && !cueAround(view, group) && !goesOnInside(view, group, { cue, inner: last }) ? cue : last;
  const opener = wordAt(view, start - 1);
  const shared =
    before !== undefined && (joinsVerbBefore(view, group) || !(RELATIVES.has(opener) || opener === 'that'));
  if (shared) return subjectOf(view, before, depth + 1);
  return null;
}

/** > | people who read the draft said [it] warns that …     > | his wife said [he] remembered that …: a pronoun between two verbs of saying. */
function pronounBefore(view: SentenceView, group: VerbGroup): SourceRange | null {
  let at = group.first - 1;
  while (view.tokens[at]?.tag === 'ADV') at--;
  const isSubject = /^(?:he|she|they|we|i|it)$/.test(wordAt(view, at)) && group.finite;
  const outer = isSubject
    ? view.groups.find((g) => g.last === at || (g.last === at - 1 && wordAt(view, at - 1) === 'that'))
    : undefined;
  // > | a blogger who has read [it] said …: what a relative’s verb has as its object is no subject.
  const isObject =
    outer !== undefined && wordAt(view, at) === 'it' && /^(?:who|which|that)$/.test(wordAt(view, outer.first - 1));
  if (isObject) return null;
  if (outer) return outer.finite && CUE_VERBS.has(outer.lemma) ? { first: at, last: at + 1 } : null;
  // > | a recording of a nurse who says [the guards] promised that …: what a relative’s verb of saying governs has its own subject.
  const noun = group.finite ? phraseAt(view, at) : null;
  const says = noun?.last === at + 1 ? view.groups.find((g) => g.finite && g.last === noun.first) : undefined;
  const isInRelative = says !== undefined && /^(?:who|which)$/.test(wordAt(view, says.first - 1));
  return noun && isInRelative && PLAIN_SAYING.has(says.lemma) && !TELL_VERBS.has(says.lemma)
    ? { first: noun.first, last: noun.last }
    : null;
}

/** > | [The woman] accused of setting fire to a hostel told …: where the participle stands that describes the subject; null where none does. */
function describedBefore(view: SentenceView, group: VerbGroup): number | null {
  const isNoun = (i: number): boolean => /^(?:NOUN|PROPN)$/.test(view.tokens[i]?.tag ?? '');
  const told = view.groups.findLast((g) => g.last < group.first && !g.infinitive && !g.participle);
  // > | A post [shared] 40,000 times claims …
  const isCounted = wordAt(view, group.first - 1) === 'times' && view.tokens[group.first - 2]?.tag === 'NUM';
  if (told && isCounted && told.last === group.first - 2 && isNoun(told.first - 1)) return told.first;
  // > | A source [involved] in the talks said …: that is what he is called, and no other is meant.
  if (/^(?:involve|brief|inform|acquaint)$/.test(told?.lemma ?? '')) return null;
  return told && !told.finite && isNoun(told.first - 1) && !commaBetween(view, told.first, group.first)
    ? told.first
    : null;
}

/** > | referred to [a note from the port] saying that …: what is written says it, not who refers to it. */
export function documentBefore(view: SentenceView, group: VerbGroup): SourceRange | null {
  for (const phrase of phrasesWithin(view.reading, view.sentence.first, group.first).slice(-BOUND_MAX)) {
    const head = view.tokens[phrase.head]?.text.toLowerCase() ?? '';
    if (DOCUMENT_NOUNS.has(head) && boundEnd(view, phrase.last, group.first) === group.first)
      return { first: phrase.first, last: group.first };
  }
  return null;
}

/** How many phrases a document may bind to it: `a note from the port to its crews`. */
const BOUND_MAX = 3;

/** Where the clause of a group begins, walking left from it. */
function clauseStart(view: SentenceView, group: VerbGroup): number {
  const { tokens, sentence } = view;
  for (let i = group.first - 1; i >= sentence.first; i--) {
    const token = tokens[i];
    const word = wordAt(view, i);
    if (!token) return i + 1;
    if (token.text === ';' || token.text === ':') return i + 1;
    if (isQuoteMark(token.text) && closesQuote(view, i)) return i + 1;
    if (isDash(tokens, i) && !pairedDash(view, i, group.first)) return i + 1;
    if (RELATIVES.has(word) || (word === 'that' && token.tag === 'SCONJ')) {
      if (!endsBefore(view, i, group) && !hasItsVerb(view, i, group)) return i + 1;
    }
    if (token.tag === 'ADP' && opensTellingClause(tokens, i, group.first, group.lemma)) {
      if (view.groups.some((g) => g.finite && g.last <= i)) return i + 1;
    }
    if ((token.tag === 'SCONJ' && SUBORDINATORS.has(word)) || word === 'if') {
      if (!commaBetween(view, i, group.first)) return i + 1;
    }
    if (token.tag === 'CCONJ' && view.groups.some((g) => g.finite && g.first >= joinedFrom(view, i) && g.last <= i))
      return i + 1;
  }
  return sentence.first;
}

const commaBetween = (view: SentenceView, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (view.tokens[i]?.text === ',') return true;
  return false;
};

/** A relative clause that is closed by a comma before the verb does not hold the verb: `the man, who was there, said`, `Ida, a man who was there, said`. */
const endsBefore = (view: SentenceView, i: number, group: VerbGroup): boolean => {
  const aside = phraseAt(view, i - 1)?.first ?? i;
  return (
    (view.tokens[i - 1]?.text === ',' || wordAt(view, aside - 1) === ',') && view.tokens[group.first - 1]?.text === ','
  );
};

/**
 * Where the clause that `and` joins to may begin: at the last comma, but for one right before the `and`.
 *
 * > | a third of trains ran, the Depot [and] Yard Union claimed — joins two names, not two clauses.
 */
function joinedFrom(view: SentenceView, i: number): number {
  for (let k = i - 2; k >= view.sentence.first; k--)
    if (view.tokens[k]?.text === ';' || (view.tokens[k]?.text === ',' && view.tokens[i - 1]?.text !== ','))
      return k + 1;
  return view.sentence.first;
}

/** > | A driver who asked not to be named [said] … — the relative has a verb of its own before this one, with no comma between. */
function hasItsVerb(view: SentenceView, i: number, group: VerbGroup): boolean {
  if (wordAt(view, i) !== 'who' && wordAt(view, i) !== 'which') return false;
  const own = view.groups.find((g) => g.first > i && g.last <= group.first);
  return (
    own !== undefined &&
    own !== group &&
    !commaBetween(view, i, group.first) &&
    !view.tokens.slice(i, group.first).some((t) => t.tag === 'CCONJ')
  );
}

/** The mark at `i` closes a quotation that stands before it. */
function closesQuote(view: SentenceView, i: number): boolean {
  const token = view.tokens[i];
  return token !== undefined && view.reading.quoted.some((q) => q.outer.end === token.end && q.end - q.start > 24);
}

function pairedDash(view: SentenceView, i: number, limit: number): boolean {
  for (let k = i + 1; k < limit; k++) if (isDash(view.tokens, k)) return true;
  for (let k = i - 1; k >= view.sentence.first; k--) if (isDash(view.tokens, k)) return i === limit - 1;
  return false;
}

/**
 * Of the pieces between commas (or dashes) before a verb, the one that holds its subject.
 *
 * > | On Friday, the mayor, a former teacher, said        -> `the mayor`
 */
function pickPieces(view: SentenceView, first: number, last: number): SourceRange[] {
  const { tokens } = view;
  const pieces: SourceRange[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (i === last || tokens[i]?.text === ',' || isDash(tokens, i)) {
      pieces.push({ first: from, last: i });
      from = i + 1;
    }
  }
  // The piece beside the verb; where that has no subject (`…, on Sunday told`), what is between the last two commas is an
  // aside and its owner stands before it.
  const opened = pieces.findIndex((p, k) => k > 0 && RELATIVES.has(wordAt(view, p.first)));
  // > | [Ida Marsh], who acts for one of the men, Otto Lan, said: whoever the relative speaks of stands before it.
  const owner = pieces.length > 3 && pieces.at(-1)?.first === last ? pieces[opened - 1] : undefined;
  return [pieces.at(-1), owner, pieces.at(-3), pieces.at(-2)].filter(
    (p) => p !== undefined && p.last > p.first && hasNominal(view, p),
  ) as SourceRange[];
}

const hasNominal = (view: SentenceView, piece: SourceRange): boolean =>
  phrasesWithin(view.reading, piece.first, piece.last).length > 0 ||
  view.tokens.slice(piece.first, piece.last).some((t) => QUANTIFIERS.has(t.lemma));

/** The last phrase of a piece that no loose preposition governs, with what binds to it on both sides. */
function lastFreePhrase(view: SentenceView, first: number, last: number): SourceRange | null {
  const { tokens } = view;
  const phrases = phrasesWithin(view.reading, first, last);
  for (let k = phrases.length - 1; k >= 0; k--) {
    const phrase = phrases[k];
    // > | [A driver] who asked not to be named: what stands after a relative is no subject.
    // > | [An editorial] that accompanied the study said …
    const relative = (i: number): boolean =>
      RELATIVES.has(wordAt(view, i)) ||
      (i > first && wordAt(view, i) === 'that' && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.tag ?? ''));
    if (!phrase || tokens.slice(first, phrase.first + 1).some((_, k) => relative(first + k))) continue;
    const before = tokens[phrase.first - 1];
    // > | [A lawyer] representing the family said …: what a participle behind a noun has to do with is not the subject.
    if (isObjectOf(view, phrase, first)) continue;
    // > | the Orvan News Agency (ONA) reported: what stands in brackets belongs to the phrase before them.
    if (before?.text === '(') continue;
    // > | some of the neighbours say …: the counting word heads the phrase.
    const counting = tokens[phrase.first - 2];
    if (
      before?.text.toLowerCase() === 'of' &&
      counting &&
      phrase.first - 2 >= first &&
      (QUANTIFIERS.has(counting.lemma) || counting.tag === 'NUM')
    ) {
      // > | [a lawyer] for one of them: those counted may be governed, too.
      if (tokens[phrase.first - 3]?.tag === 'ADP' && phrase.first - 3 >= first) continue;
      return { first: phrase.first - 2, last: boundEnd(view, phrase.last, last) };
    }
    // > | [Widow] of murdered Sund journalist demands …: a participle may stand between.
    const described = before?.tag === 'VERB' && /(?:ed|en|wn)$/.test(before.text) ? 2 : 1;
    const governed = tokens[phrase.first - described]?.tag === 'ADP' && phrase.first - described >= first;
    const head = tokens[phrase.head];
    // > | Two shopkeepers there said …
    if (head?.lemma === 'there') continue;
    if (governed || (head && TIME_HEADS.has(head.lemma) && k > 0) || CONNECTIVES.has(head?.lemma ?? '')) continue;
    let from = phrase.first;
    const linked = phrases[k - 1];
    if (
      before?.tag === 'CCONJ' &&
      linked &&
      linked.last === phrase.first - 1 &&
      tokens[linked.first - 1]?.tag !== 'ADP'
    )
      from = linked.first;
    return { first: from, last: boundEnd(view, phrase.last, last) };
  }
  // > | several have suggested …: a counting word alone.
  const alone = tokens[last - 1];
  return alone && last - 1 >= first && QUANTIFIERS.has(alone.lemma) ? { first: last - 1, last } : null;
}

/** A participle stands between this phrase and the one before it. */
function isObjectOf(view: SentenceView, { first }: NounPhrase, from: number): boolean {
  const verb = view.groups.find((g) => g.participle && g.last === first);
  return verb !== undefined && phrasesWithin(view.reading, from, verb.first).at(-1)?.last === verb.first;
}

/** A bracket that belongs to a name, `(ISW)`, closes within this many tokens. */
const BRACKET_REACH = 6;

/** `a spokesman | for the ministry`, `the Institute … | (ISW)`: what binds to a phrase on its right, as far as `limit`. */
export function boundEnd(view: SentenceView, from: number, limit: number): number {
  const { tokens } = view;
  let end = from;
  let i = from;
  while (i < limit) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '(') {
      let close = i + 1;
      while (close < i + BRACKET_REACH && tokens[close]?.text !== ')') close++;
      if (close >= i + BRACKET_REACH || close >= limit) break;
      i = close + 1;
      end = i;
      continue;
    }
    // > | people [familiar with the talks]     > | a source [close to the club]
    const knows = /^(?:familiar|close|briefed)$/i.test(token.text) && /^(?:with|to|on)$/.test(wordAt(view, i + 1));
    if (knows) i++;
    // > | a partner at [Lathe & Corrin]
    const binds = knows || token.text === '&' || BINDING.has(token.text.toLowerCase());
    const next = binds ? phraseFrom(view, i + 1) : null;
    if (!next || next.last > limit || TIME_HEADS.has(tokens[next.head]?.lemma ?? '') || timed(view, next)) break;
    i = next.last;
    end = i;
  }
  return end;
}

const timed = (view: SentenceView, phrase: NounPhrase): boolean =>
  view.reading.times.some((t) => t.span.start < phrase.end && phrase.start < t.span.end);

/** The subject that stands after its verb: `"…," said [the mayor of Vale]`. */
export function subjectAfter(view: SentenceView, group: VerbGroup): SourceRange | null {
  const phrase = phraseFrom(view, group.last);
  if (!phrase) return null;
  return { first: phrase.first, last: boundEnd(view, phrase.last, view.sentence.last) };
}
