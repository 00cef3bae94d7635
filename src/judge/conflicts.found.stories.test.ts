import { story, text } from '../../test/support/mini-story.ts';

// Reports that cannot both hold.

story(
  'J26: two counts of those who lost their work',
  'apart',
  [
    text(
      'Mill at Tarnby closes',
      'The paper mill at Tarnby will close in the autumn, its owner Holm Paper said on Tuesday.',
      'Some 340 workers will lose their jobs at the mill, according to the company.',
      'The town has lived from paper since the war.',
    ),
    text(
      'End of the line for Tarnby mill',
      'Holm Paper is to shut its mill in Tarnby after ninety years.',
      'The union said 410 workers would lose their jobs at the mill.',
      'A meeting in the canteen lasted into the evening.',
    ),
  ],
  ['number-conflict: 340 | 410'],
);
story(
  'J26: two results of one vote',
  'apart',
  [
    text(
      'Council backs swimming pool',
      'Councillors in Dorrie voted for the new swimming pool on Wednesday by nine votes to four.',
      'Work is to begin next spring, the clerk said.',
    ),
    text(
      'Pool gets go-ahead',
      'The new swimming pool will be built: the council of Dorrie voted for it by eight votes to five on Wednesday.',
      'The pool has been debated since the old one was closed.',
    ),
  ],
  ['number-conflict: nine votes to four | eight votes to five'],
);
story(
  'J40: two ages of one person',
  'apart',
  [
    text(
      'Climber found alive',
      'The climber Marta Lind, 34, was found alive on the north face of Mount Gessel on Friday morning.',
      'A helicopter took her to hospital in Brenn.',
    ),
    text(
      'Rescue on Gessel',
      'Rescuers found the missing climber on Friday after two nights on the mountain.',
      'Marta Lind, 43, was cold but uninjured, the rescue service said.',
    ),
  ],
  ['number-conflict: 34 | 43'],
);
story(
  'J26: two sums for one sale',
  'apart',
  [
    text(
      'Painting fetches record price',
      'A harbour scene by Jon Aske was sold for 2.4 million euros at an auction in Lund on Thursday.',
      'The buyer bid by telephone and was not named.',
    ),
    text(
      'Aske’s harbour goes under the hammer',
      'The auction house in Lund sold the harbour scene by Jon Aske for 4.2 million euros on Thursday.',
      'Applause broke out in the room.',
    ),
  ],
  ['number-conflict: 2.4 million | 4.2 million'],
);
story(
  'J26: numbers in words',
  'apart',
  [
    text(
      'Storm stops wind farm',
      'Three of the five turbines on Skarv Hill stopped during the storm, the operator said.',
      'They will be inspected in the coming days.',
    ),
    text(
      'Wind farm silenced by storm',
      'The storm brought four of the five turbines on Skarv Hill to a stop.',
      'A farmer heard a loud crack at dusk.',
    ),
  ],
  ['number-conflict: Three of the five | four of the five'],
);
story(
  'J26: two shares in one poll',
  'apart',
  [
    text(
      'Most want the tram',
      'In a poll by the city of Verne 62 per cent of residents supported the tram line to the airport.',
      'The poll was taken in March.',
    ),
    text(
      'Tram line: the numbers',
      'The city of Verne asked its residents in March: 58 per cent of residents supported the tram line to the airport.',
      'The mayor called it a clear mandate.',
    ),
  ],
  ['number-conflict: 62 per cent | 58 per cent'],
);
story(
  'J37: two days on which one trial opens',
  'apart',
  [
    text(
      '@2031-02-10\nFerry captain to stand trial',
      'The captain of the ferry Sula will stand trial for negligence.',
      'The trial of the captain opens at the court in Roan on 14 March.',
    ),
    text(
      '@2031-02-10\nCourt date for Sula captain',
      'The man who steered the Sula on to the rocks must answer in court.',
      'The trial of the captain will open in Roan on 17 March, a clerk said.',
    ),
  ],
  ['date-conflict: 14 March | 17 March'],
);
story(
  'J37: two weekdays for one opening',
  'apart',
  [
    text(
      '@2031-05-05\nBridge to reopen',
      'The bridge over the Ulla will reopen to traffic on Wednesday, the road office said.',
      'Cracks had been found in two bearings.',
    ),
    text(
      '@2031-05-05\nDrivers can breathe again',
      'The road office announced that the bridge over the Ulla would reopen to traffic on Friday.',
      'The repair cost less than feared.',
    ),
  ],
  ['date-conflict: Wednesday | Friday'],
);
story(
  'J37: two hours at which one thing happened',
  'apart',
  [
    text(
      '@2031-05-05\nFire guts cinema',
      'The alarm at the Lux cinema was raised at 9.40 p.m. on Sunday, the fire service said.',
      'Nobody was hurt.',
    ),
    text(
      '@2031-05-05\nLux cinema burns down',
      'Smoke poured from the roof for hours.',
      'The alarm at the Lux cinema was raised at 11.15 p.m. on Sunday, according to a neighbour.',
    ),
  ],
  ['date-conflict: 9.40 | 11.15'],
);
story(
  'J37: two years in which one thing was built',
  'apart',
  [
    text(
      'Town hall to be torn down',
      'The town hall of Asken was built in 1962 and leaks.',
      'The council wants a new one by the river.',
    ),
    text(
      'Farewell to a town hall',
      'Asken will lose a landmark.',
      'The town hall of Asken was built in 1926 by the architect Emil Dahl.',
    ),
  ],
  ['date-conflict: 1962 | 1926'],
);
story(
  'J38: two places where one thing happened',
  'apart',
  [
    text(
      'Two lorries collide',
      'Two lorries collided near Karsk early on Monday, blocking the coast road.',
      'One of the drivers was slightly injured.',
    ),
    text(
      'Coast road blocked',
      'Two lorries collided near Molde early on Monday, the police said.',
      'The road was open again by noon.',
    ),
  ],
  ['place-conflict: Karsk | Molde'],
);
story(
  'J38: two hospitals to which one person was taken',
  'apart',
  [
    text(
      'Skier hurt in fall',
      'The Norlish skier Pia Rask fell at the last gate on Saturday.',
      'Rask was flown to a hospital in Brenn, her team said.',
    ),
    text(
      'Rask out for the season',
      'A fall at the last gate ended the winter for Pia Rask.',
      'Rask was flown to a hospital in Teller, where doctors operated on her knee.',
    ),
  ],
  ['place-conflict: Brenn | Teller'],
);
story(
  'J39: two lengths of one power cut',
  'apart',
  [
    text(
      'Lights out in Osmund',
      'A power cut in Osmund lasted four hours on Sunday evening, the grid operator said.',
      'A digger had cut a cable.',
    ),
    text(
      'Candles in Osmund',
      'The power cut in Osmund lasted seven hours on Sunday evening, shopkeepers said.',
      'Freezers thawed and card readers failed.',
    ),
  ],
  ['duration-conflict: four hours | seven hours'],
);
story(
  'J39: two terms of one sentence',
  'apart',
  [
    text(
      'Banker jailed',
      'The banker Olaf Renn was jailed for six years on Thursday for fraud.',
      'He had denied the charges.',
    ),
    text(
      'Fraud at Renn & Sons',
      'The court in Hallum found that Renn had forged 200 letters.',
      'Olaf Renn was jailed for nine years for fraud.',
    ),
  ],
  ['duration-conflict: six years | nine years'],
);
story(
  'J39: two terms of one contract',
  'apart',
  [
    text(
      'Goalkeeper signs',
      'The goalkeeper Ivo Sand has signed a three-year contract with Tarn United.',
      'He is 24 and comes from the second division.',
    ),
    text(
      'Sand joins Tarn',
      'Tarn United have a new goalkeeper.',
      'Ivo Sand signed a five-year contract with the club on Monday.',
    ),
  ],
  ['duration-conflict: three-year | five-year'],
);
story(
  'J38: two banks of one river',
  'apart',
  [
    text('Boat found', 'The empty boat was found on the east bank of the Renn on Thursday.', 'A coat lay in it.'),
    text(
      'Search on the Renn',
      'Walkers found the empty boat on the west bank of the Renn on Thursday.',
      'The search goes on.',
    ),
  ],
  ['place-conflict: east bank | west bank'],
);
story(
  'J38: two capes',
  'apart',
  [
    text('Freighter aground', 'The freighter Lisa ran aground off Cape Skell in the night.', 'Nobody was hurt.'),
    text('Lisa on the rocks', 'The freighter Lisa ran aground off Point Marn in the night, the coastguard said.'),
  ],
  ['place-conflict: Cape Skell | Point Marn'],
);
story(
  'J38: two streets',
  'apart',
  [
    text('Jeweller robbed', 'Masked men robbed a jeweller in Kiln Street on Friday and fled on a motorcycle.'),
    text('Raid on jeweller', 'On Friday masked men robbed a jeweller in Mill Road; they got away on a motorcycle.'),
  ],
  ['place-conflict: Kiln Street | Mill Road'],
);
story(
  'J38: two airports',
  'apart',
  [
    text('Smoke in cabin', 'The aircraft landed safely at Hosk with 140 people on board.', 'A fan had overheated.'),
    text('Emergency landing', 'The aircraft landed safely at Brae with 140 people on board, the airline said.'),
  ],
  ['place-conflict: Hosk | Brae'],
);
story(
  'J37: the day of an arrest',
  'apart',
  [
    text('@2031-06-20\nArrest in arson case', 'The police arrested a gardener on Tuesday over the fire at Holm Abbey.'),
    text(
      '@2031-06-20\nGardener held',
      'A gardener was arrested on Wednesday over the fire at Holm Abbey, the police said.',
    ),
  ],
  ['date-conflict: Tuesday | Wednesday'],
);
story(
  'J37: two deadlines',
  'apart',
  [
    text('@2031-06-20\nClaims office', 'Victims of the flood can apply for aid until 30 September.'),
    text('@2031-06-20\nAid for victims', 'Victims of the flood can apply for aid until 31 October, the ministry said.'),
  ],
  ['date-conflict: 30 September | 31 October'],
);
story(
  'J39: how long people were stuck',
  'apart',
  [
    text('Stuck in the lift', 'Eleven guests were stuck in the lift of the Hotel Mar for forty minutes on Saturday.'),
    text(
      'Night in the lift',
      'Eleven guests were stuck in the lift of the Hotel Mar for nearly two hours on Saturday.',
    ),
  ],
  ['duration-conflict: forty minutes | two hours'],
);
story(
  'J26: two synonyms for one deed',
  'apart',
  [
    text('Brawl after derby', 'The police detained 14 fans after the derby in Lund on Sunday.'),
    text('Derby ends in brawl', 'After the derby in Lund on Sunday 31 fans were arrested, lawyers said.'),
  ],
  ['number-conflict: 14 fans | 31 fans'],
);
story(
  'J26: two exact counts of those on board, nearly the same',
  'apart',
  [
    text(
      'Plane crashes near Belsk',
      'A plane with 63 prisoners on board crashed near Belsk on Monday, the defence ministry said.',
      'The cause is not known.',
    ),
    text(
      'Aircraft down in field',
      'The plane that crashed near Belsk on Monday had 65 prisoners on board, the transport minister said.',
      'Nobody was in the field.',
    ),
  ],
  ['number-conflict: 63 | 65'],
);
