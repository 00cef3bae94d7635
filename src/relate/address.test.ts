import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalAddress } from './address.ts';

const check = (what: string, address: string, expected: string | null) =>
  test(`V1 ${what}: ${address}`, () => assert.equal(canonicalAddress(address), expected));

const STORY = 'https://post.example/news/lark';

check('an address as it is', STORY, STORY);
check('http is https', 'http://post.example/news/lark', STORY);
check('the host in small letters, without www.', 'https://WWW.Post.Example/news/lark', STORY);
check('a stop after the host', 'https://post.example./news/lark', STORY);
check('default ports', 'http://post.example:80/news/lark', STORY);
check('a default port under the other scheme', 'http://post.example:443/news/lark', STORY);
check('another port is another site', 'https://post.example:8443/news/lark', 'https://post.example:8443/news/lark');
check('a name and a password', 'https://ann:secret@post.example/news/lark', STORY);
check('the fragment', `${STORY}#comments`, STORY);
check('a trailing slash', `${STORY}/`, STORY);
check('several', `${STORY}//`, STORY);
check('an empty query', `${STORY}?`, STORY);
check('tracking parameters', `${STORY}?utm_source=feed&fbclid=x&UTM_Medium=y&gclid=z&mc_cid=1`, STORY);
check('others stay, in order', `${STORY}?page=2&id=7&utm_source=a`, `${STORY}?id=7&page=2`);
check('a short word that may name the page stays', `${STORY}?ref=7`, `${STORY}?ref=7`);
check('letter case of the path counts', 'https://post.example/News/Lark', 'https://post.example/News/Lark');
check('needless percent signs', 'https://post.example/news/%6Cark', STORY);
check('needed ones in capitals', `${STORY}%2f1`, `${STORY}%2F1`);
check('AMP at the end', `${STORY}/amp/`, STORY);
check('AMP at the beginning', 'https://post.example/amp/news/lark', STORY);
check('AMP as an ending', `${STORY}.amp`, STORY);
check('AMP before the ending', `${STORY}.amp.html`, `${STORY}.html`);
check('AMP as a host', 'https://amp.post.example/news/lark', STORY);
check('AMP as a parameter', `${STORY}?amp=1&outputType=amp`, STORY);
check('AMP in a cache', 'https://post-example.cdn.ampproject.org/c/s/post.example/news/lark', STORY);
check('AMP in another cache', 'https://www.google.com/amp/s/www.post.example/news/lark/amp/', STORY);
check('a page whose only name is amp', 'https://post.example/amp', 'https://post.example/amp');
check('a word that begins so', `${STORY}-amplified`, `${STORY}-amplified`);
check('a site names no article', 'https://post.example/', null);
check('nor does one with tracking', 'https://post.example/?utm_source=x', null);
check('a page by its query', 'https://post.example/?p=17', 'https://post.example?p=17');
check('a file', 'file:///story.html', null);
check('no address', 'news/lark.html', null);
check('nothing', '', null);

test('V1 a text of megabytes is no address', () =>
  assert.equal(canonicalAddress(`${STORY}/${'.'.repeat(5_000_000)}`), null));

test('V1 the canonical form is its own canonical form, and nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (address) => {
      const once = canonicalAddress(address);
      if (once !== null) assert.equal(canonicalAddress(once), once);
    }),
    { numRuns: 500, seed: 5 },
  );
});
