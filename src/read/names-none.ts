import { AILMENT_PATTERN, AILMENTS, LANGUAGES, SHORT_FORMS, SPOKEN_BEFORE } from '../languages/en/no-names.ts';
import { DEMONYMS, STATE_OF } from '../languages/en/states.ts';
import type { TaggedName, Token } from '../model/reading.ts';
import { spelledName } from './names.ts';

/** Words behind a language that make it an adjective of something: `in Russian custody`. */
const DESCRIBED = /^(?:NOUN|PROPN|ADJ|NUM)$/;
/** How many words behind a name may tell that it is that of an illness. */
const BEHIND = 3;

/**
 * The names that name a person, a body, a group, a place or a unit: what a model takes for one and is an illness, a sum of money, a language
 * or a short form for something else is left out.
 *
 * > | living with [HIV], the [West Nile] virus     > | a fine of [US]$10,000     > | they do not speak [English]
 */
export const trueNames = (names: readonly TaggedName[], tokens: readonly Token[]): TaggedName[] =>
  names.filter(
    (name) => name.kind === 'work' || !(isAilment(name, tokens) || isMoney(name, tokens) || isLanguage(name, tokens)),
  );

/** Whether one word in capitals is an illness, an hour or an office and no name: the rules would take it for a body. */
export const isNoName = (word: string): boolean => AILMENTS.has(word) || SHORT_FORMS.has(word);

function isAilment({ first, last, kind }: TaggedName, tokens: readonly Token[]): boolean {
  const word = tokens[first]?.text ?? '';
  // > | [Salmonella Litchfield]; but `TV Sarnholt` is a station.
  if (last - first === 1 ? isNoName(word) : AILMENTS.has(word)) return true;
  if (kind === 'group' || STATE_OF.has(word) || word.endsWith('s')) return false;
  return AILMENT_PATTERN.test(spelledName(tokens, last, last + BEHIND));
}

/** > | [US]$10,000: a dollar sign without a space behind the name */
function isMoney({ first, last }: TaggedName, tokens: readonly Token[]): boolean {
  const [word, sign] = [tokens[first], tokens[last]];
  return last - first === 1 && word !== undefined && sign?.start === word.end && sign.text.startsWith('$');
}

/** > | they do not speak [English]     > | written in [Arabic]; but not `in [Russian] custody` */
function isLanguage({ first, last }: TaggedName, tokens: readonly Token[]): boolean {
  const word = tokens[first]?.text ?? '';
  if (last - first > 1 || !(LANGUAGES.has(word) || DEMONYMS.has(word)) || STATE_OF.get(word) === word) return false;
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  return SPOKEN_BEFORE.has(before) && !DESCRIBED.test(tokens[last]?.tag ?? '');
}
