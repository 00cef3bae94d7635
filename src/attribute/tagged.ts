import { SILENCING, UNUTTERED } from '../languages/en/cues.ts';
import type { Reading, TaggedRelation, Token, WordRange } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import { splitConjuncts } from './clauses.ts';
import type { Draft } from './draft.ts';
import { charsOf, isQuoteMark, type SentenceView } from './sentence-view.ts';

/**
 * What is wanted of an article: every attribution as it is worded, states of mind among them; or the propositions that
 * somebody is said to have put forward, each by itself, which is what articles are compared by.
 */
export type Grain = 'attributions' | 'propositions';

/** An attribution that a model sees, and the words of its cue. */
export interface TaggedDraft {
  readonly draft: Draft;
  readonly relation: TaggedRelation;
}

/** Words that open a reported clause and are no part of what is said. */
const COMPLEMENTISERS: ReadonlySet<string> = new Set(['that', 'whether', 'if']);

/** The attributions that a model sees in the article, in the order of their cues. */
export function taggedDrafts(reading: Reading, views: readonly SentenceView[], grain: Grain): TaggedDraft[] {
  return (reading.relations ?? []).flatMap((relation) => {
    const draft = draftOf(reading, views, relation, grain);
    return draft ? [{ draft, relation }] : [];
  });
}

function draftOf(
  reading: Reading,
  views: readonly SentenceView[],
  relation: TaggedRelation,
  grain: Grain,
): Draft | null {
  const { tokens, quoted } = reading;
  const cue = charsOf(tokens, relation.cue.first, relation.cue.last);
  const content = relation.content.flatMap((range) => {
    const words = bare(reading, range);
    const kept = grain === 'attributions' && words.first < words.last ? uncomplemented(reading, range) : words;
    return charsIn(reading, kept);
  });
  const [first, last] = [content[0], content.at(-1)];
  if (!cue || !first || !last) return null;
  const named = nearest(coordinated(reading, relation.source), relation.cue);
  // Within a quotation a second cue quotes nobody: > | “It was my order and, considering what was behind that wall, …”
  const inMarks = quoted.some((q) => !within(cue, q.outer) && content.some((range) => within(range, q.outer)));
  return {
    rule: inMarks ? 'quoted' : 'indirect',
    sentence: views.findLastIndex((view) => view.sentence.first <= relation.cue.first),
    source: named ? charsOf(tokens, named.first, named.last) : null,
    sourceTokens: named,
    cue,
    cueTokens: relation.cue,
    stance: relation.stance,
    attitude: relation.attitude,
    content,
    scope: { start: first.start, end: last.end },
  };
}

/** An attribution keeps the marks that its words stand in: `“Nobody was hurt,” she said`. */
function uncomplemented({ tokens }: Reading, { first, last }: WordRange): WordRange {
  const opens = last - first > 1 && COMPLEMENTISERS.has(tokens[first]?.text.toLowerCase() ?? '');
  return { first: opens ? first + 1 : first, last };
}

/** What is said without its marks, stops and complementiser; an empty range where nothing is left. */
function bare({ tokens }: Reading, { first, last }: WordRange): WordRange {
  let from = first;
  let to = last;
  const loose = (index: number): boolean => {
    const text = tokens[index]?.text ?? '';
    return isQuoteMark(text) || /^[,.;:–—-]+$/.test(text);
  };
  while (from < to && loose(from)) from++;
  while (to > from && loose(to - 1)) to--;
  if (to - from > 1 && COMPLEMENTISERS.has(tokens[from]?.text.toLowerCase() ?? '')) from++;
  while (from < to && loose(from)) from++;
  return { first: from, last: to };
}

const charsIn = ({ tokens }: Reading, { first, last }: WordRange): Range[] => {
  const range = charsOf(tokens, first, last);
  return range ? [range] : [];
};

/** Sources with nothing but `and` between them are one: > | [US] and [European] allegations that … */
function coordinated({ tokens }: Reading, sources: readonly WordRange[]): WordRange[] {
  const joined: WordRange[] = [];
  for (const source of sources.toSorted((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    const between = before && tokens.slice(before.last, source.first);
    if (before && between?.length === 1 && between[0]?.tag === 'CCONJ')
      joined[joined.length - 1] = { first: before.first, last: source.last };
    else joined.push(source);
  }
  return joined;
}

const nearest = (ranges: readonly WordRange[], cue: WordRange): WordRange | null =>
  ranges.toSorted((a, b) => apart(a, cue) - apart(b, cue) || a.first - b.first)[0] ?? null;
const apart = (a: WordRange, b: WordRange): number => Math.max(0, b.first - a.last, a.first - b.last);

/**
 * The model decides what is an attribution; the rules, where they found it too, how it is meant.
 *
 * As propositions the words are those of the rules, which leave the outlet's additions out and part what is conjoined; a
 * state of mind that nobody is said to have uttered is the outlet's account, and none. Three things that only the rules see stay.
 *
 * > | thanked several units: the guide of the model's data leaves them out, and they are claims     > | when asked: “…”
 * > | Volsian allegations that …
 */
export function agreed(
  tagged: readonly TaggedDraft[],
  ruled: readonly Draft[],
  views: readonly SentenceView[],
  grain: Grain,
): Draft[] {
  const seen = tagged.flatMap(({ draft, relation }) => {
    const same = ruled.filter((rule) => meet(rule.cue, draft.cue));
    const [rule] = same;
    if (grain === 'attributions') return [rule ? meantAs(rule, draft) : draft];
    if (rule)
      return same.map((each) => ({
        ...each,
        ...sourceOf(each, draft, views),
        content: endingAt(each.content, draft, tagged),
        scope: widened(each.scope, draft.scope),
      }));
    return putForward(relation, draft, views) ? parted(draft, relation, views) : [];
  });
  if (grain === 'attributions') return seen;
  const kept = ruled.filter(
    ({ rule, cue }) =>
      (rule === 'noun' || rule === 'quoted' || rule === 'cue-noun') &&
      !tagged.some(({ draft }) => meet(cue, draft.cue)),
  );
  return [...seen, ...kept];
}

/** Source and content of the draft, with the cue, the force and the relayer that the rules tell: they know the verb group. */
const meantAs = (
  { source, sourceTokens, rule, cue, cueTokens, stance, attitude, via }: Draft,
  draft: Draft,
): Draft => ({
  ...draft,
  ...(draft.source === null && { source, sourceTokens }),
  rule,
  cue,
  cueTokens,
  stance,
  attitude,
  ...(via && { via }),
});

/**
 * The content of the rules, up to where the model's ends if another attribution begins there.
 *
 * > | [the count was orderly], Pell Ossian said.
 */
function endingAt(content: readonly Range[], draft: Draft, tagged: readonly TaggedDraft[]): readonly Range[] {
  const end = draft.content.at(-1)?.end ?? 0;
  const last = content.at(-1);
  if (!last || end <= last.start || last.end <= end) return content;
  const isFollowed = tagged.some(
    ({ draft: other }) =>
      other !== draft &&
      other.cue &&
      end <= (other.source?.start ?? 0) &&
      end <= other.cue.start &&
      other.cue.end <= last.end,
  );
  return isFollowed ? [...content.slice(0, -1), { start: last.start, end }] : content;
}

/**
 * The source of the rules; the model's, where that is another, or holds one more that `and` joins to it.
 *
 * > | Ada Vale claims that [the board's engineer, Otto Brisk,] had warned …     > | [US and [European]] allegations that …
 */
function sourceOf(rule: Draft, draft: Draft, views: readonly SentenceView[]): Pick<Draft, 'source' | 'sourceTokens'> {
  const { first = 0, last = 0 } = rule.sourceTokens ?? {};
  const tokens = views[rule.sentence]?.reading.tokens ?? [];
  // > | The company’s counsel[, Edmund Vair,] said …
  const isJoined = tokens[first - 1]?.tag === 'CCONJ' || tokens[last]?.text === ',';
  // > | The council rejected [US] allegations that …: whose a noun is stands before it.
  const isOther = rule.rule !== 'cue-noun' && !meet(rule.source, draft.source);
  const isModels = rule.source && draft.source && (isOther || (isJoined && within(rule.source, draft.source)));
  const { source, sourceTokens } = isModels ? draft : rule;
  return { source, sourceTokens };
}

const within = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
const meet = (a: Range | null, b: Range | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** The scope of the rules, as far as the model's goes on from it; what lies apart has other cues in between. */
const widened = (own: Range, other: Range): Range =>
  meet(own, other) ? { start: Math.min(own.start, other.start), end: Math.max(own.end, other.end) } : own;

/**
 * Whether what only the model sees is a proposition that somebody put forward. It has a verb, or was quoted. Not to say something
 * is to say nothing; and whether somebody denies it, is nothing to guess.
 *
 * > | it had hoped to keep the land     > | as Kyiv seeks to protect towns     > | have neither confirmed nor rejected the number
 */
function putForward({ cue, content }: TaggedRelation, draft: Draft, views: readonly SentenceView[]): boolean {
  const { tokens = [] } = views[draft.sentence] ?? {};
  const words = tokens.slice(cue.first, cue.last);
  const withheld = words.some(({ text }) => SILENCING.has(text.toLowerCase()));
  if (withheld || draft.attitude === 'denies') return false;
  if (draft.rule === 'quoted') return true;
  const unuttered = words.some(({ lemma, text }) => UNUTTERED.has(lemma) || UNUTTERED.has(text.toLowerCase()));
  return !unuttered && content.some(({ first, last }) => tokens.slice(first, last).some(isVerb));
}

const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/** One draft for each of the propositions that a content within one sentence conjoins. */
function parted(draft: Draft, { content }: TaggedRelation, views: readonly SentenceView[]): Draft[] {
  const [whole, ...others] = content;
  const view = whole && views.findLast(({ sentence }) => sentence.first <= whole.first);
  if (!whole || !view || others.length > 0 || whole.last > view.sentence.last) return [draft];
  const { first, last } = bare(view.reading, whole);
  const pieces = splitConjuncts(view, first, last).flatMap((piece) => charsIn(view.reading, piece));
  return pieces.length > 1 ? pieces.map((piece) => ({ ...draft, content: [piece] })) : [draft];
}
