import { type Article, isStory, type Segment } from '../model/article.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type {
  NounPhrase,
  PartOfSpeech,
  Reading,
  Sentence,
  TaggedName,
  TaggedRelation,
  Token,
} from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import { tokenize } from '../text/tokens.ts';
import { type Gazetteer, NO_GAZETTEER } from './gazetteer.ts';
import { lemmaOf } from './lemmas.ts';
import { findMentions } from './mentions.ts';
import { agreedNames } from './names-agreed.ts';
import { calledNames } from './names-called.ts';
import { cutAtDashes } from './names-cut.ts';
import { trueNames } from './names-none.ts';
import { partedNames } from './names-parted.ts';
import { cutAtHolders, officeHolders } from './office-names.ts';
import { nounPhrases } from './phrases.ts';
import { findPlaces } from './places.ts';
import { findQuantities } from './quantities.ts';
import { findQuoted } from './quotes.ts';
import { movedRange, movedRelation, type Reader, type WordedParagraph } from './reader.ts';
import { retagCueVerbs } from './retag.ts';
import { readablePieces, splitSentences } from './sentences.ts';
import { datelineDays, findTimes } from './times.ts';

export { underLentClock } from './lent-times.ts';

/** The rules and word lists are English; `und` is a text too short to tell, which is read as far as it goes. */
const readable = (language: string): boolean => /^(?:en|und)(?:-|$)/.test(language);

/**
 * Characters of an article that are read. The longest of 358 news pages has 45,000 of story; this is a book, and takes some ten
 * seconds.
 */
const CHARACTERS_READ_MOST = 400_000;

/** Article -> reading: sentences, tokens, phrases, quotations, names, times, places and quantities of its story text. */
export function read(whole: Article, reader: Reader, gazetteer: Gazetteer = NO_GAZETTEER): Outcome<Reading> {
  const article = readPart(whole);
  // A text in another language is not read: its problem says so, and nothing is guessed.
  const story = readable(article.language) ? article.segments.filter(isStory) : [];
  const { sentences, tokens, phrases, names, relations, holders } = worded(article, story, reader);
  const quoted = findQuoted(article.text, story);
  const { mentions, entities } = findMentions({ article, tokens, sentences, phrases, quoted, names, holders });
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
    datelines: story.length > 0 ? datelineDays(article) : [],
    places: findPlaces(whole, { tokens, mentions, names }, gazetteer),
    quantities: story.length > 0 ? findQuantities(article, times) : [],
    names,
    relations,
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

/** The words of a paragraph, sentence by sentence. */
interface CutParagraph extends WordedParagraph {
  /** Index into `Article.segments`. */
  readonly segment: number;
  readonly ranges: readonly (readonly Range[])[];
}

function cut(article: Article, story: readonly Segment[]): CutParagraph[] {
  const { text } = article;
  const isRead = new Set(story);
  return article.segments.flatMap((segment, index) => {
    if (!isRead.has(segment)) return [];
    const ranges = splitSentences(text, segment)
      .flatMap(({ start, end }) => [...readablePieces(text, tokenize(text, start, end))])
      .filter((piece) => piece.length > 0);
    const sentences = ranges.map((piece) => piece.map(({ start, end }) => text.slice(start, end)));
    return [{ segment: index, headline: segment.kind === 'headline', ranges, sentences }];
  });
}

/** All words with what the reader sees in them, paragraph after paragraph. */
function worded(article: Article, story: readonly Segment[], reader: Reader) {
  const paragraphs = cut(article, story);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const phrases: NounPhrase[] = [];
  const names: TaggedName[] = [];
  const relations: TaggedRelation[] = [];
  let looked = true;
  for (const [index, seen] of reader.read(paragraphs).entries()) {
    const { segment = 0, ranges = [] } = paragraphs[index] ?? {};
    const before = tokens.length;
    for (const piece of ranges) {
      const first = tokens.length;
      const words = piece.map((range, at) => tokenOf(article.text, range, seen.tags[first - before + at] ?? 'X'));
      for (const token of retagCueVerbs(words, 0, words.length)) tokens.push(token);
      const [start, end] = [piece[0]?.start ?? 0, piece.at(-1)?.end ?? 0];
      sentences.push({ start, end, first, last: tokens.length, segment });
      for (const phrase of nounPhrases(tokens, first, tokens.length)) phrases.push(phrase);
    }
    if (seen.names === null || seen.relations === null) looked = false;
    for (const name of seen.names ?? []) names.push({ ...name, ...movedRange(name, before) });
    for (const relation of seen.relations ?? []) relations.push(movedRelation(relation, before));
  }
  const holders = officeHolders(tokens, sentences);
  const seenNames = calledNames(partedNames(trueNames(names, tokens), tokens), tokens);
  const apart = () => cutAtHolders(cutAtDashes(seenNames, tokens), holders, tokens);
  return {
    sentences,
    tokens,
    phrases,
    holders,
    names: looked ? agreedNames(apart(), tokens, new Set(sentences.map(({ first }) => first))) : null,
    relations: looked ? relations : null,
  };
}

function tokenOf(text: string, range: Range, tag: PartOfSpeech): Token {
  const word = text.slice(range.start, range.end);
  return { ...range, text: word, tag, lemma: tag === 'VERB' || tag === 'AUX' ? lemmaOf(word) : word.toLowerCase() };
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
