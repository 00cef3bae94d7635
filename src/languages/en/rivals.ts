const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns for people who are counted, in the singular: two texts may call one crowd by two of them (`inmates`, `prisoners`). */
export const PERSON_UNITS: ReadonlySet<string> = words(
  `person people patient resident victim casualty civilian passenger worker employee homeless other participant protester demonstrator
  marcher inmate prisoner detainee suspect migrant refugee villager inhabitant local citizen tourist visitor guest spectator fan runner
  finisher swimmer walker pupil student child woman man boy girl voter delegate member supporter customer commuter traveller traveler
  flier flyer evacuee survivor rescuer volunteer firefighter fireman soldier troop officer policeman guard sailor miner nurse doctor
  teacher staff crew crewman hostage captive fighter militant rebel driver fisherman farmer household juror witness mourner pilgrim
  shopper user subscriber follower arrest detention recruit reservist attendee minor adult festivalgoer churchgoer shareholder
  creditor trader scientist researcher engineer pilot captain lawyer judge councillor senator deputy mp lawmaker senators nominee`,
);

/** Nouns for one thing that is counted, a set a line; the first stands for all of them. */
const ALIKE = `
job position post
shop store outlet branch
case infection
bird turkey chicken hen
home house household dwelling flat apartment
car vehicle
ship vessel boat
shot round bullet
vote ballot
drone uav
missile rocket
seat mandate
school classroom
company firm business
village settlement hamlet
blast explosion detonation
tank vehicle
bomb device
euro eur
dollar usd
`;

export const UNITS_ALIKE: ReadonlyMap<string, string> = new Map(
  ALIKE.trim()
    .split('\n')
    .flatMap((row) => {
      const set = row.split(' ');
      return set.map((word) => [word, set[0] ?? word] as const);
    }),
);

/** Before a value: it is what was before, elsewhere or otherwise: `last year's`, `compared with`, `in the first round`. */
export const BEFORE_PATTERN =
  /\b(?:from|against|than|versus|instead of|compared (?:with|to)|last (?:year|month|week|season|time|summer|winter)(?:[’']s)?|(?:old|previous|former|earlier|initial|original|first|second)\b[^.;]{0,30}|in (?:19|20)\d\d,?[^.;]{0,40}|years? (?:ago|earlier)[^.;]{0,40})\s*(?:some|about|around|nearly|almost|just|the|a)? ?$/iu;

/** What is asked for, offered, planned or allowed, and not what came about. */
export const ASKED_PATTERN =
  /\b(?:asked|asks|demand(?:s|ed)?|want(?:s|ed)?|sought|seeks?|request(?:s|ed)?|offer(?:s|ed)?|propos(?:es|ed|al)|plan(?:s|ned)?|budgeted|expected|estimated|forecast|supposed|scheduled|due|meant|hoped?|target|maximum|up to|could|may|might|would)\b/i;
