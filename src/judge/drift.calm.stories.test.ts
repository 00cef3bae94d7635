import { story, text } from '../../test/support/mini-story.ts';

story(
  'J7: who says it is named by his office',
  'retells',
  [
    text(
      'Vicar wants bells',
      'The vicar of Stane, Tom Orr, said the bells would ring again at Easter.',
      'They have been silent for six years.',
      'A crack ran through the largest of them.',
    ),
    text(
      'Stane hopes for Easter bells',
      'The bells of Stane have been silent for six years because the largest had a crack.',
      'They will ring again at Easter, according to the vicar.',
    ),
  ],
  [],
);
story(
  'J7: a source that carries over from the sentence before',
  'retells',
  [
    text(
      'Flood gate sticks',
      'The engineer Lea Marn said the flood gate at Hook had rusted.',
      'She said it would take three weeks to repair it.',
      'The gate was built by her grandfather.',
    ),
    text(
      'Rust at the Hook',
      'Rust has seized the flood gate at Hook, the engineer Lea Marn said.',
      'The repair would take three weeks, she added.',
    ),
  ],
  [],
);
story(
  'J11: the same caution in other words',
  'retells',
  [
    text(
      'Airline looks at Tromm',
      'The airline could drop its flights to Tromm in the spring.',
      'Too few seats are sold, a manager said.',
      'The airport has a new roof.',
    ),
    text(
      'Tromm may lose flights',
      'It is possible that the airline will drop its flights to Tromm in the spring.',
      'A manager said that too few seats are sold.',
    ),
  ],
  [],
);
story(
  'J20: rounded and converted',
  'retells',
  [
    text(
      'Swimmer crosses strait',
      'Nora Feld swam 34 kilometres across the strait in 9 hours and 50 minutes.',
      'The water was cold.',
      'She ate bananas on the way.',
    ),
    text(
      'Across the strait on bananas',
      'Nora Feld swam 21 miles across the strait in nearly ten hours.',
      'The water was cold.',
    ),
  ],
  [],
);
story(
  'J25: shorter, in another order, in the passive',
  'retells',
  [
    text(
      'Orchard wins prize',
      'The jury gave the first prize to an orchard in Penn run by two sisters.',
      'They grow forty kinds of apple.',
      'The prize is worth 5,000 crowns.',
      'A cider will be named after it.',
    ),
    text(
      'Prize for sisters’ orchard',
      'An orchard in Penn was given the first prize.',
      'It is run by two sisters, who grow forty kinds of apple.',
    ),
  ],
  [],
);
story(
  'J15: all of them in both',
  'retells',
  [
    text(
      'Hens escape',
      'A lorry turned over near Dell and all of its 900 hens escaped.',
      'The road was closed for an hour.',
      'Children helped to catch the birds.',
    ),
    text(
      'Nine hundred hens on the run',
      'All 900 hens escaped when a lorry turned over near Dell.',
      'The road was closed for an hour.',
    ),
  ],
  [],
);
story(
  'J9: a spokeswoman for her company',
  'retells',
  [
    text(
      'Brewery recalls beer',
      'The brewery Holst said that glass had been found in two bottles.',
      'Customers will get their money back.',
      'The beer was sold in Norrey.',
    ),
    text(
      'Glass in beer',
      'Glass was found in two bottles, a spokeswoman for Holst said.',
      'The brewery will give customers their money back.',
    ),
  ],
  [],
);
story(
  'J10: the remark in other words',
  'retells',
  [
    text(
      'Herders report raid',
      'Herders said that 70 goats had been taken in a raid near Sand Wells.',
      'This could not be independently verified.',
      'The army sent a patrol.',
    ),
    text(
      'Goats taken near Sand Wells',
      'Herders said that 70 goats had been taken in a raid near Sand Wells, an account that nobody was able to confirm.',
      'A patrol was sent by the army.',
    ),
  ],
  [],
);
story(
  'J8: a source that the other text names a sentence before',
  'retells',
  [
    text(
      'Lighthouse to go dark',
      'The coast office said on Monday that the lighthouse at Skerry would be switched off.',
      'Ships no longer need it. It costs 80,000 crowns a year.',
      'The keeper left long ago.',
    ),
    text(
      'Skerry switched off',
      'The lighthouse at Skerry will be switched off, the coast office said on Monday.',
      'Ships no longer need it, the office said, and it costs 80,000 crowns a year.',
    ),
  ],
  [],
);
story(
  'J22: a day on the calendar and in the week',
  'retells',
  [
    text(
      '@2031-03-11\nRace put off',
      'The sledge race at Fell Lake was put off on Monday because the ice is thin.',
      'It was to start with 40 teams.',
      'Many had already arrived.',
    ),
    text(
      '@2031-03-12\nThin ice stops race',
      'On 10 March the sledge race at Fell Lake was put off because the ice is thin.',
      'The race was to start with 40 teams.',
    ),
  ],
  [],
);
