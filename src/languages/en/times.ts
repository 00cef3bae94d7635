/** The calendar units that time expressions count in. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Words for units, singular and plural. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['mins', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** Months whose names are also ordinary words or given names: they need a date or a preposition beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'may',
  'april',
  'june',
  'august',
  'mar',
  'jan',
  'jun',
  'jul',
  'sep',
  'oct',
  'dec',
  'apr',
  'nov',
  'feb',
  'aug',
]);

/** Short forms of months: a stop behind one belongs to it. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

/** Short weekday names that are also ordinary words: they need a date beside them. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
]);

/** Words before a month or a year that show it is a time: `in March`, `since 2014`, `early May`. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'from',
  'until',
  'till',
  'to',
  'of',
  'during',
  'for',
  'after',
  'before',
  'through',
  'throughout',
  'between',
  'and',
  'or',
  'around',
  'circa',
  'early',
  'late',
  'mid',
  'this',
  'last',
  'next',
  'every',
  'each',
]);

/** Parts of the day with their TIMEX3 codes. */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['lunchtime', 'MI'],
]);

/** Seasons with their TIMEX3 codes. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Single words that name a day from the day of publication, with the distance in days. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Words that place a unit before, at or after the present one. */
export const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** Words that name no date, with the TIMEX3 value for a past left open. `now` and `currently` are no times here. */
export const VAGUE_TIMES: ReadonlyMap<string, string> = new Map([['recently', 'PAST_REF']]);

/** Words that say how often something happens, with the TIMEX3 value of the set. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** Decades as words. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Words that show a clause speaks of what is still to come. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will',
  'll',
  'shall',
  'wo',
  'due',
  'scheduled',
  'expected',
  'planned',
  'plans',
  'planning',
  'upcoming',
  'hopes',
  'intends',
  'aims',
  'next',
  'tomorrow',
  'later',
  'forthcoming',
  'ahead',
]);

/** Verbs whose present form before `to` speaks of what is to come: `is set to`, `are to meet`, `is going to`. */
export const FUTURE_BEFORE_TO: ReadonlySet<string> = new Set([
  'set',
  'going',
  'is',
  'are',
  'ready',
  'about',
  'likely',
  'poised',
]);

/** Present forms that speak of a day to come when they stand near its name: `the council meets on Monday`. */
export const PRESENT_VERBS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'begins',
  'begin',
  'starts',
  'start',
  'opens',
  'open',
  'meets',
  'meet',
  'holds',
  'takes',
  'take',
  'ends',
  'expires',
  'votes',
  'faces',
  'arrives',
  'leaves',
  'returns',
  'visits',
  'resumes',
  'resume',
  'continues',
  'reopens',
  'reconvenes',
  'closes',
  'plays',
  'hosts',
  'end',
]);

/** Past forms that tell of a day and not what was done then: `said the vote on 18 November`. */
export const TELLS_OF_DAY: ReadonlySet<string> = new Set(
  (
    'said told announced confirmed added warned reported set scheduled agreed decided called planned moved postponed delayed adjourned ' +
    'extended pushed proposed named approved booked fixed wanted asked urged ordered promised pledged vowed hoped backed opposed was were had'
  ).split(' '),
);

/** Present forms of which a bare month is the subject where it is still to come: `September means never`. */
export const MONTH_TO_COME: ReadonlySet<string> = new Set(['means', 'brings', 'looks', 'promises', 'decides']);

/** Past forms that do not end in -ed, the most frequent of news prose. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  (
    'was were had did said told went came took made gave got found held met won lost left led began saw knew thought became ' +
    'shot struck hit spoke wrote rose fell broke brought bought caught cut drew drove fought flew sent set put put sold sought ' +
    'spent stood stole swore taught threw understood withdrew woke wore read ran paid kept grew fled felt fed dealt died born been blew'
  ).split(' '),
);

/** Zone names that may follow a clock time. */
export const TIME_ZONES: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'eet',
  'eest',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'et',
  'pt',
  'ist',
  'jst',
  'msk',
  'aest',
]);

/** Words before a weekday that make it a name: `Black Friday`. */
export const NAMES_BEFORE_WEEKDAY: ReadonlySet<string> = new Set([
  'black',
  'good',
  'bloody',
  'super',
  'palm',
  'ash',
  'maundy',
  'cyber',
  'shrove',
  'giving',
]);

/** Words behind a weekday that make it a name: `the Sunday Times`. */
export const NAMES_BEHIND_WEEKDAY: ReadonlySet<string> = new Set([
  'times',
  'mirror',
  'telegraph',
  'mail',
  'express',
  'post',
  'herald',
  'mercury',
  'people',
  'world',
]);

/** The same behind `the` and a weekday only, since they are common words: `the Sunday Courier`, `the Friday Club`. */
export const NAMES_BEHIND_THE_WEEKDAY: ReadonlySet<string> = new Set(
  (
    'courier ledger gazette chronicle tribune star sun observer record echo argus journal review independent business sentinel examiner ' +
    'dispatch advertiser standard news club group society circle league project agreement movement champion bulletin register globe ' +
    'show market age enquirer inquirer reporter citizen press bell'
  ).split(' '),
);

/** Words behind a weekday, small, with which it names a custom and no day: `Sunday school`, `the Sunday roast`. */
export const CUSTOMS_BEHIND_WEEKDAY: ReadonlySet<string> = new Set(
  'school roast roasts league leagues best supplement'.split(' '),
);

/** What may stand behind an adverb of time; behind `overnight` another word is the noun to which it belongs: `the overnight train`. */
export const BEHIND_ADVERB: ReadonlySet<string> = new Set(
  (
    'and but or as in at on near after by with from when while across over amid during against that which for before off outside ' +
    'around despite because following inside along where who were was had have has a an the'
  ).split(' '),
);

/** Words behind which a night is still to come: `will work overnight`. */
export const NIGHT_TO_COME: ReadonlySet<string> = new Set(
  'will would ll may might could can should must shall expected due likely forecast to every usually often'.split(' '),
);

/** Times that `that` points to: `the attack that day`. */
export const POINTED_TIMES: ReadonlySet<string> = new Set(
  'day night week weekend month year morning afternoon evening summer winter spring autumn'.split(' '),
);

/** Parts of the day behind an hour that tell which half it lies in: `8.30 in the evening`. */
export const HALVES_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);
/** Words between an hour and a part of the day: `at five that morning`, `at six the next morning`. */
export const DAY_POINTERS: ReadonlySet<string> = new Set('that this yesterday tomorrow next same following'.split(' '));
/** Words before a number that make it an hour, where a part of the day stands behind it. */
export const BEFORE_HOURS: ReadonlySet<string> = new Set(
  'at by until till around about since before after was is towards nearly almost'.split(' '),
);
