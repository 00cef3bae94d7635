import {
  CAPITALS,
  DONE_TO_STATES,
  DONE_TO_TOWNS,
  FALLS_ON,
  FELT_FOR,
  GOING,
  TIES,
  TOWN_BEFORE,
  TOWN_NOUNS,
} from '../languages/en/states.ts';
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
    const own = standingOf(tokens, run);
    // > | in London and Paris: what is joined to a town is one.
    const joined =
      own === 'either' &&
      before !== undefined &&
      run.first - before.last === 1 &&
      /^(?:and|or|,)$/.test(tokens[before.last]?.text ?? '');
    standing.set(run, joined && standing.get(before) === 'town' ? 'town' : own);
  }
  const all = Map.groupBy(capitals, ({ words }) => words.join(' '));
  const isTown = (run: NameRun): boolean => {
    if (standing.get(run) !== 'either') return standing.get(run) === 'town';
    const others = (all.get(run.words.join(' ')) ?? []).map((other) => standing.get(other));
    return others.includes('town') && !others.includes('state');
  };
  return new Set(capitals.filter(isTown));
}

function standingOf(tokens: readonly Token[], run: NameRun): Standing {
  const { first, last } = run;
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  if (/^['’]s?$/.test(word(last))) return owning(tokens, last + 1);
  // > | [Sofia], Bulgaria     > | [Lima], Ohio,     > | the [London]-based group
  if (word(last) === ',' && tokens[last + 1]?.tag === 'PROPN' && /^[,.]$/.test(word(last + 2))) return 'town';
  if (word(last) === '-' && word(last + 1) === 'based') return 'town';
  if (TOWN_BEFORE.has(word(first - 1))) return FELT_FOR.has(word(first - 2)) ? 'state' : 'town';
  const governed = behindOf(tokens, first);
  if (governed !== null) return governed;
  const done = verbBehind(tokens, last);
  if (done !== null) return done;
  // > | the outskirts of [Kyiv]     > | The capital, [Tunis], …     > | the [Paris] suburbs
  if (TOWN_NOUNS.has(word(last)) || TOWN_NOUNS.has(word(first - 1))) return 'town';
  if (word(first - 1) === 'of' && TOWN_NOUNS.has(word(first - 2))) return 'town';
  if (word(first - 1) === ',' && TOWN_NOUNS.has(word(first - 2)) && /^[,.]$/.test(word(last))) return 'town';
  return 'either';
}

/** > | [London]’s Hyde Park, [Kyiv]’s suburbs     but   | in [Kyiv]’s view, [Moscow]’s troops */
const owning = (tokens: readonly Token[], owned: number): Standing =>
  tokens[owned]?.tag === 'PROPN' ||
  tokens.slice(owned, owned + 2).some(({ text }) => TOWN_NOUNS.has(text.toLowerCase()))
    ? 'town'
    : 'state';

/** What the words before a capital make of it: > | the strike on [Kyiv], flew to [Moscow], left [Kyiv]     but   | according to [Kyiv], urged [Warsaw], ties with [Ankara] */
function behindOf(tokens: readonly Token[], first: number): Standing | null {
  const [before, governor] = [tokens[first - 1], tokens[first - 2]];
  const word = before?.text.toLowerCase() ?? '';
  const noun = governor?.text.toLowerCase() ?? '';
  if (before?.tag === 'VERB')
    return DONE_TO_TOWNS.has(before.lemma) ? 'town' : DONE_TO_STATES.has(before.lemma) ? 'state' : null;
  if (word === 'on' && (FALLS_ON.has(noun) || FALLS_ON.has(governor?.lemma ?? ''))) return 'town';
  if (/^(?:by|told)$/.test(word) || (word === 'to' && noun === 'according') || (word === 'on' && noun === 'call'))
    return 'state';
  if (/^(?:with|on|from|to|between|against|over|at|and)$/.test(word) && TIES.has(noun)) return 'state';
  if (/^(?:at|over|against)$/.test(word)) return 'state';
  const goes = tokens
    .slice(Math.max(0, first - GOING_REACH), first - 1)
    .some(({ tag, lemma }) => tag === 'VERB' && GOING.has(lemma));
  return /^(?:to|from|through|for)$/.test(word) && goes ? 'town' : null;
}
/** Tokens between a verb of going and where it goes: `flew with his wife to Moscow`. */
const GOING_REACH = 5;

/** What the verb behind a capital makes of it: > | [Moscow] said, [Moscow] is sending crews     but   | [Beirut] was hit, [Kyiv] came under attack */
function verbBehind(tokens: readonly Token[], last: number): Standing | null {
  const [verb, next] = tokens.slice(last, last + VERB_REACH).filter(({ tag }) => tag !== 'ADV');
  if (verb?.tag === 'AUX' && verb.lemma === 'be') {
    if (next?.tag === 'VERB' && DONE_TO_TOWNS.has(next.lemma)) return 'town';
    return next?.text.endsWith('ing') ? 'state' : 'either';
  }
  if (verb?.lemma === 'come' && next?.text === 'under') return 'town';
  return verb?.tag === 'VERB' || verb?.tag === 'AUX' ? 'state' : null;
}

/** How many tokens a verb of two words with its adverbs takes: `is also now sending`. */
const VERB_REACH = 5;
