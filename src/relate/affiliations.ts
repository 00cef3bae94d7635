import { LEADING_OFFICES, LEADING_VERBS } from '../languages/en/bodies.ts';
import { ROLE_NOUNS } from '../languages/en/people.ts';
import type { LocalEntity, Mention, Reading, Token } from '../model/reading.ts';
import type { ReadArticle } from '../model/statement.ts';
import { rangesWithin } from '../text/bisect.ts';

/** Words between a person and a body that make the person speak for it. */
const LINKS: ReadonlySet<string> = new Set(
  `of for at with the a an , 's ’s ' ’ - top senior chief deputy vice former acting own general its`.split(' '),
);
/** `Dot Prew of Harn Valley Rail Users`: without an office, nothing but these stands between the two. */
const BARE_LINKS: ReadonlySet<string> = new Set(['of', 'from', ',', 'the']);
/** An office and its links are no longer than this, in tokens and in characters. */
const OFFICE_TOKENS_MAX = 7;
const OFFICE_LENGTH_MAX = 70;
/** `operations director`, `head of communications at`: words of an office that are no offices themselves, at most this many. */
const MODIFIERS_MAX = 3;

/**
 * The body in whose office a person is introduced: its local index by the person's.
 *
 * > | Lina March, a spokeswoman for Corvane, said     > | the head of the Water Authority, Ada Vale
 *   |             ^^^^^^^^^^^^^^^^^           the office and its links, nothing else
 * > | Police spokesman Anselm Roke    > | union leader Carys Toll: the body by its noun, where the article has one such body
 */
export function affiliationsIn(article: ReadArticle): Map<number, number> {
  const { reading, attribution } = article;
  const found = new Map<number, number>();
  const named = attribution.mentions.filter((m) => m.entity !== null && (m.form === 'name' || isBody(m, article)));
  const set = (person: number, body: number) => {
    if (!found.has(person)) found.set(person, body);
  };
  for (let i = 0; i + 1 < named.length; i++)
    for (const [p, o] of [
      [named[i], named[i + 1]],
      [named[i + 1], named[i]],
    ] as const) {
      if (!p || !o || p.entity === null || o.entity === null || p.entity === o.entity) continue;
      const person = attribution.entities[p.entity];
      if (p.form !== 'name' || person?.kind !== 'person' || !isBody(o, article)) continue;
      const [from, to] = p.end <= o.start ? [p.end, o.start] : [o.end, p.start];
      const joined = p.end <= o.start ? joinedBare(reading, from, to) : officeAhead(reading, o, from, to);
      if (holdsOffice(reading, from, to) || joined) set(p.entity, o.entity);
    }
  for (const [person, body] of bareSpeakers(article)) set(person, body);
  for (const m of attribution.mentions) {
    const person = m.entity === null ? undefined : attribution.entities[m.entity];
    if (m.form !== 'name' || m.entity === null || person?.kind !== 'person') continue;
    const body = bodyBeforeOffice(m, article) ?? ownerOfOffice(m, article);
    if (body !== null) set(m.entity, body);
  }
  return found;
}

/**
 * Whom somebody speaks for of whom nothing else is told: the body that opens the sentence before; nobody where two such sentences differ.
 *
 * > | [Corvane] was fined on Monday. [A spokesman] said the pump was safe.
 */
function bareSpeakers(article: ReadArticle): Map<number, number> {
  const { reading, attribution } = article;
  const found = new Map<number, number | null>();
  for (const m of attribution.mentions) {
    const isBare = BARE_SPEAKER.test(m.text) && !/^ (?:for|of|from|at)\b/.test(reading.article.text.slice(m.end));
    if (m.entity === null || !isBare) continue;
    const at = reading.sentences.findIndex(({ start, end }) => start <= m.start && m.end <= end);
    const before = reading.sentences[at - 1];
    const subject =
      before && attribution.mentions.find((b) => b.start >= before.start && b.start - before.start <= OPENING_CHARS);
    const body = subject && isBody(subject, article) ? (subject.entity ?? null) : null;
    const known = found.get(m.entity);
    found.set(m.entity, known === undefined || known === body ? body : null);
  }
  return new Map([...found].flatMap(([person, body]) => (body === null ? [] : [[person, body] as const])));
}

const BARE_SPEAKER = /^an? (?:company |firm )?spokes(?:man|woman|person)$/i;
/** `The` and a mark may stand before the subject that opens a sentence. */
const OPENING_CHARS = 5;

/** Something that people may speak for: a body by name or noun, the police. */
function isBody(mention: Mention, { attribution }: ReadArticle): boolean {
  const entity = attribution.entities[mention.entity ?? -1];
  if (!entity || mention.form === 'pronoun' || mention.form === 'possessive') return false;
  return (
    entity.kind === 'organisation' ||
    entity.kind === 'unit' ||
    (entity.kind === 'other' && mention.form === 'name') ||
    (entity.kind === 'group' && COLLECTIVE.has(headOf(entity)))
  );
}

/** Plurals that name one body. */
const COLLECTIVE: ReadonlySet<string> = new Set(['police', 'coastguard', 'army', 'navy', 'military', 'government']);

const isOffice = (word: string): boolean => ROLE_NOUNS.has(word) || LEADING_OFFICES.has(word);

function holdsOffice(reading: Reading, from: number, to: number): boolean {
  if (to - from > OFFICE_LENGTH_MAX) return false;
  const between = rangesWithin(reading.tokens, { start: from, end: to });
  if (between.length === 0 || between.length > OFFICE_TOKENS_MAX) return false;
  const words = between.map((t) => t.text.toLowerCase());
  const others = between.filter((_, k) => !isOffice(words[k] ?? '') && !LINKS.has(words[k] ?? ''));
  return words.some(isOffice) && others.length <= MODIFIERS_MAX && others.every(isModifier);
}

/** `operations`, `regional`, `and`: a lower-case word that tells of the office; no verb, and no other name. */
const isModifier = ({ text, tag }: Token): boolean =>
  /^\p{Ll}[\p{L}-]*$/u.test(text) && (tag === 'NOUN' || tag === 'ADJ' || text === 'and');

function joinedBare(reading: Reading, from: number, to: number): boolean {
  if (to - from > OFFICE_LENGTH_MAX) return false;
  const words = rangesWithin(reading.tokens, { start: from, end: to }).map((t) => t.text.toLowerCase());
  // > | Superintendent Anselm Roke, for the police, spoke of …     > | Mirela Dost, who chairs the coalition, said …
  const [mark, link] = words;
  if (mark === ',' && link === 'for') return words.slice(2).every((w) => w === 'the');
  if (mark === ',' && link === 'who')
    return LEADING_VERBS.has(words[2] ?? '') && words.slice(3).every((w) => w === 'the');
  return words.some((w) => w === 'of' || w === 'from') && words.every((w) => BARE_LINKS.has(w));
}

/** The tokens before a mention among which an office may stand. */
const tokensBefore = ({ tokens }: Reading, { start }: Mention): readonly Token[] =>
  rangesWithin(tokens, { start: Math.max(0, start - OFFICE_LENGTH_MAX), end: start });

/** > | No report had reached Aldtrack, [its] spokeswoman, Nora Vint, said: the body that the owner before the office stands for. */
function ownerOfOffice(person: Mention, article: ReadArticle): number | null {
  const before = tokensBefore(article.reading, person);
  let k = before.length - 1;
  if (before[k]?.text === ',') k--;
  const head = k;
  while (k >= 0 && (isOffice(before[k]?.text.toLowerCase() ?? '') || isModifier(before[k] as Token))) k--;
  const owner = before[k];
  if (k === head || !isOffice(before[head]?.text.toLowerCase() ?? '') || owner?.text.toLowerCase() !== 'its')
    return null;
  const mention = article.attribution.mentions.find((m) => m.start === owner.start && m.form === 'possessive');
  const entity = article.attribution.entities[mention?.entity ?? -1];
  return mention?.entity != null && entity?.kind === 'organisation' ? mention.entity : null;
}

/** > | the head of the Water Authority, Ada Vale: nothing but a comma between the two, and the office on the way to the body */
function officeAhead(reading: Reading, body: Mention, from: number, to: number): boolean {
  const between = rangesWithin(reading.tokens, { start: from, end: to });
  if (between.length !== 1 || between[0]?.text !== ',') return false;
  const before = tokensBefore(reading, body);
  let k = before.length - 1;
  while (k >= 0 && LINKS.has(before[k]?.text.toLowerCase() ?? '') && before[k]?.text !== ',') k--;
  return k < before.length - 1 && isOffice(before[k]?.text.toLowerCase() ?? '');
}

/** > | Police spokesman Anselm Roke: the one body of the article whose noun stands before the office before the name. */
function bodyBeforeOffice(person: Mention, { reading, attribution }: ReadArticle): number | null {
  const before = tokensBefore(reading, person);
  let k = before.length - 1;
  if (before[k]?.text === ',') k--;
  if (!isOffice(before[k]?.text.toLowerCase() ?? '')) return null;
  while (isOffice(before[k]?.text.toLowerCase() ?? '') || LINKS.has(before[k]?.text.toLowerCase() ?? '')) k--;
  const noun = before[k];
  if (!noun || (noun.tag !== 'NOUN' && noun.tag !== 'PROPN')) return null;
  const word = noun.text.toLowerCase();
  const bodies = new Set(
    attribution.mentions.flatMap((m) =>
      m.entity !== null &&
      m.entity !== person.entity &&
      headOf(attribution.entities[m.entity]) === word &&
      isBody(m, { reading, attribution })
        ? [m.entity]
        : [],
    ),
  );
  const [body] = bodies;
  return body !== undefined && bodies.size === 1 ? body : null;
}

/** `union` of `Depot and Yard Union`, `police` of `the Korvath police`. */
const headOf = (entity: LocalEntity | undefined): string =>
  entity?.name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .at(-1) ?? '';
