import type { Reading } from '../model/reading.ts';
import type { Draft } from './draft.ts';

/** Nouns for what others are said to say, right before the clause that they hold. */
const CLAIMED =
  /\b(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|accusations?|assertions?|speculation|the (?:idea|notion))(?: (?:\p{L}+ ){0,4}?that)? $/iu;

/** What is said of such a claim behind its clause: > | … [were false]    > | … [is simply not true] */
const VERDICT =
  /\s+(?:is|are|was|were)\s+(?:(?:all|simply|totally|completely|entirely|just|absolutely|patently|also)\s+)*(?:false|untrue|wrong|baseless|groundless|unfounded|lies|fabricated|fake|nonsense|incorrect|misleading|exaggerated|not\s+true|not\s+correct|without\s+foundation)$/i;

/**
 * Whoever says that reports are false denies what they report.
 *
 * > | The ministry said reports that [the dam had burst] were false.
 */
export const withVerdicts = ({ article }: Reading, drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft) => {
    const [range, ...more] = draft.content;
    if (range === undefined || more.length > 0) return draft;
    const verdict = VERDICT.exec(article.text.slice(range.start, range.end));
    if (verdict === null || !CLAIMED.test(article.text.slice(Math.max(0, range.start - CHARS), range.start)))
      return draft;
    return {
      ...draft,
      content: [{ start: range.start, end: range.start + verdict.index }],
      attitude: 'denies',
      stance: 'neutral',
    };
  });

/** How far before the clause, in characters, its noun may stand. */
const CHARS = 60;
