import { LEADING_OFFICES } from '../languages/en/bodies.ts';
import { LEAVING_WORDS, PORTFOLIO_WORDS, RANK_WORDS, RANKED_CALLINGS } from '../languages/en/offices.ts';
import { NAME_TITLES, ROLE_NOUNS, SERVICE_OFFICES, SERVICE_WORDS } from '../languages/en/people.ts';
import type { Token, WordRange } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';
import type { NameRun } from './names.ts';

/**
 * The words that tell which holder of an office a phrase means, lower case: what stands before its head, behind its `of`, whose it is, and
 * the word that opens a clause about it.
 *
 * > | the [airline]'s chief     > | the chief of the [UN]     > | [his] attorney     > | the officer [who] arrested him
 */
export function tellingWords(tokens: readonly Token[], { first, last }: WordRange, head: number): string[] {
  const words = tokens.slice(first, head).flatMap(({ text, tag }) => {
    const lower = text.toLowerCase();
    return /^\p{L}/u.test(lower) && !(tag === 'DET' || POINTING.test(lower)) ? [lower] : [];
  });
  const next = tokens[last]?.text.toLowerCase() ?? '';
  if (/^(?:who|whom|whose|that|which)$/.test(next)) words.push(next);
  if (!/^(?:of|for|at)$/.test(next)) return words;
  for (
    let i = last + 1;
    i < last + 1 + PHRASE_TOKENS && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|PRON)$/.test(tokens[i]?.tag ?? '');
    i++
  )
    if (tokens[i]?.tag !== 'DET' && /^\p{L}/u.test(tokens[i]?.text ?? ''))
      words.push(tokens[i]?.text.toLowerCase() ?? '');
  return words;
}

const POINTING = /^(?:the|an?|this|that|these|those|s)$/;
const OWN = /^(?:my|your|our|his|her|its|their|who|whom|whose|that|which)$/;

/** What stands behind the `of` of an office is no longer than this. */
const PHRASE_TOKENS = 6;

/**
 * Whether a phrase that these words tell apart may mean a person who is known to have the office: where he has it by his service, or is
 * only said to be it, it has none of them or one of his.
 *
 * > | Police Chief Warren Tull … the chief, the police chief     but not   | the fire chief, the airline's chief
 */
export function holdsAs({ heldWith }: EntityDraft, office: string, telling: readonly string[]): boolean {
  const own = heldWith.get(office);
  if (own === undefined) return true;
  if (own === null) return false;
  return telling.length === 0 || (telling.some((w) => own.has(w)) && !telling.some((w) => OWN.test(w)));
}

/**
 * Whether the words before an office, as it was told of somebody and as it stands here, leave it one office: the same rank, and one of his
 * portfolios where both sides name some.
 *
 * > | Transport Minister Edda Voss resigned. The [prime] minister said …     > | Mayor Jana Kell met Deputy Mayor Ivo Lan. The mayor said …
 */
export function isOfficeOf(entity: EntityDraft, office: string, telling: readonly string[]): boolean {
  const told = entity.officeWords.get(office) ?? new Set<string>();
  const differs = (word: string): boolean => telling.includes(word) !== told.has(word);
  const isFormer = (words: { has(word: string): boolean }): boolean => words.has('former') || words.has('ex');
  const here = new Set(telling);
  if (!RANKED_CALLINGS.has(office)) {
    if ([...RANK_WORDS].some((word) => !/^(?:former|ex)$/.test(word) && differs(word))) return false;
    // > | Transport Minister Edda Voss resigned. The [former] minister said …     > | A [former] nurse said … The nurse …
    if (isFormer(here) && !isFormer(told) && !entity.hasLeft) return false;
    if (isFormer(told) && !isFormer(here) && LEADING_OFFICES.has(office)) return false;
  }
  const portfolios = telling.filter(isPortfolio);
  const own = [...told].filter(isPortfolio);
  return portfolios.length === 0 || own.length === 0 || portfolios.some((word) => own.includes(word));
}

const isPortfolio = (word: string): boolean => PORTFOLIO_WORDS.has(word) || SERVICE_WORDS.has(word);

/** Keeps the words that tell an office from others of its noun: its rank where every place has it, and all portfolios. */
export function noteOffice({ officeWords }: EntityDraft, office: string, telling: readonly string[]): void {
  const known = officeWords.get(office);
  const ranks = telling.filter((word) => RANK_WORDS.has(word) && (known === undefined || known.has(word)));
  const portfolios = [...(known ?? []), ...telling].filter(isPortfolio);
  officeWords.set(office, new Set([...ranks, ...portfolios]));
}

/** The roles of an entity as others may compare them: whoever is only the deputy governor is no governor. */
export const rolesToldBy = ({ roles, officeWords }: EntityDraft): string[] =>
  [...roles].map((role) => {
    const rank = RANKED_CALLINGS.has(role)
      ? undefined
      : [...(officeWords.get(role) ?? [])].find((w) => RANK_WORDS.has(w));
    return rank === undefined ? role : `${rank} ${role}`;
  });

/** > | [Deputy Prime Minister] Anna Kell, [army spokesman] Ivo Lan: the offices right before a name, with the words before each. */
export function noteTitles(tokens: readonly Token[], { first }: NameRun, entity: EntityDraft): void {
  const words: string[] = [];
  for (let at = first - 1; at >= first - TITLE_WORDS; at--) {
    const { text = '', tag = '' } = tokens[at] ?? {};
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tag) && text !== '-') break;
    words.unshift(text.toLowerCase());
  }
  for (const [at, word] of words.entries())
    if (ROLE_NOUNS.has(word) && entity.roles.has(word)) noteOffice(entity, word, words.slice(0, at));
}

/** Words of offices right before a name, at most: `Deputy Prime Minister and Foreign Minister`. */
const TITLE_WORDS = 6;

/** > | Edda Voss [resigned], was [sacked]: the subject at a range leaves an office. */
export const leavesOffice = (tokens: readonly Token[], { last }: WordRange): boolean => {
  let verb = last;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.tag ?? '')) verb++;
  return LEAVING_WORDS.has(tokens[verb]?.text ?? '');
};

/** The service that stands in a phrase: `the fire chief`. */
export const serviceAmong = (telling: readonly string[]): string[] => telling.filter((w) => SERVICE_WORDS.has(w));

/** > | Police [Chief] Warren Tull, District [Attorney] Paul Brand: the service before the office of a name is part of it. */
export function adoptService(tokens: readonly Token[], run: NameRun, entity: EntityDraft): void {
  const lower = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  for (let at = run.first; at >= run.first - TITLES_MOST; at--) {
    const office = lower(at);
    if (at < run.first && !SERVICE_OFFICES.has(office) && !NAME_TITLES.has(office)) return;
    if (!SERVICE_OFFICES.has(office) || !SERVICE_WORDS.has(lower(at - 1))) continue;
    entity.roles.add(office);
    entity.roles.add(`${lower(at - 1)} ${office}`);
    entity.heldWith.set(office, new Set([lower(at - 1)]));
    return;
  }
}

/** Titles before a name, at most: `Police Chief Inspector Dr`. */
const TITLES_MOST = 4;
