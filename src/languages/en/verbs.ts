/** Irregular past and participle forms of verbs that report or begin clauses, to the lemma. Regular ones are derived. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  `said say|says say|told tell|thought think|felt feel|wrote write|written write|held hold|found find|knew know|known know
  swore swear|sworn swear|sang sing|rang ring|rung ring|sung sing|heard hear|overheard overhear|read read|went go|gone go|goes go|showed show|shown show|proven prove
  foresaw foresee|foreseen foresee|sought seek|began begin|begun begin|saw see|seen see|made make|gave give|given give
  took take|taken take|came come|became become|kept keep|left leave|lost lose|met meet|put put|set set|spoke speak
  spoken speak|stood stand|understood understand|broke break|broken break|brought bring|built build|bought buy|caught catch
  chose choose|chosen choose|cut cut|dealt deal|did do|done do|drew draw|drawn draw|drove drive|driven drive|fell fall
  fallen fall|fought fight|fled flee|forced force|got get|grew grow|grown grow|had have|has have|hit hit|hurt hurt
  laid lay|lying lie|tying tie|led lead|let let|lay lie|paid pay|ran run|rose rise|risen rise|sent send|shot shoot|shut shut|sold sell
  spent spend|spread spread|struck strike|threw throw|thrown throw|won win|withdrew withdraw|withdrawn withdraw
  was be|were be|is be|are be|been be|am be|being be|swept sweep|burst burst|sank sink|sunk sink|wore wear|torn tear|tore tear
  retook retake|retaken retake|overtook overtake|upheld uphold|withheld withhold|flew fly|flown fly|froze freeze|frozen freeze
  hid hide|hidden hide|shook shake|shaken shake|slept sleep|stole steal|stolen steal|taught teach|woke wake|bit bite|blew blow
  blown blow|bled bleed|clung cling|cost cost|dug dig|ate eat|eaten eat|forgot forget|forgave forgive|hung hang
  beaten beat|rode ride|ridden ride|fed feed|bent bend|lit light|stuck stick|swung swing|arose arise|arisen arise
  forbade forbid|forbidden forbid|misled mislead|overcame overcome|undertook undertake|undertaken undertake`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .filter((pair): pair is [string, string] => pair.length === 2),
);

/** Stems before `-ed` and `-ing` that lost an `e`, and ones that did not, where the letters would say otherwise. */
export const E_STEMS: ReadonlySet<string> = new Set(
  `creat complet compet delet deplet invit unit cit ignit excit incit recit expedit reunit phon telephon postpon clon ton aton condon
  hon tun chang lung adher interfer persever bath breath cloth sooth scal exhal inhal wip typ mut rebuk interven conven schem
  supersed reced`.split(/\s+/),
);
export const BARE_STEMS: ReadonlySet<string> = new Set(
  `focus canvas bias ruin pilot pivot combat format monitor favor honor labor anchor sponsor author censor mirror tailor error
  hang bang murmur develop gallop envelop worship gossip exam program claim aim proclaim reclaim exclaim explain contain`.split(
    /\s+/,
  ),
);

/** Past forms that are no nouns, whatever a tagger says: `A gas explosion tore through the bakery`. */
export const ONLY_PAST: ReadonlySet<string> = new Set(
  `said told wrote held heard went gave took came became began kept met spoke stood understood brought built bought caught chose
  dealt drew drove fell fought fled grew knew paid sent sold sought spent struck threw won withdrew swept sank wore tore swore
  retook overtook upheld withheld flew froze shook slept stole taught hung clung sprang flung slid`.split(/\s+/),
);

/** Verbs without a passive: behind a noun they are its verb (`Voss resigned after …`), and no participle (`a man arrested after …`). Base forms. */
export const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  'resign quit march apologise apologize collapse arrive die fall happen occur erupt escape retire vanish disappear emerge flee'.split(
    ' ',
  ),
);

/** Auxiliaries and modals, as they open a verb group. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `be am is are was were been being have has had having do does did will would shall should can could may might must
  ought 's 're 've 'd 'll ’s ’re ’ve ’d ’ll wo ca`
    .split(/\s+/)
    .filter(Boolean),
);

/** Modals that weaken what is said to a possibility. */
export const POSSIBILITY_MODALS: ReadonlySet<string> = new Set(['may', 'might', 'could']);

/** What an event does to people and things, as a participle behind it: `a bomb had exploded, killing six`. It was told with the event. */
export const CONSEQUENCE_VERBS: ReadonlySet<string> = new Set(
  'kill injure wound hurt destroy damage leave bring cut burn trap displace strand sink hit strike knock tear topple flood block'.split(
    ' ',
  ),
);

/** Verbs whose plain past is as their dictionary form: `they cut and [put] it aside`. */
export const SAME_PAST: ReadonlySet<string> = new Set(
  'put cut set hit let shut cost hurt read spread split cast quit bet burst rid shed beat bid broadcast forecast thrust upset run come become'.split(
    ' ',
  ),
);

/** Plural nouns that measure time: `[years] after they came`. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'seconds minutes hours days weeks months years decades centuries'.split(' '),
);
