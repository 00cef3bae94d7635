import { DOCUMENT_NOUNS } from '../languages/en/people.ts';
import type { NounPhrase } from '../model/reading.ts';
import { asideAt, asideBefore } from './asides.ts';
import { phrasesWithin, type SentenceView, wordAt } from './sentence-view.ts';
import { documentBefore, type SourceRange } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** > | [police], who said officers came at once: the relative speaks for what it belongs to. */
export function relativeAntecedent(view: SentenceView, group: VerbGroup): SourceRange | null {
  let i = group.first - 1;
  while (i > view.sentence.first && view.tokens[i]?.tag === 'ADV') i--;
  // > | the army, which on Monday had accused …: a time may stand after the relative.
  const time = view.reading.times.find((t) => t.span.end === view.tokens[i]?.end);
  if (time)
    while (
      i > view.sentence.first &&
      ((view.tokens[i]?.start ?? 0) >= time.span.start || view.tokens[i]?.tag === 'ADP')
    )
      i--;
  const word = wordAt(view, i);
  if (word !== 'who' && word !== 'which') return null;
  // > | It was [the divers], the mayor said, who had told her that …
  const aside = asideBefore(view, i);
  // > | …, said [Per Lund], who had been told …: whoever speaks stands right before the relative.
  const speaker = aside === null ? null : asideAt(view, aside)?.source;
  if (speaker?.last === i - 1) return speaker;
  // > | …, a source told [Radio Sethe], which first reported it: whom an aside tells stands right before the relative, too.
  const told = aside === null ? null : phrasesWithin(view.reading, aside, i - 1).at(-1);
  if (told && told.last === i - 1 && word === 'which') return { first: told.first, last: told.last };
  const end = aside ?? (view.tokens[i - 1]?.text === ',' ? i - 1 : i);
  const before = beforeTime(view, end);
  const phrases = phrasesWithin(view.reading, view.sentence.first, before);
  const phrase = phrases.at(-1);
  if (phrase?.last !== before) return null;
  const written = word === 'which' && before < end ? documentBefore(view, { ...group, first: before }) : null;
  if (written) return written;
  // > | an official [involved in the drafting], who added that …: no thing that a preposition governs is somebody.
  const owner = phrases.findLast((p) => p.last < phrase.first);
  const governed = owner && view.tokens[phrase.first - 1]?.tag === 'ADP' && phrase.first - owner.last <= GOVERNED_REACH;
  // > | a message from [a soldier], who said …: a text is nobody.
  const isText = owner && DOCUMENT_NOUNS.has(view.tokens[owner.head]?.lemma ?? '');
  const isThing = word === 'who' && governed && !isText && !mentioned(view, phrase) && mentioned(view, owner);
  return isThing ? { first: owner.first, last: before } : { first: phrase.first, last: phrase.last };
}

/** > | a report in the Ledger [on Sunday] which said …: the token where a time begins that ends here, with its preposition. */
function beforeTime(view: SentenceView, end: number): number {
  const time = view.reading.times.find((t) => t.span.end === view.tokens[end - 1]?.end);
  if (!time) return end;
  let at = end;
  while (at > view.sentence.first && (view.tokens[at - 1]?.start ?? 0) >= time.span.start) at--;
  return /^(?:on|in|at|of)$/.test(wordAt(view, at - 1)) ? at - 1 : at;
}

/** How many tokens may stand between somebody and what a participle or a preposition ties to him. */
const GOVERNED_REACH = 3;

/** Somebody stands in the words: a person, a body, a group. */
const mentioned = ({ tokens, reading }: SentenceView, { first, last }: NounPhrase): boolean => {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  return reading.mentions.some(
    (m) => start <= m.start && m.start < end && ['person', 'organisation', 'group', 'unit'].includes(m.kind),
  );
};
