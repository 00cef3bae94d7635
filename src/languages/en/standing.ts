/** Words in the name of somebody who watches, measures or treats rather than takes part: an observer, a third party. */
export const OBSERVER_WORDS: ReadonlySet<string> = new Set(
  `institute institution university college academy hospital clinic observatory laboratory lab coroner coastguard court
  tribunal auditor auditors scientist scientists professor prof researcher researchers biologist chemist physicist
  meteorologist hydrologist geologist seismologist epidemiologist monitor monitors observers inquiry survey ombudsman
  statistician statistics mediators`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words in the name of a medium, which carries what others say: it is no party to what it reports. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  'news press newspaper times herald tribune gazette courier radio television tv broadcasting broadcaster newswire wire'.split(
    ' ',
  ),
);

/** Words that show rather than tell: recordings, images, measurements. */
export const EVIDENCE_WORDS: ReadonlySet<string> = new Set(
  'footage video videos image images photo photos photograph photographs recording recordings readings reading satellite'.split(
    ' ',
  ),
);

/** Cues that are the act itself: who thanks or vows tells of his own doing. Dictionary forms. */
export const EXPRESSIVE_CUES: ReadonlySet<string> = new Set(
  `thank praise welcome credit congratulate apologise apologize condemn vow promise pledge assure want
  wish hope offer invite back endorse stress`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words by which a speaker tells of his own plans and feelings. */
export const OWN_PLANS =
  /\b(?:would|will|shall|[’']ll|plans?|planned|planning|intends?|intended|expects?|expected|hopes?|wants?|wanted|aims?|going to|sorry|astonished|proud|glad|grateful|pleased|happy|sad|shocked|saddened|disappointed|concerned|has asked|had asked|asked)\b/i;

/** What a speaker has of his own that he would rather not have, or had kept quiet: whoever speaks of it owns to it. */
export const OWN_BURDEN =
  /\bour (?:own |heavy |many |first )?(?:presence|withdrawal|retreat|losses|dead|wounded|casualties|mistakes?|errors?|failures?|failings?|fault|responsibility|debts?|delays?)\b/i;

/** Words that speak for oneself or one's own side. */
export const FIRST_WORDS = /^\W*(?:we|i|our|my|he|she|it|they|his|her|their|its)\b/i;

/** Organs of a state, by the noun that ends or heads their name. */
export const STATE_ORGANS: ReadonlySet<string> = new Set(
  'military army navy ministry government cabinet kremlin authorities'.split(' '),
);

/** Cues by which somebody owns to what he would rather not say. Dictionary forms. */
export const ADMISSION_CUES: ReadonlySet<string> = new Set(
  'admit acknowledge concede confess accept regret'.split(' '),
);

/** What a side tells to its own credit: a success of its own, under whatever cue. */
export const SUCCESS_PATTERN =
  /\b(?:w[io]n(?:s|ning)?|victor(?:y|ies|ious)|triumph\w*|success(?:es|ful|fully)?|captured?|seized?|liberated?|destroyed|shot down|repelled|repulsed|thwarted|foiled|defeated|beaten|record (?:profits?|sales|turnover|year|crowd|numbers?)|best|strongest|largest|most (?:accurate|advanced|popular))\b/i;
