/**
 * States and some supranational bodies: name, demonyms, capital and the metonyms by which news writes of their governments.
 * One row a state; the first field is the name that the dossier prints as `party`. A table of common knowledge (the members
 * of the United Nations and some others), to be extended by anybody; what is not in it stays null. Capitals whose name many
 * towns have (`Kingston`, `San Jose`) are left out.
 */
const ROWS = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|
Angola|Angolan|Luanda
Antigua and Barbuda|Antiguan|
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian|Minsk
Belgium|Belgian|
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz
Bosnia|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasilia
Brunei|Bruneian|
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Gitega
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa
Cape Verde,Cabo Verde|Cape Verdean|Praia
Central African Republic||Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China|Chinese|Beijing
Colombia|Colombian|Bogota
Comoros|Comorian|Moroni
Costa Rica|Costa Rican|
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech|Prague
Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo|Congolese|Kinshasa
Denmark|Danish|Copenhagen
Djibouti|Djiboutian|
Dominica||
Dominican Republic|Dominican|Santo Domingo
Ecuador|Ecuadorian|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran,Salvadorean|San Salvador
Equatorial Guinea|Equatorial Guinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini,Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish|Helsinki
France|French|Paris|Elysee
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Grenada|Grenadian|
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guinea-Bissau||Bissau
Guyana|Guyanese|
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|
Italy|Italian|Rome
Ivory Coast,Côte d'Ivoire|Ivorian|Yamoussoukro
Jamaica|Jamaican|
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Kiribati||
Kosovo|Kosovan|Pristina
Kuwait|Kuwaiti|
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Lao,Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein||Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg||
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Micronesia|Micronesian|
Moldova|Moldovan|Chisinau
Monaco||
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar,Burma|Burmese|Naypyidaw
Namibia|Namibian|Windhoek
Nauru||
Nepal|Nepali,Nepalese|Kathmandu
Netherlands|Dutch|The Hague
New Zealand||Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang
North Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palau||
Palestine|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines|Philippine,Filipino|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Republic of the Congo,Congo-Brazzaville||Brazzaville
Romania|Romanian|Bucharest
Russia|Russian|Moscow|Kremlin
Rwanda|Rwandan|Kigali
Saint Lucia,St Lucia||
Samoa|Samoan|Apia
San Marino||
Saudi Arabia|Saudi|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Solomon Islands||Honiara
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria
South Korea|South Korean|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Timor-Leste,East Timor|Timorese,East Timorese|Dili
Togo|Togolese|Lome
Tonga|Tongan|
Trinidad and Tobago|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkey,Türkiye|Turkish|Ankara
Turkmenistan|Turkmen|Ashgabat
Tuvalu||
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates,UAE|Emirati|Abu Dhabi
United Kingdom,UK,Britain,Great Britain|British,UK|London|Downing Street,Whitehall
United States,US,USA,America,U.S.|American,US,U.S.|Washington|White House,Pentagon
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu||Port Vila
Vatican,Vatican City,Holy See||
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
European Union,EU|European,EU|
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

/** Countries that are no state of their own: places, and of no party by their name alone. */
export const COUNTRIES_OF_STATES: ReadonlySet<string> = new Set(
  'England,Scotland,Wales,Northern Ireland,Hong Kong,Macau,Greenland,Puerto Rico,Korea,Kashmir,Tibet,Crimea'.split(','),
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
