import { against, QUIET } from '../../test/support/disputes-story.ts';
import { text } from '../../test/support/mini-story.ts';

// A4: denials in words of their own. A5: figures of two parties. A10: two who blame each other.
against(
  'A4 a denial with the content denied, of the same thing in other words',
  [
    text(
      'Shots at the bridge',
      'The Norlish army said Velan soldiers opened fire on its patrol at the bridge of Skarn without warning.',
    ),
    text('Velan answers', "Velan's army denied that its soldiers had fired first at the bridge."),
  ],
  ['opened fire on its patrol | had fired first'],
);
against(
  'A4 a denial of what was told in the sentence before, in other words',
  [
    text(
      'Wage talks',
      'The union said the brewery wanted to cut the night bonus by a third. The director, Ada Renn, denied that the bonus was going.',
      'Beer was first brewed here in 1820.',
    ),
    QUIET,
  ],
  ['cut the night bonus | the bonus was going'],
);
against(
  'A4 `not one` denies a verb as `nobody` does',
  [
    text('March', 'The student Jon Marr said police had sprayed gas into the crowd at the gate.'),
    text('Police answer', 'The police chief Tove Lind said not one can of gas was sprayed into the crowd.'),
  ],
  ['had sprayed gas | not one can'],
);
against(
  'A4 `no` before the thing denies it',
  [
    text('Alarm', 'The night nurse Ada Renn said the alarm rang on ward six before the smoke came.'),
    text('Inquiry', 'The porter Jon Marr said no alarm rang on ward six.'),
  ],
  ['the alarm rang on ward six | no alarm rang'],
);
against(
  'A4 `said no such order had been given`',
  [
    text('The gates', 'Villagers said the dam office had given an order to open the gates at night.'),
    text('Office', 'The dam office said no such order to open the gates had been given.'),
  ],
  ['given an order | no such order'],
);
against(
  'A4 `there is no` answers what was told to be there',
  [
    text(
      'Depot hit',
      'The army of Kerr said it had destroyed a fuel depot in the harbour of Ansel. "There is no depot in the harbour," the governor, Tamara Velk, replied.',
    ),
    QUIET,
  ],
  ['fuel depot in the harbour | There is no depot'],
);
against(
  'A4 who denies one thing does not dispute another thing told of the same people',
  [
    text('Museum', 'The curator Ada Renn said the director of the Lantern Museum had bought a stolen vase.'),
    text(
      'Director speaks',
      'The director of the Lantern Museum, Jon Marr, denied that he would resign before the summer.',
    ),
  ],
  [],
);
against(
  'A4 two who both say that nothing was found do not dispute',
  [
    text('Search', 'The coastguard said no trace of the trawler had been found.'),
    text('Search goes on', 'The navy said it had not found any trace of the trawler.'),
  ],
  [],
);
against(
  'A4 `did not deny` is no denial',
  [
    text(
      'Tax',
      'The paper wrote that the minister owned a house abroad. The minister, Ada Renn, did not deny that she owned a house abroad.',
    ),
    QUIET,
  ],
  [],
);
against(
  'A4 a denial answers a like claim of another article, not the next best',
  [
    text(
      'Race',
      'The rider Nela Varga said the team doctor had given her a forbidden drug in May.',
      'The team doctor said the season had been long.',
    ),
    text(
      'Doctor',
      'The team doctor, Ivo Sand, denied having given Varga any forbidden drug.',
      'The stage ended in rain.',
    ),
  ],
  ['given her a forbidden drug | given Varga any forbidden drug'],
);
against(
  'A4 what nobody can confirm is not denied',
  [
    text('Toll', 'The rebels said they had captured the airfield at Skarn.'),
    text('Unclear', 'The ministry said it could not confirm that the rebels had captured the airfield at Skarn.'),
  ],
  [],
);
against(
  'A4 to deny how a thing was done is not to deny that it was done',
  [
    text('Canal', 'The mayor Tove Lind said the lock gates of the canal were opened on her order at night.'),
    text('Canal', 'The lock keeper Jon Marr denied that the lock gates of the canal had been opened in secret.'),
  ],
  [],
);
against(
  'A4 `never received such a letter` answers who sent a letter',
  [
    text(
      'Letter',
      'Residents said they had sent the council a letter about the smell in May. “We never received such a letter,” said the council’s spokesman, Ivo Sand.',
    ),
    QUIET,
  ],
  ['a letter about the smell | such a letter'],
);
against(
  'A4 `it was not true that` denies what follows',
  [
    text(
      'Lobby',
      'The Morning Courier reported that the minister Tove Lind had met the lobbyist Otto Marr in June. Ms Lind said it was not true that she had met Mr Marr.',
    ),
    QUIET,
  ],
  ['had met the lobbyist | not true that she had met'],
);
against(
  'A4 a denial in a participle, of another article',
  [
    text('Night in the cells', 'The student Ada Renn said police officers had beaten detainees in the cells of Orle.'),
    text('Police answer', 'The Orle police denied beating any detainees.'),
  ],
  ['had beaten detainees | beating any detainees'],
);
against(
  'A4 `there are no plans` answers who told of a plan',
  [
    text(
      'Tax',
      'The opposition said the government had a secret plan to raise the tax on bread. “There are no plans to raise any tax on bread,” the finance minister, Ada Renn, said.',
    ),
    QUIET,
  ],
  ['a secret plan | no plans'],
);
against(
  'A4 an army that calls reports false disputes the reports',
  [
    text('Front', 'The rebels said a ceasefire had been agreed for the weekend.'),
    text('Army', 'Reports that a ceasefire had been agreed are false, the army said.'),
  ],
  ['agreed for the weekend | a ceasefire had been agreed'],
);
against(
  'A4 who has not been told of a plan does not deny it',
  [
    text(
      'Strike',
      'The union said its members would walk out on Monday. The airline said it had not been told that members would walk out on Monday.',
    ),
    QUIET,
  ],
  [],
);
against(
  'A4 nobody in the house when the roof fell: no denial that it fell',
  [
    text(
      'Blaze',
      'The fire chief said the roof had collapsed at noon. A neighbour said nobody had been in the building when the roof collapsed.',
    ),
    QUIET,
  ],
  [],
);
against(
  'A4 two who both say that a thing was not done',
  [
    text(
      'Ship',
      'The captain said the ship had not been warned of the reef. The coastguard said the ship had not answered its radio.',
    ),
    QUIET,
  ],
  [],
);
against(
  'A4 `no document more honest` denies nothing',
  [
    text('Trial', 'The judge Ada Renn called the diary the most honest document of the trial.'),
    text(
      'Trial',
      'The prosecutor Jon Marr said that in the whole trial there had been no document more honest than the diary.',
    ),
  ],
  [],
);
against(
  'A10 each side blames the other for one deed',
  [
    text('Blast', 'Norland blamed Velan troops for the explosion at the Orle power station.'),
    text('Velan', 'Velan blamed Norlish saboteurs for the explosion at the Orle power station.'),
  ],
  ['the explosion at the Orle power station | the explosion at the Orle power station'],
);
against(
  'A10 two who blame one culprit do not dispute',
  [
    text('Blast', 'Norland blamed Velan troops for the explosion at the Orle power station.'),
    text('Envoys', 'The envoy of Sella blamed Velan troops for the explosion at the Orle power station.'),
  ],
  [],
);
against(
  'A10 blame for two things is no dispute',
  [
    text('Blast', 'Norland blamed Velan troops for the explosion at the power station.'),
    text('Prices', 'Velan blamed Norlish traders for the price of bread.'),
  ],
  [],
);
against(
  'A5 two counts of one crowd by two who counted',
  [
    text('March', 'The organisers said 90,000 people took part in the march on Saturday.'),
    text('March', 'Police said 31,000 people took part in the march on Saturday.'),
  ],
  ['90,000 | 31,000'],
);
against(
  'A5 `put the saving at` and `reckons it is nearer`, in the sentence after',
  [
    text(
      'New roster',
      'Harn Railways put the saving at 2.1 million crowns a year. The economist Ketil Brand reckons it is nearer 3 million.',
      'Trains ran late on Monday.',
    ),
    QUIET,
  ],
  ['2.1 million | nearer 3 million'],
);
against(
  'A5 two amounts for two things are no dispute',
  [
    text('Bridge', 'The city said the bridge would cost 14 million crowns.'),
    text('Tunnel', 'The engineers said the tunnel would cost 23 million crowns.'),
  ],
  [],
);
against(
  'A5 a later count of the dead denies no earlier one',
  [
    text('Flood', 'The governor said eleven people had died in the flood.'),
    text('Flood, day two', 'The fire service said sixteen people had died in the flood.'),
  ],
  [],
);
against(
  'A5 a part and the whole are no dispute',
  [
    text('Buses', 'The operator said 40 of its buses were out of service.'),
    text('Buses', 'The mechanics said 12 of the buses were out of service because of their brakes.'),
  ],
  [],
);
against(
  'A4 two who speak each of himself do not dispute',
  [
    text('Fever', 'The baker Tove Lind said: “I am so scared of the fever.”'),
    text('Fever again', 'The smith Ivo Sand said: “I am not scared of the fever.”'),
  ],
  [],
);
against(
  'A4 what is meant to come about is not denied by what did not',
  [
    text('Strike', 'The ministry of Norland said the strike was aimed at deterring attacks on its ships.'),
    text('Reply', 'The Velan army said: “We will not be deterred by these attacks.”'),
  ],
  [],
);
against(
  'A5 what comes to a number is no rival of the whole',
  [
    text('Fever', 'Norland said 28 cases of the fever had been found in the valley.'),
    text('Fever again', 'Velan said two more cases of the fever had been found in the valley.'),
  ],
  [],
);
against(
  'A4 who denies of which kind a thing is, denies the kind',
  [
    text('Bird flu', 'The ministry of Norland said: “This is a mild strain of the bird fever.”'),
    text('Bird flu again', 'The Velan institute said: “This is not the deadly strain of the bird fever.”'),
  ],
  [],
);

against(
  'A4 who rejects a deal denies nothing that is told of it',
  [
    text('Nurses', 'The union rejected the pay deal on Friday. Nurses will strike next week.'),
    text('Pay', 'The pay deal gives nurses 3 per cent more, the ministry said.'),
  ],
  [],
);
against(
  'A4 a day before which nothing will be is no denial of that day',
  [
    text('Vote', 'No election can be held before 12 December, Greta Ullman, a lawyer, said.'),
    text('Vote', 'The election could be held on 12 December at the earliest, the Electoral Commission said.'),
  ],
  [],
);
against(
  'A16 who says the one disputes who says the other, where only one of the two can be so',
  [
    text('Alarm', 'The alarm failed on Monday night, the union said.'),
    text('Alarm', 'The alarm worked on Monday night, the director said.'),
  ],
  ['The alarm failed | The alarm worked'],
);
against(
  'A16 but not where the one may follow on the other',
  [
    text('Bridge', 'The bridge at Harn was closed on Monday, police said.'),
    text('Bridge', 'The bridge at Harn was reopened on Monday, the council said.'),
  ],
  [],
);
against(
  'A17 who says that a thing was left undone disputes who says that it was done',
  [
    text('Door', 'The guards failed to lock the door, a prisoner said.'),
    text('Door', 'The guards locked the door, the governor said.'),
  ],
  ['failed to lock | locked the door'],
);
against(
  'A16 nor where the one rules out what the other does not say',
  [
    text('Fire', 'The fire at the mill was an accident, the fire chief said.'),
    text('Fire', 'Police ruled out sabotage in the fire at the mill, a spokeswoman for the police said.'),
  ],
  [],
);
