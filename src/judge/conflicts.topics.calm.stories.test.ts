import { story, text } from '../../test/support/mini-story.ts';

// Figures, days and places that differ and do not conflict: the harder promise. Written before the rules were widened.

story(
  'J26: those who struck here and those who struck there',
  'apart',
  [
    text('Nurses strike in Sorn', 'Some 900 nurses went on strike in Sorn on Monday.', 'Operations were put off.'),
    text('Nurses strike in Hame', 'In Hame 400 nurses went on strike on Monday.', 'Patients were patient.'),
  ],
  [],
);
story(
  'J26: arrests at two matches',
  'apart',
  [
    text('Clashes at semi-final', 'Police arrested 46 people after the semi-final in Ostra.'),
    text('Clashes at final', 'Police arrested 71 people after the final in Ostra.'),
  ],
  [],
);
story(
  'J26: those who lost power and those who still have none',
  'apart',
  [
    text('Storm Ida', 'Around 60,000 homes in Pellen lost electricity in the storm, the operator said.'),
    text('After the storm', 'In Pellen 16,000 homes were still without electricity on Tuesday, the operator said.'),
  ],
  [],
);
story(
  'J26: a fire that grows',
  'apart',
  [
    text(
      '@2031-07-02\nFire on Mount Crede',
      'The fire on Mount Crede has burned 1,300 hectares, the forest service said.',
    ),
    text(
      '@2031-07-04\nCrede fire spreads',
      'The fire on Mount Crede has burned 3,100 hectares, the forest service said.',
    ),
  ],
  [],
);
story(
  'J26: one goal scorer and another',
  'apart',
  [
    text('Ferro leaves', 'Ivo Ferro, who scored 14 goals last season, leaves Brack United.'),
    text('Brack after Ferro', 'Brack United keep Rolf Ness, who scored 19 goals last season.'),
  ],
  [],
);
story(
  'J26: the fine and the damages',
  'apart',
  [
    text('Alvex fined', 'Alvex Chemicals must pay a fine of 18 million dollars over the poisoned wells in Darrow.'),
    text(
      'Alvex settles',
      'Alvex Chemicals will pay the families 28 million dollars in damages over the poisoned wells in Darrow.',
    ),
  ],
  [],
);
story(
  'J26: what was asked for and what was given',
  'apart',
  [
    text('Donner in court', 'The prosecutor asked for eight years in prison for Piet Donner over the fire in Lier.'),
    text('Donner sentenced', 'Piet Donner was sentenced to six years in prison over the fire in Lier.'),
  ],
  [],
);
story(
  'J26: two defendants',
  'apart',
  [
    text('Arsonist jailed', 'Piet Donner was sentenced to six years in prison for the fire at the hostel in Lier.'),
    text(
      'Helper jailed too',
      'His helper Jan Vos was sentenced to four years in prison for the fire at the hostel in Lier.',
    ),
  ],
  [],
);
story(
  'J26: jobs made and jobs lost',
  'apart',
  [
    text('Lumo builds', 'The carmaker Lumo creates 2,200 jobs at its battery plant in Vesk.'),
    text('Lumo cuts', 'The carmaker Lumo cuts 1,500 jobs at its battery plant in Vesk.'),
  ],
  [],
);
story(
  'J26: jobs now and jobs in the end',
  'apart',
  [
    text(
      'Lumo comes to Vesk',
      'The battery plant in Vesk will create 1,500 jobs in the first phase, the carmaker Lumo said.',
    ),
    text('Lumo in Vesk', 'The battery plant in Vesk will create 2,200 jobs, Lumo said.'),
  ],
  [],
);
story(
  'J26: children and all who fell ill',
  'apart',
  [
    text('Camp closed', 'At the Birk Lake camp 54 children fell ill with salmonella.'),
    text('Salmonella', 'At the Birk Lake camp 80 people fell ill with salmonella, most of them children.'),
  ],
  [],
);
story(
  'J26: an earthquake and its aftershock',
  'apart',
  [
    text('Earth shakes', 'An earthquake of magnitude 6.1 shook the Mora valley on Monday.'),
    text('And again', 'An aftershock of magnitude 5.4 shook the Mora valley on Monday.'),
  ],
  [],
);
story(
  'J26: profit of two quarters',
  'apart',
  [
    text('Aster beats forecasts', 'The retailer Aster reported a profit of 410 million crowns for the first quarter.'),
    text('Aster', 'The retailer Aster reported a profit of 350 million crowns for the second quarter.'),
  ],
  [],
);
story(
  'J26: profit and turnover',
  'apart',
  [
    text('Aster beats forecasts', 'The retailer Aster reported a profit of 410 million crowns for the first quarter.'),
    text('Aster', 'The retailer Aster reported sales of 950 million crowns for the first quarter.'),
  ],
  [],
);
story(
  'J26: two polls',
  'apart',
  [
    text('Poll: Brand ahead', 'Anna Brand would get 44 per cent of the vote, according to a poll by Demos.'),
    text('Poll: Brand slips', 'Anna Brand would get 39 per cent of the vote, according to a poll by Mentor.'),
  ],
  [],
);
story(
  'J26: two candidates',
  'apart',
  [
    text('Poll: Brand ahead', 'Anna Brand would get 44 per cent of the vote, according to a poll by Demos.'),
    text('Poll', 'According to a poll by Demos, Kurt Weil would get 39 per cent of the vote.'),
  ],
  [],
);
story(
  'J26: early count and final count',
  'apart',
  [
    text('Brand leads', 'With half of the votes counted Anna Brand had 44 per cent of the vote.'),
    text('Brand wins', 'Anna Brand won with 51 per cent of the vote, according to the final count.'),
  ],
  [],
);
story(
  'J26: a round figure and an exact one, in other words',
  'apart',
  [
    text('Blackout', 'Almost 60,000 homes in Pellen lost electricity when the storm hit.'),
    text('Night without light', 'When the storm hit Pellen, the lights went out in 58,700 homes.'),
  ],
  [],
);
story(
  'J26: acres and hectares',
  'apart',
  [
    text('@2031-07-02\nPine fire', 'The fire on Mount Crede has consumed 3,100 hectares of pine since Sunday.'),
    text('@2031-07-02\nCrede fire', 'The fire on Mount Crede has burned some 7,700 acres since Sunday.'),
  ],
  [],
);
