/** Words that open a person's name: forms of address, ranks and offices that stand directly before it. Lower case. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend father sister bishop archbishop
  cardinal pope imam rabbi sheikh king queen prince princess emperor sultan gen general lt lieutenant col colonel maj
  major capt captain cmdr commander sgt sergeant cpl corporal adm admiral commodore brigadier brig marshal ayatollah mullah inspector superintendent
  constable detective chief president vice-president premier chancellor minister secretary ambassador governor mayor
  senator sen rep representative congressman congresswoman councillor councilman deputy justice judge chairman
  chairwoman chair director gov insp supt det spokesman spokeswoman spokesperson coach captain prosecutor attorney sheriff commissioner
  leader coun cllr ceo founder analyst economist foreign prime defence defense interior finance health justice home state`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words before a calling that is a thing, too: `the second coach` of a train, `a kitchen chair`. */
export const THINGS_CALLED: ReadonlyMap<string, RegExp> = new Map([
  [
    'coach',
    /^(?:first|second|third|fourth|fifth|last|front|rear|middle|train|rail|railway|passenger|sleeping|dining|empty|overturned|derailed|burning|tour|\d+)$/i,
  ],
  [
    'chair',
    /^(?:kitchen|plastic|wooden|folding|empty|electric|office|dining|rocking|garden|deck|wicker|leather|broken)$/i,
  ],
]);

/** Offices and callings held by one person; the head of `the Ukrainian president`, `the company's chief executive`. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary ambassador governor mayor senator representative congressman
  congresswoman councillor deputy justice judge chairman chairwoman chair director spokesman spokeswoman spokesperson
  coach manager captain prosecutor attorney lawyer solicitor sheriff commissioner leader chief executive ceo founder
  owner analyst economist expert professor scientist researcher engineer doctor nurse surgeon officer official
  politician lawmaker mp diplomat envoy negotiator general colonel commander soldier king queen prince princess pope
  bishop archbishop priest author writer actor actress singer star player striker goalkeeper midfielder defender
  driver pilot teacher resident witness victim survivor suspect defendant man woman boy girl mother father son daughter
  wife husband brother sister neighbour neighbor farmer worker aide adviser advisor head boss candidate opponent
  investigator inspector ombudsman coroner auditor regulator watchdog banker trader chancellor winner
  reporter journalist correspondent editor activist campaigner critic historian
  agent employee steward stewardess electrician mechanic technician plumber cardiologist psychiatrist psychologist physician
  specialist paramedic medic midwife pharmacist dentist therapist pathologist biologist chemist physicist geologist hydrologist
  seismologist meteorologist forecaster climatologist ecologist sociologist epidemiologist virologist statistician nephew niece
  cousin uncle aunt grandfather grandmother widow widower successor predecessor abbot monk nun chaplain lieutenant sergeant
  constable detective policeman policewoman consultant trainee apprentice scout insider clerk organiser organizer shopkeeper
  baker butcher barber docker porter cleaner caretaker waiter waitress fisherman sailor skipper foreman miner shunter
  conductor firefighter rescuer lifeguard broker dealer accountant treasurer registrar magistrate juror barrister counsel
  columnist blogger photographer biographer publisher curator warden ranger speaker admiral commodore brigadier rector provost`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words for whom an officer serves, right before his office and name: `Police Chief Warren Tull`, `District Attorney Paul Brand`. */
export const SERVICE_WORDS: ReadonlySet<string> = new Set(
  'police fire district school city county state town village army navy prison border coastguard customs railway court'.split(
    ' ',
  ),
);

/** Offices in such a service. */
export const SERVICE_OFFICES: ReadonlySet<string> = new Set(
  'chief commissioner attorney inspector captain director superintendent sergeant constable officer detective lieutenant judge prosecutor'.split(
    ' ',
  ),
);

/** Words by which a sentence accuses its subject: whoever is named next is seldom the accused. */
export const CHARGE_WORDS: ReadonlySet<string> = new Set(
  `accused arrested charged denies denied deny fired shot killed stabbed raped convicted jailed guilty sentenced detained
  suspended sacked`
    .split(/\s+/)
    .filter(Boolean),
);

/** Plural or collective nouns that can speak: `Russian military bloggers`, `officials`, `police`. Lower case. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `officials authorities analysts experts economists scientists researchers engineers doctors nurses lawyers
  prosecutors investigators inspectors police firefighters rescuers soldiers troops forces bloggers milbloggers
  commentators observers monitors journalists reporters critics opponents supporters campaigners activists protesters
  protestors demonstrators residents locals villagers neighbours neighbors witnesses survivors victims relatives
  families farmers fishermen workers staff employees employers unions members leaders ministers lawmakers mps senators
  politicians diplomats envoys negotiators commanders generals officers sources people voters investors traders
  shareholders directors executives managers owners players fans teachers students parents women men historians
  organisers organizers aides advisers advisors allies rivals judges regulators forecasters meteorologists
  rebels militants separatists fighters insurgents mediators representatives spokespeople insiders passengers
  campaign groups media outlets papers newspapers channels delegates counterparts superiors colleagues medics
  volunteers pilots drivers patients consumers customers users hackers lobbyists pollsters academics
  insurers dealers hydrologists biologists chemists physicists geologists seismologists ecologists epidemiologists psychologists
  statisticians specialists consultants divers mutineers auditors pickets strikers marchers dockers shopkeepers retailers brokers
  bankers builders miners sailors guards detectives creditors lenders borrowers savers depositors pensioners motorists
  commuters tourists guests pupils tenants refugees migrants paramedics conservationists environmentalists fact-checkers
  subscribers readers viewers listeners crews`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns that name a body: `the ministry`, `the Institute for …`, `the company`. Lower case, singular. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `ministry department office agency authority bureau commission committee council board institute institution
  university college school hospital centre center foundation trust fund bank company firm corporation group
  association federation union league club team party government administration cabinet parliament congress senate
  assembly court tribunal police army navy military force forces service services command staff embassy mission
  organisation organization alliance coalition network broadcaster newspaper magazine channel station regulator
  watchdog inspectorate inquiry panel observatory society chamber exchange operator airline carrier utility manufacturer
  maker retailer start-up think-tank charity ngo church state city county district municipality brigade regiment battalion
  division corps squadron fleet guard directorate secretariat laboratory lab media press kremlin campaign
  intelligence prosecution defence defense opposition
  coastguard clinic presidency museum theatre orchestra syndicate cooperative consortium conglomerate subsidiary hotel treasury
  judiciary legislature chancellery consulate junta militia gendarmerie constabulary diocese synod academy leadership`
    .split(/\s+/)
    .filter(Boolean),
);

/** Military and emergency formations: `the 225th Assault Regiment` is a unit, not an organisation. */
export const UNIT_NOUNS: ReadonlySet<string> = new Set(
  'brigade regiment battalion division corps squadron company platoon fleet battery'.split(' '),
);

/** Things that inform without a mouth of their own: a report, footage, data. The head of a documentary source. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report reports statement statements document documents filing filings footage video videos data figures records
  record map maps letter letters memo email emails survey surveys poll polls study studies paper papers review
  analysis assessment update bulletin transcript recording recordings image images photo photos photographs logs log
  readings indictment ruling judgment verdict complaint lawsuit book article post posts message messages release
  notice dispatch summary table research findings evidence estimates minutes audit census dossier speech address interview
  draft text manuscript contract treaty roster timetable ledger diary certificate communique leaflet app website dashboard
  spreadsheet invoice forecast screenshot screenshots tweet tweets texts cable cables affidavit affidavits memoir memoirs biography meme caption`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns that make a capitalised name a place: `Belgorod region`, `the Kessen valley`. Lower case, singular. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `region province county district municipality state territory city town village hamlet settlement suburb quarter
  neighbourhood neighborhood street road avenue square bridge river lake sea bay gulf strait ocean island islands
  peninsula coast shore mountain mountains hill hills valley pass forest desert plain basin delta border area zone
  airport port harbour harbor station square park dam canal reservoir oblast prefecture canton capital`
    .split(/\s+/)
    .filter(Boolean),
);

/** Pronouns that can stand for a speaker, with what they may stand for. */
export const SPEAKER_PRONOUNS: ReadonlyMap<string, 'person' | 'group' | 'body'> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'group'],
  ['it', 'body'],
]);

/** Determiners that weaken or count a group without making it another group: `some`, `several`, `a number of`. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  'some several many most few all both other various numerous certain multiple two three four five dozens hundreds'.split(
    ' ',
  ),
);

/** Nouns that only count what follows `of`: `a number of war analysts`. */
export const COUNTING_NOUNS: ReadonlySet<string> = new Set(
  'number group handful majority minority couple series range string dozens hundreds thousands spokesman spokeswoman spokesperson member'.split(
    ' ',
  ),
);

/** Offices that one person holds at a time in one place: called by it alone, that person is meant. */
export const OFFICES: ReadonlySet<string> = new Set(
  'president premier chancellor governor mayor king queen prince princess pope emperor ambassador chairman chairwoman ceo'.split(
    ' ',
  ),
);

/** Last words of offices of two words, of which a story mostly has one holder: `the health minister`, `the fire chief`, `the chief executive`. */
export const COMPOUND_OFFICES: ReadonlySet<string> = new Set(
  'minister chief executive secretary general commissioner'.split(' '),
);

/** Callings that speak for a client: `Vale's lawyer said his client denied it`. Lower case. */
export const COUNSEL_NOUNS: ReadonlySet<string> = new Set(
  'lawyer lawyers attorney counsel solicitor barrister agent'.split(' '),
);
