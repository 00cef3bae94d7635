import type { Mention, Reading } from '../model/reading.ts';
import { nestedWithin } from '../text/bisect.ts';
import type { Draft } from './draft.ts';
import type { Speakers } from './speakers.ts';

/** How many sentences back, in the same paragraph, the one whom a pronoun means may have spoken. */
const BACK_SENTENCES = 2;

/**
 * Whom a pronoun means that the reading could not resolve, since it knows no speaker who is no name and no office.
 *
 * > | [A docker] said the gate was open. [He] said the lock was broken.     > | [The ruling] runs to forty pages. [It] says …
 *
 * `before` are the drafts so far, in their order, with their speakers; null where nobody fits.
 */
export function meantByPronoun(
  { article, mentions, sentences }: Reading,
  draft: Draft,
  before: readonly (readonly [Draft, number | null])[],
  { entities }: Speakers,
): number | null {
  const { source, sentence } = draft;
  const here = sentences[sentence];
  const word = source ? article.text.slice(source.start, source.end).toLowerCase() : '';
  if (!source || !here || !/^(?:he|she|they|it)$/.test(word)) return null;
  const isNear = (index: number): boolean =>
    index >= sentence - BACK_SENTENCES && index <= sentence && sentences[index]?.segment === here.segment;
  if (word === 'it') {
    const from = sentences[sentence - 1];
    const written = mentions.find((m) => from && m.start === from.start && m.kind === 'document');
    return isNear(sentence - 1) ? (written?.entity ?? null) : null;
  }
  for (let i = before.length - 1; i >= 0; i--) {
    const [other, entity] = before[i] ?? [draft, null];
    if (!isNear(other.sentence)) return null;
    if (entity === null || !other.source || other.source.start >= source.start) continue;
    const speaker = entities[entity];
    const isMany = /s$/.test(speaker?.name ?? '');
    return speaker?.kind === 'other' && isMany === (word === 'they') ? entity : null;
  }
  return null;
}

/**
 * Whose text it is that `it` reads; the text itself where nobody is shown to have written it, null where no text was named.
 *
 * > | He gave [his letter] to the prime minister. “I broke no rule,” [it read].
 */
export function readFrom({ article, mentions, sentences }: Reading, { source, cue, sentence }: Draft): number | null {
  const from = sentences[sentence - BACK_SENTENCES] ?? sentences[0];
  if (!source || !cue || !from || !/^it$/i.test(article.text.slice(source.start, source.end))) return null;
  if (!/^reads?$/i.test(article.text.slice(cue.start, cue.end))) return null;
  const text = mentions.findLast((m) => m.kind === 'document' && from.start <= m.start && m.end <= source.start);
  const owner = text && mentions.find((m) => m.form === 'possessive' && m.start === text.start && m.entity !== null);
  return owner?.entity ?? text?.entity ?? null;
}

/**
 * Whom `it` means in a clause set into what somebody says: the text or the body of the sentence before, not whom the clause newly brings in.
 *
 * > | [The forum’s update] was cautious. A channel, [it] said, claimed that …     > | The senator read from [the letter]. An engineer, [it] said, had …
 */
export function meantBeside(
  { article, mentions, sentences }: Reading,
  { source, sentence, content }: Draft,
): number | null {
  const [opening] = content;
  const [before, here] = [sentences[sentence - 1], sentences[sentence]];
  if (!source || !here || !opening || before?.segment !== here.segment) return null;
  if (!/^it$/i.test(article.text.slice(source.start, source.end)) || opening.start >= source.start) return null;
  const isNew = /^(?:An?|One|Some|Several|Two|Three|Many) /.test(article.text.slice(here.start, source.start));
  const goesOn = content.some(({ start }) => start > source.end);
  if (!isNew || !goesOn || opening.start > here.start + 1) return null;
  const named = mentions.filter((m) => m.start >= before.start && m.end <= before.end && m.entity !== null);
  const isOwner = (m: Mention): boolean =>
    /^['’]s?\b/.test(article.text.slice(m.end, m.end + 2)) || m.form === 'possessive';
  const isRead = (m: Mention): boolean =>
    /\b(?:read|reads|quoted|cited|recited)\b[^,;]*$/.test(article.text.slice(before.start, m.start));
  const texts = named.filter((m) => m.kind === 'document' && (m.start === before.start || isRead(m)));
  const bodies = named.filter((m) => m.kind === 'organisation' && !isOwner(m) && m.start - before.start < OPENING);
  // > | [The monitor]’s briefing was gloomy. An outlet, [it] noted, …
  const owners = named.filter((m) => m.kind === 'organisation' && m.start - before.start < OPENING);
  return (texts[0] ?? bodies[0] ?? owners[0])?.entity ?? null;
}

/** How many characters may stand before whoever opens a sentence: > | [The ]Institute … */
const OPENING = 5;

/**
 * Who adds something has spoken before: the last body that spoke, whatever else the sentence names.
 *
 * > | The district had been late, [the commission] said. The district's head has been suspended, [it] added.
 */
export function whoAdds(
  { article, sentences }: Reading,
  { source, cue, sentence }: Draft,
  before: readonly (readonly [Draft, number | null])[],
  { entities }: Speakers,
): number | null {
  if (!source || !cue || !/^it$/i.test(article.text.slice(source.start, source.end))) return null;
  if (!/^(?:also |further )?(?:adds|added|continued|went on)\b/.test(article.text.slice(cue.start, cue.end)))
    return null;
  for (const [other, entity] of before.toReversed()) {
    if (other.sentence < sentence - 1 || sentences[other.sentence]?.segment !== sentences[sentence]?.segment)
      return null;
    if (entity === null || !other.source || other.source.start >= source.start) continue;
    const kind = entities[entity]?.kind;
    return kind === 'person' || kind === undefined ? null : entity;
  }
  return null;
}

/**
 * Whom a speaker means by `he` or `she` in marks: the one other person of whom the paragraph spoke before.
 *
 * > | [The shepherd] had refused to leave, a nephew said. “[He] called us and said he would stay,” the nephew added.
 */
export function spokenOf(
  { article, sentences }: Reading,
  { source, sentence }: Draft,
  speaker: number | null,
  { mentions: known }: Speakers,
): number | null {
  const word = source ? article.text.slice(source.start, source.end).toLowerCase() : '';
  const here = sentences[sentence];
  if (!source || !here || speaker === null || !/^(?:he|she)$/.test(word)) return null;
  const from = sentences.find(({ segment }) => segment === here.segment)?.start ?? here.start;
  const isOne = ({ kind, form, text }: Mention): boolean =>
    kind === 'person' || (kind === 'other' && form === 'nominal' && !text.endsWith('s'));
  const persons = known.filter((m) => m.start >= from && m.end < source.start && m.entity !== null && isOne(m));
  const meant = new Set(persons.map(({ entity }) => entity).filter((entity) => entity !== speaker));
  const [only = null] = meant;
  return meant.size === 1 ? only : null;
}

/**
 * Of whom `one of them` is one: those who spoke last, not whom they spoke of.
 *
 * > | [Three miners] said they had freed all seven guards. “We let them go,” [one of them] said.
 */
export function memberOf(
  { article, mentions, sentences }: Reading,
  draft: Draft,
  before: readonly (readonly [Draft, number | null])[],
  { entities }: Speakers,
): number | null {
  const { source, sentence } = draft;
  if (!source || !/^(?:one|two|some|another|several|most) of them$/i.test(article.text.slice(source.start, source.end)))
    return null;
  const here = sentences[sentence];
  for (let i = before.length - 1; i >= 0; i--) {
    const [other, entity] = before[i] ?? [draft, null];
    const there = sentences[other.sentence];
    if (!here || !there || here.segment - there.segment > 1 || sentence - other.sentence > MEMBER_SENTENCES)
      return null;
    const name = entities[entity ?? -1]?.name ?? '';
    const isMany = entities[entity ?? -1]?.kind === 'group' || /s$/.test(name);
    if (entity === null || !isMany || !other.source || other.source.end > source.start) continue;
    // > | Officials are less careful. [Two of them] told …: only where others stand in what the several said may they be meant by mistake.
    const others = other.content.flatMap((c) => nestedWithin(mentions, c)).some(({ kind }) => kind === 'group');
    return others ? entity : null;
  }
  return null;
}

/** How many sentences back the several may have spoken of whom one speaks. */
const MEMBER_SENTENCES = 4;
