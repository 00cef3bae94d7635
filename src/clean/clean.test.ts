import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { identifyLanguage } from '../adapters/language.ts';
import type { Article } from '../model/article.ts';
import type { Capture, MediaType } from '../model/capture.ts';
import { articleId } from '../model/id.ts';
import type { Outcome } from '../model/problem.ts';
import { type CleanOptions, clean } from './clean.ts';

/** What `clean` gives beside the kinds of plain-text blocks, which layouts.test.ts specifies. All names are invented. */

function captureOf(text: string, mediaType: MediaType, url: string | null): Capture {
  return {
    id: articleId('0123456789abcdef'),
    source: 'story.txt',
    sha256: '',
    mediaType,
    capturedAt: null,
    bytes: new Uint8Array(),
    text,
    encoding: 'utf-8',
    url,
    listing: null,
  };
}
const read = (text: string, options: CleanOptions = {}): Outcome<Article> =>
  clean(captureOf(text, 'text/plain', null), options, identifyLanguage);
const readHtml = (html: string, options: CleanOptions = {}, url: string | null = null): Outcome<Article> =>
  clean(captureOf(html, 'text/html', url), options, identifyLanguage);

const BODY = `The port of Riverton stayed closed on Monday after a crane fell across both of its gates, the harbour authority said.
Its owner, the city, has asked for an outside inquiry into the accident and has promised to publish what it finds.`;
const PARAGRAPHS = BODY.split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-gb"><head><title>Riverton Post</title>${head}</head><body>${body}</body></html>`;

function assertTiled({ text, segments }: Article): void {
  let at = 0;
  for (const { start, end } of segments) {
    assert.ok(at <= start && start < end && end <= text.length, `segment ${start}–${end} after ${at}`);
    assert.equal(text.slice(at, start).trim(), '');
    assert.equal(text.slice(start, end), text.slice(start, end).trim());
    at = end;
  }
  assert.equal(text.slice(at).trim(), '');
}

const codes = (outcome: Outcome<Article>): string[] => outcome.problems.map((problem) => problem.code);

describe('C1: the text and its tiling', () => {
  it('C1: plain text comes back verbatim', () => {
    const text = `\r\n  ${BODY}\r\n\r\n`;
    assert.equal(read(text).value.text, text);
  });
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'By Nora Feld',
      '1 hour -',
      '-',
      'Latest Stories',
      'date 2031-05-12 Foo bar',
      'Foo bar. Picture: Getty',
      BODY,
      '“No,” he said:',
    ),
  );
  it('C1: segments tile every character of any plain text', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n', '\r'), (lines, end) => {
        assertTiled(read(lines.join(end)).value);
      }),
    );
  });
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<ul><li>',
    '<a href=x>',
    '</a>',
    '<h1>',
    '</h1>',
    '<br><br>',
    '<figure><figcaption>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<table><td>',
    '&amp;',
    '<',
  );
  it('C1: and of any page', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, tag)), (parts) => {
        assertTiled(readHtml(parts.join('')).value);
      }),
    );
  });
});

describe('C11: publication dates', () => {
  const published = (text: string, options?: CleanOptions): string | null =>
    read(text, options).value.published?.value ?? null;
  const cases: [string, string, string | null][] = [
    ['a crawler prefix', ` date 2031-05-12 ${BODY}`, '2031-05-12'],
    ['a dateline', `Crane shuts port\n12 May 2031\n${BODY}`, '2031-05-12'],
    ['an American dateline', `Crane shuts port\nMay 12, 2031\n${BODY}`, '2031-05-12'],
    [
      'a label, a weekday, a clock and a zone',
      `Crane shuts port\nPublished: Monday, 12th May 2031 at 10:45 GMT\n${BODY}`,
      '2031-05-12',
    ],
    [
      'two dates on one line',
      `Crane shuts port\n12 May 2031, 14:32 | Updated: 13 May 2031, 15:10\n${BODY}`,
      '2031-05-12',
    ],
    ['a dotted date that can be read one way', `Crane shuts port\n25.05.2031\n${BODY}`, '2031-05-25'],
    ['a date that can be read two ways is not read', `Crane shuts port\n05/04/2031\n${BODY}`, null],
    ['a day that is not in the calendar is not read', `Crane shuts port\n31 April 2031\n${BODY}`, null],
    ['a date without a year is not read', `Crane shuts port\n12 May\n${BODY}`, null],
    ['an age is no date', `Crane shuts port\n2 hours ago\n${BODY}`, null],
    [
      'a date inside a story sentence is none',
      `${BODY}\nThe crane was built on 3 March 2019 by a firm that no longer exists.`,
      null,
    ],
    ['a date far below the head is none', `${BODY}\n${BODY}\nFerry company to cut winter service\n14 May 2031`, null],
  ];
  for (const [name, text, expected] of cases) it(`C11: ${name}`, () => assert.equal(published(text), expected));

  it('C11: of a prefix and a dateline that agree, the dateline is cited', () => {
    const { published } = read(` date 2031-05-12 Crane shuts port\n\n12 May 2031\n\n${BODY}`).value;
    assert.equal(published?.span?.text, '12 May 2031');
  });
  it('C11: the user overrides the text', () => {
    const { published } = read(` date 2031-05-12 ${BODY}`, { published: '2031-05-10' }).value;
    assert.deepEqual([published?.value, published?.basis], ['2031-05-10', 'user']);
  });
  it('C11: an update is told apart', () => {
    const { published, updated } = read(
      `Crane shuts port\nPublished 12 May 2031\nUpdated on Tue 13 May 2031\n${BODY}`,
    ).value;
    assert.deepEqual([published?.value, updated?.value], ['2031-05-12', '2031-05-13']);
  });
  it('C11: metadata dates a page; a banner above its headline does not', () => {
    const head =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2031-05-12T08:00:00+0200","dateModified":"2031-05-13"}]}</script>';
    const { published, updated } = readHtml(
      page(`<div>20 June 2031</div><h1>Crane shuts port</h1>${PARAGRAPHS}`, head),
    ).value;
    assert.deepEqual(
      [published?.value, published?.basis, updated?.value],
      ['2031-05-12T08:00:00+02:00', 'metadata', '2031-05-13'],
    );
    assert.equal(readHtml(page(`<div>20 June 2031</div><h1>Crane shuts port</h1>${PARAGRAPHS}`)).value.published, null);
  });
  it('C11: the address dates a page that says nothing else', () => {
    assert.equal(
      readHtml(page(PARAGRAPHS), {}, 'https://post.example/2031/05/12/crane').value.published?.value,
      '2031-05-12',
    );
  });
});

describe('C12: outlets', () => {
  const outlet = (outcome: Outcome<Article>): [string, string] | null =>
    outcome.value.outlet === null ? null : [outcome.value.outlet.value, outcome.value.outlet.basis];
  it('C12: a copyright line names it', () => {
    assert.deepEqual(outlet(read(`${BODY}\n© 2031 The Riverton Post. All rights reserved.`)), [
      'The Riverton Post',
      'text',
    ]);
  });
  it('C12: an agency in a copyright line does not; it is credited', () => {
    const outcome = read(`${BODY}\nCopyright 2031 The Associated Press. All rights reserved.`);
    assert.equal(outlet(outcome), null);
    assert.deepEqual(
      outcome.value.credits.map(({ name }) => name),
      ['The Associated Press'],
    );
  });
  it('C12: og:site_name names it, JSON-LD before it, the user before both', () => {
    const site = '<meta property="og:site_name" content="Riverton Post">';
    const json =
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Post Media"}}</script>';
    assert.deepEqual(outlet(readHtml(page(PARAGRAPHS, site))), ['Riverton Post', 'metadata']);
    assert.deepEqual(outlet(readHtml(page(PARAGRAPHS, site + json))), ['Post Media', 'metadata']);
    assert.deepEqual(outlet(readHtml(page(PARAGRAPHS, site + json), { outlet: 'Post' })), ['Post', 'user']);
  });
});

describe('C13: title, authors, credits', () => {
  const text = `Crane shuts port\nBy Nora Feld and IVO LUND, harbour correspondents in Port Ellery\nThe crane at noon. Picture: Alamy\n${BODY}\nAFP contributed to this report.`;
  it('C13: names in a byline, without roles and places, with their spans', () => {
    const { authors, text: whole } = read(text).value;
    assert.deepEqual(
      authors.map(({ value }) => value),
      ['Nora Feld', 'IVO LUND'],
    );
    for (const { value, span } of authors) assert.equal(whole.slice(span?.start, span?.end), value);
  });
  it('C13: picture makers and agencies are credited', () => {
    assert.deepEqual(
      read(text).value.credits.map(({ name }) => name),
      ['Alamy', 'AFP'],
    );
  });
  it('C13: marks and labels before a credited name are no part of it', () =>
    assert.deepEqual(
      read(`${BODY}\n- Source: PA Media`).value.credits.map(({ name }) => name),
      ['PA Media'],
    ));
  it('C13: an agency is no author', () =>
    assert.deepEqual(read(`Crane shuts port\nBy Reuters\n${BODY}`).value.authors, []));
  it('C13: the title is the headline; a text without one has none', () => {
    assert.equal(read(text).value.title?.value, 'Crane shuts port');
    assert.equal(read(BODY).value.title, null);
  });
  it("C13: without a headline in the text the page's metadata gives the title", () => {
    assert.equal(
      readHtml(page(PARAGRAPHS, '<meta property="og:title" content="Crane shuts port">')).value.title?.value,
      'Crane shuts port',
    );
  });
});

const GERMAN = `Der Hafen blieb am Montag geschlossen, nachdem ein Kran auf beide Tore gefallen war, teilte die Behörde mit.
Die Stadt hat eine unabhängige Untersuchung des Unfalls verlangt und will den Bericht noch in diesem Jahr veröffentlichen.`;

describe('C14: language', () => {
  it('C14: English is en, with the region a page declares', () => {
    assert.equal(read(BODY).value.language, 'en');
    assert.equal(readHtml(page(PARAGRAPHS)).value.language, 'en-GB');
  });
  it('C14: another language is named, is a problem, and keeps its segments', () => {
    const outcome = read(GERMAN);
    assert.equal(outcome.value.language, 'de');
    assert.ok(codes(outcome).includes('language-unsupported'));
    assert.equal(outcome.value.segments.length, 2);
  });
  it('C14: a wrong declaration does not decide', () => {
    assert.equal(
      readHtml(
        page(
          GERMAN.split('\n')
            .map((p) => `<p>${p}</p>`)
            .join(''),
        ),
      ).value.language,
      'de',
    );
  });
  it('C14: too few words tell nothing', () => assert.equal(read('Riverton 2031').value.language, 'und'));
});

describe('C15: problems', () => {
  it('C15: a whole article has none', () => {
    assert.deepEqual(codes(read(BODY, { outlet: 'Post', published: '2031-05-12' })), []);
  });
  it('C15: a missing outlet and date name the file and the mend', () => {
    const [outlet, date] = read(BODY).problems;
    assert.deepEqual([outlet?.code, date?.code], ['outlet-unknown', 'date-unknown']);
    assert.ok(outlet?.message.includes('--outlet story.txt=NAME'));
    assert.ok(date?.message.includes('--published story.txt=YYYY-MM-DD'));
  });
  it('C15: ages of a sidebar are marked from the first age to its end', () => {
    const sidebar =
      'Latest Stories\nFerry company to cut winter service\n45 minutes\nMayor denies plan\n1 hour\nStorm Ada';
    const problem = read(`${BODY}\n${sidebar}`).problems.find(({ code }) => code === 'furniture-dates');
    assert.equal(problem?.span?.text, '45 minutes\nMayor denies plan\n1 hour\nStorm Ada');
  });
  it('C15: a line, an empty file and a notice are too short', () => {
    for (const text of ['Crane shuts port', '', '   \n', 'The port is closed. It opens on Monday.'])
      assert.ok(codes(read(text)).includes('text-too-short'), text);
    assert.ok(!codes(read(BODY)).includes('text-too-short'));
  });
  it('C15: a page beyond the limits is told to be cut', () => {
    assert.ok(codes(readHtml('<div>'.repeat(20_000))).includes('too-deep'));
    assert.ok(!codes(readHtml(page(PARAGRAPHS))).some((code) => code === 'too-deep' || code === 'truncated'));
  });
});

describe('C16–C18: HTML', () => {
  const kinds = (html: string): string[] => {
    const { text, segments } = readHtml(html).value;
    return segments.map(({ kind, start, end }) => `[${kind} ${text.slice(start, end)}]`);
  };
  it('C16: one line a block, white space collapsed, entities read, what is not visible left out', () => {
    const html =
      '<p>Caf&eacute;\n  <b>Riverton</b></p><script>x()</script><p style="display: none">no</p><div hidden>no</div><p>one<br>two<br><br>three</p><style>p{}</style>';
    assert.equal(readHtml(html).value.text, 'Café Riverton\none two\nthree');
  });
  it('C17: navigation, pictures, asides and footers stand around the story', () => {
    const [one, two] = BODY.split('\n');
    const html =
      page(`<nav><a href="/">Home page of the Post</a></nav><main><h1>Crane shuts port</h1><div class="byline">By Nora Feld</div>
      <article><figure><img alt="A crane across a gate"><figcaption>The crane on Monday</figcaption></figure>
      <p>${one}</p><h2>What happens next</h2><p>${two}</p><p><a href="/f">Ferry company to cut winter service</a></p></article></main>
      <aside><h2>Most read</h2><a href="/x">Mayor denies plan to sell theatre</a></aside><footer>© 2031 Riverton Post</footer>`);
    assert.deepEqual(kinds(html), [
      '[boilerplate Home page of the Post]',
      '[headline Crane shuts port]',
      '[byline By Nora Feld]',
      '[alt-text A crane across a gate]',
      '[caption The crane on Monday]',
      `[paragraph ${one}]`,
      '[subheading What happens next]',
      `[paragraph ${two}]`,
      '[related Ferry company to cut winter service]',
      '[sidebar Most read]',
      '[sidebar Mayor denies plan to sell theatre]',
      '[boilerplate © 2031 Riverton Post]',
    ]);
  });
  it('C17: comments that are longer than the story are not the story', () => {
    const comments = `<div class="comments">${'<p>I have said for years, and I say again, that the gates are too weak for such cranes.</p>'.repeat(20)}</div>`;
    const { text, segments } = readHtml(page(`<div class="story">${PARAGRAPHS}</div>${comments}`)).value;
    const story = segments.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(story, BODY.split('\n'));
  });
  it('C18: markup that nests without end is read in a moment', () => {
    const begun = performance.now();
    for (const piece of ['<div>', '<b>', '<p>', '<ul><li>x ', '<!--', '<', '<table><tr><td>'])
      readHtml(piece.repeat(100_000));
    assert.ok(performance.now() - begun < 5000);
  });
  it('C18: lines that tease the patterns are read in a moment', () => {
    const begun = performance.now();
    for (const piece of [
      'Picture: A ',
      '(',
      'By ',
      '© 2031 A ',
      'AB, ',
      'date 2031-05-12 ',
      'Foo bar baz qux\n',
      '1 hour\n',
      '"',
      '. ',
    ])
      read(piece.repeat(50_000));
    assert.ok(performance.now() - begun < 5000);
  });
});
