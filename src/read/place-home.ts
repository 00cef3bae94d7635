import { COUNTRY_DOMAINS, COUNTRY_WORDS, PAPER_WORDS } from '../languages/en/country-words.ts';
import type { Article } from '../model/article.ts';
import type { Token } from '../model/reading.ts';
import type { Gazetteer } from './gazetteer.ts';

/** How surely an article is news of each country, 0 to 1, by its code. */
export type Home = ReadonlyMap<string, number>;

/** A paper is of a town of so many people; smaller ones share their name with too much else. */
const TOWN_PEOPLE = 10_000;
/** Letters of a town's name that is taken out of an address. */
const TOWN_LETTERS = 5;

/**
 * The key of the town that an outlet's name tells, which the article then need not; null where it tells none.
 *
 * > | The Columbus Dispatch     > | columbuslocalnews.com
 */
export function townOfOutlet({ outlet }: Article, gazetteer: Gazetteer): string | null {
  if (outlet === null) return null;
  const name = outlet.value.toLowerCase().replace(/\.(?:com|net|org|co|news)\b.*$|\.[a-z]{2}$/, '');
  const letters = name.includes(' ') ? name : withoutPaperWords(name);
  const words = letters.split(/[^\p{L}]+/u).filter((word) => word !== '' && !PAPER_WORDS.includes(word));
  const key = words.join(' ');
  if (key === '') return null;
  return gazetteer.named(key).some(({ place }) => place.level === 'settlement' && place.population >= TOWN_PEOPLE)
    ? key
    : null;
}

/** `columbuslocalnews` to `columbus`: paper words are taken off both ends, the longest first. */
function withoutPaperWords(name: string): string {
  let rest = name.split('.').at(-1) ?? name;
  for (let cut = true; cut; ) {
    const word = PAPER_WORDS.find((w) => rest.length > w.length && (rest.startsWith(w) || rest.endsWith(w)));
    cut = word !== undefined && rest.length - word.length >= TOWN_LETTERS;
    if (cut && word !== undefined) rest = rest.endsWith(word) ? rest.slice(0, -word.length) : rest.slice(word.length);
  }
  return rest;
}

/** Different words of a country that make its news sure; one alone may be a guest from abroad. */
const WORDS_SURE = 4;
/** What the end of an outlet's address says beside that. */
const DOMAIN_SHARE = 0.5;
/** Words of a phrase in the list. */
const PHRASE_WORDS_MAX = 3;

/**
 * The countries whose news an article is by its own words and its outlet's address.
 *
 * > | The school board of Jordan met … a sheriff’s deputy … Jordan Elementary School …     the town in Minnesota, and not the state
 */
export function homeOf(article: Article, tokens: readonly Token[]): Home {
  const met = new Map<string, Set<string>>();
  for (let i = 0; i < tokens.length; i++) {
    let phrase = '';
    for (let k = i; k < Math.min(tokens.length, i + PHRASE_WORDS_MAX); k++) {
      const glued = k > i && tokens[k]?.start === tokens[k - 1]?.end;
      phrase += (k === i || glued ? '' : ' ') + (tokens[k]?.text.toLowerCase() ?? '');
      const country = COUNTRY_WORDS.get(phrase);
      if (country !== undefined) met.set(country, (met.get(country) ?? new Set()).add(phrase));
    }
  }
  const home = new Map([...met].map(([country, words]) => [country, Math.min(1, words.size / WORDS_SURE)] as const));
  const domain = /\.([a-z]{2})$/.exec(article.outlet?.value.toLowerCase() ?? '')?.[1];
  const country = COUNTRY_DOMAINS.get(domain ?? '');
  if (country !== undefined) home.set(country, Math.min(1, (home.get(country) ?? 0) + DOMAIN_SHARE));
  return home;
}
