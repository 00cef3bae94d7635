import { story, text } from '../../test/support/mini-story.ts';

// Neither time nor credit shows which of two texts retells the other.

const SOURCED = text(
  'Tram strike bites in Orlen',
  'Trams stood still in Orlen on Thursday.',
  'Nine drivers in ten had joined the strike, the union Transit Workers said.',
  'The council may call in the army to drive buses, a clerk said.',
  '“We have waited for two years for a decent offer”, the driver Ola Rem said.',
);
const PLAIN = text(
  'No trams in Orlen on Thursday',
  'Nothing moved on Orlen’s rails on Thursday.',
  'Nine in ten drivers joined the strike.',
  'The council will call in the army to drive buses, a clerk said.',
  'The driver Ola Rem said they had waited two years for a decent offer.',
);
const LOST = ['attribution-lost: Transit Workers | Nine in ten', 'certainty-raised: may call in | will call in'];

story(
  'J0: the text with sources, hedges and quotations is the one retold',
  'retells or is retold',
  [SOURCED, PLAIN],
  LOST,
);
story('J0: whichever of the two is fuller', 'retells or is retold', [PLAIN, SOURCED], LOST);
story(
  'J0: each has a source that the other lacks, and every difference is low',
  'retells or is retold',
  [
    text(
      'Tram strike bites in Orlen',
      'Nine drivers in ten had joined the strike, the union Transit Workers said.',
      'The council will call in the army to drive buses.',
    ),
    text(
      'No trams in Orlen on Thursday',
      'Nine in ten drivers joined the strike.',
      'The council will call in the army to drive buses, a clerk said.',
    ),
  ],
  [],
);
