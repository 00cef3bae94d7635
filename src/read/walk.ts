import type { Article } from '../model/article.ts';
import type { NounPhrase, QuotedStretch, Sentence, TaggedName, Token, WordRange } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';
import { leavesOffice } from './holders.ts';
import { fateOf } from './introduced.ts';
import type { NameLore, NameRun } from './names.ts';
import type { OfficeHolder } from './office-names.ts';
import { isQuoted, isReported, isSubject, isWithinClause, saysSomething } from './subjects.ts';

export interface MentionInput {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly phrases: readonly NounPhrase[];
  readonly quoted: readonly QuotedStretch[];
  /** The names that a model sees, in order; null where none looked. */
  readonly names: readonly TaggedName[] | null;
  /** Whose name stands right behind what he has an office in. */
  readonly holders: readonly OfficeHolder[];
}

/** All that is known while an article is read from its first token to its last. */
export interface Walk {
  readonly input: MentionInput;
  readonly entities: EntityDraft[];
  /** Names by the token that they begin at, titles included, and by the token after them. */
  readonly runAt: ReadonlyMap<number, NameRun>;
  readonly runEnding: ReadonlyMap<number, NameRun>;
  /** The entity of each run, once it was asked for. */
  readonly entityOf: Map<NameRun, number>;
  /** Whom each `his` and `their` stands for, by token index. */
  readonly owners: Map<number, number>;
  /** Who has the office that ends before a token: `Mikael Toth, the leader [of] the party`. */
  readonly officeEnds: Map<number, number>;
  readonly lore: NameLore;
  /** Capitals that stand for the town itself. */
  readonly towns: ReadonlySet<NameRun>;
  readonly sentenceStarts: ReadonlySet<number>;
}

/** Keeps in mind that the words stand as the subject of their clause, where they do, or `surely` do. */
export function asSubject(walk: Walk, entity: EntityDraft, range: WordRange, at: number, surely = false): void {
  const { tokens } = walk.input;
  if (isQuoted(tokens, range)) entity.spoke = at;
  if (!surely && !isSubject(tokens, walk.sentenceStarts, range)) return;
  // > | an [Oslo]-based group, the [Harn]-backed militia: no town has done it.
  const dash = tokens[range.last];
  if (dash?.text === '-' && tokens[range.last - 1]?.end === dash.start) return;
  // > | a firm in which [his brother-in-law] owns a share: whom a clause about something else names.
  if (/^(?:which|whom|whose|where)$/i.test(tokens[range.first - 1]?.text ?? '')) return;
  entity.subject = at;
  entity.hasLeft ||= leavesOffice(tokens, range);
  if (entity.fate !== 'dead') entity.fate = fateOf(tokens, range);
  if (tokens[range.first - 1]?.tag === 'VERB') entity.heard = at;
  const isWithin = isWithinClause(tokens, walk.sentenceStarts, range);
  entity.isReported = isWithin || isReported(tokens, walk.sentenceStarts, range);
  if (!isWithin && saysSomething(tokens, range)) entity.spoke = at;
}
