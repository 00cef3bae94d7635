import { HEDGES } from '../languages/en/certainty.ts';
import {
  BELIEF_CUE_PATTERN,
  HELD_OPEN_PATTERN,
  NEGATED_MODAL_PATTERN,
  OPEN_QUESTION_PATTERN,
  PERMISSION_PATTERN,
  QUALIFIERS,
  RISKS,
  UNDECIDED_PATTERN,
} from '../languages/en/strength.ts';
import { contains, type Range } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Difference } from './drift-difference.ts';
import { isSourced, sharesSource } from './drift-sources.ts';
import { type Clause, type Counterpart, stemOf, stemOfToken, tokensWithin } from './passages.ts';
import type { Told } from './retellings.ts';

/** The least likeness at which the strength of two clauses is compared: a hedge on another matter shows nothing. */
const LIKENESS_OF_STRENGTH_MIN = 0.32;

/** Rules J11 to J14: how surely it is said. */
export function strengthDrift(retelling: Told): Difference[] {
  return retelling.counterparts.flatMap((pair): Difference[] => {
    if (pair.likeness < LIKENESS_OF_STRENGTH_MIN) return [];
    return [
      hedgeLost(pair),
      hedgeAdded(pair) ?? riskAdded(pair),
      cueStance(pair, retelling),
      questionFirmer(pair, retelling),
      qualifierLost(pair),
    ].filter((d) => d !== null);
  });
}

const tokensIn = (clause: Clause, range: Range) => tokensWithin(clause.passage.reading, range);

/** Words by which the sentence holds back, those of a remark on verification left out. */
function hedgesIn(clause: Clause): string[] {
  return tokensIn(clause, clause.passage.sentence)
    .map((t) => t.text.toLowerCase())
    .filter((w) => HEDGES.has(w));
}

/** The hedges that the statement itself stands under. `could not be verified` is a remark on verification, no hedge. */
function ownHedge(s: Statement | null): string | null {
  if (s === null) return null;
  const hedge = s.hedges.find(
    (h) =>
      !s.verification.some((v) => contains(v, h)) &&
      !s.content.some((c) => c.text.slice(h.start - c.start).startsWith(`${h.text} not`)),
  );
  if (hedge) return hedge.text;
  const cue = s.cue?.span.text ?? '';
  return s.source === null &&
    s.voice === 'attributed' &&
    /\b(?:is|are|was|were) (?:believed|thought|understood|said|reported|expected)\b/i.test(cue)
    ? cue
    : null;
}

/** What is said to come as settled. */
const FIRM_FUTURE = /\b(?:will|shall|is going to|are going to)\b|['’]ll\b/i;

/** Whoever suspects or believes does not know; whoever expects may have a plan. */
const BELIEVING = /^(?:\p{L}+ly )?(?:suspect|believe|think|assume|presume|guess|fear)s?(?:ed)?$|^thought$/iu;

/** J11: the told text holds back and the retelling does not. */
function hedgeLost({ told, retold }: Counterpart): Difference | null {
  const cue = told.statement?.cue?.span.text ?? '';
  const hedge = ownHedge(told.statement) ?? (BELIEVING.test(cue) ? cue : null);
  const r = retold.statement;
  if (
    hedge === null ||
    r === null ||
    r.quoteMode === 'direct' ||
    (r.attitude === 'predicts' && !FIRM_FUTURE.test(retold.passage.text)) ||
    (r.certainty !== 'certain' && !FIRM_FUTURE.test(retold.passage.text))
  )
    return null;
  if (hedgesIn(retold).length > 0 || r.cue?.stance === 'doubting' || ownHedge(r) !== null) return null;
  // `The clause lets the buyer raise` is `may raise`; `nobody could be declared` is no guess.
  const permitted = /^(?:may|might|can|could)$/i.test(hedge) && PERMISSION_PATTERN.test(retold.passage.text);
  const open = [HELD_OPEN_PATTERN, UNDECIDED_PATTERN, OPEN_QUESTION_PATTERN].some((p) => p.test(retold.passage.text));
  if (permitted || open) return null;
  if (BELIEF_CUE_PATTERN.test(r.cue?.span.text ?? '')) return null;
  if (NEGATED_MODAL_PATTERN.test(told.passage.text)) return null;
  return { kind: 'certainty-raised', severity: 'medium', template: 'hedge-lost', words: { hedge }, told, retold };
}

/** What stands behind the hedge is done in the other text too: `may be delayed`, `was delayed`. */
function saysAlike(told: Clause, retold: Clause, hedge: string): boolean {
  const tokens = tokensIn(retold, retold.passage.sentence);
  const at = tokens.findIndex((t) => t.text.toLowerCase() === hedge.toLowerCase());
  const next = tokens.slice(at + 1).find((t) => t.tag === 'VERB' || t.tag === 'NOUN');
  return next !== undefined && told.passage.words.has(stemOfToken(next) ?? '');
}

/** J12: the retelling holds back where the told text does not. */
function hedgeAdded({ told, retold }: Counterpart): Difference | null {
  const hedge = ownHedge(retold.statement);
  const t = told.statement;
  // `An estimated 120,000` rounds a figure.
  if (hedge !== null && /^(?:estimated|roughly)$/i.test(hedge)) return null;
  if (hedge === null || t === null || t.certainty !== 'certain' || t.attitude === 'predicts') return null;
  if (NEGATED_MODAL_PATTERN.test(retold.passage.text) || HELD_OPEN_PATTERN.test(told.passage.text)) return null;
  if (BELIEF_CUE_PATTERN.test(t.cue?.span.text ?? '') || !saysAlike(told, retold, hedge)) return null;
  if (hedgesIn(told).length > 0 || t.cue?.stance === 'doubting' || ownHedge(t) !== null) return null;
  return { kind: 'certainty-lowered', severity: 'medium', template: 'hedge-added', words: { hedge }, told, retold };
}

/** How many words behind a danger it may be told what it is of. */
const RISK_REACH = 4;

/** J12: what came about is a danger only: `reported casualties` becomes `a risk of casualties`. */
function riskAdded({ told, retold }: Counterpart): Difference | null {
  const tokens = tokensWithin(retold.passage.reading, retold.range);
  const at = tokens.findIndex((t) => t.tag === 'NOUN' && RISKS.has(t.text.toLowerCase()));
  const risk = tokens[at];
  if (risk === undefined || retold.statement?.quoteMode === 'direct') return null;
  const held = tokensWithin(told.passage.reading, told.passage.sentence).some((t) => RISKS.has(t.text.toLowerCase()));
  // What the risk is of must be what the told text has.
  const beside = [tokens[at - 1], ...tokens.slice(at + 1, at + 1 + RISK_REACH)].flatMap((t) =>
    t?.tag === 'NOUN' ? (stemOf(t.text) ?? []) : [],
  );
  if (held || hedgesIn(told).length > 0 || !beside.some((stem) => told.passage.words.has(stem))) return null;
  return {
    kind: 'certainty-lowered',
    severity: 'medium',
    template: 'risk-added',
    words: { hedge: risk.text },
    told,
    retold,
  };
}

/** Cues that present what is said as so, against the speaker's interest or as settled. */
const FIRM = /\b(?:admit|acknowledg|conced|confirm|confess)\w*/i;

/** Cues of plain saying. `Announced` and `declared` are no weaker than `confirmed`. */
const PLAIN = /\b(?:said|says?|told|added|wrote|reported|referred|mentioned|spoke)\b/i;

/** J13: the cue keeps another distance: `said` and `claims`. */
function cueStance({ told, retold }: Counterpart, { bearings }: Told): Difference | null {
  const [t, r] = [told.statement, retold.statement];
  if (!isSourced(t) || !isSourced(r) || t.cue === null || r.cue === null || t.cue.stance === r.cue.stance) return null;
  if (t.chain.length > 1 || r.chain.length > 1 || !sharesSource(t, r, bearings)) return null;
  const words = { cue: r.cue.span.text, toldCue: t.cue.span.text };
  // `The bank confirmed the search and said`: the source has the other verb in the same sentence too.
  const { stance } = r.cue;
  if (told.passage.statements.some((s) => s.cue?.stance === stance && isSourced(s) && sharesSource(s, r, bearings)))
    return null;
  if (r.cue.stance === 'doubting' && t.cue.stance === 'neutral')
    return { kind: 'certainty-lowered', severity: 'medium', template: 'cue-doubting', words, told, retold };
  const firm = t.cue.stance === 'neutral' && FIRM.test(r.cue.span.text) && PLAIN.test(t.cue.span.text);
  if ((firm || t.cue.stance === 'doubting') && t.verification.length === 0)
    return { kind: 'certainty-raised', severity: 'medium', template: 'cue-firmer', words, told, retold };
  return null;
}

/** J13: what the source questions in one text it states in the other. */
function questionFirmer({ told, retold }: Counterpart, { bearings }: Told): Difference | null {
  const [t, r] = [told.statement, retold.statement];
  if (
    !isSourced(t) ||
    !isSourced(r) ||
    t.attitude !== 'questions' ||
    r.attitude !== 'asserts' ||
    r.certainty !== 'certain'
  )
    return null;
  if (t.quoteMode === 'direct' || r.quoteMode === 'direct' || !sharesSource(t, r, bearings)) return null;
  const words = { source: t.source.name };
  return { kind: 'certainty-raised', severity: 'medium', template: 'question-firmer', words, told, retold };
}

/** J14: a word that bounds the claim is not in the retelling: `indirectly confirmed`. */
function qualifierLost({ told, retold }: Counterpart): Difference | null {
  const kept = new Set(tokensIn(retold, retold.passage.sentence).map((t) => t.text.toLowerCase().slice(0, 6)));
  const lost = tokensIn(told, told.range).find(
    (t) => QUALIFIERS.has(t.text.toLowerCase()) && !kept.has(t.text.toLowerCase().slice(0, 6)),
  );
  if (lost === undefined) return null;
  return {
    kind: 'qualifier-lost',
    severity: 'medium',
    template: 'qualifier-lost',
    words: { qualifier: lost.text },
    told,
    retold,
  };
}
