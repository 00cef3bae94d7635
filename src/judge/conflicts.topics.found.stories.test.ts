import { story, text } from '../../test/support/mini-story.ts';

// Two reports, each in the words of its own house, that cannot both hold. Written before the rules were widened for them.

story(
  'J26: a blackout counted twice',
  'apart',
  [
    text(
      'Storm Ida cuts power across Pellen',
      'Around 60,000 homes in Pellen lost electricity overnight as Storm Ida tore down lines, the grid operator Norra said.',
      'Crews were out from first light.',
    ),
    text(
      'Night without light',
      'When the storm hit Pellen, the lights went out in 16,000 homes.',
      'Norra’s engineers were still at work at dawn.',
    ),
  ],
  ['number-conflict: 60,000 | 16,000'],
);
story(
  'J26: what a wildfire has burned',
  'apart',
  [
    text(
      '@2031-07-02\nPine fire rages on Mount Crede',
      'The fire on Mount Crede has consumed 3,100 hectares of pine since Sunday, the forest service said.',
      'Two helicopters are dropping water.',
    ),
    text(
      '@2031-07-02\nWind feeds the Crede fire',
      'The forest service puts the area burned on Mount Crede since Sunday at 1,300 hectares.',
      'Rain is not in sight.',
    ),
  ],
  ['number-conflict: 3,100 hectares | 1,300 hectares'],
);
story(
  'J26: a margin of votes',
  'apart',
  [
    text(
      'Lindqvist holds Torsby by a whisker',
      'Labour’s Maja Lindqvist held the seat of Torsby with a majority of 212 votes.',
      'Her rival asked for a recount.',
    ),
    text(
      'Recount sought in Torsby',
      'Maja Lindqvist won Torsby by 312 votes, the returning officer declared shortly after three.',
      'The loser wants the papers counted again.',
    ),
  ],
  ['number-conflict: 212 votes | 312 votes'],
);
story(
  'J26: how many walked out',
  'apart',
  [
    text(
      'Nurses walk out at Sorn',
      'Some 900 nurses at the Sorn clinics went on strike on Monday morning, the union Care First said.',
      'Operations that could wait were put off.',
    ),
    text(
      'Clinics strike: business as usual, says board',
      'The clinics’ board counted 400 nurses on strike on Monday.',
      'No patient had been sent home, it said.',
    ),
  ],
  ['number-conflict: 900 nurses | 400 nurses'],
);
story(
  'J26: goals of a season',
  'apart',
  [
    text(
      'Ferro leaves for the coast',
      'Midfielder Ivo Ferro is leaving Brack United after two seasons.',
      'Ferro, who scored 14 goals last season, moves to the coast for an undisclosed fee.',
    ),
    text(
      'Brack lose their playmaker',
      'Brack United will have to do without Ivo Ferro.',
      'He had 19 goals last season, more than anybody else in the team.',
    ),
  ],
  ['number-conflict: 14 goals | 19 goals'],
);
story(
  'J26: a settlement paid',
  'apart',
  [
    text(
      'Chemist settles over tainted wells',
      'Alvex Chemicals will pay 18 million dollars to settle the lawsuit over poisoned wells in Darrow, both sides said on Friday.',
      'About 300 families had sued.',
    ),
    text(
      'Wells: Alvex pays up',
      'The families of Darrow have reached a settlement worth 28 million dollars with Alvex Chemicals, their lawyer said.',
      'The wells will be cleaned as well.',
    ),
  ],
  ['number-conflict: 18 million dollars | 28 million dollars'],
);
story(
  'J26: a sentence in years',
  'apart',
  [
    text(
      'Arsonist jailed',
      'Piet Donner was sentenced to six years in prison on Tuesday for setting fire to a hostel in Lier.',
      'The judge spoke of luck that nobody had died.',
    ),
    text(
      'Eight years for the fire at the hostel',
      'The judge sent Piet Donner to prison for eight years over the fire at the hostel in Lier.',
      'His lawyer will appeal.',
    ),
  ],
  ['duration-conflict/number-conflict: six years | eight years'],
);
story(
  'J26: how many were arrested',
  'apart',
  [
    text(
      'Clashes after cup final',
      'Police arrested 46 people after the cup final in Ostra on Saturday night.',
      'Shop windows were smashed in the old town.',
    ),
    text(
      'Ostra counts the damage',
      'Seventy-one people were detained in Ostra after the cup final on Saturday night, a lawyers’ collective said.',
      'Fans blamed heavy-handed policing.',
    ),
  ],
  ['number-conflict: 46 people | Seventy-one people'],
);
story(
  'J26: jobs at a plant, in other words',
  'apart',
  [
    text(
      'Battery plant for Vesk',
      'The carmaker Lumo will build a battery plant in Vesk that creates 2,200 jobs, the governor announced.',
      'Building starts in May.',
    ),
    text(
      'Lumo comes to Vesk',
      'At its new battery plant in Vesk the carmaker wants to create 1,500 jobs.',
      'Locals worry about water.',
    ),
  ],
  ['number-conflict: 2,200 jobs | 1,500 jobs'],
);
story(
  'J26: ships in a convoy, and a third article that has one of the figures',
  'apart',
  [
    text('Convoy leaves Adra', 'A convoy of 12 ships left the port of Adra on Wednesday with grain on board.'),
    text(
      'Grain sails again',
      'Seven ships left the port of Adra on Wednesday, loaded with grain, the ministry said.',
      'It was the first convoy since March.',
    ),
    text('First grain out of Adra', 'With 12 ships, all of them full of grain, a convoy left Adra on Wednesday.'),
  ],
  ['number-conflict: 12 ships | Seven ships'],
);
story(
  'J26: a lift that got stuck, told in words',
  'apart',
  [
    text(
      'Trapped above the gorge',
      'Twenty-six passengers were stuck for hours in a cable car above the Sill gorge on Sunday.',
      'They were let down on ropes.',
    ),
    text(
      'Cable car stops in mid-air',
      'On Sunday a cable car came to a halt above the Sill gorge with 34 passengers in it.',
      'Rescuers brought them down on ropes.',
    ),
  ],
  ['number-conflict: Twenty-six passengers | 34 passengers'],
);
story(
  'J26: a budget',
  'apart',
  [
    text(
      'Council finds money for schools',
      'The council of Hemsy set aside 7.5 million crowns for the repair of schools in its budget on Thursday.',
      'Taxes stay where they are.',
    ),
    text(
      'Hemsy passes its budget',
      'In the budget that was passed on Thursday Hemsy earmarks 5.7 million crowns for repairs to schools.',
      'The opposition voted against it.',
    ),
  ],
  ['number-conflict: 7.5 million crowns | 5.7 million crowns'],
);
story(
  'J26: a quake of two strengths',
  'apart',
  [
    text(
      'Earth shakes in Mora',
      'An earthquake of magnitude 5.4 shook the Mora valley at dawn on Monday.',
      'Chimneys fell.',
    ),
    text(
      'Mora valley wakes to tremor',
      'The earthquake that shook the Mora valley on Monday had a magnitude of 6.1, the seismic institute said.',
      'People ran into the street.',
    ),
  ],
  ['number-conflict: 5.4 | 6.1'],
);
story(
  'J26: a jury divided',
  'apart',
  [
    text(
      'Verdict in Colm case',
      'The jury found Ada Colm guilty by ten votes to two on Monday.',
      'She showed no emotion.',
    ),
    text('Guilty', 'By eleven votes to one the jury found Ada Colm guilty on Monday.', 'Her family wept.'),
  ],
  ['number-conflict: ten votes to two | eleven votes to one'],
);
story(
  'J26: profit of a quarter',
  'apart',
  [
    text(
      'Aster beats forecasts',
      'The retailer Aster reported a profit of 410 million crowns for the first quarter.',
      'Shares jumped.',
    ),
    text(
      'Strong start for Aster',
      'Aster earned a profit of 350 million crowns in the first quarter, the retailer said.',
      'It opened four shops.',
    ),
  ],
  ['number-conflict: 410 million crowns | 350 million crowns'],
);
story(
  'J26: a poll of the same voters',
  'apart',
  [
    text(
      'Poll: Brand ahead',
      'Anna Brand would get 44 per cent of the vote, according to a poll by Demos published on Friday.',
    ),
    text(
      'New poll in the race for mayor',
      'In the poll by Demos that was published on Friday Anna Brand has 39 per cent of the vote.',
    ),
  ],
  ['number-conflict: 44 per cent | 39 per cent'],
);
story(
  'J26: doses that were spoilt',
  'apart',
  [
    text(
      'Vaccine spoilt in Teel',
      'A broken freezer has spoilt 4,800 doses of vaccine at the hospital in Teel.',
      'The hospital apologised.',
    ),
    text(
      'Freezer fails',
      'In Teel 8,400 doses of vaccine had to be thrown away after a freezer at the hospital broke down.',
    ),
  ],
  ['number-conflict: 4,800 doses | 8,400 doses'],
);
