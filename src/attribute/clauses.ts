import { CONDITIONALS, CONNECTIVES, RELATIVES, SUBORDINATORS } from '../languages/en/clauses.ts';
import { CUE_VERBS } from '../languages/en/cues.ts';
import { QUANTIFIERS } from '../languages/en/people.ts';
import { isHeading } from '../model/article.ts';
import { isBehindSubject, isPreposition, joinsNouns } from './joined-nouns.ts';
import { lengthBefore } from './lengths.ts';
import { isDash, isQuoteMark, type SentenceView, textOf, trimTokens, wordAt } from './sentence-view.ts';
import { phraseAt } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A stretch of a sentence with one finite verb of its own. Token indices, `last` exclusive, punctuation trimmed. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly kind: 'main' | 'coordinate' | 'subordinate' | 'relative' | 'complement';
  /** The word that opens it, lower case, or the empty string. */
  readonly opener: string;
  readonly group: VerbGroup | null;
  /** True where the subject stands in the clause before: `and proved a boost`. */
  readonly sharesSubject: boolean;
}

interface Cut {
  readonly at: number;
  /** Where the clause itself begins, after the word that opens it. */
  readonly from: number;
  readonly kind: Clause['kind'];
  readonly opener: string;
}

/** The clauses of a token range, in order; text without a finite verb joins its neighbour. */
export function clausesOf(view: SentenceView, first: number, last: number): Clause[] {
  const leads = leadingSubordinate(view, first, last);
  const cuts: Cut[] = [leads ?? { at: first, from: first, kind: 'main', opener: '' }];
  for (let i = first; i < last; i++) {
    const main = leads !== null && cuts.length === 1 && view.tokens[i]?.text === ',' && ownSubject(view, i + 1, last);
    const cut: Cut | null = main ? { at: i, from: i + 1, kind: 'main', opener: '' } : cutAt(view, i, first, last);
    // > | and that a freighter, the Dawn, [had been hit]: the comma behind an apposition parts no clause that has no verb yet.
    const verbless = cut?.opener === ',' && !hasVerb(view, cuts.at(-1)?.from ?? first, i) && cuts.length > 1;
    if (cut?.kind === 'coordinate' && joinsNouns(view, cut, cuts.at(-1)?.from ?? first, last)) continue;
    if (cut && !verbless && cut.from < last && cut.at > (cuts.at(-1)?.at ?? 0)) {
      cuts.push(cut);
      i = Math.max(i, cut.from - 1);
    }
  }
  const pieces = cuts.map((cut, k) => ({ cut, end: cuts[k + 1]?.at ?? last }));
  return merge(view, pieces);
}

const hasVerb = (view: SentenceView, from: number, to: number): boolean =>
  view.groups.some((g) => g.finite && g.first >= from && g.last <= to);

/** > | If the wall breaks, [the town will be flooded]: a sentence that opens with a clause which depends on the next. */
function leadingSubordinate(view: SentenceView, first: number, last: number): Cut | null {
  const word = wordAt(view, first);
  const opens =
    (SUBORDINATORS.has(word) || CONDITIONALS.has(word)) &&
    ownSubject(view, first + 1, last) &&
    !isPreposition(view, first);
  // > | Until mid-July [the judges can write down their reasons]
  const time = word === 'until' && view.reading.times.some((t) => t.span.start === view.tokens[first + 1]?.start);
  return opens && !time ? { at: first, from: first + 1, kind: 'subordinate', opener: word } : null;
}

/** Does a new clause begin at token `i`? */
function cutAt(view: SentenceView, i: number, first: number, last: number): Cut | null {
  const { tokens } = view;
  const token = tokens[i];
  if (!token || i === first) return openerCut(view, i, i, last);
  if (isDash(tokens, i) && setsOff(view, i, first, last)) return null;
  if (token.text === ';' || isDash(tokens, i))
    return openerCut(view, i, i + 1, last) ?? { at: i, from: i + 1, kind: 'coordinate', opener: token.text };
  if (token.text === ':') return { at: i, from: i + 1, kind: 'coordinate', opener: ':' };
  if (token.text === ',')
    return (
      openerCut(view, i, skipMarks(view, i + 1, last), last) ?? verbList(view, i, first) ?? commaSplice(view, i, last)
    );
  return openerCut(view, i, i, last);
}

/** How many tokens two dashes set off: `the palace – the seat of the presidency – saw no need`. */
const SET_OFF_MAX = 12;

/** > | the palace [–] the seat of the presidency [–] saw no need: a pair with no verb between parts no clauses. */
function setsOff(view: SentenceView, i: number, first: number, last: number): boolean {
  const noVerb = (from: number, to: number): boolean =>
    to - from <= SET_OFF_MAX && to > from + 1 && !view.groups.some((g) => g.finite && g.first > from && g.last <= to);
  const verbBehind = (at: number): boolean =>
    view.groups.some(
      (g) => g.finite && (g.first === at + 1 || (g.first === at + 2 && view.tokens[at + 1]?.tag === 'ADV')),
    );
  for (let k = i + 1; k < last; k++) if (isDash(view.tokens, k)) return noVerb(i, k) && verbBehind(k);
  for (let k = i - 1; k > first; k--) if (isDash(view.tokens, k)) return noVerb(k, i) && verbBehind(i);
  return false;
}

const skipMarks = (view: SentenceView, i: number, last: number): number => {
  let j = i;
  while (j < last && isQuoteMark(view.tokens[j]?.text ?? '')) j++;
  return j;
};

/** Words that taggers call prepositions also where a clause follows: `before Moscow retook the area`. */
const TIME_SUBORDINATORS = new Set(['before', 'after', 'since', 'until', 'as', 'because', 'while', 'when']);

/** A clause that opens with a joining word at `j`; the cut itself stands at `at` (its comma). */
function openerCut(view: SentenceView, at: number, j: number, last: number): Cut | null {
  const token = view.tokens[j];
  if (!token) return null;
  const word = token.text.toLowerCase();
  // > | was to protect the towns, and to ease the pressure elsewhere
  const infinitive = view.groups.some((g) => g.infinitive && g.first > j && g.first <= j + 4);
  if (token.tag === 'CCONJ' && at < j && wordAt(view, j + 1) === 'to' && infinitive)
    return { at, from: j + 1, kind: 'coordinate', opener: 'to' };
  const follows = finiteAfter(view, j + 1, last);
  if (!follows) return null;
  if (isPreposition(view, j)) return null;
  // > | 23 people, [two of whom] were badly burned
  const counts = (i: number): boolean => wordAt(view, i - 1) === ',' && wordAt(view, i + 1) === 'of';
  if (counts(j) && RELATIVES.has(wordAt(view, j + 2)))
    return { at, from: j, kind: 'relative', opener: wordAt(view, j + 2) };
  if (RELATIVES.has(word) && counts(j - 2)) return null;
  // > | traded accusations over [who broke the truce]: a question that a preposition governs is a part of its clause.
  if (/^(?:who|what|why|how)$/.test(word) && /^(?:over|about|on|of|into|as|to)$/.test(wordAt(view, j - 1))) return null;
  // > | a firm [in which he owns a share]: the preposition goes with it.
  const governed = at === j && view.tokens[j - 1]?.tag === 'ADP' && /^(?:which|whom|whose)$/.test(word);
  if (RELATIVES.has(word) && token.tag !== 'DET')
    return { at: governed ? j - 1 : at, from: j, kind: 'relative', opener: word };
  if (word === 'that' && token.tag === 'SCONJ') return { at, from: j + 1, kind: 'complement', opener: word };
  if (token.tag === 'CCONJ' && wordAt(view, j + 1) === 'that' && ownSubject(view, j + 2, last))
    return { at, from: j + 2, kind: 'complement', opener: 'that' };
  if (
    token.tag === 'CCONJ' &&
    !/^(?:or|either|neither|both)$/.test(word) &&
    !(word === 'nor' && isNeither(view, j)) &&
    !closesList(view, j, view.sentence.first) &&
    (ownSubject(view, j + 1, last) || verbFollows(view, j + 1))
  )
    return { at, from: j + 1, kind: 'coordinate', opener: word };
  if (
    SUBORDINATORS.has(word) &&
    (token.tag === 'SCONJ' || at < j || TIME_SUBORDINATORS.has(word)) &&
    ownSubject(view, j + 1, last)
  )
    return { at: at === j ? withoutLength(view, j) : at, from: j + 1, kind: 'subordinate', opener: word };
  return null;
}

/** > | received a call [ten minutes before] the house exploded: how long before or after belongs to neither clause. */
function withoutLength(view: SentenceView, j: number): number {
  const at = lengthBefore(view, j);
  // > | It can take [70 days] before symptoms appear.
  return view.tokens[at - 1]?.tag === 'VERB' || /^(?:to|for|about|only|of)$/.test(wordAt(view, at - 1)) ? j : at;
}

/** > | has neither confirmed [nor] denied it: one negation for both. */
const isNeither = (view: SentenceView, nor: number): boolean =>
  view.tokens
    .slice(Math.max(view.sentence.first, nor - NEITHER_REACH), nor)
    .some(({ text }) => /^neither$/i.test(text));
const NEITHER_REACH = 6;

/** > | said that it was safe, had been tested and stood for years: a list of verbs of one subject. */
function verbList(view: SentenceView, i: number, first: number): Cut | null {
  const more = view.groups.some((g) => g.finite && g.first >= first && g.last <= i);
  return more && verbFollows(view, i + 1) && !isBehindSubject(view, i)
    ? { at: i, from: i + 1, kind: 'coordinate', opener: ',' }
    : null;
}

/** > | Bridge falls in Tolk, [mayor] says two are missing: a headline leaves the article out. */
function saysInHeadline(view: SentenceView, i: number): boolean {
  const segment = view.reading.article.segments[view.sentence.segment];
  const subject = segment && isHeading(segment) ? phraseAt(view, i) : null;
  const verb = subject && view.groups.find((g) => g.finite && g.first === subject.last);
  return subject?.first === i && verb != null && CUE_VERBS.has(verb.lemma);
}

/** `and that is absolutely just, war must return`: a comma between two clauses that both have a subject and a verb. */
function commaSplice(view: SentenceView, i: number, last: number): Cut | null {
  const { tokens } = view;
  const next = tokens[i + 1];
  if (saysInHeadline(view, i + 1)) return { at: i, from: i + 1, kind: 'coordinate', opener: ',' };
  if (!next || !['PRON', 'DET', 'PROPN'].includes(next.tag) || !ownSubject(view, i + 1, last)) return null;
  const before = view.groups.some((g) => g.finite && g.last <= i && g.first >= view.sentence.first);
  // > | For families who have waited for years, [this is a great day]: a scene with a relative clause is none.
  const opener = tokens[view.sentence.first + (isQuoteMark(tokens[view.sentence.first]?.text ?? '') ? 1 : 0)];
  const own = view.groups.filter((g) => g.finite && g.last <= i && g.first >= view.sentence.first);
  if (opener?.tag === 'ADP' && own.every((g) => RELATIVES.has(wordAt(view, g.first - 1)))) return null;
  const listing = tokens[i - 1]?.tag === 'PROPN' && next.tag === 'PROPN';
  return before && !listing && next.tag === 'PRON' ? { at: i, from: i + 1, kind: 'coordinate', opener: ',' } : null;
}

const finiteAfter = (view: SentenceView, from: number, last: number): boolean =>
  view.groups.some((g) => g.finite && g.first >= from && g.first < last);

/** A verb stands at once, but for adverbs: `and proved`, `but also said`. */
function verbFollows(view: SentenceView, from: number): boolean {
  const group = view.groups.find((g) => g.first >= from);
  if (!group?.finite) return false;
  for (let k = from; k < group.first; k++) if (view.tokens[k]?.tag !== 'ADV') return false;
  return true;
}

/** A noun phrase and its finite verb come before the next comma, dash or joining word. */
export function ownSubject(view: SentenceView, from: number, last: number): boolean {
  const { tokens } = view;
  if (verbPastRelative(view, from, last)) return true;
  const group = view.groups.find((g) => g.finite && g.first >= from && g.first < last);
  // > | denied any wrongdoing [and said] it would appeal: the verb has the subject of the one before.
  if (!group || tokens[lastButAdverbs(view, group.first)]?.tag === 'CCONJ') return false;
  let nominal = false;
  let commas = 0;
  for (let k = from; k < group.first; k++) {
    const token = tokens[k];
    if (!token) return false;
    if (['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.tag) || QUANTIFIERS.has(token.lemma)) nominal = true;
    if (token.tag === 'ADJ' && tokens[k - 1]?.tag === 'DET') nominal = true;
    if (token.text === ';' || token.text === ':' || isDash(tokens, k)) return false;
    if (k > from && endsQuotation(view, k)) return false;
    if (token.tag === 'SCONJ' && k > from) return false;
    // > | broke after 3 a.m. and that a second bank …     > | until noon, and when she went out, …
    if (token.tag === 'CCONJ' && (wordAt(view, k + 1) === 'that' || SUBORDINATORS.has(wordAt(view, k + 1))))
      return false;
    if (token.text === ',' && !listComma(view, k, group.first)) commas++;
  }
  // One comma parts a scene from its clause; two enclose an apposition: `the mayor, Ivo Lan, had …`.
  return nominal && commas !== 1;
}

/** > | [the attack, which he called the heaviest since March,] had cut power: a relative clause between a subject and its verb. */
function verbPastRelative(view: SentenceView, from: number, last: number): boolean {
  const { tokens } = view;
  let comma = from;
  while (comma < last && tokens[comma]?.tag !== 'PUNCT') comma++;
  const opens = tokens[comma]?.text === ',' && RELATIVES.has(wordAt(view, comma + 1));
  const head = tokens[comma - 1]?.tag;
  if (!opens || comma === from || !(head === 'NOUN' || head === 'PROPN')) return false;
  if (view.groups.some((g) => g.first >= from && g.last <= comma) || tokens[from]?.tag === 'ADP') return false;
  const own = view.groups.find((g) => g.finite && g.first > comma);
  for (let i = own?.last ?? last; i < last; i++) {
    if (/^[;:]$/.test(tokens[i]?.text ?? '')) return false;
    if (tokens[i]?.text !== ',') continue;
    let verb = i + 1;
    while (tokens[verb]?.tag === 'ADV') verb++;
    return view.groups.some((g) => g.finite && g.first === verb);
  }
  return false;
}

/** The token right before `i` that is no adverb. */
function lastButAdverbs({ tokens }: SentenceView, i: number): number {
  let at = i - 1;
  while (tokens[at]?.tag === 'ADV') at--;
  return at;
}

/** > | officers in Ostrel, Ulmick and Pellisk had …: a comma of a list, with `and` still to come. */
function listComma(view: SentenceView, k: number, limit: number): boolean {
  const { tokens } = view;
  const nominal = (i: number) => tokens[i]?.tag === 'PROPN' || tokens[i]?.tag === 'NOUN';
  if (!nominal(k - 1)) return false;
  for (let i = k + 1; i < Math.min(limit, k + 7); i++)
    if (tokens[i]?.tag === 'CCONJ') return nominal(i - 1) || tokens[i - 1]?.text === ',';
  return false;
}

/** `Ulmick | and Pellisk`: this `and` closes a list that a comma opened. */
function closesList(view: SentenceView, j: number, first: number): boolean {
  const { tokens } = view;
  const nominal = (i: number) => tokens[i]?.tag === 'PROPN' || tokens[i]?.tag === 'NOUN';
  if (!nominal(j - 1) || !(nominal(j + 1) || tokens[j + 1]?.tag === 'DET')) return false;
  for (let i = j - 2; i > Math.max(first, j - 6); i--)
    if (tokens[i]?.text === ',' && nominal(i - 1)) return !view.groups.some((g) => g.first > i && g.last <= j);
  return false;
}

const endsQuotation = (view: SentenceView, k: number): boolean =>
  isQuoteMark(view.tokens[k]?.text ?? '') && view.reading.quoted.some((q) => q.outer.end === view.tokens[k]?.end);

function merge(view: SentenceView, pieces: readonly { cut: Cut; end: number }[]): Clause[] {
  const clauses: Clause[] = [];
  let pending: Cut | null = null;
  for (const { cut, end } of pieces) {
    const start: Cut = pending ? { ...pending } : cut;
    const group =
      view.groups.find(
        (g) => (g.finite || (start.opener === 'to' && g.infinitive)) && g.first >= start.from && g.first < end,
      ) ?? null;
    const trimmed = trimTokens(view.tokens, start.from, end);
    if (group === null) {
      // `In March, | their hold collapsed`: an opening without a verb belongs to what follows; later ones to what precedes.
      const previous = clauses.at(-1);
      if (previous === undefined || cut.kind === 'subordinate') pending = start;
      else clauses[clauses.length - 1] = { ...previous, last: trimTokens(view.tokens, previous.first, end).last };
      continue;
    }
    pending = null;
    if (trimmed.first >= trimmed.last) continue;
    const subject = view.tokens
      .slice(start.from, group.first)
      .some((t) => ['NOUN', 'PROPN', 'PRON', 'NUM', 'DET'].includes(t.tag));
    clauses.push({
      first: stripConnectives(view, trimmed.first, group.first),
      last: trimmed.last,
      kind: start.kind,
      opener: start.opener,
      group,
      sharesSubject: !subject && start.kind === 'coordinate',
    });
  }
  if (pending && clauses.length === 0) return [];
  return clauses;
}

/** `However, the minister …`: the joining adverb is no part of the proposition. */
export function stripConnectives(view: SentenceView, first: number, limit: number): number {
  let i = first;
  while (i < limit && (CONNECTIVES.has(wordAt(view, i)) || view.tokens[i]?.text === ',')) i++;
  return i < limit ? i : first;
}

/**
 * Conjoined propositions, split.
 *
 * > | all attempts had been rebuffed, and a raid had been prevented
 *   | ------------------------------      --------------------------
 */
export function splitConjuncts(view: SentenceView, first: number, last: number): { first: number; last: number }[] {
  const clauses = clausesOf(view, first, last);
  const heads: { first: number; last: number }[] = [];
  let seenMain = false;
  for (const [k, clause] of clauses.entries()) {
    const previous = heads.at(-1);
    const splits =
      clause.kind === 'coordinate' && (!clause.sharesSubject || (longEnough(previous) && longEnough(clause)));
    const opening = isQuoteMark(wordAt(view, clause.first - 1)) ? clause.first - 1 : clause.first;
    // > | told them [that schools would stay shut], that [buses would not run], and that [no one should travel]
    const repeatsThat = clause.kind === 'complement' && /^(?:and|but|,)$/.test(wordAt(view, opening - 2));
    if (previous === undefined) heads.push({ first, last: clause.last });
    // > | [If somebody rings and asks for a code, hang up]: a condition stays with what depends on it.
    else if (clauses[0]?.kind === 'subordinate' && heads.length === 1 && !seenMain) previous.last = clause.last;
    // > | They are not above the law, [and if they do wrong, they must be reported].
    else if (isConditionOf(view, clause, clauses[k + 1])) heads.push({ first: clause.first - 1, last: clause.last });
    else if (clause.opener === ',' && isConditional(view, previous, clause)) previous.last = clause.last;
    // > | that Father Brand, who took a vow, [owned eleven houses]: the subject has not had its verb yet.
    else if (clause.opener === ',' && clause.sharesSubject && isSubjectAlone(view, previous))
      previous.last = clause.last;
    else if ((splits || repeatsThat) && clause.first > previous.last)
      heads.push({ first: clause.first, last: clause.last });
    else previous.last = clause.last;
    seenMain ||= clause.kind === 'main';
  }
  const tail = heads.at(-1);
  if (tail) tail.last = trimTokens(view.tokens, tail.first, last).last;
  return heads.length > 0
    ? heads.map((h) => trimTokens(view.tokens, h.first, h.last))
    : [trimTokens(view.tokens, first, last)];
}

const CONDITION = /^(?:if|unless|when|whenever|once)$/;

/** > | [if they do wrong], they must be reported: a condition that opens a clause after another. */
const isConditionOf = (view: SentenceView, { kind, opener, first }: Clause, next: Clause | undefined): boolean =>
  kind === 'subordinate' &&
  CONDITION.test(opener) &&
  wordAt(view, first - 1) === opener &&
  /^(?:and|but|,|;)$/.test(wordAt(view, first - 2)) &&
  next?.opener === ',' &&
  !next.sharesSubject;

/** > | Certainly, [if you feel that you are ill], you should not travel: what has begun is a condition, and what follows depends on it. */
function isConditional(view: SentenceView, { first }: { first: number }, next: Clause): boolean {
  // > | [As far as I know], this is the first case: so is what bounds it.
  const opens = (i: number): boolean =>
    CONDITION.test(wordAt(view, i)) || /^as (?:far|long|soon) as$/.test(textOf(view, i, i + 3).toLowerCase());
  let at = first;
  while (at < next.first && at <= first + OPENING_REACH && !opens(at)) at++;
  if (!opens(at) || next.sharesSubject) return false;
  return !view.groups.some((g) => g.finite && g.first >= first && g.last <= at);
}
/** Tokens that may open a sentence before its condition: `Certainly, if`. */
const OPENING_REACH = 3;

/** > | Father Brand, who took a vow — the only verb is that of a relative clause behind a comma. */
function isSubjectAlone(view: SentenceView, { first, last }: { first: number; last: number }): boolean {
  const verb = view.groups.find((g) => g.finite && g.first >= first && g.last <= last);
  for (let i = first + 1; verb && i <= verb.first; i++)
    if (RELATIVES.has(wordAt(view, i)) && wordAt(view, i - 1) === ',') return true;
  return false;
}

/** `advanced and are consolidating positions`: verbs that share a subject part only where each says enough by itself. */
const CONJUNCT_WORDS_MIN = 3;
const longEnough = (piece: { first: number; last: number } | undefined): boolean =>
  piece !== undefined && piece.last - piece.first >= CONJUNCT_WORDS_MIN;
