/**
 * What stands before `to repel` or `repel` where how it came out is open, or where it did not come about: `fighting to repel`, `an effort
 * to halt`, `could stop`, `failed to repel`, `closed to prevent`. Behind other words it came about: `managed to repel`, `able to halt`, `helped repel`.
 */
const TRYING =
  '(?:try|tries|trying|tried|fight|fights|fighting|fought|battl(?:e[ds]?|ing)|struggl(?:e[ds]?|ing)|scrambl(?:e[ds]?|ing)|seek(?:s|ing)?|sought|attempt(?:s|ed|ing)?|efforts?|bids?|hop(?:e[ds]?|ing)|want(?:s|ed|ing)?|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|vow(?:s|ed|ing)?|pledg(?:e[ds]?|ing)|promis(?:e[ds]?|ing)|urg(?:e[ds]?|ing)|call(?:s|ed|ing)?|ask(?:s|ed|ing)?|order(?:s|ed|ing)?|need(?:s|ed|ing)?|prepar(?:e[ds]?|ing|ations?)|ready|determined|expect(?:s|ed|ing)?|going|measures?|told|tell(?:s|ing)?|decisions?|decid(?:e[ds]?|ing)|agree(?:s|d|ing)?|advis(?:e[ds]?|ing)|instruct(?:s|ed|ing)?|requir(?:e[ds]?|ing)|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|unable|not able|(?:not|never) (?:manag|succeed)\\p{L}*|fail(?:s|ed|ing)?)';
const MANAGED = '(?:manag(?:e[ds]?|ing)|able|succeed(?:s|ed|ing)?|help(?:s|ed|ing)?|forc(?:e[ds]?|ing))';

/** What stands right before a failure word that is only tried, wished for or possible, or that did not come about. */
export const TRIED_BEFORE = `\\b(?:${TRYING}(?: (?!${MANAGED}\\b)[\\p{L}’'-]+){0,3} to(?: help)?|(?:can|could|will|would|may|might|must|should|to)(?: not)? help|can|could|will|would|may|might|must|should|n[o’']t|(?<!\\b${MANAGED}(?: [\\p{L}’'-]+){0,2} )to(?= (?:prevent|avert|block|fail)\\b)) `;

/** An attempt that came to nothing. What is only tried or wished for (`fighting to repel an attack`) and a cable that failed are none. */
export const FAILURE_PATTERN = new RegExp(
  `(?<!${TRIED_BEFORE})\\b(?:repel|repuls|rebuff|thwart|foil|prevent|halt|beaten back|beat back|fought off|fended off|driven back|warded off|unsuccessful|stopped)\\w*|\\bfailed (?=(?:in \\p{L}+ \\p{L}+ )?to\\b(?! (?:repel|repulse|rebuff|thwart|foil|prevent|halt|stop)\\b)|attempts?\\b|attacks?\\b|assaults?\\b|bids?\\b|efforts?\\b)|\\b(?:attempts?|attacks?|assaults?|bids?|efforts?|offensives?|advances?|breakthroughs?|operations?|raids?|push)\\b[^.;]{0,40} failed\\b`,
  'iu',
);

/** > | its troops had captured [Dravno]    > | took control of the town of [Dravno] */
export const CAPTURED_PLACE =
  /\b(?:captured|seized|taken|took|conquered|overr[ua]n|occupied|liberated) (?:(?:full |complete )?control of |all of |the (?:town|city|village|port) of )*(\p{Lu}[\p{L}’-]+)/u;

/** > | [Dravno] had fallen    > | the loss of [Dravno]    > | reports about the capture of [Dravno] */
export const FALLEN_PLACE =
  /(\p{Lu}[\p{L}’-]+) (?:had |has |have )?(?:not |never )?(?:yet )?(?:fallen|fell\b|been (?:captured|taken|lost|seized|occupied))|\b(?:fall|loss|capture|seizure) of (?:the (?:town|city|village|port) of )?(\p{Lu}[\p{L}’-]+)|\b(?:lost|losing) (\p{Lu}[\p{L}’-]+)/u;

/** Verbs of what is attempted against others, dictionary forms: whoever fails in another has left it undone. `failed to take the hill`, not `failed to report faults`. */
export const ATTEMPTED_VERBS: readonly string[] =
  'advance attack break breach capture conquer cross enter hold land penetrate push reach repel seize storm take win'.split(
    ' ',
  );

/** Verbs that say the same kind of attempt came about: `forces advanced as far as the village`. */
export const SUCCESS_PATTERN =
  /\b(?:advanc(?:ed|es)|advancing|captur(?:ed|es)|seiz(?:ed|es)|enter(?:ed|s)|took|taken|broke through|broken through|reached|gained|crossed|breached|landed|escaped|are active|is active|operating)\b/i;

/**
 * Answers that point back at what was said just before and reject it: `the charge was unfair`, `called that "simply untrue"`,
 * `dismissed the allegation`.
 */
export const ANSWER_PATTERN =
  /\b(?:call|calls|called|describe[ds]?|dismiss(?:es|ed)?|reject(?:s|ed)?|den(?:y|ies|ied)|disput(?:es?|ed)) (?:that|this|it|them|the (?:charge|accusation|allegation|claim|criticism|suggestion)s?|(?:her|his|their|its) (?:words|claims?|remarks?|accusations?|allegations?|charges?))\b(?! (?:would|had|has|was|were|is|will|could|the|his|her|their|its|any))|\b(?:that|this|it|the (?:charge|accusation|allegation|claim|criticism|suggestion)s?|(?:her|his|their) (?:words|claims?|remarks?|accusations?|allegations?)) (?:was|were|is|are) (?:\w+ly )?["“‘']?(?:\w+ly )?(?:untrue|unfair|unfounded|baseless|groundless|without (?:any )?(?:foundation|merit)|nonsense|absurd|ridiculous|incorrect|inaccurate)\b/i;

/** Kinds of settlement that no place is at once. A settlement, a community or a place may be any of them. */
export const SETTLEMENT_KINDS: ReadonlyMap<string, 'city' | 'town' | 'village'> = new Map([
  ['city', 'city'],
  ['cities', 'city'],
  ['town', 'town'],
  ['towns', 'town'],
  ['village', 'village'],
  ['villages', 'village'],
  ['hamlet', 'village'],
  ['hamlets', 'village'],
]);

/** A text says itself that figures differ: `how many they were depends on whom you ask`, `gave sharply different figures`. */
export const DIFFERING_FIGURES_PATTERN =
  /\bdepend(?:s|ed|ing)? on (?:who|whom|which) you (?:ask|believe|listen to)\b|\b(?:different|differing|diverging|conflicting|competing|contradictory|rival) (?:figures|counts|numbers|estimates|totals|tallies|times|accounts)\b|\b(?:figures|counts|numbers|estimates|totals|tallies) (?:differ|diverge|vary|clash|do not (?:match|agree)|did not (?:match|agree))\w*|\bcan(?:no|['’])t both be (?:right|true|correct)\b|\bcannot both be (?:right|true|correct)\b|\b(?:has|have|had|gave|offers?|offered) (?:another|a different|(?:his|her|its|their) own) (?:number|figure|count|total|estimate)\b/i;
