/** A unit: its name as `Quantity.unit` gives it, and what one of it is in the base unit of its dimension. */
export interface UnitOfMeasure {
  readonly name: string;
  readonly dimension: 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'temperature' | 'power' | 'share' | 'money';
  /** How many base units (metre, square metre, litre, kilogram, kilometre an hour, watt) one is; 1 where none is shared. */
  readonly size: number;
}

const unit = (name: string, dimension: UnitOfMeasure['dimension'], size: number): UnitOfMeasure => ({
  name,
  dimension,
  size,
});

const KILOMETRE = unit('kilometre', 'length', 1000);
const METRE = unit('metre', 'length', 1);
const CENTIMETRE = unit('centimetre', 'length', 0.01);
const MILLIMETRE = unit('millimetre', 'length', 0.001);
const MILE = unit('mile', 'length', 1609.344);
const YARD = unit('yard', 'length', 0.9144);
const FOOT = unit('foot', 'length', 0.3048);
const INCH = unit('inch', 'length', 0.0254);
const NAUTICAL_MILE = unit('nautical mile', 'length', 1852);
const HECTARE = unit('hectare', 'area', 1e4);
const ACRE = unit('acre', 'area', 4046.8564);
const LITRE = unit('litre', 'volume', 1);
const GALLON = unit('gallon', 'volume', 3.785412);
const BARREL = unit('barrel', 'volume', 158.987295);
const TONNE = unit('tonne', 'mass', 1000);
const TON = unit('ton', 'mass', 907.18474);
const KILOGRAM = unit('kilogram', 'mass', 1);
const GRAM = unit('gram', 'mass', 0.001);
const POUND = unit('pound', 'mass', 0.45359237);
const OUNCE = unit('ounce', 'mass', 0.028349523);
const STONE = unit('stone', 'mass', 6.35029318);
const KMH = unit('kilometre per hour', 'speed', 1);
const MPH = unit('mile per hour', 'speed', 1.609344);
const KNOT = unit('knot', 'speed', 1.852);
const CELSIUS = unit('degree celsius', 'temperature', 1);
const FAHRENHEIT = unit('degree fahrenheit', 'temperature', 1);
const WATT = unit('watt', 'power', 1);
const KILOWATT = unit('kilowatt', 'power', 1e3);
const MEGAWATT = unit('megawatt', 'power', 1e6);
const GIGAWATT = unit('gigawatt', 'power', 1e9);
const PERCENT = unit('percent', 'share', 1);
const POINT = unit('percentage point', 'share', 1);

const named = (value: UnitOfMeasure, forms: string): [string, UnitOfMeasure][] =>
  forms.split('|').map((form) => [form, value]);

/** Every written form of a unit, lower case, of up to three words; marks stand as they are written. */
export const UNITS_OF_MEASURE: ReadonlyMap<string, UnitOfMeasure> = new Map([
  ...named(KILOMETRE, 'kilometre|kilometres|kilometer|kilometers|km|kms'),
  ...named(METRE, 'metre|metres|meter|meters'),
  ...named(CENTIMETRE, 'centimetre|centimetres|centimeter|centimeters|cm'),
  ...named(MILLIMETRE, 'millimetre|millimetres|millimeter|millimeters|mm'),
  ...named(MILE, 'mile|miles|mi'),
  ...named(YARD, 'yard|yards|yd'),
  ...named(FOOT, 'foot|feet|ft'),
  ...named(INCH, 'inch|inches'),
  ...named(NAUTICAL_MILE, 'nautical mile|nautical miles'),
  ...named(HECTARE, 'hectare|hectares'),
  ...named(ACRE, 'acre|acres'),
  ...named(LITRE, 'litre|litres|liter|liters'),
  ...named(GALLON, 'gallon|gallons'),
  ...named(BARREL, 'barrel|barrels'),
  ...named(TONNE, 'tonne|tonnes|metric ton|metric tons'),
  ...named(TON, 'ton|tons'),
  ...named(KILOGRAM, 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs'),
  ...named(GRAM, 'gram|grams|gramme|grammes'),
  ...named(POUND, 'lb|lbs'),
  ...named(OUNCE, 'ounce|ounces|oz'),
  ...named(STONE, 'stone'),
  ...named(
    KMH,
    'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km/h|kmh|kph|kmph',
  ),
  ...named(MPH, 'miles per hour|miles an hour|mph'),
  ...named(KNOT, 'knot|knots'),
  ...named(CELSIUS, 'degrees celsius|degree celsius|degrees centigrade|celsius|°c'),
  ...named(FAHRENHEIT, 'degrees fahrenheit|degree fahrenheit|fahrenheit|°f'),
  ...named(WATT, 'watt|watts'),
  ...named(KILOWATT, 'kilowatt|kilowatts|kw'),
  ...named(MEGAWATT, 'megawatt|megawatts|mw'),
  ...named(GIGAWATT, 'gigawatt|gigawatts|gw'),
  ...named(PERCENT, '%|percent|per cent|pc'),
  ...named(POINT, 'percentage point|percentage points'),
]);

/** Words before a unit of length that make it one of area or volume. */
export const POWERS: ReadonlyMap<string, 2 | 3> = new Map([
  ['square', 2],
  ['sq', 2],
  ['cubic', 3],
  ['cu', 3],
]);

/** Signs and codes of money, before or behind the number. A bare dollar sign names no country. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['us$', 'us dollar'],
  ['a$', 'australian dollar'],
  ['c$', 'canadian dollar'],
  ['£', 'pound sterling'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['₽', 'rouble'],
  ['₴', 'hryvnia'],
  ['₦', 'naira'],
  ['₵', 'cedi'],
  ['usd', 'us dollar'],
  ['eur', 'euro'],
  ['gbp', 'pound sterling'],
]);

/** Plurals that no ending tells: the counted noun is given in the singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['feet', 'foot'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['thieves', 'thief'],
  ['leaves', 'leaf'],
  ['homeless', 'homeless'],
  ['police', 'police'],
  ['troops', 'troop'],
  ['mice', 'mouse'],
  ['teeth', 'tooth'],
  ['series', 'series'],
  ['species', 'species'],
  ['aircraft', 'aircraft'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['crises', 'crisis'],
  ['gases', 'gas'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['cases', 'case'],
  ['houses', 'house'],
  ['horses', 'horse'],
  ['nurses', 'nurse'],
  ['purchases', 'purchase'],
  ['warehouses', 'warehouse'],
  ['movies', 'movie'],
  ['zombies', 'zombie'],
  ['shoes', 'shoe'],
  ['canoes', 'canoe'],
  ['caches', 'cache'],
  ['drones', 'drone'],
]);

/** Words behind a number that are counted by themselves, no noun at all: `nine of them`, `20 dead`. */
export const COUNTED_STATES: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'wounded',
  'missing',
  'homeless',
  'arrested',
  'killed',
  'hurt',
  'rescued',
  'saved',
  'trapped',
  'detained',
  'displaced',
]);

/** Verbs whose bare number counts people: `kills at least 31 as it tears through the port`. */
export const VERBS_OF_HARM: ReadonlySet<string> = new Set([
  'kill',
  'kills',
  'killed',
  'killing',
  'injures',
  'injured',
  'injuring',
  'wounds',
  'wounded',
  'wounding',
]);

/** Words that cannot be the counted noun, nor stand inside its phrase: the phrase ends before them. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  (
    'times a an the of in on at by to from for with and or but nor as than that which who whom whose when where while after before since ' +
    'is are was were be been being has have had will would can could may might shall should must do does did not no yes if so ' +
    'he she it they we you i his her its their our my your this these those there here into onto over under between among about ' +
    'against during through up down out off per via also only just even still already then now including because although though ' +
    'said says told came went left made took gave got saw killed injured wounded died'
  ).split(' '),
);

/** Words before a number that make it a name, a place in a list or a score, not a quantity. */
export const LABELS_BEFORE: ReadonlySet<string> = new Set(
  (
    'no nos number numbers article section chapter page pages line route highway road street flight channel room gate platform ' +
    'brigade regiment battalion division unit figure table group class category grade level phase stage part volume act episode season ' +
    'formula covid boeing airbus apollo windows iphone version bus tram train zone ward pier resolution clause paragraph rule area ' +
    'studio radio aged age tel telephone phone fax id isbn round step type tier reactor terminal district'
  ).split(' '),
);

/** Of these, kinds of one thing: another number is another of them. */
export const NUMBERED_KINDS: ReadonlySet<string> = new Set(
  (
    'category phase stage level grade class tier step round type season volume chapter episode article section reactor terminal flight ' +
    'route highway platform gate zone district ward battalion brigade regiment division'
  ).split(' '),
);
