const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Short titles, lower case, without the stop: a name follows, so a sentence never ends after them. */
export const TITLES_WITH_STOP: ReadonlySet<string> = words(
  'mr mrs ms mx dr prof rev revd fr hon rt sr sra gen lt col maj capt cpt cmdr adm sgt cpl pvt brig gov sen rep reps sens pres ' +
    'amb supt insp det st mt ft messrs mmes hrh atty dep asst assoc pte',
);

/** Abbreviations that only end a sentence when no number follows: `No. 10`, `Jan. 6`, `pp. 3`. */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = words(
  'rte flt bldg cal avg no nos min max tel ext ver vol pp p fig art sec ch para jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** The same with a capital only, for in lower case they are words: `Ref. 12`, `Res. 242`; `blamed the ref. 12 fans`. */
export const CAPITALS_BEFORE_NUMBERS: ReadonlySet<string> = words('Ref Reg Res Par');

/** Abbreviations inside a clause, which never end a sentence: `e.g.`, `vs.` */
export const ABBREVIATIONS_INSIDE: ReadonlySet<string> = words('e.g i.e vs v cf viz approx est al ca incl op');

/** Abbreviations that may end a sentence; the word that follows decides: `the U.S. The`, `the U.S. Army`. */
export const ABBREVIATIONS_ANYWHERE: ReadonlySet<string> = words(
  'a.m p.m u.s u.k u.n e.u u.s.a d.c b.c a.d inc corp co ltd llc plc bros jr sr etc ph.d m.d b.a m.a esq ave blvd rd dept univ intl ' +
    'tel ext sq calif fla mass mich minn tex wash ariz colo conn ill ind okla ore pa tenn va wis',
);

/** Words that, capitalised after an ambiguous abbreviation or initial, show that a new sentence began. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(
  'the a an he she it they we you i this that these those his her its their our my but and or so yet however in on at by for from ' +
    'with after before when while as if although though since because meanwhile there here what who why how where then also ' +
    'no not some many most several all both each one two three to under during despite according',
);

/** Verbs of saying that close a sentence begun by a quoted question or cry: `"Who goes?" Mr Hill asked.` */
export const VERBS_AFTER_QUOTE: ReadonlySet<string> = words(
  'said asked added replied shouted cried wrote exclaimed joked tweeted posted declared wondered told says asks adds',
);

/** Words that lose their beginning, without the apostrophe: `'em`, `'tis`. A mark before them opens no quotation. */
export const ELISIONS: ReadonlySet<string> = words(
  'em til till tis twas cause bout n round cos cuz ere twere twill tween nuff',
);
