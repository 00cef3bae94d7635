import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';

/**
 * Two short articles and what in them denies what: every dispute found must be one of `words | words` (each stands in one of the two
 * statements), and each of these must be found. The stories were written before the rules that pass them.
 */
function against(name: string, texts: readonly string[], expected: readonly string[]): void {
  test(name, { skip: withoutNetwork() }, () => {
    const { disputes, statements } = comparisonOf(texts, 'apart');
    const words = new Map(statements.map((s) => [s.id, s.content.map((c) => c.text).join(' ')]));
    const found = disputes.map((pair) => pair.map((id) => words.get(id) ?? ''));
    const meets = (pair: readonly string[], wanted: string): boolean => {
      const [a = '', b = ''] = wanted.split(' | ');
      const [x = '', y = ''] = pair;
      return (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a));
    };
    const shown = found.map((pair) => pair.join(' <> ')).join('\n');
    for (const wanted of expected)
      assert.ok(
        found.some((pair) => meets(pair, wanted)),
        `not found: ${wanted}\nfound:\n${shown}`,
      );
    for (const pair of found)
      assert.ok(
        expected.some((wanted) => meets(pair, wanted)),
        `no dispute: ${pair.join(' <> ')}`,
      );
  });
}

const text = (...lines: readonly string[]): string => lines.join('\n\n');
const QUIET = text(
  'Other news',
  'A choir sang in the park of Ulm Street on Sunday.',
  'Snow is forecast for the weekend.',
);

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

// A4 denials in words of their own.
against(
  'A4 a denial with the content denied, of the same thing in other words',
  [
    text(
      'Shots at the bridge',
      'The Norlish army said Velan soldiers opened fire on its patrol at the bridge of Skarn without warning.',
    ),
    text('Velan answers', "Velan's army denied that its soldiers had fired first at the bridge."),
  ],
  ['opened fire on its patrol | had fired first'],
);
against(
  'A4 a denial of what was told in the sentence before, in other words',
  [
    text(
      'Wage talks',
      'The union said the brewery wanted to cut the night bonus by a third. The director, Ada Renn, denied that the bonus was going.',
      'Beer was first brewed here in 1820.',
    ),
    QUIET,
  ],
  ['cut the night bonus | the bonus was going'],
);
against(
  'A4 `not one` denies a verb as `nobody` does',
  [
    text('March', 'The student Jon Marr said police had sprayed gas into the crowd at the gate.'),
    text('Police answer', 'The police chief Tove Lind said not one can of gas was sprayed into the crowd.'),
  ],
  ['had sprayed gas | not one can'],
);
against(
  'A4 `no` before the thing denies it',
  [
    text('Alarm', 'The night nurse Ada Renn said the alarm rang on ward six before the smoke came.'),
    text('Inquiry', 'The porter Jon Marr said no alarm rang on ward six.'),
  ],
  ['the alarm rang on ward six | no alarm rang'],
);
against(
  'A4 `said no such order had been given`',
  [
    text('The gates', 'Villagers said the dam office had given an order to open the gates at night.'),
    text('Office', 'The dam office said no such order to open the gates had been given.'),
  ],
  ['given an order | no such order'],
);
against(
  'A4 `there is no` answers what was told to be there',
  [
    text(
      'Depot hit',
      'The army of Kerr said it had destroyed a fuel depot in the harbour of Ansel. "There is no depot in the harbour," the governor, Tamara Velk, replied.',
    ),
    QUIET,
  ],
  ['fuel depot in the harbour | There is no depot'],
);
against(
  'A4 who denies one thing does not dispute another thing told of the same people',
  [
    text('Museum', 'The curator Ada Renn said the director of the Lantern Museum had bought a stolen vase.'),
    text(
      'Director speaks',
      'The director of the Lantern Museum, Jon Marr, denied that he would resign before the summer.',
    ),
  ],
  [],
);
against(
  'A4 two who both say that nothing was found do not dispute',
  [
    text('Search', 'The coastguard said no trace of the trawler had been found.'),
    text('Search goes on', 'The navy said it had not found any trace of the trawler.'),
  ],
  [],
);
against(
  'A4 `did not deny` is no denial',
  [
    text(
      'Tax',
      'The paper wrote that the minister owned a house abroad. The minister, Ada Renn, did not deny that she owned a house abroad.',
    ),
    QUIET,
  ],
  [],
);
against(
  'A4 a denial answers a like claim of another article, not the next best',
  [
    text(
      'Race',
      'The rider Nela Varga said the team doctor had given her a forbidden drug in May.',
      'The team doctor said the season had been long.',
    ),
    text(
      'Doctor',
      'The team doctor, Ivo Sand, denied having given Varga any forbidden drug.',
      'The stage ended in rain.',
    ),
  ],
  ['given her a forbidden drug | given Varga any forbidden drug'],
);
against(
  'A4 what nobody can confirm is not denied',
  [
    text('Toll', 'The rebels said they had captured the airfield at Skarn.'),
    text('Unclear', 'The ministry said it could not confirm that the rebels had captured the airfield at Skarn.'),
  ],
  [],
);

against(
  'A4 to deny how a thing was done is not to deny that it was done',
  [
    text('Canal', 'The mayor Tove Lind said the lock gates of the canal were opened on her order at night.'),
    text('Canal', 'The lock keeper Jon Marr denied that the lock gates of the canal had been opened in secret.'),
  ],
  [],
);

// A10: two causes, two who began it.
against(
  'A10 each side blames the other for one deed',
  [
    text('Blast', 'Norland blamed Velan troops for the explosion at the Orle power station.'),
    text('Velan', 'Velan blamed Norlish saboteurs for the explosion at the Orle power station.'),
  ],
  ['the explosion at the Orle power station | the explosion at the Orle power station'],
);
against(
  'A10 two who blame one culprit do not dispute',
  [
    text('Blast', 'Norland blamed Velan troops for the explosion at the Orle power station.'),
    text('Envoys', 'The envoy of Sella blamed Velan troops for the explosion at the Orle power station.'),
  ],
  [],
);
against(
  'A10 blame for two things is no dispute',
  [
    text('Blast', 'Norland blamed Velan troops for the explosion at the power station.'),
    text('Prices', 'Velan blamed Norlish traders for the price of bread.'),
  ],
  [],
);

// A5 figures of two parties.
against(
  'A5 two counts of one crowd by two who counted',
  [
    text('March', 'The organisers said 90,000 people took part in the march on Saturday.'),
    text('March', 'Police said 31,000 people took part in the march on Saturday.'),
  ],
  ['90,000 | 31,000'],
);
against(
  'A5 `put the saving at` and `reckons it is nearer`, in the sentence after',
  [
    text(
      'New roster',
      'Harn Railways put the saving at 2.1 million crowns a year. The economist Ketil Brand reckons it is nearer 3 million.',
      'Trains ran late on Monday.',
    ),
    QUIET,
  ],
  ['2.1 million | nearer 3 million'],
);
against(
  'A5 two amounts for two things are no dispute',
  [
    text('Bridge', 'The city said the bridge would cost 14 million crowns.'),
    text('Tunnel', 'The engineers said the tunnel would cost 23 million crowns.'),
  ],
  [],
);
against(
  'A5 a later count of the dead denies no earlier one',
  [
    text('Flood', 'The governor said eleven people had died in the flood.'),
    text('Flood, day two', 'The fire service said sixteen people had died in the flood.'),
  ],
  [],
);
against(
  'A5 a part and the whole are no dispute',
  [
    text('Buses', 'The operator said 40 of its buses were out of service.'),
    text('Buses', 'The mechanics said 12 of the buses were out of service because of their brakes.'),
  ],
  [],
);
