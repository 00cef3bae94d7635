import { story, text } from '../../test/support/mini-story.ts';

// What a retelling changed, in the words of many houses. Written before the rules were widened for them.

story(
  'J11: could becomes did',
  'retells',
  [
    text(
      'Gas leak at school',
      'Forty pupils were sent home from a school in Ekre on Monday after a smell of gas.',
      'A corroded pipe could be to blame, the caretaker said.',
    ),
    text(
      'School smelled of gas',
      'After a smell of gas forty pupils had to leave a school in Ekre on Monday.',
      'A corroded pipe is to blame, the caretaker said.',
    ),
  ],
  ['certainty-raised: could | is to blame'],
);
story(
  'J11: likely becomes certain',
  'retells',
  [
    text(
      'Snow on the way',
      'Snow is likely to close the Tarn pass on Saturday, the road office said.',
      'Drivers should take the tunnel.',
    ),
    text(
      'Snow shuts the Tarn pass for a day',
      'Snow will close the Tarn pass on Saturday, the road office said.',
      'The tunnel stays open.',
    ),
  ],
  ['certainty-raised: likely | will close'],
);
story(
  'J11: appears to have becomes has',
  'retells',
  [
    text(
      'Ransom note',
      'Hackers appear to have copied the patient files of the Odd clinic, an adviser to the clinic said.',
      'The clinic has switched off its servers.',
    ),
    text(
      'Clinic hacked',
      'Hackers have copied the patient files of the Odd clinic, an adviser said.',
      'The servers are off.',
    ),
  ],
  ['certainty-raised: appear | have copied'],
);
story(
  'J11: suspects become culprits',
  'retells',
  [
    text(
      'Paintings gone',
      'Three paintings vanished from the museum in Sill on Sunday night.',
      'Investigators suspect that a guard let the thieves in.',
      'The alarm did not go off.',
    ),
    text(
      'Art heist in Sill',
      'Thieves made off with three paintings from the museum in Sill on Sunday night.',
      'A guard let the thieves in, investigators said.',
      'The alarm stayed silent.',
    ),
  ],
  ['certainty-raised: suspect | let the thieves in'],
);
story(
  'J11: probably in the outlet’s own voice',
  'retells',
  [
    text(
      'Council to vote on pool',
      'The council of Dorr votes on the new pool on Thursday.',
      'It will probably turn the plan down.',
    ),
    text('Pool vote', 'On Thursday Dorr’s council votes on the new pool.', 'It will turn the plan down.'),
  ],
  ['certainty-raised: probably | turn the plan down'],
);
story(
  'J10: the remark on checking is dropped',
  'retells',
  [
    text(
      'Prison riot',
      'Inmates said that guards had fired into the yard of the prison at Maro.',
      'The account could not be verified.',
      'Families gathered outside.',
    ),
    text(
      'Shots in the yard',
      'Guards fired into the yard of the prison at Maro, inmates said.',
      'Outside, families gathered.',
    ),
  ],
  ['verification-lost: could not be verified | fired into the yard'],
);
story(
  'J10: the remark stands in the same sentence',
  'retells',
  [
    text(
      'Video of beating',
      'A video that the paper has not been able to verify shows two guards beating a prisoner.',
      'The ministry has opened an inquiry.',
    ),
    text(
      'Guards filmed',
      'A video shows two guards beating a prisoner.',
      'An inquiry has been opened by the ministry.',
    ),
  ],
  ['verification-lost: not been able to verify | A video shows'],
);
story(
  'J14: a provisional figure',
  'retells',
  [
    text(
      'Turnout in Ramm',
      'Turnout in Ramm was 61 per cent, according to provisional figures of the election office.',
    ),
    text('Ramm votes', 'Turnout in Ramm was 61 per cent, according to figures of the election office.'),
  ],
  ['qualifier-lost: provisional'],
);
story(
  'J41: with a condition, and without',
  'retells',
  [
    text(
      'Stadium to be rebuilt',
      'Brack United will rebuild the stadium next summer if the city lends it the money, the club said.',
      'Tickets will get dearer.',
    ),
    text('New stadium', 'Brack United will rebuild the stadium next summer, the club said.', 'Tickets will cost more.'),
  ],
  ['qualifier-lost: if the city lends'],
);
story(
  'J15: part of a region becomes the region',
  'retells',
  [
    text(
      'Water rationed',
      'Water will be rationed in parts of Hallen from Monday, the county said.',
      'Gardens may not be watered.',
    ),
    text('Taps run dry', 'Water will be rationed in Hallen from Monday, the county said.', 'Gardens get none.'),
  ],
  ['scope-changed/qualifier-lost: parts of | rationed in Hallen'],
);
story(
  'J16: some become all',
  'retells',
  [
    text(
      'Schools close',
      'Several schools in Trond will stay closed on Friday because of the heat, the council said.',
      'Parents were told by letter.',
    ),
    text(
      'Too hot for school',
      'All schools in Trond will stay closed on Friday because of the heat, the council said.',
      'Parents got a letter.',
    ),
  ],
  ['scope-changed: Several schools | All schools'],
);
story(
  'J16: most become a bare plural',
  'retells',
  [
    text(
      'Teachers’ ballot',
      'Most of the teachers in Orlen voted against the new hours, the union said on Monday.',
      'The ballot ran for a week.',
    ),
    text('Teachers say no', 'The teachers in Orlen voted against the new hours, the union said.', 'They had a week.'),
  ],
  ['scope-changed/qualifier-lost: Most | The teachers'],
);
story(
  'J42: limited to some products',
  'retells',
  [
    text(
      'Jam recalled',
      'Solby Foods is recalling its jam, but only jars with the number 44 on the lid.',
      'Glass was found in one.',
    ),
    text('Jam recalled', 'Solby Foods is recalling its jam.', 'In one jar there was glass.'),
  ],
  ['scope-changed: only jars'],
);
story(
  'J25: a reason that nobody gave',
  'retells',
  [
    text(
      'Coach out',
      'Ostra parted with their coach, Nils Berg, on Tuesday.',
      'His assistant takes over.',
      'The next match is on Saturday.',
    ),
    text(
      'Ostra fire Berg',
      'Ostra fired their coach Nils Berg on Tuesday.',
      'Two players had complained to the board about his drinking.',
      'His assistant takes charge.',
      'On Saturday comes the next match.',
    ),
  ],
  ['added-without-source: drinking'],
);
story(
  'J25: what will come, from nowhere',
  'retells',
  [
    text(
      'Ferry repaired',
      'The ferry Alma has been repaired and sails again from Monday, the line said.',
      'The crew had been on leave.',
    ),
    text(
      'Alma is back',
      'Repaired, the ferry Alma sails again from Monday, said the line.',
      'The line will sell the ship in the spring.',
      'Her crew had been on leave.',
    ),
  ],
  ['added-without-source: sell the ship'],
);
story(
  'J20: a figure that grew in the retelling',
  'retells',
  [
    text(
      'Strike costs mount',
      'The strike at the port of Lyng has cost shippers 12 million crowns, the chamber of trade said.',
      'It enters its third week.',
    ),
    text(
      'Port strike enters its third week',
      'The strike at the port of Lyng has cost shippers 21 million crowns, according to the chamber of trade.',
      'It is in its third week.',
    ),
  ],
  ['quantity-changed/number-conflict: 12 million | 21 million'],
);
story(
  'J44: a quotation that is not the same',
  'retells',
  [
    text(
      'Union on pay',
      'The union leader, Rosa Amt, spoke at the gate.',
      '“We are ready to talk about every point, but not about the night shift”, Amt said.',
    ),
    text(
      'Amt at the gate',
      'At the gate spoke the union leader, Rosa Amt.',
      '“We are not ready to talk about every point, and not about the night shift”, Amt said.',
    ),
  ],
  ['quote-altered: We are ready | We are not ready'],
);
