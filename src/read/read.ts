import { type Article, isStory } from '../model/article.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { NounPhrase, Reading, Sentence, Token } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import { tokenize } from '../text/tokens.ts';
import { lemmaOf } from './lemmas.ts';
import { findMentions } from './mentions.ts';
import { nounPhrases } from './phrases.ts';
import { findQuantities } from './quantities.ts';
import { findQuoted } from './quotes.ts';
import { retagCueVerbs } from './retag.ts';
import { readablePieces, splitSentences } from './sentences.ts';
import type { Tagger } from './tagger.ts';
import { findTimes } from './times.ts';

/** The rules and word lists are English; `und` is a text too short to tell, which is read as far as it goes. */
const readable = (language: string): boolean => /^(?:en|und)(?:-|$)/.test(language);

/**
 * Characters of an article that are read. The longest of 358 news pages has 45,000 of story; this is a book, and takes some ten
 * seconds.
 */
const CHARACTERS_READ_MOST = 400_000;

/** Article -> reading: sentences, tokens, phrases, quotations, names, times and quantities of its story text. */
export function read(whole: Article, tagger: Tagger): Outcome<Reading> {
  const article = readPart(whole);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const phrases: NounPhrase[] = [];
  // A text in another language is not read: its problem says so, and nothing is guessed.
  const story = readable(article.language) ? article.segments.filter(isStory) : [];
  const isRead = new Set(story);
  article.segments.forEach((segment, index) => {
    if (!isRead.has(segment)) return;
    for (const range of splitSentences(article.text, segment)) {
      for (const piece of readablePieces(article.text, tokenize(article.text, range.start, range.end))) {
        const first = tokens.length;
        const sentence = tagged(article.text, piece, tagger);
        for (const token of retagCueVerbs(sentence, 0, sentence.length)) tokens.push(token);
        const [start, end] = [piece[0]?.start ?? range.start, piece.at(-1)?.end ?? range.end];
        sentences.push({ start, end, first, last: tokens.length, segment: index });
        for (const phrase of nounPhrases(tokens, first, tokens.length)) phrases.push(phrase);
      }
    }
  });
  const quoted = findQuoted(article.text, story);
  const { mentions, entities } = findMentions({ article, tokens, sentences, phrases, quoted });
  const times = story.length > 0 ? findTimes(article) : [];
  const reading: Reading = {
    article: whole,
    sentences,
    tokens,
    phrases,
    quoted,
    mentions,
    entities,
    times,
    quantities: story.length > 0 ? findQuantities(article, times) : [],
  };
  const cut = whole.segments[article.segments.length];
  const problems = cut === undefined ? [] : [beyondLimit(whole, cut.start)];
  return { value: reading, problems: [...problems, ...problemsOf(reading)] };
}

/** The article with the segments that begin within the limit; their indices stay. */
function readPart(article: Article): Article {
  if (article.text.length <= CHARACTERS_READ_MOST) return article;
  return { ...article, segments: article.segments.filter(({ start }) => start < CHARACTERS_READ_MOST) };
}

const beyondLimit = (article: Article, from: number): Problem => ({
  code: 'text-too-long',
  article: article.id,
  span: null,
  message: `${article.source} has ${article.text.length} characters of text; what follows character ${from} was not read for statements. Give the part about the event.`,
});

function tagged(text: string, ranges: readonly Range[], tagger: Tagger): Token[] {
  const words = ranges.map((r) => text.slice(r.start, r.end));
  const tags = tagger.tag(words);
  return ranges.map((range, i): Token => {
    const word = words[i] ?? '';
    const tag = tags[i] ?? 'X';
    return { ...range, text: word, tag, lemma: tag === 'VERB' || tag === 'AUX' ? lemmaOf(word) : word.toLowerCase() };
  });
}

function problemsOf(reading: Reading): Problem[] {
  const { article } = reading;
  const unresolved = reading.times.filter((t) => t.value === null && t.type === 'date').length;
  const problems: Problem[] = [];
  if (unresolved > 0 && article.published === null)
    problems.push({
      code: 'time-unresolved',
      article: article.id,
      span: reading.times.find((t) => t.value === null && t.type === 'date')?.span ?? null,
      message: `${article.source}: ${unresolved} ${unresolved === 1 ? 'time stays' : 'times stay'} open, because the file gives no date to count from. State it with --published ${article.source}=YYYY-MM-DD.`,
    });
  return problems;
}
