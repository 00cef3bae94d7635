import { story, text } from '../../test/support/mini-story.ts';

// Days and lengths of time that two statements of one claim give, or of what would be one claim but for them.

story(
  'J37: one attack noticed on two days',
  'apart',
  [
    text(
      'Clinic group attacked',
      'PUBLISHED 3 February 2033',
      'Sefra noticed the attack on its servers on 29 January, the company said.',
      'No patient was harmed.',
    ),
    text(
      'Hackers in the clinics',
      'PUBLISHED 3 February 2033',
      'The clinic chain is asking its patients for patience.',
      'Sefra noticed the intrusion on its servers on 27 January, its head said.',
    ),
  ],
  ['date-conflict: 29 January | 27 January'],
);
story(
  'J37: one meeting on two days',
  'apart',
  [
    text(
      'Cabinet falls',
      'PUBLISHED 4 May 2033',
      'President Orvin will receive the party leaders on 6 May, his office said.',
      'The vote was close.',
    ),
    text(
      'Leaders to the palace',
      'PUBLISHED 4 May 2033',
      'There was silence in the chamber.',
      'President Orvin will meet the party leaders on 7 May, two officials said.',
    ),
  ],
  ['date-conflict: 6 May | 7 May'],
);
story(
  'J39: one encounter, two lengths',
  'apart',
  [
    text(
      'Cutters off the cape',
      'The encounter of the two cutters lasted 40 minutes, the ministry in Torva said.',
      'Nobody was hurt.',
    ),
    text(
      'Provoked at sea',
      'A spokesman spoke of a provocation.',
      'The encounter of the two cutters lasted two hours, he said.',
    ),
  ],
  ['duration-conflict: 40 minutes | two hours'],
);
story(
  'J37: the end of a month and the month',
  'apart',
  [
    text('Gas', 'PUBLISHED 3 May 2033', 'The contract on the transit of gas must be renewed by the end of December.'),
    text('Pipeline', 'PUBLISHED 3 May 2033', 'The contract on the transit of gas runs out in December.'),
  ],
  [],
);
story(
  'J37: a year that names a thing',
  'apart',
  [
    text('Vote', 'PUBLISHED 3 May 2032', 'Parliament rejected the 2033 budget on 2 May.', 'Nobody cheered.'),
    text('Defeat', 'PUBLISHED 3 May 2032', 'Parliament rejected the budget, as it had in 1998.'),
  ],
  [],
);
story(
  'J39: a length that is denied',
  'apart',
  [
    text('Leak', 'The law gives the firms 72 hours to report a leak, the commissioner said.'),
    text('Too late', 'The law allows the firms 72 hours to report a leak, not a week, the commissioner said.'),
  ],
  [],
);
