import { story, text } from '../../test/support/mini-story.ts';

/** Two articles of one sentence. */
const two = (a: string, b: string): string[] => [
  text('Report on what happened there', a),
  text('What is known about it', b),
];

// Written after the rules, to see what they do with words that nobody had in mind: 18 of 24 came out right at once, one of the others was
// marked wrongly, one is left out (a barn in one town, and another town).

story(
  'J26: hostages',
  'apart',
  two(
    'The gunmen released 11 hostages at the border post of Sarn on Sunday.',
    'On Sunday the gunmen let 17 hostages go at the border post of Sarn, the army said.',
  ),
  ['number-conflict: 11 hostages | 17 hostages'],
);
story(
  'J26: votes in council',
  'apart',
  two(
    'The council rejected the bypass by 22 votes to 19 on Monday.',
    'With 24 votes to 17 the council threw out the bypass on Monday.',
  ),
  ['number-conflict: 22 votes | 24 votes'],
);
story(
  'J26: bees',
  'apart',
  two(
    'Thieves stole 60 beehives from an orchard near Lund.',
    'From an orchard near Lund 90 beehives were stolen, the owner said.',
  ),
  ['number-conflict: 60 beehives | 90 beehives'],
);
story(
  'J26: price',
  'apart',
  two(
    'The city bought the castle for 3.2 million crowns in March.',
    'For 2.3 million crowns the city acquired the castle in March.',
  ),
  ['number-conflict: 3.2 million | 2.3 million'],
);
story(
  'J39: delay',
  'apart',
  two(
    'The flight to Oslin was delayed for six hours by fog on Tuesday.',
    'Passengers to Oslin waited: fog delayed the flight for ten hours on Tuesday.',
  ),
  ['duration-conflict: six hours | ten hours'],
);
story(
  'J37: opening',
  'apart',
  [
    text('@2031-03-07\nNew library opens soon', 'The library on Mill Square opens on 3 May.'),
    text(
      '@2031-03-07\nBooks return to Mill Square',
      'Mill Square has its library back: the library will open on 13 May, and the library on Mill Square opens with a fair.',
    ),
  ],
  ['date-conflict: 3 May | 13 May'],
);
story(
  'J26: seats of two parties',
  'apart',
  two('The Greens won 14 seats in the council of Orm.', 'The Liberals won 21 seats in the council of Orm.'),
  [],
);
story(
  'J26: two rounds',
  'apart',
  two(
    'In the first round Anna Brand won 41 per cent of the vote.',
    'In the second round Anna Brand won 53 per cent of the vote.',
  ),
  [],
);
story(
  'J26: trucks that came and that wait',
  'apart',
  two('On Sunday 40 trucks crossed the border at Rafel.', 'At Rafel 300 trucks are waiting to cross the border.'),
  [],
);
story(
  'J26: rain of two days',
  'apart',
  two(
    'On Monday 80 millimetres of rain fell in Brenn.',
    'In Brenn 120 millimetres of rain fell from Monday to Wednesday.',
  ),
  [],
);
story(
  'J26: offer and price',
  'apart',
  two('The city offered 2.3 million crowns for the castle.', 'The city bought the castle for 3.2 million crowns.'),
  [],
);
story(
  'J39: prison for two crimes',
  'apart',
  two('Lars Ohm was sentenced to three years for fraud.', 'Lars Ohm was sentenced to five years for robbery in 2019.'),
  [],
);
story(
  'J37: left and arrived',
  'apart',
  [
    text('@2031-03-07\nShip with aid at sea', 'The ship with aid left Adra on Tuesday.'),
    text('@2031-03-07\nShip with aid in port', 'The ship with aid reached Sarn on Thursday.'),
  ],
  [],
);
story(
  'J26: students and teachers',
  'apart',
  two('The school in Lier has 640 pupils.', 'The school in Lier has 48 teachers.'),
  [],
);
story(
  'J26: share of women and men',
  'apart',
  two('Of the women 61 per cent voted for the treaty.', 'Of the men 48 per cent voted for the treaty.'),
  [],
);
/** A text and its retelling, a sentence a line. */
const retold = (a: string[], b: string[]): string[] => [
  text('Report on what happened there', ...a),
  text('What is known about it', ...b),
];
story(
  'J7: a warning of engineers becomes a fact',
  'retells',
  retold(
    ['The dam was inspected in May.', 'Engineers of the firm Holt warned that the sluice was cracked.'],
    ['In May there was an inspection of the dam.', 'The sluice was cracked.'],
  ),
  ['attribution-lost: Holt | sluice was cracked'],
);
story(
  'J11: might be moved, will be moved',
  'retells',
  retold(
    ['The museum is to close in June.', 'The collection might be moved to Lund, the director said.'],
    ['In June the museum closes.', 'The collection will be moved to Lund, the director said.'],
  ),
  ['certainty-raised: might be moved | will be moved'],
);
story(
  'J16: some trains become trains',
  'retells',
  retold(
    ['Heavy snow fell in the night.', 'Some trains between Lund and Orm were cancelled, the railway said.'],
    ['Snow fell heavily overnight.', 'Trains between Lund and Orm were cancelled, the railway said.'],
  ),
  ['scope-changed: Some trains | Trains between'],
);
story(
  'J10: not possible to verify',
  'retells',
  retold(
    ['The rebels said they had shot down a drone.', 'It was not possible to verify the report.'],
    ['The rebels shot down a drone, they said.'],
  ),
  ['verification-lost: not possible to verify | shot down a drone'],
);
story(
  'J8: promised and said',
  'retells',
  retold(
    ['The mayor, Else Birk, said the pool would open in May.', 'Tickets cost 20 crowns.'],
    ['Mayor Else Birk promised that the pool opens in May.', 'A ticket is 20 crowns.'],
  ),
  [],
);
story(
  'J16: some, in other words',
  'retells',
  retold(
    ['Some of the trains were late on Monday, the railway said.', 'Buses ran.'],
    ['On Monday a number of trains were late, according to the railway.', 'Buses were running.'],
  ),
  [],
);
story(
  'J11: may, and is thinking of',
  'retells',
  retold(
    ['The minister may resign, the paper Dag wrote.', 'She has denied it.'],
    ['According to the paper Dag the minister is thinking of resigning.', 'She denies it.'],
  ),
  [],
);
story(
  'J7: bids and bidders',
  'retells',
  retold(
    ['Three firms bid for the port, the ministry said.', 'A decision is due in June.'],
    ['There are three bidders for the port, the ministry said.', 'In June it will be decided.'],
  ),
  [],
);
