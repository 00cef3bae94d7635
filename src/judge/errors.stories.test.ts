import { story, text } from '../../test/support/mini-story.ts';

const OTHER = text('Other news', 'A choir from Lom sang in the park.');

story(
  'J1: a weekday that the date does not have',
  'apart',
  [text('@2031-04-07\nMarket day', 'The cattle market in Tarn is held on Thursday 8 April.'), OTHER],
  ['weekday-mismatch: Thursday 8 April'],
);
story(
  'J1: a weekday that the date has',
  'apart',
  [text('@2031-04-07\nMarket day', 'The cattle market in Tarn is held on Tuesday 8 April.'), OTHER],
  [],
);
story(
  'J2: a headline quotes what nobody says below',
  'apart',
  [
    text(
      'Skipper: "We were left to drown"',
      'The skipper of the trawler Gull was rescued on Monday.',
      '"The waves were high and the radio was broken", he said.',
    ),
    OTHER,
  ],
  ['quote-not-in-body: We were left to drown'],
);
story(
  'J2: a headline quotes the text',
  'apart',
  [
    text(
      'Skipper: "The radio was broken"',
      'The skipper of the trawler Gull was rescued on Monday.',
      '"The waves were high and the radio was broken", he said.',
    ),
    OTHER,
  ],
  [],
);
story(
  'J4: a conversion that is none',
  'apart',
  [text('Trail opens', 'The new trail runs for 40 miles (40 km) along the river Enn.'), OTHER],
  ['unit-error: 40 miles'],
);
story(
  'J43: one text gives two figures for one thing',
  'apart',
  [
    text(
      'Hospital short of beds',
      'The hospital in Reth has lost 140 beds since 2020, the board said.',
      'Nurses have protested for weeks.',
      'The board promised to hire doctors.',
      'The hospital in Reth has lost 170 beds since 2020.',
    ),
    OTHER,
  ],
  ['internal-contradiction: 140 | 170'],
);
story(
  'J43: one text gives the figures of two sides',
  'apart',
  [
    text(
      'Hospital short of beds',
      'The hospital in Reth has lost 140 beds since 2020, the board said.',
      'The union said the hospital in Reth had lost 170 beds since 2020.',
    ),
    OTHER,
  ],
  [],
);
story(
  'J44: a quotation with other words in it',
  'apart',
  [
    text(
      'Minister on the dam',
      'The minister Una Grey spoke in the rain.',
      '"We will never again let a dam in this valley go without an inspector", Grey said.',
    ),
    text(
      'Grey promises inspectors',
      'The minister Una Grey visited the valley.',
      '"We will always let a dam in this valley go without an inspector", Grey said.',
    ),
  ],
  ['quote-altered: never again | always'],
);
story(
  'J44: a quotation that is cut with dots',
  'apart',
  [
    text(
      'Minister on the dam',
      'The minister Una Grey spoke in the rain.',
      '"We will never again let a dam in this valley, or in any other, go without an inspector", Grey said.',
    ),
    text(
      'Grey promises inspectors',
      'The minister Una Grey visited the valley.',
      '"We will never again let a dam in this valley ... go without an inspector", Grey said.',
    ),
  ],
  [],
);
