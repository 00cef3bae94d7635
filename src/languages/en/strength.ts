/**
 * Words that bound how far, how long, how openly or how surely something holds. One that is lost or added in a retelling changes
 * what is said. Lower case, single words.
 */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  `publicly privately indirectly directly explicitly implicitly tacitly unofficially officially formally informally
  partially partly temporarily provisionally unsuccessfully occasionally sporadically allegedly reportedly
  nominally theoretically initially originally voluntarily deliberately knowingly unintentionally accidentally`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of extent or length that a retelling may add: `briefly captured`, `closed for good`. Phrases are given with spaces. */
export const EXTENTS: readonly string[] = [
  'briefly',
  'permanently',
  'indefinitely',
  'for good',
  'forever',
  'completely',
  'entirely',
  'totally',
  'massively',
  'single-handedly',
  'overnight',
  'instantly',
];

/** Words that speak of every one, or of none. A restriction lost behind them widens what is said. */
export const UNIVERSALS: ReadonlySet<string> = new Set(
  'all every everyone everybody everything each any anyone anybody anything no nobody none nothing never always entire whole throughout nationwide'.split(
    ' ',
  ),
);

/** Universals that widen a text which has none: stronger than `any` and `no`, which grammar often asks for. */
export const WIDENING_UNIVERSALS: ReadonlySet<string> = new Set(
  'all every everyone everybody everything anyone anybody nobody never always entire whole'.split(' '),
);

/** Highest degrees, one meaning a line: two texts that use words of one line speak of one rank. */
export const SUPERLATIVES: ReadonlyMap<string, string> = new Map(
  [
    'largest biggest greatest',
    'smallest fewest tiniest',
    'worst deadliest bloodiest',
    'best',
    'highest',
    'lowest',
    'longest',
    'oldest',
    'fastest',
  ].flatMap((row) => {
    const words = row.split(' ');
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** Words that widen what a highest degree is taken among: `in the country's history`, `ever`, `in the world`. */
export const WIDEST_FIELDS: ReadonlySet<string> = new Set('history ever world record globe all-time'.split(' '));

/** What stands for a figure that is not given: `thousands of people`, `several villages`. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(
  'dozens scores hundreds thousands millions billions several many numerous countless some few handful tens'.split(' '),
);

/** Times that name no day: `recent days`, `recently`. */
export const VAGUE_TIMES_PATTERN =
  /\b(?:recent|last few|past few) (?:hours|days|weeks|months|years)\b|\brecently\b|\blately\b/i;

/** A question that a text leaves open: `whether the fumes played a part has not been established`. */
export const OPEN_QUESTION_PATTERN =
  /\b(?:not|n't|n’t|yet to|never) (?:yet )?(?:been |be )?(?:\w{1,20}ly )?(?:established|determined|proven|proved|shown|known|tested|ruled|clear|decided|verified|confirmed)\b|\bunclear (?:whether|if|how|why|who)\b|\b(?:unproven|untested|undetermined|unconfirmed|unverified|uncorroborated)\b/i;

/** The text says that something was checked, or that it could not be: any word of verification, for or against. */
export const VERIFICATION_WORDS_PATTERN =
  /\b(?:un)?(?:verif\w*|confirm\w*|corroborat\w*|authenticat\w*|substantiat\w*|proven|proved|tested|established)\b|\balleg\w*\b|\bclaim\w*\b|\breported(?:ly)?\b|\bunproven\b|\buntested\b|\bcould(?: not|n['’]t) be checked\b|\bto be believed\b/i;

/** A sentence gives a source in other ways than a verb of saying: `insurers reckon`, `by his account`, `if police are to be believed`. */
export const OTHER_ATTRIBUTION_PATTERN =
  /\b(?:reckon\w*|own(?:s|ed)? up|to be believed|if you believe|(?:his|her|its|their|['’]s) (?:reckoning|account|estimate|telling|version|figures?|count)|according to|as (?:he|she|they|it) (?:put|tells?|told))\b/i;

/** Sources that keep a record: what they show is nobody's view. Last words, lower case. */
export const RECORDS: ReadonlySet<string> = new Set(
  'minutes notice timetable schedule calendar programme register records dealers tables scoreboard papers'.split(' '),
);

/** The text gives it as known: `nine are now known to have died`. */
export const ESTABLISHED_PATTERN =
  /\b(?:now known to|known to have|(?:was|were|is|are|been) (?:officially )?confirmed)\b/i;

/** Words of a told text that restrict it to a part: `some lenders`, `several of them`. */
export const PARTIALS: ReadonlySet<string> = new Set(
  'some several many most few certain various half part partly mostly two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** Leave to do something: `the clause allows the buyer to raise` holds back no more than `may raise`. */
export const PERMISSION_PATTERN =
  /\b(?:allow\w*|let|lets|letting|permit\w*|entitl\w*|can|able to|free to|right to|option)\b/i;
