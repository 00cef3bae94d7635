import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases } from '../../test/support/chain-cases.ts';
import { attributeText } from '../../test/support/read-text.ts';

describe('chains in the styles of news', () => {
  // No comma parts the source from what is said.
  cases('W10', [
    'According to the [2 forecast] [content the wind could change its direction towards evening], [1 Oda Firth] said.',
  ]);
  // Told by somebody, with or without *that*.
  cases(
    'W13',
    [
      '[1 The charity] says it has been told by [2 doctors in the town] [content the hospital has no fuel].',
      '[1 The ministry] said it had been alerted by [2 the agency] that [content the batch was spoiled].',
    ],
    ["[1 Mr Dow] told Radio Tarn he'd been told by [2 the water company] [content the supply was safe]."],
  );
  // A participle behind the verb that it goes on with.
  cases('W15', [
    'The [2 crew] kept telling passengers that [content there was no danger], said [1 Lise Dorn], who was on the upper deck.',
    '[1 Lise Dorn], who was on the upper deck, said the [2 crew] kept telling passengers that [content there was no danger].',
    '[1 Ms Dray], who runs the cafe, said [2 customers] kept telling her [content the bridge was moving].',
    '[1 Police] said [2 a witness] had reported hearing the [3 driver] say that [content the brakes had gone].',
  ]);
  // Wire, broadsheet, tabloid, broadcaster and live blog.
  cases(
    'W16',
    [
      'The [1 Ledger] said in its Tuesday edition that [2 two officials briefed on the talks] had told it [content the price was agreed].',
      '[1 A spokesman for the ministry] said the [2 minister] had assured his counterpart by telephone that [content the border would stay open].',
      'In the indictment, [1 prosecutors] say [2 Orsk] told a colleague that [content the vault would be empty by noon].',
      'According to [1 the charity Open Hand], [2 rebel fighters] told its staff that [content the airfield had fallen].',
      'The [2 director] had said, [1 Ms Orr] told the inquiry, that [content the alarm was a nuisance].',
      'According to [1 minutes of the meeting] seen by the Courier, [2 Ms Vance] told the board that [content the books did not balance].',
      'A [1 cable from the embassy] reports that the [2 king] told the envoy [content he was dying].',
      'A [1 pal] revealed: "[2 Mara] told me [content she\'s had enough]."',
      '[1 Neighbours] claimed [2 cops] told them [content the house was clean].',
      '"[2 The cops] told us [content the house was clean]," said [1 neighbour Dot Lane], 58.',
      '[1 Mum-of-two Jo Lane], 34, said: "[2 The doctor] said [content it was just a cold]."',
      "The [1 BBK's correspondent in Arden] says [2 officials] are telling her [content the count will take days].",
      'Our [1 correspondent] says [2 doctors] have told him that [content the wards are full].',
      'Speaking to Radio Tarn, [1 Mr Dow] said he had been informed by [2 the water company] that [content the supply was safe].',
      '"[2 The captain] announced that [content we had hit something] and everybody stood up," [1 passenger Lise Dorn] said.',
      '[1 Reuter Nord] is reporting that the [2 prime minister] has told her cabinet [content she will resign].',
      'The [2 prime minister] has told her cabinet [content she will resign], [1 Reuter Nord] is reporting.',
      '[1 Our political editor] understands from [2 two ministers] that [content the vote is off].',
      'The [1 Ledger] reported that a [2 spokesman for the family] said [3 doctors] had told them [content he would walk again].',
      'According to the [1 Ledger], the [2 mayor] said the [3 engineers] had assured her that [content the bridge was sound].',
      'The [2 mayor] said the [3 engineers] had assured her that [content the bridge was sound], the [1 Ledger] reported.',
      '[1 A lawyer] told the inquiry that [2 his client] had heard the [3 manager] say that [content the doors were locked].',
      'The [1 indictment] says that [2 Orsk] boasted to an informer that the [3 mayor] had promised [content the land would be his].',
      'The [1 Courier], citing a [2 cable from the embassy], reported that the [3 king] had told the envoy that [content he was dying].',
      'In an email to staff, seen by the Courier, the [1 head] wrote that [2 parents] had complained that [3 a teacher] said [content girls cannot do sums].',
      '[1 Residents] told the Courier that the [2 police] had told them that the [3 army] said [content the road was safe].',
      'The [2 pilot] radioed that [content the engine was on fire], according to [1 a transcript released by the agency].',
      'The [2 president], [1 two officials] said, told the chancellor that [content the money was gone].',
      'In a post on Saturday [1 the mayor] said that [2 the firm] had assured him that [content no oil had leaked].',
      '[1 The mayor] tweeted: "[2 The firm] assures me that [content no oil has leaked]."',
      'The [1 Courier] says [2 insiders] claim the [3 chairman] has told friends [content he will sell].',
      '[1 Ms Ahl] described a call in which [2 her sister] said [content the boiler was broken].',
    ],
    ['[1 Harl] writes in his memoir that the [2 king] confided to him that [content he never wanted the crown].'],
  );
  // Whoever is quoted or recorded as saying something.
  cases('W32', [
    '"[content The road is mined]," [2 the minister] was quoted as saying by [1 Kestel].',
    '[2 Ms Vance] is recorded in the [1 minutes] as saying that [content the books did not balance].',
    '[2 The minister] was quoted as saying by [1 Kestel] that [content the road was mined].',
  ]);
  // What a speaker says in marks that another said.
  cases(
    'W45',
    [
      '"I saw nothing," [1 a passenger] told the Post. "[2 The captain] told us [content it was a drill]."',
      '"It was dark," said [1 one man]. "[2 My neighbour] says [content it was the landlord]. I saw nothing."',
      '"It was dark," said [1 one man]. "[2 They] say [content it was the landlord]. I saw nothing."',
      '[1 Dana Moss] said she ran back inside. "[2 My husband] shouted that [content the roof was going]. Then it went."',
      '[1 Dana Moss] said she ran back inside. "[2 My husband] shouted that [content the roof was going]."',
      '[1 Mr Reed] does not believe a word of it. "They knew," he says. "[2 A foreman] told me in March that [content the wall was cracked]."',
    ],
    [
      '[2 The shepherd] had refused to leave his hut, his nephew told the Post. "He called us and said [content he would wait for the ferry]," [1 the nephew] said.',
    ],
  );
  // Whoever was told something passes it on.
  cases('W46', [
    'On the quay the radio was on, says [1 Nora Hask], who mends nets. [2 The lock keeper] had told Hask that [content the boat had left on Monday].',
    'The [1 Courier] reports that [2 Mrs Vell] was told by [3 the doctor] that [content her husband never woke].',
    'The [1 agency ORA] reported that the [2 prefect of Tolm] had been told by the [3 army] that [content two trains had been stopped].',
    'The [2 prefect of Tolm] was told by the [3 army] that [content two trains had been stopped], the [1 agency ORA] reported.',
    '[1 A diplomat] said the [2 envoy] had been assured by the [3 general] that [content no shot would be fired].',
    '[1 Runa Falk], who runs the guild, is weary of it. No court takes orders, she says. [2 A retired judge] had told her that [content she had been right].',
    '[1 Mr Reed] does not believe a word of it. "They knew," he says. [2 A foreman] told him in March that [content the wall was cracked].',
    'The [1 Star] quoted the [2 mayor] as saying the wall had failed. He said that [content nobody had checked it].',
    'The [1 Star] quoted the [2 mayor] as saying the wall had failed. The mayor also said that [content nobody had checked it].',
    '[1 Ida Roe] said the door was locked. [2 A guard] had warned her that [content the alarm was off].',
    // At a time of its own, and with a name, it is the outlet that knows of it.
    'Ada Vale said the dam was safe. [1 Her predecessor] had warned in 2029 that [content it would fail].',
    'Ada Vale said the dam was safe. [1 Tom Lind] had warned that [content it would fail].',
    'Ada Vale said she was innocent. [1 The judge] told Vale that [content she had shown no remorse].',
    // What somebody without a name had said may be against him.
    'Ida Roe, for the defence, said there would be an appeal. [1 A doctor] had told the court that [content he was well].',
    'The mayor said the figures reported by the agency were wrong. [1 Ada Vale] said [content they were right].',
    'Police say the suspect fled and warned the public. [1 Ada Vale] said [content he was armed].',
    // Whoever belongs to the speaker, and anybody of a kind, tells nothing on.
    'The [1 senator] said her staff had been warned by the [2 embassy] that [content the bridge was mined].',
    '[1 A nurse] said patients had been told by the [2 director] that [content no more beds were free].',
    '[1 Jon Tarrow] says he was there. [2 A guard] told him that the doors were locked. The guard also told him [content the keys were lost].',
  ]);
  // A cue that goes on inside a content.
  cases('W47', [
    'The [2 senator] had telephoned her and said that the ferry would run, [1 the mayor] added, and that [content his yard was not for sale].',
    '[1 Ms Stenn] said that the [2 senator] had telephoned her and promised that [content the ferry would run].',
    '[1 Her uncle] says that the [2 girl] had telephoned him on Tuesday and told him that [content the shed was on fire].',
    '[1 Her uncle] says the [2 girl] rang on Tuesday and said [content the shed was on fire].',
    // Of two verbs of saying with no such sign the first one's subject says both.
    '[1 The union] said the gate had closed and promised that [content it would pay].',
    '[1 Ms Crane] said that a power failure had stopped the count and warned that [content more would follow].',
    '[1 The union] said the [2 manager] had gathered the shift and announced that [content the plant would close].',
  ]);
  // What is told or claimed as a noun.
  cases('W48', [
    '[1 An official] told the paper that the minister had been informed of [content the missing reserves] by the [2 regulator] in May.',
    '[1 An official] told the paper that the minister had been warned of [content cracks in the dam] by [2 engineers].',
    '[1 The spokesman] rejected [2 Norvan] claims of [content a second raid].',
    "[2 Norvan] claims of [content a second raid] were an insult, the [1 government's spokesman] said.",
  ]);
  // Texts that are shown, and what is handed on.
  cases('W49', [
    'As reported by [1 Kestel], [2 the minister] said [content the road was mined].',
    'In comments carried by [1 Kestel], [2 the minister] said [content the road was mined].',
    'In remarks reported by [1 Kestel], [2 the minister] said [content the road was mined].',
    'The [1 envoy] relayed an assurance from the [2 general] that [content no shot would be fired].',
    '[1 A European diplomat] said the [2 envoy] had relayed an assurance from the [3 general] that [content no shot would be fired].',
    '[1 His solicitor] read out a letter in which the [2 boy] said [content he was sorry].',
    '[1 Prosecutors] read out a message in which [2 Orsk] told his wife: "[content It will be over by noon]."',
    '[1 State television] broadcast a message from the [2 general] in which he said [content the curfew would last a week].',
    '[1 State television] read out a statement in which the [2 general] said [content the curfew would last a week].',
    '[1 The envoy] passed on a warning from the [2 general] that [content the bridge would be blown].',
  ]);
});

describe('W50 what a speaker says of himself', () => {
  const said = (text: string): readonly string[] =>
    attributeText(text)
      .attribution.statements.filter(({ voice }) => voice === 'attributed')
      .map(({ content }) => content.map(({ text: words }) => words).join(' … '));
  const whole: readonly (readonly [text: string, ...said: string[]])[] = [
    ['“I knew that the boat was late,” Mira Vale said.', 'I knew that the boat was late'],
    ['“We think the boat is late,” Mira Vale said.', 'We think the boat is late'],
    ['Mira Vale said: “I told them that the boat was late.”', 'I told them that the boat was late'],
    ['“My brother says the boat is late,” Mira Vale said.', 'My brother says the boat is late', 'the boat is late'],
  ];
  for (const [text, ...contents] of whole) it(text, () => assert.deepEqual(said(text), contents));
});
