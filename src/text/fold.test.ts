import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fold, sourceRange } from './fold.ts';
import { foldedWords, prefixStem } from './fold-words.ts';

const check = (source: string, folded: string) => assert.equal(fold(source).text, folded);

describe('fold', () => {
  it('case', () => check('ORVANE Bridge', 'orvane bridge'));
  it('quotation marks and apostrophes', () => check('“It’s ‹so›,” «yes» „no‟', `"it's 'so'," "yes" "no"`));
  it('dashes', () => check('a–b—c‑d−e', 'a-b-c-d-e'));
  it('white space of any kind, none at the ends', () =>
    check('\u00a0 one\u2009\t\r\ntwo\u2800three  ', 'one two three'));
  it('compatibility forms', () => check('ﬁve ＡＢＣ 𝐛𝐨𝐥𝐝 …', 'five abc bold ...'));
  it('accents, composed or not', () => check('caf\u00e9 cafe\u0301 Zürich', 'cafe cafe zurich'));
  it('zero-width, soft hyphen, bidi, variation selectors, tags', () =>
    check('ci\u200bt\u200dy co\u00adat \u202eabc\u202c \u2066x\u2069 y\ufe0f\u{e0061}z\u034f', 'city coat abc x yz'));
  it('Cyrillic look-alikes', () => check('Вrаndt сlоsеd thе роrt', 'brandt closed the port'));
  it('Greek look-alikes', () => check('Οrνane Βridge', 'orvane bridge'));
  it('a lone surrogate stays', () => assert.equal(fold('a\ud800b').text, 'a\ud800b'));
  it('only a part of the source, by its own offsets', () => {
    const folded = fold('xx “Аb” yy', 3, 7);
    assert.equal(folded.text, '"ab"');
    assert.deepEqual(sourceRange(folded, 1, 3), { start: 4, end: 6 });
  });
  it('every folded unit knows its place, in order', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
        const { text, starts, ends } = fold(source);
        assert.equal(starts.length, text.length);
        for (let i = 0; i < text.length; i++) {
          const [start, end] = [starts[i] ?? -1, ends[i] ?? -1];
          assert.ok(start < end && end <= source.length && start >= (starts[i - 1] ?? 0));
        }
      }),
    ));
  it('what cannot be seen changes nothing', () =>
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.nat(40),
        fc.constantFrom('\u200b', '\u00ad', '\u2060', '\u202e', '\ufe00'),
        (s, at, c) => {
          const cut = Math.min(at, s.length);
          assert.equal(fold(s.slice(0, cut) + c + s.slice(cut)).text, fold(s).text);
        },
      ),
    ));
});

describe('folded words', () => {
  const words = (source: string) => foldedWords(source).map((w) => w.text);
  it('apostrophes inside and thousands’ commas are left out', () =>
    assert.deepEqual(words('Orvane’s 1,300 cars, 4.2 km'), ['orvanes', '1300', 'cars', '4.2', 'km']));
  it('quotation marks are no part of a word', () => assert.deepEqual(words("'drivers' “say”"), ['drivers', 'say']));
  it('a word stands where it stands in the source', () => {
    const source = 'the Wеir\u200bd brіdge';
    assert.deepEqual(
      foldedWords(source).map((w) => source.slice(w.start, w.end)),
      ['the', 'Wеir\u200bd', 'brіdge'],
    );
  });
  it('stems are beginnings; figures stay whole', () =>
    assert.deepEqual(
      ['inspection', 'inspected', 'pier', '1300000'].map((w) => prefixStem(w)),
      ['inspec', 'inspec', 'pier', '1300000'],
    ));
});
