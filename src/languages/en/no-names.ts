const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Illnesses, germs and substances that are written like names and name nobody, with the short forms that news does not spell out:
 * `people living with HIV`, `a new case of BSE`.
 */
export const AILMENTS: ReadonlySet<string> = words(
  `HIV AIDS HIV/AIDS BSE CJD vCJD MRSA SARS SARS-CoV-2 MERS COVID COVID-19 Covid Covid-19 H1N1 H5N1 H5N8 H7N9 HPV TB PTSD ADHD
  Ebola Zika Chikungunya Chagas Salmonella Staphylococcus Streptococcus Legionella Listeria Enterovirus Coxsackievirus Methicillin Anthrax
  Syphilis Hepatitis Influenza Malaria Cholera Alzheimer Parkinson Creutzfeldt-Jakob DNA RNA THC LSD MDMA PCB DDT BPA PFAS`,
);

/** What stands right behind such a name, also where it is that of a place or a person: `the West Nile virus`, `Marburg haemorrhagic fever`. */
export const AILMENT_PATTERN =
  /^(?:(?:haemorrhagic |hemorrhagic )?(?:virus(?:es)?|ebolavirus|fever|disease|syndrome|encephalitis|hepatitis|bacteri(?:a|um)))\b/;

/** Short forms for hours, sums and offices that are no bodies: `9 a.m. EST`, `GDP`, `Tom Molomby, SC`. */
export const SHORT_FORMS: ReadonlySet<string> = words(
  'EST EDT CST CDT MST MDT PST PDT GMT UTC BST CET CEST GDP GNP VAT CEO CFO COO MP MPs MEP MEPs QC KC SC PhD MD FAQ URL PDF CCTV SUV SUVs ATM ID IDs TV DJ VIP VIPs IDP IDPs',
);

/** Languages that are no people's adjective in the table of states. */
export const LANGUAGES: ReadonlySet<string> = words(
  'English Arabic Mandarin Cantonese Hindi Urdu Bengali Swahili Kurdish Pashto Dari Farsi Persian Hebrew Yiddish Catalan Basque Gaelic Latin Esperanto',
);
/** Words before a language: `speak English`, `a form in English`. */
export const SPOKEN_BEFORE: ReadonlySet<string> = words(
  'speak speaks spoke spoken speaking learn learns learned learning teach taught understand understood read written in into fluent',
);

/** Bodies that news names by their short form alone. One of them is a name wherever it stands. */
export const KNOWN_BODIES: ReadonlySet<string> = words(
  `UN NATO WHO UNHCR UNICEF UNESCO UNRWA IAEA IMF WTO OECD OPEC OSCE WFP FAO ICRC FBI CIA NSA NASA NOAA FEMA FDA CDC USDA EPA DHS
  TSA NTSB FAA FCC SEC NHS BBC CNN NBC CBS MSNBC NPR PBS AFP FIFA UEFA IOC NFL NBA MLB NHL NRA ACLU AFL-CIO MI5 MI6 FSB GRU SBU KGB IRA IDF`,
);
