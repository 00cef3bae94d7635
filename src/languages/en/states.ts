/**
 * States and some supranational bodies: name, demonyms, capital and the metonyms by which news writes of their governments.
 * One row a state; the first field is the name that the dossier prints as `party`. A small table of common knowledge, to
 * be extended by anybody; what is not in it stays null.
 */
const ROWS = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bangladesh|Bangladeshi|Dhaka
Belarus|Belarusian|Minsk
Belgium|Belgian|
Bolivia|Bolivian|La Paz
Bosnia|Bosnian|Sarajevo
Brazil|Brazilian|Brasilia
Bulgaria|Bulgarian|Sofia
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa
Chile|Chilean|Santiago
China|Chinese|Beijing
Colombia|Colombian|Bogota
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech|Prague
Denmark|Danish|Copenhagen
Ecuador|Ecuadorian|Quito
Egypt|Egyptian|Cairo
Estonia|Estonian|Tallinn
Ethiopia|Ethiopian|Addis Ababa
Finland|Finnish|Helsinki
France|French|Paris|Elysee
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|
Italy|Italian|Rome
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovan|Pristina
Kuwait|Kuwaiti|
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Libya|Libyan|Tripoli
Lithuania|Lithuanian|Vilnius
Malaysia|Malaysian|Kuala Lumpur
Mali|Malian|Bamako
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar,Burma|Burmese|Naypyidaw
Nepal|Nepali,Nepalese|Kathmandu
Netherlands|Dutch|The Hague
New Zealand||Wellington
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang
Norway|Norwegian|Oslo
Pakistan|Pakistani|Islamabad
Palestine|Palestinian|Ramallah
Peru|Peruvian|Lima
Philippines|Philippine,Filipino|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia|Russian|Moscow|Kremlin
Saudi Arabia|Saudi|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Singapore|Singaporean|
Slovakia|Slovak|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria
South Korea|South Korean|Seoul
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Tunisia|Tunisian|Tunis
Turkey,Türkiye|Turkish|Ankara
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates,UAE|Emirati|Abu Dhabi
United Kingdom,UK,Britain,Great Britain|British,UK|London|Downing Street,Whitehall
United States,US,USA,America,U.S.|American,US,U.S.|Washington|White House,Pentagon
European Union,EU|European,EU|
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
`;

export interface State {
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Capitals, and the palaces by which news calls a government. */
  readonly seats: readonly string[];
}

const list = (field: string | undefined): string[] => (field ?? '').split(',').filter(Boolean);

export const STATES: readonly State[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [names, demonyms, capitals, metonyms] = row.split('|');
    return {
      name: list(names)[0] ?? '',
      names: list(names),
      demonyms: list(demonyms),
      capitals: list(capitals),
      seats: [...list(capitals), ...list(metonyms)],
    };
  });

/** Every word that stands for a state — its names, demonyms, seat of government — to the state's printed name. */
export const STATE_OF: ReadonlyMap<string, string> = new Map(
  STATES.flatMap((s) => [...s.names, ...s.demonyms, ...s.seats].map((word) => [word, s.name] as const)),
);

/** Seats by which news calls those who govern, and not the country: the Kremlin said is no statement of Russia's people or army. */
export const SEATS: ReadonlySet<string> = new Set('Kremlin,White House,Pentagon,Downing Street,Whitehall'.split(','));

/** Capitals of another name than their state: a town where something lies or happens, the state where it acts. */
export const CAPITALS: ReadonlySet<string> = new Set(
  STATES.flatMap(({ names, capitals }) => capitals.filter((capital) => !names.includes(capital))),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words before a capital that make it a town: `in London`, `outside Baghdad`, `central Kyiv`. */
export const TOWN_BEFORE: ReadonlySet<string> = words(
  `in near outside around across inside within throughout downtown central north south east west northern southern eastern western`,
);
/** Nouns behind which `in` and the like govern a government: `trust in Washington`. */
export const FELT_FOR: ReadonlySet<string> = words('trust confidence faith interest belief');
/** Nouns that, before `of` or right behind its name, make a capital a town: `the outskirts of Kyiv`, `the Paris suburbs`. */
export const TOWN_NOUNS: ReadonlySet<string> = words(
  `capital city town outskirts suburb suburbs centre center district districts street streets mayor airport airports region hospital
  hospitals residents bureau metro university school schools hotel hotels station square market museum stadium subway`,
);
/** What comes down on a town: `the strike on Kyiv`, `missiles rained on Kyiv`. */
export const FALLS_ON: ReadonlySet<string> = words(
  'strike strikes attack attacks raid raids assault march missiles rockets drones bombs rain rained fall fell land landed',
);
/** Verbs that are done to a town, in their dictionary form: `left Kyiv`, `Beirut was hit`. */
export const DONE_TO_TOWNS: ReadonlySet<string> = words(
  'leave reach enter visit flee hit strike bomb shell attack flood shake evacuate storm besiege surround capture',
);
/** Verbs of going: `flew to Moscow`, `spread from Tehran`. Dictionary forms. */
export const GOING: ReadonlySet<string> = words(
  'fly travel return drive go come spread move walk head arrive march sail flee bring take commute',
);
/** Verbs whose object is a government: `urged Warsaw`. Dictionary forms. */
export const DONE_TO_STATES: ReadonlySet<string> = words(
  'accuse blame urge warn press sanction tell condemn ask criticise criticize pressure support defy thank',
);
/** Nouns that tie states: `talks with Kyiv`, `pressure from Washington`. */
export const TIES: ReadonlySet<string> = words(
  `talks deal deals ties relations tensions pact war pressure sanctions threat threats tariffs agreement alliance dialogue row dispute treaty
  leverage influence concern concerns demand demands aid support`,
);

/** Bodies in the table above that are no country. */
export const UNIONS: ReadonlySet<string> = new Set(['European Union', 'EU']);

export const DEMONYMS: ReadonlySet<string> = new Set(STATES.flatMap((s) => s.demonyms));

/** Endings that make a people's adjective of a place name: Belgian, Chinese, Iraqi, Danish. */
export const DEMONYM_ENDINGS: readonly string[] = ['ian', 'ean', 'an', 'ese', 'ish', 'i', 'ic', 'n'];
