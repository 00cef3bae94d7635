import { describe } from 'node:test';
import { cases } from '../../test/support/chain-cases.ts';

describe('chains: sources inside sources', () => {
  // Reporting inside reporting.
  cases(
    'W16',
    [
      'According to the [1 Morning Ledger], the [2 coroner] said [content the driver had fallen asleep].',
      '[1 Local media] reported that [2 police] said [content the boy had run away].',
      '[content The boy had run away], [2 police] said, according to [1 local media].',
      'The [1 night nurse] told Dr Hale that a [2 patient] had complained [content the window would not close].',
      '“[content The line is safe],” the [2 inspector] told the council, its chairman [1 Abel Kay] said.',
      'The chairman, [1 Abel Kay], said the [2 inspector] had told the council: “[content The line is safe].”',
      'The [1 Ledger] wrote that a [2 former pilot] claimed [content the fuel gauge had been broken for months].',
      'A [1 spokeswoman for the hospital] said [2 doctors] believed [content the patients would recover].',
      '[1 Her brother] says the [2 police] told the family [content nothing was found].',
      '[1 Ms Orr] claims the [2 foreman] admitted that [content the cable was worn].',
      'The [2 foreman] admitted [content the cable was worn], [1 Ms Orr] claims.',
      'The [1 radio station] said that Mr [2 Pell] denied [content having met the broker].',
      '[1 The union’s president] said [2 members] had reported that [content the machines ran hot]; the plant’s manager, she added, promised that they would be replaced.',
      '[1 Ms Vale] said the [2 firm] had asked whether [content the gate could be opened].',
      '[1 Prosecutors] said [2 a witness] had testified that [content the door was locked].',
      'A [1 court document] says that the [2 driver] told officers [content he had been texting].',
      'The [1 coach] said the [2 doctor] had called [content the knee “as good as new”].',
      '[1 Residents] told Radio Tarn the [2 mayor] had promised them that [content the water would be back by night].',
      '[1 Ms Kerr] says she has seen an email in which the [2 director] wrote that [content the drug was useless].',
      'A [1 tribunal] heard that Mr [2 Onslow] had told a colleague [content the books were cooked].',
      '[1 Yusuf Kade] said that the [2 rebels’ commander] had sworn to him: “[content We will not cross the river].”',
      'The [1 institute] said [2 bloggers] claimed [content the bridge had been blown up].',
      'Mr [1 Dunn] said [2 his barber] had told him [content the shop would shut]. “It was the rent,” the barber told him.',
      '[1 The report’s authors] say [2 farmers] put [content the loss at 40 sheep].',
      'The [1 Courier] reports that the [2 widow] said the [3 doctor] had told her that [content her husband never woke].',
      '[1 Ms Tell] says [2 a nurse] heard the [3 surgeon] say that [content the pump had stopped].',
      '“[2 My neighbour] told me [content the bridge was shaking],” [1 Mrs Adair] said.',
      '“[2 The foreman] told us that [content the valve was new],” [1 a welder], who asked not to be named, told the Courier.',
      'A [1 police report], seen by the Courier, says [2 two witnesses] described [content the driver as drunk].',
      '[1 An official] said on condition of anonymity that the [2 president] had told aides [content he would not run again].',
      'The [2 president] has told aides [content he will not run again], according to [1 two people familiar with the matter].',
      'The [1 prosecutor] told the court that [2 Vance] had admitted to a cellmate that [content he set the fire].',
      'The [1 cellmate] testified that [2 Vance] had boasted of [content setting the fire].',
      'A [1 union newsletter] says the [2 manager] told a meeting that “[content nobody will be sacked]”.',
      '“[content Nobody will be sacked],” the [2 manager] told a meeting, a [1 union newsletter] says.',
      '“[content Nobody will be sacked],” the [2 manager] told a meeting, according to a [1 union newsletter].',
      'The [2 manager] told a meeting [content nobody would be sacked], according to a [1 union newsletter].',
      'The [2 manager] said [content nobody would be sacked], a [1 union newsletter] reported; the union did not believe it.',
      '[1 Kestrel FM] reported that the [2 coastguard] had confirmed that [content a body had been found].',
      'The [2 coastguard] had confirmed that [content a body had been found], [1 Kestrel FM] reported.',
      '[1 An aide to Senator Bligh] said [2 the senator] believed [content the vote was lost].',
      '[1 The owner’s son] said [2 his father’s skipper] radioed that [content the net was fouled].',
      'According to [1 Glance], [2 a friend of Mara Fenn] says [3 the singer] told her that [content the wedding was off].',
      'In the judgment, [1 the court] says [2 the master] had told the pilot that [content the anchor was fouled].',
      'The [1 judgment] records that the [2 pilot] testified that the [3 master] had told him [content the anchor was fouled].',
      'According to the [1 judgment], the [2 master] told the pilot that [content the anchor was fouled].',
      'The [2 laboratory] told the [1 ministry] that [content 40 samples were spoiled], the ministry said.',
      '[1 A nurse], who did not want to be named, said that the [2 director] had told staff that [content no more beds were free].',
      '[content No more beds were free], the [2 director] had told staff, [1 a nurse] said.',
      '[1 Passengers] said the [2 captain] had announced over the loudspeaker that [content the runway was flooded].',
      'The [1 army] said [2 prisoners] had reported that [content the crossing was mined].',
      '[content The crossing was mined], [2 prisoners] told their captors, according to the [1 army].',
      'According to the [1 army], [2 prisoners] said [content the crossing was mined]; the institute could not confirm it.',
      'The [1 institute] said that [2 pro-government channels] claim that [content the crossing is held].',
      '[1 A press release by the university] says that [2 Dr Hume] believes that [content tea protects the brain].',
      '[1 Dr Hume] told the Post that [2 a colleague] had warned her that [content the sample was too small].',
      'The [1 council] now says [2 its engineer] had warned in March that [content the bearings were cracked].',
      'In March the [2 engineer] warned the council that [content the bearings were cracked], [1 its leader] said.',
      'The [1 lorry driver] said [2 a policeman] told him [content the bridge was shut because of the wind].',
      '[2 Police] told drivers that [content the bridge was shut], said [1 Per Lund], who was in the queue.',
      '[1 Lund] said [2 a nephew] at the works had told him that the [3 foreman] said [content the bearings were cracked].',
      'The [1 agency] reported that [2 a source at the ministry] said [content the minister was furious].',
      '[1 The company’s lawyer] argued that witnesses had lied when [2 they] said that [content the valve was open].',
    ],
    [
      'In a letter read out by her daughter, the [1 agency] reports, the [2 writer] says [content she forgives them].',
      'The [1 crew] reported hearing the [2 captain] shout that [content the hull was breached].',
      '[1 The coastguard’s duty officer] said [2 the lifeboat crew] had reported [content seeing a flare].',
      'A friend of the family, [1 Ruth Odell], said [2 the boy] had told his mother [content he saw two lights].',
      'As the [1 Courier] first reported, the [2 clerk] claims that [content the file was shredded].',
      'The mill’s foreman, [1 Dan Orr], said the [2 insurers] had written to say that [content the claim was refused].',
      '[2 Fenn]’s agent, [1 Otto Reed], told reporters that Fenn had told him: “[content There is no wedding].”',
      'A passenger, [1 Edda Holm], said [2 a stewardess] had told her row that the [3 captain] believed [content the runway was flooded].',
      '[1 The study’s authors] write that [2 participants] reported [content sleeping better].',
      '[1 Ms Lind] remembers [2 her grandmother] saying that [content the well would run dry].',
    ],
  );
  // A clause of a noun inside what somebody says is its owner’s.
  cases('W11', [
    'A report by the [2 auditors] that [content the vault had been left open] was ignored, the [1 clerk] said.',
    'The [1 mayor] dismissed the [2 ministry]’s claim that [content the river was clean].',
    'The [1 union] said the [2 firm]’s assurance that [content no jobs would go] was worthless.',
    'The [1 trainer] says the [2 vet]’s view is that [content the horse will run again].',
    '[1 The club’s statement] said that the [2 captain] had apologised and that he promised [content to pay the fine].',
    'The [1 bishop] repeated [2 the pilgrims]’ complaint that [content the inn had overcharged them].',
    '[1 The inspector’s report] states that [2 staff] told him [content they had never been trained].',
    'The [1 ministry] said on Monday that the [2 Courier]’s report that [content the talks had failed] was wrong.',
    'The [1 ministry] denied the [2 Courier]’s report that [content the talks had failed].',
    'The [1 ministry] denied a report in the [2 Courier] that [content the talks had failed].',
    '[1 Ruth Odell] said it was [2 the boy]’s belief that [content he saw two lights].',
    '[1 The inquiry’s chairman] noted the [2 keeper]’s insistence that [content he never touched the lamp].',
    'Ms [1 Tove] said the [2 engineer]’s message had been that [content the bearings were cracked].',
    'Ms [1 Tove] spoke of a warning from the [2 engineer] that [content the bearings were cracked].',
    '[1 The minister’s office] says the [2 agency]’s claim that [content he resigned] is false.',
    '[1 Ms Lind] recalled [2 her grandmother]’s warning that [content the well would run dry].',
    'The [1 firm] said [2 its foreman]’s statement that [content the valve was open] had been made under pressure.',
  ]);
  // Who is told says nothing; who tells does.
  cases(
    'W13',
    [
      '[1 Petra Lang] said she was told by [2 her landlord] that [content the boiler had been checked].',
      'The [1 embassy] said it had been informed by the [2 coastguard] that [content all eleven sailors were safe].',
      'The [1 senator] said his staff had been warned by the [2 embassy] that [content the road was mined].',
      'The [2 president] was said by an [1 aide] to believe that [content the war was lost].',
      'A [1 former guard] tells the inquiry that prisoners were promised by the [2 governor] that [content they could phone home].',
      'The [1 Courier] reports that the [2 widow] was told by [3 the doctor] that [content her husband never woke].',
      '[1 The lawyer for Mr Vance] said his client had been told by the [2 bank] that [content the loan was safe].',
      'The [2 captain] is reported by the [1 crew] to have said that [content the engine would last].',
      'The [1 ministry] said it had been told by the [2 laboratory] that [content 40 samples were spoiled].',
      'Staff were told by the [2 director] that [content no more beds were free], [1 a nurse] said.',
      'The [1 airline] said it had been informed by the [2 airport] that [content the runway was flooded].',
    ],
    [
      'The [1 mayor] insists she was assured by the [2 port] that [content the hull was whole].',
      'The queue reached the church by noon, said [1 Per Lund], who had been told by [2 police] that [content the bridge was shut].',
    ],
  );
  // Whoever hears something passes on what the other says.
  cases(
    'W31',
    [
      'The [1 harbour master] said he had heard from [2 two pilots] that [content the buoy was missing].',
      'The [1 embassy] said it had learned from the [2 coastguard] that [content all eleven sailors were safe].',
      '[1 Her sister] has it from the [2 baker] that [content the shop was sold in March].',
      'The [1 Evening Star] says the [2 Courier] has learned from [3 a clerk] that [content the file was shredded].',
    ],
    [
      'A [1 porter] told the manager that a [2 guest] had heard from the [3 cook] that [content the fish was old].',
      '[1 Glance] quotes “[2 a close friend]” as saying she had heard from [3 the florist] that [content the wedding was off].',
    ],
  );
  // Whoever quotes somebody relays him.
  cases(
    'W32',
    [
      '[1 State television] quoted the [2 defence minister] as saying that [content the convoy had turned back].',
      'The [2 defence minister], quoted by the [1 Teval news agency], said [content the convoy had turned back].',
      'A [2 fisherman] was quoted by the [1 agency] as saying [content the boat had sunk within minutes].',
      'The [1 agency] quoted [2 Otto Lan], a spokesman, as saying: “[content Twelve were killed].”',
      'The [1 agency] cited [2 Otto Lan], head of the port, as saying that [content it was open].',
      'The [1 agency] quoted [2 Otto Lan], who runs the port, as saying that [content it was open].',
      '[2 Officials] quoted by [1 state media] said [content the bridge was open].',
      '[content The bridge was open], [2 officials] were quoted as saying by the [1 agency].',
      'The [1 institute] cited [2 channels close to the army] as saying that [content the crossing is held].',
    ],
    [
      'The [1 police report] quotes [2 one witness]: “[content He was singing].”',
      'The [1 judgment] quotes the [2 pilot]: “[content The anchor was fouled from the start].”',
      '“[content Tea protects the brain],” the [1 press release] quotes [2 Dr Hume] as saying.',
    ],
  );
  // Whoever is cited stands behind the words.
  cases(
    'W33',
    [
      'The [1 Morning Ledger], citing [2 three officials], reported that [content the bridge will close in May].',
      'Citing the [2 harbour police], the [1 agency] reported that [content the ferry had left late].',
      'The magazine [1 Orbit] reported on Friday, quoting [2 people familiar with the talks], that [content the price had been agreed].',
      '[1 Rowan], quoting [2 a letter from the insurers], said [content the ship had never been surveyed].',
      '[content The ship had never been surveyed], [1 Rowan] said, citing [2 a letter from the insurers].',
    ],
    [
      'The [1 agency] said, citing a [2 fisherman], that [content the boat had sunk within minutes].',
      '[content The boat sank within minutes], the [1 agency] said, quoting a [2 fisherman].',
      'The [3 president] has told aides [content he will not run again], the [1 Courier] reported, citing [2 two people familiar with the matter].',
      'The [1 Evening Star], which cited the [2 Courier], said [content the file was shredded].',
      '[content The runway was flooded], the [1 airline] said, citing the [2 airport].',
      'The [1 Herald] reported that [2 a judge], citing the [3 witness], said [content the gun was hers].',
      'The [1 agency] reported [content the bridge was open] quoting the [2 governor].',
      '[content Twelve soldiers were killed], according to [1 the Courier], which cited [2 an army statement].',
      'According to [1 the Courier], which cited [2 two aides], [content the minister will resign].',
    ],
  );
  // What was told stands before the clauses that say by whom.
  cases(
    'W34',
    [
      '[content He had paid every bill], [1 his lawyer] said [2 the builder] had assured her.',
      '[content The cranes were safe], Ms [1 Orr] said [2 engineers] had told her.',
    ],
    ['[content The hull was whole], the [1 mayor] said the [2 divers] had reported.'],
  );
  // An aside.
  cases(
    'W35',
    [
      '[2 Two ministers], the [1 Ledger] wrote, had told the president that [content the talks were over].',
      'The [2 rebels], the [1 diplomat] said, were insisting that [content they held the airfield].',
      'The [2 rebels] were insisting, the [1 diplomat] said, that [content they held the airfield].',
    ],
    [
      '[2 One of the divers] said that [content the current was too strong], [1 Captain Roe] recalls, and swam ashore.',
      'The [2 clerk] claims, the [1 Courier] reported, that [content the file was shredded].',
    ],
  );
  // A source without a verb.
  cases(
    'W36',
    [
      '[content The wall leaned before the storm], according to the [2 surveyor], the [1 judge] noted.',
      'The [1 minister] said that in the view of [2 his experts] [content the dam would last a century].',
      '[1 Bligh’s office] said that in [2 his] opinion [content the vote was lost].',
      'The [1 airline] said in a statement that, according to the [2 airport], [content the runway was flooded].',
    ],
    ['[1 Teachers] complain that, as the [2 head] himself admits, [content the heating fails every week].'],
  );
  // Who is meant though something stands between a name and its verb.
  cases(
    'W60',
    [
      'The [1 institute] noted that [2 Iron Road], the best informed of the bloggers, had cited [3 two officers] as saying that [content the tunnel was unguarded].',
      '[1 Vestal], a news site that works from exile, quoted [2 a medic] as saying that [content twelve people had been burned].',
      '[1 Harbour Watch], a group that monitors ports, said it had been told by [2 dockers] that [content the crane was cracked].',
      '[1 Ida Marsh], who acts for one of the drivers, Otto Lan, said [2 a guard] had told her that [content the gate was locked].',
      '[content The clerks are being moved], a lawyer for one of them, [1 Pavo Dossel], said he had learned from [2 the police].',
      '[1 The colonel] said that she hears from [2 captured drivers] that [content fuel is rationed].',
      '[1 The general staff] said on Tuesday, citing [2 intercepted calls between officers], that [content two brigades had withdrawn].',
      '[1 A witness] had seen the car and told officers that [content it had no lights].',
    ],
    ['The channel published a message from [1 a soldier], who said that [content the ammunition had run out].'],
  );
  cases('W60', [
    '[1 Doctors] treating the king said [content he was awake].',
    '[1 Rebels] holding the town said [content they would leave].',
    '[1 The palace], citing [2 doctors], said [content the king was awake].',
    'It took five months, a source told [1 Radio Sethe], which first reported [content the blast].',
    'Ida Marsh wrote to the ministry. [1 Her report] called it a risk. It quotes [2 a senior officer] as saying that [content staff counted the hours].',
  ]);
  // Whoever denies an account is not the one who gave it.
  cases('W61', [
    'The minister disputed the account of a lawyer, [1 Ida Marsh], who has said that [content the men wanted to give up].',
  ]);
  // What somebody was briefed on.
  cases('W37', [
    '[1 Ms Ray] said the board had been given a presentation by its [2 engineers] on [content cracks in the second wall].',
    'Mr [1 Bose] said he had been briefed by his [2 chief of staff] on [content delays at the northern depot].',
    'Mr [1 Bose] said his [2 chief of staff] had briefed him about the state of the depots, including “[content our shortage of fuel in the north]”.',
    'Mr [1 Bose] said the [2 general] had given him a report on [content losses in the north and shortages at the ports].',
  ]);
  // Who speaks through another, and who is overheard.
  cases('W42', [
    '[2 Mara Fenn] said through [1 her lawyer] that [content the ring was a gift].',
    '[content The ring was a gift], [2 Mara Fenn] said through [1 a spokesman].',
    '[1 A waiter] overheard [2 the minister] say that [content the vote was lost].',
    '[1 A waiter] says he heard [2 the minister] tell a guest that [content the vote was lost].',
  ]);
  // The sentence after.
  cases('W43', [
    '[1 A friend of Mara Fenn] said that the singer had told her the ring was fake. [2 The singer] had also said that [content the wedding was off].',
    'Mr Dunn said [1 his barber] had told him that it would close. The barber told reporters that [content it was sold].',
    'Ida Marsh came. Police, [1 she] said, were warned. The commissioner, [2 Stig Arnell], had reported to her that [content the gate was open].',
    '[1 Ida Marsh] said they were warned. [2 Otto Brisk] had reported to her that [content the gate was open].',
  ]);
});
