const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Those after whom a thing is called with `'s` inside its own name: `Children's Hospital`, `St John's Ambulance`, `Queen Anne's County`. */
export const OWNING_PEOPLE: ReadonlySet<string> = words(
  `women men children people king queen prince princess girls boys mothers fathers veterans farmers workers teachers saint st god
  sheriff mayor governor coroner`,
);

/** Offices that are written with a capital behind the body or the place that they are held in: `the UN Secretary-General`. */
export const TITLES_BEHIND: ReadonlySet<string> = words(
  `Spokesperson Spokesman Spokeswoman Secretary-General Secretary Minister Commissioner President Chairman Chairwoman Director CEO Ambassador
  Governor Mayor Vice-Mayor Inspector Superintendent Correspondent Head Chief Representative Envoy Prosecutor Coach Captain Editor`,
);

/** Storms have names of persons: `Cyclone Larry`. */
export const STORMS: ReadonlySet<string> = words('Cyclone Hurricane Typhoon Storm Superstorm');

/** What comes before the name of a ship or a spacecraft. */
export const CRAFT: ReadonlySet<string> = words('USS HMS MV SS USNS HMAS HMCS RMS USCGC Shuttle');

/** Last words of the name of a place; what is so called is no body. */
export const PLACE_ENDS: ReadonlySet<string> = words(
  'Airport Island Islands River Lake Province Street Avenue Road Boulevard Highway Bridge Peninsula Valley Mountain Mountains Strait Bay Beach',
);

/** Words of a name that a number follows: `School 59`, `Channel 4`, `Region 8`. */
export const NUMBERED_NAMES: ReadonlySet<string> = words(
  'School Channel Region District Area Zone Platform Terminal Gate Bill Highway Route Interstate Radio',
);
