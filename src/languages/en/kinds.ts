/**
 * Things of one sort of which one is not the other: sets, a line each; the words between two bars name one kind. Who tells of the one
 * and who tells of the other tell of two things. Not here are kinds that news takes for one another (`ferry` and `ship`, `blaze` and `fire`) and words
 * for the whole (`building`, `weapon`, `relative`).
 */
const SETS = `
school schools pupils|hospital hospitals clinic clinics ward|church churches cathedral|mosque mosques|synagogue|prison jail|embassy|parliament assembly|barracks|museum|library|cinema theatre|casino|hotel
cellar basement|attic loft|kitchen|bathroom|roof rooftop
knife knives stabbed stabbing|gun guns pistol pistols rifle rifles shot gunshot|axe hammer|poison poisoned poisoning|strangled strangling|drowned drowning
drone drones|missile missiles|mortar mortars|mine mines landmine|torpedo|grenade grenades
grain wheat|ammunition munitions|oil|coal|cement|timber
cocaine|heroin|cannabis|cigarettes
gold|silver|bronze
painting paintings|statue statues sculpture|violin|manuscript
vaccine vaccines|pill pills tablet tablets|ointment
lightning|arson arsonist arsonists|cigarette|fireworks
leak|overheated overheating|sabotage
volcano volcanic eruption|cyclone hurricane typhoon|earthquake quake|flood floods flooding|avalanche|landslide mudslide|drought
fog|ice icy|wind gale
fraud|bribery bribes bribe|murder|manslaughter|theft stealing|arson|rape|treason|espionage spying|perjury|blackmail|smuggling|embezzlement
doping|betting
father|mother|son sons|daughter daughters|brother brothers|sister sisters|uncle|aunt|grandfather|grandmother|husband|wife|nephew|niece
driver drivers|passenger passengers|pedestrian pedestrians|cyclist cyclists|conductor
buyer buyers|seller sellers
landlord|tenant tenants|postman
teacher teachers|parents
goalkeeper keeper|striker|midfielder|referee|coach
navy naval|infantry|cavalry
queen|king|prince|princess
north northwards|south southwards
red|blue|green|yellow|white|black|orange|purple
older elder|younger
upper|lower
inner|outer
oldest|youngest
largest biggest|smallest
former|current
january|february|march|april|june|july|august|september|october|november|december
spring|autumn|winter
easter|christmas
noon midday lunchtime|midnight
dawn sunrise daybreak|dusk sunset nightfall
morning mornings|evening evenings
third thirds|quarter quarters|fifth fifths|tenth tenths|half
doubled doubling double|trebled tripled tripling treble triple|quadrupled|halved
dozens|hundreds|thousands|millions
tourist|parking
pension pensions|abortion
`;

/** The sets: each kind with the words that name it, lower case. */
export const EXCLUSIVE_KINDS: readonly (readonly (readonly string[])[])[] = SETS.trim()
  .split('\n')
  .map((line) => line.split('|').map((kind) => kind.split(' ').filter(Boolean)));

/**
 * What speakers are called by, a line for each that another line's is never taken for: `the union` is not `the government`. The words of one
 * line news takes for one another; words that may stand for anybody (`leader`, `official`, `group`, `agency`) are not here.
 */
const SPEAKERS = `
union unions federation
government ministry minister cabinet administration treasury president premier chancellor presidency
police constabulary
army military navy
court tribunal judge
company firm operator owner owners manufacturer airline carrier retailer maker shipowner bank
mayor council municipality
governor
opposition
hospital clinic
school university college
church diocese bishop
coastguard
prosecution prosecutor prosecutors
regulator watchdog inspectorate
captain skipper
pilot
`;

/** The words of each line. */
export const SPEAKER_KINDS: readonly (readonly string[])[] = SPEAKERS.trim()
  .split('\n')
  .map((line) => line.split(' '));
