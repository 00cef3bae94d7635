/** Words that news outlets have in their names. A capitalised name with one of them in a masthead or byline is an outlet. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `news times post herald observer dispatch radio tv television tribune gazette chronicle journal mail press daily weekly
  courier guardian independent telegraph standard star sun mirror echo express broadcasting online bulletin monitor
  review today fm broadcast magazine newspaper ledger register examiner inquirer enquirer sentinel argus advertiser
  messenger record leader reporter globe advocate voice channel wire network insider nation citizen`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that stand before "news" or "today" in the name of a section: "World News" names no outlet. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  `us u.s uk u.k world local business sport sports national international breaking latest top more all other politics political entertainment
  health science tech technology crime education lifestyle travel money market markets weather celebrity regional city state home football live`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words by which the name of a station opens: `Radio Morvane`, `Kanal Arrel`; the Channel Islands are none. */
export const STATION_OPENERS: ReadonlySet<string> = new Set(
  'Radio Kanal Rádio Televisión Télévision Televisão'.split(' '),
);

/** Nouns right before the name of a house of the press: `the newspaper Tarno Bote`. */
export const PRESS_NOUNS: ReadonlySet<string> = new Set(
  'newspaper paper daily weekly tabloid broadsheet magazine broadcaster newswire website site channel station outlet'.split(
    ' ',
  ),
);

/** Words that name a house of the press in a headline, where it stands alone before a colon or behind a dash: `Bugle: King too ill, say aides`. */
export const HEADLINE_HOUSES: ReadonlySet<string> = new Set('agency media bugle clarion'.split(' '));
