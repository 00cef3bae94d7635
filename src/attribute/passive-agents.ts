import { RELATIVES } from '../languages/en/clauses.ts';
import { CUE_NOUNS, CUE_VERBS, DENYING_VERBS, SAID_BY_VERBS } from '../languages/en/cues.ts';
import { overlapOf, type Range } from '../model/span.ts';
import { isSomebody } from './can-speak.ts';
import { clausesOf } from './clauses.ts';
import { draftsOf } from './compose.ts';
import type { Draft } from './draft.ts';
import { charsOf, isQuoteMark, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';
import { boundEnd, phraseFrom, type SourceRange } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Words between a passive verb and its `by`: `were forecast for the coast by`, `was announced on state television by`. */
const BETWEEN_MAX = 6;

/** Verbs by which somebody puts a figure or a word to something, by the word in front of it. Dictionary forms. */
const MEASURED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', new Set(['put', 'estimate', 'measure', 'record', 'rate', 'value', 'reckon'])],
  [
    'as',
    new Set(['describe', 'record', 'classify', 'rate', 'characterise', 'characterize', 'measure', 'identify', 'list']),
  ],
]);

/**
 * What is confirmed, denied or announced by somebody is said by him.
 *
 * > | [The deaths] [were confirmed by] [the regional governor]     > | [The strike] has been condemned by [the council] [as a crime]
 */
export function saidByAgent(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  if (!group.passive || !group.finite || group.negated || group.possible) return null;
  // > | was put [at 6.4] by the survey      > | was described [as critical] by doctors
  const asWhat = MEASURED_BY.get(wordAt(view, group.last))?.has(group.lemma) === true;
  const accuses = group.lemma === 'accuse';
  const by = byWord(view, group);
  const agent = by === null ? null : phraseFrom(view, by + 1);
  if (by === null || agent === null) return null;
  const bound = boundEnd(view, agent.last, view.sentence.last);
  // > | was accused by [the opposition] of lying: what he is accused of is no part of who accuses.
  const isDeed = accuses && wordAt(view, agent.last) === 'of' && /ing$/.test(wordAt(view, agent.last + 1));
  const source = { first: agent.first, last: isDeed ? agent.last : bound };
  // > | was described by the opposition [as a farce]
  const asBehind = wordAt(view, source.last) === 'as' && CALLED_AS.has(group.lemma);
  if (!SAID_BY_VERBS.has(group.lemma) && !asWhat && !accuses && !asBehind) return null;
  const subject = subjectRange(view, group);
  if (!subject || !isSomebody(view, source)) return null;
  // > | had been reported [to police] by his mother: nothing is said of him.
  if (wordAt(view, group.last) === 'to') return null;
  if (DENYING_VERBS.has(group.lemma) && !isClaimed(view, subject)) return null;
  const plain = asWhat || asBehind ? ({ stance: 'neutral', attitude: 'asserts' } as const) : undefined;
  const verb = CUE_VERBS.get(group.lemma)?.find(({ particle }) => particle === null) ?? plain;
  const told = charsOf(view.tokens, subject.first, subject.last);
  const scope = charsOf(view.tokens, subject.first, source.last);
  if (!verb || !told || !scope) return null;
  const forWhat = asWhat || wordAt(view, group.last) === 'for' ? charsOf(view.tokens, group.last, by) : null;
  // > | was accused by the union [of hiding it]
  const deed = accuses ? deedRange(view, source.last) : null;
  if (accuses && deed === null) return null;
  const what = asBehind ? asWhole(view, source.last) : asRange(view, source.last);
  const more = [forWhat, deed ?? what]
    .filter((range) => range !== null)
    .filter((range) => range === deed || !isTime(view, range));
  const cue = { first: group.first, last: by === group.last ? by + 1 : group.last };
  return draftsOf(view, { index, source, cue, verb }, 'noun', [[told, ...more]], scope);
}

/** The `by` of the agent: no verb and no mark stands between it and its verb. */
function byWord({ tokens, sentence }: SentenceView, { last }: VerbGroup): number | null {
  for (let i = last; i <= last + BETWEEN_MAX && i < sentence.last; i++) {
    if (tokens[i]?.text === 'by') return i;
    if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(tokens[i]?.tag ?? '')) return null;
  }
  return null;
}

/** The whole subject of a clause of its own; null where it only takes up what stands before (`which was denied by`). */
function subjectRange(view: SentenceView, group: VerbGroup): SourceRange | null {
  const clause = clausesOf(view, view.sentence.first, view.sentence.last).findLast((c) => c.first <= group.first);
  if (!clause || clause.kind === 'relative' || clause.group?.first !== group.first) return null;
  let { first } = clause;
  // > | On Monday, [the deaths] were confirmed by …
  const opening = view.tokens[first]?.tag;
  for (let i = first; (opening === 'ADP' || opening === 'ADV') && i < group.first; i++)
    if (wordAt(view, i) === ',') first = i + 1;
  const subject = trimTokens(view.tokens, first, group.first);
  const words = view.tokens.slice(subject.first, subject.last);
  // > | It was denied by the army: what a pronoun takes up is told already; whoever is accused is somebody.
  const isPronoun = words.length === 1 && words[0]?.tag === 'PRON' && group.lemma !== 'accuse';
  const broken = words.some(({ text }) => isQuoteMark(text) || RELATIVES.has(text.toLowerCase()));
  return subject.first < subject.last && !isPronoun && !broken ? subject : null;
}

/** What can be denied: > | [Reports of a blast] were denied by …     not   > | [Bail] was denied by the judge */
function isClaimed(view: SentenceView, { first, last }: SourceRange): boolean {
  const nouns = view.tokens.slice(first, last).filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  return (
    nouns.some(
      ({ lemma, text }) =>
        CUE_NOUNS.has(lemma) || CUE_NOUNS.has(text.toLowerCase().replace(/s$/, '')) || /^charges?$/i.test(text),
    ) || /ing$/.test(wordAt(view, first))
  );
}

/** > | was accused by the union [of hiding the report], which …: up to the next mark. */
function deedRange(view: SentenceView, from: number): Range | null {
  if (wordAt(view, from) !== 'of') return null;
  let last = from;
  while (last < view.sentence.last && view.tokens[last]?.tag !== 'PUNCT') last++;
  return charsOf(view.tokens, from, last);
}

/** Verbs that say of somebody or something what it is. Dictionary forms. */
const CALLED_AS: ReadonlySet<string> = new Set([
  ...(MEASURED_BY.get('as') ?? []),
  'criticise',
  'criticize',
  'dismiss',
  'hail',
  'praise',
  'denounce',
  'brand',
  'portray',
]);

/** > | described by a diplomat [as constructive]: up to the next mark, whatever it is called. */
function asWhole(view: SentenceView, from: number): Range | null {
  let last = from;
  while (last < view.sentence.last && view.tokens[last]?.tag !== 'PUNCT') last++;
  return last - from > 1 ? charsOf(view.tokens, from, last) : null;
}

/** > | condemned by the council [as a war crime] */
function asRange(view: SentenceView, from: number): Range | null {
  if (wordAt(view, from) !== 'as') return null;
  const phrase = phraseFrom(view, from + 1);
  return phrase ? charsOf(view.tokens, from, phrase.last) : null;
}

/** > | was announced [on Monday] by the mayor: when it was said. */
const isTime = ({ reading }: SentenceView, range: Range): boolean =>
  reading.times.some(({ span }) => overlapOf(span, range) > 0);
