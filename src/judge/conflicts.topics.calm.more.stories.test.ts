import { story, text } from '../../test/support/mini-story.ts';

// Figures, days and places that differ and do not conflict: the harder promise. Written before the rules were widened.

story(
  'J26: a dozen',
  'apart',
  [
    text('Convoy', 'A dozen ships left the port of Adra on Wednesday with grain.'),
    text('Grain', 'Twelve ships left the port of Adra on Wednesday, loaded with grain.'),
  ],
  [],
);
story(
  'J26: doses spoilt and doses saved',
  'apart',
  [
    text('Vaccine spoilt', 'A broken freezer has spoilt 4,800 doses of vaccine at the hospital in Teel.'),
    text('Freezer', 'At the hospital in Teel 8,400 doses of vaccine were saved when a freezer broke down.'),
  ],
  [],
);
story(
  'J26: deaths in two places',
  'apart',
  [
    text('Flood', 'Eleven people drowned in the district of Marn after a dam broke.'),
    text('Flood in the valley', 'In the town of Sebb four people drowned after a dam broke.'),
  ],
  [],
);
story(
  'J26: more than one may carry a figure',
  'apart',
  [
    text('Bus crash', 'The bus had 46 people on board when it left the road near Skei, police said.'),
    text('Bus crash', 'The bus had 44 passengers and two drivers on board when it left the road near Skei.'),
  ],
  [],
);
story(
  'J26: tickets sold and places in the hall',
  'apart',
  [
    text('Sold out', 'The promoter sold 3,400 tickets for the concert in the Odd Hall.'),
    text('Crush', 'The Odd Hall, where the concert took place, has room for 2,600 people.'),
  ],
  [],
);
story(
  'J26: two results of one club',
  'apart',
  [
    text('Ostra win', 'Ostra beat Brack 3-1 at home on Saturday.', 'The crowd of 12,000 sang.'),
    text('Ostra women win', 'Ostra’s women beat Brack 2-0 on Sunday before a crowd of 3,000.'),
  ],
  [],
);
story(
  'J26: this budget and all of them',
  'apart',
  [
    text('Hemsy', 'The council of Hemsy set aside 7.5 million crowns for the repair of schools this year.'),
    text('Hemsy', 'Over four years the council of Hemsy will spend 22 million crowns on the repair of schools.'),
  ],
  [],
);
story(
  'J39: a journey and a stop on the way',
  'apart',
  [
    text('Night train', 'The night train from Aal needed eleven hours on Sunday.'),
    text('Night train stuck', 'The night train from Aal stood still for three hours on Sunday.'),
  ],
  [],
);
story(
  'J39: how fast the first came and the last',
  'apart',
  [
    text('Skater saved', 'The first ambulance arrived after nine minutes at Lake Unn.'),
    text('Lake Unn', 'The last ambulance arrived after 25 minutes at Lake Unn.'),
  ],
  [],
);
story(
  'J39: the ban asked and the ban given',
  'apart',
  [
    text('Rudd', 'The league’s prosecutor wants striker Kal Rudd banned for five months.'),
    text('Ban for Rudd', 'Striker Kal Rudd has been banned for three months.'),
  ],
  [],
);
story(
  'J39: a term and what is left of it',
  'apart',
  [
    text('Warden', 'The warden Ole Birk has been in office for six years.'),
    text('Warden goes', 'The warden Ole Birk will stay in office for two more years.'),
  ],
  [],
);
story(
  'J39: months and weeks',
  'apart',
  [
    text('Inquiry', 'The report on the derailment at Kvam will be presented within two months.'),
    text('Kvam', 'The report on the derailment at Kvam will be presented in eight weeks at the latest.'),
  ],
  [],
);
story(
  'J37: arrested, and brought before the judge',
  'apart',
  [
    text(
      '@2031-03-07\nBanker in custody',
      'Oto Lang, the former head of the Merin Bank, was arrested at the airport on Tuesday.',
    ),
    text(
      '@2031-03-07\nLang before the judge',
      'Oto Lang, the former head of the Merin Bank, was brought before a judge on Wednesday.',
    ),
  ],
  [],
);
story(
  'J37: opening hours of two kinds',
  'apart',
  [
    text('@2031-03-07\nPolls', 'Polling stations in Ramm opened at 8 a.m. on Thursday.'),
    text('@2031-03-07\nPolls', 'Polling stations in Ramm closed at 9:30 p.m. on Thursday.'),
  ],
  [],
);
story(
  'J37: founded and opened',
  'apart',
  [
    text('Bakery', 'The Tolle bakery was founded in 1911 by two brothers.'),
    text('Bakery', 'The Tolle bakery opened its ninth shop in 1991.'),
  ],
  [],
);
story(
  'J37: a day and the night after it',
  'apart',
  [
    text('@2031-03-07\nStorm', 'The storm hit Pellen on Tuesday night, tearing down lines.'),
    text('@2031-03-07\nStorm', 'The storm hit Pellen early on Wednesday, tearing down lines.'),
  ],
  [],
);
story(
  'J38: a quarter and its town',
  'apart',
  [
    text('Knife attack', 'A man was stabbed in the Lenne quarter on Friday night.'),
    text('Stabbing', 'A man was stabbed in Ulst on Friday night, in the Lenne quarter.'),
  ],
  [],
);
story(
  'J38: one meets here and another there',
  'apart',
  [
    text('Envoys', 'The envoys will meet in Karlow on Thursday to talk about fishing quotas.'),
    text('Ministers', 'The ministers will meet in Ostend Bay on Friday to talk about fishing quotas.'),
  ],
  [],
);
story(
  'J38: he was born here and lived there',
  'apart',
  [
    text('Poet dead', 'The poet Jorn Aas was born in Fell and published nine books.'),
    text('Poet dead', 'The poet Jorn Aas died in Vinge and had published nine books.'),
  ],
  [],
);

story(
  'J26: two earthquakes of two times',
  'apart',
  [
    text('Earth shakes', 'An earthquake of magnitude 5.4 shook the Mora coast on Monday.', 'Two chimneys fell.'),
    text(
      'Memories',
      'A magnitude 7.1 earthquake destroyed the town on the Mora coast a century ago.',
      'It was built anew.',
    ),
  ],
  [],
);
story(
  'J26: a rate and a rise in one agency’s words, in both texts',
  'apart',
  [
    text(
      'Air strike',
      'The price of oil rose 3 percent to 94 dollars a barrel on Wednesday as traders feared a wider war. The central bank of Kalden raised its main rate to 14 percent on Wednesday to support the currency.',
    ),
    text(
      'Council to meet',
      'The price of oil rose 3 percent to 94 dollars a barrel on Wednesday as traders feared a wider war. The central bank of Kalden raised its main rate to 14 percent on Wednesday to support the currency.',
    ),
  ],
  [],
);
story(
  'J26: by how much it rose, and where it stands',
  'apart',
  [
    text('Rate', 'The main rate of the central bank of Kalden rose 3 percent on Wednesday.'),
    text('Bank', 'The main rate of the central bank of Kalden stood at 14 percent on Wednesday.'),
  ],
  [],
);
story(
  'J26: the limits of two kinds of storm',
  'apart',
  [
    text('Storm Orla', 'The cut-off for a category 5 storm is 157 miles per hour.'),
    text('Storm Vidar', 'The cut-off for a category 2 storm is 119 miles per hour.'),
  ],
  [],
);
story(
  'J26, J43: a magnitude, and those above another',
  'apart',
  [
    text(
      'Quake',
      'It began in May, when we had a 4.7-magnitude earthquake there. Since the 4.7, we have had over 400 magnitude 2+ earthquakes.',
    ),
    text('Quake in the bay', 'Fishermen in Kesh spent the night on the hill above the bay.'),
  ],
  [],
);
story(
  'J26: counts of two texts that lie months apart',
  'apart',
  [
    text('@2031-05-12\nHouses sold', 'The firm Corvane owns 76 empty houses in the old town of Kesh.'),
    text('@2031-09-02\nHouses', 'The firm Corvane owns 98 empty houses in the old town of Kesh.'),
  ],
  [],
);
story(
  'J37: a day that points to another',
  'apart',
  [
    text('@2031-03-10\nVotes', 'The vote in the valley of the Tamm was held on February 3.'),
    text(
      '@2031-03-10\nName',
      'The mayor of Kesh resigned on March 4. The vote in the valley of the Tamm was held on the same day.',
    ),
  ],
  [],
);
story(
  'J38: an island of a group of islands',
  'apart',
  [
    text('Ferry', 'The ferry Orla ran aground in the Ordun Islands on Sunday.'),
    text('Ferry', 'The ferry Orla ran aground in Elm on Sunday.'),
  ],
  [],
);

story(
  'J26: counts of two sides',
  'apart',
  [
    text('Jets', 'India said it shot down three Pakistani jets.'),
    text('Jets', 'Pakistan said it shot down five Indian jets.'),
  ],
  [],
);
story(
  'J26: what a ferry is licensed for and what it carried',
  'apart',
  [
    text('Ferry', 'The ferry was licensed to carry 90 passengers, the owner said.'),
    text('Ferry', 'The coastguard said the ferry was carrying 112 passengers.'),
  ],
  [],
);
