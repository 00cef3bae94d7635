import { against, QUIET } from '../../test/support/disputes-story.ts';
import { text } from '../../test/support/mini-story.ts';

// A9: a denial without content of its own answers what was said just before, of the one who denies it.
against(
  'A9 `denied the accusation` denies the accusation',
  [
    text(
      'Row over the vines',
      'The grower Ada Renn accused the Tolva cooperative of having sprayed her vines with weedkiller.',
      'The cooperative denied the accusation.',
    ),
    QUIET,
  ],
  ['sprayed her vines | the accusation'],
);
against(
  'A9 `denied this` denies the last thing that was said of the one who denies',
  [
    text(
      'Bees',
      'Beekeepers said the chemical works at Orle had let solvent run into the brook. The works denied this.',
      'The brook flows into the Tamm.',
    ),
    QUIET,
  ],
  ['let solvent run | this'],
);
against(
  'A9 `called it a lie`',
  [
    text(
      'Telescope',
      'The astronomer Ivo Sand told the paper that the observatory had sold his data to a rival. The observatory called it a lie.',
      'The dome was built in 1931.',
    ),
    QUIET,
  ],
  ['sold his data | a lie'],
);
against(
  'A9 `dismissed the report` answers the report, not what was said after it',
  [
    text(
      'Opera',
      'A report by the auditors said the opera had paid its tenor twice. Tickets cost forty crowns. The opera dismissed the report.',
    ),
    QUIET,
  ],
  ['paid its tenor twice | the report'],
);
against(
  'A9 `That is false` answers what was said of the speaker',
  [
    text(
      'Chess',
      'The trainer Ossip Lund said the champion Nela Varga had been sent moves by telephone. "That is false," Varga said.',
      'The hall seats four hundred.',
    ),
    QUIET,
  ],
  ['sent moves | That is false'],
);
against(
  'A9 `Nonsense`, of what was said to be so of her',
  [
    text(
      'The roof',
      'The head of the school knew about the cracks for a year, the parents’ group said. The roof is of glass. "Nonsense," the head, Tove Lind, said.',
    ),
    QUIET,
  ],
  ['knew about the cracks | Nonsense'],
);
against(
  'A9 `Claims that … are false` is a denial of what it tells',
  [
    text('Ballots', 'The candidate Jon Marr said ballots from the harbour ward had been burned.'),
    text(
      'Office answers',
      'The election office said claims that ballots from the harbour ward had been burned were false.',
    ),
  ],
  ['ballots from the harbour ward had been burned | '],
);
against(
  'A9 a denial by somebody of whom nothing was said answers no one who spoke of others',
  [
    text(
      'A long night',
      'The pilot Kaja Holm said the tower had kept silent. The baker of the airfield sold 300 rolls. The baker denied rumours about a sale of his shop.',
    ),
    QUIET,
  ],
  [],
);
against(
  'A9 a body that dismisses a trainer denies nothing',
  [
    text(
      'Trainer leaves',
      'The trainer Ossip Lund said the club had no money for a striker. The club dismissed the trainer. The club rejected the offer for its goalkeeper.',
    ),
    QUIET,
  ],
  [],
);
against(
  'A9 `the union’s account` is what the union said',
  [
    text(
      'Ward',
      'A porter said the lift was broken. The nurses’ union said one nurse had been left alone with forty patients. The hospital disputed the union’s account.',
    ),
    QUIET,
  ],
  ['left alone with forty | account'],
);
against(
  'A9 `dismissed the claim as pure fantasy`',
  [
    text(
      'Embassy',
      'The interior minister, Ada Renn, said the embassy of Sella had paid the protesters. The embassy dismissed the claim as “pure fantasy”.',
    ),
    QUIET,
  ],
  ['had paid the protesters | the claim'],
);
against(
  'A9 `denied any wrongdoing` answers what he is accused of',
  [
    text('Court', 'Prosecutors said the banker Otto Marr had stolen nine million crowns. Marr denied any wrongdoing.'),
    QUIET,
  ],
  ['stolen nine million | wrongdoing'],
);
against(
  'A9 `denied any wrongdoing` answers nothing that was said of others',
  [text('Court', 'The clerk Ivo Sand said the hall was cold. Otto Marr denied any wrongdoing.'), QUIET],
  [],
);
against(
  'A9 `nothing of the kind`',
  [
    text(
      'Coach',
      'The player Jon Marr said the coach had shouted at him after the match. The coach, Ivo Sand, insisted he had done nothing of the kind.',
    ),
    QUIET,
  ],
  ['had shouted at him | nothing of the kind'],
);
against(
  'A9 a verdict after a question denies what the question asks',
  [
    text(
      'Rates',
      'The economist Ada Renn said the bank was driving the country into a slump. She wants parliament to meet. The trader Jon Marr called the decision a tax on the young. A slump? “Nonsense,” said the governor, Tove Lind.',
    ),
    QUIET,
  ],
  ['into a slump | Nonsense'],
);
against(
  'A9 a bare denial after a question that nobody raised answers nothing',
  [
    text(
      'Rates',
      'The trader Jon Marr said rents would go up by a tenth. Would she resign? “Nonsense,” said the governor, Tove Lind.',
    ),
    QUIET,
  ],
  [],
);
against(
  'A9 `any part in it` points at no statement',
  [text('Plot', 'The police said the singer was arrested at home. Her band denied any part in it.'), QUIET],
  [],
);
against(
  'A9 what somebody asks for or condemns is no claim that a reply could answer',
  [
    text(
      'Row over the vines',
      'The grower Ada Renn said the Tolva cooperative had sprayed her vines with weedkiller. She demanded an explanation from the cooperative.',
      'The cooperative dismissed the claim as baseless.',
    ),
    QUIET,
  ],
  ['sprayed her vines | the claim'],
);
against(
  'A9 `the accusation` is what was said, not the words in marks that follow it',
  [
    text(
      'Terminal',
      'An alarm had been out of use for weeks, said Marta Sellick, president of the union. "The men on the night shift knew it," she told Radio Tervia. Ms Rolvar, head of Velmar, rejected the accusation.',
    ),
    QUIET,
  ],
  ['An alarm had been out of use | the accusation'],
);
against(
  'A9 `the claim` is what was said, not from whom it was heard',
  [
    text(
      'Terminal',
      'The Fuel Workers’ Union said an alarm had been switched off since February. Its president, Marta Sellick, said a foreman had told her so. Velmar denied the claim.',
    ),
    QUIET,
  ],
  ['an alarm had been switched off | the claim'],
);
against(
  'A9 `disputed that` answers the outlet, where nobody else spoke',
  [
    text(
      'Wages',
      'The mutiny was about money. For four months the men of the brigade had gone without wages. Lida Mbarro, the defence minister, disputed that.',
    ),
    QUIET,
  ],
  ['had gone without wages | that'],
);
against(
  'A9 `disputes the figure` answers a figure',
  [
    text(
      'Speed',
      'Investigators say the train was going at 81 miles per hour. The recorder was recovered without damage, the office said. The drivers’ union disputes the figure.',
    ),
    QUIET,
  ],
  ['81 miles per hour | the figure'],
);
against(
  'A9 a claim whose owner is named is nobody else’s',
  [
    text(
      'Tunnel',
      'Ilmaran officials said a drone had set the train on fire. Residents said they had heard two explosions. The ministry denied the Ilmaran claim.',
    ),
    QUIET,
  ],
  ['a drone had set | Ilmaran claim'],
);
against(
  'A9 nor of those who stand before it, where the owner says nothing in the text',
  [
    text(
      'Tunnel',
      'Residents said they had heard two explosions near the tunnel. The ministry denied the Ilmaran claim.',
    ),
    QUIET,
  ],
  [],
);
