import { story, text } from '../../test/support/mini-story.ts';

story(
  'J7: what inspectors found is told with no source',
  'retells',
  [
    text(
      'Gym roof was unsafe, inspectors say',
      'The roof of the gym in Alm came down on Sunday night, when the hall was empty.',
      'Inspectors said that bolts had been left out when the roof was built.',
      'The school will hold its lessons outdoors until May.',
    ),
    text(
      'Roof falls on empty gym',
      'On Sunday night the gym roof in Alm collapsed; nobody was inside.',
      'Bolts had been left out when the roof was built.',
      'Until May the pupils will be taught outdoors.',
    ),
  ],
  ['attribution-lost: Inspectors | Bolts had been left out'],
);
story(
  'J7: an accusation becomes a fact',
  'retells',
  [
    text(
      'Fishermen accuse fish farm',
      'Local fishermen claim that the farm at Lund Sound has been dumping dead salmon at night.',
      'The farm has been there for twelve years.',
      'Its licence runs out in June.',
    ),
    text(
      'Trouble at Lund Sound',
      'The farm at Lund Sound has been dumping dead salmon at night.',
      'Its licence expires in June, twelve years after the farm was set up.',
    ),
  ],
  ['attribution-lost: claim | has been dumping'],
);
story(
  'J9: another source for the same words',
  'retells',
  [
    text(
      'Museum thief came through the cellar',
      'The mayor, Vera Pohl, said the thief had entered the museum through the cellar.',
      'Three silver cups are missing from the museum in Reth.',
      'They were made in 1740.',
    ),
    text(
      'Silver cups stolen',
      'Three silver cups from 1740 have disappeared from the museum in Reth.',
      'Detectives said the thief had entered the museum through the cellar.',
    ),
  ],
  ['attribution-changed/source-differs: Vera Pohl | Detectives'],
);
story(
  'J6: what bystanders tell becomes what the fire service says',
  'retells',
  [
    text(
      'Barge sinks in lock',
      'A barge with gravel sank in the lock at Oder Gate on Friday.',
      'The fire service said bystanders had claimed that the crew was asleep, which it could not confirm.',
      'The lock will stay closed for a week.',
    ),
    text(
      'Lock closed for a week',
      'A gravel barge went down in the lock at Oder Gate on Friday.',
      'The fire service said that the crew was asleep.',
    ),
  ],
  ['source-differs: bystanders | The fire service said that the crew was asleep'],
);
story(
  'J8: experts come in',
  'retells',
  [
    text(
      'Toll road loses money',
      'The toll road past Ferrin earned less than half of what was planned last year.',
      'The owner could sell it to the state.',
      'It was opened by the king in 2019.',
    ),
    text(
      'Empty toll road',
      'Last year the toll road past Ferrin took in less than half of what was planned.',
      'Transport experts believe that the owner could sell it to the state.',
    ),
  ],
  ['source-not-in-compared-text: experts | could sell it'],
);
story(
  'J10: the remark that nobody could check it is gone',
  'retells',
  [
    text(
      'Rebels report shelling',
      'Rebels in the hills above Tashen said that 14 houses had been hit by shells overnight.',
      'The report could not be independently verified.',
      'Roads into the valley are closed.',
    ),
    text(
      'Shells fall above Tashen',
      'Roads into the valley have been closed.',
      'Rebels in the hills above Tashen said that 14 houses had been hit by shells overnight.',
    ),
  ],
  ['verification-lost: 14 houses | could not be independently verified'],
);
story(
  'J11: may becomes will',
  'retells',
  [
    text(
      'Glassworks in trouble',
      'The glassworks at Neuhof may close two of its furnaces this winter because gas is dear.',
      'It has 220 staff.',
      'The owner, Ida Kern, met the minister on Tuesday.',
    ),
    text(
      'Furnaces go out',
      'The glassworks at Neuhof, where 220 people work, will close two of its furnaces this winter because gas is dear.',
      'Ida Kern, who owns it, met the minister on Tuesday.',
    ),
  ],
  ['certainty-raised: may close | will close'],
);
story(
  'J11: a plan that is weighed becomes a plan',
  'retells',
  [
    text(
      'Zoo thinks about pandas',
      'The zoo in Halden is considering buying two pandas from abroad.',
      'A new house would have to be built for them.',
      'The zoo had 600,000 visitors last year.',
    ),
    text(
      'Pandas for Halden',
      'The zoo in Halden is buying two pandas from abroad.',
      'It had 600,000 visitors last year.',
    ),
  ],
  ['certainty-raised: is considering buying | is buying'],
);
story(
  'J11: a suspect becomes a thief',
  'retells',
  [
    text(
      'Arrest in bicycle case',
      'A man of 41 suspected of stealing 60 bicycles was arrested in Perm Street on Thursday.',
      'The police found tools in his flat.',
      'He will appear before a judge on Friday.',
    ),
    text(
      'Bicycle thief caught',
      'A man of 41 who stole 60 bicycles was arrested in Perm Street on Thursday.',
      'Tools were found in his flat by the police.',
    ),
  ],
  ['certainty-raised: suspected of stealing | who stole'],
);
story(
  'J41: a condition is gone',
  'retells',
  [
    text(
      'Cable car to the castle',
      'If the council agrees, a cable car will take visitors to the castle of Ronn from next year.',
      'It would cost 9 million crowns.',
      'Today people walk for forty minutes.',
    ),
    text(
      'By air to the castle',
      'A cable car will take visitors to the castle of Ronn from next year.',
      'Today it is a walk of forty minutes.',
    ),
  ],
  ['certainty-raised/qualifier-lost/scope-changed: If the council agrees | A cable car will take'],
);
story(
  'J12: a fact becomes a possibility',
  'retells',
  [
    text(
      'Well was poisoned',
      'The laboratory found nitrate in the well at Sarn.',
      'Nitrate from the fields caused the illness of eleven children, doctors said.',
      'The well has been capped.',
    ),
    text(
      'Children ill in Sarn',
      'Nitrate from the fields may have caused the illness of eleven children in Sarn, doctors said.',
      'The well was capped after a laboratory found nitrate in it.',
    ),
  ],
  ['certainty-lowered: caused | may have caused'],
);
story(
  'J15: some schools become the schools',
  'retells',
  [
    text(
      'Heat empties classrooms',
      'Some schools in the north of Galt will close at noon this week because of the heat.',
      'Temperatures of 38 degrees are expected.',
      'Pools are open until ten.',
    ),
    text(
      'No lessons in the heat',
      'All schools in Galt will close at noon this week because of the heat.',
      'Pools stay open until ten.',
    ),
  ],
  ['scope-changed: Some schools | All schools'],
);
story(
  'J15: most become everybody',
  'retells',
  [
    text(
      'Tenants vote on roof',
      'Most of the tenants at Cobb Court want gardens on the roof, the landlord said.',
      'The building is from 1958.',
      'A vote is planned.',
    ),
    text(
      'Gardens above Cobb Court',
      'Everyone at Cobb Court wants gardens on the roof, the landlord said.',
      'The building dates from 1958.',
    ),
  ],
  ['scope-changed: Most of the tenants | Everyone'],
);
story(
  'J42: only on Sundays',
  'retells',
  [
    text(
      'Ferries cut back',
      'From June the ferry to Inse will be free for residents on Sundays only.',
      'The county pays.',
      'Tourists have to buy a ticket.',
    ),
    text(
      'Free ferry',
      'From June the ferry to Inse will be free for residents.',
      'Tourists still have to buy a ticket. The county pays.',
    ),
  ],
  ['scope-changed/qualifier-lost: Sundays only | free for residents'],
);
story(
  'J20: another number',
  'retells',
  [
    text(
      'Bees die in the valley',
      'Beekeepers in the Lenn valley have lost 460 hives since March.',
      'A mite is to blame, a researcher found.',
      'Honey will be dear this year.',
    ),
    text(
      'Mite kills bees',
      'Since March beekeepers in the Lenn valley have lost 640 hives.',
      'Honey will cost more this year. A mite is to blame, a researcher found.',
    ),
  ],
  ['quantity-changed/number-conflict: 460 | 640'],
);
story(
  'J21: a number becomes vague',
  'retells',
  [
    text(
      'Books under water',
      'A burst pipe soaked 3,150 books in the cellar of the library in Oss.',
      'They will be frozen to save them.',
      'The oldest is a bible from 1620.',
    ),
    text(
      'Library freezes its books',
      'A burst pipe soaked thousands of books in the cellar of the library in Oss.',
      'Freezing is to save them. A bible from 1620 is the oldest.',
    ),
  ],
  ['quantity-changed: 3,150 | thousands'],
);
story(
  'J22: the day is gone',
  'retells',
  [
    text(
      'Dam inspected',
      'The dam above Clove was last inspected on 4 October 2029.',
      'Water seeps through its foot.',
      'It holds two million cubic metres.',
    ),
    text('Old dam seeps', 'The dam above Clove was last inspected in October 2029.', 'Water seeps through its foot.'),
  ],
  ['time-changed: 4 October 2029 | October 2029'],
);
story(
  'J22: a date becomes soon',
  'retells',
  [
    text(
      'Station gets lifts',
      'Lifts will be built at the station of Brill by the end of 2033.',
      'Until then staff will help passengers with prams.',
      'A petition had 4,000 names.',
    ),
    text(
      'Lifts for Brill',
      'Lifts will be built at the station of Brill soon.',
      'Staff help passengers with prams until then. A petition had 4,000 names.',
    ),
  ],
  ['time-changed: by the end of 2033 | soon'],
);
story(
  'J25: a deed that is not in the other text',
  'retells',
  [
    text(
      'Chef leaves hotel',
      'The chef of the Grand Hotel in Mar, Ugo Bell, is leaving after nine years.',
      'His last evening is on 30 June.',
      'He wants to open a bakery in his village.',
      'The hotel is looking for a successor.',
    ),
    text(
      'Bell hangs up his apron',
      'Ugo Bell is leaving the Grand Hotel in Mar after nine years.',
      'The owner will not pay suppliers what they are owed for two months.',
      'He wants to open a bakery in his village.',
      'His last evening is on 30 June, and the hotel is looking for a successor.',
    ),
  ],
  ['added-without-source: suppliers'],
);
