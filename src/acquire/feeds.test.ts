import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Lead } from '../model/capture.ts';
import { acquireEach, openInput, type RawInput } from './acquire.ts';
import { isoDate } from './iso-date.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const FEED = 'https://news.example/rss.xml';
const input = (body: string, more: Partial<RawInput> = {}): RawInput => ({
  source: FEED,
  bytes: new TextEncoder().encode(body),
  failure: null,
  capturedAt: '2031-05-12T12:00:00Z',
  ...more,
});
const open = (body: string, more: Partial<RawInput> = {}) => openInput(input(body, more), digest);
const codes = (body: string, more: Partial<RawInput> = {}): string[] =>
  open(body, more).problems.map(({ code }) => code);

function only(body: string, more: Partial<RawInput> = {}): Lead {
  const { value, problems } = open(body, more);
  assert.deepEqual(problems, []);
  assert.equal(value.leads.length, 1);
  return value.leads[0] as Lead;
}
/** What one lead says of itself, without the fields that say nothing. */
const said = ({ listing }: Lead): Record<string, unknown> =>
  Object.fromEntries(Object.entries(listing).filter(([, value]) => value !== null && value?.length !== 0));

const rss = (item: string, channel = '<title>Riverton Ledger</title><link>https://news.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${item}</channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Riverton Ledger</title><link rel="self" href="${FEED}"/>${entry}</feed>`;
const json = (item: object) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Riverton Ledger', items: [item] });

test('A14 RSS: an item is a lead with what the feed says of it and the words that it carries', () => {
  const lead = only(
    rss(
      `<item><title>Dam &amp;amp; bridge hold</title><link>/dam?a=1&amp;b=2</link><description>Short.</description>
       <content:encoded><![CDATA[<p>The dam held, the mayor said.</p>]]></content:encoded>
       <dc:creator>Nora Feld</dc:creator><pubDate>Mon, 12 May 2031 10:00:00 +0200</pubDate>
       <source url="https://agency.example/rss">River Press Agency</source></item>`,
    ),
  );
  assert.equal(lead.url, 'https://news.example/dam?a=1&b=2');
  assert.deepEqual(said(lead), {
    kind: 'feed',
    title: 'Dam & bridge hold',
    authors: ['Nora Feld'],
    outlet: 'River Press Agency',
    published: '2031-05-12T10:00:00+02:00',
  });
  assert.equal(lead.carried?.text, '<p>The dam held, the mayor said.</p>');
  assert.equal(lead.carried?.mediaType, 'text/html');
  assert.deepEqual(
    [lead.carried?.source, lead.carried?.url, lead.carried?.capturedAt, lead.carried?.listing],
    [lead.url, lead.url, '2031-05-12T12:00:00Z', lead.listing],
  );
});
test('A14 RSS: the outlet is the feed where the item names no source', () =>
  assert.equal(only(rss('<item><title>Rain</title><link>/rain</link></item>')).listing.outlet, 'Riverton Ledger'));
test('A14 RSS: words without markup are plain text', () => {
  const { carried } = only(rss('<item><link>/a</link><description>AT&amp;T said 3 &lt; 4.</description></item>'));
  assert.deepEqual([carried?.text, carried?.mediaType], ['AT&T said 3 < 4.', 'text/plain']);
});
test('A14 RSS: an author is the name beside the address of mail', () =>
  assert.deepEqual(
    only(rss('<item><link>/a</link><author>desk@news.example (Nora Feld)</author></item>')).listing.authors,
    ['Nora Feld'],
  ));
test('A14 RSS 1.0: items beside the channel', () => {
  const lead = only(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
     <channel rdf:about="https://news.example/"><title>Riverton Ledger</title><link>https://news.example/</link></channel>
     <item rdf:about="https://news.example/dam"><title>Dam holds</title><link>https://news.example/dam</link>
     <description>The dam held.</description><dc:date>2031-05-12T10:00:00Z</dc:date></item></rdf:RDF>`,
  );
  assert.deepEqual(
    [lead.url, lead.listing.published, lead.carried?.text],
    ['https://news.example/dam', '2031-05-12T10:00:00Z', 'The dam held.'],
  );
});
test('A14 RSS 0.91, without a name space', () =>
  assert.equal(
    only(
      '<!DOCTYPE rss SYSTEM "rss-0.91.dtd"><rss version="0.91"><channel><title>L</title><item><title>Dam holds</title><link>https://news.example/dam</link></item></channel></rss>',
    ).listing.title,
    'Dam holds',
  ));
test('A14 Atom: the alternate link, the authors, both dates, typed content', () => {
  const lead = only(
    atom(`<entry xml:base="https://news.example/2031/"><title type="html">Dam &lt;i&gt;holds&lt;/i&gt;</title>
      <link rel="edit" href="/edit/1"/><link href="dam.html"/><id>tag:news.example,2031:1</id>
      <author><name>Nora Feld</name></author><author><name>Ivo Brandt</name></author>
      <published>2031-05-12T10:00:00Z</published><updated>2031-05-12T11:00:00.5Z</updated>
      <source><title>River Press Agency</title></source>
      <summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The dam held.</p></div></content></entry>`),
  );
  assert.equal(lead.url, 'https://news.example/2031/dam.html');
  assert.deepEqual(said(lead), {
    kind: 'feed',
    title: 'Dam holds',
    authors: ['Nora Feld', 'Ivo Brandt'],
    outlet: 'River Press Agency',
    published: '2031-05-12T10:00:00Z',
    updated: '2031-05-12T11:00:00Z',
    language: 'en-GB',
  });
  assert.deepEqual([lead.carried?.text, lead.carried?.mediaType], ['<p>The dam held.</p>', 'text/html']);
});
test('A14 JSON Feed: address, authors, dates and either form of content', () => {
  const item = {
    id: '1',
    url: '/dam',
    title: 'Dam holds',
    authors: [{ name: 'Nora Feld' }],
    date_published: '2031-05-12T10:00:00Z',
  };
  const lead = only(json({ ...item, content_html: '<p>The dam held.</p>' }));
  assert.deepEqual(
    [lead.url, lead.carried?.mediaType, lead.listing.authors],
    ['https://news.example/dam', 'text/html', ['Nora Feld']],
  );
  assert.equal(only(json({ ...item, content_text: 'The <dam> held.' })).carried?.mediaType, 'text/plain');
});
test('A14 a feed is known by its content, whatever its name and type say', () => {
  for (const more of [
    { source: 'x.txt' },
    { source: 'stdin' },
    { contentType: 'text/html' },
    { contentType: 'application/octet-stream' },
  ])
    assert.equal(open(rss('<item><link>https://news.example/a</link></item>'), more).value.leads.length, 1);
  assert.equal(open(json({ id: '1', content_text: 'Rain.' }), { source: 'stdin', firstLine: 1 }).value.leads.length, 1);
});
test('A14 a page is never a feed, also where it quotes one', () => {
  const page =
    '<!DOCTYPE html><html><body><pre><rss version="2.0"><channel><item></item></channel></rss></pre></body></html>';
  assert.deepEqual(open(page, { contentType: 'application/rss+xml' }).value.leads, []);
  assert.equal(open(page).value.captures.length, 1);
});
test('A14 the encoding that a feed declares is its own', () => {
  const body = rss('<item><link>/a</link><description>The café.</description></item>').replace(
    '?>',
    ' encoding="iso-8859-1"?>',
  );
  const bytes = Uint8Array.from([...body].map((character) => character.charCodeAt(0)));
  assert.equal(only('', { bytes }).carried?.text, 'The café.');
});

test('A15 links are resolved against the address of the feed, else against what the feed says of itself', () => {
  const item = '<item><link>dam.html</link></item>';
  assert.equal(only(rss(item), { url: 'https://other.example/x/feed' }).url, 'https://other.example/x/dam.html');
  assert.equal(only(rss(item), { source: 'feed.xml' }).url, 'https://news.example/dam.html');
});
test('A15 an item without an address that can be opened is named by its id, else by its place', () => {
  const url = (item: string) =>
    only(rss(`<item><description>Rain.</description>${item}</item>`), { source: 'f.xml' }).url;
  assert.equal(url('<guid>https://news.example/dam</guid>'), 'https://news.example/dam');
  assert.equal(url('<guid isPermaLink="false">tag:news.example,2031:1</guid>'), 'tag:news.example,2031:1');
  assert.equal(url('<guid isPermaLink="false">https://news.example/?p=1</guid>'), 'item 1 of f.xml');
  assert.equal(url('<link>javascript:alert(1)</link>'), 'item 1 of f.xml');
  assert.equal(
    url('<link>file:///etc/passwd</link><guid isPermaLink="false">file:///etc/passwd</guid>'),
    'item 1 of f.xml',
  );
});

test('A16 an item that holds only a picture carries no words', () =>
  assert.equal(
    only(rss('<item><link>/a</link><description>&lt;img src="a.jpg"&gt; </description></item>')).carried,
    null,
  ));
test('A16 nothing is followed from a file: carried words are the captures, and what has none is told', () => {
  const body = rss('<item><link>/a</link><description>Rain fell.</description></item><item><link>/b</link></item>');
  const { value, problems } = acquireEach(input(body), digest);
  assert.deepEqual(
    value.map(({ source, text }) => [source, text]),
    [['https://news.example/a', 'Rain fell.']],
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['item-without-text'],
  );
  assert.match(problems[0]?.message ?? '', /^https:\/\/news\.example\/b .*feed's address, or the item's/);
});
test('A16 of many items without words a hundred are told one by one', () => {
  const { problems } = acquireEach(input(rss('<item><link>/b</link></item>'.repeat(300))), digest);
  assert.equal(problems.length, 101);
  assert.match(problems.at(-1)?.message ?? '', /200 more/);
});

test('A17 what could be read of a broken feed is read, and it is told', () => {
  const whole = '<item><link>/a</link><description>Rain fell.</description></item>';
  const cut = rss(`${whole}<item><link>/b</link><description><![CDATA[Snow`).replace('</channel></rss>', '');
  const { value, problems } = open(cut);
  assert.deepEqual(
    [value.leads.map(({ url }) => url), problems.map(({ code }) => code)],
    [['https://news.example/a'], ['feed-invalid']],
  );
  assert.match(problems[0]?.message ?? '', /a CDATA section is not closed/);
});
for (const [name, body] of [
  [
    'tags that are left open inside an item',
    rss('<item><link>/a</link><description>Rain<br>fell</description></item>'),
  ],
  ['a tag that closes nothing', rss('</x><item><link>/a</link></item>')],
  ['elements left open', '<rss version="2.0"><channel><item><link>https://news.example/a</link></item>'],
  ['depth', rss(`<item><link>/a</link></item>${'<a>'.repeat(200)}`)],
  ['a name that is no name', rss(`<item><link>/a</link></item><item><author>${'(['.repeat(10_000)}</author></item>`)],
] as const)
  test(`A17 a broken feed, by ${name}`, () => {
    assert.deepEqual([open(body).value.leads.length, codes(body)], [1, ['feed-invalid']]);
  });
test('A17 XML that is neither feed, sitemap nor page is told as such', () =>
  assert.match(
    open('<?xml version="1.0"?><nitf><body/></nitf>').problems[0]?.message ?? '',
    /is XML \(<nitf>\) and neither/,
  ));
test('A17 a feed without items is empty', () => assert.deepEqual(codes(rss('')), ['file-empty']));
test('A17 of a longer feed the first 500 items are taken', () => {
  const { value, problems } = open(rss('<item><title>x</title><link>/a</link></item>'.repeat(700)));
  assert.equal(value.leads.length, 500);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['leads-left-out'],
  );
  assert.match(problems[0]?.message ?? '', /lists 700 texts and the first 500 were taken/);
});

/** Shapes that make readers of XML and JSON take time that grows with the square of the length, or run out of stack. */
const times = (piece: string, end = ''): string => piece.repeat(Math.floor(400_000 / piece.length)) + end;
for (const [name, body, ...expected] of [
  ['open elements', rss(times('<a>')), 'feed-invalid'],
  ['open items', rss(times('<item>')), 'feed-invalid'],
  ['open brackets', `<rss>${times('<')}`, 'feed-invalid'],
  ['ends of nothing', rss(times('</a>')), 'feed-invalid'],
  ['open CDATA', rss(`<item><description>${times('<![CDATA[')}`), 'feed-invalid'],
  ['open comments', rss(times('<!--')), 'feed-invalid'],
  ['open quotation marks', rss(times('<item a="')), 'feed-invalid'],
  ['attributes', rss(`<item ${times('a="b" ')}/>`), 'feed-invalid'],
  ['brackets in a name', rss(`<item><author>${times('([')}</author></item>`), 'feed-invalid'],
  ['elements of one item', rss(`<item>${times('<a/>')}</item>`), 'feed-invalid'],
  ['entities', rss(`<item><link>/a</link><description>${times('&amp;')}</description></item>`)],
  ['declared entities', `<!DOCTYPE rss [${times('<!ENTITY a "b">')}]>${rss('<item><link>/a</link></item>').slice(21)}`],
  ['items', rss(times('<item><link>/a</link></item>')), 'leads-left-out'],
  ['open lines of a sitemap', `<urlset>${times('<url>')}`, 'feed-invalid'],
  ['depth of JSON', `{"version":"https://jsonfeed.org/version/1","items":${times('[')}${times(']')}}`, 'feed-invalid'],
  ['keys of JSON', json(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i]))), 'feed-invalid'],
] as const)
  test(`A17 hostile ${name}: a verdict, and no more is read than the limits allow`, () => {
    assert.deepEqual(codes(body), expected);
    assert.ok(open(body).value.leads.length <= 500);
  });

const news = (entries: string) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries}</urlset>`;
test('A18 a line of a news sitemap is a lead without words', () => {
  const lead = only(
    news(`<url><loc> https://news.example/dam?a=1&amp;b=2 </loc><lastmod>2031-05-12T11:00:00Z</lastmod>
      <news:news><news:publication><news:name>Riverton Ledger</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2031-05-12</news:publication_date><news:title>Dam &amp; bridge hold</news:title></news:news>
      <image:image><image:loc>https://news.example/dam.jpg</image:loc><image:title>A dam</image:title></image:image></url>`),
  );
  assert.equal(lead.url, 'https://news.example/dam?a=1&b=2');
  assert.equal(lead.carried, null);
  assert.deepEqual(said(lead), {
    kind: 'sitemap',
    title: 'Dam & bridge hold',
    outlet: 'Riverton Ledger',
    published: '2031-05-12',
    updated: '2031-05-12T11:00:00Z',
    language: 'en',
  });
});
test('A18 the newest line comes first and the undated last', () => {
  const line = (name: string, date: string) =>
    `<url><loc>https://n.example/${name}</loc>${date && `<lastmod>${date}</lastmod>`}</url>`;
  const { leads } = open(
    news(
      line('old', '2031-05-01') +
        line('none', '') +
        line('new', '2031-05-02T01:00:00+02:00') +
        line('mid', '2031-05-01T22:00:00Z'),
    ),
  ).value;
  assert.deepEqual(
    leads.map(({ url }) => url.slice(18)),
    ['new', 'mid', 'old', 'none'],
  );
});
test('A18 a list of sitemaps leads to the sitemaps', () => {
  const index =
    '<sitemapindex><sitemap><loc>https://n.example/1.xml</loc><lastmod>2031-05-01</lastmod></sitemap><sitemap><loc>https://n.example/2.xml</loc><lastmod>2031-05-02</lastmod></sitemap></sitemapindex>';
  assert.deepEqual(
    open(index).value.leads.map(({ url }) => url),
    ['https://n.example/2.xml', 'https://n.example/1.xml'],
  );
});
test('A18 of a broken sitemap the whole lines are read', () => {
  const cut = news('<url><loc>https://n.example/1</loc></url><url><loc>https://n.exam').replace('</urlset>', '');
  assert.deepEqual([open(cut).value.leads.length, codes(cut)], [1, ['feed-invalid']]);
});

const date = (raw: string, iso: string | null) => test(`A19 ${raw} is ${iso}`, () => assert.equal(isoDate(raw), iso));
date('Mon, 12 May 2031 10:00:00 GMT', '2031-05-12T10:00:00Z');
date('Tue,12 May 31 10:00 EST', '2031-05-12T10:00-05:00');
date('12 May 2031 10:00:00 +0530', '2031-05-12T10:00:00+05:30');
date('2031-05-12T10:00:00.123+02:00', '2031-05-12T10:00:00+02:00');
date('2031-05-12 10:00:00 +0000', '2031-05-12T10:00:00+00:00');
date('20310512T100000Z', '2031-05-12T10:00:00Z');
date('May 12, 2031 1:05 pm EDT', '2031-05-12T13:05-04:00');
date('Mon May 12 10:00:00 UTC 2031', '2031-05-12T10:00:00Z');
date('2019-11-25 10:00:00', '2019-11-25');
date('Mon, 12 May 2031 10:00:00 IST', '2031-05-12');
date('2031-05-12T24:00:00Z', '2031-05-12');
date('2031-02-30', null);
date('12/05/2031', null);
date('Thu, 01 Jan 1970 00:00:00 GMT', null);
date('yesterday', null);

const START = fc.constantFrom(
  '<rss version="2.0"><channel>',
  '<feed>',
  '<rdf:RDF>',
  '<urlset>',
  '<sitemapindex>',
  '<?xml version="1.0"?>',
  '{"version":"https://jsonfeed.org/version/1","items":[',
);
const PIECE = fc.constantFrom(
  '<item>',
  '</item>',
  '<entry>',
  '</entry>',
  '<link>',
  '</link>',
  '<link href="',
  '"/>',
  '/a',
  'https://n.example/',
  '<title>',
  '</title>',
  '<author>',
  '([',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<',
  '>',
  '&amp;',
  '&#0;',
  '\ud800',
  '<url><loc>',
  '</loc></url>',
  '{"id":"',
  '"}',
  ',',
  ']}',
  '<__proto__>',
  '</rss>',
  'x:',
);
const HOSTILE = fc
  .tuple(START, fc.array(fc.oneof(PIECE, fc.string({ maxLength: 8 })), { maxLength: 30 }))
  .map(([start, pieces]) => start + pieces.join(''));
test('A17 whatever begins like a feed, nothing throws, and every lead is an address of the web or a name that cannot be opened', () =>
  fc.assert(
    fc.property(HOSTILE, (body) => {
      for (const { url, carried } of open(body).value.leads) {
        const opens = URL.canParse(url) ? new URL(url).protocol : '';
        assert.ok(!['file:', 'ftp:', 'data:', 'javascript:'].includes(opens), url);
        if (carried) assert.equal(carried.url, opens.startsWith('http') ? url : null);
      }
    }),
    { numRuns: 500 },
  ));
test('A17 the same bytes give the same leads', () =>
  fc.assert(fc.property(HOSTILE, (body) => assert.deepEqual(open(body), open(body)))));
