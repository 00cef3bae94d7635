import { CAPITALS, STATE_OF, TOWN_BEFORE, TOWN_NOUNS } from '../languages/en/states.ts';
import type { Token } from '../model/reading.ts';
import type { NameRun } from './names.ts';

/** How a capital stands: as a town, as those who govern, or so that it may be either. */
type Standing = 'town' | 'state' | 'either';

/**
 * M27: the names of capitals that stand for the town itself, not for those who govern there. What may be either follows the rest of its article.
 *
 * > | died in [London]     > | arrived in [Sofia], Bulgaria     but   | [Moscow] said, talks with [Kyiv]
 */
export function townsAmong(tokens: readonly Token[], runs: readonly NameRun[]): ReadonlySet<NameRun> {
  const capitals = runs.filter(({ words }) => CAPITALS.has(words.join(' ')));
  const standing = new Map<NameRun, Standing>();
  for (const [i, run] of capitals.entries()) {
    const before = capitals[i - 1];
    // > | in London and Paris: what is joined to a town is one.
    const joined =
      before !== undefined && run.first - before.last === 1 && /^(?:and|or|,)$/.test(tokens[before.last]?.text ?? '');
    standing.set(run, joined && standing.get(before) === 'town' ? 'town' : standingOf(tokens, run));
  }
  const all = Map.groupBy(capitals, ({ words }) => words.join(' '));
  const isTown = (run: NameRun): boolean => {
    if (standing.get(run) !== 'either') return standing.get(run) === 'town';
    const others = (all.get(run.words.join(' ')) ?? []).map((other) => standing.get(other));
    return others.includes('town') && !others.includes('state');
  };
  return new Set(capitals.filter(isTown));
}

function standingOf(tokens: readonly Token[], { first, last }: NameRun): Standing {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  // > | [Sofia], Bulgaria
  if (word(last) === ',' && STATE_OF.has(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.tag === 'PROPN')
    return 'town';
  if (TOWN_BEFORE.has(word(first - 1)) || TOWN_NOUNS.has(word(last))) return 'town';
  // > | the outskirts of [Kyiv]     > | the capital, [Tunis]
  if (/^(?:of|,)$/.test(word(first - 1)) && TOWN_NOUNS.has(word(first - 2))) return 'town';
  if (TOWN_NOUNS.has(word(first - 1))) return 'town';
  const behind = tokens.slice(last, last + VERB_REACH).filter(({ tag }) => tag !== 'ADV');
  const [verb, next] = behind;
  // > | [London] was flooded, [London] is wet   but   | [Moscow] is sending crews
  if (verb?.tag === 'AUX' && verb.lemma === 'be') return next?.text.endsWith('ing') ? 'state' : 'either';
  return verb?.tag === 'VERB' || verb?.tag === 'AUX' ? 'state' : 'either';
}

/** How many tokens a verb of two words with its adverbs takes: `is also now sending`. */
const VERB_REACH = 5;
