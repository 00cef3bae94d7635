import { LEADING_OFFICES } from '../languages/en/bodies.ts';
import { CHARGE_WORDS, ROLE_NOUNS } from '../languages/en/people.ts';
import type { Mention, NounPhrase, Token } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';
import { holdsAs, tellingWords } from './holders.ts';
import type { MentionInput } from './walk.ts';

/** A lead may hold its speaker's name back until here, in tokens. */
const NAMED_LATER_TOKENS = 80;

/**
 * Who is introduced by office in the lead and named in the next sentence, by the entity first made for the office.
 *
 * > | …, the head of the regulator said on Monday. Ada Vale said the company …
 *
 * Not whoever is named in the same sentence, nor where the sentence accuses him: _The sergeant denies rape._
 */
export function namedLater(
  entities: readonly EntityDraft[],
  { tokens, sentences, phrases }: MentionInput,
  found: readonly Mention[],
): Map<number, number> {
  const isPerson = (m: Mention) => entities[m.entity ?? -1]?.kind === 'person';
  const links = new Map<number, number>();
  const first = found.find((m) => isPerson(m) && m.form === 'nominal' && /^the\s/i.test(m.text) && m.entity !== null);
  const at = first ? tokens.findIndex((t) => t.start >= first.start) : -1;
  const office = entities[first?.entity ?? -1];
  if (!first || !office || office.nameWords.length > 0 || at > NAMED_LATER_TOKENS) return links;
  if (found.some((m) => isPerson(m) && m.form === 'name' && m.start < first.start)) return links;
  const next = found.find((m) => isPerson(m) && m.form === 'name' && m.start > first.end);
  const person = entities[next?.entity ?? -1];
  if (!next || next.entity === null || !person || person.subject < 0 || !mayHold(person, office)) return links;
  const sentence = sentences.find(({ start, end }) => start <= first.start && first.start < end);
  if (!sentence || next.start < sentence.end) return links;
  const phrase = phrases.find((p) => p.first === at);
  if (!phrase || !isHolder(person, office, tellingWords(tokens, phrase, phrase.head))) return links;
  if (isAccused(tokens, phrase, sentence.last)) return links;
  if (tokens.findIndex((t) => t.start >= next.start) - at > NAMED_LATER_TOKENS) return links;
  for (const form of office.forms) person.forms.add(form);
  for (const role of office.roles) person.roles.add(role);
  links.set(first.entity ?? -1, next.entity);
  return links;
}

/** No other office is told of the person, but for another word for one that leads: `the head`, `the director`. */
const mayHold = (person: EntityDraft, office: EntityDraft): boolean =>
  [...person.roles].every(
    (r) =>
      !ROLE_NOUNS.has(r) ||
      office.roles.has(r) ||
      (LEADING_OFFICES.has(r) && [...office.roles].some((o) => LEADING_OFFICES.has(o))),
  );

/**
 * Whether an office that a name has by his service is the one that stood before without a name: one that leads, or told by the service.
 *
 * > | The police chief … Police Chief Warren Tull     but not   | The officer … Police Officer Dan Cole
 */
const isHolder = (person: EntityDraft, office: EntityDraft, telling: readonly string[]): boolean =>
  [...office.roles].every(
    (role) =>
      !person.heldWith.has(role) ||
      (holdsAs(person, role, telling) && (telling.length > 0 || LEADING_OFFICES.has(role))),
  );

/** > | The sergeant, 40, [denies] rape.     > | The officer said he [fired] twice.     but not   | The minister said three were [killed]. */
function isAccused(tokens: readonly Token[], phrase: NounPhrase, last: number): boolean {
  for (let i = phrase.last; i < last; i++) {
    if (!CHARGE_WORDS.has(tokens[i]?.text.toLowerCase() ?? '')) continue;
    let at = i - 1;
    while (at >= phrase.last && /^(?:AUX|ADV|PART)$/.test(tokens[at]?.tag ?? '')) at--;
    const isAside = tokens[phrase.last]?.text === ',' && tokens[at]?.text === ',' && at - phrase.last < ASIDE_TOKENS;
    if (at < phrase.last || isAside || /^(?:s?he|who)$/i.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** What stands between commas behind an office is no longer than this. */
const ASIDE_TOKENS = 10;
