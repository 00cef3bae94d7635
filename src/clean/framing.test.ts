import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identifyLanguage } from '../adapters/language.ts';
import type { Article, SegmentKind } from '../model/article.ts';
import type { MediaType } from '../model/capture.ts';
import { articleId } from '../model/id.ts';
import { plainBlocks } from './block.ts';
import { clean } from './clean.ts';
import { segmentsOf, typeBlocks } from './typing.ts';

/** The lines by which an outlet frames a story: mastheads above it, captions and credits, calls and notices below it. All names are invented. */

const HEADLINE = 'Crane collapse shuts Riverton port for third day';
const BODY = [
  'The port of Riverton stayed closed on Monday after a crane fell across both of its gates, the harbour authority said.',
  'No ship has left the basin since Saturday, and none will before Thursday, according to the harbour master, Ivo Lund.',
  '"We will not open a gate that we cannot trust," Lund told reporters at the quay on Monday evening.',
  'The owner of the crane declined to comment.',
];

/** The kinds of the pieces of `line` in the text made of `lines`, in order. */
function kindsIn(lines: readonly string[], line: string): SegmentKind[] {
  const text = lines.join('\n');
  const at = text.indexOf(line);
  return segmentsOf(typeBlocks(text, plainBlocks(text)))
    .filter(({ start, end }) => start < at + line.length && end > at)
    .map(({ kind }) => kind);
}
const above = (line: string): SegmentKind[] => kindsIn([line, HEADLINE, 'By Nora Feld', ...BODY], line);
const under = (line: string): SegmentKind[] => kindsIn([HEADLINE, line, ...BODY], line);
const below = (line: string): SegmentKind[] => kindsIn([HEADLINE, 'By Nora Feld', '12 May 2031', ...BODY, line], line);

const article = (text: string, mediaType: MediaType = 'text/plain'): Article =>
  clean(
    {
      id: articleId('0123456789abcdef'),
      source: 'story.txt',
      sha256: '',
      mediaType,
      capturedAt: null,
      bytes: new Uint8Array(),
      text,
      encoding: 'utf-8',
      url: null,
      listing: null,
    },
    {},
    identifyLanguage,
  ).value;
const headed = (line: string): Article => article([line, HEADLINE, ...BODY].join('\n'));

const each = (cases: readonly string[], kinds: (line: string) => SegmentKind[], want: readonly SegmentKind[]): void => {
  for (const line of cases) it(`${want.join(' + ')}: ${line}`, () => assert.deepEqual(kinds(line), want));
};

describe('C19: mastheads', () => {
  each(
    [
      'The Riverton Ledger | Sunday 12 May 2031',
      'Riverton Ledger, 12 May 2031',
      'RIVERTON LEDGER — 12 May 2031 — Page 3',
      'Riverton, Monday, May 12th, 2031',
      'Riverton Ledger, late edition, 12 May 2031',
      'RPA 12 May 2031 14:41 HARBOUR (updates with owner)',
      'RPA0214 4 i 0310 HARBOUR',
      'Heard on The Evening Hour, May 12, 2031',
      'Riverton Ledger › Home › Harbour',
      'Riverton Ledger > Local > Harbour',
      'Riverton Voice - news for the east bank',
      'Title: Crane collapse shuts Riverton port - Riverton Ledger',
    ],
    above,
    ['metadata'],
  );
  each(['Share Save Print', 'Listen · 3:41 | Toggle more options | Download', 'Print this page'], above, ['widget']);
  it('C19: a dated line that is the only headline stays it', () =>
    assert.deepEqual(kindsIn(['Riverton Harbour Gazette, 12 May 2031', ...BODY], 'Riverton Harbour Gazette'), [
      'headline',
    ]));
  it('C19: a headline that tells something of a day is none', () =>
    assert.deepEqual(above('Crane that fell on 12 May 2031 was never tested'), ['headline']));
  for (const [line, day] of [
    ['The Riverton Ledger | Sunday 12 May 2031', '2031-05-12'],
    ['Riverton Ledger, 12 May 2031, 18:40', '2031-05-12'],
    ['Riverton Ledger • 12/12/2031', '2031-12-12'],
    ['Riverton, Monday, May 12th, 2031', '2031-05-12'],
    ['RPA | 12 May 2031 | 19:05', '2031-05-12'],
    ['Riverton Ledger • 03/04/2031', null],
    ['Riverton Ledger • 2031/05/12', '2031-05-12'],
    ['Riverton Ledger • 03.04.2031', '2031-04-03'],
    ['Monday 12/05/2031', '2031-05-12'],
    ['Monday 05/12/2031', '2031-05-12'],
    ['Tuesday 05/12/2031', null],
  ] as const)
    it(`C11: "${line}" gives ${day}`, () => assert.equal(headed(line).published?.value ?? null, day));
});

describe('C11: dates at the opening and at the end of the text', () => {
  it('C11: a place and a full date before the first sentence', () => {
    const text = [HEADLINE, `Riverton, 12 May 2031 – ${BODY[0]}`, ...BODY.slice(1)].join('\n');
    assert.equal(article(text).published?.value, '2031-05-12');
    assert.deepEqual(kindsIn(text.split('\n'), `Riverton, 12 May 2031 – ${BODY[0]}`), ['dateline', 'paragraph']);
  });
  for (const [line, day, basis] of [
    ['The Riverton Ledger, 12 May 2031', '2031-05-12', 'text'],
    ['© Riverton Ledger, 12 May 2031', '2031-05-12', 'text'],
    ['12 May 2031', null, null],
    ['Last updated 12 May 2031', '2031-05-12', 'inferred'],
  ] as const)
    it(`C11: "${line}" as the last line gives ${day}`, () => {
      const { published } = article([HEADLINE, 'By Nora Feld', ...BODY, line].join('\n'));
      assert.deepEqual([published?.value ?? null, published?.basis ?? null], [day, basis]);
    });
});

describe('C20: calls and notices below the story', () => {
  each(
    [
      'Radio Riverton is paid for by listeners. Become one of them today.',
      'Riverton Ledger is a member of the Press Guild. Read our code of conduct before you write to us.',
      'Got a story? Ring the newsdesk or stop us in the street.',
      'This article was amended on 13 May 2031 to correct a name.',
      'Copyright The Riverton Merchant. You may share this article.',
      'Translated by Ivo Lund.',
    ],
    below,
    ['boilerplate'],
  );
  it('C20: a short sentence below a list of headlines ends the list, below one line the story', () => {
    const last = 'Quay Money is for entertainment.';
    const links = ['Ferry company to cut winter service', 'Ten boats you would pay not to board'];
    assert.deepEqual(kindsIn([HEADLINE, 'By Nora Feld', ...BODY, ...links, last], last), ['boilerplate']);
    assert.deepEqual(kindsIn([HEADLINE, 'By Nora Feld', ...BODY, 'No wages since March', last], last), ['paragraph']);
  });
  each(['Nora Feld, 57, has covered eleven harbours and two mountains.'], below, ['sidebar']);
  each(['More from Riverton: ferry cut, school vote and a lost whale', 'Poll: is the port safe?'], below, ['related']);
  each(
    [
      'The harbour fund is paid for by its members.',
      'The figures may be revised.',
      '"Become a docker and you will see," Lund said.',
      'Ivo Lund has covered the crane with a net.',
    ],
    below,
    ['paragraph'],
  );
});

describe('C4: credits without a label', () => {
  each(
    [
      'A crane lies across the harbour gate. (Ledger/Ivo Lund)',
      'The crane on Monday. © Ivo Lund',
      'The crane on Monday evening. Ivo Lund / RPA',
      'The crane on Monday. Photo: Ledger/I. Lund',
      'The crane on Monday. Picture: reader Bo Lanner',
      'A crane lies across the harbour gate. File picture.',
    ],
    under,
    ['caption', 'credit'],
  );
  each(['The crane on Monday. The crane on Monday. Picture: Ivo Lund'], under, ['alt-text', 'caption', 'credit']);
});

describe('C12: the outlet of mastheads and notices', () => {
  for (const [text, outlet] of [
    [`Sallow Quay | 12 May 2031 | Seven days\n${HEADLINE}\n${BODY.join('\n')}`, 'Sallow Quay'],
    [`${HEADLINE}\nBy Nora Feld for The Quay Post\n${BODY.join('\n')}`, 'The Quay Post'],
    [`${HEADLINE}\nBy Quay Reporter\n${BODY.join('\n')}`, null],
    [`${HEADLINE}\n${BODY.join('\n')}\nRadio Sallow is paid for by listeners.`, 'Radio Sallow'],
    [`${HEADLINE}\n${BODY.join('\n')}\nCopyright The Merchant. You may share this article.`, 'The Merchant'],
    [`${HEADLINE}\n${BODY.join('\n')}\nCopyright belongs to the author.`, null],
  ] as const)
    it(`C12: ${outlet}`, () => assert.equal(article(text).outlet?.value ?? null, outlet));
});

describe('C21: pages whose story has one style', () => {
  const paragraphs = BODY.map((line) => `<p>${line}</p>`).join('');
  const page = article(
    `<html><head><meta property="og:title" content="${HEADLINE}"><meta property="og:site_name" content="Radio Sallow"></head><body>
    <nav><a href="#">Home</a> <a href="#">News</a> <a href="#">Sport</a></nav><main><article><div class="hd">${HEADLINE}</div>
    <p class="by">Nora Feld at the quay</p><img src="#" alt="A crane lies across a gate"><p class="cap">The crane on Monday.</p>
    <p class="cr">Nora Feld/RPA</p>${paragraphs}<p class="sm">Radio Sallow looks ahead to a quiet week.</p></article></main></body></html>`,
    'text/html',
  );
  const kindOf = (words: string): SegmentKind | undefined =>
    page.segments.find(({ start, end }) => page.text.slice(start, end) === words)?.kind;
  for (const [words, kind] of [
    [HEADLINE, 'headline'],
    ['Nora Feld at the quay', 'byline'],
    ['The crane on Monday.', 'caption'],
    ['Nora Feld/RPA', 'credit'],
    [BODY[3] ?? '', 'paragraph'],
    ['Radio Sallow looks ahead to a quiet week.', 'boilerplate'],
  ] as const)
    it(`C21: ${kind}: ${words}`, () => assert.equal(kindOf(words), kind));
  it('C12: the page names its outlet, not its menu', () => assert.equal(page.outlet?.value, 'Radio Sallow'));
});

describe('C12: who signs a text that names no outlet', () => {
  const story = (opening: string): string => [...opening.split('\n'), BODY[0], ...BODY.slice(1)].join('\n');
  const led = (place: string): string => [HEADLINE, '12 May 2031', `${place}${BODY[0]}`, ...BODY.slice(1)].join('\n');
  for (const [text, outlet] of [
    [led('HARRICK FERRY (Tidewire) — '), 'Tidewire'],
    [led('LONDON, April 8 (Reuters) - '), 'Reuters'],
    [led('April 8 (Reuters) - '), 'Reuters'],
    [led('Lunsk, Carvania (CNN) — '), 'CNN'],
    [led('(CNN) — '), 'CNN'],
    [led('Halmsted (AFP) - '), 'AFP'],
    [led('SALLOW, April 8. /NKA/. '), 'NKA'],
    [led('(Riverton) – '), null],
    [led('SALLOW (Monday) — '), null],
    [led('SALLOW (Today) — '), null],
    [led('SALLOW (West Bank) — '), null],
    [led('SALLOW (Ill.) — '), null],
    [led('SALLOW (NY) — '), null],
    [led('SALLOW (Updated) — '), null],
    [led('SALLOW (UPDATE) — '), null],
    [led('SALLOW (Exclusive) — '), null],
    [led('SALLOW, Carvania /Harn/ — '), null],
    [led('SALLOW (NKA) — '), 'NKA'],
    [led('SALLOW (Carvinform) — '), 'Carvinform'],
    [led('SALLOW (Kesh Gazette) — '), 'Kesh Gazette'],
    [story(`${HEADLINE}\nKesh (AFP) - 14 May 2031`), 'AFP'],
    [story(`${HEADLINE}\nBy NORA FELD and IVO LUND, Associated Press\n12 May 2031`), 'Associated Press'],
    [story(`${HEADLINE}\nBy Nora Feld and Ivo Lund, CNN\n12 May 2031`), 'CNN'],
    [story(`${HEADLINE}\nBy Nora Feld\nAFP\n12 May 2031`), 'AFP'],
    [story(`${HEADLINE}\nPTI | Updated: March 13, 2031, 09:15 IST`), 'PTI'],
    [story(`${HEADLINE}\nBy Radio Sallow Staff and News Agencies\n12 May 2031`), null],
  ] as const)
    it(`C12: ${outlet} of ${text.slice(0, 120)}`, () => {
      const found = article(text).outlet;
      assert.deepEqual([found?.value ?? null, found?.basis ?? null], [outlet, outlet === null ? null : 'inferred']);
    });
  it('C12: a name beside it goes before the signature', () => {
    for (const line of ['By Nora Feld, Riverton Courier', 'Nora Feld, WKDV News 6']) {
      const outlet = article(story(`${HEADLINE}\n${line}\n12 May 2031\nSALLOW (AP) — ${BODY[1]}`)).outlet;
      assert.deepEqual([outlet?.value, outlet?.basis], [line.split(', ')[1], 'text']);
    }
  });
  it('C12: so does a notice of where it is printed', () => {
    for (const line of [
      'Published in the Kesh Gazette, 8 April 2031',
      'The Kesh Gazette is an independent newspaper of the valley.',
    ]) {
      const signed = `${HEADLINE}\nBy NORA FELD, Associated Press\n12 May 2031\n${BODY.join('\n')}`;
      const outlet = article(`${signed}\n${line}`).outlet;
      assert.deepEqual([outlet?.value.replace('The ', ''), outlet?.basis], ['Kesh Gazette', 'text']);
    }
  });
  it('C8: a person and a house in brackets are no place', () => {
    const line = 'Tom Reed (CBC) - a host since 2019 - said that the port of Riverton stayed closed on Monday.';
    assert.equal(article([HEADLINE, '12 May 2031', line, ...BODY].join('\n')).outlet, null);
  });
  it('C8: such places are no part of the story', () => {
    for (const place of ['(Riverton) –', 'SALLOW, April 8. /NKA/.', 'Lunsk, Carvania (CNN) —', 'SALLOW --']) {
      const [first] = article(led(`${place} `)).segments.filter(({ kind }) => kind === 'paragraph');
      assert.equal(led(`${place} `).slice(first?.start, first?.end), BODY[0]);
    }
  });
  it('C11: the line of place, agency and day dates the text', () =>
    assert.equal(article(story(`${HEADLINE}\nKesh (AFP) - 14 May 2031`)).published?.value, '2031-05-14'));
});
