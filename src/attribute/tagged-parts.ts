import type { Reading, TaggedRelation, Token, WordRange } from '../model/reading.ts';
import { isSpeech } from './can-speak.ts';

/** The relations of an article, those of two speakers that a model took for one put right. */
export function apartFromOthers(reading: Reading, relations: readonly TaggedRelation[]): TaggedRelation[] {
  const bySource = new Map<string, TaggedRelation[]>();
  for (const relation of relations)
    for (const { first, last } of relation.source.slice(0, 1))
      bySource.set(`${first}-${last}`, [...(bySource.get(`${first}-${last}`) ?? []), relation]);
  return relations
    .map((relation) => behindOthers(reading, ownSource(reading, relation, bySource)))
    .map((relation) => ofDenial(reading, withoutRelatives(reading, relation)))
    .filter((relation) => relation.content.length > 0 && !isOccasion(reading, relation));
}

/** > | issued a ruling [that said the law was void]: what the ruling does is nothing that the court says. */
const withoutRelatives = ({ tokens }: Reading, relation: TaggedRelation): TaggedRelation => ({
  ...relation,
  content: relation.content.filter(
    ({ first, last }) => last - first < 3 || tokens[first]?.text !== 'that' || tokens[first + 1]?.tag !== 'VERB',
  ),
});

/** Between a cue and what is said stand no more words that tell how it is meant. */
const BETWEEN_TOKENS = 12;

const between = ({ tokens }: Reading, { cue, content: [range] }: TaggedRelation): string =>
  range === undefined
    ? ''
    : tokens
        .slice(cue.last, Math.min(range.first, cue.last + BETWEEN_TOKENS))
        .map(({ text }) => text.toLowerCase())
        .join(' ');

/** > | Lan repeated his [denial] that he had lied. */
const ofDenial = (reading: Reading, relation: TaggedRelation): TaggedRelation =>
  /\bdenials?\b/.test(between(reading, relation)) ? { ...relation, attitude: 'denies' } : relation;

/** > | Police [were called] after reports that a man had a gun: on what occasion something was done, nobody says by it. */
function isOccasion(reading: Reading, relation: TaggedRelation): boolean {
  const words = reading.tokens
    .slice(relation.cue.first, relation.cue.last)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  const behind = `${words} ${between(reading, relation)}`;
  return /^(?:(?:is|are|was|were|been|being) )?(?:called|alerted|summoned|aware|commented|evacuated|(?:has|have|had) commented)\b.*\b(?:reports?|rumou?rs?|claims?|calls?)(?: that)?$/.test(
    behind,
  );
}

/**
 * Two who speak on either side of `, and` are two, though a model has them for one in both of their attributions.
 *
 * > | “We won,” [said] Ana Roth, and [her rival] [said] he would go on.
 */
function ownSource(
  { tokens }: Reading,
  relation: TaggedRelation,
  bySource: ReadonlyMap<string, readonly TaggedRelation[]>,
): TaggedRelation {
  const [source, ...more] = relation.source;
  if (source === undefined || more.length > 0) return relation;
  const joint = jointIn(tokens, source);
  const isBehind = relation.cue.last <= source.first;
  const other = bySource
    .get(`${source.first}-${source.last}`)
    ?.find(({ cue }) => (isBehind ? cue.first >= source.last : cue.last <= source.first));
  if (joint < 0 || other === undefined) return relation;
  const own = isBehind ? { first: source.first, last: joint } : { first: joint + 2, last: source.last };
  return { ...relation, source: [own] };
}

/** The comma before `and` or `but` within a range; -1 where none stands there. */
const jointIn = (tokens: readonly Token[], { first, last }: WordRange): number => {
  for (let i = first + 1; i < last - 2; i++) if (tokens[i]?.text === ',' && tokens[i + 1]?.tag === 'CCONJ') return i;
  return -1;
};

/** Where a clause begins behind one that closes with a cue: > | Prices rose, the bank said, and [wages fell]; -1 where none does. */
export function behindCue(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from + 1; i--) {
    const verb = tokens[i - 2];
    if (tokens[i]?.tag !== 'CCONJ' || tokens[i - 1]?.text !== ',') continue;
    if (verb?.tag === 'VERB' && isSpeech(verb.lemma) && isClosed(tokens, from, i - 2)) return i + 1;
  }
  return -1;
}

/** Between the verb and the comma before it stands who speaks, and nothing else. */
function isClosed(tokens: readonly Token[], from: number, verb: number): boolean {
  let comma = verb - 1;
  while (comma > from && tokens[comma]?.text !== ',') comma--;
  return (
    comma > from &&
    tokens.slice(comma + 1, verb).every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|PART|ADV|NUM)$/.test(tag))
  );
}

/** > | Prices rose, the bank said, and [wages fell], according to the office: what stands behind another cue is told of, and before it not. */
function behindOthers({ tokens }: Reading, relation: TaggedRelation): TaggedRelation {
  const { cue, content } = relation;
  if (tokens[cue.first]?.text.toLowerCase() === 'according') {
    return {
      ...relation,
      content: content.map((range) => {
        const from = range.last <= cue.first ? behindCue(tokens, range.first, range.last) : -1;
        return from < 0 ? range : { ...range, first: from };
      }),
    };
  }
  // > | … the bank said, [and wages fell], according to the office
  const isOthers = ({ first, last }: WordRange): boolean =>
    first > cue.last &&
    tokens[cue.last]?.text === ',' &&
    tokens[first]?.tag === 'CCONJ' &&
    tokens[last]?.text === ',' &&
    tokens[last + 1]?.text === 'according';
  const kept = content.filter((range) => !isOthers(range));
  return kept.length > 0 && kept.length < content.length ? { ...relation, content: kept } : relation;
}
