import { COUNSEL_NOUNS, ROLE_NOUNS } from '../languages/en/people.ts';
import { MEN, SPEAKING_FOR, WOMEN } from '../languages/en/relaying.ts';
import type { Reading, Token } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { anotherSpeaker, type Speakers } from './speakers.ts';

/**
 * Whom a pronoun means inside what somebody says, who is not himself: the text of which he knows, or the one for whom he speaks.
 *
 * > | Two officials who read [the audit] said [it] found that …     > | [The mayor]’s spokeswoman said [he] considered that …
 *
 * Null for everybody else.
 */
export function meantWithin(reading: Reading, inner: Draft, relay: Draft, speakers: Speakers): number | null {
  const { source } = inner;
  const word = source ? reading.article.text.slice(source.start, source.end).toLowerCase() : '';
  if (!source || !relay.source) return null;
  if (word === 'it' && isThing(reading, relay)) {
    const text = writtenIn(reading, relay);
    return text === null ? anotherSpeaker(reading, source, speakers) : named(reading, source, text, speakers);
  }
  const person = /^(?:he|she)$/.test(word) ? spokenFor(reading, inner, relay, speakers) : null;
  return person === null ? null : named(reading, source, person, speakers);
}

/** The entity, which from now on these words name as well. */
function named({ article }: Reading, { start, end }: Range, entity: number, { entities, mentions }: Speakers): number {
  const kind = entities[entity]?.kind ?? 'other';
  if (!mentions.some((m) => m.start === start && m.entity === entity))
    mentions.push({
      article: article.id,
      start,
      end,
      text: article.text.slice(start, end),
      form: 'pronoun',
      kind,
      entity,
    });
  return entity;
}

/** > | [Two officials] said it found that …: `it` is none of several, and no person whose calling is told. */
function isThing({ tokens }: Reading, { sourceTokens }: Draft): boolean {
  const head = headOf(tokens.slice(sourceTokens?.first, sourceTokens?.last));
  const noun = head?.text.toLowerCase() ?? '';
  return (
    /(?:[^s]s|people|police|men|women)$/.test(noun) ||
    ROLE_NOUNS.has(noun) ||
    /^(?:source|person|insider|lawmaker)$/.test(noun)
  );
}

/** The noun before whatever binds to it; none where the words hold a name. */
function headOf(words: readonly Token[]): Token | undefined {
  const bound = words.findIndex(({ tag }) => /^(?:ADP|VERB|PRON|PUNCT)$/.test(tag));
  const own = bound < 0 ? words : words.slice(0, bound);
  return own.some(({ tag }) => tag === 'PROPN') ? undefined : own.findLast(({ tag }) => tag === 'NOUN');
}

/** The text that is named between a speaker and his verb: > | officials briefed on [the audit], people who read [the report] */
const writtenIn = ({ mentions }: Reading, { source, cue }: Draft): number | null =>
  mentions.findLast(
    (m) =>
      source !== null && cue !== null && m.kind === 'document' && contains({ start: source.start, end: cue.start }, m),
  )?.entity ?? null;

/** > | [His] spokesman said [he] …     > | a spokeswoman for [the governor] said [she] …: nobody who speaks for another speaks of himself. */
function spokenFor(reading: Reading, inner: Draft, { source }: Draft, speakers: Speakers): number | null {
  const { article } = reading;
  const word = inner.source ? article.text.slice(inner.source.start, inner.source.end).toLowerCase() : '';
  const words = source ? article.text.slice(source.start, source.end) : '';
  if (!source || !inner.source || !speaksForOther(words, word, isOfMind(reading, inner))) return null;
  const [, owner = ''] = /^(.+?)['’]s? /.exec(words) ?? /^(his|her) /i.exec(words) ?? [];
  const binding = /^.*? (?:for|of|to) /.exec(words)?.[0].length ?? words.length;
  const range = owner
    ? { start: source.start, end: source.start + owner.length }
    : { start: source.start + binding, end: source.end };
  if (range.start >= range.end) return null;
  const known = speakers.mentions.find((m) => m.start >= range.start && m.end <= range.end && m.entity !== null);
  if (known) return known.kind === 'organisation' || known.kind === 'place' ? null : known.entity;
  if (/^(?:his|her)$/i.test(owner))
    return personBefore(reading, source.start, speakers) ?? anotherSpeaker(reading, inner.source, speakers);
  return /^the \p{Ll}+$/iu.test(article.text.slice(range.start, range.end))
    ? anotherSpeaker(reading, range, speakers)
    : null;
}

/** > | [her] agent said [she] …, his [wife] said [he] …: the pronouns agree, and whoever speaks is another. */
function speaksForOther(words: string, word: string, isOfMind: boolean): boolean {
  const owner = /^(his|her)\b/i.exec(words)?.[1]?.toLowerCase();
  if (owner && (owner === 'his') !== (word === 'he')) return false;
  const noun =
    words
      .toLowerCase()
      .replace(/ (?:for|of|to) .*$/, '')
      .split(' ')
      .at(-1) ?? '';
  // > | Her lawyer says she denies it     but   | Her lawyer said she thought the ruling odd: that may be the lawyer.
  if (COUNSEL_NOUNS.has(noun)) return owner !== undefined && !isOfMind;
  return SPEAKING_FOR.has(noun) || (owner !== undefined && (owner === 'his' ? WOMEN : MEN).has(noun));
}

const isOfMind = ({ tokens }: Reading, { cueTokens }: Draft): boolean =>
  tokens
    .slice(cueTokens?.first, cueTokens?.last)
    .some(({ lemma }) => /^(?:believe|think|hope|fear|feel|expect|suspect|doubt|know)$/.test(lemma));

/**
 * Whom a pronoun means that stands for nobody known: the person, by his calling, with whom the sentence before opens, where it names no other.
 *
 * > | [The novelist] was a guest on the programme. [She] said that …     > | [A nurse] was arrested. Police said [she] had told them …
 */
function personBefore(reading: Reading, at: number, speakers: Speakers): number | null {
  const { sentences, tokens, mentions, phrases } = reading;
  const index = sentences.findIndex((s) => s.start <= at && at < s.end);
  const [before, here] = [sentences[index - 1], sentences[index]];
  if (!before || before.segment !== here?.segment) return null;
  const subject = phrases.find((p) => p.first === before.first);
  const head = subject && tokens[subject.head];
  if (!subject || !head || !/^(?:the|an?)$/i.test(tokens[subject.first]?.text ?? '') || head.tag !== 'NOUN')
    return null;
  const noun = head.text.toLowerCase();
  if (!ROLE_NOUNS.has(noun) && !CALLINGS.test(noun)) return null;
  const range = { start: subject.start, end: subject.end };
  const others = mentions.some(
    (m) => m.kind === 'person' && m.start >= range.end && m.end <= before.end && m.form !== 'pronoun',
  );
  if (others) return null;
  const known = speakers.mentions.find(
    (m) => m.start === range.start && m.entity !== null && m.kind !== 'organisation',
  );
  return known?.entity ?? anotherSpeaker(reading, range, speakers);
}

/** > | [The novelist] was a guest on the programme. [She] said there that …: a speaker by a pronoun that nobody yet stands for. */
export const opensBefore = (reading: Reading, { source }: Draft, speakers: Speakers): number | null =>
  source && /^(?:he|she)$/i.test(reading.article.text.slice(source.start, source.end))
    ? personBefore(reading, source.start, speakers)
    : null;

/** How nouns for persons end, what they do or are: `novelist`, `painter`, `politician`, `clergyman`. */
const CALLINGS =
  /(?:[^s]ist|[^aeiou]er|or|ian|man|woman|ess|eur|ant|nurse|chef|cook|pilot|priest|monk|nun|poet|judge|guard|thief|suspect|accused|widow|athlete|actor|mayor|coach|king|queen|prince|duke)$/;
