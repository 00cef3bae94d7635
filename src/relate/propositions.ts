import { NEGATIONS } from '../languages/en/certainty.ts';
import { NUMBER_WORDS, SCALES } from '../languages/en/numbers.ts';
import { PLACE_NOUNS } from '../languages/en/people.ts';
import { STOPWORDS } from '../languages/en/stopwords.ts';
import { synonymOf } from '../languages/en/synonyms.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import type { Mention, PartOfSpeech, Reading, Token } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import type { LocalStatement, Statement } from '../model/statement.ts';
import { prefixStem } from '../text/fold-words.ts';
import { actorIn } from './actors.ts';
import { type Figure, figuresIn } from './figures.ts';
import { inMainClause, subjectLength } from './main-clause.ts';
import { type Day, dayIn, type Length, lengthIn } from './moments.ts';
import { type OwnAccount, ownAccountIn } from './own-accounts.ts';
import { type Ranks, ranksIn } from './ranks.ts';
import { tokensIn } from './token-ranges.ts';
import { whereabouts } from './whereabouts.ts';

/** A statement as it is compared: what it says, of whom, how many, by whom. */
export interface Proposition {
  readonly statement: Statement;
  readonly article: number;
  /** Its telling words, each with how much its part of speech lets it tell; a name counts as its entity. */
  readonly terms: ReadonlyMap<string, number>;
  /** The terms of the whole sentence; they are asked where a content is too short to say what it is about. */
  readonly context: ReadonlyMap<string, number>;
  /** The terms that are words, not names. */
  readonly words: readonly string[];
  readonly names: ReadonlySet<EntityId>;
  /** The places and peoples of which it speaks, by a pronoun as well: `the Norlish crews`, `it`. */
  readonly places: ReadonlySet<EntityId>;
  /** Where its words stand: the terms that only a dependent clause has, those before its first verb, and its verbs. */
  readonly dependent: ReadonlySet<string>;
  readonly subject: ReadonlySet<string>;
  readonly verbs: readonly string[];
  readonly figures: readonly Figure[];
  /** The person who does what it tells, where one is named as its subject. */
  readonly actor: EntityId | null;
  /** The speaker, where he tells it of himself. */
  readonly own: OwnAccount | null;
  /** The words before its first verb: who does it, as worded. */
  readonly doing: string;
  /** Where it puts what it tells, as far as a gazetteer knows. */
  readonly where: readonly Place[];
  readonly ranks: Ranks;
  readonly day: Day | null;
  readonly length: Length | null;
  /** What the content says is not so, as a term: the verb behind `not` or `nobody`, the thing behind `no` and a verb that tells nothing. */
  readonly negated: string | null;
  /** The telling words of the question right before the sentence; null where none stands there. */
  readonly asked: ReadonlySet<string> | null;
  readonly speaker: EntityId | null;
  /** The state, body or person that the speaker speaks for. */
  readonly side: string | null;
  /** Index of the sentence within its article. */
  readonly sentence: number;
  /** Place among the statements of its article. */
  readonly order: number;
  /** It stands in the headline or the first sentence after it, where news puts its main point. */
  readonly lead: boolean;
}

/** The content as it is worded. */
export const textOf = ({ statement }: Proposition): string => statement.content.map((c) => c.text).join(' ');

/** How many terms two statements have in common. */
export const commonTerms = (p: Proposition, q: Proposition): number =>
  [...p.terms.keys()].filter((term) => q.terms.has(term)).length;

/** What one article's propositions are made with. */
export interface PropositionInput {
  readonly reading: Reading;
  readonly article: number;
  readonly pairs: readonly { readonly local: LocalStatement; readonly statement: Statement }[];
  /** The article's mentions with the story's entity of each. */
  readonly mentions: readonly (Mention & { readonly id: EntityId | null })[];
  /** The words that stand for an entity where a pronoun or `the company` does: its side, or its name. */
  stands(id: EntityId): readonly string[];
  /** The entity by its id. */
  entity(id: EntityId): Entity | undefined;
  /** The side a speaker speaks for. */
  side(id: EntityId): string | null;
}

/** How much a word of this part of speech tells in comparison: things and doings most, manner least. */
const TELLS: Readonly<Partial<Record<PartOfSpeech, number>>> = {
  NOUN: 1,
  PROPN: 1,
  VERB: 1,
  NUM: 1,
  ADJ: 0.75,
  ADV: 0.5,
  X: 0.75,
  SYM: 0.5,
  INTJ: 0.3,
};
/** Verbs that mean little by themselves. */
const LIGHT = new Set('be have do make take get go come give put let keep become carry remain continue'.split(' '));
const LIGHT_TELLS = 0.35;
/** A named thing behind `the company` or `it` counts less than its name in the text. */
const REFERENT_TELLS = 0.6;

/** Endings that a word may lose when three letters with a vowel are left: `gates`, `leaked`, `building`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<![aeiou])ies$/, 'y'],
  [/(?<=[^suiw])s$/, ''],
  [/(?<=[aeiouy].*[^e])ed$/, ''],
  [/(?<=[aeiouy].*..)ing$/, ''],
  [/(?<=[aeiouy].*[^aeiou])e$/, ''],
];
/** Shorter words have no ending to lose. */
const ENDED_LENGTH_MIN = 4;
/** Words longer than this are compared by their first letters, as all words are. */
const ENDED_LENGTH_MAX = 24;

/** `trains`, `train`: one word. Every ending that the word has is taken off in turn, at most once. */
function baseOf(word: string): string {
  if (word.length > ENDED_LENGTH_MAX) return word;
  let base = word;
  for (const [ending, left] of ENDINGS) if (base.length >= ENDED_LENGTH_MIN) base = base.replace(ending, left);
  return base.replace(/([bdgmnprt])\1$/, '$1');
}

/** The forms under which words of a list stand in propositions, as nouns and as verbs. */
export const stemsOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].flatMap((w) => [stemOf(w, 'NOUN') ?? [], stemOf(w, 'VERB') ?? []].flat()));

/** A word as it counts: folded, without ending, under its synonym; null for a word that tells nothing. */
export function stemOf(word: string, tag: PartOfSpeech = 'X'): string | null {
  const lower = word.toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(lower)) return null;
  if (STOPWORDS.has(lower) && tag !== 'ADJ' && tag !== 'NOUN') return null;
  if (/\p{N}/u.test(lower)) return lower.replace(/,/g, '');
  const number = NUMBER_WORDS.get(lower);
  if (number !== undefined && number > 2) return `${number}`;
  const base = baseOf(lower);
  return synonymOf(lower) ?? synonymOf(base) ?? prefixStem(base);
}

/** `region`, `town`: they say where, like names, not what happened. */
const PLACE_STEMS: ReadonlySet<string> = new Set([...PLACE_NOUNS].flatMap((w) => stemOf(w, 'NOUN') ?? []));

/** `46m`, `46m-crown`, `1.2bn`: the number, and its scale as a word. */
const SCALED = /^(\d+(?:\.\d+)?)(m|mn|bn|tn|k)(?:-\p{L}+)?$/iu;
const SCALE_WORDS: ReadonlyMap<string, string> = new Map([
  ['m', 'millio'],
  ['mn', 'millio'],
  ['bn', 'billio'],
  ['tn', 'trilli'],
  ['k', 'thousa'],
]);

/** Every token of an article as terms, once: sentences and contents are read from it. */
type TokenTerms = readonly (readonly (readonly [string, number])[])[];

function termsOfTokens(input: PropositionInput): TokenTerms {
  const { tokens } = input.reading;
  const behind = new Map<number, (readonly [string, number])[]>();
  const named = new Map<number, string>();
  for (const m of input.mentions) {
    if (m.id === null) continue;
    if (m.form === 'name') for (const i of tokensIn(tokens, m)) named.set(i, m.id);
    else if (m.form !== 'group') {
      const last = [...tokensIn(tokens, m)].at(-1);
      if (last !== undefined)
        behind.set(
          last,
          input.stands(m.id).map((w) => [w, REFERENT_TELLS] as const),
        );
    }
  }
  const counted = countedTokens(input.reading);
  return tokens.map((token, i) => {
    const name = named.get(i);
    if (name !== undefined) return [[name, 1] as const];
    const number = counted.get(i);
    if (number !== undefined) return number === null ? [] : [[number, 1] as const];
    const scaled = SCALED.exec(token.text);
    if (scaled) return [[scaled[1] ?? '', 1] as const, [SCALE_WORDS.get(scaled[2] ?? '') ?? 'million', 1] as const];
    const stem = stemOf(token.tag === 'VERB' ? token.lemma : token.text, token.tag);
    const tells = token.tag === 'VERB' && LIGHT.has(token.lemma) ? LIGHT_TELLS : (TELLS[token.tag] ?? 0.5);
    return [...(behind.get(i) ?? []), ...(stem === null ? [] : [[stem, tells] as const])];
  });
}

/**
 * What stands for a number in words or figures counts as its value, a share as a share, a time of day as its hour; null where
 * the token before it counts for it too.
 *
 * > | three hundred soldiers, 58 per cent, at 2.15am      as      300 soldier, 58 percent, at @2:15
 */
function countedTokens({ tokens, quantities, times }: Reading): Map<number, string | null> {
  const counted = new Map<number, string | null>();
  const put = (range: Range, term: string, counts: (word: string) => boolean) => {
    let first = true;
    for (const i of tokensIn(tokens, range)) {
      if (!counts(tokens[i]?.text.toLowerCase() ?? '')) continue;
      counted.set(i, first ? term : null);
      first = false;
    }
  };
  for (const q of quantities) {
    // A small number is shared by chance: it tells only with what it counts. `11 schools` and `eleven people` share nothing.
    put(q.span, Math.abs(q.value) < SMALL_BELOW && q.unit !== '' ? `${q.value} ${q.unit}` : `${q.value}`, isNumber);
    if (q.unit === 'percent') put(q.span, 'percent', (word) => SHARE_WORDS.has(word));
  }
  for (const time of times) {
    const hour = /T(\d\d):(\d\d)$/.exec(time.value ?? '');
    if (hour) put(time.span, `@${Number(hour[1]) % 12}:${hour[2]}`, () => true);
  }
  return counted;
}

/** Numbers of one or two figures stand in most sentences of a story that counts anything. */
const SMALL_BELOW = 100;

const SHARE_WORDS: ReadonlySet<string> = new Set(['per', 'cent', 'percent', '%']);
const isNumber = (word: string): boolean =>
  /^\p{Sc}?\p{N}/u.test(word) || SCALES.has(word) || word.split('-').every((part) => NUMBER_WORDS.has(part));

function termsIn(tokens: readonly Token[], terms: TokenTerms, ranges: readonly Range[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const range of ranges)
    for (const i of tokensIn(tokens, range))
      for (const [stem, tells] of terms[i] ?? []) found.set(stem, Math.max(found.get(stem) ?? 0, tells));
  return found;
}

/** One article's statements as propositions, in the order of its text. */
export function propositionsOf(input: PropositionInput): Proposition[] {
  const { reading, article, pairs, mentions } = input;
  const terms = termsOfTokens(input);
  const contexts = new Map<number, ReadonlyMap<string, number>>();
  const named: ReadonlySet<string> = new Set(mentions.flatMap((m) => (m.id === null ? [] : [m.id as string])));
  const leadEnd = lastLeadSentence(reading);
  return pairs.map(({ local, statement }, order) => {
    const at = local.content[0];
    const sentence = reading.sentences.findIndex((s) => at !== undefined && s.start <= at.start && at.start < s.end);
    const around = reading.sentences[sentence];
    if (around && !contexts.has(sentence)) contexts.set(sentence, termsIn(reading.tokens, terms, [around]));
    const speaker = statement.chain.at(-1) ?? statement.source?.entity ?? null;
    const inside = mentions.filter(
      (m) => m.id !== null && local.content.some((c) => c.start <= m.start && m.end <= c.end),
    );
    const words = termsIn(reading.tokens, terms, local.content);
    return {
      statement,
      article,
      terms: words,
      words: [...words.keys()].filter((t) => !named.has(t) && !PLACE_STEMS.has(t)),
      context: contexts.get(sentence) ?? words,
      names: new Set(inside.flatMap((m) => (m.id === null || (m.form !== 'name' && m.form !== 'group') ? [] : [m.id]))),
      places: new Set(inside.flatMap((m) => (m.id === null || m.kind !== 'place' ? [] : [m.id]))),
      ...partsOf(reading.tokens, terms, local.content),
      figures: figuresIn(reading, local.content),
      actor: actorIn(reading, local.content, mentions),
      own: speaker === null ? null : ownAccountIn(reading, local, mentions, input.entity(speaker)),
      where: whereabouts(reading, local.content),
      ranks: ranksIn(reading, local.content),
      day: dayIn(reading, local.content),
      length: lengthIn(reading, local.content),
      negated: negatedIn(reading, local.content),
      asked: askedBefore(input, terms, sentence),
      speaker,
      side: speaker === null ? null : input.side(speaker),
      sentence,
      order,
      lead: sentence >= 0 && sentence <= leadEnd,
    };
  });
}

/** Most contents have no dependent clause, and many no subject: one empty set for all of them. */
const NONE: ReadonlySet<string> = new Set();

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> => {
  const left = [...all].filter((term) => !some.has(term));
  return left.length > 0 ? new Set(left) : NONE;
};

/** A content's terms by where they stand. */
function partsOf(tokens: readonly Token[], terms: TokenTerms, content: readonly Range[]) {
  const at = content.flatMap((range) => [...tokensIn(tokens, range)]);
  const inside = at.flatMap((i) => tokens[i] ?? []);
  const isMain = inMainClause(inside);
  const length = subjectLength(inside);
  const termsAt = (places: readonly number[]) =>
    new Set(places.flatMap((i) => (terms[i] ?? []).filter(([, tells]) => tells > LIGHT_TELLS).map(([term]) => term)));
  const verbs = inside.filter(({ tag, lemma }) => tag === 'VERB' && !LIGHT.has(lemma));
  return {
    dependent: isMain.every(Boolean) ? NONE : without(termsAt(at), termsAt(at.filter((_, k) => isMain[k]))),
    doing: inside
      .slice(0, length)
      .map(({ text }) => text)
      .join(' '),
    subject: length > 0 ? termsAt(at.slice(0, length)) : NONE,
    verbs: [...new Set(verbs.flatMap(({ lemma }) => stemOf(lemma, 'VERB') ?? []))],
  };
}

/** Words between a negation and the verb that it denies are no more than this: `not one of the four gates on the east bank was opened`. */
const NEGATED_REACH = 12;

/** Words behind which another clause stands: `no announcement was made until the ship was listing`. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'until before after because when while that which who as than if'.split(' '),
);

/**
 * > | no siren had been [sounded]    > | not one can was [opened]    > | there is no such [depot]    > | nobody’s [bill] goes up
 */
function negatedIn({ tokens }: Reading, content: readonly Range[]): string | null {
  const inside = content.flatMap((range) => [...tokensIn(tokens, range)]);
  const at = inside.findIndex((i) => NEGATIONS.has(tokens[i]?.text.toLowerCase() ?? ''));
  if (at < 0) return null;
  const rest = inside.slice(at + 1, at + 1 + NEGATED_REACH).flatMap((i) => tokens[i] ?? []);
  const end = rest.findIndex(
    ({ tag, text }) => tag === 'PUNCT' || tag === 'SCONJ' || OPENS_CLAUSE.has(text.toLowerCase()),
  );
  const after = end < 0 ? rest : rest.slice(0, end);
  // > | never received such a [letter]
  const such = after.findIndex(({ text }) => text.toLowerCase() === 'such');
  const pointed = such < 0 ? undefined : after.slice(such + 1).find(({ tag }) => tag === 'NOUN');
  const verb = pointed ?? after.find(({ tag, lemma }) => tag === 'VERB' && !LIGHT.has(lemma));
  // > | is not the [highly] pathogenic strain: of which kind it is, not what it is.
  const kind = after[0]?.tag === 'DET' && /^(?:ADJ|ADV)$/.test(after[1]?.tag ?? '') ? after[1] : undefined;
  const told =
    kind ??
    verb ??
    after.find(({ tag }) => tag === 'NOUN' || tag === 'PROPN') ??
    after.find(({ tag, text }) => tag === 'ADJ' && !STOPWORDS.has(text.toLowerCase()));
  return told === undefined ? null : stemOf(told.tag === 'VERB' ? told.lemma : told.text, told.tag);
}

/** > | [A recession?] “Nonsense,” says the governor. */
function askedBefore({ reading, mentions }: PropositionInput, terms: TokenTerms, sentence: number): Set<string> | null {
  const [before, here] = [reading.sentences[sentence - 1], reading.sentences[sentence]];
  if (!before || !here || before.segment !== here.segment) return null;
  if (!/\?["”’']?\s*$/.test(reading.article.text.slice(before.start, before.end))) return null;
  const names: ReadonlySet<string> = new Set(mentions.flatMap((m) => m.id ?? []));
  return new Set(
    [...termsIn(reading.tokens, terms, [before])].flatMap(([t, tells]) =>
      tells > LIGHT_TELLS && !names.has(t) ? [t] : [],
    ),
  );
}

/** The index of the first sentence that is no headline. */
function lastLeadSentence(reading: Reading): number {
  const { sentences, tokens } = reading;
  const body = sentences.findIndex((s) => reading.article.segments[s.segment]?.kind !== 'headline');
  if (body < 0) return sentences.length - 1;
  // > | HOHN, 1 June — | A court …: where it was filed from says nothing yet.
  const { first = 0, last = 0, segment } = sentences[body] ?? {};
  const tells = tokens.slice(first, last).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return !tells && sentences[body + 1]?.segment === segment ? body + 1 : body;
}
