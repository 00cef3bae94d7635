import { ROLE_NOUNS } from '../languages/en/people.ts';
import { SPEAKING_FOR } from '../languages/en/relaying.ts';
import type { Reading, Token } from '../model/reading.ts';
import { contains } from '../model/span.ts';
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
  if (word === 'it')
    return isThing(reading, relay) ? (writtenIn(reading, relay) ?? anotherSpeaker(reading, source, speakers)) : null;
  return /^(?:he|she)$/.test(word) ? spokenFor(reading, relay, word, speakers) : null;
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
  const bound = words.findIndex(({ tag }) => /^(?:ADP|VERB|PRON|PUNCT|PART)$/.test(tag));
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
function spokenFor(
  { article, mentions }: Reading,
  { source }: Draft,
  word: string,
  { mentions: known }: Speakers,
): number | null {
  const words = source ? article.text.slice(source.start, source.end) : '';
  const last =
    words
      .toLowerCase()
      .replace(/ (?:for|of|to) .*$/, '')
      .split(' ')
      .at(-1) ?? '';
  if (!source || !SPEAKING_FOR.has(last)) return null;
  const isOther = /^(?:her|its|their|my|our)\b/i.test(words) ? word === 'he' : /^his\b/i.test(words) && word === 'she';
  if (isOther) return null;
  const within = [...mentions, ...known].filter(
    (m) => contains(source, m) && m.entity !== null && m.end < source.end + 1,
  );
  const owner =
    within.find(
      (m) => m.start === source.start && (m.form === 'possessive' || /^['’]s?\b/.test(article.text.slice(m.end))),
    ) ?? within.find((m) => /\b(?:for|of|to) (?:the )?$/.test(article.text.slice(source.start, m.start)));
  return owner?.kind === 'organisation' || owner?.kind === 'place' ? null : (owner?.entity ?? null);
}
