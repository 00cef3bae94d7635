const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Verbs that a time may hang on and yet be the time of what is said: how somebody comes to speak (`speaking on Monday`, `asked on
 * Monday`) or how the words come out (`a report released on Monday`, `footage published on 7 April`). Base forms.
 */
export const OCCASION_VERBS: ReadonlySet<string> = words(
  `speak talk address write post tweet publish release issue air broadcast record film date circulate share upload sign send
  deliver ask testify appear brief quote make meet`,
);

/** Nouns for an occasion of speaking or a text that speaks: with `a` before them they open an occasion of their own. Singular. */
export const OCCASION_NOUNS: ReadonlySet<string> = words(
  `address speech statement interview briefing conference broadcast message post letter email memo report update bulletin
  hearing testimony rally meeting summit debate column article blog podcast tweet video call forum filing document study
  survey review release communique communiqué dispatch assessment announcement`,
);

/**
 * Words beside a cue that take it away from the occasion told of: the words were said at some other time, or again and again.
 * `also` and `later` go on.
 */
export const UNTIMELY: ReadonlySet<string> = words(
  `previously earlier before repeatedly often always long once recently frequently regularly consistently usually sometimes
  already formerly routinely initially originally first never lately traditionally generally historically`,
);

/** Behind one of these a time tells a limit or an owner and not when something was said: `since Monday`, `the talks of Monday`. */
export const NOT_WHEN: ReadonlySet<string> = words(
  'since until till before after by of from about following than through',
);
/** The same of a time further behind them: `said after the vote on Monday`, and not `told members of the council on Monday`. */
export const OF_ANOTHER_EVENT: ReadonlySet<string> = words(
  'since until till before after about following than through',
);

/** Subordinators behind which something happens at the time of the clause before; `before` and `until` lead away from it. */
export const SAME_TIME_OPENERS: ReadonlySet<string> = words('and but when as while after ; ,');

/** Nouns for speaking, of which an outlet remarks that one is the first: `It is his first public comment`. */
export const SPEECH_EVENTS: ReadonlySet<string> = words(
  `acknowledgement acknowledgment admission comment comments statement remark remarks speech confirmation interview address
  announcement denial apology response reaction appearance explanation testimony`,
);

/** Nouns for what a speaker leaves out, and the verbs by which: `He gave no further details`, `She offered no evidence`. */
export const DETAIL_NOUNS: ReadonlySet<string> = words(
  'detail details evidence explanation comment comments reason reasons proof timeline figure figures name names date dates',
);
export const GIVING_VERBS: ReadonlySet<string> = words('provide give offer present disclose release add supply share');
/** The same by one verb: `She did not elaborate`. */
export const LEAVING_OUT_VERBS: ReadonlySet<string> = words('elaborate specify comment');

/** Cue verbs whose noun is an event that they tell of: `reported fighting in the town`. */
export const TELLS_EVENTS: ReadonlySet<string> = words('report record confirm announce register observe detect note');

/** Verbs that too many things are told by to know an event again by them: `took`, `made`, `went`. Base forms. */
export const LIGHT_VERBS: ReadonlySet<string> = words(
  `say tell add be have do make take go come get give see begin start hold call use put set keep run lead bring show find ask meet
  become remain seem leave want need know think feel turn move`,
);
