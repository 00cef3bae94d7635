import { LEADING_OFFICES, STANDING_CALLINGS } from '../languages/en/bodies.ts';
import { DEATH_WORDS, RAISING_WORDS } from '../languages/en/fates.ts';
import { sexOfWords } from '../languages/en/given-names.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../languages/en/people.ts';
import type { NounPhrase, Token, WordRange } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';
import { serviceAmong } from './holders.ts';
import { sameOwner } from './owners.ts';

/** Where a text goes on with whom it has: at the head of a sentence, or behind a closing quotation mark. */
export interface Opening {
  readonly behindQuote: boolean;
  /** Words behind the office, or whose it is, tell it from others: `the mayor [of Tarrano]`, `the [club's] president`. */
  readonly isBound: boolean;
  /** > | The owner [denied] this: he answers whoever spoke before him. */
  readonly answers: boolean;
}

/** How far back, in tokens, a person just named may be called by an office not yet told: about two sentences. */
const INTRODUCTION_TOKENS = 60;

export function openingOf(
  tokens: readonly Token[],
  { first, last }: NounPhrase,
  sentenceStarts: ReadonlySet<number>,
): Opening | null {
  const behindQuote = /^["”’'»]$/.test(tokens[first - 1]?.text ?? '');
  if (!behindQuote && !sentenceStarts.has(first)) return null;
  let verb = last;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[verb]?.tag ?? '')) verb++;
  const possessed = tokens.slice(first, last).some(({ text }, i) => {
    const before = tokens[first + i - 1]?.text ?? '';
    return /^['’]s?$/.test(text) && /^\p{Ll}/u.test(before);
  });
  return {
    behindQuote,
    isBound: possessed || /^(?:of|for|at|in|who|which|that)$/.test(tokens[last]?.text ?? ''),
    answers: /^(?:deny|reject|dispute|dismiss|contradict|refute|disagree|rebut)$/.test(tokens[verb]?.lemma ?? ''),
  };
}

/**
 * The subject just named without any office, where a bare office may introduce him; null where something speaks against it: his fate,
 * another calling, whose or what the office is, or that it answers him.
 *
 * > | [Ada Vale] does not accept it. "We had letters," the chief executive told this newspaper.
 *
 * but not _Ana Roth was killed. The fire chief said …_, _Tom Reck, a tenant, … The owner …_, _Tom Reck said … The officer denied this_.
 */
export function introducedBy(
  entities: readonly EntityDraft[],
  opening: Opening,
  office: {
    readonly role: string;
    readonly whose: string | null;
    readonly telling: readonly string[];
    readonly at: number;
  },
): number | null {
  const { role, whose, telling, at } = office;
  const named = entities.reduce(
    (best, e, i) =>
      e.kind === 'person' && e.nameWords.length > 0 && e.subject >= 0 && e.seen > (entities[best]?.seen ?? -1)
        ? i
        : best,
    -1,
  );
  const person = entities[named];
  if (!person || at - person.seen > INTRODUCTION_TOKENS || sexClash(person, role)) return null;
  const isOpen =
    // > | Paul Brand said [Ivo Keele] shot three people. The defense attorney …
    !person.isReported &&
    person.heldWith.size === 0 &&
    // > | “We heard nothing,” said Ada Brun. The mayor said …: who was heard without an office is not the one who is called by it.
    (whose !== null || person.heard < 0 || person.heard !== person.subject) &&
    ![...person.roles].some((r) => ROLE_NOUNS.has(r)) &&
    sameOwner(whose, person.belongsTo);
  if (!isOpen || STANDING_CALLINGS.has(role) || opening.answers || person.fate !== null || person.isCalled) return null;
  // > | Karl Ostin denied it. The mayor [of Tarrano] said …: and a calling is no office. What is said in marks goes on with him all the same.
  const isAnother =
    opening.isBound ||
    !LEADING_OFFICES.has(role) ||
    serviceAmong(telling).length > 0 ||
    // > | Ada Vale admitted it. [The Norland president] said …: whose the office is shows that it is hers.
    (whose === null && person.spoke >= person.subject);
  return isAnother && !opening.behindQuote ? null : named;
}

function sexClash(person: EntityDraft, role: string): boolean {
  const shown = sexOfWords([role]);
  return shown !== null && person.gender !== null && shown !== person.gender;
}

/** How many tokens of a clause are looked through for what became of its subject. */
const FATE_TOKENS = 6;

/**
 * What became of the subject at a range: he is dead, or something was done to him; null for neither.
 *
 * > | [Ana Roth] was killed     > | [Otto Lan], 52, was found dead     > | [Otto Lan] was injured     but not   | [Ada Vale] was elected
 */
export function fateOf(tokens: readonly Token[], { last }: WordRange): 'dead' | 'undergoes' | null {
  const isAged = tokens[last]?.text === ',' && tokens[last + 2]?.text === ',' && tokens[last + 1]?.tag === 'NUM';
  const from = isAged ? last + 3 : last;
  const end = tokens.findIndex(({ text }, i) => i >= from && (i >= from + FATE_TOKENS || /^[,.;:]$/.test(text)));
  const clause = tokens.slice(from, end < 0 ? tokens.length : end);
  const [verb] = clause;
  if (/^(?:die[sd]|drown(?:s|ed)|perish(?:es|ed))$/.test(verb?.text ?? '')) return 'dead';
  if (!/^(?:is|are|was|were|has|had|have|be)$/.test(verb?.text ?? '')) return null;
  if (clause.some(({ text }) => DEATH_WORDS.has(text))) return 'dead';
  const told = clause.findIndex(({ tag }) => tag === 'VERB');
  const isPassive =
    told > 0 &&
    clause.slice(0, told).every(({ tag }) => tag === 'AUX' || tag === 'ADV') &&
    clause.slice(0, told).some(({ text }) => /^(?:is|are|was|were|been|be)$/.test(text)) &&
    !/ing$/.test(clause[told]?.text ?? '');
  return isPassive && !RAISING_WORDS.has(clause[told]?.text ?? '') ? 'undergoes' : null;
}

/**
 * Whether a noun right before a name, or behind it between commas, tells what somebody is: then no other office introduces him.
 *
 * > | Tom Reck, [a tenant], said …     > | [Resident] Maria Lund said …
 */
export function isCalledOtherwise(
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
  { first, last }: WordRange,
): boolean {
  const before = sentenceStarts.has(first) ? '' : (tokens[first - 1]?.text.toLowerCase() ?? '');
  if (ROLE_NOUNS.has(before) || GROUP_NOUNS.has(`${before}s`)) return true;
  // > | Ana Roth, 40, a nurse
  const from = tokens[last + 1]?.tag === 'NUM' && tokens[last + 2]?.text === ',' ? last + 2 : last;
  return tokens[from]?.text === ',' && /^(?:an?|the|his|her|its|their|one)$/.test(tokens[from + 1]?.text ?? '');
}
