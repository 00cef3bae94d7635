/** Nouns for a business; once an article has named one, `the company`, `the firm` and `the group` point back to it. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  `company firm corporation group business manufacturer maker retailer start-up bank airline carrier operator utility
  chain brand giant producer supplier developer insurer lender miner publisher carmaker automaker drugmaker chipmaker planemaker shipbuilder
  housebuilder brewer broadcaster conglomerate startup supermarket`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns for those who joined for a purpose; one of them right before a name says what it is: `the relief society Open Hand`. */
export const SOCIETY_NOUNS: ReadonlySet<string> = new Set(
  'society charity union association foundation institute agency'.split(' '),
);

/** Callings that a firm may have as well as a person: `Silver Birch, a consultant`. */
export const FIRM_CALLINGS: ReadonlySet<string> = new Set(
  'agent broker consultant dealer insurer leader lender operator opponent owner partner producer publisher retailer supplier trader winner'.split(
    ' ',
  ),
);

/** Nouns for a public office; `the agency`, `the regulator` and `the watchdog` may all point to one authority. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  `authority agency regulator watchdog office bureau commission inspectorate department ministry directorate service
  administration`
    .split(/\s+/)
    .filter(Boolean),
);

/** Heads of a definite phrase that stand for one thing in the landscape of a story: `the border`, `the front line`. */
export const LANDMARK_NOUNS: ReadonlySet<string> = new Set(
  'border front frontline line coast river lake dam canal port airport bridge valley bay estuary island plant'.split(
    ' ',
  ),
);

/** Lines that a story has one of, with or without whose it is: `the border`, `the Ukrainian border`; `the front` is `the front line`. */
export const LINE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['border', 'border'],
  ['frontier', 'border'],
  ['front', 'front'],
  ['front line', 'front'],
  ['frontline', 'front'],
]);

/** Nouns for the armed people of a side: `his troops`, `Kyiv’s forces` and `the military` of one side are one group. */
export const ARMED_NOUNS: ReadonlySet<string> = new Set(
  'troops forces soldiers army military servicemen fighters units personnel'.split(' '),
);

/** Those of them that are one body, and `it`: the men in it are not the army. */
export const SERVICES: ReadonlySet<string> = new Set('army military navy'.split(' '));

/** Offices that lead a state or body: `leader` may stand for any of them. */
export const LEADING_OFFICES: ReadonlySet<string> = new Set(
  'president premier chancellor minister king queen chairman chairwoman governor mayor chief leader head executive ceo director boss'.split(
    ' ',
  ),
);

/** What somebody does who leads a body: `Mirela Dost, who chairs the coalition`. */
export const LEADING_VERBS: ReadonlySet<string> = new Set(
  'leads led heads headed chairs chaired runs ran directs directed'.split(' '),
);

/** Callings of which a place has one and an article needs no introduction: they do not point back to a person named before. */
export const STANDING_CALLINGS: ReadonlySet<string> = new Set(
  'coroner judge prosecutor king queen pope sheriff pilot driver captain victim suspect man woman boy girl witness resident'.split(
    ' ',
  ),
);

/** Words that bodies are called by, American before British, and their short forms before the words that these stand for. */
export const SPELLINGS_OF_BODIES: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['center', 'centre'],
  ['organization', 'organisation'],
  ['program', 'programme'],
  ['mod', 'ministry defence'],
  ['moi', 'ministry interior'],
  ['mfa', 'ministry foreign affairs'],
  ['mofa', 'ministry foreign affairs'],
  ['doj', 'department justice'],
  ['dod', 'department defence'],
]);

/** Nouns of bodies that are no body behind a preposition and without an article: `on board`, `in force`, `in hospital`. */
export const BARE_NOUNS: ReadonlySet<string> = new Set(
  'board force service office command guard school hospital court church college university state'.split(' '),
);

/** Last words of names that no company has: those of laws, texts, prizes and feasts. */
export const NO_COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  `act bill law code treaty agreement accord convention directive protocol charter constitution award prize cup trophy
  christmas easter ramadan thanksgiving halloween hanukkah diwali eid passover`
    .split(/\s+/)
    .filter(Boolean),
);

/** Last words of the names of companies, which say in what they deal: `Norvik Steel`. */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  `steel ferries rail railways railway lines shipping energy motors airways airlines power foods oil gas mining pharma pharmaceuticals
  chemicals works industries systems technologies holdings logistics freight telecom electric petroleum cement textiles brewery
  breweries mills stores supermarkets insurance securities partners ltd inc plc corp gmbh`
    .split(/\s+/)
    .filter(Boolean),
);
