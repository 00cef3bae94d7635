import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identifyLanguage } from '../adapters/language.ts';
import type { Article } from '../model/article.ts';
import { articleId } from '../model/id.ts';
import { clean } from './clean.ts';

/** What a page's fields tell of its article. All names are invented. */

const STORY = `<h1>Crane collapse shuts port of Riverton</h1>
<p>The port of Riverton stayed closed on Monday after a crane fell across both of its gates, the harbour authority said.</p>
<p>Its owner, the city, has asked for an outside inquiry into the accident and has promised to publish what it finds.</p>`;

interface Given {
  readonly head?: string;
  readonly body?: string;
  readonly url?: string;
  readonly capturedAt?: string;
}

function read({ head = '', body = STORY, url, capturedAt }: Given): Article {
  const text = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const capture = {
    id: articleId('0123456789abcdef'),
    source: 'page.html',
    sha256: '',
    mediaType: 'text/html',
    capturedAt: capturedAt ?? null,
    bytes: new TextEncoder().encode(text),
    text,
    encoding: 'utf-8',
    url: url ?? null,
    listing: null,
  } as const;
  return clean(capture, {}, identifyLanguage).value;
}

const json = (value: string): string => `<script type="application/ld+json">${value}</script>`;
const published = (given: Given): string | null => read(given).published?.value ?? null;
const dated = (given: Given): string => {
  const date = read(given).published;
  return date === null ? 'none' : `${date.value} ${date.basis}: ${date.why}`;
};
const authors = (given: Given): string =>
  read(given)
    .authors.map(({ value }) => value)
    .join(' · ');

describe('C24: JSON-LD', () => {
  const check = (title: string, script: string, date: string | null = '2031-05-12') =>
    it(`C24: ${title}`, () => assert.equal(published({ head: json(script) }), date));
  const article = '{"@type":"NewsArticle","datePublished":"2031-05-12"}';

  check('an article', article);
  check('a kind of news article', article.replace('News', 'ReportageNews'));
  check('the address of the vocabulary', article.replace('News', 'https://schema.org/News'));
  check('several types', article.replace('"NewsArticle"', '["WebPage","NewsArticle"]'));
  check('a list', `[{"@type":"WebSite"},${article}]`);
  check('a graph', `{"@graph":[{"@type":"WebSite"},${article}]}`);
  check('the main entity of a page', `{"@type":"WebPage","mainEntity":${article}}`);
  check('the page where the article has no date', '{"@graph":[{"@type":"WebPage","datePublished":"2031-05-12"}]}');
  check(
    'line breaks inside a string',
    '{"@type":"NewsArticle","headline":"Crane\n\tfalls","datePublished":"2031-05-12"}',
  );
  check('a comma too many', '{"@type":["NewsArticle",],"datePublished":"2031-05-12",}');
  check('a comma inside a string stays', '{"@type":"NewsArticle","a":",}","datePublished":"2031-05-12",}');
  check('a needless backslash', String.raw`{"@type":"NewsArticle","a":"Lind\'s","datePublished":"2031-05-12"}`);
  check('an HTML comment around it', `<!-- ${article} -->`);
  check('CDATA around it', `//<![CDATA[\n${article}\n//]]>`);
  check('CDATA in comments around it', `/*<![CDATA[*/${article}/*]]>*/`);
  check('a comment and a semicolon', `/* story */ ${article};`);
  check('what would have to be guessed is left', article.replace('"datePublished":"', '"datePublished":'), null);
  check('an impossible date', article.replace('05', '13'), null);
  check('a date before the web', article.replace('2031', '1931'), null);

  it('C24: of several articles the one with the address of the page', () =>
    assert.equal(
      published({
        head:
          '<link rel="canonical" href="https://ledger.example/crane">' +
          json(`[{"@type":"Article","url":"https://ledger.example/x","datePublished":"2030-01-01"},
            {"@type":"Article","mainEntityOfPage":{"@id":"https://ledger.example/crane"},"datePublished":"2031-05-12"}]`),
      }),
      '2031-05-12',
    ));
  it('C24: a broken script does not hide the next', () =>
    assert.equal(published({ head: json('{"@type":') + json(article) }), '2031-05-12'));
  it('C24: the update', () => {
    const { updated } = read({ head: json('{"@type":"Article","dateModified":"2031-05-13T10:00:00+02:00"}') });
    assert.equal(updated?.value, '2031-05-13T10:00:00+02:00');
    assert.equal(updated?.why, 'JSON-LD dateModified');
  });
});

describe('C24: the order of belief', () => {
  const script = json('{"@type":"NewsArticle","datePublished":"2031-05-12"}');
  const meta = '<meta property="article:published_time" content="2031-05-13">';
  const marked = '<span itemprop="datePublished" content="2031-05-14"></span>';
  const page = json('{"@type":"WebPage","datePublished":"2031-05-15"}');
  const named = '<div class="story__publish-date">May 16th, 2031, by us</div>';
  const time = '<time datetime="2031-05-17">in May</time>';
  const check = (title: string, given: Given, date: string) =>
    it(`C24: ${title}`, () => assert.equal(dated(given), date));

  check('JSON-LD first', { head: meta + script }, '2031-05-12 metadata: JSON-LD datePublished');
  check('then meta', { head: meta, body: STORY + marked }, '2031-05-13 metadata: meta article published time');
  check('then microdata', { head: page, body: marked + STORY }, '2031-05-14 metadata: microdata published');
  check('then the page', { head: page, body: named + STORY }, '2031-05-15 metadata: JSON-LD datePublished');
  check('then class names', { body: time + named + STORY }, '2031-05-16 metadata: class name published');
  check(
    'then a time beside the headline',
    { body: time + STORY },
    '2031-05-17 metadata: the time element beside the headline',
  );
  check(
    'a time with pubdate',
    { body: `<time datetime="2031-05-01">a</time><time pubdate datetime="2031-05-17">b</time>${STORY}` },
    '2031-05-17 metadata: time element published',
  );
  check('a date in words', { head: '<meta name="date" content="May 18, 2031">' }, '2031-05-18 metadata: meta date');
  check(
    'Dublin Core',
    { head: '<meta name="DC.date.issued" content="2031-05-19">' },
    '2031-05-19 metadata: meta dc date issued',
  );
  check(
    'sailthru',
    { head: '<meta name="sailthru.date" content="2031-05-19 10:00">' },
    '2031-05-19 metadata: meta sailthru date',
  );
  check(
    'parsely',
    { head: '<meta name="parsely-pub-date" content="2031-05-19T10:00:00Z">' },
    '2031-05-19T10:00:00Z metadata: meta parsely pub date',
  );
  check(
    'microformats',
    { body: `<abbr class="dt-published" title="2031-05-20">then</abbr>${STORY}` },
    '2031-05-20 metadata: microformat published',
  );
  check(
    'RDFa',
    { body: `<span property="schema:datePublished" content="2031-05-21"></span>${STORY}` },
    '2031-05-21 metadata: RDFa published',
  );
  check(
    'marks of stories in a list far below are none of this article',
    {
      body:
        STORY +
        '<p>One more line of it.</p>'.repeat(20) +
        '<i class="published">2031-01-01</i><i class="published">2031-01-02</i>',
    },
    'none',
  );
  check('a date beyond the capture', { head: meta + script, capturedAt: '2031-05-10T12:00:00Z' }, 'none');
  check(
    'the next field where the first lies beyond the capture',
    { head: `${script}<meta name="date" content="2031-05-09">`, capturedAt: '2031-05-10T12:00:00Z' },
    '2031-05-09 metadata: meta date',
  );
  check(
    'a day ahead is another zone',
    { head: script, capturedAt: '2031-05-11T12:00:00Z' },
    '2031-05-12 metadata: JSON-LD datePublished',
  );
});

describe('C25: authors', () => {
  const check = (title: string, given: Given, names: string) =>
    it(`C25: ${title}`, () => assert.equal(authors(given), names));
  const author = (value: string): Given => ({
    head: json(`{"@type":"NewsArticle","author":${value},"publisher":{"name":"Riverton Ledger"}}`),
  });
  const meta = (value: string): Given => ({ head: `<meta name="author" content="${value}">` });

  check('a name', author('"Nora Feld"'), 'Nora Feld');
  check('an object', author('{"@type":"Person","name":"Nora Feld"}'), 'Nora Feld');
  check('a list', author('[{"name":"Nora Feld"},"Joss Vehren",{"name":"Nora Feld"}]'), 'Nora Feld · Joss Vehren');
  check(
    'a person named by @id',
    {
      head: json(
        '{"@graph":[{"@type":"Article","author":{"@id":"#n"}},{"@type":"Person","@id":"#n","name":"Nora Feld"}]}',
      ),
    },
    'Nora Feld',
  );
  check('the outlet is no author', author('{"@type":"Organization","name":"Riverton Ledger"}'), '');
  check(
    'a person may have the name of the outlet',
    author('{"@type":"Person","name":"Riverton Ledger"}'),
    'Riverton Ledger',
  );
  check(
    'entities that a template left in',
    author('"Maria &amp;amp; Katerina"'.replace('amp;amp', 'amp')),
    'Maria & Katerina',
  );
  check('two in one value', meta('By Nora Feld and Joss Vehren'), 'Nora Feld · Joss Vehren');
  check('credentials', meta('Nora Feld, MD, Staff Writer'), 'Nora Feld');
  check('a body keeps its "and"', meta('Centre for Wind and Weather'), 'Centre for Wind and Weather');
  check('an account', meta('admin'), '');
  check('an account of two words', meta('Site Admin'), '');
  check('an address', meta('nora@ledger.example'), '');
  check('a profile', { head: '<meta property="article:author" content="https://www.example.com/nora">' }, '');
  check('undefined', meta('undefined'), '');
  check(
    'microdata',
    { body: `<p itemprop="author" itemscope>By <b itemprop="name">Nora Feld</b>, in Riverton</p>${STORY}` },
    'Nora Feld',
  );
  check('rel=author', { body: `<p><a rel="author" href="/n">Nora Feld</a> 4 May 2031</p>${STORY}` }, 'Nora Feld');
  check(
    'a microformat with its name inside',
    { body: `<span class="author vcard">Posted by <a class="url fn">nora</a></span>${STORY}` },
    'nora',
  );
  check('a label without a name', { body: `<div><span class="author">Written by</span></div>${STORY}` }, '');
  check(
    'a citation',
    { head: '<meta name="citation_author" content="Feld, Nora"><meta name="citation_author" content="Vehren, Joss">' },
    'Nora Feld · Joss Vehren',
  );
  check(
    'a card',
    { head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Nora Feld">' },
    'Nora Feld',
  );
  check(
    'a card of something else',
    { head: '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Nora Feld">' },
    '',
  );

  it('C25: a byline that holds the author is the own one, and has its place', () => {
    const article = read({
      ...meta('Nora Feld'),
      body: `${STORY.replace('<p>', '<p>By Nora Feld Gardener</p><p>')}<p>By Joss Vehren</p>`,
    });
    assert.deepEqual(
      article.authors.map(({ value, basis, span }) => [value, basis, span?.text]),
      [['Nora Feld', 'text', 'Nora Feld']],
    );
  });
});

describe('C26: address and credits', () => {
  const canonical = '<link rel="canonical" href="https://ledger.example/crane">';
  const url = (given: Given) => read(given).url;
  it('C26: the capture knows best', () =>
    assert.equal(url({ head: canonical, url: 'https://other.example/a' }), 'https://other.example/a'));
  it('C26: the canonical address', () => assert.equal(url({ head: canonical }), 'https://ledger.example/crane'));
  it('C26: the address for sharing', () =>
    assert.equal(
      url({ head: '<meta property="og:url" content="https://ledger.example/b">' }),
      'https://ledger.example/b',
    ));
  it('C26: the address in JSON-LD', () =>
    assert.equal(
      url({ head: json('{"@type":"Article","url":"https://ledger.example/c"}') }),
      'https://ledger.example/c',
    ));
  it('C26: a front page is no address of an article, nor is a path', () => {
    assert.equal(url({ head: '<link rel="canonical" href="https://ledger.example/">' }), null);
    assert.equal(url({ head: '<link rel="canonical" href="/crane">' }), null);
    assert.equal(url({ head: '<link rel="canonical" href="javascript:a">' }), null);
  });

  const credits = (head: string) =>
    read({ head }).credits.map(({ name, span }) => `${name}${span === null ? '' : '!'}`);
  it('C26: providers and holders of rights, without the outlet', () =>
    assert.deepEqual(
      credits(
        json(`{"@type":"NewsArticle","publisher":{"name":"Riverton Ledger"},"copyrightHolder":{"name":"riverton ledger"},
          "sourceOrganization":{"name":"Norrin Wire"},"provider":"Norrin Wire","creditText":"Selby News"}`),
      ),
      ['Norrin Wire', 'Selby News'],
    ));
  it('C26: a syndicated page names the host of the original', () =>
    assert.deepEqual(credits(`<meta property="og:url" content="https://www.selby.example/crane">${canonical}`), [
      'ledger.example',
    ]));
  it('C26: one site with two hosts credits nobody', () =>
    assert.deepEqual(
      credits(`<meta property="og:url" content="https://m.news.ledger.example/crane">${canonical}`),
      [],
    ));
  it('C26: the field of a source', () =>
    assert.deepEqual(credits('<meta name="syndication-source" content="https://www.wire.example/a/b">'), [
      'wire.example',
    ]));
});
