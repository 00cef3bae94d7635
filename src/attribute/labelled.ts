import { AGENCIES } from '../languages/en/agencies.ts';
import { LABELS } from '../languages/en/cues.ts';
import { HEADLINE_HOUSES, OUTLET_WORDS, PRESS_NOUNS } from '../languages/en/outlets.ts';
import { contains } from '../model/span.ts';
import { draftOfLabel, relayer } from './compose.ts';
import type { Draft } from './draft.ts';
import { isDash, isQuoteMark, type SentenceView, spelled, trimTokens, wordAt } from './sentence-view.ts';
import type { SourceRange } from './sources.ts';

/** A label of a headline has at most this many tokens: `acting regional governor`. */
const LABEL_TOKENS_MAX = 5;

/**
 * Who says it, set before or behind what a headline tells.
 *
 * > | Three killed in raid — [Defence Ministry]     > | Bridge closed after flood: [officials]     > | [Police]: driver fled
 */
export function labelled(view: SentenceView, index: number): Draft[] {
  const kind = view.reading.article.segments[view.sentence.segment]?.kind;
  if (kind !== 'headline' && kind !== 'subheading' && kind !== 'standfirst') return [];
  const label = labelBefore(view, isSpeaker) ?? labelBehind(view, isSpeaker);
  if (!label) return [];
  const content = trimTokens(view.tokens, label.from, label.to);
  const told = view.groups.some((g) => g.first >= content.first && g.last <= content.last && !g.infinitive);
  if (!told || isQuoteMark(wordAt(view, content.first))) return [];
  return draftOfLabel(view, index, label.source, content);
}

/**
 * The drafts of a headline as relayed by the house of the press that stands before or behind it, if that is not the article’s own.
 *
 * > | Bridge unsafe for years, engineers warned ministry - [Daily Kestrel]     > | [Bugle]: King too ill to travel, say palace insiders
 */
export function relayedByLabel(view: SentenceView, index: number, drafts: readonly Draft[]): Draft[] {
  if (view.reading.article.segments[view.sentence.segment]?.kind !== 'headline') return [...drafts];
  const label = labelBefore(view, isHouse) ?? labelBehind(view, isHouse);
  const outlet = view.reading.article.outlet?.value.toLowerCase();
  const words = label ? spelled(view.tokens, label.source.first, label.source.last).toLowerCase() : '';
  if (!label || (outlet !== undefined && (words.includes(outlet) || outlet.includes(words)))) return [...drafts];
  const via = relayer(view, index, label.source, label.source);
  const own = drafts.filter(
    (d) => (d.sourceTokens?.last ?? 0) <= label.to || (d.sourceTokens?.first ?? 0) >= label.from,
  );
  const isInner = ({ cue, scope }: Draft): boolean =>
    own.some(
      (o) =>
        cue !== null &&
        o.cue !== null &&
        o.cue.start !== cue.start &&
        contains(o.scope, cue) &&
        !contains(scope, o.cue),
    );
  return drafts.map((d) =>
    via && own.includes(d) && d.source !== null && !d.via && !isInner(d) ? { ...d, via, rule: 'relayed' } : d,
  );
}

/** > | [Marl Tribune], [Bugle], [state media]: a house of the press by its name. */
function isHouse({ tokens }: SentenceView, { first, last }: SourceRange): boolean {
  const words = tokens.slice(first, last);
  const isName = words.every(
    ({ text }) => /^\p{Lu}/u.test(text) || /^(?:and|of|the|de|state|local|agency|media)$/.test(text),
  );
  const isPress = ({ text }: { text: string }): boolean =>
    OUTLET_WORDS.has(text.toLowerCase()) ||
    PRESS_NOUNS.has(text.toLowerCase()) ||
    HEADLINE_HOUSES.has(text.toLowerCase());
  return last > first && ((isName && words.some(isPress)) || AGENCIES.includes(spelled(tokens, first, last)));
}

interface Label {
  readonly source: SourceRange;
  readonly from: number;
  readonly to: number;
}

function labelBefore(view: SentenceView, fits: typeof isSpeaker): Label | null {
  const { first, last } = view.sentence;
  for (let i = first + 1; i <= Math.min(first + LABEL_TOKENS_MAX, last - 2); i++)
    if (wordAt(view, i) === ':')
      return fits(view, { first, last: i }) ? { source: { first, last: i }, from: i + 1, to: last } : null;
  return null;
}

function labelBehind(view: SentenceView, fits: typeof isSpeaker): Label | null {
  const { first, last } = view.sentence;
  for (let i = last - 2; i > Math.max(first + 1, last - LABEL_TOKENS_MAX - 2); i--) {
    if (!isDash(view.tokens, i) && wordAt(view, i) !== ':') continue;
    const source = trimTokens(view.tokens, i + 1, last);
    return fits(view, source) ? { source, from: first, to: i } : null;
  }
  return null;
}

/**
 * Those whom headlines name so, by one word or with the name of a state or a place before it: `Defence Ministry`, `Harn police`. A name or a role may
 * be what the headline is about (`Ada Vale: Driver admits murder`, `Killer nurse: …`).
 */
function isSpeaker({ tokens, groups }: SentenceView, { first, last }: SourceRange): boolean {
  if (groups.some((g) => g.first < last && first < g.last && !/^\p{Lu}/u.test(tokens[g.head]?.text ?? '')))
    return false;
  const words = tokens.slice(first, last);
  const noun = words.at(-1)?.text.toLowerCase() ?? '';
  if (words.some(({ tag }) => tag === 'PUNCT' || tag === 'ADP' || tag === 'CCONJ')) return false;
  return LABELS.has(noun);
}
