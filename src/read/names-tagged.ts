import type { EntityKind } from '../model/entity.ts';
import type { TaggedName, Token } from '../model/reading.ts';
import { firstIndex } from '../text/bisect.ts';
import type { NameRun } from './names.ts';

const KIND_OF_TAGGED = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  place: 'place',
  unit: 'unit',
  work: 'other',
} as const satisfies Record<TaggedName['kind'], EntityKind>;

/**
 * The names of the rules with the kinds that a model gives them, and the names that the model alone sees. Where the name
 * begins and which titles belong to it the rules know better; a people's adjective stays with its place. One name has one
 * kind in an article: the one that most of its places show, to the model or to rules with something to go by.
 */
export function withTagged(
  runs: readonly NameRun[],
  names: readonly TaggedName[],
  tokens: readonly Token[],
): NameRun[] {
  const met = new Set<TaggedName>();
  const tagged = runs.map((run) => {
    const over = overlapping(run, names);
    for (const name of over) met.add(name);
    const [name] = over;
    return over.length === 1 && name && name.kind !== 'group' && name.kind !== 'work'
      ? KIND_OF_TAGGED[name.kind]
      : null;
  });
  const votes = votesOf(runs, tagged);
  const kinded = runs.map((run, index): NameRun => {
    if (tagged[index] === null || !isOpen(run)) return run;
    const kinds = [...(votes.get(keyOf(run)) ?? [])].sort(([, a], [, b]) => b - a);
    const [first, second] = kinds;
    const tied = first !== undefined && second !== undefined && first[1] === second[1];
    return first === undefined || tied ? run : { ...run, kind: first[0] };
  });
  const alone = names.filter((name) => !met.has(name)).flatMap((name) => runOf(name, tokens));
  return [...kinded, ...alone].sort((a, b) => a.first - b.first);
}

/** Whether the rules had nothing to go by: no title, no noun of a body or place, no preposition. */
const isOpen = ({ kind, titles }: NameRun): boolean => kind === 'other' || (kind === 'person' && titles.length === 0);

function overlapping(run: NameRun, names: readonly TaggedName[]): TaggedName[] {
  const from = firstIndex(names.length, (i) => (names[i]?.last ?? 0) > run.first);
  const to = firstIndex(names.length, (i) => (names[i]?.first ?? 0) >= run.last);
  return names.slice(from, Math.max(from, to));
}

const keyOf = ({ words }: NameRun): string => words.join(' ');

/** How often each name is seen as each kind, by the model and by rules that had something to go by. */
function votesOf(
  runs: readonly NameRun[],
  tagged: readonly (EntityKind | null)[],
): Map<string, Map<EntityKind, number>> {
  const votes = new Map<string, Map<EntityKind, number>>();
  for (const [index, run] of runs.entries()) {
    const own = votes.get(keyOf(run)) ?? new Map<EntityKind, number>();
    votes.set(keyOf(run), own);
    const seen = [tagged[index] ?? null, isOpen(run) ? null : run.kind].filter((kind) => kind !== null);
    for (const kind of seen) own.set(kind, (own.get(kind) ?? 0) + 1);
  }
  return votes;
}

function runOf({ first, last, kind }: TaggedName, tokens: readonly Token[]): NameRun[] {
  const words = tokens.slice(first, last).map(({ text }) => text);
  if (!words.some((word) => /^\p{Lu}/u.test(word))) return [];
  const article = tokens[first - 1]?.text.toLowerCase() === 'the';
  return [{ first, last, words, titles: [], demonym: null, kind: KIND_OF_TAGGED[kind], acronym: null, article }];
}
