/** Verbs by which one takes in what another says, `from` behind them: `heard from two pilots that`. Dictionary forms. */
export const HEARING_VERBS: ReadonlySet<string> = new Set('hear learn know understand gather find discover'.split(' '));

/** Verbs by which one hears somebody else speak: `overheard the minister say that`. Dictionary forms. */
export const OVERHEARING_VERBS: ReadonlySet<string> = new Set(['hear', 'overhear', 'recall', 'remember']);

/** Who speaks for another: `said through her lawyer`. Dictionary forms. */
export const GO_BETWEENS: ReadonlySet<string> = new Set(
  `lawyer attorney counsel solicitor agent spokesman spokeswoman spokesperson representative interpreter translator aide
  publicist intermediary`.split(/\s+/),
);

/** Nouns from which one learns though nobody speaks: `learned from experience that`. Dictionary forms. */
export const NO_TELLERS: ReadonlySet<string> = new Set(
  `experience mistake error failure success history past fact example lesson defeat loss crisis case event start beginning
  outset childhood practice hindsight nature instinct side behind afar inside within`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs by which one passes on the words of another, `as saying` behind them. Dictionary forms. */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(['quote', 'cite', 'report', 'record']);

/** Verbs by which one shows somebody speak, a form in *-ing* behind him: `showed the general saying that`, `records have him admitting that`. Dictionary forms. */
export const SPEECH_SHOWING_VERBS: ReadonlySet<string> = new Set(
  'show film record capture air broadcast have depict portray picture catch note reproduce quote cite reveal'.split(
    ' ',
  ),
);

/** Participles that name who passes a speech on: `the mayor, quoted by the agency`. */
export const PASSED_ON: ReadonlySet<string> = new Set(
  `quoted cited relayed carried reported aired broadcast repeated echoed published republished reproduced picked shared circulated amplified
  recounted mentioned conveyed spread translated televised streamed posted interviewed`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs and nouns of giving an account: `presented a report on`, `was given a presentation about`. Dictionary forms. */
export const BRIEFING_VERBS: ReadonlySet<string> = new Set(
  'give present deliver make submit send receive hear'.split(' '),
);
export const BRIEFING_NOUNS: ReadonlySet<string> = new Set(
  'report briefing presentation update account overview summary assessment'.split(' '),
);

/** What somebody's figures are called: `on the ministry’s own figures`, `by his reckoning`. */
export const FIGURE_NOUNS: ReadonlySet<string> = new Set(
  'figures numbers count tally reckoning calculation calculations estimate estimates'.split(' '),
);

/** Whose results are told behind `in`: `in a survey by the institute`. */
export const SURVEYS: ReadonlySet<string> = new Set('poll survey study analysis census'.split(' '));

/** Nouns that give a clause to somebody: `in the view of his experts`, `in her words`, `by the firm's account`. */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  'view opinion words judgement judgment telling retelling account estimation reckoning recollection narrative'.split(
    ' ',
  ),
);

/** What something is done according to, and nobody says it. Base forms. */
export const NO_ACCOUNTS: ReadonlySet<string> = new Set(
  'practice custom tradition schedule need taste rank size age merit ability procedure protocol habit preference plan'.split(
    ' ',
  ),
);

/** Ways by which one is told something, and nobody who tells: `was informed by text message`. Base forms. */
export const CHANNELS: ReadonlySet<string> = new Set(
  'message phone telephone text email e-mail letter post mail fax radio'.split(' '),
);

/** Words by which a speaker means himself or his own side, as sources. Lower case. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'us', 'me']);

/** Verbs by which one goes on or begins to do something, a form in *-ing* behind them: `kept telling passengers that`. Dictionary forms. */
export const GOING_ON_VERBS: ReadonlySet<string> = new Set('keep start begin continue resume'.split(' '));

const forms = (words: string): readonly (readonly [verb: string, between: string])[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((form) => {
      const [verb = '', ...between] = form.split('+');
      return [verb, between.join(' ')];
    });

/**
 * Verbs by which one hands on, takes up or looks into what another says in a noun, each with what may stand between: `relayed an assurance from the
 * general that`, `took note of the firm’s claim that`. Dictionary forms, parts after plus signs. Who denies or rejects it is none of them.
 */
export const TAKING_UP: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(
    Map.groupBy(
      forms(`relay convey forward transmit pass+on pass+along pass deliver bring take+up pick+up take+note+of take+into+account take+notice+of note
      mention repeat revive recall recount cite quote refer+to point+to allude+to draw+attention+to call+attention+to highlight flag record register
      document collect gather compile list carry report publish republish reprint reproduce run share circulate amplify spread echo air broadcast
      feature include summarise summarize relate restate examine investigate review check consider discuss debunk analyse analyze study weigh
      look+at look+into look+closely+at respond+to bring+up dig+up dust+off seize+on comment+on dwell+on pass+over`),
      ([verb]) => verb,
    ),
    ([verb, all]) => [verb, all.map(([, between]) => between)] as const,
  ),
);

/** Nouns by which one tells of what another says: `the mayor’s mention of a warning by`, `a report by the council of accusations by`. Lower case. */
export const PASSING_NOUNS: ReadonlySet<string> = new Set(
  `article story piece post mention account summary report reference reminder repetition description retelling recital rehearsal citation discussion review record list
  compilation collection disclosure quotation exposition digest overview synopsis memory recollection endorsement`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Words that name whom a report rests on, besides `citing`: `with reference to the ministry`. Those behind which anybody may stand of whom one speaks
 * count for houses of the press alone.
 */
export const RESTING_PHRASES: readonly { readonly words: readonly string[]; readonly ofPress: boolean }[] = [
  ...`on the authority of;attributing it to;attributing this to;attributing
  the information to;attributing the report to;attributing the news to;attributing the claim to;attributing the figure to;sourcing it to`
    .split(';')
    .map((words) => ({ words: words.split(/\s+/), ofPress: false })),
  ...'referring to;in reference to;with reference to;with a reference to;relying on;drawing on;basing itself on;crediting'
    .split(';')
    .map((words) => ({ words: words.split(' '), ofPress: true })),
];

/** What is done with a text or a claim to bring it out: `the statement that the firm put out on Monday`. Dictionary forms. */
export const GIVING_OUT_VERBS: ReadonlySet<string> = new Set(
  'make put issue publish present release post give repeat circulate submit file send sign hand write deliver read'.split(
    ' ',
  ),
);

/** Verbs by which one makes a text of another known, in which he speaks: `read out a letter in which he said`. Dictionary forms. */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(
  'read show broadcast air carry play share circulate distribute publish release produce post run screen upload reproduce stream leak feature transmit print retweet repost see obtain review cite quote'.split(
    ' ',
  ),
);

/** What a text or a broadcast is called in which others speak, and whoever made it relays them: `in a dossier by the observatory`. No statement or letter of one’s own. */
export const TOLD_IN: ReadonlySet<string> = new Set(
  `report dossier study dispatch despatch article story documentary film programme program podcast book biography investigation feature affidavit
  collection broadcast bulletin profile portrait piece filing review newsletter magazine video recording clip footage series exposé expose
  anthology memoir paper survey inquiry enquiry transcript`
    .split(/\s+/)
    .filter(Boolean),
);

/** Texts of one’s own that another may issue: `in a statement released by the navy ministry, the captain said`. */
export const ISSUED_TEXTS: ReadonlySet<string> = new Set(
  'statement communique communiqué release letter message'.split(' '),
);

/** What is done to make such a text known: `a study published by`. */
export const MADE_WORDS: ReadonlySet<string> = new Set(
  'published released issued compiled filed prepared written commissioned carried aired broadcast produced made directed posted shared submitted circulated drafted read'.split(
    ' ',
  ),
);

/** What one plays or posts in which somebody speaks, besides texts: `played a call from a woman who said`. */
export const SHOWN_NOUNS: ReadonlySet<string> = new Set(
  'call clip tape testimony audio film documentary podcast broadcast account voicemail footage'.split(' '),
);

/**
 * Turns of several words by which one says or holds something, by the dictionary form of their verb: `let it be known that`, `is of the opinion that`,
 * `summed it up:`.
 */
export const SAYING_TURNS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [
    ['let', 'it be known;it be understood;on'],
    ['give', 'to understand;it to be understood;it out;his word;her word;their word;its word'],
    ['make', 'it known;it clear;it plain;clear;plain;known;the point'],
    ['put', 'it about;it this way;it like this;it;on record;on the record'],
    ['take', 'the view;the position;the line;the stance'],
    ['hold', 'the view;the opinion'],
    [
      'be',
      `of the opinion;of the view;of the belief;of the mind;convinced;certain;adamant;confident;sure;persuaded;in no doubt;under no illusion;on record as saying;quite certain;quite sure`,
    ],
    ['remain', 'convinced;certain;adamant;confident;of the view;of the opinion'],
    ['have', 'no doubt;little doubt;it on good authority'],
    ['sum', 'it up;up'],
    ['go', 'on record;on the record;on record as saying'],
    ['tell', 'it differently;it like this'],
    ['express', 'the view;confidence;the opinion;the belief'],
  ].map(([verb = '', turns = '']) => [verb, turns.split(';').map((turn) => turn.split(' '))] as const),
);

/** Verbs by which one retells the words of another, which follow: `described what the matron had told her. “…”`. Dictionary forms. */
export const RETELLING_VERBS: ReadonlySet<string> = new Set(
  'describe recount repeat recall remember relay recite retell relate share tell reveal disclose quote reproduce convey report'.split(
    ' ',
  ),
);

/** Verbs by which one reads a text to others: `read from the letter`, `quoted from the will`. Dictionary forms. */
export const READING_OUT_VERBS: ReadonlySet<string> = new Set(['read', 'quote', 'cite', 'recite']);

/** Who says nothing of himself, but of the one for whom he speaks: `his spokesman said he thought`. Lower case. */
export const SPEAKING_FOR: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople office secretary aides aide publicist entourage camp representative representatives agent'.split(
    ' ',
  ),
);

/** Kin who are women or men, so that *he* or *she* beside them is another: `his wife said he remembered`. Lower case. */
export const WOMEN: ReadonlySet<string> = new Set(
  'wife mother sister daughter widow aunt niece grandmother girlfriend fiancée ex-wife'.split(' '),
);
export const MEN: ReadonlySet<string> = new Set(
  'husband father brother son widower uncle nephew grandfather boyfriend fiancé ex-husband'.split(' '),
);

/** What one speaks or writes to many, and what another passes on: `in a sermon translated by`. Besides nouns of speech. */
export const SPOKEN_NOUNS: ReadonlySet<string> = new Set(
  'sermon talk lecture essay column broadcast video clip footage recording audio readout communique communiqué toast sermon fatwa pamphlet'.split(
    ' ',
  ),
);

/** Words for anybody at all: who might say something has not said it. Lower case. */
export const ANYBODY: ReadonlySet<string> = new Set(['anybody', 'anyone', 'whoever', 'nobody', 'neither', 'none']);

/** Verbs by which one turns to those whom one then speaks to: `had telephoned him and told him that`. Dictionary forms. */
export const APPROACHING_VERBS: ReadonlySet<string> = new Set(
  `telephone phone ring radio contact approach address gather assemble summon apologise apologize interrupt`.split(' '),
);

/** Verbs that name whom they tell, and with `of` or `about` what: `was informed of the doubts by`. Dictionary forms. */
export const INFORMING_VERBS: ReadonlySet<string> = new Set('inform notify alert apprise tell warn'.split(' '));

/** Who or what a report rests on, though nobody is named: `citing intercepted calls`, `quoting a source`. Dictionary forms. */
export const CITED_NOUNS: ReadonlySet<string> = new Set(
  `source official officer witness resident document report letter call message intercept data figure record email cable memo minutes insider aide diplomat
  prisoner relative doctor medic spokesman spokeswoman spokesperson lawyer employee worker colleague friend neighbour neighbor survivor transcript
  dispatch survey study interview testimony statement filing affidavit`.split(/\s+/),
);

/** What a verb of speech has as its object where it tells of no speech: `claimed 40 lives`, `recorded an album`. Dictionary forms. */
export const NO_OBJECTS: ReadonlyMap<string, RegExp> = new Map([
  [
    'claim',
    /^(?:[\p{L}\d,.’'-]+ ){0,5}(?:lives?|victims?|casualt(?:y|ies)|titles?|crowns?|medals?|troph(?:y|ies)|scalps?|gold|silver|bronze|pole|wickets?|points?|asylum|homes?|hectares?|acres?)\b/iu,
  ],
  [
    'dismiss',
    /^(?:[\p{L}’'-]+ ){0,4}(?:lawsuits?|suits?|cases?|appeals?|motions?|petitions?|bids?|charges?|counts?|indictments?|complaints?)\b/iu,
  ],
  [
    'reject',
    /^(?:[\p{L}’'-]+ ){0,4}(?:lawsuits?|suits?|cases?|appeals?|motions?|petitions?|bids?|applications?|complaints?)\b/iu,
  ],
  [
    'report',
    /^(?:the|an?|his|her|their|its|this|that) (?:\p{L}+ )?(?:theft|crime|incident|breach|attack|assault|loss|matter|accident|case|fault|defect|fire|leak|fraud|injury|abuse|find|discovery)\b.{0,30}\b(?:too late|late|in time|on time|promptly|immediately|at once|to (?:the |its |their |his |her )?(?:local )?(?:police|authorit(?:y|ies)|regulators?|ministry|insurers?|management|headquarters|watchdog|commission|manager|employer|company))\W*$/iu,
  ],
  [
    'record',
    /^(?:(?:a|an|the|his|her|their|its|two|three|four|five|six|[\d,]+|several|many|some) )*(?:\p{L}+ ){0,2}(?:albums?|songs?|singles?|tracks?|films?|wins?|victory|victories|goals?)\b/iu,
  ],
]);

/** What is decided on and not told, as the head of what somebody rejects: `rejected the government’s budget for 2033`. */
export const DECIDED_OBJECTS =
  /^(?:(?!of\b|that\b)[\p{L}\d’'-]+ ){0,5}(?:budgets?|bills?|laws?|legislation|motions?|amendments?|resolutions?|treat(?:y|ies)|referendums?|nominations?|nominees?|candidates?|impeachment|(?:peace |pay |trade |merger )?(?:deals?|agreements?|pacts?|accords?|settlements?|offers?|plans?|proposals?|reforms?)|ultimatums?|invitations?|terms|conditions|compromises?|truces?|cease-?fires?|mediation|bids?|takeovers?|cuts?)(?= (?:for|to|on|of|in|by|with|that would)\b|[^\p{L}]*$)/iu;

/** What is rejected as wrong and not as untrue: `rejected the attempted coup`. */
export const CONDEMNED_OBJECTS =
  /^(?:(?!of\b|that\b)[\p{L}\d’'-]+ ){0,4}(?:coups?|putsch|violence|terrorism|extremism|racism|hatred|bloodshed)[^\p{L}]*$/iu;

/** Participles that tell what somebody is taken for when they stand behind whom they describe: `a man believed to be the gunman`. */
export const BELIEVED_WORDS: ReadonlySet<string> = new Set(
  'believed thought known alleged suspected presumed understood rumoured rumored deemed considered feared'.split(' '),
);

/** What is not given by whoever declines to give it: `declined to give details`. */
export const DETAIL_NOUNS: ReadonlySet<string> = new Set(
  'detail details information comment comments specifics particulars'.split(' '),
);

/** Verbs by which one asks another to say something: `urged Vale to admit that`. What is asked for is not said. Dictionary forms. */
export const URGING_VERBS: ReadonlySet<string> = new Set(
  'urge press ask call order tell beg want invite encourage pressure challenge implore instruct expect'.split(' '),
);

/** What is overheard, taped or aired and in which somebody speaks: `broadcast a phone call in which the colonel says`. */
export const CALLS: ReadonlySet<string> = new Set(
  'call conversation exchange voicemail chat broadcast interview tape'.split(' '),
);
