import { CUE_VERBS } from '../languages/en/cues.ts';
import type { Reading } from '../model/reading.ts';
import type { Draft } from './draft.ts';

/** A name that says who is meant stands no farther behind than a short clause: `the company that runs the ferry, Norvik Lines,`. */
const CLAUSE_TOKENS = 12;

/**
 * Whose name stands between commas right before the cue, behind words for what he is, speaks by that name.
 *
 * > | [A smaller union, the Drivers’ Association], said …     > | The company that runs the ferry, [Norvik Lines], said …
 */
export function withName({ tokens, mentions }: Reading, draft: Draft): Draft {
  const { source, sourceTokens, cueTokens } = draft;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!source || !sourceTokens || !cueTokens || cueTokens.first <= sourceTokens.last) return draft;
  const isDescription = /^(?:an?|the|its|his|her|their|one)$/i.test(text(sourceTokens.first));
  if (!isDescription || tokens[sourceTokens.last - 1]?.tag !== 'NOUN') return draft;
  let closing = cueTokens.first - 1;
  while (tokens[closing]?.tag === 'ADV') closing--;
  let opening = closing - 1;
  while (opening > sourceTokens.last && text(opening) !== ',') opening--;
  if (text(closing) !== ',' || text(opening) !== ',' || opening < sourceTokens.last) return draft;
  const between = tokens.slice(sourceTokens.last, opening);
  const isClause = /^(?:that|who|which)$/.test(between[0]?.text ?? '') && between.length <= CLAUSE_TOKENS;
  if (between.length > 0 && (!isClause || between.some((t) => t.text === ','))) return draft;
  const first = /^the$/i.test(text(opening + 1)) ? opening + 2 : opening + 1;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[closing - 1]?.end ?? 0;
  const name = mentions.find(
    (m) =>
      m.form === 'name' && m.kind !== 'place' && m.entity !== null && m.end === end && Math.abs(m.start - start) <= 4,
  );
  if (!name) return draft;
  return between.length === 0
    ? { ...draft, source: { start: source.start, end }, sourceTokens: { first: sourceTokens.first, last: closing } }
    : { ...draft, source: { start, end }, sourceTokens: { first, last: closing } };
}

/**
 * Whoever tells it between commas is no part of the subject whose clause he interrupts.
 *
 * > | [The mediators], Tasket said, told his delegation that it was over.
 */
export function withoutTeller({ tokens }: Reading, draft: Draft): Draft {
  const { source, sourceTokens, cueTokens } = draft;
  if (!source || !sourceTokens || !cueTokens || cueTokens.first <= sourceTokens.last) return draft;
  const between = tokens.slice(sourceTokens.last, cueTokens.first);
  const isAside = between.length > 1 && between.at(-1)?.text === ',' && between[0]?.tag === 'VERB';
  if (!isAside || !CUE_VERBS.has(between[0]?.lemma ?? '')) return draft;
  let comma = sourceTokens.last - 1;
  while (comma > sourceTokens.first && tokens[comma]?.text !== ',') comma--;
  const end = tokens[comma - 1]?.end ?? 0;
  return comma > sourceTokens.first
    ? { ...draft, source: { start: source.start, end }, sourceTokens: { ...sourceTokens, last: comma } }
    : draft;
}
