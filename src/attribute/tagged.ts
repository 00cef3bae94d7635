import { RELATIVES } from '../languages/en/clauses.ts';
import { COMES_OUT, CUE_VERBS, IS_OPEN, LIGHT_VERBS, NO_DENIAL, TELL_VERBS } from '../languages/en/cues.ts';
import { CHANNELS } from '../languages/en/relaying.ts';
import { COUNTED_STATES } from '../languages/en/units.ts';
import type { Reading, TaggedRelation, Token, WordRange } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import { isCondition } from './contents.ts';
import type { Draft } from './draft.ts';
import { charsOf, isQuoteMark, type SentenceView, spelled } from './sentence-view.ts';
import { apartFromOthers } from './tagged-parts.ts';

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
  const relations = apartFromOthers(reading, reading.relations ?? []);
  return relations.flatMap((seen) => {
    const relation =
      grain === 'propositions'
        ? withWhoSaysIt(reading, saidOnly(reading, seen), relations)
        : { ...seen, content: seen.content.filter((range) => !isOfSpeaker(reading, range, seen)) };
    const isNone = isCompared(reading, relation) || isAddressed(reading, relation) || isTopicLabel(reading, relation);
    if (grain === 'propositions' && isNone) return [];
    const draft = draftOf(reading, views, relation, grain);
    return draft ? [{ draft, relation }] : [];
  });
}

/** > | weeks earlier than [the firm claims]     > | twice as wide as [the firm says]: what the firm says is another figure, which is not told. */
function isCompared({ tokens }: Reading, { source, cue }: TaggedRelation): boolean {
  const at = Math.min(cue.first, ...source.map(({ first }) => first));
  const word = tokens[at - 1]?.text.toLowerCase() ?? '';
  const asWide =
    word === 'as' && tokens.slice(Math.max(0, at - 4), Math.max(0, at - 2)).some(({ text }) => /^as$/i.test(text));
  return word === 'than' || asWide;
}

/** > | [Orvan:] Release Detained Sailors: a state or a place before a colon is what it is about. */
function isTopicLabel({ tokens, mentions }: Reading, { source: [first], cue, content }: TaggedRelation): boolean {
  const [opening, mark] = [tokens[first?.first ?? -1], tokens[cue.first]];
  if (mark?.text !== ':' || opening === undefined) return false;
  const said = tokens[content[0]?.first ?? -1];
  const isDemanded = said?.tag === 'VERB' && /^\p{Lu}/u.test(said.text) && said.lemma === said.text.toLowerCase();
  return (
    isDemanded ||
    mentions.some(({ kind, start, end }) => kind === 'place' && start <= opening.start && opening.end <= end)
  );
}

/** > | “[You] wanted a doctor,” the officer shouted: whoever is spoken to says nothing. */
const isAddressed = ({ tokens }: Reading, { source: [first, more] }: TaggedRelation): boolean =>
  first !== undefined && !more && first.last - first.first === 1 && /^you$/i.test(tokens[first.first]?.text ?? '');

/** A relation without those pieces of its content that are told of it, and not by it. */
const saidOnly = (reading: Reading, relation: TaggedRelation): TaggedRelation => ({
  ...relation,
  content: relation.content.filter(
    (range) =>
      !isBehindRelative(reading, range, relation) &&
      !isReporting(reading, range, relation) &&
      // > | the agency reported [quoting prosecutors]: whom it quotes is nothing that it says.
      !/^(?:quoting|citing)$/.test(reading.tokens[range.first]?.text ?? '') &&
      // > | [The letter, dated 2 May], says …: nobody says himself.
      !relation.source.some(({ first, last }) => range.first <= first && last <= range.last) &&
      !isTopic(reading, range, relation),
  ),
});

/**
 * Who reports it in a clause with `as` before the main one, reports who says it, too.
 *
 * > | As the agency first reported, [the clerk claims that the file was shredded].
 */
function withWhoSaysIt({ tokens }: Reading, relation: TaggedRelation, all: readonly TaggedRelation[]): TaggedRelation {
  const [{ cue, content }, from] = [relation, Math.min(relation.cue.first, relation.source[0]?.first ?? Infinity)];
  const [first, ...rest] = content;
  if (!first || tokens[from - 1]?.text.toLowerCase() !== 'as') return relation;
  const teller = all.find(
    (other) =>
      other !== relation &&
      other.content[0]?.first === first.first &&
      cue.last < (other.source[0]?.first ?? 0) &&
      other.cue.last <= first.first,
  );
  const opens = teller?.source[0]?.first;
  return opens === undefined ? relation : { ...relation, content: [{ first: opens, last: first.last }, ...rest] };
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
  const mayName = coordinated(
    reading,
    relation.source.map((source) => completed(reading, source)),
  ).filter(
    (source) =>
      isWhole(reading, source) &&
      !isCounted(reading, source) &&
      mayOwn(reading, source, relation.cue) &&
      !(
        grain === 'propositions' &&
        (isToldSomething(reading, source, relation) || isNoMaker(reading, source, relation))
      ),
  );
  const own = mayName.filter((source) => !speaksAside(reading, source, relation));
  const cueWords = spelled(tokens, relation.cue.first, relation.cue.last);
  const nearby = nearest(own.length > 0 ? own : mayName, relation.cue);
  const somebody = nearby && isNobody(reading, nearby, cueWords) ? null : nearby;
  const named = somebody && grain === 'propositions' ? withoutMark(reading, somebody) : somebody;
  // Within a quotation a second cue quotes nobody: > | “It was my order and, considering what was behind that wall, …”
  const inMarks = quoted.some((q) => !contains(q.outer, cue) && content.some((range) => contains(q.outer, range)));
  return {
    rule: inMarks ? 'quoted' : 'indirect',
    sentence: views.findLastIndex((view) => view.sentence.first <= relation.cue.first),
    source: named ? charsOf(tokens, named.first, named.last) : null,
    sourceTokens: named,
    cue,
    cueTokens: relation.cue,
    stance: relation.stance,
    // > | declined to comment on the claim     > | did not deny that …     > | could not verify it: nobody denies anything.
    attitude:
      (grain === 'attributions' && NO_DENIAL.test(cueWords)) || deniesNothing(reading, relation)
        ? 'asserts'
        : relation.attitude,
    content,
    scope: { start: first.start, end: last.end },
  };
}

/** > | The attack, which [was condemned by] the council, [killed two people]: the sentence goes on about what was spoken of. */
function isBehindRelative({ tokens }: Reading, { first }: WordRange, { cue, source }: TaggedRelation): boolean {
  const opener = Math.min(cue.first, ...source.map((range) => range.first)) - 1;
  return (
    first > cue.last &&
    tokens[first - 1]?.text === ',' &&
    /^(?:VERB|AUX)$/.test(tokens[first]?.tag ?? '') &&
    /^(?:which|who|whom|that)$/i.test(tokens[opener]?.text ?? '') &&
    tokens[opener - 1]?.text === ','
  );
}

/** > | “They have no shame,” she said of [the occupying] authorities: what the words are about. */
function isTopic({ tokens }: Reading, { first }: WordRange, { cue, content }: TaggedRelation): boolean {
  const at = tokens[first - 1]?.tag === 'DET' ? first - 1 : first;
  const isBehind = at >= cue.last && at - cue.last <= 1 && content.some(({ last }) => last <= cue.first);
  return isBehind && /^(?:of|about)$/.test(tokens[at - 1]?.text ?? '');
}

/** > | said the league, [which spoke of lost years]: a clause about whoever speaks. */
const isOfSpeaker = ({ tokens }: Reading, { first }: WordRange, { source, content }: TaggedRelation): boolean =>
  content.length > 1 &&
  RELATIVES.has(tokens[first]?.text.toLowerCase() ?? '') &&
  source.some(({ last }) => last === first - 1 && tokens[last]?.text === ',');

/** > | The vote was lost, ministers feared, [the paper reported on Friday]: who relays it is no part of what he relays. */
function isReporting({ relations }: Reading, range: WordRange, { cue, content }: TaggedRelation): boolean {
  const holds = (inner: WordRange): boolean => range.first <= inner.first && inner.last <= range.last;
  return (
    content.length > 1 &&
    range.first > cue.last &&
    (relations ?? []).some(
      (other) => holds(other.cue) && other.source.some(holds) && other.content.every(({ last }) => last <= range.first),
    )
  );
}

/** > | If the strike goes ahead, trains will not run, the mayor [insisted]: by a verb that never denies, not negated, nobody denies. */
const deniesNothing = ({ tokens }: Reading, { attitude, cue, source }: TaggedRelation): boolean => {
  const words = tokens.slice(cue.first, cue.last);
  const verbs = words.flatMap(({ tag, lemma }) => (tag === 'VERB' ? (CUE_VERBS.get(lemma) ?? []) : []));
  return (
    attitude === 'denies' &&
    source.length > 0 &&
    verbs.length > 0 &&
    words.every(({ tag }) => tag === 'VERB' || tag === 'AUX') &&
    verbs.every((verb) => verb.attitude !== 'denies')
  );
};

/** > | by [the union’s] count: who is meant is the union. */
const withoutMark = ({ tokens }: Reading, { first, last }: WordRange): WordRange =>
  last - first > 1 && /^['’]s?$/.test(tokens[last - 1]?.text ?? '') ? { first, last: last - 1 } : { first, last };

/** > | [It] is not clear whether …: a pronoun that stands for nobody. */
const isNobody = ({ tokens }: Reading, { first, last }: WordRange, cue: string): boolean =>
  last - first === 1 && /^it$/i.test(tokens[first]?.text ?? '') && (IS_OPEN.test(cue) || COMES_OUT.test(cue));

/** An attribution keeps the marks that its words stand in: `“Nobody was hurt,” she said`. */
function uncomplemented({ tokens }: Reading, { first, last }: WordRange): WordRange {
  // > | said [that was a lie]: a pronoun, with its verb behind it.
  const isSubject = /^that$/i.test(tokens[first]?.text ?? '') && /^(?:AUX|VERB)$/.test(tokens[first + 1]?.tag ?? '');
  // > | rejected [that account]: one thing that was told.
  const isNoun = last - first === 2 && /^that$/i.test(tokens[first]?.text ?? '') && tokens[first + 1]?.tag === 'NOUN';
  // > | [If the strike goes ahead, trains will stop], the union said     but   | asked if [trains would stop]
  const opens =
    last - first > 1 &&
    !isSubject &&
    !isNoun &&
    !isCondition(tokens, first, last) &&
    COMPLEMENTISERS.has(tokens[first]?.text.toLowerCase() ?? '');
  return { first: opens ? first + 1 : first, last };
}

/** What is said without its marks, stops and complementiser; an empty range where nothing is left. */
export function bare(reading: Reading, { first, last }: WordRange): WordRange {
  const { tokens } = reading;
  let from = first;
  let to = last;
  const loose = (index: number): boolean => {
    const text = tokens[index]?.text ?? '';
    return isQuoteMark(text) || /^[,.;:–—-]+$/.test(text);
  };
  while (from < to && loose(from)) from++;
  while (to > from && loose(to - 1)) to--;
  from = uncomplemented(reading, { first: from, last: to }).first;
  while (from < to && loose(from)) from++;
  // > | The dam is safe, said Marsh, who runs it, [and] nobody need leave.
  if (to - from > 2 && tokens[from]?.tag === 'CCONJ' && /^(?:and|but)$/i.test(tokens[from]?.text ?? '')) from++;
  return { first: from, last: to };
}

export const charsIn = ({ tokens }: Reading, { first, last }: WordRange): Range[] => {
  const range = charsOf(tokens, first, last);
  return range ? [range] : [];
};

/** > | [The judges], where [a] program … insist: an article, or a noun with its `of` and no more, names nobody. */
const isWhole = ({ tokens }: Reading, { last }: WordRange): boolean =>
  !/^(?:an?|the|of)$/i.test(tokens[last - 1]?.text ?? 'the');

/** > | “They shot at us”: [three guards] dead on ridge — what became of them is told, and they tell nothing. */
export const isCounted = ({ tokens }: Pick<Reading, 'tokens'>, { last }: WordRange): boolean =>
  COUNTED_STATES.has(tokens[last]?.text.toLowerCase() ?? '');

/** > | [The editor] was told that …     > | [The senator] was asked whether …: whoever is told or asked says nothing. */
const isToldSomething = ({ tokens }: Reading, source: WordRange, { cue }: TaggedRelation): boolean => {
  const words = tokens.slice(cue.first, cue.last);
  const verb = words.findLast(({ tag }) => tag === 'VERB');
  return (
    source.last <= cue.first &&
    verb !== undefined &&
    (TELL_VERBS.has(verb.lemma) || verb.lemma === 'ask') &&
    (words.some(({ lemma }) => lemma === 'be') || isAsked({ tokens }, cue)) &&
    !/ing$/.test(verb.text)
  );
};

/** > | The mayor, [asked] by reporters whether …, said no. */
const isAsked = ({ tokens }: Pick<Reading, 'tokens'>, cue: WordRange): boolean =>
  tokens[cue.first - 1]?.text === ',' &&
  /^(?:asked|pressed)$/.test(tokens[cue.first]?.text ?? '') &&
  tokens[cue.last]?.text === 'by';

/** Whether the source of a noun may be this: > | Ida Marsh issued [a plea]     > | Ida Marsh faces [calls]: others call. */
function mayOwn({ tokens }: Reading, source: WordRange, cue: WordRange): boolean {
  const isNoun = !tokens.slice(cue.first, cue.last).some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'ADP');
  const between = tokens.slice(source.last, cue.first);
  return !isNoun || between.every(({ tag, lemma }) => tag !== 'VERB' || LIGHT_VERBS.has(lemma));
}

/** Whether the source is that of no such cue: of a claim that nobody is named for, or as whom somebody is known. */
function isNoMaker({ tokens }: Reading, source: WordRange, { cue }: TaggedRelation): boolean {
  // > | was informed of it by [text message]: a channel tells nothing by itself.
  const channel = tokens[source.last - 1]?.lemma ?? '';
  if (CHANNELS.has(channel) && /^by$/i.test(tokens[source.first - 1]?.text ?? '')) return true;
  // > | The accused, identified as [Bran Keele], …
  if (source.first > cue.last && /^as$/i.test(tokens[source.first - 1]?.text ?? '')) return true;
  // > | [Woman] accused of murder in court: whoever is accused, as a headline has it, accuses nobody.
  const last = /^of$/i.test(tokens[cue.last - 1]?.text ?? '') ? cue.last - 1 : cue.last;
  const isAccused =
    /^(?:accused|suspected)$/i.test(tokens[last - 1]?.text ?? '') && /^of$/i.test(tokens[last]?.text ?? '');
  if (isAccused) return true;
  // > | was led away [amid claims] he had been drinking     > | [is facing claims] he lied
  const opener = /^(?:amid|amidst|after|over|following|despite|fac(?:e|es|ed|ing))$/;
  const words = tokens.slice(cue.first, cue.last);
  if (words.at(-1)?.tag === 'NOUN' && words.some((t) => opener.test(t.text.toLowerCase()))) return true;
  // > | [The firm faces] calls to resign: a source with a verb owns no noun.
  const isNoun = !words.some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'ADP');
  return isNoun && source.last <= cue.first && tokens[source.last - 1]?.tag === 'VERB';
}

/** > | The rebels, [the diplomat] said, were insisting that …: a source with a cue of its own between commas is that cue's. */
function speaksAside({ tokens, relations }: Reading, { first, last }: WordRange, of: TaggedRelation): boolean {
  const other = (relations ?? []).find(
    (r) => r !== of && ((r.cue.first >= last && r.cue.first <= last + 1) || r.cue.last === first),
  );
  const opens = other ? Math.min(first, other.cue.first) : first;
  const end = other ? Math.max(last, other.cue.last) : last;
  return (
    other !== undefined &&
    end < of.cue.first &&
    tokens[opens - 1]?.text === ',' &&
    tokens[end]?.text === ',' &&
    tokens[end + 1]?.tag !== 'CCONJ'
  );
}

/** > | Residents of Ulmick and [Pellisk] claim that …: a source that stops at its `and` goes on with the noun behind it, or ends before it. */
function completed({ tokens, phrases }: Reading, { first, last: seen }: WordRange): WordRange {
  // > | Otto Lan, [a 62-year-old] farmer: an adjective has its noun behind it.
  const cut = tokens[seen - 1]?.tag === 'ADJ' ? phrases.find((p) => p.first < seen && seen < p.last) : undefined;
  const given = cut?.last ?? seen;
  // > | [Ida Marsh], who acts for one of the drivers, said …: a relative clause is no part of a source.
  const relative = tokens
    .slice(first + 2, given)
    .findIndex(({ text }, k) => RELATIVES.has(text.toLowerCase()) && tokens[first + 1 + k]?.text === ',');
  const last = relative >= 0 ? first + 1 + relative : given;
  if (tokens[last - 1]?.tag !== 'CCONJ' || last - first < 2) return { first, last };
  let end = last;
  while (isOfNoun(tokens[end])) end++;
  return { first, last: end > last ? end : last - 1 };
}

const isOfNoun = (token: Token | undefined): boolean => /^(?:PROPN|NOUN|ADJ|DET)$/.test(token?.tag ?? '');

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
