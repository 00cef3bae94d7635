import { STATION_OPENERS } from '../languages/en/outlets.ts';
import { BODY_NOUNS, NAME_TITLES } from '../languages/en/people.ts';
import { DEMONYMS, STATE_OF } from '../languages/en/states.ts';
import type { EntityKind } from '../model/entity.ts';
import type { Sentence, TaggedName, Token } from '../model/reading.ts';
import { firstIndex } from '../text/bisect.ts';
import { describeRun, type NameLore, type NameRun, PARTICLES } from './names.ts';
import { isNoName } from './names-none.ts';

const KIND_OF_TAGGED = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  place: 'place',
  unit: 'unit',
  work: 'other',
} as const satisfies Record<TaggedName['kind'], EntityKind>;

export interface TaggedInput {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly lore: NameLore;
}

/**
 * The names that a model sees, each with the titles and the people's adjective before it, which the rules know, and the names that
 * only the rules see. A people's adjective stays with its place. Where both see a name, words and kind are the model's, unless a
 * title or the list of states tells the kind.
 *
 * > | Supreme Court Justice Elena Kagan: one name to the rules, a court and a person to the model
 */
export function withTagged(runs: readonly NameRun[], names: readonly TaggedName[], input: TaggedInput): NameRun[] {
  const { tokens, lore } = input;
  const parts = partsOfBodies(runs, names, tokens);
  const own = names.filter((name) => {
    const word = tokens[name.first]?.text ?? '';
    const isPeople = name.last - name.first === 1 && (DEMONYMS.has(word) || lore.adjectives.has(word));
    const run = runs[firstIndex(runs.length, (i) => (runs[i]?.last ?? 0) > name.first)];
    return !(isPeople && run !== undefined && run.first <= name.first) && !parts.has(name);
  });
  const seen = own.flatMap((name, at) => runOf(name, own[at - 1]?.last ?? 0, input));
  const meets = (run: NameRun): boolean => {
    const next = firstIndex(seen.length, (i) => (seen[i]?.last ?? 0) > run.first - run.titles.length);
    return (seen[next]?.first ?? Number.POSITIVE_INFINITY) < run.last;
  };
  const alone = runs.filter((run) => !meets(run) && !(run.words.length === 1 && isNoName(run.words[0] ?? '')));
  return [...seen, ...alone].sort((a, b) => a.first - b.first);
}

/**
 * Names that are a piece of a body or a unit which the rules see whole.
 *
 * > | Orvenian Institute of [Dam Engineers]     > | 148th [Assault Regiment]
 */
function partsOfBodies(
  runs: readonly NameRun[],
  names: readonly TaggedName[],
  tokens: readonly Token[],
): ReadonlySet<TaggedName> {
  const isBody = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ text }) => /^\p{Lu}/u.test(text) && BODY_NOUNS.has(text.toLowerCase()));
  return new Set(
    runs.flatMap((run) => {
      if (run.kind !== 'unit' && (run.kind !== 'organisation' || !isBody(run.first, run.last))) return [];
      const at = firstIndex(names.length, (i) => (names[i]?.last ?? 0) > run.first);
      const [name, next] = names.slice(at, at + 2);
      const isAlone = name !== undefined && (next === undefined || next.first >= run.last);
      return isAlone && run.first <= name.first && name.last <= run.last && !isBody(name.first, name.last)
        ? [name]
        : [];
    }),
  );
}

/** The run of a name, from the titles before it on, but from no word before `from`. */
function runOf(name: TaggedName, from: number, { tokens, sentences, lore }: TaggedInput): NameRun[] {
  const sentence = sentences[firstIndex(sentences.length, (i) => (sentences[i]?.last ?? 0) > name.first)];
  if (!sentence || !tokens.slice(name.first, name.last).some(({ text }) => /^\p{Lu}/u.test(text))) return [];
  const least = Math.max(from, sentence.first);
  const described = describeRun(tokens, titlesBefore(tokens, name.first, least), name.last, sentence, lore);
  const run =
    described && described.first < name.first ? describeRun(tokens, name.first, name.last, sentence, lore) : described;
  if (!run) return [];
  const isTold = run.titles.length > 0 || run.kind === 'unit' || STATE_OF.has(run.words.join(' '));
  // > | Radio Morvane, Channel Korvath: no place and nobody.
  const isStation = run.words.length > 1 && STATION_OPENERS.has(run.words[0] ?? '');
  // > | Day after Day: no person’s name.
  const isTitle = name.kind === 'person' && tokens.slice(name.first + 1, name.last - 1).some(isSmallWord);
  const kind = isTitle ? 'other' : KIND_OF_TAGGED[name.kind];
  return [isTold ? run : { ...run, kind: isStation ? 'organisation' : kind }];
}

/** A preposition or a verb in a name; `von`, `of` and `the` are in names of persons, too. */
const isSmallWord = ({ text, tag }: Token): boolean =>
  /^\p{Ll}{2,}$/u.test(text) && /^(?:ADP|VERB|AUX|SCONJ)$/.test(tag) && text !== 'of' && !PARTICLES.has(text);

/** Where the titles before a name begin: > | Ukrainian President [Volodymyr Zelensky]     > | Gen. [Oleksandr Syrskyi] */
function titlesBefore(tokens: readonly Token[], first: number, least: number): number {
  const isTitle = (at: number): boolean => {
    const text = tokens[at]?.text ?? '';
    return /^\p{Lu}/u.test(text) && NAME_TITLES.has(text.toLowerCase().replace(/\.$/, ''));
  };
  let start = first;
  while (start > least && (isTitle(start - 1) || (tokens[start - 1]?.text === '.' && isTitle(start - 2)))) start--;
  const people = tokens[start - 1]?.text ?? '';
  return start < first && start > least && (DEMONYMS.has(people) || STATE_OF.has(people)) ? start - 1 : start;
}
