/**
 * Words by which news of one country is known, a row a country: its institutions, offices, schools, sports and money, as its own
 * papers write them. ISO 3166-1 code, then words and phrases in lower case, at most three words each. What several countries have
 * (`mayor`, `council`, `high court`) is in no row.
 */
const ROWS = `
US|sheriff,sheriffs,sheriff’s,sheriff's,township,twp,elementary school,middle school,junior high,school district,county commission,county commissioners,county commissioner,county attorney,county judge,state police,state trooper,highway patrol,district attorney,gop,republican,republicans,democrat,democrats,democratic party,freshman,freshmen,sophomore,sophomores,interstate,ncaa,nfl,nba,mlb,medicaid,medicare,gubernatorial,congressman,congresswoman,alderman,aldermen,councilman,councilwoman,selectmen,little league,thanksgiving,memorial day,state representative,state senator,house bill,senate bill,general assembly,statehouse,community college,4-h,ymca,american legion,vfw,kindergarten,superintendent,homecoming,varsity,playoffs,zip,attorney’s office,attorney's office,u.s. rep,u.s. sen,united way,realtor,felony,misdemeanor,grand jury,pickup truck,semitrailer,city councilman,chamber of commerce,parks and recreation,public works,rotary club,postseason
GB|constabulary,nhs,council tax,pensioner,pensioners,borough council,parish council,county council,gcse,gcses,a-levels,mbe,obe,lorry,motorway,crown court,magistrates’ court,magistrates' court,whitehall,bbc,lib dem,lib dems,tory,tories,wheelie,primary school,headteacher,mps,pcso,high street,car park,fete
CA|rcmp,mountie,mounties,ndp,provincial police,junior a,ohl,whl,bloc québécois,tim hortons,queen’s park,queen's park,first nations,provincial government,cbc
IE|garda,gardaí,gardai,taoiseach,dáil,dail,tánaiste,fianna,gaa,rté,hse,oireachtas
AU|nsw,afl,nrl,footy,labor government,federal labor,coalition government,abc radio,shire
IN|crore,lakh,lok sabha,rajya sabha,panchayat,bjp,tehsil
ZA|anc,eskom,rand,gauteng
NZ|iwi,beehive,kiwisaver,marae
`;

/** What the words of a country are, by the word: of two countries none. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [country = '', list = ''] = row.split('|');
      return list.split(',').map((word) => [word, country] as const);
    }),
);

/** The ends of addresses that tell the country of an outlet; the others are anybody's. */
export const COUNTRY_DOMAINS: ReadonlyMap<string, string> = new Map(
  'uk GB|ie IE|ca CA|au AU|nz NZ|in IN|za ZA|ru RU|ge GE|lb LB|eg EG|il IL|fr FR|de DE|es ES|it IT|jp JP|cn CN|ke KE|ng NG|ua UA|pl PL|ph PH|pk PK|jo JO|ae AE|sg SG'
    .split('|')
    .map((row) => row.split(' '))
    .map(([domain = '', country = '']) => [domain, country]),
);

/** Words of which the names of papers are made; what is left over may be the town that a paper is of: `columbusdispatch.com`. */
export const PAPER_WORDS: readonly string[] = (
  'advertiser advocate beacon bulletin call chronicle citizen city coast commercial county courier daily democrat dispatch eagle echo ' +
  'enquirer evening examiner express free gazette globe guardian herald independent inquirer intelligencer item journal leader ledger ' +
  'local mail mercury messenger mirror monitor morning national news newspaper newspapers now observer online patriot pilot pioneer pi ' +
  'post press progress radio recorder record register reporter republic republican review sentinel standard star state statesman ' +
  'sun sunday talk telegram telegraph the times today town tribune tv union village voice weekly world www'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
