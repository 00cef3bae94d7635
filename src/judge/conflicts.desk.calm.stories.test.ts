import { story, text } from '../../test/support/mini-story.ts';

// What two desks write of one event with other figures and days, each of them right.

const calm = (name: string, a: readonly string[], b: readonly string[]): void =>
  story(name, 'apart', [text('One', ...a), text('Other', ...b)], []);

calm(
  'J37: two deeds of one sentence, each with its day',
  ['Hale was arrested on Monday and charged on Wednesday, prosecutors said.'],
  ['Hale, 41, was charged on Wednesday. A court will hear him in May.'],
);
calm(
  'J39: two people of one sentence, each with his term',
  ['Drost was jailed for 14 years and another man for eight years.'],
  ['Drost was given 14 years. The court took two days.'],
);
calm(
  'J39: two terms, one without its unit',
  ['Lund was sentenced to 12 years and her husband to nine.'],
  ['Her husband was sentenced to nine years. Lund wept.'],
);
calm(
  'J26: an offer that was raised',
  ['The airline offered 5 percent more pay on Monday.'],
  ['The airline raised its offer on pay to 6.5 percent.'],
);
calm(
  'J26: a fire on its way to be contained',
  ['The fire was 20 percent contained, the county said. It began on Sunday.'],
  ['The fire was 35 percent contained on Thursday, the county said. It began on Sunday.'],
);
calm(
  'J26: at the close and by noon',
  ['Shares in Orvex closed 4 percent lower on Tuesday.'],
  ['Shares in Orvex were down 6 percent by noon on Tuesday.'],
);
calm(
  'J37: a ruling put off',
  ['The court will give its ruling on Wednesday.'],
  ['The court put off its ruling until Friday.'],
);
calm(
  'J26: in one country and worldwide',
  ['The firm employs 9,000 people in Norland. It will close a plant.'],
  ['The firm employs 23,000 people worldwide. It will close a plant.'],
);
calm(
  'J26: the parts of one sentence come to the whole',
  ['Police arrested 40 people in Harn and 25 in Tessel.'],
  ['Police arrested 65 people in Harn and Tessel.'],
);
calm(
  'J26: a part of what was counted before',
  ['The village has 400 residents. About 250 of them have left.'],
  ['Some 250 residents have left the village.'],
);
story(
  'J26: but one firm has one staff',
  'apart',
  [
    text('One', 'The firm employs 9,000 people. It will close a plant.'),
    text('Other', 'The firm employs 23,000 people. It will close a plant.'),
  ],
  ['number-conflict: 9,000 people | 23,000 people'],
);
story(
  'J37: but one blast is of one day',
  'apart',
  [
    text('One', 'The blast killed 12 people on Monday, police said.'),
    text('Other', 'The blast killed 12 people on Tuesday, police said.'),
  ],
  ['date-conflict: Monday | Tuesday'],
);
calm(
  'J37: a quarter and the months to its end',
  ['Sales rose 4 percent in the first quarter, the firm said.'],
  ['Sales rose 4 percent in the three months to March, the firm said.'],
);
story(
  'J37: one night told from its two ends',
  'apart',
  [
    text('@2031-05-08\nOne', 'The strike hit the depot late on Monday, the army said.'),
    text('@2031-05-08\nOther', 'The strike hit the depot early on Tuesday, the army said.'),
  ],
  [],
);
calm(
  'J26: what was forecast before',
  ['The ministry expects 2.1 percent. In January it had forecast 1.8 percent.'],
  ['The ministry expects 2.1 percent this year.'],
);
calm(
  'J37: two things that began',
  ['The unrest began on Tuesday when prisoners held since the protests over fuel prices seized guards.'],
  ['Protests over fuel prices began on 9 February, and the prisons are full of protesters.'],
);
story(
  'J37: but one thing began once',
  'apart',
  [
    text('One', 'The riot in the prison began on Tuesday, the ministry said.'),
    text('Other', 'The riot in the prison began on Wednesday, the ministry said.'),
  ],
  ['date-conflict: Tuesday | Wednesday'],
);
