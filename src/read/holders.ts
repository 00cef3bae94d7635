import { NAME_TITLES, SERVICE_OFFICES, SERVICE_WORDS } from '../languages/en/people.ts';
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
