/** Words, by their dictionary form, that say an attempt failed or an advance was beaten back. */
export const FAILURE_WORDS: readonly string[] =
  'repel rebuff repulse thwart foil prevent fail failed block halt avert'.split(' ');

/** Words that say the opposite: somebody came forward, is there, fights or holds. */
export const PRESENCE_WORDS: readonly string[] =
  'advance fighting battle presence hold capture enter consolidate remain'.split(' ');

/** Words that give a verdict on what somebody else said, without saying it again: `simply untrue`, `without foundation`. */
export const REJECTIONS: readonly string[] =
  'untrue|false|falsehood|baseless|unfounded|groundless|without foundation|no basis|unfair|unjust|nonsense|gossip|rumour|rumor|lie|lies|invented|fabricated|absurd|fake|propaganda|misleading|inaccurate|wrong'.split(
    '|',
  );

/** Nouns by which a reply points to what somebody else said: `rejects that account`, `disputes the findings`. */
export const REPLY_NOUNS: ReadonlySet<string> = new Set(
  `account accusation accusations allegation allegations charge charges claim claims finding findings version statement
  statements report reports criticism suggestion suggestions figure figures number numbers assertion assertions that it`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of negation that affirm: `we had no choice but to sell` says that they sold. */
export const AFFIRMING_NEGATION =
  /\b(?:no|not any|nothing|little)(?: other)? (?:choice|option|alternative)\b|\bnothing but\b|\bno doubt\b|\bnot only\b/i;

/** Words beside a negated verb that say that something is not so. */
export const DENYING_WORDS =
  /^(?:not? (?:one|a single|a soul|a thing)|nobody|no one|nothing|none of|neither|nor|never)\b|\bnot (?:one|a single) \p{L}+ (?:had|has|have|was|were|is|will|would|came|could|can)\b|\b(?:is|are|was|were) (?:simply |quite |plainly |wholly |entirely |completely )?(?:untrue|false|out of the question|ruled out)\b/iu;
