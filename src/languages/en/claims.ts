/** Words of which one in common tells nothing of what two statements are about: knowing, saying, looking, and words of order. */
export const VAGUE_WORDS: readonly string[] = 'know say look see hear feel learn call never within until neither'.split(
  ' ',
);

/** Days, parts of the day and lengths of time: they say when. */
export const TIME_WORDS: readonly string[] =
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning night evening afternoon
  minute hour day week month year january february march april may june july august september october november december`
    .split(/\s+/)
    .filter(Boolean);

/** What becomes of people in a disaster or an attack; who is counted under one is not who is counted under another. */
export const FATES: readonly RegExp[] = [
  /\b(?:kill(?:s|ed|ing)?|dead|die[ds]?|dying|deaths?|fatal\p{L}*|bod(?:y|ies)|toll|succumb\p{L}*|perish\p{L}*|murder\p{L}*|lost (?:his|her|their) li(?:fe|ves)|los(?:s|t|es) of li(?:fe|ves)|casualt\p{L}*|victims?)\b/iu,
  /\b(?:missing|unaccounted|trapped)\b/iu,
  /\b(?:injur\p{L}*|wound(?:s|ed|ing)?|hurt|casualt\p{L}*|victims?)\b/iu,
  /\b(?:rescue[ds]?|rescuing|saved|freed|freeing|pulled|survive\p{L}*|survivors?)\b/iu,
];

/** A fate that only says of whom something else is told. > | two [trapped] miners were freed    > | the search for the [missing] goes on */
export const FATE_OF_WHOM =
  /\b(?:the|an?|any|all|some|several|many|other|of|for|from|with|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|\p{L}*[a-z]{2}teen|(?:badly|seriously|critically|slightly|lightly)) (?:missing|trapped|wounded|injured|unaccounted)(?= (?!(?:after|in|inside|by|when|on|at|and|or|since|as|from|with|under|underground|beneath|below|near|while|during|because|following|for|to|but|over|off|within|were|was|had|have|has|is|are)\b)\p{L}+)|\bthe (?:missing|trapped|wounded|injured)\b/giu;

/** Words for moving pictures, by any of which one thing is meant. */
export const FILM_WORDS: readonly string[] = 'footage video film clip recording'.split(' ');

/** Who says nothing: `declined to comment`, `did not respond to a request`, `has not commented`. */
export const SILENCE =
  /\b(?:(?:declin|refus)(?:e[ds]?|ing) (?:any )?(?:to )?(?:\p{L}+ly )?(?:comment|say more|elaborate)|(?:(?:did|do|does|has|have|had|would) not|(?:did|does|do|has|have|had|would)n['’]t) (?:yet )?(?:\p{L}+ly )?(?:comment(?:ed)?|respon(?:d|ded)|repl(?:y|ied)|answer(?:ed)? (?:a|our|the|questions|calls|requests?))|could not (?:\p{L}+ly )?be reached|no comment)\b/iu;

/** Words of a remark that something was not verified which do not say what: only what else it says is its matter. */
export const VERIFICATION_FILLERS: readonly string[] =
  `verify verified unverified confirm confirmed check checked corroborate authenticate authenticity independent independently
  immediately able unable possible claim claims report reports account accounts statement statements information detail details
  allegation allegations time publication neither side`
    .split(/\s+/)
    .filter(Boolean);
