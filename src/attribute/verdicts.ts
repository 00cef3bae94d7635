import type { Reading } from '../model/reading.ts';
import type { Draft } from './draft.ts';

/** Nouns for what others are said to say, right before the clause that they hold. */
const CLAIMED =
  /\b(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|accusations?|assertions?|speculation|the (?:idea|notion))(?: (?:\p{L}+ ){0,4}?that)? $/iu;

const OPENS_CLAIMED =
  /^(?:(?:the|these|those|such|all|recent|media|press) )*(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|accusations?|assertions?)(?: (?:\p{L}+ ){0,4}?that) /iu;

/** What is said of such a claim behind its clause: > | … [were false]    > | … [is simply not true] */
const VERDICT =
  /\s(?:is|are|was|were)\s+(?:(?:all|simply|totally|completely|entirely|just|absolutely|patently|also)\s+)*(?:false|untrue|wrong|baseless|groundless|unfounded|lies|fabricated|fake|nonsense|incorrect|misleading|exaggerated|not\s+true|not\s+correct|without\s+foundation)$/i;

/**
 * Whoever says that reports are false denies what they report.
 *
 * > | The ministry said reports that [the dam had burst] were false.
 */
export const withVerdicts = ({ article }: Reading, drafts: readonly Draft[]): Draft[] =>
  drafts.flatMap((draft): Draft[] => {
    const [range, ...more] = draft.content;
    if (range === undefined || more.length > 0) return [draft];
    // > | Reports that [a ceasefire had been agreed] are false: nobody is named, and what the outlet says of them stays whole.
    const behind = article.text.slice(range.end, range.end + CHARS).split(/[.,;:]/)[0] ?? '';
    if (draft.source === null && VERDICT.test(behind)) return [];
    const words = article.text.slice(range.start, range.end);
    const verdict = VERDICT.exec(words);
    // > | [Reports that a ceasefire had been agreed are false], the army said: the noun stands in what is said.
    const noun = OPENS_CLAIMED.exec(words)?.[0].length ?? 0;
    const isClaimed = noun > 0 || CLAIMED.test(article.text.slice(Math.max(0, range.start - CHARS), range.start));
    if (verdict === null || !isClaimed) return [draft];
    if (draft.source === null) return [];
    const denial: Draft = {
      ...draft,
      content: [{ start: range.start + noun, end: range.start + words.slice(0, verdict.index).trimEnd().length }],
      attitude: 'denies',
      stance: 'neutral',
    };
    return [denial];
  });

/** How far before the clause, in characters, its noun may stand. */
const CHARS = 60;
