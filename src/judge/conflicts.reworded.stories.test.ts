import { story, text } from '../../test/support/mini-story.ts';

// The same matter in other words.
story(
  'J39: how long somebody needed',
  'apart',
  [
    text('Tanker freed', 'Tugs needed eleven hours to free the tanker Orla from the bank.'),
    text('Orla afloat', 'It took tugs six hours to free the tanker Orla from the bank.'),
  ],
  ['duration-conflict: eleven hours | six hours'],
);
story(
  'J37: since when',
  'apart',
  [
    text('@2031-05-05\nPass closed', 'The pass over the Gessel has been closed since Tuesday because of snow.'),
    text('@2031-05-05\nSnow on the Gessel', 'Because of snow the pass over the Gessel has been closed since Saturday.'),
  ],
  ['date-conflict: Tuesday | Saturday'],
);
story(
  'J37: two hours in synonyms',
  'apart',
  [
    text('@2031-05-05\nBomb found', 'The police closed the station in Lund at 6 a.m. on Monday because of a bomb.'),
    text('@2031-05-05\nOld bomb', 'The station in Lund was shut at 8.30 a.m. on Monday because of a bomb.'),
  ],
  ['date-conflict: 6 a.m. | 8.30 a.m.'],
);
story(
  'J38: found and discovered',
  'apart',
  [
    text('Hiker dead', 'The body of the missing hiker was discovered near Plava on Sunday.'),
    text('Search over', 'Volunteers found the body of the missing hiker near Sorn on Sunday.'),
  ],
  ['place-conflict: Plava | Sorn'],
);
story(
  'J26: how many searched',
  'apart',
  [
    text('Divers search lake', 'Four divers searched the lake at Orm for the boat on Monday.'),
    text('No trace of boat', 'Nine divers searched the lake at Orm for the boat on Monday, the fire service said.'),
  ],
  ['number-conflict: Four divers | Nine divers'],
);
story(
  'J26: what a ticket costs',
  'apart',
  [
    text('Opera opens', 'Tickets for the opening of the opera cost 45 crowns.', 'The hall seats 900.'),
    text(
      'A night at the opera',
      'Those who want to be there pay: tickets for the opening of the opera cost 60 crowns.',
    ),
  ],
  ['number-conflict: 45 crowns | 60 crowns'],
);
story(
  'J26: a share of the vote',
  'apart',
  [
    text('Dahl wins', 'Eva Dahl won the election in Sarn with 53.1 per cent of the vote.'),
    text('Sarn has voted', 'With 51.3 per cent of the vote Eva Dahl won the election in Sarn.'),
  ],
  ['number-conflict: 53.1 per cent | 51.3 per cent'],
);
// Alike, and two matters.
story(
  'J39: a trip and a stay',
  'apart',
  [
    text('Minister in Orm', 'The minister stayed in Orm for two days and met the mayor.'),
    text('Minister home', 'The minister’s journey home from Orm took nine hours.'),
  ],
  [],
);
story(
  'J37: two stations',
  'apart',
  [
    text('@2031-05-05\nStation shut', 'The police closed the north station in Lund at 6 a.m. on Monday.'),
    text('@2031-05-05\nStation shut', 'The police closed the south station in Lund at 8.30 a.m. on Monday.'),
  ],
  [],
);
story(
  'J26: two ticket prices',
  'apart',
  [
    text('Opera opens', 'Tickets for the opening of the opera cost 45 crowns for students.'),
    text('A night at the opera', 'Tickets for the opening of the opera cost 60 crowns for adults.'),
  ],
  [],
);
story(
  'J26: two rounds of one election',
  'apart',
  [
    text('Dahl ahead', 'Eva Dahl won 43.1 per cent of the vote in the first round of the election in Sarn.'),
    text('Sarn has voted', 'Eva Dahl won 51.3 per cent of the vote in the second round of the election in Sarn.'),
  ],
  [],
);
story(
  'J38: the same deed by two',
  'apart',
  [
    text('Hiker dead', 'The body of a hiker was found near Plava on Sunday.'),
    text('Skier dead', 'The body of a skier was found near Sorn on Sunday.'),
  ],
  [],
);
story(
  'J26: two teams',
  'apart',
  [
    text('Divers search lake', 'Four divers searched the lake at Orm for the boat on Monday.'),
    text('Helpers on shore', 'Nine volunteers searched the shore at Orm for the boat on Monday.'),
  ],
  [],
);
