import type { CueVerb } from '../languages/en/cues.ts';
import type { Range } from '../model/span.ts';
import { splitConjuncts } from './clauses.ts';
import type { ContentRange } from './contents.ts';
import type { Draft } from './draft.ts';
import { charsOf, quotedAt, type SentenceView } from './sentence-view.ts';
import type { SourceRange } from './sources.ts';

/** What the rules hand over: who, by which words, in what spirit. */
export interface Attributing {
  readonly index: number;
  readonly source: SourceRange | null;
  readonly cue: SourceRange;
  readonly verb: Pick<CueVerb, 'stance' | 'attitude'>;
}

/** One draft for every range of content, all with the same source and cue. Empty where the cue has no characters. */
export function draftsOf(
  view: SentenceView,
  by: Attributing,
  rule: Draft['rule'],
  contents: readonly (readonly Range[])[],
  scope: Range,
): Draft[] {
  const cue = cueChars(view, by.cue.first, by.cue.last);
  if (!cue) return [];
  const source = by.source ? charsOf(view.tokens, by.source.first, by.source.last) : null;
  return contents.map((content) => ({
    rule,
    sentence: by.index,
    source,
    sourceTokens: by.source,
    cue,
    cueTokens: by.cue,
    stance: by.verb.stance,
    attitude: by.verb.attitude,
    content: content.map((range) => closed(view, range)),
    scope,
  }));
}

/** What a headline gives to whom it sets beside it, without a cue: > | Three killed in raid — [Defence Ministry] */
export function draftOfLabel(
  view: SentenceView,
  index: number,
  source: SourceRange,
  { first, last }: SourceRange,
): Draft[] {
  const scope = charsOf(view.tokens, first, last);
  const by = charsOf(view.tokens, source.first, source.last);
  if (!scope || !by) return [];
  const pieces = splitConjuncts(view, first, last).flatMap(
    (piece) => charsOf(view.tokens, piece.first, piece.last) ?? [],
  );
  return pieces.map((range) => ({
    rule: 'according',
    sentence: index,
    source: by,
    sourceTokens: source,
    cue: null,
    cueTokens: null,
    stance: 'neutral',
    attitude: 'asserts',
    content: [closed(view, range)],
    scope,
  }));
}

/** Whoever passes on what another says and asserts nothing: the outer end of a chain, no statement. Null without a cue. */
export function relayer(view: SentenceView, index: number, source: SourceRange, cue: SourceRange): Draft | null {
  const chars = cueChars(view, cue.first, cue.last);
  if (!chars) return null;
  const by = { index, source, cue, verb: { stance: 'neutral', attitude: 'asserts' } as const };
  return draftsOf(view, by, 'relayed', [[]], chars)[0] ?? null;
}

/** The drafts as relayed by somebody, if anybody does. */
export const relayedBy = (drafts: readonly Draft[], via: Draft | null): Draft[] =>
  via ? drafts.map((draft) => ({ ...draft, via })) : [...drafts];

/** `crews 'active in the valley|'`: a content that holds an opening mark holds its closing one. */
export function closed(view: SentenceView, range: Range): Range {
  const stretch = view.reading.quoted.find((q) => q.closed && q.end === range.end && range.start < q.outer.start);
  return stretch ? { start: range.start, end: stretch.outer.end } : range;
}

/** The drafts of a content beside its cue, conjoined propositions split. */
export function compose(view: SentenceView, by: Attributing, content: ContentRange, rule?: Draft['rule']): Draft[] {
  const { tokens } = view;
  const scope = charsOf(tokens, Math.min(by.cue.last, content.first), Math.max(by.cue.last, content.last));
  if (!scope) return [];
  const pieces = content.frame === 'clause' ? splitConjuncts(view, content.first, content.last) : [content];
  const quoted = quotedAt(view.reading, tokens[content.first]?.start ?? 0) !== null;
  const contents = pieces.flatMap((piece) => charsOf(tokens, piece.first, piece.last) ?? []).map((range) => [range]);
  return draftsOf(
    view,
    by,
    rule ?? (quoted ? 'quoted' : content.frame === 'clause' ? 'indirect' : 'noun'),
    contents,
    scope,
  );
}

/** The cue with the adverbs before it: `publicly acknowledged`. */
function cueChars(view: SentenceView, first: number, last: number): Range | null {
  let from = first;
  while (from - 1 > view.sentence.first && view.tokens[from - 1]?.tag === 'ADV') from--;
  return charsOf(view.tokens, from, last);
}
