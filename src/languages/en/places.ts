/**
 * Short forms of states and provinces as English news prints them, each with the region's whole name. They are read as written:
 * `La.` is Louisiana and `LA` is, behind a comma, too, but `la` is nothing. Two letters stand for a region only behind the name of
 * a place in it.
 */
const SHORT = `
Alabama|Ala.,AL
Alaska|AK
Arizona|Ariz.,AZ
Arkansas|Ark.,AR
California|Calif.,CA
Colorado|Colo.,CO
Connecticut|Conn.,CT
Delaware|Del.,DE
Washington, D.C.|D.C.,DC,District of Columbia
Florida|Fla.,FL
Georgia|Ga.,GA
Hawaii|HI
Idaho|ID
Illinois|Ill.,IL
Indiana|Ind.,IN
Iowa|IA
Kansas|Kan.,Kans.,KS
Kentucky|Ky.,KY
Louisiana|La.,LA
Maine|ME
Maryland|Md.,MD
Massachusetts|Mass.,MA
Michigan|Mich.,MI
Minnesota|Minn.,MN
Mississippi|Miss.,MS
Missouri|Mo.,MO
Montana|Mont.,MT
Nebraska|Neb.,Nebr.,NE
Nevada|Nev.,NV
New Hampshire|N.H.,NH
New Jersey|N.J.,NJ
New Mexico|N.M.,NM
New York|N.Y.,NY
North Carolina|N.C.,NC
North Dakota|N.D.,ND
Ohio|OH
Oklahoma|Okla.,OK
Oregon|Ore.,OR
Pennsylvania|Pa.,Penn.,PA
Rhode Island|R.I.,RI
South Carolina|S.C.,SC
South Dakota|S.D.,SD
Tennessee|Tenn.,TN
Texas|Tex.,TX
Utah|UT
Vermont|Vt.,VT
Virginia|Va.,VA
Washington|Wash.,WA
West Virginia|W.Va.,W. Va.,WV
Wisconsin|Wis.,Wisc.,WI
Wyoming|Wyo.,WY
Alberta|Alta.
British Columbia|B.C.,BC
Manitoba|Man.
New Brunswick|N.B.
Newfoundland and Labrador|Nfld.
Nova Scotia|N.S.
Ontario|Ont.,ON
Prince Edward Island|P.E.I.
Quebec|Que.,QC
Saskatchewan|Sask.
New South Wales|NSW,N.S.W.
Queensland|Qld
Victoria|Vic.
Australian Capital Territory|ACT
`;

/** Each short form to the whole name. */
export const SHORT_REGIONS: ReadonlyMap<string, string> = new Map(
  SHORT.trim()
    .split('\n')
    .flatMap((row) => {
      const [whole = '', forms = ''] = row.split('|');
      return forms.split(',').map((form) => [form, whole] as const);
    }),
);

/** Nouns that say what kind of place a name is, by the level at which such a place stands. A river, a street or a sea is none. */
export const PLACE_LEVELS: ReadonlyMap<string, 'region' | 'district' | 'settlement'> = new Map([
  ...'region oblast province prefecture governorate krai kray voivodeship state territory republic canton emirate'
    .split(' ')
    .map((noun) => [noun, 'region'] as const),
  ...'county parish district municipality borough raion rayon department shire'
    .split(' ')
    .map((noun) => [noun, 'district'] as const),
  ...'city town village hamlet settlement township suburb port capital'
    .split(' ')
    .map((noun) => [noun, 'settlement'] as const),
]);

/** Parts of the world that are no state's and have no one point; towns and regions of the same names are not meant. */
export const WIDE_AREAS: ReadonlySet<string> = new Set(
  `africa|asia|europe|antarctica|oceania|middle east|far east|near east|latin america|south america|north america|central america
  |americas|caribbean|scandinavia|balkans|caucasus|central asia|southeast asia|south east asia|east asia|south asia|western europe
  |eastern europe|west africa|east africa|north africa|southern africa|central africa|western hemisphere|arctic|west|east|north|south
  |pacific|atlantic|mediterranean|gulf|persian gulf|baltic|baltics|soviet union|european union|eu|earth`
    .split('|')
    .map((name) => name.trim()),
);

/** Words that say in which part of a place something lies; the place is the one that follows. */
export const PARTS_OF_PLACES: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern north-east north-west south-east south-west central upper lower downtown greater mid inner outer
  metro metropolitan rural suburban historic`.split(/\s+/),
);
