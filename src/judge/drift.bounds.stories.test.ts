import { story, text } from '../../test/support/mini-story.ts';

story(
  'J14: preliminary',
  'retells',
  [
    text(
      'Wolf was shot',
      'A wolf was found dead in a ditch near Lohr.',
      'Preliminary tests show that it was shot, the ranger said.',
      'Wolves are protected in the whole country.',
    ),
    text(
      'Dead wolf in ditch',
      'Tests show that the wolf found dead in a ditch near Lohr was shot, the ranger said.',
      'In the whole country wolves are protected.',
    ),
  ],
  ['qualifier-lost/certainty-raised: Preliminary | Tests show'],
);
story(
  'J14: temporarily',
  'retells',
  [
    text(
      'Mine stops',
      'The copper mine at Vess has temporarily stopped work after a rock fall.',
      'All 88 miners came out unharmed.',
      'An engineer is looking at the shaft.',
    ),
    text(
      'Rock fall at Vess',
      'The copper mine at Vess has stopped work after a rock fall.',
      'The 88 miners are all unharmed.',
    ),
  ],
  ['qualifier-lost: temporarily | has stopped work'],
);
story(
  'J17: fully',
  'retells',
  [
    text(
      'Fire at sawmill',
      'Flames damaged the sawmill at Gran on Tuesday.',
      'The fire service was there within ten minutes.',
      'The cause is being looked into.',
    ),
    text(
      'Sawmill in flames',
      'Flames completely destroyed the sawmill at Gran on Tuesday.',
      'It took the fire service ten minutes to get there.',
    ),
  ],
  ['scope-changed: damaged | completely destroyed'],
);
story(
  'J13: said becomes admitted',
  'retells',
  [
    text(
      'Coach speaks after defeat',
      'The coach Ryn Moll said he had chosen the wrong players.',
      'His team lost by five goals.',
      'The next match is on Saturday.',
    ),
    text(
      'Moll under pressure',
      'The coach Ryn Moll admitted that he had chosen the wrong players.',
      'His team was beaten by five goals. Saturday is the next match.',
    ),
  ],
  ['certainty-raised: said | admitted'],
);
story(
  'J12: what came about becomes a risk',
  'retells',
  [
    text(
      'Sculling club counts injuries',
      'The club doctor pointed to broken ribs among young rowers in Ferrin last season.',
      'Training starts before dawn.',
      'The boathouse is new.',
    ),
    text(
      'Early to the boats',
      'The club doctor pointed to a risk of broken ribs among young rowers in Ferrin.',
      'Training starts before dawn.',
    ),
  ],
  ['certainty-lowered: broken ribs | risk'],
);
