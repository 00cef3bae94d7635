/** Words, by their dictionary form, that say an attempt failed or an advance was beaten back. */
export const FAILURE_WORDS: readonly string[] =
  'repel rebuff repulse thwart foil prevent fail failed block halt avert'.split(' ');

/** Words that say the opposite: somebody came forward, is there, fights or holds. */
export const PRESENCE_WORDS: readonly string[] =
  'advance fighting battle presence hold capture enter consolidate remain'.split(' ');

/** Words that give a verdict on what somebody else said, without saying it again: `simply untrue`, `without foundation`. */
export const VERDICT_WORDS: readonly string[] =
  `untrue false falsehood falsehoods baseless unfounded groundless foundation basis unfair unjust nonsense rubbish gossip rumour rumor
  rumours rumors lie lies invention inventions invented fabricated fabrication absurd ridiculous fake propaganda misleading inaccurate
  incorrect wrong slander fantasy fantasies fiction fairytale`.split(/\s+/);

/** A verdict as it stands in a text; `it lies at sixty metres` is none. */
export const VERDICT_PATTERN =
  /\b(?:untrue|false|falsehoods?|baseless|unfounded|groundless|without (?:any )?(?:foundation|basis)|no basis|unfair|unjust|nonsense|rubbish|gossip|rumou?rs?|inventions?|invented|fabricat(?:ed|ions?)|absurd|ridiculous|fake|propaganda|misleading|inaccurate|incorrect|(?<!\b(?:do|does|did|done|doing|go|goes|went|gone) )wrong|slander|(?:pure|sheer|total|a|complete) (?:fantasy|fiction)|fairy ?tales?|(?:nothing|not anything) of the (?:kind|sort)|no such thing)\b|^\W*lies?\W*$|\b(?:an?|another|the|one) (?:\w+ )?lie\b|\b(?:all|are|were|as|of|those|these|such|only|tell|telling|told|spreading|pure|plain|outright) lies\b/i;

/** The opening of a content by which all that follows is denied: `it was a lie that he had fled`, `there is no truth in reports that he fled`. */
export const REJECTING_OPENING =
  /^\W*(?:(?:it|that) (?:is|was|['’]s) (?:\w+ly |just |quite )?(?:not (?:\w+ly )?(?:true|correct|the case)|untrue|false|wrong|incorrect|nonsense|rubbish|an? (?:\w+ )?(?:lie|myth|fabrication|hoax|fiction|fantasy|falsehood|smear|mistake)) (?:that|to (?:say|claim|suggest|assert)(?: that)?)\b|there (?:is|was|['’]s) (?:no|not a word of|little) (?:truth|substance|basis) (?:in|to|behind|for)\b)/i;

/** A predicate that denies the clause it is said of: `reports that he had fled were lies`. */
export const REJECTED_CLAUSE =
  /(?:^\W*(?:it|that|this|they)|^(?!.*\b(?:which|who|that)\b).{0,120}\b(?:had|has|have|was|were|would|will)\b.{0,120}|\b(?:reports?|claims?|allegations?|accusations?|charges|rumou?rs?|story|stories|statements?|accounts?|version|suggestions?|assertions?|talk)\b[^.;]{0,160}) (?:is|are|was|were) (?:\w+ly |all |just |a |an |pure |plain |complete )*["“‘']?(?:untrue|false|not (?:true|correct|accurate)|falsehoods?|baseless|unfounded|groundless|without (?:any )?foundation|nonsense|rubbish|lies?|inventions?|invented|fabricat(?:ed|ions?)|fake|incorrect)\W*$/i;

/** What points back opens with the word that points: `denied it`, `rejected that idea`, `disputes all of this`; not `denied any part in it`. */
export const POINTING_OPENING = /^\W*(?:all (?:of )?)?(?:that|this|it|these|those|them|both)\b/i;

/** What somebody denies who does not say what he is accused of: `denied any wrongdoing`. */
export const GUILT_NOUNS: ReadonlySet<string> = new Set(
  'wrongdoing misconduct guilt involvement responsibility offence offences offense offenses crime crimes negligence fault'.split(
    ' ',
  ),
);

/** Words that only strengthen a verdict: `pure invention`, `simply untrue`. */
export const VERDICT_STRENGTHENING: readonly string[] =
  'pure sheer utter complete total simple simply plain plainly entire entirely whole wholly totally completely absolutely deliberate pack string bunch tissue nothing kind sort done'.split(
    ' ',
  );

/** Nouns by which a reply points to what somebody else said: `rejects that account`, `disputes the findings`. */
export const REPLY_NOUNS: ReadonlySet<string> = new Set(
  `account accounts accusation accusations allegation allegations charge charges claim claims finding findings version statement
  statements report reports criticism suggestion suggestions figure figures number numbers assertion assertions
  talk rumour rumours rumor rumors lies`
    .split(/\s+/)
    .filter(Boolean),
);

/** What takes in more than one thing that was said: `those allegations`, `that account`. */
export const SEVERAL_ANSWERED =
  /\b(?:accusations|allegations|charges|claims|statements|reports|suggestions|figures|numbers|assertions|rumou?rs|findings|accounts?|versions?|criticism|these|those|them|both|all)\b/i;

/** Words of negation that affirm: `we had no choice but to sell` says that they sold. */
export const AFFIRMING_NEGATION =
  /\b(?:no|not any|nothing|little)(?: other)? (?:choice|option|alternative)\b|\bnothing but\b|\bno doubt\b|\bnot only\b|\b(?:nobody|no one|nothing|none) (?:but|other than|except)\b|(?:\bnot|n['’]t|\bnever) (?:impossible|unlikely|ruled out|excluded|out of the question|alone|unaware|without)\b|\b(?:no|nothing|nobody)\b.{0,40}\b(?:more|less) (?!than\b)\w+|(?:\b(?:not?|never|nobody|none|no one)\b|n['’]t\b).{0,60}\b(?:before|until|till) (?:at least |the end of |early |late |next |about |around |on )*(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|tomorrow|tonight|dawn|spring|summer|autumn|winter|(?:next )?(?:week|month|year)|[\w-]+ (?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|later|into)|long after)\b)/i;

/** Words beside a negated verb that say that something is not so. */
export const DENYING_WORDS =
  /\b(?:by no means|anything but|in no way|nothing like|at no (?:time|point|stage)|under no circumstances|(?:is|was|are|were|be|been) far from|(?:has|have|had) yet to)\b|^far from\b|^(?:not? (?:one|a single|a soul|a thing)|nobody|no one|nothing|none of|neither|nor|never)\b|\bnot (?:one|a single) \p{L}+ (?:had|has|have|was|were|is|will|would|came|could|can)\b|\b(?:is|are|was|were) (?:simply |quite |plainly |wholly |entirely |completely )?(?:untrue|false|out of the question|ruled out)\b/iu;

/**
 * Words that say that something is not so without `not`: `had gone without wages` says what `had not been paid` says, and `remains
 * closed` what `no cars are allowed` does. What lies in them is that a thing is not there, not done, not allowed, not known, or not
 * harmed; an `un-` only where the rest is an everyday word of news, for `unions` and `units` deny nothing.
 */
export const IMPLIED_NEGATION = new RegExp(
  `\\b(?:${[
    // Not there: `had gone without wages`, but not `fired without warning`; `lacks sprinklers`, `free of faults`, `almost no rain`.
    '(?:be|been|being|is|are|was|were|go|goes|gone|went|left|live|lives|lived) (?:\\p{L}+ )?without',
    'lack(?:s|ed|ing)?',
    'missing',
    'absen(?:t|ce)',
    'free of',
    '(?:be|been|being|is|are|was|were|stood|stands?|left|remain(?:s|ed)?|almost|nearly) (?:almost |nearly |\\p{L}+ly )?empty',
    'short of',
    'out of (?:reach|work|stock|control|order|action|service)',
    'hardly|scarcely|barely',
    'almost (?:no|nothing|nobody|none)',
    'unable|impossible|inability',
    // Not done: `refused`, `failed to agree`, `cancelled`.
    'refus(?:e|es|ed|ing|al)',
    'reject(?:s|ed|ing|ion)?',
    'turn(?:s|ed|ing)? (?:it |them |him |her )?down',
    'declin(?:e|es|ed|ing) to',
    'fail(?:s|ed|ing|ure)?',
    'collaps(?:e|es|ed|ing)',
    'ignor(?:e|es|ed|ing)',
    'neglect(?:s|ed|ing)?',
    'omit(?:s|ted|ting)?',
    'abandon(?:s|ed|ing)?',
    'drop(?:s|ped|ping)?',
    'cancel(?:s|led|ling|ed|ing|lation)?',
    'call(?:s|ed|ing)? off',
    'scrap(?:s|ped|ping)?',
    'suspen(?:d|ds|ded|ding|sion)',
    'halt(?:s|ed|ing)?',
    'stop(?:s|ped|ping)?',
    'ground(?:s|ed|ing)',
    'ceas(?:e|es|ed|ing)',
    'end(?:s|ed|ing)?',
    'postpon(?:e|es|ed|ing|ement)',
    'delay(?:s|ed|ing)?',
    'silent|mute|deadlock(?:ed)?',
    'unpaid|unanswered|unfinished|unsold|unresolved|unheeded|unused',
    // Not allowed: `closed`, `banned`, `frozen`.
    'clos(?:e|es|ed|ing|ure)',
    'shut(?:s|ting)?',
    'block(?:s|ed|ing|ade)?',
    'froz(?:e|en)|freez(?:e|es|ing)',
    'ban(?:s|ned|ning)?',
    'barr(?:ed|ing)',
    'forb(?:id|ids|ade|idden)',
    'prohibit(?:s|ed|ing)?',
    'prevent(?:s|ed|ing)?',
    'illegal|unlawful|unauthori[sz]ed|inadmissible',
    // Not known, not believed: `unclear`, `ruled out`.
    'unclear|unknown|uncertain|undecided|unconfirmed|unaware|unlikely|unwilling|unprepared',
    'too (?:early|soon|late|little|few|small|weak|far)',
    'rul(?:e|es|ed|ing) out',
    'exclud(?:e|es|ed|ing)',
    'den(?:y|ies|ied|ying|ial)',
    // Not harmed: `unharmed`, `escaped unhurt`, `safe`.
    'unsafe|unfit|untrue|unfair|unwell|unsuccessful|unarmed|unlocked|harmless|powerless|helpless|blameless|worthless|useless|out of danger',
    'unharmed|unhurt|uninjured|unscathed|undamaged|intact|safe|untouched',
    'escap(?:e|es|ed|ing)',
    'avert(?:s|ed|ing)?|avoid(?:s|ed|ing)?|spar(?:ed|ing)',
    'acquit(?:s|ted|ting|tal)?|clear(?:ed|ing) of',
  ].join('|')})\\b`,
  'iu',
);

/** Words that deny inside a content, besides the negation of its verb and `IMPLIED_NEGATION`. */
export const NEGATIVE_WORDS =
  /\b(?:no|nobody|no one|none|nothing|never|neither|nor|without|un(?!der|it|ion|til|iv)\w{3,}ed)\b/i;

/**
 * How a question opens that a reading took for a statement: `Was pepper spray used`, `who fired first`. `Would strip members of an
 * allowance` is the second half of a clause.
 */
export const QUESTION_OPENING =
  /^\W*(?:(?:[Ss]o |[Aa]nd |[Bb]ut )?(?:[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow|[Ww]hich|[Ww]hether)|(?:[Ss]o |[Aa]nd |[Bb]ut )?(?:[Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Dd]id|[Dd]o|[Dd]oes|[Hh]as|[Hh]ave|[Hh]ad|[Cc]ould|[Cc]an|[Ww]ill|[Ww]ould|[Ss]hould) (?:he|she|it|they|we|you|I|the|a|an|this|that|these|those|there|any|anybody|anyone)|(?:Was|Were|Is|Are|Did|Do|Does|Has|Have|Had|Could|Can|Will|Would|Should))\b/;

/** Cues that say of themselves that they answer: `There is no depot,” she replied`. */
export const ANSWERING_CUE =
  /\b(?:repl(?:y|ies|ied)|answer\w*|respond\w*|counter(?:s|ed)|retort\w*|(?:hit|hits|shot|shoots|fired) back)\b/i;

/** How or why something was done, as a denial may deny that alone: `in secret`, `without telling anybody`, `deliberately`. */
export const BOUND =
  /\b(?:without|in secret|on purpose|by force|in order to|because|solely|only|unlawfully|improperly|unfairly|deliberately|intentionally|knowingly|secretly|illegally|recklessly|wilfully|purposely|wrongly|politically|systematically)\b/g;

/** Those who keep order, and those whom they are set against: who of the two does something is told by each in his own way. */
export const ORDER_KEEPERS: readonly string[] =
  'police officer soldier troop trooper army military guard constable'.split(' ');
export const ORDER_BREAKERS: readonly string[] =
  'protester protestor demonstrator rebel insurgent gunman gunmen militant rioter prisoner inmate marcher striker attacker suspect'.split(
    ' ',
  );
