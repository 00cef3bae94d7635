import type { Article, Dated } from './article.ts';
import type { EntityKind } from './entity.ts';
import type { PlaceReading } from './place.ts';
import type { Range, Span } from './span.ts';
import type { Attitude, Certainty, Stance } from './statement.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), without the rare X and SYM told apart. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends Range {
  readonly text: string;
  readonly tag: PartOfSpeech;
  /** Lower case; for a verb its base form, else the word itself. */
  readonly lemma: string;
}

/** A base noun phrase with its possessors: `Ukraine's top commander`. `first`, `last` and `head` are token indices, `last` exclusive. */
export interface NounPhrase extends Range {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** A sentence of story text. `first` and `last` are indices into `Reading.tokens`, `last` exclusive. */
export interface Sentence extends Range {
  readonly first: number;
  readonly last: number;
  /** Index into `Article.segments`. */
  readonly segment: number;
}

/** A stretch between quotation marks. `start` and `end` leave the marks out; `outer` includes them. */
export interface QuotedStretch extends Range {
  readonly outer: Range;
  /** False where the closing mark is missing: the stretch then ends with its paragraph. */
  readonly closed: boolean;
  /** True where the paragraph before ends inside quoted speech and this one goes on. */
  readonly continues: boolean;
}

/** A place in the text that refers to somebody or something. */
export interface Mention extends Span {
  readonly form: 'name' | 'nominal' | 'pronoun' | 'group' | 'possessive';
  readonly kind: EntityKind;
  /** Index of the mention's entity within this article, see `Reading.entities`; null where it is not resolved. */
  readonly entity: number | null;
}

/** An entity of one article, before articles are compared. */
export interface LocalEntity {
  readonly kind: EntityKind;
  /** The fullest name or wording. */
  readonly name: string;
  readonly forms: readonly string[];
  /** The name without titles, cut into words: `Volodymyr`, `Zelensky`. Empty for an entity that has no name of its own. */
  readonly nameWords: readonly string[];
  /** Offices, callings and head nouns by which the article calls it, lower case: `president`, `commander`. */
  readonly roles: readonly string[];
  /** A people's adjective or possessor that belongs to it: `Ukrainian president`, `Russia's military`. As written. */
  readonly belongsTo: string | null;
  /** Short form given in brackets or made of initials. */
  readonly acronym: string | null;
}

export interface TimeExpression {
  readonly span: Span;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** ISO 8601 as in `Dated.value`, or a TIMEX3 duration (P2D); null where the text does not decide. */
  readonly value: string | null;
  /** Set for dates that the article resolves. */
  readonly dated: Dated | null;
  /** A weekday named beside a date that falls on another weekday: `Thursday April 8` in a year where it is a Tuesday. */
  readonly weekdayClash: { readonly said: string; readonly is: string } | null;
  readonly why: string;
}

export interface Quantity {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** The unit or the counted noun, singular and lower case: `kilometre`, `percent`, `child`. */
  readonly unit: string;
  readonly span: Span;
}

/** Words by number, `last` exclusive: within a paragraph for a reader, within `Reading.tokens` afterwards. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

export const NAME_KINDS = ['person', 'organisation', 'group', 'place', 'unit', 'work'] as const;

/** A name as a model sees it, without title; `work` is a named law, book, ship or event. */
export interface TaggedName extends WordRange {
  readonly kind: (typeof NAME_KINDS)[number];
}

/** Who says what by which words, as a model sees it. A content may hold other relations whole. */
export interface TaggedRelation {
  readonly source: readonly WordRange[];
  readonly cue: WordRange;
  /** In order; two where the cue interrupts a quotation. Never empty. */
  readonly content: readonly WordRange[];
  readonly stance: Stance;
  readonly attitude: Attitude;
  readonly certainty: Certainty;
}

/** What one article gives by itself. Everything points into `article.text`. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly quoted: readonly QuotedStretch[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
  readonly times: readonly TimeExpression[];
  /** The days of the lines above the story; they are furniture, and no statement has them. */
  readonly datelines: readonly TimeExpression[];
  /** The names of places, in order, none overlapping. */
  readonly places: readonly PlaceReading[];
  readonly quantities: readonly Quantity[];
  /** The names that a model sees, in order; null where none looked, and the rules alone have to. */
  readonly names: readonly TaggedName[] | null;
  /** What a model sees of who says what, by the first word of the cue; null where none looked, and the rules alone have to. */
  readonly relations: readonly TaggedRelation[] | null;
}
