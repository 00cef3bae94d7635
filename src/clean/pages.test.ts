import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPage } from './page.ts';

/** Pages as outlets build them. All people, places and outlets are invented. */

const STORY = [
  'The harbour of Riverton stayed closed on Tuesday after a crane fell across both of its gates, the port authority said.',
  'Nobody was hurt, but four ships wait outside the breakwater and the ferry to Port Ellery has been cancelled until Friday.',
  'The crane had been inspected in March, said Nora Feld, who runs the port, and no fault was found in its brakes or cables.',
  'Divers are to look at the gates on Wednesday, and a second crane is on its way from the yard at Lund, she added later.',
  'The owner of the crane, a family business from the upper valley, did not answer calls that were made to its office.',
  'The town council meets on Thursday to talk about the cost of the repair, which the port puts at two million crowns.',
];
const paragraphs = (lines: readonly string[], style = ''): string =>
  lines.map((line) => `<p${style}>${line}</p>`).join('\n');
const STORY_HTML = paragraphs(STORY);
const HEADLINE = 'Crane collapse shuts Riverton port for third day';

function page(body: string, head = `<title>${HEADLINE}</title>`): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

const kindsOf = (html: string): Map<string, string> => {
  const { text, segments } = readPage(html);
  return new Map(segments.map(({ kind, start, end }) => [text.slice(start, end), kind]));
};

/** Every line that stands in `expected` has this kind; the six paragraphs of the story are its paragraphs. */
function check(html: string, expected: Readonly<Record<string, string>>, story: readonly string[] = STORY): void {
  const kinds = kindsOf(html);
  for (const [line, kind] of Object.entries(expected)) assert.equal(kinds.get(line), kind, line);
  for (const line of story) assert.equal(kinds.get(line), 'paragraph', line);
}

const inArticle = (inner: string, story = STORY_HTML): string =>
  page(`<article><h1>${HEADLINE}</h1>${story}${inner}</article>`);

describe('C31: captions of pages', () => {
  const caption = 'The crane lies across the gates on Monday morning';
  const cases: Record<string, [html: string, kind: string]> = {
    'C31: beside a picture in its figure': [`<figure><img src="a"><p>${caption}</p></figure>`, 'caption'],
    'C31: in an element that is named as one': [`<div class="photo-caption"><p>${caption}</p></div>`, 'caption'],
    'C31: a drop cap is no caption': [`<div class="drop-cap"><p>${caption}</p></div>`, 'paragraph'],
    'C31: a table in a figure holds none': [
      `<figure><table><tr><td>${caption}</td></tr></table></figure>`,
      'paragraph',
    ],
    'C31: but for its figcaption': [`<figure><table></table><figcaption>${caption}</figcaption></figure>`, 'caption'],
    'C31: a quotation in a figure is none': [`<figure><blockquote>${caption}</blockquote></figure>`, 'paragraph'],
  };
  for (const [name, [html, kind]] of Object.entries(cases))
    it(name, () => check(page(`<article><h1>${HEADLINE}</h1>${html}${STORY_HTML}</article>`), { [caption]: kind }));
  it('C31: an element named after captions that holds the story is a wrapper', () =>
    check(page(`<article class="caption"><h1>${HEADLINE}</h1>${STORY_HTML}</article>`), {}));
});

describe('C32: lists and tables of the story', () => {
  it('C32: the items of a last list are the story’s, whatever their style; a line of another style is not', () =>
    check(
      inArticle('<ul><li>Ferries sail again on Friday at six.</li></ul><div class="note">Prices may change.</div>'),
      { 'Ferries sail again on Friday at six.': 'paragraph', 'Prices may change.': 'boilerplate' },
    ));
  it('C32: a figure or a word in a cell is no counter and no button', () =>
    check(inArticle('<table><tr><th>Comments</th><td>1,250</td></tr></table>'), {
      Comments: 'paragraph',
      '1,250': 'paragraph',
    }));
  it('C32: a cell of more words is read as a line', () =>
    check(inArticle('<table><tr><td>Read more: Why the bay smells of salt</td></tr></table>'), {
      'Read more: Why the bay smells of salt': 'related',
    }));
  it('C32: what stands in brackets at the end of an item credits no picture', () =>
    check(inArticle('<ul><li>Ivo Lund, the second ferry (Photo: Nora Feld)</li></ul>'), {
      'Ivo Lund, the second ferry (Photo: Nora Feld)': 'paragraph',
    }));
});

describe('C33: headings of pages', () => {
  const [one = '', two = '', ...more] = STORY;
  const cut = (heading: string): string =>
    page(`<article><h1>${HEADLINE}</h1><p>${one}</p>${heading}<p>${two}</p>${paragraphs(more)}</article>`);
  const cases: Record<string, [html: string, line: string, kind: string]> = {
    'C33: above the story': ['<h2>What happens next</h2>', 'What happens next', 'subheading'],
    'C33: an id is made of the words and hints at nothing': [
      '<h2 id="social-benefits">Social benefits</h2>',
      'Social benefits',
      'subheading',
    ],
    'C33: a link to its own place is none': [
      '<h2><a href="#next">What happens next</a></h2>',
      'What happens next',
      'subheading',
    ],
    'C33: a link to another page is one': [
      '<h2><a href="/ferry">Ferry company cuts winter service</a></h2>',
      'Ferry company cuts winter service',
      'related',
    ],
    'C33: also where a linked picture credit stands between': [
      '<h2>What happens next</h2><p><a href="/nf">Nora Feld Pictures</a></p>',
      'What happens next',
      'subheading',
    ],
    'C33: above another heading of the story': ['<h2>The repair</h2><h3>The cost</h3>', 'The repair', 'subheading'],
  };
  for (const [name, [html, line, kind]] of Object.entries(cases)) it(name, () => check(cut(html), { [line]: kind }));
  it('C33: above nothing but links a heading is theirs', () =>
    check(inArticle('<h2>Elsewhere in the valley</h2><p><a href="/f">Ferry company cuts winter service</a></p>'), {
      'Elsewhere in the valley': 'related',
    }));
});

describe('C34: the headline of a page', () => {
  it('C34: a first heading in other words goes before a subheading in the title’s words', () =>
    check(
      page(
        `<article><h1>Riverton port shut as crane falls on gates</h1>${STORY_HTML}<h2>${HEADLINE}</h2><p>${STORY[0]} Again.</p></article>`,
      ),
      { 'Riverton port shut as crane falls on gates': 'headline' },
    ));
  it('C34: it is the headline each time it is printed', () => {
    const { text, segments } = readPage(inArticle(`<div class="print">${HEADLINE}</div>`));
    const kinds = segments.filter(({ start, end }) => text.slice(start, end) === HEADLINE).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['headline', 'headline']);
  });
  const teaser =
    'Ferry company cuts winter service PORT ELLERY: The ferry company said on Monday that two boats will lie idle.';
  const ticker = `<ul>${`<li><a href="/f">${teaser.slice(0, 33)}</a>${teaser.slice(33)}</li>`.repeat(3)}</ul>`;
  it('C34: above it a text with links is a teaser of another story', () =>
    check(page(`<div>${ticker}<h1>${HEADLINE}</h1>${STORY_HTML}</div>`), { [teaser]: 'related' }));
  it('C34: below it such a text may be the story’s', () =>
    check(page(`<div><h1>${HEADLINE}</h1>${STORY_HTML}${ticker}</div>`), { [teaser]: 'paragraph' }));
});

describe('C35: the standfirst of a page', () => {
  const line = 'Four ships wait outside the breakwater while divers look at the gates of the harbour at Riverton.';
  const described = `<title>${HEADLINE}</title><meta property="og:description" content="${line}">`;
  const body = `<header><h1>${HEADLINE}</h1><p>${line}</p></header><div class="story">${STORY_HTML}</div>`;
  it('C35: the page describes itself by it', () => check(page(body, described), { [line]: 'standfirst' }));
  it('C35: without such words a line outside the story is none', () => check(page(body), { [line]: 'boilerplate' }));
});

describe('C36: where the story lies', () => {
  const others = Array.from(
    { length: 12 },
    (_, i) =>
      `<article><h3><a href="/${i}">Other story ${i}</a></h3><p>The ferry number ${i} will lie idle for the winter, its company said on Monday, and come back in spring.</p></article>`,
  ).join('');
  it('C36: the body of a page with other stories is not the story’s element', () => {
    const kinds = kindsOf(
      page(
        `<main><section><h1>${HEADLINE}</h1><div>${STORY_HTML}</div></section></main><div class="grid">${others}</div>`,
      ),
    );
    const story = [...kinds].filter(([, kind]) => kind === 'paragraph').map(([line]) => line);
    assert.deepEqual(story, STORY);
  });
  const answer = `${STORY[0]} ${STORY[1]}`;
  it('C36: what is called a list of links and holds none is text', () =>
    check(inArticle(`<div class="read-more">${`<p>${answer}</p>`}</div>`), { [answer]: 'paragraph' }));
  it('C36: with links it is such a list', () =>
    check(inArticle(`<div class="read-more"><p>${answer} <a href="/f">Ferry cut</a></p></div>`), {
      [`${answer} Ferry cut`]: 'related',
    }));
  it('C36: an author’s card is no story', () => {
    const card = 'Nora Feld has covered eleven harbours and two mountains, and writes about both every other week.';
    const more = 'She was born in Lund and came to Riverton with the second ferry.';
    const author = `<section class="author vcard"><div><p>${card}</p><p>${more}</p></div></section>`;
    check(inArticle(author), { [card]: 'boilerplate', [more]: 'boilerplate' });
  });
  it('C36: a line with the author’s name on a card is the byline', () => {
    const html = page(`<article><h1>${HEADLINE}</h1><div class="author vcard">Nora Feld</div>${STORY_HTML}</article>`);
    check(html, { 'Nora Feld': 'byline' });
  });
});

describe('C37: links inside the story', () => {
  const rest = 'Its owner said on Monday that no boat will sail before the spring tide.';
  const item = `Ferry company cuts its winter service to Port Ellery and lays off forty sailors of its crews. ${rest}`;
  it('C37: an item is the story’s where it says a sentence beside its link', () =>
    check(inArticle(`<ul><li><a href="/f">${item.slice(0, -rest.length - 1)}</a> ${rest}</li></ul>`), {
      [item]: 'paragraph',
    }));
  it('C37: an item that is a link is not', () =>
    check(inArticle('<ul><li><a href="/f">Ferry company cuts winter service</a></li></ul>'), {
      'Ferry company cuts winter service': 'related',
    }));
  for (const line of ['nora.feld@ledger.example', 'www.ledger.example/nora-feld'])
    it(`C37: an address alone is boilerplate: ${line}`, () =>
      check(inArticle(`<p>${line}</p>`), { [line]: 'boilerplate' }));
  it('C37: a linked name below a block quotation says whose it is', () =>
    check(inArticle(`<blockquote><p>${STORY[0]} So it was.</p></blockquote><p>[<a href="/l">The Ledger</a>]</p>`), {
      '[The Ledger]': 'paragraph',
    }));
  it('C37: elsewhere it is a link', () =>
    check(inArticle('<p>[<a href="/l">The Ledger</a>]</p>'), { '[The Ledger]': 'related' }));
});

describe('C38: pages that come in pieces', () => {
  it('C38: a hidden piece of React’s stands where its template stands', () =>
    check(
      page(
        `<main><h1>${HEADLINE}</h1><div><p>${STORY[0]}</p><template id="P:1"></template><template id="P:2"></template></div></main>
        <footer>© 2031 Riverton Ledger</footer>
        <div hidden id="S:1">${paragraphs(STORY.slice(1, 4))}</div><div hidden id="S:2">${paragraphs(STORY.slice(4))}</div>`,
      ),
      { '© 2031 Riverton Ledger': 'boilerplate' },
    ));
  it('C38: what else is hidden is not read', () =>
    assert.ok(
      !kindsOf(inArticle('<div hidden id="more"><p>Not for readers of this page.</p></div>')).has(
        'Not for readers of this page.',
      ),
    ));
});
