import { ANSWERING_CUE, BOUND, IMPLIED_NEGATION, NEGATIVE_WORDS, QUESTION_OPENING } from '../languages/en/opposites.ts';
import { CONDEMNED_OBJECTS, DECIDED_OBJECTS } from '../languages/en/relaying.ts';
import { letterWords } from '../text/words.ts';
import { apart, follows, isAbout, oneSide, overlaps, type RivalPairs, type Rivals } from './disputes-pairs.ts';
import { otherGoal } from './goals.ts';
import { containmentOfTerms, denies, overlapOfTerms, rejects, type TermWeights } from './likeness.ts';
import { type Proposition, stemOf, textOf } from './propositions.ts';
import { eachOwn } from './two-accounts.ts';

interface Asked {
  readonly denial: Proposition;
  readonly claim: Proposition;
  readonly score: number;
  readonly odds: number;
}

/** A denial is about a claim when the two are at least this alike. */
const DISPUTE_LIKENESS_MIN = 0.36;
/** What is denied must be said by the other nearly whole: to deny that gates were opened in secret is not to deny that they were opened. */
const DENIED_SHARE_MIN = 0.6;
/** Where the sentence around the claim is asked too (`the office had ordered him to`), the two must be this alike besides. */
const DENIED_LIKENESS_MIN = 0.5;
/** A denial of what was said just before need not say it again whole. */
const DENIED_NEARBY_MIN = 0.4;
/** A negation by its words alone must answer more of it. */
const NEGATED_SHARE_MIN = 0.72;
/** A negation is no denial by its words alone; the two must then say the same but for it … */
const NEGATED_OVERLAP_MIN = 0.66;
/** … or much the same, with more than one telling word in common: `we were not told` does not answer `he told him`. */
const NEGATED_OVERLAP_OF_SEVERAL_MIN = 0.4;
const COMMON_WORDS_MIN = 2;

/**
 * Log-odds of one claim from which a denial answers a claim of any article, and a negation by its words one that somebody else
 * makes. On the open stories, of pairs with two words in common, these are right as often as wrong below them.
 */
const DENIED_ODDS_MIN = 0;
const NEGATED_ODDS_MIN = 0;
/** The same of a denial in another verb: no right one of the open stories lies below it. */
const DENIED_OTHERWISE_ODDS_MIN = 1.5;
/** The same where one of the two is told by nobody who is shown. */
const UNSAID_ODDS_MIN = 1.5;
/** What was said in the sentence before is denied though much less like it: of several, the likest. */
const NEAREST_ODDS_MIN = -1.3;
const NEAREST_SENTENCES = 1;

/** > | Vale denied that any alarm had been switched off.   against   | Alarms had been switched off, Marr said. */
export function denials(propositions: readonly Proposition[], { pairs, odds }: RivalPairs, weigh: TermWeights): Rivals {
  const asked = pairs.flatMap((i, j, score, k): Asked[] => {
    const [p, q] = [propositions[i], propositions[j]];
    if (!p || !q) return [];
    const [denial, claim] = denies(p) ? [p, q] : [q, p];
    return mayAnswer(denial, claim) ? [{ denial, claim, score, odds: odds[k] ?? Number.NEGATIVE_INFINITY }] : [];
  });
  return [...asked.filter((pair) => answers(pair, weigh)), ...nearest(asked, weigh)].map(({ denial, claim }) => [
    claim,
    denial,
  ]);
}

/** Nobody disputes his own side, a question or a topic; and a negation answers only what tells of the thing that it denies. */
function mayAnswer(denial: Proposition, claim: Proposition): boolean {
  if (!apart(denial, claim) || overlaps(denial, claim) || oneSide(denial, claim)) return false;
  if (claim.terms.size < CLAIM_TERMS_MIN || isQuestion(claim) || isQuestion(denial)) return false;
  if (eachOfHimself(denial, claim) || bothOfTheirOwn(denial, claim) || isPurpose(denial, claim) || isRefusal(denial))
    return false;
  if (goesWithout(denial, claim) || otherGoal(denial, claim)) return false;
  return rejects(denial) || (denial.negated !== null && claim.terms.has(denial.negated));
}

/** > | “I’m so scared,” said one.   | “I’m not too scared,” said another. */
const eachOfHimself = (denial: Proposition, claim: Proposition): boolean =>
  denial.speaker !== claim.speaker && FIRST_PERSON.test(textOf(denial)) && FIRST_PERSON.test(textOf(claim));
const FIRST_PERSON = /^\W*(?:(?:and|but|so|well) )?(?:I|we|my|our)\b/i;

/** > | Norland denied that its forces struck homes.   and   | Velan said its forces struck a depot. */
const bothOfTheirOwn = (denial: Proposition, claim: Proposition): boolean =>
  eachOwn(denial, claim) && !isAbout(claim, denial) && denial.verbs.some((verb) => claim.verbs.includes(verb));

/** > | We will not be [deterred].   | The strike was aimed at [deterring] attacks: what is meant to be has not come about. */
function isPurpose({ negated, statement }: Proposition, claim: Proposition): boolean {
  const meant = statement.attitude === 'denies' ? undefined : PURPOSE.exec(textOf(claim))?.[1];
  return meant !== undefined && negated !== null && stemOf(meant, 'VERB') === negated;
}
const PURPOSE =
  /\b(?:aim(?:s|ed|ing)? (?:at|to)|in order to|so as to|in a bid to|in an effort to|designed to|intended to|meant to|seek(?:s|ing)? to|sought to)(?: \p{L}+ly)? (\p{L}+)/iu;

/** > | The union [rejected] the pay deal, the attempted coup: who refuses a thing or condemns it denies nothing that is told of it. */
const isRefusal = (p: Proposition): boolean =>
  p.statement.attitude === 'denies' &&
  REFUSING_CUE.test(p.statement.cue?.span.text ?? '') &&
  (DECIDED_OBJECTS.test(textOf(p)) || CONDEMNED_OBJECTS.test(textOf(p)));
const REFUSING_CUE = /\b(?:reject|dismiss|refus|spurn|declin|oppos)/i;

/** > | order was restored [without the use] of live rounds   says what   | denied that live rounds had been [used]   does. */
function goesWithout(denial: Proposition, claim: Proposition): boolean {
  const lacked = letterWords(WITHOUT.exec(textOf(claim))?.[1] ?? '');
  return lacked.some((word) => denial.verbs.includes(stemOf(word, 'VERB') ?? ''));
}
const WITHOUT = /\bwithout((?: \p{L}+){1,3})/iu;

/** `The mutiny` alone is no claim. */
const CLAIM_TERMS_MIN = 2;

/** > | Was pepper spray used?    > | who fired first */
const isQuestion = (p: Proposition): boolean => QUESTION_OPENING.test(textOf(p));

const commonWords = (denial: Proposition, claim: Proposition): number =>
  denial.words.filter((w) => claim.terms.has(w)).length;

function answers({ denial, claim, score, odds }: Asked, weigh: TermWeights): boolean {
  const common = commonWords(denial, claim);
  const denied = containmentOfTerms(denial.terms, claim.terms, weigh);
  const again = saysAgain(denial, claim);
  if (rejects(denial)) {
    if (bounded(denial, claim) || (PART_IN.test(textOf(denial)) && !isAbout(claim, denial))) return false;
    if (elsewise(denial, claim) && odds < DENIED_OTHERWISE_ODDS_MIN) return false;
    const alike = odds >= DENIED_ODDS_MIN && common >= COMMON_WORDS_MIN && denied >= DENIED_NEARBY_MIN;
    if (alike) return true;
    if (again >= DENIED_SHARE_MIN) return true;
    if (score < DISPUTE_LIKENESS_MIN) return false;
    if (denied >= DENIED_SHARE_MIN) return true;
    return score >= DENIED_LIKENESS_MIN && containmentOfTerms(denial.terms, claim.context, weigh) >= DENIED_SHARE_MIN;
  }
  // > | A dam that breaks warns nobody.   | A broken dam gives no one a warning. — both negative, whatever their verbs.
  if (NEGATIVE_WORDS.test(textOf(claim)) || IMPLIED_NEGATION.test(textOf(claim))) return false;
  if (denial.speaker === null || claim.speaker === null) return odds >= UNSAID_ODDS_MIN && isSaid(denial, claim);
  if (odds >= NEGATED_ODDS_MIN && (common >= COMMON_WORDS_MIN || THERE_IS_NO.test(textOf(denial)))) return true;
  if (again >= NEGATED_WORDS_SHARE_MIN) return true;
  if (score < DISPUTE_LIKENESS_MIN && again === 0) return false;
  const overlap = overlapOfTerms(denial.terms, claim.terms, weigh);
  const several = common >= COMMON_WORDS_MIN && overlap >= NEGATED_OVERLAP_OF_SEVERAL_MIN;
  return denied >= NEGATED_SHARE_MIN && (overlap >= NEGATED_OVERLAP_MIN || several);
}

/** > | denied [any role in drafting the list]: it answers what tells of the one who denies it. */
const PART_IN =
  /^\W*(?:(?:having|playing|had|taken|taking) )*(?:any|all|a) (?:\p{L}+ )?(?:role|part|hand|involvement|links?|ties?|knowledge|responsibility|connection|contact|say)\b/iu;

/** What is denied is done in no verb of the claim and was not said just before: it may be another deed. */
const elsewise = (denial: Proposition, claim: Proposition): boolean =>
  !follows(denial, claim) &&
  denial.verbs.length > 0 &&
  claim.verbs.length > 0 &&
  !denial.verbs.some((v) => claim.terms.has(v));

/** Such a sentence has one thing to tell: `there is no depot in the harbour`. */
const THERE_IS_NO = /\bthere (?:is|are|was|were|has been|have been|had been|will be|would be) (?:no|not)\b/i;

/**
 * The denial says how or why: it may deny that alone.
 *
 * > | denied that the gates had been opened [in secret]    > | denied that the tanks had been emptied [without a permit]
 */
function bounded(denial: Proposition, claim: Proposition): boolean {
  const said = textOf(claim).toLowerCase();
  return [...textOf(denial).toLowerCase().matchAll(BOUND)].some(([bound]) => !said.includes(bound));
}

/** One of the two at least is somebody's: what outlets tell in their own voice may be of two times. */
const isSaid = (p: Proposition, q: Proposition): boolean =>
  p.statement.voice === 'attributed' || q.statement.voice === 'attributed';

/** Nearly every word of a negation must be the claim's, where rarity and names are left out of account. */
const NEGATED_WORDS_SHARE_MIN = 0.9;
/** Fewer words in common say nothing without their rarity. */
const SAID_AGAIN_WORDS_MIN = 3;
/** Words that only strengthen a denial: `was ever made`, `a single one`. */
const STRENGTHENING: ReadonlySet<string> = new Set(['ever', 'any', 'single', 'once', 'slight', 'least']);

/** Share of the denial's words, its names apart, that the claim has too: the one may call by name whom the other calls `him`. */
function saysAgain(denial: Proposition, claim: Proposition): number {
  const words = denial.words.filter((w) => !STRENGTHENING.has(w));
  const common = words.filter((w) => claim.terms.has(w)).length;
  return common < SAID_AGAIN_WORDS_MIN ? 0 : common / words.length;
}

/** > | “There is no depot in the harbour,” she replied.    > | we never received such a letter */
const pointsBack = (p: Proposition): boolean =>
  p.negated !== null &&
  (ANSWERING_CUE.test(p.statement.cue?.span.text ?? '') ||
    /(?:\b(?:no|not|never)|n['’]t)\b.{0,80}\bsuch\b/i.test(textOf(p)));

/**
 * A denial mostly answers what was said just before it: of all that was, the likest.
 *
 * > | The fire began beneath a power line, witnesses said. A spokesman denied that its line was to blame.
 */
function nearest(asked: readonly Asked[], weigh: TermWeights): Asked[] {
  const best = new Map<Proposition, Asked>();
  for (const pair of asked) {
    const { denial, claim, odds } = pair;
    if (!(rejects(denial) || pointsBack(denial)) || !follows(denial, claim)) continue;
    const common = commonWords(denial, claim);
    const again =
      common >= COMMON_WORDS_MIN && containmentOfTerms(denial.terms, claim.terms, weigh) >= DENIED_NEARBY_MIN;
    const close = common > 0 && odds >= NEAREST_ODDS_MIN && denial.sentence - claim.sentence <= NEAREST_SENTENCES;
    if ((again || close) && odds > (best.get(denial)?.odds ?? Number.NEGATIVE_INFINITY)) best.set(denial, pair);
  }
  return [...best.values()];
}
