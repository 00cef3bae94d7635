import { NEGATIONS } from '../languages/en/certainty.ts';
import { PLAIN_SAYING } from '../languages/en/cues.ts';
import { DOCUMENT_NOUNS } from '../languages/en/people.ts';
import { AUXILIARIES, NEVER_PASSIVE, POSSIBILITY_MODALS } from '../languages/en/verbs.ts';
import type { NounPhrase, Token } from '../model/reading.ts';
import { opensTellingClause } from './time-clauses.ts';

/** A verb with its auxiliaries and adverbs: `has publicly acknowledged`. Token indices, `last` exclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The main verb, or the last auxiliary where there is none (`are active`). */
  readonly head: number;
  readonly lemma: string;
  readonly finite: boolean;
  /** `to leave`. */
  readonly infinitive: boolean;
  /** `accusing`, `adding`, without an auxiliary. */
  readonly participle: boolean;
  /** `has been accused`, `is believed`. */
  readonly passive: boolean;
  readonly negated: boolean;
  readonly possible: boolean;
}

/** How many tokens may stand between an auxiliary and its verb: `had last month reported`, `has not yet publicly said`. */
const GAP_MAX = 5;

/** The verb groups of the tokens from `first` to `last`, in order. */
export function verbGroups(
  tokens: readonly Token[],
  first: number,
  last: number,
  phrases: readonly NounPhrase[] = [],
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = first;
  while (i < last) {
    const token = tokens[i];
    if (!token || (token.tag !== 'AUX' && token.tag !== 'VERB')) {
      i++;
      continue;
    }
    const end = groupEnd(tokens, i, last);
    groups.push(describe(tokens, i, end, first));
    i = end;
  }
  // > | the fiercely contested region: a participle inside a noun phrase is no verb of the clause.
  // > | one of the best informed bloggers, the most wanted of them: nor is one that a superlative stands before.
  const inPhrase = (head: number) =>
    phrases.some((p) => p.first < head && head < p.head) ||
    /^(?:best|most|least|worst|better)$/i.test(tokens[head - 1]?.text ?? '') ||
    // > | made confirmed advances: behind a verb it describes what it has behind it.
    (tokens[head - 1]?.tag === 'VERB' &&
      endsAsParticiple(tokens[head]?.text ?? '') &&
      /^(?:NOUN|ADJ)$/.test(tokens[head + 1]?.tag ?? '')) ||
    // > | Dubai-based Merrow Shipping: a part of a compound is no verb.
    (/^[-‐‑]$/.test(tokens[head - 1]?.text ?? '') && tokens[head - 1]?.end === tokens[head]?.start);
  const own = groups.filter((g) => g.last - g.first > 1 || !inPhrase(g.head));
  return withoutReducedRelatives(tokens, sharingPassive(tokens, sharingNegation(tokens, own)), first);
}

/** > | We were given a list and [told] to sign it: what is joined to a passive by `and`, with no subject and no object, is one, too. */
function sharingPassive(tokens: readonly Token[], groups: readonly VerbGroup[]): VerbGroup[] {
  return groups.map((group, k) => {
    const before = groups.slice(0, k).findLast((g) => g.finite);
    const isTold =
      /^(?:told|ordered|asked|assured|informed|warned|urged|instructed)$/.test(tokens[group.first]?.text ?? '') &&
      tokens[group.first - 1]?.text === 'and' &&
      /^(?:to|that)$/.test(tokens[group.last]?.text ?? '');
    return isTold && before?.passive && !group.passive ? { ...group, passive: true } : group;
  });
}

/** > | did not [confirm or deny] it     > | declined to [confirm or deny] it: what stands before the first verb holds for the second. */
function sharingNegation(tokens: readonly Token[], groups: readonly VerbGroup[]): VerbGroup[] {
  const shared: VerbGroup[] = [];
  for (const group of groups) {
    const before = shared.at(-1);
    const joins =
      before?.last === group.first - 1 &&
      group.last - group.first === 1 &&
      /^(?:or|nor)$/.test(tokens[before.last]?.text ?? '');
    if (joins && before.infinitive) shared.push({ ...group, infinitive: true, finite: false });
    else if (joins && before.negated) shared.push({ ...group, negated: true });
    else shared.push(group);
  }
  return shared;
}

/** Index after the group that opens at `i`. */
function groupEnd(tokens: readonly Token[], i: number, last: number): number {
  let end = i + 1;
  // > | had last month reported: taggers take the auxiliary for a verb where a time follows.
  const parted = tokens[i]?.lemma === 'have' && tokens[i + 1] !== undefined && timeWord(tokens[i + 1] as Token);
  if (tokens[i]?.tag === 'VERB' && !parted) return end;
  let j = i + 1;
  let gap = 0;
  while (j < last && gap <= GAP_MAX) {
    const token = tokens[j];
    if (!token) break;
    if (token.tag === 'AUX') {
      end = j + 1;
      gap = 0;
    } else if (token.tag === 'VERB') return j + 1;
    else if (NEGATIONS.has(token.text.toLowerCase()) && token.tag !== 'DET') {
      end = j + 1;
      gap++;
    } else if (token.tag === 'ADV' || (gap < 3 && timeWord(token) && tokens[i]?.lemma === 'have')) gap++;
    else break;
    j++;
  }
  return end;
}

/** > | had last month reported, has since left
 *    |     ^^^^^^^^^^ a time between auxiliary and verb. */
const timeWord = (token: Token): boolean =>
  /^(?:since|last|this|earlier|previously|week|month|year|day|night|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|in|march|april|june|july|january|february|august|september|october|november|december)$/i.test(
    token.text,
  );

const endsAsParticiple = (text: string): boolean =>
  /(?:ed|en|wn|ne|ught|id|lt|nt|pt|rt|ade|old|ung|uck|ept|eld|ound|ost|ut|ast)$/i.test(text);

/** Participles that look like nothing else: behind a form of `be` they are passives. */
const BARE_PARTICIPLES =
  /^(?:hit|set|met|read|spread|dug|spun|torn|worn|born|sworn|sunk|shot|run|won|(?:under|with)stood|slain)$/i;

function describe(tokens: readonly Token[], first: number, last: number, floor: number): VerbGroup {
  const words = tokens.slice(first, last);
  const headAt = words.findLastIndex((t) => t.tag === 'VERB');
  const head = headAt >= 0 ? first + headAt : first + words.findLastIndex((t) => t.tag === 'AUX');
  const verb = tokens[head];
  const text = verb?.text.toLowerCase() ?? '';
  // > | to "ease the pressure": a mark between the particle and its verb.
  let at = /^["“'‘]$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  // > | unable to independently verify it: an adverb may split an infinitive.
  if (tokens[at]?.tag === 'ADV' && tokens[at - 1]?.text.toLowerCase() === 'to' && at > floor) at--;
  const before = at >= floor ? (tokens[at]?.text.toLowerCase() ?? '') : '';
  const opener = words[0]?.text.toLowerCase() ?? '';
  const hasAuxiliary = words.some((t, i) => t.tag === 'AUX' && first + i !== head);
  const infinitive = before === 'to' || (before === 'not' && tokens[at - 1]?.text.toLowerCase() === 'to');
  const gerund = /ing$/.test(text) && !hasAuxiliary && verb?.tag === 'VERB';
  const nonFiniteOpener = ['be', 'been', 'being', 'having'].includes(opener);
  const be = words.some((t, i) => first + i !== head && t.lemma === 'be');
  return {
    first,
    last,
    head,
    lemma: verb?.lemma ?? '',
    finite: !infinitive && !gerund && !nonFiniteOpener,
    infinitive,
    participle: gerund || opener === 'having',
    passive:
      be && verb?.tag === 'VERB' && !/ing$/.test(text) && (endsAsParticiple(text) || BARE_PARTICIPLES.test(text)),
    // > | have neither confirmed nor rejected that: both verbs are negated.
    // > | The party [never] threatened a veto.
    negated: words.some((t) => NEGATIONS.has(t.text.toLowerCase())) || /^(?:nor|neither|never)$/.test(before),
    possible: words.some((t) => POSSIBILITY_MODALS.has(t.text.toLowerCase())),
  };
}

/**
 * A participle after a noun with a finite verb to follow belongs to the noun.
 *
 * > | footage published on 7 April confirms that …
 *   |         ^^^^^^^^^ no verb of the clause
 */
function withoutReducedRelatives(tokens: readonly Token[], groups: readonly VerbGroup[], first: number): VerbGroup[] {
  return groups.map((group, k) => {
    const next = groups[k + 1];
    const lone = group.last - group.first === 1 && !AUXILIARIES.has(tokens[group.first]?.text.toLowerCase() ?? '');
    if (!lone || !group.finite || !endsAsParticiple(tokens[group.head]?.text ?? '')) return group;
    if (isFate(tokens, groups, k)) return { ...group, finite: false };
    // > | turnout was 61 percent, [compared] with 65 percent in March
    const compares =
      /^compared$/i.test(tokens[group.head]?.text ?? '') && /^(?:with|to)$/.test(tokens[group.last]?.text ?? '');
    const joins = tokens[group.first - 1]?.text === 'and' && k > 0 && isAside(tokens, groups, k - 1);
    // > | [A letter dated] September 4 warned that …     > | The letter, dated September 4 and [signed] by Dunn, warned that …
    const isDated = group.lemma === 'date' && tokens[group.first - 1]?.tag === 'NOUN' && next?.finite === true;
    if (isDated || (joins && groups[k - 1]?.last !== group.first)) return { ...group, finite: false };
    const aside = isAside(tokens, groups, k);
    // > | Lan, [told] by doctors that she would not walk again, won the race: who tells stands behind.
    if (aside && group.lemma === 'tell') return { ...group, finite: false, passive: true };
    const describes =
      aside ||
      opensSentence(tokens, groups, k) ||
      inScene(tokens, groups, k, first) ||
      isReportedMissing(tokens, groups, k);
    // > | the widow of [slain] journalist Otto Lan, groups of [armed] men
    const governed =
      /^(?:of|by|from|with|against|for)$/i.test(tokens[group.first - 1]?.text ?? '') &&
      /^(?:NOUN|ADJ|PROPN)$/.test(tokens[group.last]?.tag ?? '');
    if (compares || describes || governed) return { ...group, finite: false };
    const before = tokens[group.first - 1];
    if (!before || !(before.tag === 'NOUN' || before.tag === 'PROPN')) return group;
    if (/^(?:say|tell|add)$/.test(group.lemma) || NEVER_PASSIVE.has(group.lemma)) return group;
    const byPhrase = tokens[group.last]?.text === 'by' && !isOnlyVerb(groups, k) && !isAmount(tokens, group.last + 1);
    // > | a woman [accused] of setting fire to a hostel told …: what she is accused of stands between.
    const doing = next?.participle && next.first === group.last + 1;
    const verb = doing ? groups[k + 2] : next;
    const between = verb ? tokens.slice(group.last + (doing ? 1 : 0), verb.first) : [];
    // > | The strike ended on Friday after the union said …
    const isTold =
      verb?.finite && between.some((_, at) => opensTellingClause(tokens, group.last + at, verb.first, verb.lemma));
    const runsOn =
      verb?.finite === true &&
      !isTold &&
      between.length > 0 &&
      (doing ? /^(?:of|with|for|in)$/.test(tokens[group.last]?.text ?? '') : between[0]?.tag === 'ADP') &&
      !withoutApposition(between).some(
        (t) => t.tag === 'PUNCT' || t.tag === 'CCONJ' || t.tag === 'SCONJ' || t.tag === 'PRON' || t.text === 'that',
      );
    if (byPhrase || runsOn || ofDocument(tokens, groups[k - 1], group)) return { ...group, finite: false };
    // > | Minister accused of lying to parliament: whoever accuses somebody names him; a headline has dropped `is`.
    const isAccused =
      /^(?:accused|suspected)$/i.test(tokens[group.head]?.text ?? '') && tokens[group.last]?.text === 'of';
    return isAccused ? { ...group, passive: true } : group;
  });
}

/** > | losses reached 940 [killed] and [wounded] in a day: two fates behind a number are what is counted, and no verbs. */
function isFate(tokens: readonly Token[], groups: readonly VerbGroup[], k: number): boolean {
  const { first, last } = groups[k] as VerbGroup;
  const isOf = (at: number): boolean =>
    /^(?:killed|wounded|injured|hurt|captured|maimed)$/.test(tokens[at]?.text ?? '');
  if (!isOf(first)) return false;
  const opens = isOf(last + 1) && /^(?:and|or)$/.test(tokens[last]?.text ?? '');
  const number = opens ? first - 1 : first - 3;
  const joined = opens || (isOf(first - 2) && /^(?:and|or)$/.test(tokens[first - 1]?.text ?? ''));
  return joined && tokens[number]?.tag === 'NUM' && groups.slice(0, k).some((g) => g.finite && g.last <= number);
}

/** > | The truck blamed for the crash[, an old Volvo,] left: what stands between two commas right before the verb. */
function withoutApposition(between: readonly Token[]): readonly Token[] {
  if (between.at(-1)?.text !== ',') return between;
  const opens = between.slice(0, -1).findLastIndex(({ text }) => text === ',');
  return opens > 0 ? between.slice(0, opens) : between;
}

/** > | Savings bank [closed] by regulator: where a sentence has no other verb, a headline has dropped `is`. */
const isOnlyVerb = (groups: readonly VerbGroup[], k: number): boolean =>
  groups.every((other, at) => at === k || !other.finite);

/** > | the shares fell [by more than a tenth]: nobody did it. */
const isAmount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'NUM' ||
  /^(?:more|less|about|around|almost|nearly|over|up|some|roughly|half)$/.test(tokens[at]?.lemma ?? '');

/** > | [Asked] on Monday about the deaths, the minister said …: a participle before any subject. */
function opensSentence(tokens: readonly Token[], groups: readonly VerbGroup[], k: number): boolean {
  const { first, last } = groups[k] as VerbGroup;
  const next = groups.slice(k + 1).find(({ finite }) => finite);
  return (
    k === 0 &&
    /^\p{Lu}\p{Ll}+(?:ed|en|wn)$/u.test(tokens[first]?.text ?? '') &&
    (first === 0 ||
      /^(?:[.!?]|["“”'‘’])$/.test(tokens[first - 1]?.text ?? '.') ||
      tokens[first - 1]?.end !== tokens[first]?.start) &&
    next !== undefined &&
    // > | [Geolocated] footage shows …
    (tokens[last]?.tag === 'NOUN' || tokens.slice(last, next.first).some(({ text }) => text === ','))
  );
}

/** > | In a statement [issued] through lawyers, the owner said …: a preposition opens the sentence, and its subject is still to come. */
function inScene(tokens: readonly Token[], groups: readonly VerbGroup[], k: number, first: number): boolean {
  const group = groups[k] as VerbGroup;
  const next = groups.slice(k + 1).find(({ finite }) => finite);
  const comma = next ? tokens.slice(group.last, next.first).findLastIndex(({ text }) => text === ',') : -1;
  const nominal = tokens.slice(group.last + comma + 1, next?.first).some((t) => /^(?:NOUN|PROPN|PRON)$/.test(t.tag));
  return (
    groups.slice(0, k).every(({ finite }) => !finite) &&
    tokens[first]?.tag === 'ADP' &&
    tokens[group.first - 1]?.tag === 'NOUN' &&
    tokens[group.last]?.tag === 'ADP' &&
    comma >= 0 &&
    nominal
  );
}

/** > | The ferry, [built] in 1998, had three owners: between commas, and the sentence has had no verb before. */
function isAside(tokens: readonly Token[], groups: readonly VerbGroup[], k: number): boolean {
  const { first, last } = groups[k] as VerbGroup;
  const next = groups.slice(k + 1).find((g) => g.finite && tokens[g.first - 1]?.text === ',');
  const comma = tokens[first - 1]?.tag === 'ADV' ? first - 2 : first - 1;
  const subject = tokens[comma - 1]?.tag;
  return (
    tokens[comma]?.text === ',' &&
    (subject === 'NOUN' || subject === 'PROPN') &&
    (/^(?:ADP|NUM|PROPN|ADV)$/.test(tokens[last]?.tag ?? '') || tokens[last]?.text === 'of') &&
    next !== undefined &&
    // > | Police said the man, [arrested] on Friday, would appear in court: what somebody says has a subject of its own.
    groups.slice(0, k).every(({ finite, lemma }) => !finite || PLAIN_SAYING.has(lemma) || lemma === 'confirm')
  );
}

/** > | A woman [reported] missing on Friday has been found.    > | Workers [told] to return said they feared for their lives. */
function isReportedMissing(tokens: readonly Token[], groups: readonly VerbGroup[], k: number): boolean {
  const { head, last } = groups[k] as VerbGroup;
  const [verb, next] = [tokens[head]?.text.toLowerCase() ?? '', tokens[last]?.text ?? ''];
  const isState =
    /^(?:reported|feared|presumed|declared|pronounced)$/.test(verb) && /^(?:missing|dead|lost)$/.test(next);
  const isOrder = /^(?:told|asked|ordered|warned)$/.test(verb) && next === 'to';
  const isSubject = /^(?:NOUN|PROPN)$/.test(tokens[head - 1]?.tag ?? '');
  return (isState || isOrder) && isSubject && groups.slice(k + 1).some((g) => g.finite && g.first > last);
}

/** > | the club said in a statement [posted] on its page: behind a preposition the statement does nothing. */
function ofDocument(tokens: readonly Token[], before: VerbGroup | undefined, { first, last }: VerbGroup): boolean {
  if (!before?.finite || tokens[last]?.tag !== 'ADP') return false;
  const between = tokens.slice(before.last, first);
  return (
    between[0]?.tag === 'ADP' &&
    DOCUMENT_NOUNS.has(between.at(-1)?.lemma ?? '') &&
    between.slice(1, -1).every(({ tag }) => tag === 'DET' || tag === 'ADJ' || tag === 'PRON')
  );
}
