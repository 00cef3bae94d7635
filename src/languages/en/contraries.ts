/**
 * Predicates of which the one holds where the other does not, as they stand in a text: more than a word each. The same of one word is
 * in `OPPOSITE_WORDS`.
 */
export const CONTRARY_PHRASES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:approved|adopted|passed|backed|ratified|endorsed)\b/i,
    /\b(?:rejected|voted down|threw out|thrown out|defeated|to (?:reject|block|scrap|veto))\b/i,
  ],
  [/\b(?:acted|worked|was|were|been) alone\b/i, /\b(?:accomplices?|with the help of|was helped|not alone)\b/i],
  [/\bfrom the north\b/i, /\bfrom the south\b/i],
  [/\bfrom the east\b/i, /\bfrom the west\b/i],
  [/\b(?:more|greater|higher|larger) than \d/i, /\b(?:less|fewer|lower|smaller) than \d/i],
  [/\b(?:at least|no fewer than|no less than) \d/i, /\b(?:at most|no more than|fewer than|less than) \d/i],
  [
    /\b(?:an accident|accidental(?:ly)?|by accident|by mistake)\b/i,
    /\b(?:deliberate(?:ly)?|on purpose|intentional(?:ly)?|sabotage|arson)\b/i,
  ],
  [/\b(?:suicide|killed (?:him|her)self|took (?:his|her) own life)\b/i, /\b(?:murder(?:ed)?|homicide)\b/i],
  [
    /(?<!(?:\bnot|n['’]t|\bnever|\bnowhere near|\bhardly|\bwithout) (?:(?:have|had|has|been|be|got|nearly|quite) )*)\benough (?!of\b|to\b)\p{Ll}|\bplenty of\b|\bample\b|\bsufficient\b/iu,
    /(?:\bnot|n['’]t|\bnever|\bnowhere near|\bhardly|\bwithout) (?:(?:have|had|has|been|be|got|nearly|quite) )*enough\b|\b(?:short of|shortages? of|ran out of|run out of|too few|too little|insufficient)\b/i,
  ],
  [
    /\b(?:went|go|goes|going|gone) ahead\b|\b(?:will|would|to) (?:still )?(?:go on|continue|take place)\b/i,
    /\b(?:called off|cancelled|canceled|fell through|fallen through|was scrapped|(?:given|gave) up|broken off)\b/i,
  ],
  [
    /\b(?:will|would|to|must) (?:leave|quit|walk out of|withdraw from|pull out of)\b/i,
    /\b(?:will|would|to|must) (?:stay|remain) (?:in|with|at|part of|on)\b/i,
  ],
  [
    /\b(?:within|under|below) the (?:legal |speed |agreed )?(?:limits?|budget)\b/i,
    /\b(?:over|above|beyond) the (?:legal |speed |agreed )?(?:limits?|budget)\b/i,
  ],
  [
    /\b(?:intact|unscathed|undamaged|escaped the (?:flames|fire|blaze))\b/i,
    /\b(?:in ruins|burn(?:ed|t) (?:down|to the ground)|gutted|levelled|razed)\b/i,
  ],
  [/\bunder control\b/i, /\bout of (?:hand|control)\b/i],
  [/\bfree and fair\b/i, /\b(?:rigged|fraudulent|neither free)\b/i],
  [/\bnatural causes\b/i, /\b(?:murdered|strangled|poisoned|stabbed|shot dead|beaten to death)\b/i],
  [
    /\bon (?:time|schedule)\b/i,
    /\b(?:running late|(?:hours?|days?|weeks?|months?|years?) (?:late|behind)|delayed|behind schedule|too late|overdue)\b/i,
  ],
  [/\b(?:sold out|packed|full house)\b/i, /\b(?:empty (?:stands|seats)|half[- ]empty)\b/i],
  [
    /\b(?:had|has|held|with) (?:a|the|its|his|her) (?:valid )?(?:licen[cs]e|permit)\b/i,
    /\b(?:without (?:a|any) (?:licen[cs]e|permit)|unlicen[cs]ed|no (?:licen[cs]e|permit))\b/i,
  ],
  [/\binternational waters\b/i, /\b(?:territorial|(?!International\b)\p{Lu}\p{L}+(?:n|ish|ese)) waters\b/u],
  [/\b(?:fired|shot) first\b/i, /\b(?:returned fire|fired back|shot back)\b/i],
  [
    /\b(?:wore|wearing|worn|had on) (?:a |an |the |his |her |their )?(?:seat ?belts?|helmets?|masks?|life ?jackets?|gloves)\b/i,
    /\bwithout (?:a |an |any |the |his |her |their )?(?:seat ?belts?|helmets?|masks?|life ?jackets?|gloves)\b/i,
  ],
  [/\b(?:accepted|agreed to|took up|taken up)\b/i, /\b(?:turned (?:it |them )?down|turns? down|walked away from)\b/i],
];

/** The same, where both may hold one after the other or of two parts of one thing: `pleaded not guilty`, `was found guilty`. */
export const TURNING_PHRASES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\bnot )\bguilty\b/i, /\b(?:not guilty|innocent|acquitted)\b/i],
  [
    /\b(?:upheld|upholds|upholding|backed|confirmed)\b/i,
    /\b(?:struck down|strikes down|overturned|quashed|annulled)\b/i,
  ],
  [/\bvot(?:e|ed|es|ing) (?:\p{L}+ly )?(?:for|in favou?r)\b/iu, /\bvot(?:e|ed|es|ing) (?:\p{L}+ly )?against\b/iu],
  [/\b(?:in custody|arrested|detained|captured|caught)\b/i, /\b(?:at large|on the run|escaped|not been found)\b/i],
  [
    /\b(?:switched|turned|was|were|been|left) on\b(?! (?!and|when|at|before|during))/i,
    /\b(?:switched|turned|was|were|been) off\b/i,
  ],
  [
    /\b(?:go(?:es|ing|ne)? on|went on|continu(?:e|es|ed|ing)|still under way)\b/i,
    /\b(?:called off|cancelled|canceled|ended|stopped|halted|(?:given|gave) up|broken off|suspended|come to an end)\b/i,
  ],
  [
    /\b(?:leave|leaves|leaving|left|quit|quits|walk(?:s|ed)? out of|with(?:draw|draws|drew|drawn) from|pull(?:s|ed)? out of)\b/i,
    /\b(?:stay|stays|stayed|staying|remain|remains|remained|remaining) (?:in|with|at|part of)\b/i,
  ],
  [/\blost (?:all |radio )?contact\b/i, /\b(?:in|made|regained|had|kept|maintained) (?:radio )?contact\b/i],
  [
    /\b(?:is|was|were|are|been|on) (?:charged|indicted|accused|a charge|charges)\b/i,
    /\b(?:plead(?:s|ed)?|pled|acquitted|convicted|sentenced|cleared)\b/i,
  ],
  [/\bon duty\b/i, /\boff duty\b/i],
  [/\bup (?:by )?(?:\p{Sc})?\d/iu, /\bdown (?:by )?(?:\p{Sc})?\d/iu],
  [/(?<!\bnot )\bguilty\b/i, /\bcleared (?:\p{Lu}\p{L}+ ){0,3}of\b/u],
  [/\bmade progress\b/i, /\b(?:broke down|broken down|stalled|deadlock(?:ed)?)\b/i],
  [/\b(?:laid down (?:their|its) (?:arms|weapons)|surrendered)\b/i, /\b(?:fought on|kept fighting|fight on)\b/i],
  [
    /\b(?:stepped|step|stepping|stand|stood) down\b/i,
    /\b(?:stay|stayed|staying|remain|remained) (?:on|in (?:office|power))\b/i,
  ],
  [
    /\bleft[- ](?:bank|side|lane|hand|wing|leg|arm|eye|foot|knee|shoulder|ankle|wrist|ear|lung|kidney|thigh|hip|back)\b|\b(?:turn(?:ed|s|ing)?|swerv(?:ed|es|ing)) left\b/i,
    /\bright[- ](?:bank|side|lane|hand|wing|leg|arm|eye|foot|knee|shoulder|ankle|wrist|ear|lung|kidney|thigh|hip|back)\b|\b(?:turn(?:ed|s|ing)?|swerv(?:ed|es|ing)) right\b/i,
  ],
  [/\bnorth of\b/i, /\bsouth of\b/i],
  [/\beast of\b/i, /\bwest of\b/i],
  [/\bat sea\b/i, /\b(?:on|over) land\b/i],
  [/\bat home\b/i, /\b(?:at work|at the (?:office|scene|party|bar)|away)\b/i],
  [/\b(?:last|next) (?:week|month)\b/i, /\b(?:last|next) year\b/i],
  [/\b(?:last|next) week\b/i, /\b(?:last|next) month\b/i],
  [/\bthe same day\b/i, /\bthe (?:next|following|previous) day\b/i],
  [/\d ?(?:a\.?m\b|in the morning)/i, /\d ?(?:p\.?m\b|in the (?:afternoon|evening))/i],
  [/\b(?:once|one time)\b/i, /\b(?:twice|two times|three times|several times)\b/i],
  [/\b(?:a single|only one)\b/i, /\b(?:several|many|numerous)\b/i],
  [/\b(?:all|every one) of\b/i, /\b(?:none|few|only (?:some|half)) of\b/i],
];

/**
 * The same of one word: none of the first words holds where one of the second does. A star stands for the endings of a regular verb. Not here are two views of one event (`bought` and `sold`, `attacked` and `defended`), what follows in time
 * on the other in most news (`arrested` and `charged`), and words that stand in too many other phrases (`up`, `down`, `on`, `off`).
 */
export const OPPOSITE_WORDS: readonly (readonly [string, string])[] = [
  [
    'rise rises rose risen rising increase* grow grows grew grown growing climb* jump* soar* surge*',
    'fall falls fell fallen falling drop* decline* decrease* shrink shrinks shrank shrunk shrinking slide slides slid plunge* plummet* slump*',
  ],
  ['safe safely', 'dangerous hazardous contaminated harmful toxic'],
  ['drunk', 'sober'],
  ['lawful legal legally', 'unlawful illegal illegally banned'],
  ['succeed* work works worked', 'fail*'],
  ['true correct accurate', 'false incorrect inaccurate wrong untrue'],
  ['intact', 'destroyed damaged'],
  ['sound seaworthy roadworthy airworthy', 'defective faulty unseaworthy'],
  ['peaceful peacefully calm', 'violent violently'],
  ['voluntary voluntarily willingly', 'forced forcibly deported duress dragged coerced'],
  ['surplus', 'deficit shortfall'],
  ['profit profits', 'loss losses'],
  ['respect* observe* heed* obey obeys obeyed honour* honor*', 'violate* breach* ignore* defy defies defied disobey*'],
  ['unanimous unanimously', 'split divided narrowly'],
  ['permanent permanently', 'temporary temporarily'],
  ['positive', 'negative'],
  ['genuine authentic', 'fake forged counterfeit'],
  ['dormant idle inactive', 'active'],
  ['conscious', 'unconscious comatose'],
  ['solvent', 'insolvent bankrupt bust'],
  ['licensed', 'unlicensed'],
  ['cordial friendly', 'hostile'],
  ['uphill', 'downhill'],
  ['onside', 'offside'],
  ['humane humanely', 'cruel cruelly'],
  ['disclose* reveal* publish*', 'hid hidden concealed hushed'],
  ['preserve*', 'destroy*'],
  ['create*', 'destroy*'],
  ['doubled doubling', 'halved halving'],
  ['dry', 'wet soaked'],
  ['plentiful ample', 'scarce'],
  ['healthy', 'ill sick stillborn'],
  ['clean', 'contaminated polluted toxic dirty'],
  ['worked working', 'useless broken'],
  ['sacked dismissed', 'resigned quit'],
  ['aware informed', 'oblivious'],
  ['permission authorised authorized', 'illegally unauthorised unauthorized'],
  ['loyal', 'disloyal'],
];

/**
 * The same, where both may hold one after the other, or of two parts of one thing: they are two claims, and dispute nobody. The bridge was
 * closed and reopened, the north was taken and the south was not.
 */
export const TURNING_WORDS: readonly (readonly [string, string])[] = [
  ['raise* hike*', 'cut cuts cutting lower* reduce* slash slashed slashes'],
  ['sign signs signed', 'veto vetoes vetoed'],
  ['accept* agree* welcome*', 'refuse* reject* spurn* dismiss*'],
  ['begin begins began begun start* open opens opened', 'end ends ended stop* close closes closed shut sealed locked'],
  ['resume* restart* reopen*', 'suspend* halt* cancel* cancelled postpone*'],
  ['held hold holds', 'cancelled canceled postponed'],
  ['appoint* hire* promote*', 'dismiss* sack* fire fired oust*'],
  ['join* enter*', 'quit quits leave leaves left withdraw withdraws withdrew withdrawn exit*'],
  ['arrive*', 'depart*'],
  ['advance*', 'retreat* withdraw withdraws withdrew withdrawn'],
  ['gain* win wins won', 'lose loses lost losing'],
  ['support* back backs backed favour* favor* endorse* praise*', 'oppose* condemn* criticise* criticize* denounce*'],
  ['allow* permit permits permitted', 'ban bans banned forbid forbids forbade forbidden prohibit* bar bars barred'],
  ['release* free frees freed', 'arrest* detain* jail* imprison*'],
  ['convict*', 'acquit acquits acquitted clear cleared'],
  ['full', 'empty'],
  ['open reopened', 'closed shut'],
  ['present', 'absent'],
  ['alive', 'dead killed died'],
  ['improve*', 'worsen* deteriorate*'],
  ['better', 'worse'],
  ['best', 'worst'],
  ['strengthen*', 'weaken*'],
  ['accelerate*', 'slow slows slowed'],
  ['tighten*', 'loosen* ease eases eased relax relaxes relaxed'],
  ['stable', 'critical'],
  ['keep keeps kept retain*', 'scrap scraps scrapped abandon* axe axed drop drops dropped'],
  ['extend* lengthen*', 'shorten* curtail*'],
  ['expand*', 'shrink shrinks shrank shrunk'],
  ['confident optimistic', 'pessimistic doubtful'],
  ['highest', 'lowest'],
  ['most', 'least fewest'],
  ['first', 'last'],
  ['northern', 'southern'],
  ['eastern', 'western'],
  ['inside', 'outside'],
  ['above', 'below'],
  ['cheaper', 'dearer costlier'],
  ['include*', 'exclude*'],
  ['build built builds', 'demolish* tore'],
  ['evacuate*', 'returned'],
  ['recover*', 'relapse*'],
  ['lift lifts lifted', 'impose* extend* maintain*'],
  ['appear*', 'disappear* vanish vanished vanishes'],
  ['approve*', 'disapprove*'],
  ['connect*', 'disconnect*'],
  ['agree*', 'disagree*'],
  ['arm arms armed', 'unarmed disarmed'],
  ['majority', 'minority'],
  ['hit hits strike strikes struck', 'miss misses missed'],
  ['husband', 'wife'],
  ['survive*', 'die dies died killed perished'],
  ['rescued', 'drowned'],
  ['held hold holds withstood', 'broke burst collapsed'],
  ['stay*', 'quit quits resign* depart*'],
  ['finished completed', 'abandoned unfinished'],
  ['vacant empty', 'inhabited occupied crowded overcrowded packed'],
  ['contained', 'spreading'],
];

/** Prepositions of which the one does not hold of a thing where the other does: `before the trial ended`, `after the trial ended`. */
export const OPPOSITE_PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['with', 'without'],
  ['before', 'after'],
  ['inside', 'outside'],
  ['above', 'below'],
  ['upstream', 'downstream'],
]);

/** Words in *un-* that are no contrary of what stands behind it: `unless`, `unit`, `uncover`. */
export const NO_UN_WORDS: ReadonlySet<string> = new Set(
  `until unto unless under union unions unit units unite unites united unity unique universe university unveil unveils unveiled uncover uncovers
  uncovered unfold unfolds unfolded unleash unleashed unrest unearth unearthed uncle uncles undergo understand understood undertake undertook unanimous`
    .split(/\s+/)
    .filter(Boolean),
);

/** What is left undone, by its verb: `failed to lock the door`. */
export const LEFT_UNDONE =
  /\b(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|unable|declin(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|forg[eo]t(?:s|ting|ten)?|omit(?:s|ted|ting)?) to (?:\p{L}+ly )?(\p{L}+)/iu;

/** What is not there, by its noun: `lacked sprinklers`, `had gone without pay`. */
export const NOT_THERE =
  /\b(?:lack(?:s|ed|ing)?|(?:be|been|was|were|is|are|gone|went|go|left|live|lived) (?:\p{L}+ )?without|(?:r[au]n|running) out of|short of) (?:any |an? |the |enough |basic |proper |working )*(\p{L}+)/iu;

/** Verbs by which a thing is there: all that is told besides it. Dictionary forms. */
export const HAVING_VERBS: readonly string[] =
  'have receive get provide supply contain include enjoy keep hold give own be'.split(' ');

/** What is only tried or meant has not come about. */
export const ATTEMPT_PATTERN =
  /\b(?:tr(?:y|ies|ied|ying)|attempt\w*|sought|seek\w*|want\w*|plan\w*|aim\w*|hop(?:e|es|ed|ing)|intend\w*|urg\w*|order\w*|ask\w*|demand\w*|told to|supposed|meant|bid|effort\w*|if|whether|would|should|must|refus\w*|fail\w*|unable)\b/i;
