import { story, text } from '../../test/support/mini-story.ts';

// Reports that cannot both hold.

story(
  'J28: a denial is a dispute of sources, and no conflict of articles',
  'apart',
  [
    text(
      'Tanker ran aground on order',
      'The captain of the tanker said the harbour office had ordered him to drop anchor in the channel.',
      'The tanker has lain on a bank since Monday.',
    ),
    text(
      'Harbour office rejects claim',
      'The harbour office denied that it had ordered the captain to drop anchor in the channel.',
      'Tugs will try again at high water.',
    ),
  ],
  [],
);
story(
  'J26: a count of the morning and one of the evening',
  'apart',
  [
    text(
      '@2031-08-04\nForest fire near Sell',
      'By noon on Monday 200 people had been evacuated from villages near Sell.',
      'The fire had burned 30 hectares.',
    ),
    text(
      '@2031-08-04\nFire near Sell spreads',
      'By Monday evening 900 people had been evacuated from villages near Sell.',
      'The fire had burned 210 hectares.',
    ),
  ],
  [],
);
story(
  'J26: a later day',
  'apart',
  [
    text(
      '@2031-08-04\nMigrants land on Ost',
      'The coastguard said 85 people had landed on the island of Ost in small boats.',
      'A camp is being set up in the school.',
    ),
    text(
      '@2031-08-07\nMore boats reach Ost',
      'The coastguard said 240 people had landed on the island of Ost in small boats.',
      'The school is full.',
    ),
  ],
  [],
);
story(
  'J26: more dead are found',
  'apart',
  [
    text('Bus plunges into gorge', 'Three people died when a bus plunged into a gorge near Vell on Friday.'),
    text(
      'Gorge crash kills five',
      'Five people died when a bus plunged into a gorge near Vell on Friday, the police said.',
    ),
  ],
  [],
);
story(
  'J26: rounded figures',
  'apart',
  [
    text(
      'Record crowd at the lake',
      'The organisers counted 14,870 visitors at the lake festival in Runde.',
      'Turnover rose by 57.6 per cent.',
    ),
    text(
      'Lake festival breaks record',
      'Nearly 15,000 visitors came to the lake festival in Runde.',
      'Turnover rose by 58 per cent, the organisers said.',
    ),
  ],
  [],
);
story(
  'J26: the same in other units',
  'apart',
  [
    text(
      'Pipeline leaks',
      'The leak was found 12 miles north of Orm, and oil covered 30 hectares of marsh.',
      'The water was 50 degrees Fahrenheit.',
    ),
    text(
      'Oil in the marsh',
      'The leak was found 19 kilometres north of Orm, and oil covered 74 acres of marsh.',
      'The water was 10 degrees Celsius.',
    ),
  ],
  [],
);
story(
  'J26: a plant and the whole company',
  'apart',
  [
    text(
      'Kiln maker cuts jobs',
      'Brandt Kilns will cut 340 jobs at its plant in Ysmo, the company said.',
      'The plant makes ovens for bakeries.',
    ),
    text(
      'Brandt slims down',
      'Brandt Kilns will cut 1,200 jobs across its factories in Europe, the company said.',
      'Shares rose by a tenth.',
    ),
  ],
  [],
);
story(
  'J26: a part and the whole',
  'apart',
  [
    text('Buses stand still', 'Of the 40 buses in Ekre, 12 were running on Monday, the operator said.'),
    text('Ekre walks to work', 'The operator said 40 buses were to be running in Ekre on a normal Monday.'),
  ],
  [],
);
story(
  'J26: what was planned and what came',
  'apart',
  [
    text('Tunnel opens', 'The tunnel to Sjo cost 52 million crowns, the road office said.'),
    text('How the tunnel got dearer', 'The tunnel to Sjo was expected to cost 40 million crowns when it was planned.'),
  ],
  [],
);
story(
  'J26: bounds that leave room',
  'apart',
  [
    text(
      'Hail smashes greenhouses',
      'More than 100 greenhouses were damaged by hail in Grona, growers said.',
      'At least 20 cars were dented.',
    ),
    text(
      'Hail in Grona',
      'Hail damaged 130 greenhouses in Grona, according to the growers.',
      'The insurer counted 31 cars that were dented.',
    ),
  ],
  [],
);
story(
  'J40: two people of two ages',
  'apart',
  [
    text('Twins of the stage', 'The singer Karin Voll, 34, and the pianist Sven Aker, 43, will tour in May.'),
    text('Voll and Aker on tour', 'Aker, 43, has played with Karin Voll, 34, since school.'),
  ],
  [],
);
story(
  'J37: one day in two formats',
  'apart',
  [
    text('@2031-03-10\nMarket moves', 'The fish market in Brim will move to the new quay on March 14.'),
    text(
      '@2031-03-12\nNew quay for the fish',
      'The fish market in Brim will move to the new quay on Friday, 14 March.',
    ),
  ],
  [],
);
story(
  'J37: a weekday and its date',
  'apart',
  [
    text('@2031-03-10\nFair opens', 'The book fair in Tolm opens on Friday.'),
    text('@2031-03-11\nBooks in Tolm', 'The book fair in Tolm opens on 14 March.'),
  ],
  [],
);
story(
  'J37: one hour in two ways',
  'apart',
  [
    text('Polls close', 'Polling stations in Hemne closed at 8 p.m. on Sunday.'),
    text('Hemne votes', 'Polling stations in Hemne closed at 20:00 on Sunday.'),
  ],
  [],
);
story(
  'J37: a hearing and a verdict',
  'apart',
  [
    text('@2031-02-10\nDoctor in court', 'The trial of the doctor opens in Lom on 14 March.'),
    text('@2031-02-10\nVerdict in April', 'A verdict in the trial of the doctor is expected in Lom on 2 April.'),
  ],
  [],
);
story(
  'J38: a place inside another',
  'apart',
  [
    text('Barn burns', 'A barn burned down in the village of Ostby on Tuesday.'),
    text('Fire north of Karsk', 'A barn burned down in Ostby, near Karsk, on Tuesday.'),
  ],
  [],
);
story(
  'J38: two deeds at two places',
  'apart',
  [
    text('Minister on tour', 'The minister Eva Thorn opened a school in Brenn on Monday.'),
    text('Thorn visits the coast', 'The minister Eva Thorn opened a lighthouse in Teller on Tuesday.'),
  ],
  [],
);
story(
  'J39: the fire and the road',
  'apart',
  [
    text('Warehouse burns', 'The warehouse in Rand burned for four hours before the fire was out.'),
    text('Road shut after fire', 'The road past the warehouse in Rand was shut for seven hours.'),
  ],
  [],
);
story(
  'J39: the same length in other units',
  'apart',
  [
    text(
      'Strike over',
      'The strike at the port of Lyng lasted two weeks.',
      'The ban on imports held for eighteen months.',
    ),
    text(
      'Port works again',
      'The strike at the port of Lyng lasted 14 days.',
      'The ban on imports held for a year and a half.',
    ),
  ],
  [],
);
story(
  'J26: what is said of another time',
  'apart',
  [
    text('Herring are back', 'The fleet of Vik landed 3,200 tonnes of herring this season.'),
    text('Good year for Vik', 'The fleet of Vik landed 2,100 tonnes of herring last season.'),
  ],
  [],
);
story(
  'J28: a denial of something else',
  'apart',
  [
    text('School roof leaks', 'Parents said the school had known of the leaking roof for years.'),
    text('School answers', 'The school denied that lessons had been cancelled because of the weather.'),
  ],
  [],
);
story(
  'J26: paraphrase and translation',
  'apart',
  [
    text(
      'Mayor goes',
      'The mayor of Ulm Bay, Rolf Dace, resigned on Monday.',
      '"It was the hardest step of my life and the right one", he said.',
    ),
    text(
      'Dace steps down',
      'Rolf Dace stepped down as mayor of Ulm Bay on Monday.',
      '"It was the most difficult step of my life, and a correct one", he said.',
    ),
  ],
  [],
);
story(
  'J38: a street and its town',
  'apart',
  [
    text('Kiosk burns', 'A kiosk burned down in Elm Lane on Friday night.'),
    text('Kiosk burns in Sorrel', 'A kiosk burned down in Sorrel on Friday night.'),
  ],
  [],
);
story(
  'J38: from one place to another',
  'apart',
  [
    text('Cyclists on tour', 'The cyclists rode from Hosk on Monday, 80 of them.'),
    text('Tour de Sel', 'The cyclists rode to Brae on Monday, 80 of them.'),
  ],
  [],
);
story(
  'J37: a month and a day in it',
  'apart',
  [
    text('@2031-06-20\nPool closes', 'The open-air pool in Wend closes in September.'),
    text('@2031-06-20\nLast swim', 'The open-air pool in Wend closes on 14 September.'),
  ],
  [],
);
story(
  'J37: two announcements',
  'apart',
  [
    text(
      '@2031-06-20\nPlans for the quay',
      'The harbour office presented its plans for the quay on Tuesday.',
      'It said on Tuesday that cranes would go.',
    ),
    text('@2031-06-20\nCranes to go', 'The harbour office said on Thursday that the cranes would go.'),
  ],
  [],
);
story(
  'J39: a minimum and a length',
  'apart',
  [
    text('Tunnel closed', 'The tunnel at Gorm was closed for more than three hours.'),
    text('Tunnel open again', 'The tunnel at Gorm was closed for five hours.'),
  ],
  [],
);
story(
  'J26: money of two currencies',
  'apart',
  [
    text('Chapel restored', 'The chapel was restored for 3 million crowns.'),
    text('New roof for chapel', 'The chapel was restored for 260,000 euros.'),
  ],
  [],
);

story(
  'J26: one who counts differently',
  'apart',
  [
    text('Drought empties lake', 'The lake has lost 4 metres of water since 2020.'),
    text('Lake Orm shrinks', 'The lake has lost 9 metres of water since 1990.'),
  ],
  [],
);
story(
  'J26: a count and a round number for it',
  'apart',
  [
    text(
      'Plane crashes near Belsk',
      'A plane with 63 prisoners on board crashed near Belsk on Monday, the defence ministry said.',
      'The cause is not known.',
    ),
    text(
      'Aircraft down in field',
      'The plane that crashed near Belsk on Monday had 64 or so prisoners on board, the transport minister said.',
      'Nobody was in the field.',
    ),
  ],
  [],
);
