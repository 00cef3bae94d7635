/**
 * Countries and dependent territories: ISO 3166-1 code, a point near the middle in whole or half degrees (north and east
 * positive), and the names that English news gives them, the first one for display. Common knowledge, written down by hand;
 * `build.ts` checks that each point lies among the country's own towns, or near them. Whose a contested land is is no statement
 * of ours: towns stand under the code that GeoNames gives them.
 */
const ROWS = `
AD|42.5|1.5|Andorra
AE|24|54|United Arab Emirates,UAE,U.A.E.,Emirates
AF|33|65|Afghanistan
AG|17|-61.8|Antigua and Barbuda,Antigua
AI|18.2|-63|Anguilla
AL|41|20|Albania
AM|40|45|Armenia
AO|-12.5|18.5|Angola
AR|-34|-64|Argentina
AS|-14.3|-170.7|American Samoa
AT|47.5|13.5|Austria
AU|-25.5|134|Australia
AW|12.5|-70|Aruba
AX|60.2|20|Aland Islands,Aland
AZ|40.5|47.5|Azerbaijan
BA|44|18|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina
BB|13.2|-59.5|Barbados
BD|24|90|Bangladesh
BE|50.8|4.5|Belgium
BF|13|-2|Burkina Faso
BG|43|25|Bulgaria
BH|26|50.5|Bahrain
BI|-3.5|30|Burundi
BJ|9.5|2.3|Benin
BM|32.3|-64.8|Bermuda
BN|4.5|114.7|Brunei
BO|-17|-65|Bolivia
BR|-10|-55|Brazil
BS|24|-76|Bahamas,The Bahamas
BT|27.5|90.5|Bhutan
BW|-22|24|Botswana
BY|53|28|Belarus
BZ|17.2|-88.7|Belize
CA|60|-95|Canada
CD|-2.5|23.5|Democratic Republic of the Congo,Democratic Republic of Congo,Congo,DR Congo,D.R. Congo,DRC,Zaire
CF|7|21|Central African Republic
CG|-1|15|Republic of the Congo,Republic of Congo,Congo,Congo-Brazzaville
CH|47|8|Switzerland
CI|8|-5|Ivory Coast,Cote d'Ivoire
CK|-21.2|-159.8|Cook Islands
CL|-30|-71|Chile
CM|6|12|Cameroon
CN|35|104|China,People's Republic of China,PRC,Mainland China
CO|4|-73|Colombia
CR|10|-84|Costa Rica
CU|22|-79.5|Cuba
CV|15.1|-23.6|Cape Verde,Cabo Verde
CW|12.2|-69|Curacao
CY|35|33|Cyprus
CZ|49.8|15.5|Czech Republic,Czechia
DE|51|10|Germany
DJ|11.5|42.8|Djibouti
DK|56|10|Denmark
DM|15.4|-61.3|Dominica
DO|19|-70.7|Dominican Republic
DZ|28|3|Algeria
EC|-2|-77.5|Ecuador
EE|59|26|Estonia
EG|27|30|Egypt
EH|24.5|-13|Western Sahara
ER|15|39|Eritrea
ES|40|-4|Spain
ET|8|38|Ethiopia
FI|64|26|Finland
FJ|-18|178|Fiji
FK|-51.7|-59|Falkland Islands,Falklands
FM|6.9|158.2|Micronesia
FO|62|-7|Faroe Islands
FR|46.5|2.5|France
GA|-1|11.7|Gabon
GB|54|-2|United Kingdom,UK,U.K.,Britain,Great Britain
GD|12.1|-61.7|Grenada
GE|42|43.5|Georgia
GF|4|-53|French Guiana
GG|49.5|-2.6|Guernsey
GH|8|-1|Ghana
GI|36.1|-5.35|Gibraltar
GL|72|-40|Greenland
GM|13.5|-15.5|Gambia,The Gambia
GN|11|-10|Guinea
GP|16.2|-61.5|Guadeloupe
GQ|2|10|Equatorial Guinea
GR|39|22|Greece
GT|15.5|-90.2|Guatemala
GU|13.5|144.8|Guam
GW|12|-15|Guinea-Bissau
GY|5|-59|Guyana
HK|22.3|114.2|Hong Kong
HN|15|-86.5|Honduras
HR|45.2|15.5|Croatia
HT|19|-72.4|Haiti
HU|47|20|Hungary
ID|-5|120|Indonesia
IE|53|-8|Ireland,Republic of Ireland
IL|31.5|34.8|Israel
IM|54.2|-4.5|Isle of Man
IN|22|79|India
IQ|33|44|Iraq
IR|32|53|Iran
IS|65|-18|Iceland
IT|42.8|12.8|Italy
JE|49.2|-2.1|Jersey
JM|18.2|-77.5|Jamaica
JO|31|36|Jordan
JP|36|138|Japan
KE|1|38|Kenya
KG|41|75|Kyrgyzstan
KH|13|105|Cambodia
KI|1.4|173|Kiribati
KM|-12.2|44.2|Comoros
KN|17.3|-62.7|Saint Kitts and Nevis
KP|40|127|North Korea,DPRK,Democratic People's Republic of Korea
KR|36.5|127.8|South Korea,Republic of Korea
KW|29.4|47.8|Kuwait
KY|19.3|-81.3|Cayman Islands
KZ|48|68|Kazakhstan
LA|18|105|Laos
LB|33.8|35.8|Lebanon
LC|13.9|-61|Saint Lucia
LI|47.2|9.5|Liechtenstein
LK|7|81|Sri Lanka
LR|6.5|-9.5|Liberia
LS|-29.5|28.5|Lesotho
LT|55|24|Lithuania
LU|49.8|6.2|Luxembourg
LV|57|25|Latvia
LY|27|17|Libya
MA|32|-6|Morocco
MC|43.7|7.4|Monaco
MD|47|29|Moldova
ME|42.5|19.3|Montenegro
MG|-20|47|Madagascar
MH|7.1|171.2|Marshall Islands
MK|41.6|21.7|North Macedonia,Macedonia
ML|17|-4|Mali
MM|22|96|Myanmar,Burma
MN|46|105|Mongolia
MO|22.2|113.5|Macau,Macao
MP|15.2|145.7|Northern Mariana Islands
MQ|14.7|-61|Martinique
MR|20|-12|Mauritania
MS|16.7|-62.2|Montserrat
MT|35.9|14.4|Malta
MU|-20.3|57.5|Mauritius
MV|3.2|73|Maldives
MW|-13.5|34|Malawi
MX|23|-102|Mexico
MY|2.5|112.5|Malaysia
MZ|-18.2|35|Mozambique
NA|-22|17|Namibia
NC|-21.5|165.5|New Caledonia
NE|16|8|Niger
NG|10|8|Nigeria
NI|13|-85|Nicaragua
NL|52.3|5.5|Netherlands,Holland,The Netherlands
NO|62|10|Norway
NP|28|84|Nepal
NR|-0.5|166.9|Nauru
NU|-19|-169.9|Niue
NZ|-41|174|New Zealand
OM|21|57|Oman
PA|9|-80|Panama
PE|-10|-76|Peru
PF|-17.6|-149.4|French Polynesia
PG|-6|147|Papua New Guinea
PH|13|122|Philippines
PK|30|70|Pakistan
PL|52|20|Poland
PR|18.2|-66.5|Puerto Rico
PS|32|35.3|Palestine,Palestinian territories,Palestinian Territories
PT|39.5|-8|Portugal
PW|7.4|134.5|Palau
PY|-23|-58|Paraguay
QA|25.5|51.2|Qatar
RE|-21.1|55.5|Reunion
RO|46|25|Romania
RS|44|21|Serbia
RU|60|100|Russia,Russian Federation
RW|-2|30|Rwanda
SA|25|45|Saudi Arabia
SB|-8|159|Solomon Islands
SC|-4.6|55.5|Seychelles
SD|15|30|Sudan
SE|62|15|Sweden
SG|1.35|103.8|Singapore
SI|46.1|14.8|Slovenia
SK|48.7|19.5|Slovakia
SL|8.5|-11.5|Sierra Leone
SM|43.9|12.4|San Marino
SN|14|-14|Senegal
SO|5.5|46|Somalia
SR|4|-56|Suriname
SS|8|30|South Sudan
ST|1|7|Sao Tome and Principe
SV|13.8|-88.9|El Salvador
SY|35|38|Syria
SZ|-26.5|31.5|Eswatini,Swaziland
TC|21.8|-71.7|Turks and Caicos Islands,Turks and Caicos
TD|15|19|Chad
TG|8|1.2|Togo
TH|15|100|Thailand
TJ|39|71|Tajikistan
TL|-8.8|125.8|East Timor,Timor-Leste
TM|40|60|Turkmenistan
TN|34|9|Tunisia
TO|-21.1|-175.2|Tonga
TR|39|35|Turkey,Turkiye
TT|10.5|-61.3|Trinidad and Tobago,Trinidad
TV|-8.5|179.2|Tuvalu
TW|23.5|121|Taiwan
TZ|-6|35|Tanzania
UA|49|32|Ukraine
UG|1|32|Uganda
US|39.5|-98.5|United States,United States of America,US,U.S.,USA,U.S.A.,America
UY|-33|-56|Uruguay
UZ|41|64|Uzbekistan
VA|41.9|12.45|Vatican City,Vatican
VC|13.2|-61.2|Saint Vincent and the Grenadines
VE|8|-66|Venezuela
VG|18.4|-64.6|British Virgin Islands
VI|18.3|-64.8|US Virgin Islands,U.S. Virgin Islands
VN|16|107|Vietnam,Viet Nam
VU|-16|167|Vanuatu
WS|-13.6|-172.4|Samoa
XK|42.6|21|Kosovo
YE|15.5|48|Yemen
YT|-12.8|45.2|Mayotte
ZA|-29|24|South Africa
ZM|-15|30|Zambia
ZW|-19|29.5|Zimbabwe
`;

export interface Country {
  readonly code: string;
  readonly lat: number;
  readonly lon: number;
  readonly names: readonly string[];
}

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', lat = '', lon = '', names = ''] = row.split('|');
    return { code, lat: Number(lat), lon: Number(lon), names: names.split(',') };
  });

/**
 * Lands that news names and no list of first divisions has: islands, historical and contested lands. Code of the country that most
 * of it is listed under, latitude, longitude, how far it reaches in km, people in thousands, names.
 */
const LANDS = `
UA|48.3|38|180|6000|Donbas,Donbass
GE|42.3|44|50|55|South Ossetia
AZ|39.8|46.8|80|100|Nagorno-Karabakh,Nagorno Karabakh
IN|34.5|76|300|15000|Kashmir
IQ|36.2|44|200|6000|Kurdistan,Iraqi Kurdistan
SD|13|25|400|9000|Darfur
ID|-7.3|110|550|150000|Java
ID|0|102|900|58000|Sumatra
ID|-2|121|600|19000|Sulawesi
ID|0.5|114|700|20000|Borneo
PH|16|121|450|60000|Luzon
PH|7.8|125|300|26000|Mindanao
RU|62|105|2500|36000|Siberia
JP|36|138|800|100000|Honshu
JP|33|131|200|12000|Kyushu
GB|57|-6.5|250|45|Hebrides
US|40.8|-73|100|8000|Long Island
NZ|-39|176|400|3900|North Island
NZ|-44|170.5|450|1200|South Island
`;

export interface Land extends Country {
  readonly reach: number;
  readonly people: number;
}

export const OTHER_LANDS: readonly Land[] = LANDS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', lat = '', lon = '', reach = '', people = '', names = ''] = row.split('|');
    return {
      code,
      lat: Number(lat),
      lon: Number(lon),
      reach: Number(reach),
      people: 1000 * Number(people),
      names: names.split(','),
    };
  });
