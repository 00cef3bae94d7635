import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeStory, attributeText } from '../../test/support/read-text.ts';

/** A Thursday. */
const PUBLISHED = '2031-05-08';

/** Each case: the text, words of one statement, and when that happened; `-` where nothing shows it. */
function check(text: string, words: string, time: string, published: string | null = PUBLISHED): void {
  const { statements } = attributeText(text, published).attribution;
  const meant = statements.filter((s) => s.content.some((c) => c.text.includes(words)));
  assert.ok(meant.length > 0, `no statement with “${words}”: ${statements.map((s) => s.content[0]?.text).join(' | ')}`);
  assert.deepEqual(
    meant.map((s) => s.occurredAt?.value ?? '-'),
    meant.map(() => time),
    text,
  );
}

type Case = readonly [text: string, words: string, time: string];
const all = (cases: readonly Case[]): void => {
  for (const [text, words, time] of cases) it(`${text} → ${words}`, () => check(text, words, time));
};

describe('O5 the first time in the content’s words that its own verb can have', () =>
  all([
    ['The bridge fell on Monday.', 'bridge fell', '2031-05-05'],
    ['Geolocated footage published on May 3 shows soldiers on the bridge.', 'soldiers on', '-'],
    ['Mira Vale said the bridge had fallen on Monday.', 'had fallen', '2031-05-05'],
    ['Police stormed the hall before dawn on Tuesday.', 'Police stormed', '2031-05-06'],
    ['The clerk made 212 transfers between 2026 and 2029.', '212 transfers', '2026/2029'],
    ['Mira Vale was mayor from 2011 to 2019.', 'was mayor', '2011/2019'],
    ['Mira Vale was mayor from January 2015 through June 2017.', 'was mayor', '2015-01/2017-06'],
    ['Mira Vale was a member of the board until 1995.', 'was a member', '-'],
    ['Mira Vale won a part in the 1959 comedy.', 'won a part', '-'],
    ['The ministry tore up the May 3 accord.', 'tore up', '-'],
    ['The May 3 raid killed two.', 'raid killed', '2031-05-03'],
    ['Three people died in a May 3 crash.', 'people died', '2031-05-03'],
    ['Mira Vale did not leave the house until Friday.', 'not leave', '2031-05-02'],
    ['The vote was postponed from June 2030 to October 2030.', 'was postponed', '2030-06'],
    ['The crews still hold less of the land which they held in 2024.', 'still hold', '-'],
    ['It was the biggest storm since the flood of 1941.', 'biggest storm', '-'],
    ['The river reached its highest level since records began in 1961.', 'highest level', '-'],
    ['The towns have come under attack since 2029.', 'under attack', '2029/2031-05-08'],
    ['Orvan currently holds two islands after an offensive last year.', 'currently holds', '-'],
    ['Before the vote on Sunday, police closed three roads.', 'police closed', '-'],
    ['The firm sold the yard after a long fire in 2029.', 'sold the yard', '-'],
    ['The mayor resigned after the vote on Sunday.', 'mayor resigned', '2031-05-04'],
    ['The bridge, which collapsed in 2029, will reopen in June, Mira Vale said.', 'will reopen', '2031-06'],
    ['The vote, due on 4 May, has been postponed.', 'been postponed', '-'],
    ['Between Monday and Wednesday 40 drones were shot down.', '40 drones', '2031-05-05/2031-05-07'],
    ['Police said the man, arrested on Tuesday, was in court on Wednesday.', 'was in court', '2031-05-07'],
    ['The number has risen to 31, up from 24 on Monday.', 'risen to 31', '-'],
    ['Turnout was four points lower than in 2027.', 'Turnout was', '-'],
    ['A fire killed more than 40 people on Monday in Tarno.', 'fire killed', '2031-05-05'],
    ['Police arrested more than a dozen people on Monday.', 'Police arrested', '2031-05-05'],
    ['The party won fewer seats than the Greens in 2027.', 'party won', '-'],
    ["The suspect in Monday's attack was arrested on Wednesday.", 'was arrested', '2031-05-07'],
    ["The death toll from Monday's landslide rose to 41 on Wednesday.", 'rose to 41', '2031-05-07'],
    ["The authorities have ended the search for victims of Monday's crash.", 'ended the search', '-'],
    ['The firm had known of the leak before September.', 'had known', '-'],
    ['The ship was not seen before 4 April.', 'ship was not', '-'],
    ["The mayor left before Monday's vote.", 'mayor left', '-'],
    ['The man died on Thursday. He ate the cheese on the Sunday before.', 'ate the cheese', '2031-05-04'],
    ['The firm was fined under the Data Act 2017.', 'was fined', '-'],
    ['The firm was fined on Monday under the Data Act of 2017.', 'was fined', '2031-05-05'],
    ['The army broke a 2023 ceasefire on Monday.', 'army broke', '2031-05-05'],
    ['Drones hit the port overnight.', 'hit the port', '2031-05-08'],
    ['The army shot down nine drones over Hallan on Monday.', 'shot down', '2031-05-05'],
    ["The driver in Monday's crash was arrested.", 'was arrested', '-'],
    ["At least 31 people died in Tuesday's disaster.", 'people died', '2031-05-06'],
    ["Monday's blast killed six people.", 'killed six', '2031-05-05'],
    ["In Monday's attack, six people died.", 'six people', '2031-05-05'],
    ['Inspectors checked the door in July.', 'checked the door', '2030-07'],
    ['The ship, which left on Friday, sank near the coast.', 'sank near', '-'],
    ['A man arrested by police on Monday has been released.', 'been released', '-'],
    ['The bridge, repaired in March, was closed again on Tuesday.', 'closed again', '2031-05-06'],
  ]));

describe('O6 what somebody tells as done had happened when it was told', () => {
  all([
    ['Mira Vale said on Monday that she had been briefed by the crews.', 'had been briefed', '2031-05-05'],
    ['Mira Vale said on Monday that crews were leaving the valley.', 'were leaving', '2031-05-05'],
    ['Mira Vale said on Monday that the wall was safe.', 'the wall was safe', '-'],
    ['Mira Vale said on Monday that crews would leave the valley.', 'would leave', '-'],
    ['Mira Vale denied on Monday that crews had left the valley.', 'had left', '-'],
    ['“We grew up in the valley, all of us,” Mira Vale said on Monday.', 'grew up', '-'],
  ]);
  it('is told as inferred', () => {
    const { statements } = attributeText('Mira Vale said on Monday that crews had left.', PUBLISHED).attribution;
    assert.equal(statements[0]?.statedAt?.basis, 'resolved');
    assert.equal(statements[0]?.occurredAt?.basis, 'inferred');
  });
});

describe('O6 not what is told in court, in an interview, behind a colon, or shown by what came out then', () =>
  all([
    ['Mira Vale told the Courier in an interview on Sunday that the board met twice.', 'board met', '-'],
    ['In court on Tuesday, Mira Vale said the man drove to the college.', 'man drove', '-'],
    ['Her office said on Tuesday: Vale accepted the resignation.', 'Vale accepted', '-'],
    ['Footage published on Monday shows that soldiers entered the village.', 'soldiers entered', '-'],
    ['Mira Vale told MPs on Tuesday that the letter had been lost.', 'letter had', '-'],
    ['Mira Vale told the committee on Tuesday that the letter had been filed.', 'letter had', '-'],
    ['Mira Vale told Kranz magazine on Tuesday that she had seen the ship.', 'had seen', '-'],
    ['Mira Vale told the Courier last month that Ivo Lan was sleeping when the fire began.', 'was sleeping', '-'],
    ['Police said on Tuesday that two men had been arrested.', 'men had', '2031-05-06'],
    ['Police said on Tuesday that rebels shelled the town.', 'rebels shelled', '2031-05-06'],
    ['Mira Vale told the Courier in an interview on Sunday that the board has resigned.', 'has resigned', '2031-05-04'],
  ]));

describe('O9 not where the words have a phrase of time', () =>
  all([
    ['Otto Lan bought the gun in April and texted a friend on the morning of the raid.', 'texted a friend', '-'],
    ['Otto Lan bought the gun on Monday and texted a friend.', 'texted a friend', '2031-05-05'],
  ]));

describe('O7 an outlet’s remark about an act of speaking has its time', () =>
  all([
    [
      'Mira Vale has confirmed for the first time that the wall leaks.\nVale said on Monday that it leaked.',
      'has confirmed for the first time',
      '2031-05-05',
    ],
    ['Mira Vale said on Monday that the wall leaked. She gave no further details.', 'gave no', '2031-05-05'],
    ['Mira Vale said on Monday that the wall leaked. She did not elaborate.', 'did not elaborate', '2031-05-05'],
    [
      'Mira Vale said on Monday that the wall leaked. It is her first public statement on the dam.',
      'her first public',
      '2031-05-05',
    ],
  ]));

describe('O8 “has since” lasts from the time told before until the day of publication', () =>
  all([
    [
      'The crews took the valley after a long march last year. Orvan has since retaken most of it.',
      'has since retaken',
      '2030/2031-05-08',
    ],
  ]));

describe('O9 a plain past goes on from the frame, the clause or the sentence before', () => {
  all([
    ['In March, the frost came, and the bridge fell into the river.', 'bridge fell', '2031-03'],
    ['A storm hit the depot on Sunday and three people died there.', 'three people died', '2031-05-04'],
    ['A storm hit the depot on Sunday. Three people died in the yard.', 'Three people died', '2031-05-04'],
    [
      'Ivo Lan told reporters late on Monday that he was unhappy. The city held funerals earlier for the crew.',
      'held funerals',
      '2031-05-05',
    ],
    [
      'On Sunday night, a storm hit the depot. A fire broke out and burned for six hours.',
      'fire broke out',
      '2031-05-04',
    ],
    ['In April, the firm closed its yard. It sold the cranes to a rival.', 'sold the cranes', '2031-04'],
    [
      'Two men robbed a bank on Sunday, police said on Tuesday. They escaped by boat, police said.',
      'They escaped',
      '2031-05-04',
    ],
    ['In 2024, the firm closed its yard. It sold the cranes to a rival.', 'sold the cranes', '-'],
    ['A storm hit the depot on Sunday. The yard is closed for the winter.', 'yard is closed', '-'],
    ['A storm hit the depot on Sunday. The crews had left the yard.', 'crews had left', '-'],
    ['A storm hit the depot on Sunday.\nThree people died in the yard.', 'Three people died', '-'],
  ]);
  it('an undated article gives no day to a weekday, nor to what goes on from it', () =>
    check('A storm hit the depot on Sunday. Three people died in the yard.', 'Three people died', '-', null));
});

describe('O10 what the lead tells is told again below, with its time', () => {
  const BELOW = 'The town is quiet.\nThe crews are tired.\n';
  all([
    [
      `The wall above Ostrel collapsed with a roar.\n${BELOW}In March, the old wall of Ostrel collapsed.`,
      'with a roar',
      '2031-03',
    ],
    [`The wall above Ostrel collapsed with a roar.\n${BELOW}In March, prices in Velm collapsed.`, 'with a roar', '-'],
    [
      `The wall above Ostrel collapsed with a roar.\n${BELOW}In March, the wall of Ostrel collapsed. In April, the wall of Ostrel collapsed.`,
      'with a roar',
      '-',
    ],
  ]);
});

describe('O10 a headline is told again by the lead', () => {
  const headline = (text: string, words: string, time: string): void => {
    const { statements } = attributeStory(text);
    const meant = statements.find((s) => s.content.some((c) => c.text.includes(words)));
    assert.equal(meant?.occurredAt?.value ?? '-', time, text);
  };
  const cases: Case[] = [
    ['Miners walk out at Velm\nAbout 300 miners walked out at Velm on 6 May 2031.', 'Miners walk out', '2031-05-06'],
    [
      'Storm wrecks the bridge in Ostrel\nA storm destroyed a bridge in Ostrel on 6 May 2031.',
      'Storm wrecks',
      '2031-05-06',
    ],
    ['Storm wrecks the bridge in Ostrel\nThe mayor of Velm resigned on 6 May 2031.', 'Storm wrecks', '-'],
  ];
  for (const [text, words, time] of cases) it(text, () => headline(text, words, time));
});

describe('O11 an event that is spoken of with “the” is the one that the article dates', () =>
  all([
    ['Three died in a blast at the pit on Tuesday.\nThe blast tore the roof off.', 'tore the roof off', '2031-05-06'],
    [
      'A car exploded at the gate on Tuesday.\nTwelve people were hurt in the explosion.',
      'Twelve people',
      '2031-05-06',
    ],
    [
      'A blast killed two on Monday. A blast killed three on Tuesday.\nThe blast tore the roof off.',
      'tore the roof off',
      '-',
    ],
    ['The Sund offensive began in 2030.\nThe Velm offensive took 40 lives.', 'took 40 lives', '-'],
    ['Three died in a blast at the pit on Tuesday.\nA blast tore the roof off.', 'tore the roof off', '-'],
  ]));
