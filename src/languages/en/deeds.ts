/**
 * What news counts, times and places again and again, with the phrases that tell it. Two clauses that tell one deed in two ways
 * (`lost electricity`, `the lights went out in`) tell of one matter as if they had a verb in common; two deeds of one list are two
 * matters (`without electricity`, `reconnected`). Everyday synonyms of single words stand in `synonyms.ts`.
 */
export const DEEDS: ReadonlyMap<string, RegExp> = new Map([
  [
    'outage',
    /\b(?:without|no|lost|los(?:e|es|ing)|cut off from(?: the)?) (?:power|electricity|light)\b|\b(?:power|electricity|lights?) (?:ha(?:s|ve|d) )?(?:fail(?:ed|s|ing)|w(?:as|ere|ent) (?:out|off|cut)|gone out|go(?:es)? out)\b|\bpower (?:cuts?|outages?|failures?)\b|\bblack(?:ed )?-?outs?\b|\bin the dark\b/giu,
  ],
  ['power back', /\b(?:reconnected|power (?:is|was|had been|has been) (?:back|restored)|back on the grid)\b/giu],
  [
    'arrest',
    /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|detentions?|rounded up|nicked|(?:were|was|been|being|are) held|t(?:ook|aken?|aking) (?:\p{L}+ ){0,4}in(?:to)? custody|in custody|led away|handcuffed)\b/giu,
  ],
  [
    'sentence',
    /\b(?:sentenc(?:es?|ed|ing)|jailed|imprisoned|sent (?:\p{L}+ ){0,4}to (?:prison|jail)|(?:prison|jail) (?:sentences?|terms?)|(?:go|goes|going) to (?:prison|jail)|put behind bars|locked up|(?:in|behind) (?:prison|jail|bars))\b/giu,
  ],
  [
    'evacuate',
    /\b(?:evacuat(?:e|ed|es|ing|ions?)|(?:left|leav(?:e|ing)|fled|flee(?:ing)?|forced from|ordered (?:out of|from)|(?:taken|moved) (?:out of|from)) their (?:homes|houses|villages|flats)|brought to safety|moved to (?:safety|higher ground|schools|shelters)|ordered out|told to leave)\b/giu,
  ],
  [
    'crowd',
    /\b(?:turnout|t(?:ook|aken?|aking) part|march(?:ed|ers?|ing)|demonstrat(?:ed|ors?|ing)|rallied|gather(?:ed|ing)|turned out|took to the streets|(?<=people )(?:called for|demanded|chanted)|filled the (?:streets?|square)|poured (?:through|into)|attend(?:ed|ance)|protest(?:ed|ers?|ing))\b/giu,
  ],
  [
    'burn',
    /\b(?:burn(?:ed|t|ing|s)?(?: (?:down|out|through|to the ground))?|consum(?:ed|es)|scorched|charred|lost to (?:the )?(?:fire|flames)|gone up in (?:smoke|flames))\b/giu,
  ],
  ['fall ill', /\b(?:f[ae]ll(?:en)?|taken|became|been taken) (?:ill|sick)\b|\binfected\b/giu],
  ['sink', /\b(?:went down|gone down|s[aiu]nk(?:ing|s)?|foundered)\b/giu],
  ['crash', /\b(?:crash(?:ed|es|ing)?|came down|hit the ground)\b/giu],
  [
    'meet',
    /\b(?:meets?|met|meeting|talks?(?= [^.;]{0,60}\b(?:be held|take place|took place|were held))|summit|(?:be|were|was) held|takes? place|took place)\b/giu,
  ],
  ['close', /\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?)(?: (?:its|their) (?:doors|gates|shutters))?\b/giu],
  [
    'arrive',
    /\b(?:arriv(?:e|es|ed|ing|al)|w(?:as|ere) at the (?:scene|gate|spot|door)|reach(?:ed|es)? the (?:scene|spot)|got there)\b/giu,
  ],
  ['margin', /\b(?:majority|margin|w(?:o|i)n(?:s|ning)?(?= (?:[\p{L}’'-]+ ){0,4}by (?:\d|a )))\b/giu],
  [
    'shoot',
    /\b(?:open(?:ed|s)? fire|fired (?:on|at)|c[ao]m(?:e|es|ing) under fire|shot at|started shooting|shots (?:were )?fired)\b/giu,
  ],
  ['question', /\b(?:question(?:s|ed|ing)?|grill(?:s|ed|ing)|interrogat\p{L}+|quizz(?:ed|ing))\b/giu],
  ['stuck', /\b(?:stuck|stranded|trapped|c[ao]me to a (?:halt|stop|standstill)|ground to a halt)\b/giu],
  ['kidnap', /\b(?:kidnap\p{L}*|abduct\p{L}*|captivity|hostages?|captors)\b/giu],
  ['spoil', /\b(?:spoil(?:s|t|ed|ing)?|thrown (?:away|out)|discarded|unusable)\b/giu],
  ['ban', /\b(?:ban(?:s|ned|ning)?|barred|disqualified|may not (?:hold|play|drive|enter|run|compete))\b/giu],
  ['set aside', /\b(?:set(?:s|ting)? aside|earmark(?:s|ed|ing)?|allocat(?:es?|ed|ing)|put aside)\b/giu],
  [
    'settle',
    /\b(?:settle(?:s|d)?(?= (?:the|a|an|its|their|with|over|out)\b)|settlements?(?= (?:worth|of|with|over)\b))/giu,
  ],
  ['aftershock', /\baftershocks?\b/giu],
  ['quake', /\b(?:(?:earth)?quakes?|tremors?|jolts?)\b/giu],
  ['recount', /\b(?:recount(?:s|ed|ing)?|count(?:ed)? again)\b/giu],
  ['care', /\b(?:t(?:ake|ook|aken|aking) care of|look(?:s|ed|ing)? after)\b/giu],
]);

/** Verbs by which one thing is somebody's and nobody else's. Dictionary forms. */
export const HOLDING_VERBS: readonly string[] = 'control hold own'.split(' ');

/** Verbs that stand with an `it` for nobody: `it would rain`, `it takes years`. Dictionary forms. */
export const EMPTY_IT_VERBS: ReadonlySet<string> = new Set(
  'rain snow be seem appear look take become turn happen remain depend matter make feel get cost last need follow'.split(
    ' ',
  ),
);

/** Nouns of measure before `of` or behind `in` that say of an amount what it is: `a profit of`, `in damages`. These say nothing. */
export const BARE_MEASURES: ReadonlySet<string> = new Set(
  'total sum amount number figure group crowd average value worth course case cash all area'.split(' '),
);

/** For how many there is room, which no count of those who came contradicts: `enough life jackets for 400 people`. */
export const CAPACITY_BEFORE =
  /\b(?:room|places?|seats?|seating|space|beds|capacity|enough [^.,;]{0,40}) (?:for|of) (?:about |some |up to |nearly )?$|\b(?:seats|holds|sleeps|accommodates) (?:about |some |up to )?$/i;

const MADE_FOR =
  '\\b(?:licen[cs]ed|allowed|permitted|authori[sz]ed|certified|cleared|approved|insured|registered|built|designed|meant|made|intended|fit)(?: only)? (?:for|to (?:carry|hold|seat|take|house|fit|accommodate|transport|admit|receive|serve))(?: (?:about|around|some|only|just|up to|at most|no more than|a maximum of))* ';

/** What a thing is made or licensed for, which no count of what is there contradicts: `licensed to carry 90 passengers`, `built for 300 people`. */
export const MADE_FOR_BEFORE = new RegExp(`${MADE_FOR}$`, 'i');
/** The same where the number is not looked for: whatever words tell it. */
export const MADE_FOR_PATTERN = new RegExp(`${MADE_FOR}[\\p{L}\\p{N}]|\\bcapacity of\\b`, 'iu');

/** A count of votes on its way and at its end: `with half of the votes counted`, `the final count`. */
export const COUNT_STATE_PATTERN =
  /\b(?:counted|exit polls?|early (?:count|results?)|partial|preliminary|provisional|projections?|first (?:count|results?)|final (?:count|results?|tally))\b/gi;

/** A part of what is told to come in steps: `in the first phase`. */
export const STEP_PATTERN =
  /\b(?:first|second|third|initial|last|next|final) (?:phase|stage|step|instalment|batch|wave|tranche)\b/i;

/** Who asks for a view: shares of two polls are no conflict. */
export const POLL_PATTERN = /\b(?:polls?|polling|survey(?:s|ed)?)\b(?! stations?)/i;

/** Of what a story has one figure: a deed, and the dimension or unit that it is told in. */
export const SINGULAR_MATTERS: readonly { readonly deed: string; readonly of: string }[] = [
  { deed: 'burn', of: 'area' },
  { deed: 'quake', of: 'magnitude' },
];

/** `A magnitude of 6.1`, `a 6.1-magnitude earthquake`; `magnitude 2+` and `magnitude 3 or more` name a class of them. */
export const MAGNITUDE_PATTERN =
  /\bmagnitude(?: of| was)?(?: about| around)? (\d(?:\.\d)?)\b(?!\.?\d|\+| (?:or|and) (?:above|greater|higher|larger|more|over|stronger|up)\b)|\b(\d\.\d)[- ]magnitude\b/giu;
