import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';

/** Whether two articles, each of a headline and one sentence, are found to tell one claim. */
function claims(name: string, first: string, second: string, together: boolean): void {
  test(name, { skip: withoutNetwork() }, () => {
    const { alignments } = comparisonOf([`One\n\n${first}`, `Two\n\n${second}`], 'apart');
    assert.equal(
      alignments.some(({ members }) => members.length > 1),
      together,
    );
  });
}

claims(
  'A4 a word that denies by itself answers a negation',
  'The soldiers of the Fourth Brigade had been without pay for four months, the union said.',
  'The soldiers of the Fourth Brigade had not been paid for four months, the council said.',
  true,
);
claims(
  'A4 but not where it denies another thing',
  'Police arrested the mayor of Sallow on Tuesday over unpaid taxes, the prosecutor said.',
  'Police did not arrest the mayor of Sallow on Tuesday, the ministry said.',
  false,
);
claims(
  'A4 nor where it tells what for',
  'The president signed a treaty with Norland on Tuesday to end the war, the palace said.',
  'The president did not sign a treaty with Norland on Tuesday, the palace said.',
  false,
);
claims(
  'A4 over and not over',
  'The strike at Harn is over, the company said.',
  'The strike at Harn is not over, the union said.',
  false,
);
claims(
  'A10 two who are blamed by two are two claims',
  'The National Party blamed the Labour Party for the budget crisis.',
  'The Green Party blamed the Liberal Party for the budget crisis.',
  false,
);

const ANTONYMS: readonly (readonly [string, string])[] = [
  ['The search had been called off, police said.', 'The search would go on, the coastguard said.'],
  ['Work at the mine had stopped, the union said.', 'Work at the mine was going on, the company said.'],
  ['There were not enough beds, the nurses said.', 'There were enough beds, the ministry said.'],
  ['There was too little water, the farmers said.', 'There was plenty of water, the ministry said.'],
  ['His party would leave the government, Roth said.', 'His party would remain in the government, Lan said.'],
  ['The ship lost contact with the port, a clerk said.', 'The ship was in contact with the port, its owner said.'],
  ['The senate passed the bill, a clerk said.', 'The senate rejected the bill, a lawyer said.'],
  ['The court acquitted Vale, a clerk said.', 'The court convicted Vale, a lawyer said.'],
  ['The alarm failed on Monday night, the union said.', 'The alarm worked on Monday night, the director said.'],
  ['The captain ignored the warning, a sailor said.', 'The captain heeded the warning, the owner said.'],
  ['The driver was unhurt, police said.', 'The driver was hurt, a doctor said.'],
  ['The mayor was unaware of the letter, an aide said.', 'The mayor was aware of the letter, a clerk said.'],
  ['The takeover went ahead, the buyer said.', 'The takeover fell through, an analyst said.'],
  ['The driver was within the limit, his lawyer said.', 'The driver was over the limit, the prosecutor said.'],
  ['The church escaped the flames, the priest said.', 'The church burned to the ground, the fire chief said.'],
  ['The president backed the plan.', 'The president opposed the plan.'],
  [
    'The results were published before the trial ended, the clinic said.',
    'The results were published after the trial ended, the maker said.',
  ],
  [
    'The summit was reached with bottled oxygen, a guide said.',
    'The summit was reached without bottled oxygen, a climber said.',
  ],
  ['The army withdrew from the town, the governor said.', 'The army entered the town, a resident said.'],
];
for (const [first, second] of ANTONYMS) claims(`A16 one of the two holds: ${first} ${second}`, first, second, false);

const LEFT_OUT: readonly (readonly [string, string])[] = [
  ['The guards failed to lock the door, a prisoner said.', 'The guards locked the door, the governor said.'],
  ['The company refused to pay the ransom, a lawyer said.', 'The company paid the ransom, a clerk said.'],
  ['The hospital lacked sprinklers, the union said.', 'The hospital had sprinklers, the director said.'],
  [
    'The brigade had gone without pay for four months, a sergeant said.',
    'The brigade had been paid for four months, the minister said.',
  ],
];
for (const [first, second] of LEFT_OUT)
  claims(`A17 left undone, or not there: ${first} ${second}`, first, second, false);

claims(
  'A14 one verb of two things',
  'The missile hit a barracks, the rebel commander said.',
  'The missile hit a hospital, the health minister said.',
  false,
);

const SIDES: readonly (readonly [string, string])[] = [
  ['The car turned left at the church, a witness said.', 'The car turned right at the church, the driver said.'],
  ['The camp lies north of Kessen, the army said.', 'The camp lies south of Kessen, a resident said.'],
  ['The bridge opened last week, the council said.', 'The bridge opened last year, a resident said.'],
];
for (const [first, second] of SIDES) claims(`A16 sides and spans: ${first} ${second}`, first, second, false);

const KINDS: readonly (readonly [string, string])[] = [
  ['The missile hit a school in Kessen, the governor said.', 'The missile hit a hospital in Kessen, a resident said.'],
  ['The man was killed with a knife, police said.', 'The man was killed with a gun, a neighbour said.'],
  ['The trial will begin in March, the court said.', 'The trial will begin in June, a lawyer said.'],
  ['The upper bridge at Harn is closed, the council said.', 'The lower bridge at Harn is closed, a driver said.'],
];
for (const [first, second] of KINDS) claims(`A18 two of one sort: ${first} ${second}`, first, second, false);
claims(
  'A18 but one that both name is one',
  'The hospital by the school in Kessen was hit on Friday, the governor said.',
  'The hospital in Kessen was hit on Friday, a resident said.',
  true,
);
claims(
  'A18 nor is a bound what lies behind it',
  'All wards will be inspected by the end of March, the ministry said.',
  'All wards will be inspected before April, an official said.',
  true,
);
claims(
  'A16 who did it to whom, in the passive',
  'The Lions beat the Falcons in Kessen on Sunday, the league said.',
  'The Lions were beaten by the Falcons in Kessen on Sunday, the coach said.',
  false,
);
claims(
  'A16 and the same in the passive is the same',
  'The Lions beat the Falcons in Kessen on Sunday, the league said.',
  'The Falcons were beaten by the Lions in Kessen on Sunday, the coach said.',
  true,
);

const DENIED: readonly (readonly [string, string])[] = [
  ['The mayor denied the existence of the plan.', 'The mayor had a plan to close the school, Ann Lee said.'],
  [
    'The ministry denied a shortage of drugs.',
    'Hospitals had a shortage of drugs and cancelled operations, doctors said.',
  ],
  ['The ministry denied that drugs were short.', 'Hospitals ran short of drugs, doctors said.'],
  [
    'The pilot was drunk, the investigator Carl Munt said.',
    'The airline Skyways scotched rumours that the pilot was drunk.',
  ],
  [
    'The army targeted the hospital, the health minister, Ana Rook, said.',
    'General Tor Wick said it was untrue that the army targeted the hospital.',
  ],
  [
    'The army bombed the market in Ostrel, a resident, Pia Loom, said.',
    'General Tor Wick said there was no truth in reports that the army bombed the market in Ostrel.',
  ],
  [
    'The vaccine causes fever in children, the campaigner Dot Kerr said.',
    'The health minister, Ana Rook, said it was a myth that the vaccine causes fever in children.',
  ],
  [
    'The troops did not enter the mosque, Captain Rolf Brand said.',
    'The imam, Kito Karo, said it was a lie that the troops did not enter the mosque.',
  ],
  [
    'The ferry was overloaded, a survivor, Nela Ruiz, said.',
    'The ferry was by no means overloaded, the owner, Abel Cruz, said.',
  ],
  [
    'The bank is running out of cash, the fund manager Theo Lark said.',
    'Far from running out of cash, the bank is sitting on large reserves, the regulator, Petra Lowe, said.',
  ],
  [
    'The shares were sold before the crash, the regulator, Petra Lowe, said.',
    'Lou Hays, the finance director, said that he had yet to sell the shares before the crash.',
  ],
  ['Leo Bann took bribes, the prosecutor, Lea Finn, said.', 'Leo Bann said he had never taken bribes.'],
  ['Police denied the beating.', 'Officers had beaten a man who refused to stop, witnesses said.'],
  [
    'Vale denied that the brigade had been without pay.',
    'The brigade had gone without pay for four months, a sergeant said.',
  ],
];
for (const [first, second] of DENIED)
  claims(`A4 what is denied is never said as well: ${first} ${second}`, first, second, false);

const BEFORE: readonly (readonly [string, string])[] = [
  [
    'No election can be held before 12 December, Greta Ullman, a lawyer, said.',
    'The election could be held on 12 December at the earliest, the Electoral Commission said.',
  ],
  [
    'The bridge at Harn will not reopen until Monday, the council said.',
    'The bridge at Harn will reopen on Monday, a spokesman for the council said.',
  ],
];
for (const [first, second] of BEFORE) claims(`A4 not before a day is on that day: ${first}`, first, second, true);

const AGREED: readonly (readonly [string, string])[] = [
  [
    'No question will be left unanswered, Strand said.',
    'No question will remain unanswered, the minister, Inga Strand, said.',
  ],
];
for (const [first, second] of AGREED) claims(`A16 the same in other words: ${first}`, first, second, true);
