import { type Article, isStory } from '../model/article.ts';
import { type Range, type Span, spanOf } from '../model/span.ts';
import { foldedWords, prefixStem } from '../text/fold-words.ts';
import type { ComparedText } from './compared-text.ts';
import { storySentences, type Vocabulary } from './derivations-profile.ts';

/** A sentence of a capture's story below the headline. `words` are numbers of folded words in order. */
export interface CapturedSentence extends Range {
  readonly words: Int32Array;
  /** Index into `Article.segments`. */
  readonly segment: number;
  /** The same for two sentences of the same folded words. */
  readonly key: string;
}

/** A paragraph, subheading or standfirst: the sentences `first` to `last` (exclusive). */
export interface CapturedBlock {
  readonly segment: number;
  readonly first: number;
  readonly last: number;
  readonly key: string;
}

/** One capture of an address, made ready to be compared with others of it. */
export interface CapturedStory {
  readonly article: Article;
  readonly sentences: readonly CapturedSentence[];
  readonly blocks: readonly CapturedBlock[];
  /** Keys of the segments that are no story: what stands there was not taken out of the page. */
  readonly furniture: ReadonlySet<string>;
  /** Story sentences beyond `SENTENCES_MAX`, which are not compared. */
  readonly left: number;
  /** Telling stems of headline and story, for the question whether two captures are of one article. */
  readonly stems: ReadonlySet<string>;
  readonly headline: ReadonlySet<string>;
}

/** Sentences of one capture whose changes are looked for: some 300 screens. A longer page is compared by its beginning. */
export const SENTENCES_MAX = 4_000;

/** Shorter stems are mostly words of grammar. */
const STEM_LENGTH_MIN = 4;

export function capturedStory(given: ComparedText, words: Vocabulary): CapturedStory {
  const { article } = given;
  const stems = new Set<string>();
  const headline = new Set<string>();
  const sentences: CapturedSentence[] = [];
  let left = 0;
  for (const { range, segment, kind } of storySentences(given)) {
    const folded = foldedWords(article.text, range.start, range.end);
    const telling = folded.map((w) => prefixStem(w.text)).filter((stem) => stem.length >= STEM_LENGTH_MIN);
    for (const stem of telling) (kind === 'headline' ? headline : stems).add(stem);
    if (kind === 'headline' || folded.length === 0) continue;
    if (sentences.length >= SENTENCES_MAX) {
      left++;
      continue;
    }
    const numbers = Int32Array.from(folded, (w) => words.numberOf(w.text));
    sentences.push({ ...trimmed(article, range), segment, words: numbers, key: numbers.join(' ') });
  }
  const furniture = new Set(
    article.segments.flatMap((s) => (isStory(s) ? [] : [keyOf(article, s, words)])).filter((key) => key !== ''),
  );
  return {
    article,
    sentences,
    blocks: blocksOf(sentences),
    furniture,
    left,
    stems,
    headline: headlineOf(article, headline),
  };
}

/** The words of a stretch as a key, empty where it has none. */
export const keyOf = (article: Article, range: Range, words: Vocabulary): string =>
  foldedWords(article.text, range.start, range.end)
    .map((w) => words.numberOf(w.text))
    .join(' ');

/** Where no segment is a headline, the title that the page's data give. */
function headlineOf({ title }: Article, inText: ReadonlySet<string>): ReadonlySet<string> {
  if (inText.size > 0 || title === null) return inText;
  return new Set(
    foldedWords(title.value)
      .map((w) => prefixStem(w.text))
      .filter((s) => s.length >= STEM_LENGTH_MIN),
  );
}

function blocksOf(sentences: readonly CapturedSentence[]): CapturedBlock[] {
  const blocks: CapturedBlock[] = [];
  for (let first = 0; first < sentences.length; ) {
    const segment = sentences[first]?.segment ?? 0;
    let last = first + 1;
    while (last < sentences.length && sentences[last]?.segment === segment) last++;
    const key = sentences
      .slice(first, last)
      .map((s) => s.key)
      .join(' ');
    blocks.push({ segment, first, last, key });
    first = last;
  }
  return blocks;
}

/** Without the white space around. */
function trimmed({ text }: Article, range: Range): Range {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  return { start, end: start + words.trim().length };
}

/** From one sentence to another, both included. */
export function sentencesSpan(story: CapturedStory, first: number, last: number): Span {
  const [from, to] = [story.sentences[first], story.sentences[last]];
  if (from === undefined || to === undefined) throw new RangeError(`no sentences ${first}–${last}`);
  return spanOf(story.article, from.start, to.end);
}
