const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Verbs that a time may hang on and yet be the time of what is said: how somebody comes to speak (`speaking on Monday`, `asked on
 * Monday`) or how the words come out (`a report released on Monday`, `footage published on 7 April`). Base forms.
 */
export const OCCASION_VERBS: ReadonlySet<string> = words(
  `speak talk address write post tweet publish release issue air broadcast record film date circulate share upload sign send
  deliver ask testify appear brief quote make meet hand sign draft submit file leak unveil distribute`,
);

/** Nouns for an occasion of speaking or a text that speaks: with `a` before them they open an occasion of their own. Singular. */
export const OCCASION_NOUNS: ReadonlySet<string> = words(
  `address speech statement interview briefing conference broadcast message post letter email memo report update bulletin
  hearing testimony rally meeting summit debate column article blog podcast tweet video call forum filing document study
  survey review release communique communiqué dispatch assessment announcement ruling judgment judgement verdict decision order
  notice bulletin note complaint indictment submission petition editorial essay audit paper transcript lecture sermon homily eulogy
  keynote remarks telegram cable affidavit deposition edition issue newsletter circular webcast podcast livestream programme program
  sign banner placard poster recording toast tribute interviews session sitting proclamation edict manifesto leaflet pamphlet`,
);

/** Participles behind a noun for speech by which it was only found or got: `in a letter seen on Monday`. */
export const COME_BY: ReadonlySet<string> = words(
  'see obtain receive review read find discover view study examine quote cite report verify deliver arrive recover seize unearth open',
);

/**
 * Verbs by which what is said was made, and not given out later: of `recorded on 3 May and broadcast on Sunday` the first day counts.
 * Base forms.
 */
export const MAKING_VERBS: ReadonlySet<string> = words(
  'record film tape write shoot conduct give hold make date sign pen draft swear type dictate videotape prerecord',
);

/** Verbs by which what was made before comes out: behind `recorded on 3 May and` they give no day of saying. Base forms. */
export const GIVING_OUT_LATER: ReadonlySet<string> = words(
  'broadcast air publish post release show run print carry screen stream circulate leak share upload distribute televise transmit',
);

/** Parts of a day and of a night: `on the morning of 3 May`, `in the early hours of Monday`. */
export const PARTS_BEFORE_OF: ReadonlySet<string> = words('morning afternoon evening night hours lunchtime day');

/** What somebody does who then says something, with `to` before the cue: `used a speech on Monday to say that`. Base forms. */
export const SPEAKS_BY: ReadonlySet<string> = words(
  'use take go hold call appear post issue write ring phone rise stand step interrupt come return break telephone email text',
);

/** What is kept of a meeting at which somebody spoke: `according to the minutes of the meeting of 2 May`. */
export const RECORDS: ReadonlySet<string> = words(
  'minutes transcript transcripts record records recording notes log tape',
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

/** What people speak after on its day, besides occasions of speaking: `told reporters after the match on Saturday`. Singular. */
export const SPOKEN_AFTER: ReadonlySet<string> = words(
  `match game race final defeat win victory draw fight session vote talks verdict sentencing ruling ceremony visit tour mass
  service count inspection landing launch`,
);

/** What is done to somebody who then speaks: `The envoy was summoned on Monday. “We were shown nothing,” he said.` Base forms. */
export const ADDRESSING_VERBS: ReadonlySet<string> = words(
  'summon question interview quiz grill press receive challenge confront approach contact reach heckle',
);

/**
 * Occasions on which people tell what was, and not the news of the day: `told the Courier in an interview on Sunday that …`, `In court
 * on Wednesday, the prosecutor said …`. Singular.
 */
export const LOOKING_BACK: ReadonlySet<string> = words(
  `interview podcast memoir book documentary court trial inquest inquiry tribunal hearing testimony evidence testify affidavit indictment
  complaint filing`,
);

/** Interviews, which are an occasion apart from whatever else their speaker says. Singular. */
export const INTERVIEWS: ReadonlySet<string> = words('interview podcast memoir book documentary essay column');

/** Participles by which a text or a picture came out: the day behind them is not that of what it shows. */
export const CAME_OUT: ReadonlySet<string> = words(
  'published posted shared released circulated uploaded aired broadcast issued circulating',
);

/** What pictures do. Base forms. */
export const SHOWING_VERBS: ReadonlySet<string> = words(
  'show depict capture purport appear reveal suggest confirm indicate',
);

/** Nouns before `of`, `after` and `before` by which a phrase has a time of its own: `on the morning of the shooting`. Singular. */
export const WHEN_NOUNS: ReadonlySet<string> = words(
  'morning afternoon evening night day eve hours days weeks months anniversary',
);

/** Sittings, the verbs by which they are told to take place, and who hears what is said there: `The inquest opened on Monday`. */
export const SITTINGS: ReadonlySet<string> = words('hearing trial inquest inquiry tribunal session retrial');
export const OPENING_VERBS: ReadonlySet<string> = words('open begin resume continue start convene reopen sit');
/** Each with its kind: what one court is told is told on its day, and so is what a house or its committee is told. */
export const SITTING_BODIES: ReadonlyMap<string, 'court' | 'house'> = new Map([
  ...[...words('court judge jury jurors magistrate magistrates coroner inquest tribunal bench')].map(
    (w) => [w, 'court'] as const,
  ),
  ...[
    ...words(
      'inquiry hearing panel committee parliament house senate members mps lawmakers legislators senators deputies councillors',
    ),
  ].map((w) => [w, 'house'] as const),
]);

/** Before `before` and `after` these keep to the day: `hours after the crash on Monday`. */
export const CLOSE_TO: ReadonlySet<string> = words('minutes hours hour moments shortly just soon immediately');

/** Subordinators behind which something happens at the time of the clause before; `before` and `until` lead away from it. */
export const SAME_TIME_OPENERS: ReadonlySet<string> = words('and but when as while after ; ,');

/** Prepositions that name another event at whose time nothing is told, and those behind which something follows at once. */
export const LEADS_AWAY: ReadonlySet<string> = words('before until till despite ahead over');
export const FOLLOWS_ON: ReadonlySet<string> = words('after following');

/** Parts of a day and its meals: `before dawn on Tuesday` is on Tuesday. Singular. */
export const DAY_PARTS: ReadonlySet<string> = words(
  `dawn daybreak sunrise sunset dusk nightfall dark midnight midday noon breakfast lunch lunchtime dinner supper`,
);

/**
 * Nouns for something that happens on a day, with the verbs that tell the same: `the blast` is what exploded. Where an article speaks
 * of it again with `the`, it is the one told before. Singular, base forms.
 */
export const EVENT_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  `accident · ambush ambush · arrest arrest · assault assault · attack attack · avalanche · battle · blast explode blast · blaze burn ·
  bombardment bombard · bombing bomb explode · burial bury · ceremony · clash clash · collapse collapse · collision collide · coup ·
  crash crash collide · debate debate · demonstration demonstrate · derailment derail · earthquake · election elect · eruption erupt ·
  evacuation evacuate · execution execute · explosion explode · fire burn · flood flood · funeral · hearing · incursion · invasion invade ·
  killing kill · landing land · landslide · launch launch · march march · massacre massacre · match · meeting meet · murder murder ·
  offensive · operation · outage · parade · protest protest · quake · raid raid · rally · referendum · rescue rescue · riot riot ·
  robbery rob · shelling shell · shooting shoot · sinking sink · stampede · strike strike · summit · talks · theft steal · trial ·
  verdict · vote vote · wreck`
    .split('·')
    .map((entry) => entry.trim().split(/\s+/))
    .map(([noun = '', ...verbs]) => [noun, verbs]),
);

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

/** What is told in a study is no news of its day: `the study found that birds were caught`, `in a paper published on Monday`. */
export const IN_A_STUDY =
  /\bin (?:an?|the|its|their|his|her) (?:\p{L}+ ){0,2}(?:study|paper|journal|survey|report)\b|\bin (?:findings|research)\b|\b(?:study|studies|research|findings|surveys?|analysis|scientists|researchers) (?:\p{L}+ ){0,2}(?:find|finds|found|shows?|showed|suggests?|suggested)\b/iu;

/** Things whose name may begin with a year: `the 1959 comedy`. */
export const DATED_WORKS: ReadonlySet<string> = words(
  'film comedy drama thriller musical movie novel book memoir song album play law act treaty accord agreement constitution deal pact truce ceasefire contract directive edition model version',
);
/** Laws, whose name may end in a year: `the Data Act 2017`. */
export const LAWS: ReadonlySet<string> = words(
  'act law code bill order regulations directive treaty convention agreement charter constitution ordinance protocol statute',
);
/** What is done to an event or a text of another day: `tore up the May 3 accord`, `is investigating the Tuesday fire`. Dictionary forms. */
export const DONE_LATER: ReadonlySet<string> = words(
  'reject condemn investigate probe recall renew review discuss criticise criticize commemorate mourn tear denounce dispute question mark remember study examine',
);
/** What fills a life or a year, and no day: `Vale died on Monday. He wrote 12 novels.` Dictionary forms. */
export const LIFE_VERBS: ReadonlySet<string> = words('bear live work study serve marry employ own write attend teach');

/** Last words of what somebody writes to be heard: what the text goes on to say is his. */
export const WRITTEN_WORDS: ReadonlySet<string> = words(
  'statement release communique communiqué email e-mail mail letter message post tweet memo note text',
);

/**
 * What somebody does who speaks as he does what was just told: `A court jailed three men on Wednesday. Passing sentence, the judge
 * said …`. Forms in -ing.
 */
export const ACTS_OF_SPEAKING: ReadonlySet<string> = words(
  `passing sentencing announcing handing delivering summing giving explaining opening closing adjourning jailing fining ordering
  unveiling launching confirming dismissing rejecting granting upholding quashing approving signing presenting introducing accepting
  tendering declaring reading imposing welcoming vetoing concluding`,
);

/** Behind `speaking` these keep to what was just told: `Speaking afterwards`, `Speaking outside the court`. */
export const SPEAKING_THERE: ReadonlySet<string> = words('afterwards afterward there outside after at from beside');

/** Occasions that a sentence points to with `the`, `his` or `that` right behind the one that tells of them. Singular. */
export const JUST_TOLD: ReadonlySet<string> = words(
  `ruling judgment judgement verdict sentencing decision meeting hearing session sitting ceremony launch funeral unveiling debate rally
  resignation announcement conference briefing opening inauguration signing service match final game summit`,
);

/** Verbs that judge what somebody did: who says so gives an opinion, and no news of the day. Base forms. */
export const JUDGING_VERBS: ReadonlySet<string> = words(
  'rob mislead lie betray fail cheat deceive abandon ignore neglect insult shame disgrace squander mishandle mismanage',
);

/** What lies below whoever goes over it, and is nothing that he quarrels over: `carried it over the border on Monday`. Singular. */
export const GROUNDS: ReadonlySet<string> = words(
  'border frontier bridge river town city village wall fence sea hill mountain road line field airport house roof pass lake bay coast',
);

/** Bodies that meet, the verbs by which they do, and those by which somebody is before them. Singular, base forms. */
export const MEETING_BODIES: ReadonlySet<string> = words(
  'council board assembly cabinet chamber congress synod senate bundestag',
);
export const MEETING_VERBS: ReadonlySet<string> = words('meet convene sit gather assemble reconvene');
export const ATTENDING_VERBS: ReadonlySet<string> = words('be appear stand go come return');
