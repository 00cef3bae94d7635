/** Words, by their dictionary form, that say an attempt failed or an advance was beaten back. */
export const FAILURE_WORDS: readonly string[] =
  'repel rebuff repulse thwart foil prevent fail failed block halt avert'.split(' ');

/** Words that say the opposite: somebody came forward, is there, fights or holds. */
export const PRESENCE_WORDS: readonly string[] =
  'advance fighting battle active operate operation presence hold capture enter consolidate remain'.split(' ');

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
