import { STATE_OF } from '../languages/en/states.ts';
import { STOPWORDS } from '../languages/en/stopwords.ts';
import { synonymOf } from '../languages/en/synonyms.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { ArticleId, EntityId, StatementId } from '../model/id.ts';
import type { Reading, Sentence, TimeExpression, Token } from '../model/reading.ts';
import { contains, overlapOf, type Range, type Span, spanOf } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { rangesWithin } from '../text/bisect.ts';
import { prefixStem } from '../text/fold-words.ts';
import { readOnce } from '../text/read-once.ts';
import { type Weights, weightedContainment, weightedOverlap, weightsOf } from '../text/similarity.ts';

/** A sentence of the story's body with what was read in it. */
export interface Passage {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** Index among the passages of its article. */
  readonly index: number;
  /** 0 at the first passage of the article, 1 at the last. */
  readonly position: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly statements: readonly Statement[];
}

/** A proposition within a passage: a statement with its source and cue, or the whole sentence where nothing else was read. */
export interface Clause {
  readonly passage: Passage;
  readonly statement: Statement | null;
  /** Content, source and cue, as far as they stand in the passage. */
  readonly range: Range;
  readonly content: Range;
  /** Telling words of the content; of source and cue too where the content has few. */
  readonly words: ReadonlySet<string>;
  /** Stems of the verbs of the content. */
  readonly verbs: ReadonlySet<string>;
}

/** One clause of a retelling and the clause of the told text that says the same. */
export interface Counterpart {
  readonly told: Clause;
  readonly retold: Clause;
  /** How alike their words are, 0 to 1. */
  readonly likeness: number;
}

/** Words of order in time and of plain saying: they stand in sentences about anything. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'last next past recent first year month week day time say says said tell told one several number including include point'.split(
    ' ',
  ),
);

/** A word as it counts: without ending, under its synonym; null for a word that tells nothing. */
export function stemOf(word: string): string | null {
  const bare = word.replace(/[’']s?$/, '');
  // `Kyiv`, `Ukrainian` and `Ukraine` stand for one state.
  const state = STATE_OF.get(bare);
  if (state !== undefined) return prefixStem(state.toLowerCase());
  const lower = bare.toLowerCase();
  if (EVERYDAY.has(lower)) return null;
  if (STOPWORDS.has(lower) || !/[\p{L}\p{N}]/u.test(lower)) return null;
  if (/\p{N}/u.test(lower)) return lower.replace(/,/g, '');
  return synonymOf(lower) ?? prefixStem(lower);
}

/** The stem of a token: of its word as written, where that has a synonym; else of its base form where it is a verb. */
export function stemOfToken(token: Token): string | null {
  return token.tag === 'VERB' && synonymOf(token.text.toLowerCase()) === null
    ? stemOf(token.lemma)
    : stemOf(token.text);
}

/** The tokens that lie within a range: a long text is not read once for every clause. */
export const tokensWithin = (reading: Reading, range: Range): readonly Token[] => rangesWithin(reading.tokens, range);

/** The times of a passage's sentence. */
export const timesIn = readOnce((passage: Passage): readonly TimeExpression[] =>
  passage.reading.times.filter((t) => contains(passage.sentence, t.span)),
);

export function stemsIn(reading: Reading, range: Range): Set<string> {
  return new Set(tokensWithin(reading, range).flatMap((token) => stemOfToken(token) ?? []));
}

function verbsIn(reading: Reading, range: Range): Set<string> {
  const inside = tokensWithin(reading, range).filter((t) => t.tag === 'VERB');
  return new Set(inside.flatMap((t) => stemOfToken(t) ?? []));
}

/** A text of more sentences is a book, or made to be slow: the first are compared. */
const PASSAGES_MAX = 600;

/** The sentences of the body in order; headlines and other furniture are left out. */
export function passagesOf(reading: Reading, statements: readonly Statement[]): Passage[] {
  const body = reading.sentences.filter((s) => reading.article.segments[s.segment]?.kind === 'paragraph');
  return body.slice(0, PASSAGES_MAX).map((sentence, index) => ({
    reading,
    sentence,
    index,
    position: body.length < 2 ? 0 : Math.min(1, index / (Math.min(body.length, PASSAGES_MAX) - 1)),
    text: reading.article.text.slice(sentence.start, sentence.end),
    words: stemsIn(reading, sentence),
    statements: statements.filter((s) => s.content.some((c) => overlapOf(c, sentence) > 0)),
  }));
}

/** A content of fewer telling words (`the fine`) does not say what it is about without who said it. */
const CONTENT_WORDS_MIN = 3;

export function clausesOf(passage: Passage): Clause[] {
  const { sentence } = passage;
  const within = (ranges: readonly Range[]): Range | null => {
    const inside = ranges.filter((r) => overlapOf(r, sentence) > 0);
    if (inside.length === 0) return null;
    return {
      start: Math.max(sentence.start, Math.min(...inside.map((r) => r.start))),
      end: Math.min(sentence.end, Math.max(...inside.map((r) => r.end))),
    };
  };
  const clauses = passage.statements.flatMap((statement): Clause[] => {
    const content = within(statement.content);
    const range = within([
      ...statement.content,
      ...(statement.source?.spans ?? []),
      ...(statement.cue ? [statement.cue.span] : []),
    ]);
    if (content === null || range === null) return [];
    const words = stemsIn(passage.reading, content);
    const telling = words.size < CONTENT_WORDS_MIN ? stemsIn(passage.reading, range) : words;
    return [{ passage, statement, range, content, words: telling, verbs: verbsIn(passage.reading, content) }];
  });
  if (clauses.length > 0) return clauses;
  const verbs = verbsIn(passage.reading, sentence);
  return [{ passage, statement: null, range: sentence, content: sentence, words: passage.words, verbs }];
}

/** What is known of the story's words, and which statements are one claim. */
export interface Bearings {
  readonly weights: Weights;
  readonly claimOf: ReadonlyMap<StatementId, number>;
  /** Statements that would be one claim but for the values that they give: of each, the others. */
  readonly rivalsOf: ReadonlyMap<StatementId, ReadonlySet<StatementId>>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly reportOf: ReadonlyMap<ArticleId, number>;
  /** Clauses that nobody is named for, with the report that has them. */
  readonly ownVoice: readonly { readonly report: number; readonly clause: Clause }[];
}

export const weightsOfPassages = (passages: readonly Passage[]): Weights => weightsOf(passages.map((p) => p.words));

/** What an alignment by `relate` adds to the likeness of two clauses. */
const ALIGNED_WEIGHT = 0.25;

/** A likeness of whole sentences counts for less than one of clauses: a sentence may say two things. */
const SENTENCE_SHARE = 0.8;

/**
 * Likeness of two clauses by their words alone: what the retelling says that the told sentence says too, and how much both
 * share. Where a clause is too short to tell (`troops were there`) the sentences decide.
 */
export function likenessOf(told: Clause, retold: Clause, weights: Weights): number {
  const sentences = weightedOverlap(told.passage.words, retold.passage.words, weights);
  return Math.max(clauseLikeness(told, retold, weights), SENTENCE_SHARE * sentences);
}

/** The same by the clauses alone: right where two clauses of one sentence are told apart. */
export function clauseLikeness(told: Clause, retold: Clause, weights: Weights): number {
  const held = weightedContainment(retold.words, told.passage.words, weights);
  return 0.5 * held + 0.5 * weightedOverlap(told.words, retold.words, weights);
}

/** What a verb in common adds: the deed is the same. */
const VERB_WEIGHT = 0.08;
/** What a source in common adds, be it the one who relays. */
const SPEAKER_WEIGHT = 0.15;

/** What else speaks for two clauses being one: an alignment, a verb, a source in common. */
export function supportOf(told: Clause, retold: Clause, bearings: Bearings): number {
  const mine = told.statement === null ? undefined : bearings.claimOf.get(told.statement.id);
  const aligned = mine !== undefined && retold.statement !== null && bearings.claimOf.get(retold.statement.id) === mine;
  const verb = [...retold.verbs].some((v) => told.verbs.has(v));
  const speakers = told.statement?.chain ?? [];
  const speaker = retold.statement?.chain.some((id) => speakers.includes(id)) ?? false;
  return (aligned ? ALIGNED_WEIGHT : 0) + (verb ? VERB_WEIGHT : 0) + (speaker ? SPEAKER_WEIGHT : 0);
}

/** A passage shorter than this share of its sentence does not say what it is about; the sentence is shown instead. */
const CLAUSE_SHARE_MIN = 0.3;
/** A sentence longer than this is shown by its clause, with no more around it than the limit on passages allows. */
const SENTENCE_SHOWN_MAX = 420;

/** The words to show for a clause: the clause, or its sentence where the clause is short. */
export function shown(clause: Clause): Span {
  const { sentence, reading } = clause.passage;
  return shownRange(reading.article, clause.range, sentence);
}

export function shownRange(article: Article, range: Range, sentence: Range): Span {
  const whole = sentence.end - sentence.start;
  const part = range.end - range.start;
  const fits = part >= CLAUSE_SHARE_MIN * whole || whole > SENTENCE_SHOWN_MAX || !contains(sentence, range);
  const { start, end } = fits ? range : sentence;
  return spanOf(article, start, Math.min(end, start + SENTENCE_SHOWN_MAX));
}
