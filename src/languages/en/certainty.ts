/** Words that weaken a content: the source or the outlet is less than sure. Lower case, single words. */
export const HEDGES: ReadonlySet<string> = new Set(
  `may might could possibly perhaps probably likely apparently seemingly appears appear appeared seems seem seemed
  reportedly allegedly reputedly supposedly suspected potential potentially possible presumably purportedly believed thought suggests unclear
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

/**
 * Hedges of a noun, which leave what is told of it as sure as it was: `the [suspected] gunman gave himself up`. In the training part of the attribution
 * corpus 2 of 19 contents with one of them alone are labelled as only possible.
 */
export const HEDGES_OF_NOUNS: ReadonlySet<string> = new Set('suspected potential estimated'.split(' '));

/**
 * Dictionary forms of cues by which a source says what it holds likely, or only possible: `officials [believe]`, `was [expected] to`, `they [fear]`. Of
 * the relations that have such a cue in the training part of the attribution corpus, the labels say so of 9 in 10, and of `suggest` of 6 in 10.
 */
export const PROBABLE_CUES: ReadonlySet<string> = new Set(
  'anticipate assume believe belief estimate expect expectation forecast guess predict prediction presume project think'.split(
    ' ',
  ),
);
export const POSSIBLE_CUES: ReadonlySet<string> = new Set(
  'concern fear hypothesise hypothesize hypothesis speculate speculation suggest suspect suspicion theorise theorize worry'.split(
    ' ',
  ),
);

/** Hedges that are none in front of a place: `appeared in court`, `appeared before magistrates`. */
export const COMING_INTO_VIEW: ReadonlySet<string> = new Set('appear appears appeared'.split(' '));
/** Prepositions behind which such a verb still weakens: `appeared to leave`, `appears like a mistake`. */
export const LIKENING: ReadonlySet<string> = new Set('to as like over'.split(' '));

/** Words before `possible` that make it a measure: `as soon as possible`, `all possible help`, `where possible`. */
export const MEASURES_OF_POSSIBLE: ReadonlySet<string> = new Set(
  'as all best worst greatest highest widest earliest largest if where wherever when whenever everything anything whatever'.split(
    ' ',
  ),
);

/** Words before a figure that only round it. */
export const ROUNDING: ReadonlySet<string> = new Set('roughly'.split(' '));

/** Beliefs, which weaken only where nobody is named who has them: `is thought to`, `a man believed to be`. */
export const BELIEVED: ReadonlySet<string> = new Set('thought believed'.split(' '));

/** Negations, as they stand in a verb group. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't n’t never no nobody nothing neither nor without none cannot".split(' '),
);

/** What stands between the parts of a verb of verification: `could not [be independently] verified`. */
const MANNER = String.raw`(?:(?:yet|immediately|independently|so far|as yet|fully|officially|separately|been|be)\s+)*`;
const VERIFIED = '(?:verified|confirmed|corroborated|authenticated|substantiated)';
const VERIFY = '(?:verify|confirm|corroborate|authenticate|substantiate|check)';
/** What is told and may be true or not, as a text calls it: `the claim`, `these accounts`, `its figures`. */
export const TOLD_NOUNS =
  '(?:claims?|reports?|figures?|accounts?|allegations?|statements?|footage|videos?|images?|numbers?|details?|assertions?|versions?|tolls?|stor(?:y|ies)|testimon(?:y|ies)|accusations?|reporting|information)';

/**
 * Remarks that something was not verified. Each stands in a sentence's own characters:
 *
 * > | have not been independently verified
 * > | could not be checked      has been unable to confirm      such claims were [unconfirmed]
 * > | neither account could be confirmed      no independent confirmation
 */
export const UNVERIFIED_PATTERN = new RegExp(
  [
    String.raw`(?:neither|none|no one|nobody|no(?=\s+(?:\p{L}+\s+)?${TOLD_NOUNS}))(?:\s+[\p{L}’']+){0,4}?\s+(?:could|can|has|have|had|was|were|is|are)\s+${MANNER}(?:${VERIFIED}|checked)`,
    String.raw`(?:(?:has|have|had|was|were|is|are|been|could|can)\s*(?:not|n[’']t)|cannot)\s+${MANNER}${VERIFIED}`,
    String.raw`(?:(?:could|can)\s*(?:not|n[’']t)|cannot)\s+${MANNER}checked`,
    String.raw`(?:(?:could|can|did)\s*(?:not|n[’']t)|cannot)\s+${MANNER}${VERIFY}`,
    String.raw`(?:(?:has|have|had|was|were|is|are)\s*(?:not|n[’']t)\s+(?:yet\s+)?(?:been\s+)?able|(?:(?:has|have|had)\s+been\s+|(?:was|were|is|are)\s+)?unable|not\s+(?:yet\s+|been\s+)*possible|impossible)\s+to\s+${MANNER}${VERIFY}`,
    String.raw`(?:(?:was|were|are|is|remain(?:s|ed)?)\s+(?:as\s+yet\s+)?)?(?:unconfirmed|unverified|uncorroborated)`,
    String.raw`no\s+(?:independent|immediate|official)\s+(?:confirmation|verification|corroboration)`,
    String.raw`(?:(?:has|have|had|did|do|does)\s*(?:not|n[’']t)|cannot)\s+(?:yet\s+|itself\s+)*(?:observed?|seen?|found|find|obtain(?:ed)?)\s+(?:any\s+)?(?:\p{L}+\s+)?(?:confirmation|verification|corroboration)(?=\s+(?:of|for)\b)`,
    String.raw`(?:has|have|had|did|do|does)\s*(?:not|n[’']t)\s+(?:observed?|seen?|found|find)\s+(?:any\s+)?(?:\p{L}+\s+)?evidence\s+that\s+would\s+allow\s+(?:it|them)\s+to\s+${MANNER}${VERIFY}`,
  ]
    .map((form) => `\\b${form}\\b`)
    .join('|'),
  'giu',
);

const GIVEN = '(?:offered|provided|given|gave|presented|produced|supplied|cited|shown|showed|published|adduced)';
const GIVE = '(?:offer|provide|give|present|produce|supply|cite|show|publish|adduce)';
const GIVING = '(?:offering|providing|giving|presenting|producing|supplying|citing|showing|publishing|adducing)';
const PROOF = String.raw`(?:(?:further|supporting|independent|immediate|concrete|direct|other)\s+)?(?:evidence|proof)`;

/**
 * Remarks that somebody gave no evidence for what he said. Each stands in a sentence's own characters:
 *
 * > | without providing evidence      without evidence      offered no evidence      has not given any proof
 */
export const UNSUPPORTED_PATTERN = new RegExp(
  [
    String.raw`without\s+(?:${GIVING}\s+)?(?:any\s+)?${PROOF}`,
    String.raw`(?:${GIVEN}|${GIVE}s?|${GIVING})\s+no\s+${PROOF}`,
    String.raw`(?:has|have|had|did|does|do)\s*(?:not|n[’']t)\s+(?:yet\s+|immediately\s+)?(?:${GIVEN}|${GIVE})\s+(?:any\s+)?${PROOF}`,
  ]
    .map((form) => `\\b${form}\\b`)
    .join('|'),
  'giu',
);
