import { story, text } from '../../test/support/mini-story.ts';

// Retellings that change the words and nothing else. Written before the rules were widened.

story(
  'J7: the same source in another place',
  'retells',
  [
    text(
      'Tram strike bites',
      'Nine drivers in ten had joined the strike, the union Transit Workers said on Thursday.',
      'It wants shorter shifts.',
    ),
    text(
      'No trams',
      'The union Transit Workers counts nine drivers in ten on strike.',
      'Shorter shifts are what it wants.',
    ),
  ],
  [],
);
story(
  'J7: the source of the sentence before',
  'retells',
  [
    text(
      'Trial opens',
      'The prosecutor, Eva Lund, read out the charges on Tuesday.',
      'Moe had moved 600,000 crowns to his wife’s account, she said.',
    ),
    text(
      'Treasurer on trial',
      'Prosecutor Eva Lund took an hour to read out the charges on Tuesday: Moe moved 600,000 crowns to his wife’s account.',
    ),
  ],
  [],
);
story(
  'J7: what is known is told by the outlet',
  'retells',
  [
    text(
      'Road closed',
      'The road over the Tarn pass was closed at noon on Saturday, the road office said.',
      'Snow lay a metre deep.',
    ),
    text(
      'Snow shuts the Tarn pass for a day',
      'At noon on Saturday the road over the Tarn pass was closed.',
      'The snow was a metre deep.',
    ),
  ],
  [],
);
story(
  'J7: a body’s own doing',
  'retells',
  [
    text(
      'Lumo recalls cars',
      'Lumo said it would recall 4,000 cars because of faulty brakes.',
      'Owners will get a letter.',
    ),
    text('Lumo recall', 'Lumo is recalling 4,000 cars because of faulty brakes.', 'Letters go out to owners.'),
  ],
  [],
);
story(
  'J11: may, in other words',
  'retells',
  [
    text('Gas leak', 'A corroded pipe may have caused the leak at the school in Ekre, the caretaker said.'),
    text('School', 'The leak at the school in Ekre was possibly caused by a corroded pipe, the caretaker said.'),
  ],
  [],
);
story(
  'J11: likely, in other words',
  'retells',
  [
    text('Snow', 'Snow is likely to close the Tarn pass on Saturday, the road office said.'),
    text('Pass', 'The road office expects that snow will close the Tarn pass on Saturday.'),
  ],
  [],
);
story(
  'J11: suspicion, in other words',
  'retells',
  [
    text('Paintings gone', 'Investigators suspect that a guard let the thieves into the museum in Sill.'),
    text('Heist', 'A guard is suspected of having let the thieves into the museum in Sill.'),
  ],
  [],
);
story(
  'J10: not checked, in other words',
  'retells',
  [
    text(
      'Prison riot',
      'Inmates said that guards had fired into the yard of the prison at Maro.',
      'The account could not be verified.',
    ),
    text(
      'Shots',
      'Guards fired into the yard of the prison at Maro, inmates said.',
      'There was no independent confirmation.',
    ),
  ],
  [],
);
story(
  'J10: alleged stands for it',
  'retells',
  [
    text(
      'Prison riot',
      'Inmates said that guards had fired into the yard of the prison at Maro.',
      'The account could not be verified.',
    ),
    text('Shots', 'Guards allegedly fired into the yard of the prison at Maro, inmates said.'),
  ],
  [],
);
story(
  'J14: provisional, in other words',
  'retells',
  [
    text('Turnout', 'Turnout in Ramm was 61 per cent, according to provisional figures of the election office.'),
    text('Ramm', 'Turnout in Ramm was 61 per cent, the election office said; the count is not final.'),
  ],
  [],
);
story(
  'J41: a condition, in other words',
  'retells',
  [
    text('Stadium', 'Brack United will rebuild the stadium next summer if the city lends it the money, the club said.'),
    text('Stadium', 'Brack United will rebuild the stadium next summer, provided that the city lends it the money.'),
  ],
  [],
);
story(
  'J15: parts, in other words',
  'retells',
  [
    text('Water rationed', 'Water will be rationed in parts of Hallen from Monday, the county said.'),
    text('Taps', 'From Monday some districts of Hallen will have their water rationed, the county said.'),
  ],
  [],
);
story(
  'J16: a list becomes its whole',
  'retells',
  [
    text('Schools close', 'The primary school and the secondary school in Trond, the only two, stay closed on Friday.'),
    text('Heat', 'Both schools in Trond stay closed on Friday.'),
  ],
  [],
);
story(
  'J20: the same sum in other words',
  'retells',
  [
    text('Strike', 'The strike at the port of Lyng has cost shippers 1.5 million crowns, the chamber of trade said.'),
    text(
      'Port',
      'The strike at the port of Lyng cost shippers one and a half million crowns, the chamber of trade said.',
    ),
  ],
  [],
);
story(
  'J25: a sentence that sums up',
  'retells',
  [
    text(
      'Coach out',
      'Ostra parted with their coach, Nils Berg, on Tuesday.',
      'They had lost nine of ten matches.',
      'His assistant takes over.',
    ),
    text(
      'Ostra fire Berg',
      'After nine defeats in ten matches Ostra fired their coach Nils Berg on Tuesday.',
      'His assistant takes charge.',
    ),
  ],
  [],
);
story(
  'J25: a colourful sentence without news',
  'retells',
  [
    text(
      'Ferry repaired',
      'The ferry Alma has been repaired and sails again from Monday.',
      'The crew had been on leave.',
    ),
    text(
      'Alma is back',
      'The old lady puts to sea again.',
      'Repaired, the ferry Alma sails again from Monday.',
      'Her crew had been on leave.',
    ),
  ],
  [],
);
story(
  'J9: a name and an office',
  'retells',
  [
    text('Budget', 'The council’s budget has a hole of 3 million crowns, the auditor, Lena Skog, said on Monday.'),
    text('Hole', 'There is a hole of 3 million crowns in the council’s budget, the city’s auditor warned.'),
  ],
  [],
);
story(
  'J44: a quotation with other marks',
  'retells',
  [
    text('Union', 'The union leader, Rosa Amt, spoke.', '“We are ready to talk, but not about nights”, Amt said.'),
    text('Amt', 'The union leader, Rosa Amt, spoke.', '"We are ready to talk – but not about nights," said Amt.'),
  ],
  [],
);
story(
  'J12: a question stays a question',
  'retells',
  [
    text('Poll', 'Will the council turn the plan down? It will vote on Thursday.', 'The pool would cost a million.'),
    text(
      'Vote',
      'On Thursday it will be seen whether the council turns the plan down.',
      'A million is the cost of the pool.',
    ),
  ],
  [],
);
