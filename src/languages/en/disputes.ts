/** An attempt that came to nothing. What is only tried or wished for (`fighting to repel an attack`) and a cable that failed are none. */
export const FAILURE_PATTERN =
  /(?<!\b(?:to|can|could|will|would|may|might|must|should|help|helped) )\b(?:repel|repuls|rebuff|thwart|foil|prevent|halt|beaten back|beat back|fought off|fended off|driven back|warded off|unsuccessful|stopped)\w*|\bfailed (?=(?:in \p{L}+ \p{L}+ )?to\b|attempts?\b|attacks?\b|assaults?\b|bids?\b|efforts?\b)|\b(?:attempts?|attacks?|assaults?|bids?|efforts?|offensives?|advances?|breakthroughs?|operations?|raids?|push)\b[^.;]{0,40} failed\b/iu;

/** Words by which a clause says that something is not so. */
export const DENIED_NEGATIVE = /\b(?:not|no|nobody|nothing|none|never|neither|without)\b|n['’]t\b/i;

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
