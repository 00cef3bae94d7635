import { HEDGES } from '../languages/en/certainty.ts';
import {
  CONDITION_PATTERN,
  EXCLUSIVES,
  PERMISSION_PATTERN,
  QUALIFYING_ADJECTIVES,
  TENTATIVE_PATTERN,
} from '../languages/en/strength.ts';
import type { Token } from '../model/reading.ts';
import { weightedOverlap } from '../text/similarity.ts';
import type { Difference } from './drift-difference.ts';
import {
  type Clause,
  type Counterpart,
  clausesOf,
  type Passage,
  stemOf,
  stemOfToken,
  tokensWithin,
} from './passages.ts';
import type { Told } from './retellings.ts';

/** The least likeness at which what bounds two clauses is compared: a bound on another matter shows nothing. */
const LIKENESS_OF_BOUNDS_MIN = 0.3;

/** Rules J11, J14, J41 and J42: what bounded the claim, in plain words, and does not in the sentence of the retelling that is nearest to it. */
export function boundsDrift(retelling: Told): Difference[] {
  const { counterparts, told, retold } = retelling;
  const nearest = new Map<Passage, Counterpart>();
  for (const pair of counterparts) {
    const known = nearest.get(pair.told.passage);
    if (known === undefined || pair.likeness > known.likeness) nearest.set(pair.told.passage, pair);
  }
  const bounded = [...nearest.values()].flatMap((pair): Difference[] => {
    if (pair.likeness < LIKENESS_OF_BOUNDS_MIN || pair.retold.statement?.quoteMode === 'direct') return [];
    const rules = [intentFirmer, conditionLost, exclusiveLost];
    const lost = rules.map((rule) => rule(pair, { told, retold })).find((d) => d !== null);
    return lost ? [lost] : [];
  });
  return [...bounded, ...adjectivesLost(retelling)];
}

type Rule = (pair: Counterpart, texts: { told: readonly Passage[]; retold: readonly Passage[] }) => Difference | null;

const tokensOf = ({ passage }: Clause): readonly Token[] => tokensWithin(passage.reading, passage.sentence);
const verbsOf = (clause: Clause): Set<string> =>
  new Set(tokensOf(clause).flatMap((t) => (t.tag === 'VERB' ? (stemOfToken(t) ?? []) : [])));
const holdsBack = ({ text }: Passage): boolean =>
  TENTATIVE_PATTERN.test(text) ||
  CONDITION_PATTERN.test(text) ||
  PERMISSION_PATTERN.test(text) ||
  /\b(?:would|should|yet to|not|in favou?r|favou?rs?|against|back(?:s|ed)|support(?:s|ed)|oppos\w*|keen|wish\w*|like to)\b|\bfor \p{L}+ing\b/iu.test(
    text,
  ) ||
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => HEDGES.has(word));

/** J11: `is considering buying` becomes `is buying`: the deed stands there without the one who only thinks of it. */
const intentFirmer: Rule = ({ told, retold }) => {
  const found = TENTATIVE_PATTERN.exec(told.passage.text);
  if (found === null || holdsBack(retold.passage)) return null;
  // The verb that follows the thinking must be what the retelling says is done.
  const at = told.passage.sentence.start + found.index + found[0].length;
  const deed = tokensOf(told).find((t) => t.start >= at && t.tag === 'VERB');
  const stem = deed === undefined ? null : stemOfToken(deed);
  const near = deed !== undefined && deed.start - at <= DEED_REACH;
  if (stem === null || !near || !verbsOf(retold).has(stem)) return null;
  return {
    kind: 'certainty-raised',
    severity: 'medium',
    template: 'hedge-lost',
    words: { hedge: found[0] },
    told,
    retold,
  };
};

/** How many characters behind the thinking its deed stands: `is considering a plan to buy`. */
const DEED_REACH = 24;

/** What is said to come about as it stands. */
const FIRM = /\b(?:will|is to|are to|has|have|is|are|was|were)\b|['’]ll\b/i;

/** J41: `if the council agrees` is gone, from the sentence and from those beside it. */
const conditionLost: Rule = ({ told, retold }, texts) => {
  const found = CONDITION_PATTERN.exec(told.passage.text);
  if (found === null || !/\b(?:will|would|may|might|could|can)\b/i.test(told.passage.text)) return null;
  const beside = texts.retold.filter((p) => Math.abs(p.index - retold.passage.index) <= 1);
  if (beside.some(holdsBackOnCondition) || holdsBack(retold.passage) || !FIRM.test(retold.passage.text)) return null;
  // `Asked if` and `nobody knows if` set no condition.
  if (
    /\b(?:ask\w*|know\w*|wonder\w*|doubt\w*|unclear|see|say|said|sure|tell|told|even|as) if\b/i.test(told.passage.text)
  )
    return null;
  const kept = [...verbsOf(retold)].some((v) => verbsOf(told).has(v));
  return kept
    ? {
        kind: 'qualifier-lost',
        severity: 'medium',
        template: 'qualifier-lost',
        words: { qualifier: found[0].trim() },
        told,
        retold,
      }
    : null;
};

const holdsBackOnCondition = ({ text }: Passage): boolean => CONDITION_PATTERN.test(text);

/** J42: `on Sundays only` becomes nothing: what the word held the claim to is gone with it. */
const exclusiveLost: Rule = ({ told, retold }) => {
  const tokens = tokensWithin(told.passage.reading, told.range);
  const at = tokens.findIndex((t) => EXCLUSIVES.has(t.text.toLowerCase()));
  const word = tokens[at];
  if (word === undefined || told.statement?.quoteMode === 'direct') return null;
  if (
    /\b(?:only|just|sole|solely|alone|except|exclusive\w*|limited|restrict\w*|nobody but|no one but|merely)\b/i.test(
      retold.passage.text,
    )
  )
    return null;
  // `Only twelve came` and `not only` set no bound, nor does what ends a thought: `it can only get better`.
  const next = tokens[at + 1];
  if (next?.tag === 'NUM' || tokens[at - 1]?.text.toLowerCase() === 'not' || tokens[at - 1]?.tag === 'AUX') return null;
  const beside = [...tokens.slice(Math.max(0, at - 2), at), ...tokens.slice(at + 1, at + 4)];
  const held = beside.filter((t) => /^(?:NOUN|PROPN)$/.test(t.tag)).flatMap((t) => stemOf(t.text) ?? []);
  const lost = held.filter((stem) => !retold.passage.words.has(stem));
  if (lost.length === 0) return null;
  return {
    kind: 'scope-changed',
    severity: 'medium',
    template: 'scope-only-lost',
    words: { restriction: word.text },
    told,
    retold,
  };
};

/** The least share of words of two sentences in which a noun stands once with and once without such an adjective. */
const SENTENCES_ALIKE_MIN = 0.35;

/** J14: `preliminary tests` becomes `tests`. The sentences are sought by the noun, since each may be nearest to another one. */
function adjectivesLost({ told, retold, bearings }: Told): Difference[] {
  return told.flatMap((passage): Difference[] => {
    const tokens = tokensWithin(passage.reading, passage.sentence);
    for (const [i, t] of tokens.entries()) {
      if (!QUALIFYING_ADJECTIVES.has(t.text.toLowerCase())) continue;
      const noun = tokens.slice(i + 1, i + 3).find((n) => n.tag === 'NOUN');
      const stem = noun === undefined ? null : stemOf(noun.text);
      if (stem === null) continue;
      const kept = retold
        .filter((p) => p.words.has(stem))
        .map((p) => ({ p, alike: weightedOverlap(passage.words, p.words, bearings.weights) }))
        .sort((a, b) => b.alike - a.alike)[0];
      const [from, to] = [clausesOf(passage)[0], kept && clausesOf(kept.p)[0]];
      if (kept === undefined || kept.alike < SENTENCES_ALIKE_MIN || from === undefined || to === undefined) continue;
      const words = tokensWithin(kept.p.reading, kept.p.sentence);
      if (words.some((n) => QUALIFYING_ADJECTIVES.has(n.text.toLowerCase())) || holdsBack(kept.p)) continue;
      if (/\b(?:first|so far|yet|for now|not final)\b/i.test(kept.p.text) || to.statement?.quoteMode === 'direct')
        continue;
      return [
        {
          kind: 'qualifier-lost',
          severity: 'medium',
          template: 'qualifier-lost',
          words: { qualifier: t.text },
          told: { ...from, range: passage.sentence },
          retold: { ...to, range: kept.p.sentence },
        },
      ];
    }
    return [];
  });
}
