import { DECIDED_OBJECTS, NO_OBJECTS } from '../languages/en/relaying.ts';
import type { Reading } from '../model/reading.ts';
import { contains } from '../model/span.ts';
import { rangesWithin } from '../text/bisect.ts';
import type { Draft } from './draft.ts';

/**
 * Without what a speaker says in marks that he himself knows, thinks or said: his words around it are the statement.
 *
 * > | “[I could hear them coughing, so I knew where they were],” she said: and not `they were` once more.
 */
export const withoutSelfTold = (reading: Reading, drafts: readonly Draft[]): Draft[] =>
  drafts
    .filter(
      (draft) =>
        !isSelfTold(reading, draft, drafts) &&
        !isAddressed(reading, draft) &&
        !isDemanded(reading, draft, drafts) &&
        !isNoSpeech(reading, draft),
    )
    .map((draft) => (isEpithet(reading, draft) ? { ...draft, source: null, sourceTokens: null } : draft));

/** > | The decree instructs bishops [to notify] the police of any crime: what somebody is told to say he has not said. */
const isDemanded = ({ tokens }: Reading, { cue, cueTokens }: Draft, drafts: readonly Draft[]): boolean =>
  cue !== null &&
  cueTokens !== null &&
  tokens[cueTokens.first - 1]?.text === 'to' &&
  drafts.some(
    (other) =>
      other.attitude === 'demands' &&
      other.cue !== null &&
      other.cue.end <= cue.start &&
      other.content.some((range) => contains(range, cue)),
  );

/**
 * > | At the government’s [request], troops returned.     > | The raid [claimed] the lives of two.     > | The band [recorded] four albums.
 *
 * A word of speech that is none where it stands.
 */
function isNoSpeech({ article, tokens }: Reading, { cue, cueTokens, source, content: [content] }: Draft): boolean {
  if (!cue || !cueTokens || !content) return false;
  const verb = tokens[cueTokens.last - 1]?.lemma ?? '';
  const words = article.text.slice(content.start, content.end);
  // > | The assembly [rejected] the budget by 76 votes to 73: who votes something down, or turns it down, does not deny it.
  if (verb === 'reject' && DECIDED_OBJECTS.test(words.replace(/^.* of (?=(?:the|an?|its|his|her) )/, ''))) return true;
  if (NO_OBJECTS.get(verb)?.test(words)) {
    // > | A judge [dismissed] a lawsuit     but   | Vale dismissed the lawsuit as a stunt
    const isRuling = verb === 'dismiss' || verb === 'reject';
    const speaker = source === null ? '' : article.text.slice(source.start, source.end);
    const rules = COURTS.test(speaker) && !/ as /.test(words);
    // > | dismissed a lawsuit [filed by the firm], [accusing it of fraud], a bid [to overturn it]: no clause by itself.
    const within = rangesWithin(tokens, content);
    const isReduced = (text: string, next: string): boolean =>
      /ing$/.test(text) || (/(?:ed|en|wn|ght)$/.test(text) && /^(?:by|against)$/.test(next));
    const isClause = within.some(
      ({ tag, text }, k) =>
        tag === 'AUX' ||
        (tag === 'VERB' &&
          !isReduced(text, within[k + 1]?.text ?? '') &&
          within[k - 1]?.text !== 'to' &&
          within[k - 1]?.text !== 'that'),
    );
    if (!isClause && (!isRuling || rules)) return true;
  }
  // > | “We will see,” she said [when asked] whether …: who asks is not told, and who is asked does not ask.
  const opener = tokens.slice(cueTokens.first - 1, cueTokens.last).find(({ tag }) => tag !== 'VERB')?.text ?? '';
  const isAsked = tokens[cueTokens.last - 1]?.text === 'asked' && tokens[cueTokens.last - 2]?.text === opener;
  if (isAsked && /^(?:when|if|once)$/.test(opener)) return true;
  // > | it is [too early to say] what caused it: nobody says or asks anything by it.
  if (/^too (?:early|soon)\b/i.test(article.text.slice(cue.start, cue.end))) return true;
  // > | an event [known] as Super Tuesday: what something is called.
  if (verb === 'know' && tokens[cueTokens.last]?.text === 'as' && tokens[cueTokens.last - 1]?.text === 'known')
    return true;
  return (
    /^(?:request|invitation|behest|insistence|urging)$/.test(article.text.slice(cue.start, cue.end)) &&
    /\b(?:at|per|upon|by)(?: [^.,;]{1,60})? $/i.test(
      article.text.slice(Math.max(0, cue.start - REQUEST_CHARS), cue.start),
    )
  );
}
const REQUEST_CHARS = 64;
const COURTS = /\b(?:court|judges?|justices?|panel|tribunal|magistrates?|jury|referee)\b/i;

/** > | was silent about [alleged] affairs: whoever is named before an adjective does not allege it. */
function isEpithet({ tokens }: Reading, { cueTokens }: Draft): boolean {
  if (!cueTokens || cueTokens.last - cueTokens.first !== 1) return false;
  const [before, word, behind] = [-1, 0, 1].map((k) => tokens[cueTokens.first + k]);
  return (
    /^(?:alleged|supposed|purported)$/i.test(word?.text ?? '') &&
    /^(?:ADP|DET)$/.test(before?.tag ?? '') &&
    /^(?:NOUN|ADJ)$/.test(behind?.tag ?? '')
  );
}

/** > | “[You] wanted a doctor,” he shouted.     > | “[They would say] that, would they not?”: whoever is spoken to, or would say it, has said nothing. */
function isAddressed({ article, quoted }: Reading, { source, cue, attitude }: Draft): boolean {
  const words = source ? article.text.slice(source.start, source.end) : '';
  // > | [Those] who ordered troops to fire should face justice: it says who is meant, and orders nothing.
  if (attitude === 'demands' && /^(?:those|anyone|anybody|whoever|everyone)$/i.test(words)) return true;
  if (!cue || !quoted.some((stretch) => contains(stretch.outer, cue))) return false;
  return /^you$/i.test(words) || (/^they$/i.test(words) && /^would\b/i.test(article.text.slice(cue.start, cue.end)));
}

function isSelfTold({ article }: Reading, draft: Draft, drafts: readonly Draft[]): boolean {
  const { source, cue, content } = draft;
  if (!source || !cue || !/^(?:i|we)$/i.test(article.text.slice(source.start, source.end))) return false;
  const whole = { start: Math.min(source.start, cue.start), end: Math.max(cue.end, content.at(-1)?.end ?? 0) };
  return drafts.some(
    (other) =>
      (other.rule === 'quoted' || other.rule === 'free') &&
      other.cue?.start !== cue.start &&
      other.content.some((range) => contains(range, whole)),
  );
}
