/**
 * The few forms that white space and marks alone do not tell apart. They are Latin-script habits, mostly English; a text
 * in another language loses nothing but these splits.
 */

/** Prefixes that are no words of their own: `non-lethal` stays one token, where `US-based` becomes three. */
export const BOUND_PREFIXES: ReadonlySet<string> = new Set(
  'ante anti arch bi co counter cross cyber de e eco ex extra hyper infra inter intra macro mega meta micro mid mini mis mono multi neo non over pan para poly post pre pro pseudo quasi re semi socio sub super trans tri ultra un uni'.split(
    ' ',
  ),
);

/** What an apostrophe ties to the word before it; `n't` also takes its n from that word. */
export const CLITICS: ReadonlySet<string> = new Set(['s', 'd', 'm', 'll', 're', 've']);

/** Two words written as one, with the length of the first. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

/** Endings that stay with their number: ordinals and decades. Any other letters are a unit: `10km` is 10 and km. */
export const NUMBER_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's']);

/** Abbreviations whose full stop belongs to them wherever they stand. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'adm al apr approx apt assoc assn aug ave bldg blvd brig bros ca calif capt cf cmdr cmdt co col comdr corp cpl dec dept dr esp est etc ' +
    'feb ft gen gov govt hon hwy inc intl jan jr lt ltd maj messrs mfg mlle mme mr mrs ms mt nov oct pfc ph pvt prof rep reps rev ' +
    'sen sens sept sgt sr st supt tel univ viz vol vs'
  ).split(' '),
);

/** Abbreviations that are also words: their full stop belongs to them only before a number (`No. 10`, `Mar. 3`). */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'art ch ext fig figs fri jul jun mar mon no nos p pp sat sec sep sun thu thur thurs tue tues wed'.split(' '),
);
