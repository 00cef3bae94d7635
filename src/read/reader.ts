import type { PartOfSpeech, TaggedName, TaggedRelation, WordRange } from '../model/reading.ts';
import type { Tagger } from './tagger.ts';

/** One paragraph as words, sentence by sentence; the words are those of `tokenize`. */
export interface WordedParagraph {
  readonly sentences: readonly (readonly string[])[];
  /** Whether it is a headline: capitals there say little. */
  readonly headline: boolean;
}

/** What a reader sees in one paragraph; words are numbered from its first. */
export interface ReadParagraph {
  /** One for each word. */
  readonly tags: readonly PartOfSpeech[];
  /** Null where the reader reads no names, and the rules have to find them. */
  readonly names: readonly TaggedName[] | null;
  /** Null where the reader reads no attribution, and the rules have to find it. */
  readonly relations: readonly TaggedRelation[] | null;
}

/** A model of English that the rooms `read` and `attribute` stand on. The same paragraph is always read the same way. */
export interface Reader {
  /** What it is made of, by name and version, for `madeBy`. */
  readonly resources: Readonly<Record<string, string>>;
  /** One for each paragraph, in order. An empty paragraph has no words. */
  read(paragraphs: readonly WordedParagraph[]): ReadParagraph[];
}

/** The same words counted from another first one. */
export const movedRange = ({ first, last }: WordRange, by: number): WordRange => ({
  first: first + by,
  last: last + by,
});

/** A relation whose words are counted from another first one. */
export const movedRelation = (relation: TaggedRelation, by: number): TaggedRelation => ({
  ...relation,
  source: relation.source.map((range) => movedRange(range, by)),
  cue: movedRange(relation.cue, by),
  content: relation.content.map((range) => movedRange(range, by)),
});

/** A reader that knows parts of speech and nothing else: names and attribution are left to the rules. */
export const readerOf = (tagger: Pick<Tagger, 'tag'>, resources: Readonly<Record<string, string>> = {}): Reader => ({
  resources,
  read: (paragraphs) =>
    paragraphs.map(({ sentences }) => ({
      tags: sentences.flatMap((words) => tagger.tag(words)),
      names: null,
      relations: null,
    })),
});
