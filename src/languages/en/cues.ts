import type { Attitude, Stance } from '../../model/statement.ts';

/**
 * What a cue verb may take.
 * clause: a finite clause, with or without `that` (said the gates were open).
 * noun: a noun phrase that is the content (confirmed the deaths, rejected the claim).
 * quote: a quotation only (quipped, chanted).
 * of: object and `of` (accused the firm of hiding it).
 * to: object and infinitive (urged people to leave, called on the state to act).
 * as: object and `as` (described the move as justified).
 * at: object and `at` with a figure (put the loss at 9,000 litres).
 * call: object and what it is called, adjective or quotation (called the claims "unfounded").
 * figure: a noun phrase with a quantity (measured a rise of three metres).
 * infinitive: a bare infinitive (promised to pay, refused to comment).
 */
export type Frame =
  | 'clause'
  | 'noun'
  | 'quote'
  | 'of'
  | 'to'
  | 'as'
  | 'at'
  | 'as figure'
  | 'call'
  | 'figure'
  | 'infinitive';

export interface CueVerb {
  readonly lemma: string;
  readonly stance: Stance;
  readonly attitude: Attitude;
  readonly frames: readonly Frame[];
  /** Particle that must follow: `called on`, `pointed out`, `alluded to`. */
  readonly particle: string | null;
}

/**
 * Verbs of saying, thinking and showing, grouped by stance, attitude and frames. The stance is that of the words: factive
 * cues present the content as so (confirmed), doubting ones keep a distance (claimed). A particle stands after a plus sign.
 */
const GROUPS: readonly (readonly [Stance, Attitude, readonly Frame[], string])[] = [
  [
    'neutral',
    'asserts',
    ['clause', 'quote'],
    `say tell add state charge argue believe think feel write post tweet comment
    remark reply respond respond+to answer explain continue conclude declare announce stress emphasise emphasize reiterate repeat
    testify contend maintain assert recall joke quip opine observe caution agree hope fear
    complain protest boast brag vow pledge promise swear muse signal hint hint+at suggest suspect assume
    estimate calculate reckon conclude rule judge learn hear inform notify brief assure convince
    insist hold underline underscore highlight warn indicate imply propose recommend tout proclaim rant
    claim+back elaborate specify clarify read go+on interject shout cry whisper chant sing scream yell exclaim counter
    retort sigh laugh gush enthuse thunder fume advise attest affirm grumble gripe moan mutter guess`,
  ],
  [
    'neutral',
    'asserts',
    ['clause', 'noun'],
    `report mention announce cite describe quote stress emphasise emphasize underline underscore
    highlight reference declare propose recommend express estimate outline detail publish broadcast refer+to point+to
    voice air raise list`,
  ],
  [
    'neutral',
    'asserts',
    ['noun'],
    `praise thank hail welcome applaud commend congratulate salute criticise criticize blame attribute ascribe
    slam condemn denounce lambast lambaste deplore decry back support endorse defend contradict echo
    mock ridicule rebuke scold attack lament mourn honour honor`,
  ],
  ['factive', 'asserts', ['noun'], 'credit allude+to'],
  [
    'factive',
    'asserts',
    ['clause', 'noun'],
    `confirm acknowledge admit reveal disclose concede
    recognise recognize note point+out verify confess`,
  ],
  [
    'factive',
    'asserts',
    ['clause'],
    `establish expose uncover document discover realise realize know remember prove show
    demonstrate illustrate reflect record detect find+out find`,
  ],
  ['doubting', 'asserts', ['clause', 'noun'], 'claim allege purport profess'],
  ['neutral', 'denies', ['clause', 'noun'], 'deny reject dismiss refute dispute rebut repudiate disavow disclaim'],
  ['neutral', 'denies', ['noun'], 'rule+out reject+as dismiss+as contest'],
  ['neutral', 'denies', ['clause'], 'doubt disagree'],
  ['neutral', 'asserts', ['noun', 'clause'], 'list'],
  ['neutral', 'demands', ['noun'], 'want'],
  ['neutral', 'asserts', ['at'], 'put estimate'],
  ['neutral', 'asserts', ['call'], 'call brand label dub'],
  ['neutral', 'asserts', ['figure'], 'measure record register log find count'],
  [
    'neutral',
    'asserts',
    ['noun', 'clause'],
    'stand+by stick+to cling+to tell+of speak+of warn+of warn+against complain+of talk+of boast+of',
  ],
  ['neutral', 'questions', ['clause', 'noun'], 'question query challenge'],
  ['neutral', 'questions', ['clause'], 'ask wonder enquire inquire'],
  ['neutral', 'demands', ['clause', 'noun'], 'demand seek urge recommend request'],
  ['neutral', 'demands', ['noun'], 'call+for appeal+for push+for press+for ask+for'],
  [
    'neutral',
    'demands',
    ['to'],
    `urge call+on call+upon ask order tell instruct warn appeal+to press invite encourage
    implore beg command direct request advise`,
  ],
  ['neutral', 'asserts', ['of'], 'accuse suspect warn'],
  [
    'neutral',
    'asserts',
    ['as'],
    'describe characterise characterize portray defend hail denounce condemn dismiss label brand praise depict regard see view refer+to',
  ],
  ['neutral', 'predicts', ['clause', 'noun'], 'predict forecast expect anticipate foresee project'],
  ['neutral', 'predicts', ['noun'], 'promise pledge vow threaten'],
  ['neutral', 'asserts', ['noun'], 'offer'],
  ['neutral', 'predicts', ['infinitive'], 'vow pledge promise threaten offer'],
  ['neutral', 'asserts', ['infinitive'], 'refuse decline'],
  ['neutral', 'asserts', ['clause', 'quote'], 'radio text cable allow'],
  ['neutral', 'asserts', ['call'], 'pronounce declare deem'],
];

const verbsOf = (groups: typeof GROUPS): ReadonlyMap<string, readonly CueVerb[]> =>
  Map.groupBy(
    groups.flatMap(([stance, attitude, frames, words]) =>
      words
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => {
          const [lemma = '', particle] = word.split('+');
          return { lemma, stance, attitude, frames, particle: particle ?? null };
        }),
    ),
    (cue) => cue.lemma,
  );

/** Lemma to its readings; a verb may have several (`describe` takes a noun phrase, or one with `as`). */
export const CUE_VERBS: ReadonlyMap<string, readonly CueVerb[]> = verbsOf(GROUPS);

/** Verbs by which something is said only in the frame given here: `gave the number as 11`, `apologised for the delay`. */
export const FRAMED_VERBS: ReadonlyMap<string, readonly CueVerb[]> = verbsOf([
  ['neutral', 'asserts', ['as figure'], 'give'],
  [
    'neutral',
    'asserts',
    ['clause'],
    'assess recount confide divulge intimate speculate surmise theorise theorize posit stipulate plead concur',
  ],
  ['neutral', 'asserts', ['noun', 'clause'], 'apologise+for apologize+for'],
]);

/**
 * Verbs of which only the content matters when they introduce a quotation or stand after it: they are cues beside quotation
 * marks and nowhere else, so that `the team continues` is no attribution.
 */
export const QUOTE_ONLY_VERBS: ReadonlySet<string> = new Set(
  `charge comment remark reply respond answer continue joke quip muse recall shout cry whisper chant sing scream yell exclaim
  retort sigh laugh gush enthuse thunder fume read interject elaborate specify tweet post write go rant declare
  repeat blast hold agree conclude learn hear inform judge rule raise air voice reference allow guess`
    .split(/\s+/)
    .filter(Boolean),
);

/** Those of them that are cues beside a clause, too, where they close it: `the lamps were out, Mrs Lind recalls`. */
export const PARENTHETICAL_VERBS: ReadonlySet<string> = new Set(
  'recall joke quip remark muse conclude write allow specify repeat agree declare tweet post guess'.split(' '),
);

/** Nouns that carry a clause: `the claim that`, `allegations that`, `its statement that`. With their stance. */
export const CUE_NOUNS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...`claim allegation accusation assertion rumour rumor suggestion insinuation speculation contention complaint`
    .split(' ')
    .map((w) => [w, 'doubting'] as const),
  ...`statement report announcement warning belief view argument hope fear concern prediction forecast promise pledge
  conclusion finding ruling denial demand call comment remark assurance estimate insistence suspicion expectation idea opinion
  message testimony version line position account reckoning point argument case`
    .split(/\s+/)
    .filter(Boolean)
    .map((w) => [w, 'neutral'] as const),
  ...`confirmation admission acknowledgement acknowledgment revelation disclosure evidence proof`
    .split(/\s+/)
    .filter(Boolean)
    .map((w) => [w, 'factive'] as const),
]);

/** Nouns that carry a clause besides, which the network does not see: `an assessment by the army that`. Singular, with their stance. */
export const TOLD_NOUNS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...'assessment observation reminder confession hint boast vow advice recollection threat'
    .split(' ')
    .map((w) => [w, 'neutral'] as const),
]);

/**
 * States of mind, verbs and nouns: that somebody has one is told by the outlet, unless words are quoted (hoped to keep the land,
 * seeks to protect towns, is expected to join).
 */
export const UNUTTERED: ReadonlySet<string> = new Set(
  `hope want wish intend plan seek aim mean fear worry expect anticipate await prefer need like love hate try look appear seem
  know hear learn discuss consider weigh summon gather arrange allow aimed keen eager poised set ready determined clear hopes fears plans aims intention hoping`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs by which one does what a noun names, and no other thing: `issued a plea`, `made the claim`; who `faces calls` does not call. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make issue give voice express raise repeat release publish deliver present file have put submit offer send post be'.split(
    ' ',
  ),
);

/** Verbs that hardly do anything but report speech, and the words of `according to`. Dictionary forms. */
export const PLAIN_SAYING: ReadonlySet<string> = new Set(
  `say tell claim deny admit warn insist swear testify assert allege maintain contend complain acknowledge announce declare
  state promise assure inform reply boast accord`.split(/\s+/),
);

/** Verbs by which somebody denies what was just told, pointing at it: `denied this`, `a claim that the firm disputes`. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(
  'deny reject refute dispute rebut dismiss contest contradict'.split(' '),
);

/** Verbs by which a clause is said and a thing is come upon: `the audit found that it leaked`, `divers found two bodies`. */
export const FINDING_VERBS: ReadonlySet<string> = new Set('find discover uncover notice spot see hear'.split(' '));

/** Verbs that deny or grant a claim, and do something else to a person: `dismissed the manager`, `admitted 41 people`. */
export const HANDLING_VERBS: ReadonlySet<string> = new Set('dismiss admit reject accept receive'.split(' '));

/** What a court or an office denies and what one claims from a fund: deeds, and nothing that is said. Dictionary forms. */
export const GRANTED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'deny',
    new Set(
      'bail motion request appeal petition application visa permit entry access clemency parole asylum release permission licence license treatment'.split(
        ' ',
      ),
    ),
  ],
  [
    'claim',
    new Set(
      'refund compensation damage benefit interest expense asylum prize allowance pension reimbursement'.split(' '),
    ),
  ],
]);

/** What people do or have in mind rather than say, without a clause behind it: `the army backed the plan`. Dictionary forms. */
export const SOFT_VERBS: ReadonlySet<string> = new Set('want back support hope expect plan seek'.split(' '));

/** Nouns by which the outlet remarks on the whole of what was said: `the fleet would stay, a step that angered the crews`. */
export const REMARK_NOUNS: ReadonlySet<string> = new Set(
  `step move decision claim charge allegation accusation assertion arrangement warning demand plan proposal idea finding figure number
  remedy practice delay prospect view argument promise pledge offer threat statement description word phrase term suggestion reform rule
  measure change policy position question result outcome thing comparison distinction category projection jump rise drop fall`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nobody in particular: `a claim that no expert disputes` is disputed by nobody. */
export const NOBODY: ReadonlySet<string> = new Set('no nobody none nothing neither few hardly nor scarcely'.split(' '));

/** What is come upon as a thing, not as a result: `divers found two bodies`. Units of quantities, singular. */
export const FOUND_THINGS: ReadonlySet<string> = new Set(
  `person people body survivor victim man woman child boy girl passenger patient corpse skeleton animal dog cat bag weapon gun knife rifle pistol
  bomb shell drone mine grenade fragment bullet casing car boat vehicle document file phone package parcel box`
    .split(/\s+/)
    .filter(Boolean),
);

/** What is done with a claim that somebody has made: `an account that nobody could confirm`. */
export const VERIFYING_VERBS: ReadonlySet<string> = new Set(
  'confirm verify check corroborate prove substantiate repeat'.split(' '),
);

/** What somebody declines to do who says nothing: `declined to comment on the poll`, `refuses to disclose whose it was`. */
export const COMMENTING_VERBS: ReadonlySet<string> = new Set(
  'comment say discuss disclose answer elaborate respond speculate specify identify name confirm deny reveal speak talk explain'.split(
    ' ',
  ),
);

/** Verbs by which an outlet reads something out of what somebody does, and the nouns for that: `her silence suggests that`. Base forms. */
export const INFERRING_VERBS: ReadonlySet<string> = new Set(
  'suggest indicate show signal imply mean demonstrate'.split(' '),
);
export const INFERRED_FROM: ReadonlySet<string> = new Set(
  `response reaction silence refusal decision absence visit move attack timing tone choice failure reluctance insistence behaviour
  behavior rise fall drop increase decline number presence departure arrival deployment movement success defeat retreat strike extent location scale scope pattern`.split(
    /\s+/,
  ),
);

/** Why somebody says no more, and nothing that he says: `declined to comment, citing privacy`. Base forms. */
export const REASON_NOUNS: ReadonlySet<string> = new Set(
  'privacy investigation inquiry concern safety security reason need risk lack policy rule law sensitivity confidentiality fear case proceeding litigation injury weather cost shortage health secrecy ground precedent commitment circumstance pressure delay difficulty constraint damage threat conflict schedule'.split(
    ' ',
  ),
);

/** Last words of those to whom headlines give what they tell: `Three killed in raid — Defence Ministry`, `Police: driver fled`. */
export const LABELS: ReadonlySet<string> = new Set(
  `police army navy military ministry officials official prosecutors authorities investigators rescuers firefighters governor mayor
  minister president premier spokesman spokeswoman spokesperson government intelligence agency council analysts experts scientists
  doctors witnesses residents union report study poll survey sources media`.split(/\s+/),
);

/** How somebody takes what was said, whose words follow: `Tom Reck disagrees. “I would not drive over it.”` Base forms. */
export const REACTIONS: ReadonlySet<string> = new Set(
  'disagree differ demur convinced unconvinced unmoved unimpressed sceptical skeptical dismissive adamant'.split(' '),
);

/** What somebody does who has just spoken, and no thing does: `said the water was safe and urged residents to stay`. Base forms. */
export const SPEAKER_ACTS: ReadonlySet<string> = new Set(
  'urge call appeal warn vow hang refer thank apologise apologize'.split(' '),
);

/** What nobody says of the event, but of how he speaks: > | asked [not to be named]     > | requested [anonymity to describe the talks] */
export const UNNAMED =
  /^(?:not to be (?:named|identified|quoted)|to (?:remain|stay|be kept) anonymous|(?:on |under )?(?:the )?(?:condition of )?anonymity)\b/i;

/** Words in a cue by which nothing is said: `would not say`, `have neither confirmed nor rejected`, `declined to comment`. */
export const SILENCING: ReadonlySet<string> = new Set(
  `not n't never neither nor no without unable decline declines declined declining refuse refuses refused refusing fail failed
  fails unclear`
    .split(/\s+/)
    .filter(Boolean),
);

/** Passive or impersonal cues that name no source: `is believed to`, `are said to`, `was reported to have`. */
export const AGENTLESS_VERBS: ReadonlySet<string> = new Set(
  `believe say report think understand expect allege claim rumour rumor suppose estimate fear presume suspect
  reckon deem consider project`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that demand something though their cue only says it: `it is vital that`, `the need for`. Matched at the start of a content. */
export const DEMANDING =
  /^(?:it(?: is| was|['’]s) (?:\w+ly |very |so )?(?:important|vital|essential|crucial|imperative|critical|urgent) (?:that|to|for)|the (?:urgent |pressing )?(?:need|necessity|importance|urgency) (?:for|of|to)) /i;

/** Adverbs that report without saying who: `allegedly`, `reportedly`. */
export const REPORTING_ADVERBS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ['allegedly', 'doubting'],
  ['purportedly', 'doubting'],
  ['supposedly', 'doubting'],
  ['reportedly', 'neutral'],
]);

/** Nouns whose possessor speaks: `his comments also referred to`, `Zelensky's remarks suggest`. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `comment comments remark remarks statement statements words speech address letter post tweet message interview
  testimony announcement answer reply response warning claim claims tweets posts`
    .split(/\s+/)
    .filter(Boolean),
);

/** Occasions on which something is said: `said in a statement`, `told a news conference`, `confirmed for the first time`. */
export const SETTINGS: ReadonlySet<string> = new Set(
  `statement interview conference briefing speech address letter email post tweet message update report court parliament
  television radio time telephone phone video press reporters journalists assembly hearing broadcast article newsletter
  filing papers note memo occasion meeting summit debate committee`
    .split(/\s+/)
    .filter(Boolean),
);

/** Objects of telling: `told reporters`, `told the BBC`. They stand between cue and content. */
export const TELL_VERBS: ReadonlySet<string> = new Set(
  'tell inform notify assure remind warn convince brief advise'.split(' '),
);

/** Participles that stand like prepositions and say what something rests on: `considering what was behind it`, `given how late it was`. */
export const AS_PREPOSITION: ReadonlySet<string> = new Set(
  'considering given regarding concerning granted granting assuming supposing seeing notwithstanding'.split(' '),
);

/** What is told of somebody and may be wrong, where somebody rejects it: `hit out at claims that …`. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations assertion assertions rumour rumours rumor rumors suggestion suggestions
  insinuation insinuations speculation talk gossip report reports criticism complaint complaints notion idea charge charges statement statements
  theory theories`
    .split(/\s+/)
    .filter(Boolean),
);

const REJECTING_FORMS: readonly (readonly string[])[] =
  `repudiate blast slam rubbish lambast lambaste condemn denounce decry ridicule mock brand label deride trash scoff+at laugh+off laugh+at
  shrug+off brush+off brush+aside sweep+aside wave+away wave+aside bat+away hit+out+at hit+back+at lash+out+at push+back+against push+back+on
  bristle+at react+to pour+scorn+on pour+cold+water+on play+down scotch quash debunk dispel shoot+down knock+down knock+back put+paid+to
  take+issue+with take+exception+to`
    .split(/\s+/)
    .map((form) => form.split('+'));

/**
 * Verbs by which somebody rejects what is told, those that deny among them, each with its forms: the verb and the particles behind it,
 * `laugh off`, `react to`, `pour scorn on`.
 */
export const REJECTING_VERBS: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  [...Array.from(DENYING_VERBS, (verb) => [verb]), ...REJECTING_FORMS],
  ([verb = '']) => verb,
);

/** That nothing shows something: `found no evidence that`, `saw no sign that`. */
export const NO_EVIDENCE =
  /\b(?:no|not any|little|scant|without) (?:\p{L}+ )?(?:evidence|proof|sign|signs|indication|indications|reason|grounds|suggestion)\b/iu;

/** Cues behind whose noun a day is that of the saying: `condemned the strike on Friday`, and not `announced a strike on Friday`. */
export const TIMED_CUES: ReadonlySet<string> = new Set(
  `put confirm acknowledge admit verify praise thank hail welcome applaud commend criticise criticize blame attribute condemn denounce slam deplore decry
  defend mock rebuke scold contradict endorse`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs of speech whose passive still tells who spoke: `was confirmed by the governor`. Not those of deeds (`backed by`, `attacked by`). */
export const SAID_BY_VERBS: ReadonlySet<string> = new Set(
  `announce confirm acknowledge admit reveal disclose concede deny reject dismiss refute dispute rebut repudiate condemn denounce deplore criticise
  criticize welcome praise hail report allege forecast predict demand propose recommend pledge promise estimate`
    .split(/\s+/)
    .filter(Boolean),
);

/** What is attacked in words; anything else is attacked by other means: `attacked the plan`, `attacked a depot`. */
export const ARGUED_NOUNS: ReadonlySet<string> = new Set(
  `plan plans decision decisions policy policies move proposal proposals bill law laws record handling government leadership idea ideas budget
  ruling verdict comment comments remark remarks speech statement report reports critic critics opposition rival rivals deal agreement cut
  cuts reform reforms strategy silence failure response choice use approach claim claims account behaviour conduct system rule rules minister
  president leader leaders party chief company ministry council campaign coverage media press article tax taxes tactics`
    .split(/\s+/)
    .filter(Boolean),
);

/** What comes out by itself: `it emerged that`, `it turned out that`. */
export const COMES_OUT =
  /^(?:(?:has|had|later|also|since|then|soon) )*(?:emerge|transpire|turn|appear|seem|follow|happen|c[ao]me)(?:s|d|ed)?\b/i;

/** What `it is` when nobody says it: `is not clear`, `remains unknown`, `was likely`. */
export const IS_OPEN =
  /^(?:is|was|are|were|remains?|remained|became|becomes|['’]s)\s+(?:(?:not|n['’]t|still|yet|also|now|as|so|far|immediately)\s+)*(?:un)?(?:clear|known|certain|likely|possible|obvious|evident)\b/i;

/** Cues by which nobody denies anything: a refusal to speak, a negated denial, what could not be verified. */
export const NO_DENIAL =
  /\b(?:declin|refus)\w*\b|\b(?:not|n['’]t|never)\b.*\b(?:deny|denied|denying|rul(?:e|ed|ing)|verif\w*|confirm\w*|comment\w*|reject\w*|disput\w*)\b/i;
