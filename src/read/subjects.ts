import { WEEKDAYS } from '../languages/en/calendar.ts';
import { CUE_VERBS } from '../languages/en/cues.ts';
import type { Token, WordRange } from '../model/reading.ts';

const SAYING = new Set(['say', 'ask', 'add', 'tell', 'write', 'declare', 'explain', 'insist', 'argue', 'claim']);

/** Verbs behind which nobody stands but the one who says it: > | …, reckons [Lina Brask] */
const HAVING_NO_OBJECT = new Set(['reckon', 'complain', 'reply']);

/** The lemma of the verb by which somebody at a range may say something, behind what stands beside him; empty where none does. */
function verbBehind(tokens: readonly Token[], { first, last }: WordRange): string {
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
  return verbFrom(tokens, at);
}

/** > | The town held 40 million in the bank, [its mayor], Per Lan, told the paper: who speaks is a subject wherever he stands. */
const saysBehind = (tokens: readonly Token[], range: WordRange): boolean =>
  SAYING.has(verbBehind(tokens, range)) && !isWithin(tokens, range) && !isObject(tokens, range);

/** > | The man accused of killing [Ann Doyle] told the court … */
const isObject = (tokens: readonly Token[], { first }: WordRange): boolean =>
  tokens[first - 1]?.tag === 'VERB' &&
  /ing$/.test(tokens[first - 1]?.text ?? '') &&
  !SAYING.has(tokens[first - 1]?.lemma ?? '');

/** > | The ministry of [Loria] said     > | a spokesman for the [Harn] Works said: what stands behind a preposition is no subject. */
function isWithin(tokens: readonly Token[], { first }: WordRange): boolean {
  let at = first - 1;
  while (tokens[at]?.tag === 'DET' || tokens[at]?.tag === 'ADJ') at--;
  return tokens[at]?.tag === 'ADP' && !/^(?:after|before|since|until|as|once|while)$/i.test(tokens[at]?.text ?? '');
}

/** > | according to [Kerrand]     > | Some may lose a part, [the association] has warned: who has said what stands before. */
export function isQuoted(tokens: readonly Token[], { first, last }: WordRange): boolean {
  if (tokens[first - 1]?.text === ',' && speaks(tokens, { first, last })) return true;
  let at = first - 1;
  while (tokens[at]?.tag === 'DET' || tokens[at]?.tag === 'ADJ') at--;
  return tokens[at]?.text === 'to' && /^according$/i.test(tokens[at - 1]?.text ?? '');
}

const MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'may',
  'might',
  'can',
  'could',
  'shall',
  'should',
  'must',
  "'ll",
  "'d",
]);

/** The lemma of the verb that stands at a token, behind its adverbs and auxiliaries; empty where none does. */
function verbFrom(tokens: readonly Token[], from: number): string {
  let at = from;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'AUX') at++;
  return tokens[at]?.tag === 'VERB' ? (tokens[at]?.lemma ?? '') : '';
}

/** > | [she] told the court     > | [He] doubts that …: what follows is a verb by which something is said. */
export const speaks = (tokens: readonly Token[], { last }: WordRange): boolean => CUE_VERBS.has(verbFrom(tokens, last));

/** > | [it] said     but not   | the areas [it] holds */
export const says = (tokens: readonly Token[], { last }: WordRange): boolean => SAYING.has(verbFrom(tokens, last));

/** Words that belong to the one before them: `of Loria`, `for the northern coast`. */
const WITHIN_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADP', 'PRON']);

/** What stands between the head of a subject and its verb is no longer than this. */
const PHRASE_TOKENS = 10;

/** > | [Tom Reed], the minister, denies that …     > | [The ministry] of health of Loria said …     > | [Cartograph], an outlet, said …     > | said [Tom Reed]: whoever says something. */
export function saysSomething(tokens: readonly Token[], { first, last }: WordRange): boolean {
  // > | if the judge [would] agree: nobody has said it.
  if (tokens[last]?.tag === 'AUX' && MODALS.has(tokens[last]?.text.toLowerCase() ?? '')) return false;
  if (CUE_VERBS.has(verbBehind(tokens, { first, last }))) return true;
  const before = tokens[first - 1]?.lemma ?? '';
  // > | …, said [Tove Rask] of the fire office     but not   | said [the driver] had left
  if (SAYING.has(before) || HAVING_NO_OBJECT.has(before)) return !/^(?:VERB|AUX|ADV)$/.test(tokens[last]?.tag ?? '');
  if (tokens[last]?.tag !== 'ADP') return false;
  let at = last;
  while (at - last < PHRASE_TOKENS && WITHIN_PHRASE.has(tokens[at]?.tag ?? '')) at++;
  return CUE_VERBS.has(verbFrom(tokens, at));
}

/** > | Reed said if [the judge], [Alan Crane], agreed, …     > | When [Alan Crane] asked, …: what such a clause tells goes on with nobody. */
export function isWithinClause(
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
  { first, last }: WordRange,
): boolean {
  const isAside = tokens[first - 1]?.text === ',' && tokens[last]?.text === ',';
  if (sentenceStarts.has(first)) return false;
  for (let i = isAside ? first - 2 : first - 1; i >= first - PHRASE_TOKENS; i--) {
    const token = tokens[i];
    if (!token || token.tag === 'VERB' || token.tag === 'PUNCT') return false;
    const isOpener = /^(?:if|when|whenever|whether|unless)$/i.test(token.text);
    if (isOpener || (token.tag === 'SCONJ' && /^that$/i.test(token.text))) return true;
    if (sentenceStarts.has(i)) return false;
  }
  return false;
}

/** > | The clerk said [the mayor] had left.     > | According to Pike, [the driver] had left. */
export function isReported(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>, range: WordRange): boolean {
  if (sentenceStarts.has(range.first) || saysSomething(tokens, range)) return false;
  let isBehindComma = false;
  for (let i = range.first - 1; i >= range.first - SUBJECT_TOKENS_MAX; i--) {
    const token = tokens[i];
    if (!token) return false;
    if (/^[;:]$/.test(token.text)) return false;
    if (token.tag === 'VERB' && SAYING.has(token.lemma)) return true;
    if (/^according$/i.test(token.text)) return true;
    // > | He did not know if [the judge] would agree.     > | If [the judge] agrees, …     but not   | If it rains, [the judge] …
    isBehindComma ||= token.text === ',';
    // > | The road closed after [the mayor] met a driver: the outlet tells it.
    if (token.tag === 'SCONJ' && !isBehindComma && !TELLS_TIME.test(token.text)) return true;
    if (sentenceStarts.has(i)) return false;
  }
  return false;
}

const TELLS_TIME = /^(?:after|before)$/i;

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
    if (token.tag === 'VERB' || token.tag === 'AUX')
      return i === first - 1 && (SAYING.has(token.lemma) || HAVING_NO_OBJECT.has(token.lemma));
    // > | On Tuesday [Norland] invaded the island.
    if (token.tag === 'ADP' && i >= first - 3)
      return i === first - 2 && WEEKDAYS.has(tokens[i + 1]?.text.toLowerCase() ?? '');
    if (/^["”»;:]$/.test(token.text) || token.tag === 'SCONJ') return true;
  }
  return true;
}
