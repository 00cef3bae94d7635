import { HOUSE_ENDINGS } from '../languages/en/agencies.ts';
import { CUE_NOUNS, REASON_NOUNS } from '../languages/en/cues.ts';
import { OUTLET_WORDS, PRESS_NOUNS } from '../languages/en/outlets.ts';
import { CITED_NOUNS, RESTING_PHRASES } from '../languages/en/relaying.ts';
import type { Range } from '../model/span.ts';
import { draftsOf, relayedBy } from './compose.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView, wordAt } from './sentence-view.ts';
import { boundEnd, describedPhrase, type SourceRange } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Somebody who can be cited: footage, officials, a ministry. What is cited besides (`citing safety`) is content. */
const SPEAKERS: ReadonlySet<string> = new Set(['person', 'group', 'organisation', 'document']);

/**
 * A report that names whom it rests on: the one cited stands behind the same words, as relayed by the one who cites.
 *
 * > | [All six gates were raised], the agency reported, citing [two operators].     > | Citing [police], the agency reported …
 * > | The agency, citing [police], reported …     > | The agency reported on Monday, citing [police], that …
 */
export function citing(
  view: SentenceView,
  group: VerbGroup,
  index: number,
  drafts: readonly Draft[],
): readonly Draft[] {
  // > | The agency, which cited [police], said …
  const isRelative = /^(?:which|who)$/.test(wordAt(view, group.first - 1)) && !group.passive;
  if (!/^(?:cite|quote)$/.test(group.lemma) || !(group.participle || isRelative)) return drafts;
  // > | [A report citing police] had warned of it: which report, and nobody's words.
  const follows = view.groups.find((g) => g.finite && g.first >= group.last);
  const isClosed = view.tokens.slice(group.first - 1, follows?.first).some(({ text }) => /^[,;:—–-]$/.test(text));
  if (follows && !isClosed && !opensSentence(view, group.first)) return drafts;
  return citedBy(view, { first: group.first, last: group.last, head: group.head, isRelative }, index, drafts);
}

/** What cites somebody: the tokens of the words, which of them a model may see, and whether a relative stands before them. */
interface Citation {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly isRelative: boolean;
}

/** The drafts with those of whoever stands behind the words that cite. */
function citedBy(view: SentenceView, group: Citation, index: number, drafts: readonly Draft[]): readonly Draft[] {
  const { isRelative } = group;
  const phrase = describedPhrase(view, group.last);
  const source = phrase && { first: group.last, last: boundEnd(view, phrase.last, view.sentence.last) };
  const range = source ? charsOf(view.tokens, source.first, source.last) : null;
  if (!source || !range || !speaks(view, { ...source, head: phrase.head }, group)) return drafts;
  const others = drafts.filter(
    ({ cueTokens }) => (cueTokens?.first ?? -1) < group.first || (cueTokens?.first ?? 0) >= group.last,
  );
  const behind = others.filter((d) => d.source !== null && (d.cueTokens?.first ?? 0) >= source.last);
  const before = others.filter((d) => d.source !== null && (d.cueTokens?.last ?? 0) <= group.first).at(-1);
  const opens = isRelative ? group.first - 2 : group.first - 1;
  const inside = behind.find((d) => d.sourceTokens?.last === opens);
  const via = inside ?? before ?? (opensSentence(view, group.first) ? behind[0] : undefined);
  if (!via) return drafts;
  const told = others.filter((d) => d.cue?.start === via.cue?.start && d.source?.start === via.source?.start);
  const cue = { first: group.first, last: group.last };
  const by = { index, source, cue, verb: { stance: 'neutral', attitude: 'asserts' } as const };
  return [
    ...others,
    ...relayedBy(
      told.flatMap(({ content }) => draftsOf(view, by, 'relayed', [content], hull(content))),
      via,
    ),
  ];
}

/** What the cited one says is what he governs: > | [The minister has told aides that he will go], the agency said, citing an aide. */
const hull = (content: readonly Range[]): Range => ({ start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 });

/** Whether somebody is cited: a mention of somebody, or what a model sees as the source of the citation. */
function speaks(
  { reading, tokens }: SentenceView,
  { first, last, head }: SourceRange & { head: number },
  cue: Citation,
): boolean {
  const range = charsOf(tokens, first, last);
  const noun = tokens[head];
  // > | citing [security reasons], public [safety], its [claims]: why, and nobody.
  if (noun?.tag !== 'PROPN' && isReason((noun?.text ?? '').toLowerCase().replace(/s$/, ''))) return false;
  if (CITED_NOUNS.has(noun?.lemma ?? '') || CITED_NOUNS.has(noun?.text.toLowerCase().replace(/s$/, '') ?? ''))
    return true;
  return (
    range !== null &&
    (reading.mentions.some((m) => m.start >= range.start && m.end <= range.end && SPEAKERS.has(m.kind)) ||
      (reading.relations ?? []).some(
        (r) =>
          r.cue.first <= cue.head && cue.head < r.cue.last && r.source.some((s) => s.first < last && first < s.last),
      ))
  );
}

export const opensSentence = ({ tokens, sentence }: SentenceView, i: number): boolean =>
  tokens.slice(sentence.first, i).every(({ tag }) => tag === 'PUNCT');

const isReason = (noun: string): boolean =>
  REASON_NOUNS.has(noun) ||
  REASON_NOUNS.has(noun.replace(/ie$/, 'y')) ||
  (CUE_NOUNS.has(noun) && !CITED_NOUNS.has(noun));

/** The phrases by their first word: every token of an article is asked. */
const RESTING_BY_WORD: ReadonlyMap<string, typeof RESTING_PHRASES> = Map.groupBy(
  RESTING_PHRASES,
  ({ words }) => words[0] ?? '',
);

/**
 * Words that name whom a report rests on, and no verb of citing.
 *
 * > | The agency, with reference to [the ministry], said …     > | … , the paper reported on the authority of [a judge].
 */
export function restingOn(view: SentenceView, index: number, drafts: readonly Draft[]): readonly Draft[] {
  let known = drafts;
  for (let i = view.sentence.first; i < view.sentence.last; i++) {
    const form = RESTING_BY_WORD.get(wordAt(view, i))?.find(({ words }) =>
      words.every((word, k) => wordAt(view, i + k) === word),
    );
    if (!form) continue;
    const last = i + form.words.length;
    const head = i;
    // > | The minister said, referring to [the rebels], that …: whoever is no house of the press speaks of them.
    if (form.ofPress && !drafts.some((d) => isPress(view, d))) continue;
    known = citedBy(view, { first: i, last, head, isRelative: false }, index, known);
  }
  return known;
}

/** > | [Sudpress] said, [the state agency] reported: a house of the press. */
function isPress({ tokens }: SentenceView, { sourceTokens }: Draft): boolean {
  const words = sourceTokens ? tokens.slice(sourceTokens.first, sourceTokens.last) : [];
  return words.some(
    ({ text, tag }) =>
      PRESS_NOUNS.has(text.toLowerCase()) ||
      /^(?:agency|media|portal|broadcaster|television|newswire)$/.test(text) ||
      (tag === 'PROPN' && OUTLET_WORDS.has(text.toLowerCase())) ||
      (tag === 'PROPN' &&
        HOUSE_ENDINGS.some((ending) => text.toLowerCase().endsWith(ending) && text.length > ending.length + 2)),
  );
}
