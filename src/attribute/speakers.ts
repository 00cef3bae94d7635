import { RELATIVES } from '../languages/en/clauses.ts';
import { SPEECH_NOUNS } from '../languages/en/cues.ts';
import { COUNSEL_NOUNS, COUNTING_NOUNS, GROUP_NOUNS, QUANTIFIERS, ROLE_NOUNS } from '../languages/en/people.ts';
import { DEMONYMS } from '../languages/en/states.ts';
import type { LocalEntity, Mention, Reading, Token } from '../model/reading.ts';
import { overlapOf, type Range } from '../model/span.ts';
import { firstIndex, rangesWithin } from '../text/bisect.ts';
import type { Draft } from './draft.ts';

/** Entities and mentions as they grow while sources are resolved: a speaker that `read` did not know becomes an entity. */
export interface Speakers {
  readonly entities: LocalEntity[];
  readonly mentions: Mention[];
}

/**
 * The entity behind a source as worded, an index into `speakers.entities`, or null where nobody can be named.
 *
 * The mention that the source names last and largest decides: `Russia's military` is the military, `his comments` is he,
 * `Vale and his top commanders` is Vale. Whom the head stands for where it is nobody known becomes a speaker by those words.
 */
export function speakerOf(reading: Reading, draft: Draft, speakers: Speakers): number | null {
  const range = draft.source;
  if (!range) return null;
  // > | US and European allegations that …: two adjectives name a group that no mention is.
  const within = rangesWithin(reading.tokens, range);
  const joined =
    within.some((t) => t.tag === 'CCONJ') &&
    (draft.rule === 'cue-noun' || within.every((t) => t.tag === 'CCONJ' || t.tag === 'ADJ' || DEMONYMS.has(t.text)));
  if (joined) return addSpeaker(reading, range, reading.article.text.slice(range.start, range.end), speakers);
  const client = within.at(-1)?.lemma === 'client' ? clientOf(reading, range, speakers) : null;
  if (client !== null) return client;
  const owned = draft.rule === 'cue-noun' ? ownerOf(within, range) : null;
  // > | [An editorial] that accompanied the study said …: whom a clause about the speaker names does not speak.
  const relative = within
    .slice(1)
    .find(({ text, tag }) => tag !== 'DET' && (RELATIVES.has(text) || (text === 'that' && tag === 'PRON')))?.start;
  const limit = owned?.end ?? relative ?? range.end;
  // > | on [the ministry]’s own figures: the figures are no speaker.
  const isOwner = draft.rule === 'according' && /^['’]s?\b/.test(reading.article.text.slice(range.end, range.end + 2));
  // > | The man [police] say killed three: the reading took both for one.
  const at = firstIndex(reading.tokens.length, (i) => (reading.tokens[i]?.start ?? 0) >= range.start);
  const isApart =
    within.length === 1 && GROUP_NOUNS.has(within[0]?.text ?? '') && reading.tokens[at - 1]?.tag === 'NOUN';
  const inside = speakers.mentions.filter(
    (m) =>
      overlapOf(m, range) > 0 &&
      ((limit >= range.end && !isOwner) || m.end <= limit) &&
      !(isApart && m.start < range.start),
  );
  if (owned) {
    const known = inside.find((m) => m.start <= owned.start && m.end >= owned.end && m.entity !== null);
    return known?.entity ?? addSpeaker(reading, range, reading.article.text.slice(range.start, range.end), speakers);
  }
  // > | its chief executive, [Rurik Halvane], said: whoever is named at the end is who the words before describe.
  // > | a smaller union, [the Drivers’ Association], said     > | The company that runs the ferry, [Norvik Lines], said
  const described = reading.article.text.slice(range.start, range.end);
  // > | The union, the Harbour Trust [and] the city said: three bodies.
  const isClosed = (m: Mention): boolean => reading.article.text[m.end] === ',';
  const closes = (m: Mention): boolean => relative !== undefined && overlapOf(m, range) > 0 && range.end - m.end <= 1;
  const apposed = [...inside, ...speakers.mentions.filter(closes)].find(
    (m) =>
      m.form === 'name' &&
      (m.kind === 'person' ||
        (m.kind !== 'place' && m.kind !== 'group' && /^(?:an?|the|its|one) /i.test(described) && isClosed(m))) &&
      (isApposed(reading, m, range) || isCalled(reading, m, range)),
  );
  if (apposed && apposed.entity !== null) return apposed.entity;
  const whole = inside
    .filter((m) => m.start <= range.start && m.end >= range.start && m.form !== 'pronoun')
    .sort((a, b) => b.end - a.end)[0];
  const words = reading.article.text.slice(range.start, range.end);
  const head = headOf(reading, range)?.text.toLowerCase() ?? '';
  if (SPEECH_NOUNS.has(head)) {
    const owner = inside.find((m) => m.entity !== null);
    if (owner) return owner.entity;
  }
  const named = inside.filter((m) => m.entity !== null);
  const best =
    whole && whole.entity !== null && coversHead(reading, whole, range)
      ? whole
      : (named.find((m) => coversHead(reading, m, range)) ?? apartFromHead(reading, named, range));
  if (best && best.entity !== null) return best.entity;
  return inside.some((m) => m.form === 'pronoun') ? null : addSpeaker(reading, range, words, speakers);
}

/** How many tokens back the one who speaks for a client may stand. */
const COUNSEL_REACH = 40;

/** > | [Vale]’s lawyer said his client …     > | a lawyer for [Vale] said the client …: whom the last one represents that is named so. */
function clientOf(reading: Reading, range: Range, speakers: Speakers): number | null {
  const { tokens } = reading;
  const at = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= range.start);
  for (let i = at - 1; i >= Math.max(0, at - COUNSEL_REACH); i--) {
    if (!COUNSEL_NOUNS.has(tokens[i]?.text.toLowerCase() ?? '')) continue;
    const phrase = reading.phrases.find((p) => p.first <= i && i < p.last);
    const behind = /^(?:for|of|representing)$/.test(tokens[i + 1]?.text ?? '') ? (tokens[i + 2]?.start ?? -1) : -1;
    const owner = speakers.mentions.find(
      (m) =>
        m.entity !== null &&
        ((phrase && m.start >= phrase.start && m.end < (tokens[i]?.start ?? 0)) ||
          (m.start <= behind && behind < m.end)),
    );
    if (owner) return owner.entity;
  }
  return null;
}

/** > | [her grandmother]’s warning: the last noun of an owner that has an owner; null where a name or a pronoun owns. */
function ownerOf(within: readonly Token[], range: Range): Token | null {
  const last = within.findLast(({ tag, end }) => (tag === 'NOUN' || tag === 'PROPN') && end <= range.end);
  return last?.tag === 'NOUN' && within[0]?.tag === 'PRON' ? last : null;
}

/**
 * The mention that speaks though the head of the source is no mention: the members that the head counts, a name in apposition, a
 * name whose titles were read as part of it, or a possessor whose noun is no part of the source. Else nobody: whoever is only
 * named beside the head (`the player` in `the agent of the player`) has not said it.
 */
function apartFromHead(reading: Reading, named: readonly Mention[], range: Range): Mention | undefined {
  const head = headOf(reading, range);
  if (!head || head.end > range.end || counts(head.text.toLowerCase())) return named[0];
  // > | Former member of the executive [Silke Ahn] tells …: whose name closes the words.
  const last = named.at(-1);
  if (/^member$/i.test(head.text) && last?.form === 'name' && last.kind === 'person' && last.end === range.end)
    return isOwnedBy(reading, last) ? undefined : last;
  return named.find(({ form, kind, start, end }) => {
    // > | [Drovian] top brass: a place or a people before a noun has not spoken.
    const isTheirs = (kind === 'place' || kind === 'group') && end < head.start && head.tag === 'NOUN';
    if (isTheirs) return false;
    const before = reading.article.text.slice(range.start, start).trim();
    // > | A Russian blogger: an article is no title.
    return form === 'name' && (before.endsWith(',') || /^(?:(?!An?\b|The\b)\p{Lu}[\p{L}.]*\s*)+$/u.test(before));
  });
}

/** > | a member of [Vale]’s party, a supporter of [Vale]: what a preposition governs is not who speaks. */
const isOwnedBy = ({ article }: Reading, { start }: Range): boolean =>
  /\b(?:of|for|with|in) (?:the )?$/.test(article.text.slice(0, start));

const isApposed = ({ article }: Reading, mention: Range, range: Range): boolean =>
  /,\s*(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u.test(article.text.slice(range.start, mention.start)) &&
  /^(?: (?:of|from|for|at) [^,]*)?[\s,]*$/.test(article.text.slice(mention.end, Math.max(mention.end, range.end)));

/**
 * > | [Sund Department of Roads official] Ivo Lan said …: whoever is named right behind an office at the end.
 * > | [Widow of the slain mayor] Otto Lan said …: but not whom the head of the words is somebody's.
 */
const isCalled = (reading: Reading, mention: Range, range: Range): boolean =>
  mention.end === range.end &&
  SERVICES.test(headOf(reading, range)?.text ?? '') &&
  ROLE_NOUNS.has(/\p{Lu}\p{L}* (\p{Ll}+) $/u.exec(reading.article.text.slice(range.start, mention.start))?.[1] ?? '');
const SERVICES =
  /^(?:Department|Ministry|Agency|Bureau|Board|Authority|Commission|Council|Service|Institute|Office|University)$/;

/** > | [some] of the neighbours, [a spokesman] for the ministry     but not   | a [member] of the party: one member is not the body. */
const counts = (word: string): boolean =>
  word !== 'member' && (COUNTING_NOUNS.has(word) || QUANTIFIERS.has(word) || /^(?:one|none|each)$/.test(word));

/** The last noun before a binding preposition or bracket: `spokesman` in `a spokesman for the ministry`. */
function headOf(reading: Reading, range: Range): Token | undefined {
  const phrase = reading.phrases.find((p) => p.start >= range.start && p.start < range.end);
  return phrase && reading.tokens[phrase.head];
}

function coversHead(reading: Reading, mention: Mention, range: Range): boolean {
  const head = headOf(reading, range);
  return head !== undefined && mention.start <= head.start && mention.end >= head.end;
}

/** A speaker by these words, though the reading takes them for somebody else's. */
export function anotherSpeaker(reading: Reading, range: Range, speakers: Speakers): number {
  const words = reading.article.text.slice(range.start, range.end);
  const same = speakers.entities.findLastIndex(({ kind, name }) => kind === 'other' && name === words);
  const entity = same >= 0 ? same : speakers.entities.push(unnamed(words)) - 1;
  const mention = { ...nominal(reading, range, words), entity };
  const at = speakers.mentions.findIndex((m) => m.start === range.start && m.end === range.end);
  if (at >= 0) speakers.mentions[at] = mention;
  else speakers.mentions.push(mention);
  return entity;
}

const unnamed = (name: string): LocalEntity => ({
  kind: 'other',
  name,
  forms: [name],
  nameWords: [],
  roles: [],
  belongsTo: null,
  acronym: null,
});

function addSpeaker(reading: Reading, range: Range, words: string, speakers: Speakers): number {
  const same = speakers.entities.findIndex((e) => e.forms.includes(words));
  if (same >= 0) return same;
  const told = againAt(words, speakers);
  if (told >= 0) {
    speakers.mentions.push({ ...nominal(reading, range, words), entity: told });
    return told;
  }
  const entity = speakers.entities.push(unnamed(words)) - 1;
  speakers.mentions.push({ ...nominal(reading, range, words), entity });
  return entity;
}

const nominal = ({ article }: Reading, { start, end }: Range, text: string) =>
  ({ article: article.id, start, end, text, form: 'nominal', kind: 'other' }) as const;

/** > | [a friend] of the family: a noun at its first place, with what binds to it and without. */
const INTRODUCED = /^(?:an?|one|his|her|its|their) ((.+?)(?: (?:of|for|from|at|in|with|on) .+)?)$/i;

/** > | [A docker] said … [The docker] added: whom the article names with the same noun before, the last one; -1 for nobody. */
function againAt(words: string, { entities }: Speakers): number {
  const [, noun] = /^(?:the|that) (.+)$/i.exec(words) ?? [];
  return noun === undefined
    ? -1
    : entities.findLastIndex(
        ({ kind, forms }) =>
          kind === 'other' &&
          forms.some((form) => INTRODUCED.exec(form)?.[1] === noun || INTRODUCED.exec(form)?.[2] === noun),
      );
}
