import { functionShare, wordsOf } from './line.ts';

/** Names the language of a text, BCP 47, or gives the empty string. An adapter brings one; it is asked only where English words are few. */
export type Identify = (text: string) => string;

/** On 358 development pages the stories in other languages have at most 5 % English function words; English prose has 41 % on average, lists and tables down to 7 %. Between, the identifier decides. */
const ENGLISH_SHARE_LEAST = 0.25;
/** A shorter text tells nothing: names alone may be of any language. */
const WORDS_LEAST = 8;
const MEASURED_CHARACTERS = 6000;

export interface LanguageFound {
  /** BCP 47; `und` where the text is too short to tell. */
  readonly tag: string;
  readonly english: boolean;
}

/** `declared` is what the page says (`lang`); it is kept where the words agree, because it may name the region. */
export function languageOf(story: string, declared: string | null, identify: Identify): LanguageFound {
  const words = wordsOf(story.slice(0, MEASURED_CHARACTERS));
  const region = (tag: string): string => (declared?.toLowerCase().split('-')[0] === tag ? canonical(declared) : tag);
  if (/\p{L}/u.test(story) && words.length < WORDS_LEAST) {
    const tag = declared === null ? 'und' : canonical(declared);
    return { tag, english: tag === 'und' || tag.split('-')[0] === 'en' };
  }
  if (functionShare(words) >= ENGLISH_SHARE_LEAST) return { tag: region('en'), english: true };
  const found = identify(story.slice(0, MEASURED_CHARACTERS));
  if (found === '') return { tag: declared === null ? 'und' : canonical(declared), english: false };
  return { tag: region(found), english: found === 'en' };
}

/** `en-gb` is written `en-GB` (RFC 5646, 2.1.1). */
const canonical = (tag: string): string => {
  const [language = 'und', region] = tag.split('-');
  if (region === undefined) return language.toLowerCase();
  return `${language.toLowerCase()}-${region.length === 4 ? region[0]?.toUpperCase() + region.slice(1).toLowerCase() : region.toUpperCase()}`;
};
