import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { identifyLanguage } from '../adapters/language.ts';
import type { MediaType } from '../model/capture.ts';
import { articleId } from '../model/id.ts';
import { clean } from './clean.ts';

/** Pages and texts that were cut, and whole ones that look like it. */

const DAMAGE = new Set(['truncated', 'too-deep', 'text-truncated']);
const damageOf = (text: string, mediaType: MediaType = 'text/html'): string[] => {
  const capture = {
    id: articleId('0123456789abcdef'),
    source: 'story',
    sha256: '',
    mediaType,
    capturedAt: null,
    bytes: new TextEncoder().encode(text),
    text,
    encoding: 'utf-8',
    url: null,
    listing: null,
  };
  return clean(capture, {}, identifyLanguage)
    .problems.filter(({ code }) => DAMAGE.has(code))
    .map(({ message }) => /ends inside (.*?)(?:;| at )/.exec(message)?.[1] ?? message);
};

const LINE = 'The port of Riverton stayed closed on Monday after a crane fell across both of its gates.';
const PAGE = `<!doctype html><html><head><title>Riverton Post</title></head><body class="story"><div><h1>Crane falls</h1>
<p>${LINE}</p><!-- end --><script>var a = 1;</script><p>${LINE}</p></div></body></html>`;

describe('C23: pages that were cut', () => {
  const check = (title: string, page: string, within: string) =>
    it(`C23: ${title}`, () => assert.deepEqual(damageOf(page), [within]));
  const upTo = (end: string): string => PAGE.slice(0, PAGE.indexOf(end) + end.length);

  check('in a tag', upTo('<body'), 'a tag');
  check('in an attribute', upTo('class="sto'), 'a tag');
  check('in an end tag', upTo('</h'), 'a tag');
  check('in a comment', upTo('<!-- e'), 'a comment');
  check('in a script', upTo('var a'), 'a script element');
  check('in a title', upTo('<title>River'), 'a title element');
  check('in the head', upTo('</title>'), 'its head');
  check('behind the head', upTo('</head>'), 'its body');
  check('in a paragraph', upTo('a crane'), 'an element');
  check('between two paragraphs', upTo('</p>'), 'an element');
  check('in a sentence of a page without other elements', `<html><body><p>${LINE}<p>The port`, 'a sentence');

  it('C23: no cut of a page before its closing tags is silent', () =>
    fc.assert(
      fc.property(fc.integer({ min: PAGE.indexOf('<head>') + 7, max: PAGE.indexOf('</div>') + 5 }), (at) => {
        assert.equal(damageOf(PAGE.slice(0, at)).length, 1);
      }),
    ));
});

describe('C23: whole pages', () => {
  const check = (title: string, page: string) => it(`C23: ${title}`, () => assert.deepEqual(damageOf(page), []));
  check('a whole page', PAGE);
  check('elements that stay open', `<html><body><div><center><p>${LINE}</body></html>`);
  check('end tags of elements that never opened', `<p>${LINE}</div></section></body></html>`);
  check('optional end tags left out', `<!doctype html><title>Post</title><h1>Crane falls</h1><p>${LINE}<p>${LINE}`);
  check('a fragment', `<div><p>${LINE}</p></div>`);
  check('a line that is no page', `<p>${LINE}</p> AT&T`);
  check('a script of the server behind the page', `${PAGE}\n<!-- served in 1 s --><script>a()</script>`);
  check('scripts that hold closing tags', PAGE.replace('var a = 1;', 'a("<div></p><!--")'));
});

describe('C18: limits', () => {
  const check = (title: string, page: string, code: string, mediaType: MediaType = 'text/html') =>
    it(`C18: ${title}`, () => {
      const said = damageOf(page, mediaType);
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', new RegExp(code));
    });
  check('block elements too deep', `${'<div>'.repeat(200)}${LINE}${'</div>'.repeat(200)}</body>`, 'deeper');
  check('open elements too deep', `${'<b>'.repeat(2000)}${LINE}`, 'deeper');
  check('too many blocks', `${'<p>a</p>'.repeat(20_000)}</body>`, 'larger');
  check('too many elements', `${'<p></p>'.repeat(50_000)}</body>`, 'larger');
  check('too many attributes', `<p ${'a '.repeat(40_000)}>${LINE}</p>`, 'larger');
  check('too many lines', `${LINE}\n`.repeat(10_001), 'larger', 'text/plain');
  it('C18: a deep page keeps the text that it has read', () => {
    const said = damageOf(`<p>${LINE}</p>${'<b>'.repeat(2000)}`);
    assert.equal(said.length, 1);
  });
});

describe('C23: plain texts', () => {
  const text = `${LINE}\n`.repeat(100);
  const check = (title: string, given: string, within: readonly string[]) =>
    it(`C23: ${title}`, () => assert.deepEqual(damageOf(given, 'text/plain'), within));
  const sized = (size: number): string => text.slice(0, size);

  check('the size of a buffer, in a sentence', sized(4096), ['a sentence']);
  check('another size', sized(4097), []);
  check('the size of a buffer, behind a stop', `${sized(4095)}.`, []);
  check('a small one', sized(2048), []);
});
