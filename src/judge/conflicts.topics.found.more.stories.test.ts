import { story, text } from '../../test/support/mini-story.ts';

// Two reports, each in the words of its own house, that cannot both hold. Written before the rules were widened for them.

story(
  'J39: how long a hearing took',
  'apart',
  [
    text(
      'Minister before the committee',
      'The minister was questioned by the committee for five hours on Tuesday.',
      'She defended the contract.',
    ),
    text(
      'Grilled over the contract',
      'For nearly eight hours the committee questioned the minister on Tuesday about the contract.',
      'She gave nothing away.',
    ),
  ],
  ['duration-conflict: five hours | eight hours'],
);
story(
  'J39: how fast help came',
  'apart',
  [
    text(
      'Skater saved from the ice',
      'A skater was pulled from Lake Unn on Saturday.',
      'The ambulance arrived after nine minutes, the rescue service said.',
    ),
    text(
      'Anger over slow ambulance at Lake Unn',
      'A skater broke through the ice of Lake Unn on Saturday.',
      'It took 25 minutes for the ambulance to arrive, a witness said.',
    ),
  ],
  ['duration-conflict: nine minutes | 25 minutes'],
);
story(
  'J39: a suspension from play',
  'apart',
  [
    text(
      'Ban for Rudd',
      'Striker Kal Rudd has been banned for three months for spitting at a referee.',
      'The league called it disgraceful.',
    ),
    text(
      'League comes down on Rudd',
      'The league banned the striker Kal Rudd for five months after he spat at a referee.',
      'His club will appeal.',
    ),
  ],
  ['duration-conflict: three months | five months'],
);
story(
  'J39: when a report is due',
  'apart',
  [
    text(
      'Inquiry into derailment begins',
      'Investigators will present their report on the derailment at Kvam within two months.',
      'The driver has been questioned.',
    ),
    text(
      'What went wrong at Kvam?',
      'The report on the derailment at Kvam will be presented in six months at the latest, the investigators said.',
      'Trains run again.',
    ),
  ],
  ['duration-conflict: two months | six months'],
);
story(
  'J39: how long a hostage was held',
  'apart',
  [
    text(
      'Engineer freed',
      'The engineer Tom Sayle was freed on Friday after 19 days in the hands of kidnappers in Orani.',
      'He is well, his firm said.',
    ),
    text(
      'Sayle is free',
      'Kidnappers in Orani had held the engineer Tom Sayle for 26 days.',
      'On Friday they let him go.',
    ),
  ],
  ['duration-conflict: 19 days | 26 days'],
);
story(
  'J37: on which day somebody was arrested',
  'apart',
  [
    text(
      '@2031-03-07\nBanker in custody',
      'The former head of the Merin Bank, Oto Lang, was arrested at the airport on Tuesday, prosecutors said.',
      'He is accused of fraud.',
    ),
    text(
      '@2031-03-07\nHandcuffs at the gate',
      'Police took Oto Lang into custody at the airport on Wednesday.',
      'The former head of the Merin Bank had wanted to fly out.',
    ),
  ],
  ['date-conflict: Tuesday | Wednesday'],
);
story(
  'J37: the hour at which a court closed its doors',
  'apart',
  [
    text(
      '@2031-03-07\nPolls close in Ramm',
      'Polling stations throughout Ramm closed at 8 p.m. on Thursday, the commission said.',
    ),
    text(
      '@2031-03-07\nA long day in Ramm',
      'Polling stations in Ramm shut their doors at 9:30 p.m. on Thursday.',
      'Queues had been long.',
    ),
  ],
  ['date-conflict: 8 p.m. | 9:30 p.m.'],
);
story(
  'J37: the year of a founding',
  'apart',
  [
    text('Bakery bankrupt', 'The Tolle bakery, founded in 1911, has filed for bankruptcy.', 'Forty people work there.'),
    text(
      'No more bread from Tolle',
      'The Tolle bakery was founded in 1921 and had nine shops.',
      'Now it has filed for bankruptcy.',
    ),
  ],
  ['date-conflict: 1911 | 1921'],
);
story(
  'J38: the town of a meeting',
  'apart',
  [
    text(
      'Envoys to talk about fish',
      'The envoys will meet in Karlow on Thursday to talk about fishing quotas.',
      'Both sides are hopeful.',
    ),
    text(
      'Fish dispute: talks set',
      'Talks between the envoys about fishing quotas will be held in Ostend Bay on Thursday.',
      'Nobody expects much.',
    ),
  ],
  ['place-conflict: Karlow | Ostend Bay'],
);
story(
  'J38: where a plane came down',
  'apart',
  [
    text(
      'Light aircraft crashes',
      'A light aircraft crashed near Hennick on Sunday afternoon; the pilot was unhurt.',
      'Engine trouble is suspected.',
    ),
    text(
      'Pilot walks away',
      'The light aircraft came down near Solvay on Sunday afternoon, and its pilot was unhurt.',
      'A farmer called for help.',
    ),
  ],
  ['place-conflict: Hennick | Solvay'],
);
story(
  'J38: the bank on which it happened',
  'apart',
  [
    text('Shots at the river', 'Gunmen opened fire on a patrol on the west bank of the Arn on Monday.'),
    text('Patrol attacked', 'A patrol came under fire on the east bank of the Arn on Monday, the army said.'),
  ],
  ['place-conflict: west bank | east bank'],
);
