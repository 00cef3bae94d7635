/**
 * Words that show that two sentences which are alike speak of two matters: of a plan and of what came, of two periods, of two
 * rates. Each is looked for in the words of one clause.
 */

/** What was planned or guessed beforehand: `was expected to cost`, `had budgeted for`. */
export const PLANNED_PATTERN =
  /\b(?:expected|expects?|planned|plans?|forecast|projected|predict(?:s|ed)?|budgeted|estimated|supposed|meant|intended|hoped|hopes?|targets?|aims?|aimed|aiming|scheduled|originally|initially|first put|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|offer(?:s|ed)?|propos(?:es|ed))\b/i;

/** What somebody would like, which what came about does not contradict: `the prosecutor wants him banned`. */
export const INTENDED_PATTERN =
  /\b(?:wants?|wanted|urg(?:es|ed)|recommend(?:s|ed)?|call(?:s|ed) for (?=[^.;]{0,80}\bto\b))/i;
/** What is to come: a wish and a plan may be of one thing. */
export const FUTURE_PATTERN = /\b(?:will|would|shall|is to|are to|to be)\b/i;

/** A period by its place among others: `last season`, `the second quarter`. The first group places it, the second names it. */
export const PERIOD_PATTERN =
  /\b(this|last|next|previous|first|second|third|fourth|same|past|coming) (season|year|month|week|quarter|half|term|decade|spring|summer|autumn|fall|winter|century|leg|round|day|night)\b/gi;

/** What a figure is counted by: `a year`, `per household`. */
export const RATE_PATTERN =
  /\b(?:a|an|per|each|every|one) (second|minute|hour|day|night|week|month|quarter|year|season|household|family|person|head|passenger|litre|kilo|kilogram|tonne|ton|unit|share)\b/gi;

/** A count that is still going on: `so far`, `had been evacuated`, `have been counted`. */
export const ONGOING_PATTERN =
  /(?:percent|per cent|%) (?:contained|complete|completed|counted)\b|\b(?:so far|already|to date|as of|by now|until now|up to now|more and more)\b|\b(?:has|have|had|having) (?:now |also |already |since )?(?:been )?\p{L}{2,}(?:ed|n|t)\b|\b(?:is|are|remain(?:s|ed)?|still) (?:now )?(?:without|missing|closed|open|out|shut|in)\b/iu;

/** What a clause is told apart by: words that open another clause of the same sentence. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'and but while which who whom whose where when as because although though whereas after before since if unless until so nor'.split(
    ' ',
  ),
);

/** Prepositions that say where something is, where it goes and where it comes from, by which of these they tell. */
export const PLACING: ReadonlyMap<string, 'at' | 'to' | 'from'> = new Map([
  ...'in near at outside off around beside inside on'.split(' ').map((word) => [word, 'at'] as const),
  ...'to into towards toward'.split(' ').map((word) => [word, 'to'] as const),
  ['from', 'from'] as const,
]);

/** Last words of names of what may hold towns and villages. */
export const AREAS: ReadonlySet<string> = new Set(
  'island islands archipelago county province region district state valley coast peninsula mountains mountain hills delta basin desert plain highlands parish prefecture republic territory oblast governorate'.split(
    ' ',
  ),
);

/** Last words of names of what lies inside a town: a street and a town are no two places. */
export const PARTS_OF_TOWNS: ReadonlySet<string> = new Set(
  'street road lane avenue square bridge gate station park hall hospital airport harbour harbor port quay court school church university hotel club centre center stadium market tower house prison terminal platform pier dock'.split(
    ' ',
  ),
);

/** One side against another, as it stands before what it is a side of: `the east bank`, `the upper floor`. */
export const SIDES_PATTERN =
  /\b(?:on|at|in|to|from) the (north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|left|right|upper|lower|near|far) (\p{Ll}+)\b/iu;

/** Before a length of time, words that make it something else than how long it took: `after three years`, `within two days`. */
export const NO_DURATION_BEFORE =
  /\b(?:after|within|in|every|past|(?<!\b(?:to|will|would|could|may|might|can|should|must) )last|next|first|once|than|of|before|by|from|until|till|under|each|per|another|more|further|extra)(?: (?:about|some|around|nearly|almost|just|only|the|a|another|his|her|its|their|first|last|next|past))* $/i;
/** The same behind it: `three years ago`, `two days later`, `a year and a half`, `ten-year-old`. */
export const NO_DURATION_BEHIND =
  /^(?: (?:ago|earlier|later|before|after|previously|from now|old|early|late|apart|ahead|away|and a half)\b| (?:to|or) (?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten)| on(?=[,.;]|$)|[- ]old\b|[’']s? (?:time|notice)\b)/i;

/** How exactly a length of time is told, before it: `just over three hours`. The open end is as far as the word allows. */
export const LENGTH_BOUNDS: readonly (readonly [pattern: RegExp, low: number, high: number])[] = [
  [/\b(?:just|slightly|a little) over $/i, 1, 1.1],
  [/\b(?:just under|nearly|almost|close to|not quite|less than|under) $/i, 0.9, 1],
  [/\b(?:more than|over|at least|no less than|well over) $/i, 1, Number.POSITIVE_INFINITY],
  [/\b(?:up to|at most|no more than|as long as) $/i, 0, 1],
  [/\b(?:about|around|roughly|some|approximately) $/i, 0.85, 1.15],
];

/** Another clock: the same hour may be told twice. */
export const OTHER_CLOCK_PATTERN = /\b(?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|local time|summer time)\b/;

/** Verbs that tell or announce, as stems: on two days one may be announced twice. */
export const ANNOUNCING_PATTERN =
  /\b(?:sa(?:id|ys?)|t(?:old|ells?)|announc\w*|report\w*|warn\w*|confirm\w*|add(?:ed|s)|sp(?:oke|eak\w*)|publish\w*|wr(?:ote|ites?|itten))\b/i;

/** Deeds that are done on several days one after the other: two days of them are no conflict by themselves. */
export const RECURRING_PATTERN = /\b(?:call(?:ed|s)|appeal\w*|met|meets?|talk\w*)\b/i;

/** An hour told by its number alone: `At eight, 44 per cent were running`, `by five on Monday`. */
export const BARE_HOUR_PATTERN =
  /\b(?:at|by|around|about|since|before|after) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=,| in the | this | on | o[’']clock|$)/gi;

/** How an age stands beside a name: `Marta Lind, 34,`, `the 34-year-old Marta Lind`, `Lind, aged 34`, `Lind is 34 years old`. */
export const AGE_BEHIND =
  /^,? ?(?:(?:who )?(?:is|was|turned) |aged |\()?(\d{1,2})(?=[,.;)]| years old\b| and (?:from|of)\b|$)/;
export const AGE_BEFORE = /\b(\d{1,2})[- ]year[- ]old (?:\p{Ll}[\p{L}-]* ){0,3}$/u;

/** One text tells of several moments: what it counts then and what it counts now may differ. */
export const MOMENT_PATTERN =
  /\b(?:now|currently|later|earlier|then|initially|at first|at last|meanwhile|yesterday|today|tonight|before|after|again|still|already|more|another)\b/i;

/** Verbs that only say that something lasted, as stems of their forms: what lasted stands beside them. */
export const LASTING: ReadonlySet<string> = new Set(
  'take takes took taken last lasts lasted lasting need needs needed require requires required go goes went run runs ran continue continues continued stretch stretched drag dragged spend spends spent'.split(
    ' ',
  ),
);

/** Verbs that need another word to say what is done: `took the lead`, `has 39 per cent`. Base forms. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'be have get make take give bring put come go reach see keep stand do say tell show find expect'.split(' '),
);

/** What was is no more: an offer raised, a day put off. Who tells of it and who does not may both be right. */
export const CHANGED_PATTERN =
  /\b(?:rais(?:es?|ed|ing)|widen(?:s|ed|ing)?|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|revis(?:es?|ed|ing)|sweeten(?:s|ed|ing)?|extend(?:s|ed|ing)?|expand(?:s|ed|ing)?|postpon(?:es?|ed|ing)|put(?:s|ting)? off|delay(?:s|ed|ing)?|call(?:s|ed|ing)? off|reschedul(?:es?|ed|ing)|push(?:es|ed|ing)? back|brought forward|instead of|originally)\b/i;
