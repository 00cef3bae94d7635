import type { PartOfSpeech } from '../model/reading.ts';
import { isPluralNoun } from './plural-nouns.ts';

/**
 * A sentence without any verb has one all the same, if some word loses by no more than this to the tag that it was given, in logarithms
 * of the network: `reckon` .3, `laid` .8, `sinks` 1.2, `disagree` 2.4, `pass` 3.3, `waits` 4.2 in the open stories. Words of headlines that
 * have no verb lie higher but for three of a hundred, and those three stand where no verb can.
 */
const LOST_MOST = 4.5;

/**
 * The number of the word that is the verb of a sentence in which the taggers saw none; null where there is no such word. `lost` says by how much each word
 * missed the tag of a verb.
 *
 * > | Summit [ends]     > | Officials and analysts [disagree]     > | Minister Viktor Haldane [laid] flowers
 */
export function missingVerb(
  words: readonly string[],
  tags: readonly PartOfSpeech[],
  lost: Readonly<Float64Array>,
): number | null {
  let best: number | null = null;
  for (const [i, tag] of tags.entries()) {
    const word = words[i] ?? '';
    if (tag === 'AUX' || (tag === 'VERB' && !/(?:ing|^according)$/i.test(word))) return null;
    const missed = lost[i] ?? Number.POSITIVE_INFINITY;
    if (missed > LOST_MOST || (best !== null && missed >= (lost[best] ?? 0))) continue;
    if ((tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN') && followsSubject(words, tags, i)) best = i;
  }
  return best;
}

/**
 * The same of what somebody says without `that`, up to the next mark: the number of the word that is its verb; null where it has one, or
 * where no such word stands behind a subject.
 *
 * > | The governor said a drone [set] fire to a depot.     > | Russia said rebels [control] the town.
 */
export function missingToldVerb(
  words: readonly string[],
  tags: readonly PartOfSpeech[],
  lost: Readonly<Float64Array>,
): number | null {
  for (const [i, tag] of tags.entries()) {
    if (tag !== 'VERB' || !SAID.test(words[i] ?? '') || !OPENS_SUBJECT.has(tags[i + 1] ?? 'X')) continue;
    let best: number | null = null;
    let at = i + 1;
    for (; at < tags.length && !/^(?:PUNCT|SCONJ|VERB|AUX)$/.test(tags[at] ?? ''); at++) {
      const missed = lost[at] ?? Number.POSITIVE_INFINITY;
      if (missed > LOST_MOST || (best !== null && missed >= (lost[best] ?? 0))) continue;
      const isTold = at > i + 2 || tags[i + 1] !== 'DET';
      if (isTold && NOMINAL.has(tags[at] ?? 'X') && NOMINAL.has(tags[at - 1] ?? 'X') && followsSubject(words, tags, at))
        best = at;
    }
    const isWhole = at >= tags.length || tags[at] === 'PUNCT';
    if (best !== null && isWhole && !/^["“”]$/.test(words[at] ?? '')) return best;
  }
  return null;
}
const SAID = /^(?:said|says|told)$/i;
const OPENS_SUBJECT: ReadonlySet<PartOfSpeech> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM']);
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ']);

const SUBJECT: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON']);

/** A subject stands right before, and agrees: `ferry sinks`, `exports pass`, `Ardany woke`; no `Vigil back`, no `year deal`. */
function followsSubject(words: readonly string[], tags: readonly PartOfSpeech[], i: number): boolean {
  const word = words[i] ?? '';
  const before = tags[i - 1];
  const name = before === 'ADJ' && /^\p{Lu}/u.test(words[i - 1] ?? '');
  if (!/^\p{Ll}/u.test(word) || /ing$/.test(word) || before === undefined) return false;
  // > | About 200 boats fish, as [640 down] tools
  if (!(SUBJECT.has(before) || name)) return false;
  if (ENDS_AS_PAST.test(word)) return true;
  const plural = words.slice(0, i).some((other, k) => isPlural(other, tags[k]) || tags[k] === 'CCONJ');
  return /[^s]s$/.test(word) ? !isPlural(words[i - 1] ?? '', before) : plural;
}

const ENDS_AS_PAST = /(?:ed|aid|oke|ept|cost)$|^(?:set|burst|rose|hit|cut|shut|spread|split)$/;

const isPlural = (word: string, tag: PartOfSpeech | undefined): boolean =>
  isPluralNoun(word, tag) || (tag === 'PROPN' && /^\p{L}{4,}s$/u.test(word));
