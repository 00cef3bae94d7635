/** News and picture agencies as English-language pages write them, longest form first where one holds another. They are credited; they are not the outlet. */
export const AGENCIES: readonly string[] = [
  'The Associated Press',
  'Associated Press',
  'Agence France-Presse',
  'Thomson Reuters',
  'Press Association',
  'PA Media',
  'PA Wire',
  'PA Images',
  'PA News',
  'Bloomberg News',
  'Getty Images',
  'AFP/Getty Images',
  'Anadolu Agency',
  'Anadolu',
  'Alamy',
  'Shutterstock',
  'Bloomberg',
  'Interfax-Ukraine',
  'Interfax',
  'Ukrinform',
  'Xinhua',
  'Kyodo News',
  'Kyodo',
  'Yonhap',
  'Press Trust of India',
  'Asian News International',
  'Australian Associated Press',
  'The Canadian Press',
  'Canadian Press',
  'United Press International',
  'Deutsche Presse-Agentur',
  'EPA-EFE',
  'Reuters',
  'Getty',
  'EPA',
  'EFE',
  'AFP',
  'UPI',
  'AAP',
  'ANI',
  'PTI',
  'DPA',
  'ANSA',
  'TASS',
  'AP',
  'PA',
  'Rex Features',
  'SWNS',
  'ZUMA Press',
  'NurPhoto',
  'IANS',
  'Splash News',
  'BACKGRID',
  'WENN',
  'USA Today Sports',
  'Caters News',
  'TNN',
];

/** Outlets that sign their texts as agencies do, in the dateline's brackets or behind the author's name, and by no word that outlets have. */
export const SIGNING_HOUSES: ReadonlySet<string> = new Set([
  'CNN',
  'BBC',
  'NPR',
  'RFE/RL',
  'DW',
  'VOA',
  'CBC',
  'NBC',
  'CBS',
  'ABC',
  'PBS',
]);

/** How names of agencies end: `Tidewire`, `Ukrinform`, `Interfax`. */
export const HOUSE_ENDINGS: readonly string[] = ['wire', 'inform', 'press', 'fax', 'news', 'post', 'media'];

/** Words in a dateline's brackets that say something of the text and name nobody, and places that end as houses do. */
export const BRACKETED_LABELS: ReadonlySet<string> = new Set(
  `today live update updated updates exclusive breaking video watch photos review analysis opinion correction corrected daily weekly online
  broadcast record reporter leader news press mail wire network nation citizen voice channel magazine monitor file archive graphic
  cypress outpost print`
    .split(/\s+/)
    .filter(Boolean),
);

/** States, bodies of states and their parts in capitals, which are no agencies: `DAYTON (USA) —`, `ALBANY (NY) —`. */
export const STATE_CAPITALS: ReadonlySet<string> = new Set(
  `US USA UK UAE EU UN DRC CAR PRC ROC USSR GDR NI PNG DPRK ROK BIH KSA RSA NATO
  AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT
  VT VA WA WV WI WY AB BC MB NB NL NS NT NU ON PE QC SK YT NSW QLD SA TAS VIC ACT ILL`
    .split(/\s+/)
    .filter(Boolean),
);
