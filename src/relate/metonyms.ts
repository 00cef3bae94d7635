import { ARMED_NOUNS } from '../languages/en/bodies.ts';
import { SEATS, STATE_OF } from '../languages/en/states.ts';
import type { Mention, Reading, Token } from '../model/reading.ts';
import type { ReadArticle } from '../model/statement.ts';
import { firstIndex } from '../text/bisect.ts';
import { partyOfWord } from './parties.ts';

/**
 * Capitals that stand for their governments, which no table knows: found by what the articles let them do (E10).
 *
 * > | Tarn’s troops hold a part of the Volsian land …     > | Tarn’s operations on Volsian soil
 *   | ----          -----------------                       Tarn acts on Volsia, so it is not Volsia: of two sides it is the other
 */

/** Mentions of a state or of its people that make it a side of the story. */
const SIDE_MENTIONS_MIN = 3;
/** Acts upon one side that show that a name stands for the other: one alone may be a slip of the parser. */
const ACTS_MIN = 2;
/** Tokens behind a name within which whom it acts upon is named. */
const ACT_REACH = 12;
/** More names than this are not looked at: limits hostile input. */
const NAMES_MAX = 500;

/** Where something happens: a name with one of these before it is a town. */
const WHERE = /^(?:in|near|at|around|inside|outside|into|from|across|through|towards?|above|over)$/i;
/** What a side has and a town has not. */
const WARS = /^(?:operations?|offensives?|invasion|incursions?|campaign|ambassador|envoy|government|parliament)$/i;

interface Acts {
  isTown: boolean;
  /** Acts as a side would, by the side that they touch; the empty string for none. */
  readonly upon: Map<string, number>;
}

/** The state for which each capital stands, by name: empty unless the articles show it. */
export function metonymsOf(articles: readonly ReadArticle[], places: ReadonlySet<string>): ReadonlyMap<string, string> {
  const sides = sidesOf(articles, places);
  const found = new Map<string, string>();
  if (sides.size < 2) return found;
  const acts = new Map<string, Acts>();
  for (const { reading, attribution } of articles)
    for (const mention of attribution.mentions) {
      const name = attribution.entities[mention.entity ?? -1]?.nameWords;
      const word = name?.length === 1 ? name[0] : undefined;
      if (word === undefined || mention.form !== 'name' || mention.kind !== 'place' || mention.text !== word) continue;
      if (sides.has(word) || STATE_OF.has(word) || SEATS.has(word)) continue;
      if (!acts.has(word) && acts.size >= NAMES_MAX) continue;
      const known = acts.get(word) ?? { isTown: false, upon: new Map<string, number>() };
      acts.set(word, known);
      look(reading, mention, sides, places, known);
    }
  for (const [word, { isTown, upon }] of [...acts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const open = [...sides].filter((side) => !upon.has(side));
    const shown = [...sides].every((side) => !upon.has(side) || (upon.get(side) ?? 0) >= ACTS_MIN);
    const [state] = open;
    if (!isTown && shown && open.length === 1 && state !== undefined) found.set(word, state);
  }
  return found;
}

/** The states of which the articles have a people's adjective, too. */
function sidesOf(articles: readonly ReadArticle[], places: ReadonlySet<string>): Set<string> {
  const counts = new Map<string, { mentions: number; adjective: boolean }>();
  for (const { attribution } of articles)
    for (const { entity, text } of attribution.mentions) {
      const named = attribution.entities[entity ?? -1];
      const side = named?.kind === 'place' ? partyOfWord(text, places) : null;
      if (side === null) continue;
      const known = counts.get(side) ?? { mentions: 0, adjective: false };
      counts.set(side, { mentions: known.mentions + 1, adjective: known.adjective || text !== side });
    }
  return new Set(
    [...counts].flatMap(([side, { mentions, adjective }]) =>
      adjective && mentions >= SIDE_MENTIONS_MIN ? [side] : [],
    ),
  );
}

function look(
  { tokens }: Reading,
  mention: Mention,
  sides: ReadonlySet<string>,
  places: ReadonlySet<string>,
  acts: Acts,
): void {
  const at = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= mention.start);
  const before = tokens[at - 1];
  if (before !== undefined && WHERE.test(before.text)) acts.isTown = true;
  const acting = actAfter(tokens, at + 1);
  if (acting === null) return;
  for (let i = acting; i < Math.min(tokens.length, acting + ACT_REACH); i++) {
    const token = tokens[i];
    if (token === undefined || /^[.,;:]$/.test(token.text) || token.tag === 'SCONJ') return;
    const side = /^\p{Lu}/u.test(token.text) ? partyOfWord(token.text, places) : null;
    if (side !== null && sides.has(side)) acts.upon.set(side, (acts.upon.get(side) ?? 0) + 1);
  }
}

/** Index behind the verb or the troops by which a name acts; null where it does neither. */
function actAfter(tokens: readonly Token[], at: number): number | null {
  if (/^['’]s?$/.test(tokens[at]?.text ?? '')) {
    const what = tokens[at + 1]?.text ?? '';
    return ARMED_NOUNS.has(what.toLowerCase()) || WARS.test(what) ? at + 2 : null;
  }
  let i = at;
  while (tokens[i]?.tag === 'ADV') i++;
  return tokens[i]?.tag === 'VERB' || tokens[i]?.tag === 'AUX' ? i + 1 : null;
}
