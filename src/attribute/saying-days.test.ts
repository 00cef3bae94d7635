import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';

/** A Thursday. */
const PUBLISHED = '2031-05-08';

/** When the statements with these words were said; `-` where nothing shows it. */
function check(text: string, words: string, time: string): void {
  const { statements } = attributeText(text, PUBLISHED).attribution;
  const meant = statements.filter((s) => s.voice === 'attributed' && s.content.some((c) => c.text.includes(words)));
  assert.ok(meant.length > 0, `no statement with “${words}”`);
  assert.equal(meant.at(-1)?.statedAt?.value.slice(0, 10) ?? '-', time, text);
}

const LOW = 'the river was low';
const all = (cases: readonly (readonly [opening: string, time: string])[]): void => {
  for (const [text, time] of cases) it(text, () => check(text.replace('…', `${LOW}.`), LOW, time));
};

describe('O1 how the words were made or came out has their day', () =>
  all([
    ['In a lecture given on Monday, Mira Vale said that …', '2031-05-05'],
    ['At a hearing held on 2 May, Mira Vale said that …', '2031-05-02'],
    ['In an interview aired live on Monday, Mira Vale said that …', '2031-05-05'],
    ['In a post timed at 9.14pm on Saturday, Mira Vale wrote that …', '2031-05-03'],
    ['In a sworn statement of 2 May, Mira Vale said that …', '2031-05-02'],
    ['In a televised address on Monday, Mira Vale said that …', '2031-05-05'],
    ['A note pinned to the gate on Monday said that …', '2031-05-05'],
    ['In a video filmed on Saturday and posted on Tuesday, Mira Vale said that …', '2031-05-03'],
    ['In a speech written on 1 May and delivered on Tuesday, Mira Vale said that …', '2031-05-06'],
    ['In a letter of 2 May, leaked on Monday, Mira Vale wrote that …', '2031-05-02'],
    ["Writing in Tuesday's edition of the Post, Mira Vale argued that …", '2031-05-06'],
    ["In Monday's Ledger, Mira Vale wrote that …", '2031-05-05'],
    ["Mira Vale told Monday's council meeting that …", '2031-05-05'],
    ['In a letter seen on Monday by the Post, Mira Vale wrote that …', '-'],
    ['In an interview with the Post to be published on Sunday, Mira Vale said that …', '-'],
  ]));

describe('O1 at what the words were said has their day', () =>
  all([
    ['When she took the stand on Monday, Mira Vale said that …', '2031-05-05'],
    ['Before boarding her flight on Monday, Mira Vale said that …', '2031-05-05'],
    ['Pressed by reporters on Monday, Mira Vale said that …', '2031-05-05'],
    ['Judge Ida Marsh, sentencing him on Monday, said that …', '2031-05-05'],
    ['Late on Sunday the ministry put out a statement saying that …', '2031-05-04'],
    ['It was on Monday that Mira Vale said that …', '2031-05-05'],
    ['Only on Monday did Mira Vale admit that …', '2031-05-05'],
    ['On the morning of 3 May, Mira Vale said that …', '2031-05-03'],
    ['In the early hours of Monday, Mira Vale said that …', '2031-05-05'],
    ['On the eve of the vote on Sunday, Mira Vale said that …', '2031-05-03'],
    ['The day after the vote on Sunday, Mira Vale said that …', '2031-05-05'],
    ['The dam broke on 3 May. Three days after the collapse, Mira Vale said that …', '2031-05-06'],
    ['Arrested on Monday, Otto Lan told police that …', '-'],
    ['Facing a strike on Monday, Mira Vale said that …', '-'],
    ['The talks of Monday failed, and Mira Vale said that …', '-'],
  ]));

describe('O14 what opens with a part of what was just told has its day', () =>
  all([
    ['A court in Harn jailed two men on Monday. Passing sentence, Judge Ida Marsh said that …', '2031-05-05'],
    ['The board met on Monday. At the meeting, Mira Vale said that …', '2031-05-05'],
    ['The trial of Otto Lan opened on Monday. On its opening day, a driver testified that …', '2031-05-05'],
    ['The firm closed its yard on Monday. Announcing the closure, Otto Lan said that …', '2031-05-05'],
    ['A court in Harn jailed two men on Monday. Writing in the Ledger, Ida Marsh said that …', '-'],
    ['Police said that two men were jailed on Monday. Passing sentence, Ida Marsh said that …', '-'],
    ['The board met on Friday and on Monday. At the meeting, Mira Vale said that …', '-'],
  ]));

describe('O3 a body that met, and the same sitting', () =>
  all([
    ['The council met on Monday night. Mira Vale told members that …', '2031-05-05'],
    ['Otto Lan was in court on Monday. He told the judge that …', '2031-05-05'],
    ['The inquest heard on Monday that a boat sank. Ida Marsh told the same sitting that …', '2031-05-05'],
    ['The council met on Monday night. Mira Vale told the Post that …', '-'],
  ]));
