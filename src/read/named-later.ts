import { LEADING_OFFICES } from '../languages/en/bodies.ts';
import { ROLE_NOUNS } from '../languages/en/people.ts';
import type { Mention, Token } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';

/** A lead may hold its speaker's name back until here, in tokens. */
const NAMED_LATER_TOKENS = 80;

/**
 * Who is introduced by office in the lead and named in the next sentence, by the entity first made for the office.
 *
 * > | …, the head of the regulator said on Monday. Ada Vale said the company …
 */
export function namedLater(
  entities: readonly EntityDraft[],
  tokens: readonly Token[],
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
