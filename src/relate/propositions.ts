import { STOPWORDS } from '../languages/en/stopwords.ts';
import { synonymOf } from '../languages/en/synonyms.ts';
import type { EntityId, StatementId } from '../model/id.ts';
import type { Reading } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import type { LocalStatement, Statement } from '../model/statement.ts';
import { prefixStem } from '../text/fold-words.ts';
import { type Weights, weightsOf } from '../text/similarity.ts';

/** A statement as it is compared: what it says, of whom, how many, by whom. */
export interface Proposition {
  readonly statement: Statement;
  readonly article: number;
  /** Stems of its telling words, synonyms folded together, the speaker's own side in place of `his` and `our`. */
  readonly words: ReadonlySet<string>;
  /** The same for the whole sentence; it decides where a content is too short to say what it is about. */
  readonly context: ReadonlySet<string>;
  readonly names: ReadonlySet<EntityId>;
  readonly figures: ReadonlySet<string>;
  readonly speaker: EntityId | null;
  /** Index of the sentence within its article. */
  readonly sentence: number;
}

const OWNERS = new Set(['his', 'her', 'our', 'their', 'its', 'my']);

/** A word as it counts: folded, without ending, under its synonym; null for a word that tells nothing. */
export function stemOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (STOPWORDS.has(lower) || !/[\p{L}\p{N}]/u.test(lower)) return null;
  if (/\p{N}/u.test(lower)) return lower.replace(/,/g, '');
  return synonymOf(lower) ?? prefixStem(lower);
}

function stemsIn(reading: Reading, ranges: readonly Range[], owner: string | null): Set<string> {
  const stems = new Set<string>();
  for (const token of reading.tokens) {
    if (!ranges.some((r) => r.start <= token.start && token.end <= r.end)) continue;
    if (OWNERS.has(token.text.toLowerCase())) {
      const own = owner === null ? null : stemOf(owner);
      if (own !== null) stems.add(own);
      continue;
    }
    const stem = token.tag === 'VERB' ? (stemOf(token.lemma) ?? null) : stemOf(token.text);
    if (stem !== null) stems.add(stem);
  }
  return stems;
}

/** One article's statements as propositions. `owner` gives the side an entity speaks for, as the articles word it. */
export function propositionsOf(
  reading: Reading,
  article: number,
  pairs: readonly { readonly local: LocalStatement; readonly statement: Statement }[],
  names: (range: Range) => readonly EntityId[],
  owner: (local: LocalStatement) => string | null,
): Proposition[] {
  return pairs.map(({ local, statement }) => {
    const at = local.content[0];
    const sentence = reading.sentences.findIndex((s) => at !== undefined && s.start <= at.start && at.start < s.end);
    const around = reading.sentences[sentence];
    const side = owner(local);
    return {
      statement,
      article,
      words: stemsIn(reading, local.content, side),
      context: around ? stemsIn(reading, [around], side) : new Set<string>(),
      names: new Set(local.content.flatMap((c) => names(c))),
      figures: new Set(local.quantities.map((q) => `${q.value} ${q.unit}`)),
      speaker: statement.chain.at(-1) ?? null,
      sentence,
    };
  });
}

export const weightsOfAll = (propositions: readonly Proposition[]): Weights =>
  weightsOf(propositions.map((p) => p.words));

export type StatementIndex = ReadonlyMap<StatementId, Proposition>;
