import { CUE_VERBS } from '../languages/en/cues.ts';
import type { Token, WordRange } from '../model/reading.ts';

const SAYING = new Set(['say', 'ask', 'add', 'tell', 'write', 'declare', 'explain', 'insist', 'argue', 'claim']);

/** > | The town held 40 million in the bank, [its mayor], Per Lan, told the paper: who speaks is a subject wherever he stands. */
function saysBehind(tokens: readonly Token[], { first, last }: WordRange): boolean {
  // > | the interior minister, Joss Ferrin[,] said     but not   | with Jon Korn, adding that …     | …, Jon Korn, said police
  const verb = tokens[last + 1];
  const isClosed =
    tokens[first - 1]?.text === ',' &&
    tokens[last]?.text === ',' &&
    verb?.tag === 'VERB' &&
    !/ing$/.test(verb.text) &&
    !/^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[last + 2]?.tag ?? '');
  let at = isClosed ? last + 1 : last;
  if (tokens[at]?.text === ',') {
    const closing = tokens.slice(at + 1, at + ASIDE_TOKENS).findIndex(({ text }) => text === ',');
    if (closing >= 0) at += closing + 2;
  }
  return SAYING.has(verbFrom(tokens, at));
}

/** The lemma of the verb that stands at a token, behind its adverbs and auxiliaries; empty where none does. */
function verbFrom(tokens: readonly Token[], from: number): string {
  let at = from;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'AUX') at++;
  return tokens[at]?.tag === 'VERB' ? (tokens[at]?.lemma ?? '') : '';
}

/** > | [she] told the court     > | [He] doubts that …: what follows is a verb by which something is said. */
export const speaks = (tokens: readonly Token[], { last }: WordRange): boolean => CUE_VERBS.has(verbFrom(tokens, last));

/** > | The clerk said [the mayor] had left.     > | According to Pike, [the driver] had left. */
export function isReported(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>, range: WordRange): boolean {
  if (sentenceStarts.has(range.first) || speaks(tokens, range) || saysBehind(tokens, range)) return false;
  // > | …, said [Tove Rask] of the fire office     but not   | said [the driver] had left
  if (SAYING.has(tokens[range.first - 1]?.lemma ?? '')) return /^(?:VERB|AUX|ADV)$/.test(tokens[range.last]?.tag ?? '');
  for (let i = range.first - 1; i >= range.first - SUBJECT_TOKENS_MAX; i--) {
    const token = tokens[i];
    if (!token) return false;
    if (token.tag === 'VERB' && SAYING.has(token.lemma)) return true;
    if (/^according$/i.test(token.text)) return true;
    if (sentenceStarts.has(i)) return false;
  }
  return false;
}

/** What stands between commas beside whoever speaks is no longer than this. */
const ASIDE_TOKENS = 10;

/** A subject opens its clause; farther back nothing is looked for. */
const SUBJECT_TOKENS_MAX = 60;

/** Whether the words are the subject of their clause: no verb and no preposition stands before them, or they say something. */
export function isSubject(
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
  { first, last }: WordRange,
): boolean {
  if (saysBehind(tokens, { first, last })) return true;
  for (let i = first - 1; i >= first - SUBJECT_TOKENS_MAX; i--) {
    const token = tokens[i];
    if (!token || sentenceStarts.has(i + 1)) return true;
    if (token.tag === 'VERB' || token.tag === 'AUX') return SAYING.has(token.lemma) && i === first - 1;
    if (token.tag === 'ADP' && i >= first - 3) return false;
    if (/^["”»;:]$/.test(token.text) || token.tag === 'SCONJ') return true;
  }
  return true;
}
