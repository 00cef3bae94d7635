import { COMPANY_NOUNS, NO_COMPANY_ENDINGS, TRADE_WORDS } from '../languages/en/bodies.ts';
import { OUTLET_WORDS, STATION_OPENERS } from '../languages/en/outlets.ts';
import { BODY_NOUNS } from '../languages/en/people.ts';
import { STATE_OF } from '../languages/en/states.ts';
import type { Token, WordRange } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';

/** How a name stands in its sentence: by itself, bound to another word, or as where something is. */
export type Standing = 'free' | 'bound' | 'where';

/**
 * How a name stands at a range.
 *
 * > | [Corvane] was fined     but bound: | thousands of [Zelvor] inhalers, a worker at [Corvane]     and where: | a driver from [Orsk]
 */
export function standingOf(tokens: readonly Token[], { first, last }: WordRange): Standing {
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  if (/^(?:from|near)$/.test(before)) return 'where';
  const next = tokens[last];
  return /^(?:at|to|in)$/.test(before) || (next?.tag === 'NOUN' && /^\p{Ll}/u.test(next.text)) ? 'bound' : 'free';
}

const STANDINGS: readonly Standing[] = ['where', 'bound', 'free'];

/** The freer of two ways to stand: once a name has stood by itself it may be a company. */
export const freer = (a: Standing | null, b: Standing): Standing =>
  a !== null && STANDINGS.indexOf(a) > STANDINGS.indexOf(b) ? a : b;

/** `The company` goes back to a subject past what was named so many tokens after it: about one sentence, as a pronoun does. */
const SUBJECT_TOKENS = 25;
/** A name that only stood bound to other words is passed over for one that stood free so many tokens before: about two sentences. */
const BOUND_TOKENS = 50;

/** How much a body is in mind as what a noun calls. */
function recency(e: EntityDraft, noun: string): number {
  const isBound = e.standing !== 'free' && e.nameWords.length > 0;
  // > | The hacker group [Grey Heron] published files of Medara Clinics, the company said.
  const isGroup = noun !== 'group' && e.isGroup;
  const subject = e.subject >= 0 && !e.isReported ? e.subject + SUBJECT_TOKENS : -1;
  return Math.max(e.seen, subject) - (isBound || isGroup ? BOUND_TOKENS : 0);
}

/** Nouns that say nothing of what a company does: any is called so. */
const ANY_COMPANY = /^(?:company|firm|corporation|group|business)$/;

/**
 * The company that is most in mind of those that fit, as an index; null for none. One that was called by the very noun is meant.
 *
 * > | [Corvane] recalled thousands of Zelvor inhalers. The company …     > | [Corvane] was sued by Lumeris. The company …
 */
export function companyMeant(
  entities: readonly EntityDraft[],
  noun: string,
  fits: (e: EntityDraft) => boolean,
): number | null {
  const isCalled = (e: EntityDraft): boolean => !ANY_COMPANY.test(noun) && e.roles.has(noun);
  let best: number | null = null;
  for (const [i, e] of entities.entries()) {
    const other = entities[best ?? -1];
    if (!fits(e)) continue;
    const isNearer = other === undefined || recency(e, noun) > recency(other, noun);
    if (other === undefined || (isCalled(e) === isCalled(other) ? isNearer : isCalled(e))) best = i;
  }
  return best;
}

/** > | the [Evening Ledger] reported: a newspaper tells of companies. */
const isOutlet = ({ nameWords, isPress }: EntityDraft): boolean =>
  isPress ||
  (nameWords.length > 1 &&
    (OUTLET_WORDS.has(nameWords.at(-1)?.toLowerCase() ?? '') || STATION_OPENERS.has(nameWords[0] ?? '')));

/** A name that nothing has shown to be a person, a place, a state, a law, a feast or a public body. */
export function mayBeCompany(e: EntityDraft): boolean {
  if (e.nameWords.length === 0 || e.article || STATE_OF.has(e.name) || e.gender !== null) return false;
  // > | “Cui prodest?” he asked. The company …: what only quoted speech has named is no company that the outlet goes on with.
  if (isOutlet(e) || e.isOnlySpoken) return false;
  if (e.standing === 'where') return false;
  // > | told [MPs] that …     > | under the [Fair Trade Act]     > | [Christmas] deliveries
  const last = e.nameWords.at(-1) ?? '';
  // > | [Norvik Steel], which a model takes for a person
  const isTrade = e.nameWords.length > 1 && e.roles.size === 0 && TRADE_WORDS.has(last.toLowerCase());
  if (e.kind !== 'organisation' && e.kind !== 'other' && !isTrade) return false;
  if (/^\p{Lu}{2,}s$/u.test(last) || NO_COMPANY_ENDINGS.has(last.toLowerCase())) return false;
  // > | Verrick sold its captain, [the club] said. The bank …: a club is no bank.
  return ![...e.nameWords, ...e.roles].some(
    (w) => BODY_NOUNS.has(w.toLowerCase()) && !COMPANY_NOUNS.has(w.toLowerCase()),
  );
}

/** How many tokens a clause may have that says which company is named behind it. */
const CLAUSE_TOKENS = 12;

/**
 * Whether the words around a name show a thing and no person: what it does is told with `which`, or a company is called by it.
 *
 * > | [Lineas Mardel], which owns the ferry, …     > | The company that runs the ferry, [Lineas Mardel], says …     but not   | met Ana Roth, which surprised many
 */
export function isShownThing(
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
  { first, last }: WordRange,
): boolean {
  const closes = tokens[last]?.text === ',';
  if (closes && sentenceStarts.has(first) && tokens[last + 1]?.text === 'which') return true;
  if (!closes || tokens[first - 1]?.text !== ',') return false;
  for (let i = first - 2; i > Math.max(0, first - CLAUSE_TOKENS); i--) {
    if (tokens[i]?.tag === 'PUNCT' || sentenceStarts.has(i)) return false;
    if (/^(?:that|which)$/.test(tokens[i]?.text ?? '')) return COMPANY_NOUNS.has(tokens[i - 1]?.lemma ?? '');
  }
  return false;
}
