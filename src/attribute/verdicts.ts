import type { Reading } from '../model/reading.ts';
import type { Draft } from './draft.ts';

/** Nouns for what others are said to say, right before the clause that they hold. */
const CLAIMED =
  /\b(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|accusations?|assertions?|speculation|the (?:idea|notion))(?: (?:\p{L}+ ){0,4}?that)? $/iu;

const OPENS_CLAIMED =
  /^(?:(?:the|these|those|such|all|recent|media|press) )*(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|accusations?|assertions?)(?: (?:\p{L}+ ){0,4}?that) /iu;

/** What is said of such a claim behind its clause: > | … [were false]    > | … [is simply not true] */
const VERDICT =
  /\s(?:is|are|was|were)\s+(?:(?:all|simply|totally|completely|entirely|just|absolutely|patently|also)\s+)*(?:false|untrue|wrong|baseless|groundless|unfounded|lies|fabricated|fake|nonsense|incorrect|misleading|exaggerated|an?\s+(?:\w+\s+)?(?:lie|myth|hoax|fabrication|invention|smear|fantasy|fiction)|pure\s+(?:fantasy|fiction|invention)|not\s+true|not\s+correct|without\s+foundation)$/i;

/** What somebody calls it, behind its clause. > | called the claim that she had lied [a fabrication] */
const CALLED =
  /\s(?:(?:an?|the|pure|sheer|utter|total|complete|plain|simple)\s+)*(?:fabrication|lie|lies|myth|fiction|fantasy|nonsense|rubbish|hoax|slander|smear|invention|untrue|false|baseless|groundless|unfounded|absurd|ridiculous)$/i;
const CALLING = /\b(?:call|brand|label|describ|denounc|dismiss|reject)\w*$/i;

/** It is no speech to say of something that it is not so. > | said it [was untrue] that …   > | It [is wrong to say] that …   > | there was no truth in [reports] that …   > | called the [claim] that … a lie */
const FRAME_CUE =
  /^(?:(?:is|was|are|were|['’]s)\s+)?(?:\w+ly\s+|just\s+|quite\s+)*(?:not\s+)?(?:untrue|true|false|wrong|incorrect|correct|an?\s+\w+|nonsense|rubbish|the\s+case)(?:\s+to\s+(?:say|claim|suggest|assert))?$/i;
const FRAME_NOUN =
  /\b(?:(?:no|little|not (?:any|a word of)) (?:truth|substance|basis) (?:in|to|behind|for)(?: (?:the|these|such|any))*|(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)|labell?ed|describ(?:es|ed|ing)|denounc(?:es|ed|ing)) (?:the|these|such|this|any|all)(?: \w+)?|not the)\s*$/i;

/**
 * Whoever says that reports are false denies what they report.
 *
 * > | The ministry said reports that [the dam had burst] were false.
 */
export const withVerdicts = ({ article }: Reading, drafts: readonly Draft[]): Draft[] =>
  drafts.flatMap((draft): Draft[] => {
    const [range, ...more] = draft.content;
    if (isFrame(article.text, draft)) return [];
    if (range === undefined || more.length > 0) return [draft];
    // > | Reports that [a ceasefire had been agreed] are false: nobody is named, and what the outlet says of them stays whole.
    const behind = article.text.slice(range.end, range.end + CHARS).split(/[.,;:]/)[0] ?? '';
    if (draft.source === null && VERDICT.test(behind)) return [];
    const words = article.text.slice(range.start, range.end);
    const cue = draft.cue === null ? '' : article.text.slice(draft.cue.start, draft.cue.end);
    const verdict = VERDICT.exec(words) ?? (CALLING.test(cue) ? CALLED.exec(words) : null);
    // > | [Reports that a ceasefire had been agreed are false], the army said: the noun stands in what is said.
    const noun = OPENS_CLAIMED.exec(words)?.[0].length ?? 0;
    const isClaimed = noun > 0 || CLAIMED.test(article.text.slice(Math.max(0, range.start - CHARS), range.start));
    if (draft.source === null && isClaimed && (verdict !== null || CALLED.test(words))) return [];
    if (verdict === null || !isClaimed) return [draft];
    const denial: Draft = {
      ...draft,
      content: [{ start: range.start + noun, end: range.start + words.slice(0, verdict.index).trimEnd().length }],
      attitude: 'denies',
      stance: 'neutral',
    };
    return [denial];
  });

function isFrame(text: string, { cue, source }: Draft): boolean {
  if (cue === null) return false;
  const before = text.slice(Math.max(0, cue.start - CHARS), cue.start);
  if (source === null && FRAME_NOUN.test(before)) return true;
  const isIt = source === null || /^it$/i.test(text.slice(source.start, source.end));
  return isIt && FRAME_CUE.test(text.slice(cue.start, cue.end)) && IT_BEFORE.test(before);
}
const IT_BEFORE = /\b(?:it|that)(?:\s+(?:is|was|['’]s))?\s*$/i;

/** How far before the clause, in characters, its noun may stand. */
const CHARS = 60;
