/** Words that weaken a content: the source or the outlet is less than sure. Lower case, single words. */
export const HEDGES: ReadonlySet<string> = new Set(
  `may might could possibly perhaps probably likely apparently seemingly appears appear appeared seems seem seemed
  reportedly allegedly suspected potential potentially possible presumably purportedly believed thought suggests unclear
  estimated roughly arguably`
    .split(/\s+/)
    .filter(Boolean),
);

/** Hedges that speak of a high probability rather than a mere possibility. */
export const PROBABLE: ReadonlySet<string> = new Set(
  'probably likely expected expect expects believe believes believed apparently appears appear appeared seems seem seemed'.split(
    ' ',
  ),
);

/** Negations, as they stand in a verb group. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't n’t never no nobody nothing neither nor without none cannot".split(' '),
);

/**
 * Phrases that say whether something was verified. Each is matched against the folded text of a clause:
 * `have not been independently verified`, `such claims were unconfirmed`.
 */
export const VERIFICATION_PATTERN =
  /\b(?:(?:has|have|had|was|were|is|are|could|can|been)\s+(?:not|n.t)?\s*(?:yet\s+)?(?:be(?:en)?\s+)?(?:independently\s+)?(?:unverified|verified|confirmed|corroborated|authenticated)|(?:was|were|are|is|remain(?:s|ed)?)\s+(?:as\s+yet\s+)?(?:unconfirmed|unverified|uncorroborated)|unconfirmed|unverified|uncorroborated|(?:could|can|did)\s+not\s+(?:be\s+)?(?:immediately\s+)?(?:independently\s+)?(?:verify|verified|confirm|confirmed))\b/gi;
