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

/**
 * Words that say that something is not so without `not`: `had gone without wages` says what `had not been paid` says, and `remains
 * closed` what `no cars are allowed` does. What lies in them is that a thing is not there, not done, not allowed, not known, or not
 * harmed; an `un-` only where the rest is an everyday word of news, for `unions` and `units` deny nothing.
 */
export const IMPLIED_NEGATION = new RegExp(
  `\\b(?:${[
    // Not there: `lacks sprinklers`, `free of faults`, `almost no rain`.
    'without',
    'lack(?:s|ed|ing)?',
    'missing',
    'absen(?:t|ce)',
    'free of',
    'short of',
    'out of (?:reach|work|stock|control|order|action|service)',
    'hardly|scarcely|barely',
    'almost (?:no|nothing|nobody|none)',
    'far from',
    'unable|impossible|inability',
    // Not done: `refused`, `failed to agree`, `cancelled`.
    'refus(?:e|es|ed|ing|al)',
    'reject(?:s|ed|ing|ion)?',
    'turn(?:s|ed|ing)? (?:it |them |him |her )?down',
    'declin(?:e|es|ed|ing) to',
    'fail(?:s|ed|ing|ure)?',
    'collaps(?:e|es|ed|ing)',
    'ignor(?:e|es|ed|ing)',
    'neglect(?:s|ed|ing)?',
    'omit(?:s|ted|ting)?',
    'abandon(?:s|ed|ing)?',
    'drop(?:s|ped|ping)?',
    'cancel(?:s|led|ling|ed|ing|lation)?',
    'call(?:s|ed|ing)? off',
    'scrap(?:s|ped|ping)?',
    'suspen(?:d|ds|ded|ding|sion)',
    'halt(?:s|ed|ing)?',
    'stop(?:s|ped|ping)?',
    'ground(?:s|ed|ing)',
    'ceas(?:e|es|ed|ing)',
    'end(?:s|ed|ing)?',
    'postpon(?:e|es|ed|ing|ement)',
    'delay(?:s|ed|ing)?',
    'silent|mute|deadlock(?:ed)?',
    'unpaid|unanswered|unfinished|unsold|unresolved|unheeded|unused',
    // Not allowed: `closed`, `banned`, `frozen`.
    'clos(?:e|es|ed|ing|ure)',
    'shut(?:s|ting)?',
    'block(?:s|ed|ing|ade)?',
    'froz(?:e|en)|freez(?:e|es|ing)',
    'bann?(?:s|ed|ing)?',
    'barr(?:ed|ing)',
    'forb(?:id|ids|ade|idden)',
    'prohibit(?:s|ed|ing)?',
    'prevent(?:s|ed|ing)?',
    'illegal|unlawful|unauthori[sz]ed|inadmissible',
    // Not known, not believed: `unclear`, `ruled out`.
    'unclear|unknown|uncertain|undecided|unconfirmed|unaware|unlikely|unwilling|unprepared',
    'too (?:early|soon|late|little|few|small|weak|far)',
    'rul(?:e|es|ed|ing) out',
    'exclud(?:e|es|ed|ing)',
    'den(?:y|ies|ied|ying|ial)',
    // Not harmed: `unharmed`, `escaped unhurt`, `safe`.
    'unharmed|unhurt|uninjured|unscathed|undamaged|intact|safe|untouched',
    'escap(?:e|es|ed|ing)',
    'avert(?:s|ed|ing)?|avoid(?:s|ed|ing)?|spar(?:ed|ing)',
    'acquit(?:s|ted|ting|tal)?|clear(?:ed|ing) of',
  ].join('|')})\\b`,
  'iu',
);
