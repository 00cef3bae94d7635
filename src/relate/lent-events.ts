import { EVENT_NOUNS } from '../languages/en/occasions.ts';
import type { Dated } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ArticleId } from '../model/id.ts';
import type { Reading, Token } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { firstIndex } from '../text/bisect.ts';
import { prefixStem } from '../text/fold-words.ts';

/**
 * An event that one article only names happened when another says (L3): where the name tells which event is meant, and all that date
 * one of that name and kind agree.
 *
 * > | [The Sund offensive gave them 40 villages]      in one article, and
 * > | … hold a part of the Sund region after [an offensive last year]     in another: last year
 */
export function withLentEvents(comparison: Comparison): Comparison {
  const readings = new Map(comparison.articles.map(({ reading }) => [reading.article.id, reading]));
  const told = toldEvents(comparison.statements, readings);
  if (told.size === 0) return comparison;
  let last: { readonly statement: Statement; readonly dated: Dated } | null = null;
  const statements = comparison.statements.map((statement): Statement => {
    const reading = readings.get(statement.article);
    if (statement.occurredAt !== null || statement.voice !== 'outlet' || reading === undefined) return statement;
    const event = namedEvent(reading, statement);
    const dated: Dated | null =
      (event === null ? null : dateOf(told, event, statement.article)) ??
      (last !== null && goesOn(reading, last.statement, statement) ? last.dated : null);
    if (dated === null) return statement;
    last = { statement, dated };
    return { ...statement, occurredAt: dated };
  });
  return { ...comparison, statements };
}

/** An event as one article dates it: the names of its sentence, which may tell it from others. */
interface Told {
  readonly article: ArticleId;
  readonly source: string;
  readonly names: ReadonlySet<string>;
  readonly dated: Dated;
}

/** Tellings of one kind of event that are kept: a story that dates more fires than these speaks of no one fire. */
const TELLINGS_MAX = 50;
/** Letters that forms of one name share: `Sund`, `Sundian`. */
const STEM_LENGTH = 5;
const stemOf = (word: string): string => prefixStem(word.toLowerCase(), STEM_LENGTH);
const isName = ({ text, tag }: Token): boolean => /^\p{Lu}/u.test(text) && tag !== 'PRON' && tag !== 'DET';

/** Taggers take `an offensive last year` for an adjective. */
const isEventNoun = ({ tag, text }: Token): boolean => tag !== 'VERB' && EVENT_NOUNS.has(text.toLowerCase());

/** The events that statements date in their own words, by noun. */
function toldEvents(
  statements: readonly Statement[],
  readings: ReadonlyMap<ArticleId, Reading>,
): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>();
  for (const { article, content, occurredAt, voice } of statements) {
    const reading = readings.get(article);
    const span = content[0];
    const own = occurredAt?.span != null && content.some((c) => contains(c, occurredAt.span as Span));
    if (reading === undefined || span === undefined || occurredAt === null || !own || voice !== 'outlet') continue;
    if (occurredAt.basis === 'inferred') continue;
    const nouns = tokensOf(reading, span).filter(isEventNoun);
    for (const noun of new Set(nouns.map((t) => t.text.toLowerCase()))) {
      const list = told.get(noun) ?? [];
      if (list.length >= TELLINGS_MAX) continue;
      const names = new Set(
        sentenceTokens(reading, span)
          .filter(isName)
          .map((t) => stemOf(t.text)),
      );
      told.set(noun, [...list, { article, source: reading.article.source, names, dated: occurredAt }]);
    }
  }
  return told;
}

const tokensOf = ({ tokens }: Reading, { start, end }: Pick<Span, 'start' | 'end'>): readonly Token[] =>
  tokens.slice(
    firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= start),
    firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= end),
  );

function sentenceTokens(reading: Reading, { start }: Span): readonly Token[] {
  const { sentences, tokens } = reading;
  const sentence = sentences[firstIndex(sentences.length, (i) => (sentences[i]?.end ?? 0) > start)];
  return sentence === undefined ? [] : tokens.slice(sentence.first, sentence.last);
}

interface NamedEvent {
  readonly noun: string;
  readonly names: readonly string[];
}

/** Tokens of the phrase that names an event: `the second Sund offensive`. */
const PHRASE_WORDS = 5;

/** `The Sund offensive gave …`: the event that opens a statement about the past, where a name tells which it is. */
function namedEvent(reading: Reading, { content }: Statement): NamedEvent | null {
  const words = content[0] === undefined ? [] : tokensOf(reading, content[0]);
  if (words[0]?.text.toLowerCase() !== 'the') return null;
  const at = words.slice(0, PHRASE_WORDS).findIndex(isEventNoun);
  const names = words.slice(1, Math.max(1, at)).filter(isName);
  const verb = words[at + 1];
  if (at < 0 || names.length === 0 || verb === undefined || !isPast(verb)) return null;
  return { noun: words[at]?.text.toLowerCase() ?? '', names: names.map((t) => stemOf(t.text)) };
}

const isPast = ({ tag, text, lemma }: Token): boolean =>
  tag === 'VERB' && text.toLowerCase() !== lemma && !/s$|ing$/.test(text);

function dateOf(told: ReadonlyMap<string, readonly Told[]>, event: NamedEvent, article: ArticleId): Dated | null {
  const meant = (told.get(event.noun) ?? []).filter(
    (each) => each.article !== article && event.names.every((name) => each.names.has(name)),
  );
  const [first] = meant;
  if (first === undefined || meant.some(({ dated }) => dated.value !== first.dated.value)) return null;
  return { ...first.dated, basis: 'inferred', why: `${first.source} tells when this was. ${first.dated.why}` };
}

/** Characters of `, and ` and of what marks stand beside it. */
const JOINT_MAX = 10;

/** > | The Sund offensive gave them 40 villages, and [proved a boost]: the same event goes on in the sentence. */
function goesOn(reading: Reading, before: Statement, { article, content }: Statement): boolean {
  const [from, to] = [before.content.at(-1), content.at(-1)];
  if (from === undefined || to === undefined || before.article !== article) return false;
  if (to.start < from.end || to.start - from.end > JOINT_MAX) return false;
  const [verb] = tokensOf(reading, to);
  const between = tokensOf(reading, { start: from.end, end: to.start });
  return verb !== undefined && isPast(verb) && between.length <= 2 && between.at(-1)?.text === 'and';
}
