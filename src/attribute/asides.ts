import { CUE_VERBS, TELL_VERBS } from '../languages/en/cues.ts';
import { afterAddressee, afterScene } from './contents.ts';
import { type SentenceView, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, type SourceRange } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A reporting clause that interrupts a sentence: who, by which verb, and the token after the mark that closes it. */
export interface Aside {
  readonly source: SourceRange;
  readonly group: VerbGroup;
  readonly after: number;
  /** A stop or a joining word follows, and so the clause before was whole: > | he said it was cold, [she recalls,] and left */
  readonly closesClause: boolean;
}

/** How many tokens an aside may have from its first comma on: > | …, [as the head of the school told a radio station on Monday], … */
const ASIDE_MAX = 14;

/**
 * The aside that opens with the comma at token `comma`, or null.
 *
 * > | The rebels[, the diplomat said,] were insisting that …     > | The rebels were insisting[, said the diplomat,] that …
 */
export function asideAt(view: SentenceView, comma: number): Aside | null {
  const { tokens, sentence } = view;
  if (tokens[comma]?.text !== ',') return null;
  const group = view.groups.find((g) => g.first > comma);
  if (!group?.finite || !CUE_VERBS.has(group.lemma) || group.last > comma + ASIDE_MAX) return null;
  const inverted = group.first === comma + 1;
  const phrase = phraseAt(view, inverted ? group.last : comma + 1);
  if (!phrase || phrase.first !== (inverted ? group.last : comma + 1)) return null;
  const source = { first: phrase.first, last: boundEnd(view, phrase.last, inverted ? sentence.last : group.first) };
  if (!inverted && tokens.slice(source.last, group.first).some(({ tag }) => tag !== 'ADV')) {
    // > | …, [Ruth Ekdal, the party’s spokeswoman, said].
    const apposed =
      wordAt(view, source.last) === ',' && wordAt(view, group.first - 1) === ',' && group.first - 1 > source.last;
    const isNoun = apposed && phraseAt(view, source.last + 1)?.first === source.last + 1;
    if (!isNoun || view.groups.some((g) => g.first > source.last && g.last < group.first)) return null;
  }
  const told = TELL_VERBS.has(group.lemma) ? afterAddressee(view, group.last) : group.last;
  const end = inverted ? source.last : afterScene(view, told);
  const closes = end >= sentence.last || /^[,.;]$/.test(wordAt(view, end));
  if (!closes || end > comma + ASIDE_MAX) return null;
  const isWithin = end < sentence.last && wordAt(view, end) === ',';
  return { source, group, after: end + 1, closesClause: !isWithin || tokens[end + 1]?.tag === 'CCONJ' };
}

/** > | The agency said[, citing a fisherman,] that …: the token behind a citation that opens with the comma, or null. */
export function afterCitation(view: SentenceView, comma: number): number | null {
  if (wordAt(view, comma) !== ',' || !/^(?:citing|quoting)$/.test(wordAt(view, comma + 1))) return null;
  for (let i = comma + 2; i < Math.min(view.sentence.last, comma + ASIDE_MAX); i++)
    if (wordAt(view, i) === ',') return i + 1;
  return null;
}

/** > | claimed[, without providing evidence,] that …: the token behind a phrase between commas, if `that` stands there; else null. */
export function afterPhrase(view: SentenceView, comma: number): number | null {
  if (wordAt(view, comma) !== ',' || !/^(?:without|in|at|on|with|by|for|again)$/.test(wordAt(view, comma + 1)))
    return null;
  for (let i = comma + 2; i < Math.min(view.sentence.last, comma + ASIDE_MAX); i++) {
    if (view.groups.some((g) => g.finite && g.first === i)) return null;
    if (wordAt(view, i) === ',') return wordAt(view, i + 1) === 'that' ? i + 1 : null;
  }
  return null;
}

/** The comma that opens the aside which the token before `i` closes; null where none does. */
export function asideBefore(view: SentenceView, i: number): number | null {
  if (wordAt(view, i - 1) !== ',') return null;
  for (let comma = i - 2; comma > Math.max(view.sentence.first, i - ASIDE_MAX); comma--)
    if (wordAt(view, comma) === ',') return asideAt(view, comma)?.after === i ? comma : null;
  return null;
}
