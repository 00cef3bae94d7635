import { TELL_VERBS } from '../languages/en/cues.ts';
import { OUTLET_WORDS, PRESS_NOUNS } from '../languages/en/outlets.ts';
import type { Mention, Reading, Token } from '../model/reading.ts';
import { contains } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { Speakers } from './speakers.ts';

/** The last words that somebody was given for, and who relays them: outermost first. */
export interface Told {
  readonly draft: Draft;
  readonly chain: readonly number[];
}

/** How many sentences back, in the same paragraph, whoever passes something on may have spoken. */
const BACK_MAX = 3;

/**
 * The chain of what somebody tells that goes on from the sentence before: he was relayed there, or told it to whoever speaks there.
 *
 * > | A friend said that the singer had told her it was fake. [The singer had also said] that …
 * > | Mr Dunn said the shop would shut. [His barber had told him] that …     > | “They knew,” he says. [A clerk told him] that …
 * > | The charity had spoken to a doctor, it said. [The doctor told the charity] that …
 *
 * `own` is the chain that the sentence itself shows; null where nothing goes on.
 */
export function goneOn(
  reading: Reading,
  before: Told,
  draft: Draft,
  own: readonly number[],
  speakers: Speakers,
): readonly number[] | null {
  const { tokens, sentences } = reading;
  const { cueTokens, sentence } = draft;
  const apart = sentence - before.draft.sentence;
  const isSame = sentences[sentence]?.segment === sentences[before.draft.sentence]?.segment;
  const [speaker] = own;
  if (!isSame || apart < 1 || apart > BACK_MAX || !cueTokens || speaker === undefined || own.length > 1) return null;
  const [verb, next] = [tokens[cueTokens.last - 1], tokens[cueTokens.last]];
  const tells = TELL_VERBS.has(verb?.lemma ?? '') && next?.tag === 'PRON';
  const isEarlier = tokens[cueTokens.first]?.text.toLowerCase() === 'had';
  const wasRelayed = before.chain.length > 1 && before.chain.at(-1) === speaker;
  if (wasRelayed && apart === 1 && (tells || isEarlier || pointsBack(reading, draft))) return before.chain;
  // > | The envoy had been blunt, [the magazine Orbit] reports. “Your banks are broke,” [he] told them.
  if (apart === 1 && isStoryOf(reading, before, draft, { speaker, speakers })) return [...before.chain, speaker];
  const isOfTheirs = isEarlier || recounts(reading, before, verb) || isIntroduced(before, speaker, speakers);
  if (!isOfTheirs || (before.draft.cue === null && before.chain.length > 1)) return null;
  // > | He had been told by the mayor that …: the one who was told stands before the cue.
  const toldBy = verb?.text === 'by';
  const hearer = toldBy
    ? mentionAt(speakers, tokens[cueTokens.first - 1])?.entity
    : TELL_VERBS.has(verb?.lemma ?? '')
      ? mentionAt(speakers, next)?.entity
      : next?.text === 'to'
        ? // > | “They were warned,” she said. The chief [had reported to her] that …
          mentionAt(speakers, tokens[cueTokens.last + 1])?.entity
        : null;
  // > | Police fired late, Voll said. The commissioner had reported to [her] …: nobody reports to himself.
  const meant = hearer === speaker ? before.chain.at(-1) : hearer;
  const at = meant === null || meant === undefined ? -1 : before.chain.lastIndexOf(meant);
  return at >= 0 && meant !== speaker ? [...before.chain.slice(0, at + 1), speaker] : null;
}

/** Whether a house of the press tells a story of somebody, and then quotes him by a pronoun. */
function isStoryOf(
  { article, tokens }: Reading,
  { draft: outer, chain }: Told,
  { rule, source }: Draft,
  { speaker, speakers: { mentions } }: { readonly speaker: number; readonly speakers: Speakers },
): boolean {
  const words = source ? article.text.slice(source.start, source.end) : '';
  const closes = outer.content.every(({ end }) => outer.source !== null && end <= outer.source.start);
  const isPress = tokens
    .slice(outer.sourceTokens?.first, outer.sourceTokens?.last)
    .some(({ text }) => PRESS_NOUNS.has(text.toLowerCase()) || OUTLET_WORDS.has(text.toLowerCase()));
  return (
    rule === 'quoted' &&
    /^(?:he|she)$/i.test(words) &&
    closes &&
    isPress &&
    !chain.includes(speaker) &&
    mentions.some((m) => m.entity === speaker && outer.content.some((range) => contains(range, m)))
  );
}

/** > | The agency quoted the mayor as saying it had failed. [He said] that …     > | … [The mayor also said] that … */
function pointsBack({ article, tokens }: Reading, { source, cueTokens }: Draft): boolean {
  const words = source ? article.text.slice(source.start, source.end) : '';
  const before = cueTokens ? tokens[cueTokens.first - 1] : undefined;
  return /^(?:he|she|they|it)$/i.test(words) || before?.text === 'also';
}

/** The mention that begins at a token: the last made of these words, since speakers are added as they are resolved. */
const mentionAt = ({ mentions }: Speakers, token: Token | undefined): Mention | undefined =>
  token && mentions.findLast(({ start, entity }) => start === token.start && entity !== null);

/** > | “They knew,” he [says]. A clerk [told] him …: what is past while he speaks, he recounts. */
function recounts({ tokens }: Reading, { draft: { cueTokens } }: Told, verb: Token | undefined): boolean {
  const said = cueTokens ? tokens[cueTokens.last - 1] : undefined;
  return isPresent(said) && verb !== undefined && !isPresent(verb);
}

const isPresent = (verb: Token | undefined): boolean =>
  verb !== undefined && [verb.lemma, `${verb.lemma}s`].includes(verb.text.toLowerCase());

/** > | it had spoken to [a doctor] …: whom the one before brings into the story. */
const isIntroduced = ({ draft }: Told, speaker: number, { mentions }: Speakers): boolean =>
  mentions.some(
    (m) => m.entity === speaker && /^an?\s/i.test(m.text) && draft.content.some((range) => contains(range, m)),
  );
