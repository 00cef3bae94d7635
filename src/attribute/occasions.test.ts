import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attributeStory, attributeText } from '../../test/support/read-text.ts';
import type { LocalStatement } from '../model/statement.ts';

/** A Thursday. */
const PUBLISHED = '2031-05-08';

const attributed = (text: string, published: string | null): readonly LocalStatement[] =>
  attributeText(text, published).attribution.statements.filter((s) => s.voice === 'attributed');

/** Each case: the text, and when each of its attributed statements was said, in order; `-` where nothing shows it. */
function check(text: string, ...times: string[]): void {
  assert.deepEqual(
    attributed(text, PUBLISHED).map((s) => s.statedAt?.value ?? '-'),
    times,
    text,
  );
}

describe('O1 a time of the cue’s own clause is when it was said', () => {
  const cases: [string, string][] = [
    ['Mira Vale said on Monday that the river had risen.', '2031-05-05'],
    ['Mira Vale told reporters late on Monday that the river had risen.', '2031-05-05'],
    ['On 3 May, Mira Vale said that the river had risen.', '2031-05-03'],
    ['In her address on Monday, Mira Vale said the river had risen.', '2031-05-05'],
    ['Mira Vale on Monday said the river had risen.', '2031-05-05'],
    ['“The river has risen by a metre,” Mira Vale said on Monday.', '2031-05-05'],
    ['The army had last month reported that the river had risen.', '2031-04'],
    ['Speaking in Ostrel on Monday, Mira Vale said the river had risen.', '2031-05-05'],
    ['Footage published on 3 May confirms that the river has risen.', '2031-05-03'],
    ['A report released on Monday said the river had risen.', '2031-05-05'],
    ['On Monday Mira Vale met the crews and said that the river had risen.', '2031-05-05'],
    ['A letter of 3 May says that the river has risen.', '2031-05-03'],
    ['After a meeting on Monday, the board said that the river had risen.', '2031-05-05'],
    ['When it met on Monday, the board said that the river had risen.', '2031-05-05'],
    ['Mira Vale told members of the council on Monday that the river had risen.', '2031-05-05'],
    ['Mira Vale came down the steps of the hall on Monday and said that the river had risen.', '2031-05-05'],
    ['Mira Vale resigned on Monday, saying that the river had risen.', '2031-05-05'],
    ['“The river has risen,” Mira Vale told reporters after the match on Monday.', '2031-05-05'],
    ['Hours after the storm on Monday, the board said that the river had risen.', '2031-05-05'],
    ['Mira Vale said by telephone on Monday that the river had risen.', '2031-05-05'],
    ['Asked on Monday whether the river had risen, Mira Vale said that it was low.', '2031-05-05'],
    ['The ruling, handed down on Monday, says the river has risen.', '2031-05-05'],
    ['In its ruling of 3 May the court said that the river had risen.', '2031-05-03'],
    ['Hours after the wall broke on Monday, Mira Vale said that the river had risen.', '2031-05-05'],
    ['In a post published on Monday and later deleted, Mira Vale said that the river had risen.', '2031-05-05'],
    ['Giving evidence on Monday, Mira Vale said the river had risen.', '2031-05-05'],
    ['The army denied the claim on Monday.', '2031-05-05'],
    ['The army had put the number at three on Monday.', '2031-05-05'],
    ['The governor condemned the attack late on Monday.', '2031-05-05'],
    ['The river flooded the town, officials said, late on Monday.', '2031-05-05'],
    ['The river flooded the town, officials said, in a statement on Monday.', '2031-05-05'],
    ['Officials said at their first briefing on Monday that the river rose.', '2031-05-05'],
    ['The river flooded the town, officials said on Monday, the fastest pace this year.', '2031-05-05'],
    ['Following a flood on Monday, Mira Vale said the river had risen.', '-'],
    ['The governor announced an election on Monday.', '-'],
    ['The army denied the claims of last year.', '-'],
    ['At a Monday news conference, Mira Vale said the river had risen.', '2031-05-05'],
    ['The ministry’s Monday statement said the river had risen.', '2031-05-05'],
    ['According to the survey, dated 3 May and seen by the Post, the river has risen.', '2031-05-03'],
    ['A report from March 2029 warned that the river would rise.', '2029-03'],
  ];
  for (const [text, time] of cases) it(text, () => check(text, time));
  const none = [
    'Mira Vale said the river had risen on Monday.',
    'Mira Vale, who resigned on Monday, said the river had risen.',
    'Mira Vale has said since Monday that the river has risen.',
    'Residents of the town hit by the storm on Monday said the river had risen.',
    'Mira Vale said after the storm of Monday that the river had risen.',
    'Mira Vale said of the storm on Monday that it had passed.',
    'Mira Vale, who came on Monday and left, said that the river had risen.',
    'The 2019 champions said that the river had risen.',
    'The crews lost most of the wall in the storm of 1941 - having claimed that they held it.',
    'A further step in June was possible, Mira Vale allowed.',
    'Police held 12 people, the ministry said, in the largest raid this year.',
    'The river flooded the town, officials said, for the third time this year.',
    'The bank cut its rates, the office said, the fastest pace this year.',
    'Six people died, the ministry said, in an attack on Monday.',
    'Mira Vale has defended last week’s decision to close the bridge.',
    'The ministry denied this week’s report that it had paid.',
  ];
  for (const text of none)
    it(`not in: ${text}`, () =>
      assert.deepEqual(
        attributed(text, PUBLISHED).flatMap((s) => s.statedAt?.value ?? []),
        [],
      ));
});

describe('O2 cues of one sentence and one speaker share its time', () => {
  const cases: [string, ...string[]][] = [
    ['The army had last month reported that a wall leaked, but said it was safe.', '2031-04', '2031-04'],
    ['Mira Vale said on Monday that the wall leaked, adding that it was safe.', '2031-05-05', '2031-05-05'],
  ];
  for (const [text, ...times] of cases) it(text, () => check(text, ...times));
});

describe('O3 a speaker goes on on the same occasion', () => {
  const cases: [string, ...string[]][] = [
    ['Mira Vale said on Monday that the wall leaked. She said it was safe.', '2031-05-05', '2031-05-05'],
    ['Mira Vale said on Monday the wall leaked.\n“The wall is safe for now.”', '2031-05-05', '2031-05-05'],
    // The lead tells in the perfect what a later sentence dates.
    [
      'Mira Vale has confirmed that the wall is leaking.\nIn her address on Monday, Vale said the wall leaked.',
      '2031-05-05',
      '2031-05-05',
    ],
    ['Mira Vale came to Ostrel on Monday. “We will mend the wall,” Vale said.', '2031-05-05'],
    ['Ivo Lan came to Ostrel on Monday. “We will mend the wall,” Mira Vale said.', '-'],
    // What is said to have happened, and what only says who speaks, has no day of saying.
    ['Police said the man was arrested on Sunday. They said he was 34.', '-', '-'],
    ['Mira Vale, who lost her job on Sunday, said she would appeal. She said the firm had lied.', '-', '-'],
    ['Mira Vale, whose house burned on Sunday, met reporters. She said nobody came.', '-'],
    ['Police said on Monday that a man was arrested on Sunday. They said he was 34.', '2031-05-05', '2031-05-05'],
    // What a speaker did since then is a later occasion, and what he does before another an earlier one.
    ['Mira Vale said on Monday that it leaked. Vale quit on Tuesday. “I acted,” she said.', '2031-05-05', '2031-05-06'],
    ['Mira Vale quit on Friday. She said it leaked.\nVale said on Monday she would stay.', '2031-05-02', '2031-05-05'],
    ['At a briefing on Monday, Mira Vale was asked about the wall. “It is safe,” Vale said.', '2031-05-05'],
    // Whoever is summoned, or asked by a station, speaks then.
    ['The envoy, Ivo Lan, was summoned on Monday. “We were shown nothing,” Lan said.', '2031-05-05'],
    [
      'Mira Vale shut the mine on Tuesday. Asked on Wednesday by Radio Orvan whether she knew of it, Vale said she had not been warned.',
      '2031-05-07',
    ],
    // What a parliament and its committee are told is told on the day on which others speak there.
    [
      'Mira Vale told members of parliament on Wednesday that the wall leaked.\nIvo Lan told the committee that it was safe.',
      '2031-05-07',
      '2031-05-07',
    ],
    // The day of a text may stand beside it.
    ['The crews delivered their report in March. The report says the wall leaked.', '2031-03'],
    ['The firm, in the statement that it put out on Monday, says that the wall leaked.', '2031-05-05'],
    // A text speaks on its own day, in the present too, before that day is told and after.
    [
      'The firm had made an offer, an email suggests. Sent on Monday by its director, it proposes that work should stop.',
      '2031-05-05',
      '2031-05-05',
    ],
    // A look back, and what goes on from it.
    [
      'On 3 May, Mira Vale had denied that it leaked. The army had said that the wall was safe.',
      '2031-05-03',
      '2031-05-03',
    ],
    [
      'On 3 May, Mira Vale had denied that it leaked. Two engineers at the time reported that it was wet.',
      '2031-05-03',
      '2031-05-03',
    ],
  ];
  for (const [text, ...times] of cases) it(text, () => check(text, ...times));

  it('tells that the time was taken over, and from where', () => {
    const [, second] = attributed('Mira Vale said on Monday that the wall leaked. She said it was safe.', PUBLISHED);
    assert.equal(second?.statedAt?.basis, 'inferred');
    assert.equal(second?.statedAt?.span?.text, 'Monday');
    assert.match(second?.statedAt?.why ?? '', /^The same speaker on the same occasion\./);
  });

  it('does not take a day of long ago for the lead', () =>
    check(
      'Mira Vale has confirmed that the wall is leaking.\nOn 3 March 2030, Vale said the wall was safe.',
      '-',
      '2030-03-03',
    ));

  it('the headline is a part of the lead', () => {
    const { statements } = attributeStory('Vale confirms the wall leaks\nMira Vale said on 3 May 2031 that it leaked.');
    assert.deepEqual(
      statements.filter((s) => s.voice === 'attributed').map((s) => s.statedAt?.value),
      ['2031-05-03', '2031-05-03'],
    );
  });
});

describe('O4 another occasion takes no time over', () => {
  const cases: [string, ...string[]][] = [
    ['Mira Vale said on Monday that the wall leaked. She had previously said it was safe.', '2031-05-05', '-'],
    ['Mira Vale said on Monday that the wall leaked. She has repeatedly said it is safe.', '2031-05-05', '-'],
    ['Mira Vale said on Monday that the wall leaked. She first announced the plan.', '2031-05-05', '-'],
    [
      'Mira Vale said on 7 April that the wall leaked. In November, the plant had opened. Vale said it was safe.',
      '2031-04-07',
      '-',
    ],
    ['In recent years, Mira Vale has said that the wall leaked.', '-'],
    ['Mira Vale said on Monday that the wall leaked. She recently said it was safe.', '2031-05-05', '-'],
    [
      'Mira Vale said on Monday that the wall leaked. In an interview with the Courier, she said it was safe.',
      '2031-05-05',
      '-',
    ],
    ['Mira Vale said on Monday that the wall leaked. Ivo Lan said it was safe.', '2031-05-05', '-'],
    // Within a content: who rang first and then spoke did both on one day.
    ['Her uncle says the girl had rung on Monday and told him that the wall leaked.', '-', '2031-05-05'],
    ['Mira Vale said that the mayor had resigned on Monday and added that the wall leaked.', '-', '-'],
    // The same occasion, said to be the same; another speaker by himself takes no day over.
    [
      'At a briefing on Monday, Mira Vale said the wall leaked. Ivo Lan told the same briefing it was old.',
      '2031-05-05',
      '2031-05-05',
    ],
    [
      'At a briefing on Monday, Mira Vale said the wall leaked. Ivo Lan, beside her, said it was old.',
      '2031-05-05',
      '-',
    ],
    // A sitting has a day, and what is told to whoever sits is told on it.
    ['The inquest opened on Monday. Mira Vale told the coroner that the wall leaked.', '2031-05-05'],
    ['The trial resumed on Monday. Mira Vale told the court that the wall leaked.', '2031-05-05'],
    ['The trial resumed on Monday. Mira Vale said that the wall leaked.', '-'],
    ['The trial was adjourned on Monday. Mira Vale told the court that the wall leaked.', '-'],
    ['The trial resumed on Monday. Mira Vale has told the court that the wall leaked.', '-'],
    ['Mira Vale said on Monday that the wall leaked. She says it is safe.', '2031-05-05', '-'],
  ];
  for (const [text, ...times] of cases) it(text, () => check(text, ...times));

  it('an article without a date gives no day to a weekday, nor to what goes on from it', () =>
    assert.deepEqual(
      attributed('Mira Vale said on Monday that the wall leaked. She said it was safe.', null).map((s) => s.statedAt),
      [null, null],
    ));
});

describe('laws of times of saying', () => {
  const days = fc.integer({ min: 1, max: 28 });
  it('a speaker goes on for twelve sentences and no more', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 15 }), (day, more) => {
        const text = `Mira Vale said on ${day} April 2031 that the wall leaked.${' She said it was safe.'.repeat(more)}`;
        const said = attributed(text, PUBLISHED).map((s) => s.statedAt?.value);
        const date = `2031-04-${String(day).padStart(2, '0')}`;
        assert.deepEqual(
          said,
          Array.from({ length: more + 1 }, (_, k) => (k <= 12 ? date : undefined)),
        );
      }),
      { numRuns: 30 },
    ));
});

describe('O1 nothing was said on a day that is still to come', () => {
  const cases: [string, ...string[]][] = [
    ['Mira Vale said she would file a motion on Friday. “He knew,” she told the Courier.', '-', '-'],
    ['Mira Vale plans to travel on Friday. She told the Courier that the roads were open.', '-'],
    ['Mira Vale came to Ostrel on Monday. She told the Courier that the roads were open.', '2031-05-05'],
  ];
  for (const [text, ...times] of cases) it(text, () => check(text, ...times));
});

describe('O4 an interview told of below is another occasion', () => {
  const below = 'In an interview published on Sunday, Mira Vale said that the minister had known.';
  const cases: [string, ...string[]][] = [
    [`Mira Vale told a news conference that the wall leaked. “It is old,” she said. ${below}`, '-', '-', '2031-05-04'],
    [`Mira Vale said that the wall leaked. ${below}`, '2031-05-04', '2031-05-04'],
  ];
  for (const [text, ...times] of cases) it(text, () => check(text, ...times));
});

describe('O12 what was done on the day of publication was told on it', () => {
  const cases: [string, ...string[]][] = [
    ['The bridge fell early on Thursday, police said.', '2031-05-08'],
    [
      'The bridge fell early on Thursday, police said. Two people had been on it, police said.',
      '2031-05-08',
      '2031-05-08',
    ],
    ['The crew has been found today, police said.', '2031-05-08'],
    ['The bridge fell on Wednesday, police said.', '-'],
    ['The bridge will open on Thursday, police said.', '-'],
    ['The bridge is closed on Thursdays, police said.', '-'],
    ['The army denied that the bridge fell on Thursday.', '-'],
  ];
  for (const [text, ...times] of cases) it(text, () => check(text, ...times));
  it('is told as inferred', () =>
    assert.equal(attributed('The bridge fell on Thursday, police said.', PUBLISHED)[0]?.statedAt?.basis, 'inferred'));
  it('not where the article has no date', () =>
    assert.equal(attributed('The bridge fell on Thursday, police said.', null)[0]?.statedAt, null));
});

describe('O13 news of the day of publication', () => {
  const fell = 'A bridge fell into the Sund on Thursday, killing two people.';
  it('is spoken of on that day', () =>
    check(`${fell}\nIvo Lan, the mayor, said two cars had been on it.`, '2031-05-08'));
  it('not where the paragraph opens with another time, or what was said had been said', () => {
    check(`${fell}\nIn 2029 Ivo Lan, the mayor, said it was safe.`, '2029');
    check(`${fell}\nIvo Lan, the mayor, had said it was safe.`, '-');
  });
  it('what happened the day before may be spoken of on either', () =>
    check('A bridge fell into the Sund on Wednesday.\nIvo Lan, the mayor, said two cars had been on it.', '-'));
});
