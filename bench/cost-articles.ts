import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { STORIES } from './marks/folder.ts';

/** One article of the made-up corpus: a name for its file and what stands in it. */
export interface MadeArticle {
  readonly name: string;
  readonly text: string;
}

/**
 * What becomes of the articles in each further round through the stories, one after the other. A large story on a desk is made of
 * all of these: other events (every name another), texts printed again, cut, and edited.
 */
const ROUNDS: readonly ((paragraphs: readonly string[], round: number) => readonly string[])[] = [
  (paragraphs, round) => paragraphs.map((text) => renamed(text, round)),
  (paragraphs) => paragraphs,
  (paragraphs, round) => paragraphs.map((text) => renamed(text, round)),
  (paragraphs) => paragraphs.filter((text, k) => k % 3 !== 2 || isMarkup(text)),
  (paragraphs, round) => paragraphs.map((text) => renamed(text, round)),
  (paragraphs, round) => paragraphs.map((text) => edited(text, round)),
];

/**
 * So many articles as one story, the same every time: first every article of the open and the frozen stories, a story after the
 * other, then rounds of variations of them. The program alone reads the frozen ones.
 */
export function madeArticles(count: number): readonly MadeArticle[] {
  const given = readdirSync(STORIES)
    .sort()
    .map((slug) => join(STORIES, slug, 'articles'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => ({ text: readFileSync(join(folder, name), 'utf8'), ending: extname(name) })),
    );
  return Array.from({ length: count }, (_, at) => {
    const { text, ending } = given[at % given.length] ?? { text: '', ending: '.txt' };
    const round = Math.floor(at / given.length);
    const vary = ROUNDS[(round - 1) % ROUNDS.length];
    const name = `${`${at}`.padStart(5, '0')}${ending}`;
    return { name, text: round === 0 || vary === undefined ? text : vary(text.split('\n'), round).join('\n') };
  });
}

/** A line of a page that is no paragraph stays, or the page would be another's. */
const isMarkup = (line: string): boolean => line.includes('<') && !/^\s*<p\b.*<\/p>\s*$/.test(line);

/** Consonants that change places, by round: names stay names that can be said. */
const CONSONANTS = 'bdfgklmnprstv';

/** > | The ferry left Tamm for Hest Sound.   becomes   | The ferry left Lann for Gerl Routs. — every name another, sentence openings kept */
function renamed(text: string, round: number): string {
  const turned = (letter: string): string => {
    const at = CONSONANTS.indexOf(letter.toLowerCase());
    if (at < 0) return letter;
    const other = CONSONANTS[(at + round) % CONSONANTS.length] ?? letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  };
  return text.replace(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{2,}/gu, (name) => name.replace(/\p{L}/gu, turned));
}

/** One word in twenty-five is the next long one of the paragraph: a text that an editor went over. */
function edited(text: string, round: number): string {
  const words = text.match(/\p{Ll}{4,}/gu) ?? [];
  let at = 0;
  return text.replace(/\b\p{Ll}{4,}\b/gu, (word) =>
    ++at % 25 === round % 25 ? (words[(at + 1) % words.length] ?? word) : word,
  );
}
