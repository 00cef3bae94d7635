import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SegmentKind } from '../model/article.ts';
import { plainBlocks } from './block.ts';
import { segmentsOf, typeBlocks } from './typing.ts';

/** Furniture of pages that stands in plain text without tags. All people, places and outlets are invented. */

const HEADLINE = 'Crane collapse shuts Riverton port for third day';
const BODY = [
  'The port of Riverton stayed closed on Monday after a crane fell across both of its gates, the harbour authority said.',
  'Its owner, the city, has asked for an outside inquiry into how the crane could fall in calm weather.',
  'No ship has left the basin since Saturday, and eleven of them wait in the bay for the gates to open.',
  'Divers will look at the gates on Tuesday, when the crane has been lifted from them.',
];

/** The kinds of the pieces of `line` in a text of such lines, in order. */
function kindsIn(lines: readonly string[], line: string): SegmentKind[] {
  const text = lines.join('\n');
  const at = text.indexOf(line);
  return segmentsOf(typeBlocks(text, plainBlocks(text)))
    .filter(({ start, end }) => start < at + line.length && end > at)
    .map(({ kind }) => kind);
}

/** Types `lines` between the story's first two and last two paragraphs, and compares the kinds of all their pieces. */
function inside(lines: readonly string[], want: readonly SegmentKind[]): void {
  const all = [HEADLINE, 'By Nora Feld', ...BODY.slice(0, 2), ...lines, ...BODY.slice(2)];
  assert.deepEqual(
    lines.flatMap((line) => kindsIn(all, line)),
    want,
  );
}
function below(lines: readonly string[], want: readonly SegmentKind[]): void {
  const all = [HEADLINE, 'By Nora Feld', ...BODY, ...lines];
  assert.deepEqual(
    lines.flatMap((line) => kindsIn(all, line)),
    want,
  );
}
function above(lines: readonly string[], want: readonly SegmentKind[]): void {
  const all = [...lines, ...BODY];
  assert.deepEqual(
    lines.flatMap((line) => kindsIn(all, line)),
    want,
  );
}

describe('C41: captions without a credit', () => {
  const LONG =
    'The crane lay across both gates of the harbour on Monday while divers of the authority looked for a way to lift it from the basin without more damage';
  it('words of showing', () =>
    inside(['Harbour master Ivo Lund (left) beside the fallen crane on Monday'], ['caption']));
  it('a row of long lines without a stop, about the story, where sentences end in stops', () => {
    const body = BODY.map((line) =>
      line.replace(/\.$/, ', as its owner wrote in a letter to all of the shipping lines.'),
    );
    const row = [
      LONG,
      'On Sunday both gates of the port had still been open, and eleven ships were in the bay when the authority of the harbour asked for a crane with a longer arm',
    ];
    for (const line of row)
      assert.deepEqual(
        kindsIn([HEADLINE, 'By Nora Feld', ...body.slice(0, 2), ...row, ...body.slice(2), ...body], line),
        ['caption'],
      );
  });
  it('one such line alone is a paragraph that lost its stop', () => inside([LONG], ['paragraph']));
  it('catchwords, where there are several', () =>
    inside(
      ['Stranded: Two of the crew waited on the gantry until a boat could reach them', BODY[0] as string]
        .slice(0, 1)
        .concat('Closed: The gates of the basin have not moved since the crane fell across them'),
      ['caption', 'caption'],
    ));
  it('one catchword alone may be a sentence', () =>
    inside(
      ['Harbour chief: We will go on until both gates can be opened without any danger to the divers'],
      ['paragraph'],
    ));
  it('a label that comes twice is one of links', () => {
    const lines = [
      'Special: the radio every family in the bay should have at home',
      'Special: a doctor tells what salt does to sailors at sea',
    ];
    const all = [
      HEADLINE,
      'By Nora Feld',
      BODY[0] as string,
      lines[0] as string,
      BODY[1] as string,
      lines[1] as string,
      ...BODY.slice(2),
    ];
    for (const line of lines) assert.notDeepEqual(kindsIn(all, line), ['caption']);
  });
});

describe('C42: passages to and of readers', () => {
  it('a sign-up box to its last line', () =>
    inside(
      ['Sign up for Quay Morning', 'The day in the bay, every day', 'Enter your email address'],
      ['boilerplate', 'boilerplate', 'boilerplate'],
    ));
  it('a button that says "email" opens no box', () =>
    inside(
      ['Email', 'Two e-mails, seen by the Ledger, show that the crane was to be looked at in May.'],
      ['boilerplate', 'paragraph'],
    ));
  it('an address with a call', () =>
    inside(['Did you see the crane fall? Email newsdesk@ledger.example'], ['boilerplate']));
  it('a newsletter', () => below(['Get our harbour newsletter, delivered weekday mornings'], ['boilerplate']));
  it('comments to the end', () =>
    below(
      [
        '2 thoughts on “Crane collapse”',
        'oldsalt says:',
        'It was ever thus, and in my day there were five cranes.',
        'Reply',
      ],
      ['boilerplate', 'boilerplate', 'boilerplate', 'widget'],
    ));
  it('a heading of comments without marks of comments ends nothing', () => inside(['Discussion'], ['subheading']));
  it('what stands below an end mark', () =>
    below(['ENDS', 'Nora Feld can be reached at the office until six'], ['boilerplate', 'boilerplate']));
  it('what a body says of itself', () =>
    below(
      ['About the Riverton Institute', 'The Riverton Institute is a public body that looks at cranes.'],
      ['sidebar', 'sidebar'],
    ));
  it("editors' notices wherever they stand", () =>
    inside(['Correction, 14 May: this article first said that two cranes fell.'], ['boilerplate']));
  it('a sentence that speaks to the reader beside furniture', () =>
    below(
      ['Join the conversation', 'The Ledger values your comments but asks for kind ones.'],
      ['boilerplate', 'boilerplate'],
    ));
  it('a last word alone stays the story’s', () =>
    below(['And your next parcel may well be on one of those eleven ships.'], ['paragraph']));
});

describe('C43: boxes and tables', () => {
  it('a heading and its facts', () =>
    inside(['At a glance', 'Height: 61 metres', 'Built: 1988'], ['sidebar', 'sidebar', 'sidebar']));
  it('three facts without a known heading, and the line above', () =>
    inside(
      ['THE CRANE', 'Height: 61 metres', 'Weight: 900 tonnes', 'Built: 1988'],
      ['sidebar', 'sidebar', 'sidebar', 'sidebar'],
    ));
  it('a list that the story opens is the story’s', () =>
    inside(
      ['Three things are known about it:', 'Height: 61 metres', 'Weight: 900 tonnes', 'Built: 1988'],
      ['paragraph', 'paragraph', 'subheading', 'subheading'],
    ));
  it('cells of a table', () =>
    inside(
      ['Year', 'Ships', '2029', '3,100', '2030', '2,800'],
      ['sidebar', 'sidebar', 'sidebar', 'sidebar', 'sidebar', 'sidebar'],
    ));
});

describe('C44: menus', () => {
  const MENU = ['Sport', 'Business', 'Weather', 'Tides', 'Puzzles'];
  it('five entries in a row', () =>
    inside(
      MENU,
      MENU.map(() => 'boilerplate'),
    ));
  it('the outlet’s name among them', () =>
    above(
      [...MENU, 'Riverton Harbour Times', HEADLINE, 'By Nora Feld'],
      [...MENU.map((): SegmentKind => 'boilerplate'), 'metadata', 'headline', 'byline'],
    ));
  it('what a colon opens is the story’s', () =>
    inside(
      ['Lost so far are:', 'Barge', 'Tug', 'Ferry', 'Launch', 'Dinghy'],
      ['paragraph', 'paragraph', ...MENU.slice(1).map((): SegmentKind => 'subheading')],
    ));
});

describe('C45: openings', () => {
  it('a site’s name and slogan above a headline that the story repeats', () =>
    above(
      ['Notes from the Quay', 'A blog on boats, mostly', 'Why the Riverton port stayed closed again', 'By Nora Feld'],
      ['metadata', 'metadata', 'headline', 'byline'],
    ));
  it('an outlet’s name', () =>
    above(['The Harbour Courier', HEADLINE, 'By Nora Feld'], ['metadata', 'headline', 'byline']));
  it('a score', () =>
    above(['Harn City 1-3 Port Rovers', HEADLINE, 'By Nora Feld'], ['metadata', 'headline', 'byline']));
  it('a headline that stands twice', () =>
    above([HEADLINE, HEADLINE, 'By Nora Feld'], ['headline', 'headline', 'byline']));
  it('a notice above the menu is no first sentence', () =>
    above(
      [
        'Small files on your device help to show tides and recipes.',
        'Sport pages',
        'Opinion pages',
        'Puzzles',
        HEADLINE,
        'By Nora Feld',
        '12 May 2031',
      ],
      ['boilerplate', 'metadata', 'metadata', 'metadata', 'headline', 'byline', 'dateline'],
    ));
  it('names in a row', () => above([HEADLINE, 'Nora Feld, Ivo Lund and Rita Okafor'], ['headline', 'byline']));
  it('a house below the byline is no person', () =>
    above([HEADLINE, 'By Nora Feld', 'Bay Media Group'], ['headline', 'byline', 'metadata']));
  it('a listed point with a word of the trade is no byline', () =>
    above(
      [HEADLINE, '• Half of staff sent home until Friday morning', 'By Nora Feld'],
      ['headline', 'standfirst', 'byline'],
    ));
  it('a heading of points', () =>
    above([HEADLINE, 'By Nora Feld', 'Key points'], ['headline', 'byline', 'subheading']));
});

describe('C46: pieces of one line', () => {
  it('date and byline', () =>
    above([HEADLINE, 'March 4, 2031 By Nora Feld, Riverton'], ['headline', 'dateline', 'byline']));
  it('a posting line', () =>
    above([HEADLINE, 'Posted on 4 March 2031 by Nora Feld'], ['headline', 'dateline', 'byline']));
  it('a place with a colon where the story opens', () => {
    const line = `PORT ELLERY: ${BODY[0]}`;
    assert.deepEqual(kindsIn([HEADLINE, 'By Nora Feld', line, ...BODY.slice(1)], line), ['dateline', 'paragraph']);
    inside([line], ['paragraph']);
  });
  it('credits in brackets', () => {
    inside(['The crane across both gates. (Supplied: Nora Feld)'], ['caption', 'credit']);
    inside(['The crane across both gates (RPA Photo/Nora Feld)'], ['caption', 'credit']);
    inside(['[Photo Credit: Harbour Archive]'], ['credit']);
  });
  it('an agency glued before the caption', () =>
    inside(['Splash News The crane lay across both gates for three days'], ['credit', 'caption']));
});

describe('C47: links and signatures', () => {
  it('in brackets', () => inside(['[Mayor denies plan to sell the old theatre]'], ['related']));
  it('with its button', () => inside(['Mayor denies plan to sell the old theatre Read more'], ['related']));
  it('with its button below', () =>
    inside(['Mayor denies plan to sell the old theatre', 'Read more'], ['related', 'related']));
  it('a gallery', () => inside(['PHOTOS: Theatres that were never built'], ['related']));
  it('where a text was found', () => below(['Via the Riverton Ledger'], ['credit']));
  it('a signature in brackets', () => below(['(Harbour Post 12/05/2031 page 4)'], ['credit']));
  it('a sum in brackets is the story’s', () => below(['($1 = 7.2 crowns)'], ['paragraph']));
  it('a told sentence ends the run of links above which it stands', () =>
    below(
      [
        'Mayor denies plan to sell theatre',
        '"We will not open it," harbour master Ivo Lund told the Ledger.',
        'Ferry company to cut winter service',
      ],
      ['related', 'paragraph', 'related'],
    ));
  it('a title without verb, name and plural is a subheading', () =>
    inside(['Milk at three in the morning'], ['subheading']));
});

describe('C48: heads of letters, machinery', () => {
  it('lines of a letter’s head', () =>
    above(['From: Nora Feld', 'Subject: Crane', HEADLINE], ['metadata', 'metadata', 'headline']));
  it('a name at an outlet', () => above([HEADLINE, 'Nora Feld, rivertonledger.com'], ['headline', 'byline']));
  it('code', () => inside(['player.createExperiences();'], ['boilerplate']));
  it('an address of the page', () => inside(['https://ledger.example/p/6x'], ['metadata']));
  it('a channel to follow', () =>
    below(["For all our reports, follow the Courier's WhatsApp channel."], ['boilerplate']));
  it('a date in figures that can be read two ways is a dateline all the same', () =>
    above([HEADLINE, '05/12/2031'], ['headline', 'dateline']));
  it('a date and an age', () => above([HEADLINE, 'Nov 18, 2031 Updated 14 hrs ago'], ['headline', 'dateline']));
});
