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

/**
 * Words of extent or length that a retelling may add: `briefly captured`, `closed for good`. Phrases are given with spaces.
 * A text that has another word of the row, or one of those beside it, has lost nothing.
 */
export const EXTENTS: readonly { readonly words: readonly string[]; readonly also: readonly string[] }[] = [
  { words: ['briefly'], also: ['moment', 'short', 'a while'] },
  { words: ['permanently', 'indefinitely', 'for good', 'forever'], also: ['for ever'] },
  { words: ['completely', 'entirely', 'totally'], also: ['wholly', 'fully', 'utterly', 'whole', 'all '] },
  { words: ['massively'], also: ['hugely', 'vastly'] },
  { words: ['single-handedly'], also: ['alone'] },
  { words: ['overnight', 'instantly'], also: ['immediately', 'at once', 'night', 'evening'] },
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
  /\b(?:not|n't|n’t|unable|impossible|yet) (?:been |yet )?(?:able |possible )?to (?:independently )?(?:verify|confirm|check|corroborate|authenticate)\b|\b(?:could|can|did)(?: not|n['’]t) (?:immediately |independently )*(?:verify|confirm|check|corroborate|authenticate)\b|\bno (?:independent |official )?(?:confirmation|verification|corroboration)\b|\b(?:not|n't|n’t|yet to|never) (?:yet )?(?:been |be )?(?:\w{1,20}ly )?(?:established|determined|proven|proved|shown|known|tested|ruled|clear|decided|verified|confirmed)\b|\bunclear (?:whether|if|how|why|who)\b|\b(?:unproven|untested|undetermined|unconfirmed|unverified|uncorroborated)\b/i;

/** The text says that something was checked, or that it could not be: any word of verification, for or against. */
export const VERIFICATION_WORDS_PATTERN =
  /\b(?:un)?(?:verif\w*|confirm\w*|corroborat\w*|authenticat\w*|substantiat\w*|proven|proved|tested|established)\b|\balleg\w*\b|\bclaim\w*\b|\breported(?:ly)?\b|\bunproven\b|\buntested\b|\b(?:could|can|has|have|had|was|were)(?: not|n['’]t) (?:be |been )?(?:\w{1,20}ly )?(?:checked|reviewed)\b|\bto be believed\b/i;

/** A sentence gives a source in other ways than a verb of saying: `insurers reckon`, `by his account`, `if police are to be believed`. */
export const OTHER_ATTRIBUTION_PATTERN =
  /\b(?:reckon\w*|own(?:s|ed)? up|to be believed|if you believe|(?:his|her|its|their|['’]s) (?:reckoning|account|estimate|view|opinion|eyes|telling|version|figures?|count|confession|testimony|words|recollection|statement|letter|complaint)|according to|(?:spoke|speaks|told|tells|talked|talks|complained|warned|boasted|testified) (?:of|about|to)|as (?:he|she|they|it) (?:put|tells?|told)|, (?:he|she|they|it) (?:says?|said|adds?|added|claims?|claimed)|in (?:an?|his|her|its|their) (?:message|letter|statement|speech|interview|post|memo|email|note|report)|(?:criticism|complaints?|praise|accusations?|claims?|demands?|calls?) (?:of|by|from|comes?|came)|(?:they|he|she|it) (?:plans?|intends?|wants?|hopes?|aims?) to|as [\p{L}’' ]{2,40} (?:states?|stated|says?|said|puts?|tells?|told|reports?|reported|claims?|claimed))\b/iu;

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

/** Verbs of one who has not made up his mind: `is considering buying`, `is thinking about a sale`. */
export const TENTATIVE_PATTERN =
  /\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?(?: up)?|mull(?:s|ed|ing)?(?: over)?|explor(?:es|ed|ing)|contemplat(?:es|ed|ing)|think(?:s|ing)? (?:of|about)|thought (?:of|about)|look(?:s|ed|ing)? (?:at|into)|examin(?:es|ed|ing)|discuss(?:es|ed|ing)?|in talks (?:to|about|over)|hop(?:es|ed|ing)|toy(?:s|ed|ing)? with|open to|propos(?:es|ed|ing)|proposals?|seek(?:s|ing)?|sought|try(?:ing)?|tries|tried|attempt(?:s|ed|ing)?|aim(?:s|ed|ing)?|want(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?)\b/i;

/** Words that make what is said hang on something else. */
export const CONDITION_PATTERN =
  /\b(?:if|unless|provided(?: that)?|providing|as long as|so long as|on condition|subject to|pending|depend(?:s|ed|ing)? on|should (?=(?:the|a|an|it|he|she|they|this|that|enough)\b)|once (?=(?:the|a|an|it|he|she|they)\b)|only when|assuming)\b/i;

/** Words that hold something to what stands beside them: `on Sundays only`, `solely for members`. */
export const EXCLUSIVES: ReadonlySet<string> = new Set('only solely exclusively except excluding'.split(' '));

/** Adjectives that say of a thing that it is not yet, not quite or not for long that thing. */
export const QUALIFYING_ADJECTIVES: ReadonlySet<string> = new Set(
  'preliminary provisional initial interim tentative draft partial temporary limited alleged suspected apparent presumed unofficial proposed planned potential possible conditional early'.split(
    ' ',
  ),
);

/** Times to come that name none: `soon`, `in due course`. */
export const VAGUE_FUTURE_PATTERN =
  /\b(?:soon|shortly|before long|eventually|in due course|in the near future|in the coming (?:days|weeks|months|years)|one day|some day|in time|at a later date)\b/i;

/** `All` that is no whole of things: `it all began`, `that was all`, `all but`, `once and for all`. */
export const NO_WHOLE_OF_THINGS =
  /\b(?:it|this|that|what|which|they|we|you|us|them|is|was|are|were|at|after|above|for|in|not|nearly|almost|and|best of) all\b|\ball (?:but|along|over again|too|the (?:more|same|while|less|better)|in all|right|of a sudden)\b/i;

/** Nouns by which something is feared and has not come about. */
export const RISKS: ReadonlySet<string> = new Set(
  'risk risks danger dangers threat threats fear fears prospect possibility likelihood chance chances'.split(' '),
);

/** `Nobody may enter`, `no ships may move`, `may only`: a rule and no guess; `nothing could be seen` is none either. */
export const NEGATED_MODAL_PATTERN =
  /\b(?:nobody|no one|none|nothing|never|no|not an?)\b[^.;]{0,40}\b(?:could|can|may|might)\b|\b(?:may|can) (?:not|only)\b|\bcannot\b/i;

/** A sentence holds back without a hedge: `on suspicion of`, `1,200 jobs in danger`, `that is for the prosecutor to find out`. */
export const HELD_OPEN_PATTERN =
  /\b(?:suspicions?|suspects?|suspected|in danger|at risk|at stake|in doubt|remains? to be seen|to be seen whether|an open question|for [^.,;]{1,40} to (?:find out|decide|say|judge)|to find out|too early|fears?|feared|chances?|odds|unlikely)\b/i;

/** Somebody has not made up his mind: `is thinking of resigning` is no firmer than `may resign`. */
export const UNDECIDED_PATTERN =
  /\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing) (?:up|whether|an?)|mull(?:s|ed|ing)?|contemplat(?:es|ed|ing)|think(?:s|ing)? (?:of|about)|toy(?:s|ed|ing)? with|in talks (?:to|about|over)|undecided)\b/i;

/** Who says it thinks so and does not know: verbs by which a source holds back. */
export const BELIEF_CUE_PATTERN =
  /\b(?:suspect(?:s|ed)?|believ(?:es?|ed)|think(?:s)?|thought|assum(?:es?|ed)|presum(?:es?|ed)|guess(?:es|ed)?|reckon(?:s|ed)?|fear(?:s|ed)?|expect(?:s|ed)?|anticipat(?:es?|ed)|hop(?:es?|ed)|forecasts?|predict(?:s|ed)?|estimat(?:es?|ed))\b/i;

/** The text has it from hearsay: `she is said to have saved six`. */
export const HEARSAY_PATTERN =
  /\b(?:is|are|was|were) (?:said|reported|rumou?red|believed|thought|understood|alleged|claimed) (?:to|that)\b|\b(?:reportedly|allegedly|supposedly|rumou?rs?)\b|\bit (?:is|was) (?:said|reported)\b/i;

/** A remark on what is not known that has a matter of its own is no remark on what stands beside it: `not established who had`. */
export const REMARK_OF_ITS_OWN = /^,?\s*(?:who|whom|whose|whether|how|why|what|when|where|which|that|if)\b/i;

/** Words of verification proper: `not verified`, `unconfirmed`, as against `not known`, `not decided`. */
export const CHECKED_PATTERN = /verif|confirm|corroborat|authenticat|substantiat|prove[dn]|establish|tested|check/i;

/** People who tell what they saw or suffered, and hold no office. Lower case, as they are written. */
export const WITNESSES: ReadonlySet<string> = new Set(
  'witness witnesses eyewitness eyewitnesses resident residents neighbour neighbours neighbor neighbors villagers passenger passengers inmates prisoners survivors survivor bystanders onlookers relatives families parents patients customers commuters protesters demonstrators locals people'.split(
    ' ',
  ),
);

/** Something in the sentence still says that a part is meant, where the word of part is gone. */
export const NO_PART_LEFT =
  /\b(?:partly|partially|mainly|mostly|largely|in places|here and there|others?|districts|areas|neighbou?rhoods|a (?:number|handful|majority|minority|third|quarter|share)|majority|minority|dozens|scores|hundreds|thousands|up to|at least|among|including|one in|out of)\b/i;
