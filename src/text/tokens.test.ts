import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readConllu } from '../../training/pos-data.ts';
import { tokenAgreement } from '../../training/pos-scores.ts';
import { tokenize } from './tokens.ts';

/** `marked` shows the cuts as `|` inside stretches without white space: `We| won|’t| go|.` is not needed for spaces. */
function check(marked: string): void {
  const text = marked.replaceAll('|', '');
  const found = tokenize(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found, marked.split(/[|\s]+/u));
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  'sets marks apart': [
    'The dam held|, the mayor said|.',
    'Who fired|? Nobody knows|!',
    '(|see the map|)|, he wrote |[|sic|]|;',
    'first|;| second|:| third|…',
    'wait|... what|?!',
    'talks|—|the third round|—|failed',
    'pages 4|–|9 and 3|-|1',
    'yes|/|no',
  ].map((line) => line.replace(' |[', ' [')),
  'sets quotation marks apart': [
    '"|We are safe|,|" she said|.',
    '“|We are safe|,|” she said|.',
    '‘|Go|,|’ he said|. "|\'|Go|\'|"',
    '«|Nous partons|»|, dit|-|il|.',
    '„|Nein|“',
  ],
  'splits clitics': [
    "Kenya|'s plan and Kenya|’s plan",
    "the workers|' union and the workers|’ union",
    "do|n't ca|n’t wo|n't DO|N'T",
    "we|'ll they|'re I|'ve he|'d I|’m",
    'the "|Post|"|\'s view',
    'It can|not stay|.',
    'gon|na',
  ],
  'keeps an apostrophe inside a word': ["O'Brien met d’Arc", "rock'n'roll", "Côte d'Ivoire|'s port"],
  'splits at hyphens': ['a US|-|based firm', 'a 30|-|year|-|old', 'al|-|Shabaab', 'the T|-|72', '100,000|-|strong'],
  'keeps bound prefixes': ['non-lethal aid', 'an e-mail', 'the co-founder', 'pro-government', 'non|- and'],
  'keeps numbers': [
    '1,300 of 1.2 million',
    'at 10:30 on 9/11',
    '2019-05-01',
    'call 555-0134|.',
    'in 1990s and the 20th',
    'up .5 to 1.75|.',
    'Chapter 3|, page 4|.',
  ],
  'sets currency, percent and units apart': [
    '$|5|m and €|3.2|bn|, up 5|%',
    'US|$|10',
    '10|km at 10|pm',
    '£|5|M',
    'the 3D map of 5G',
  ],
  'keeps abbreviations': [
    'the U.S. and the U.K.|, at 9 a.m. today',
    'Dr. Ruiz met Mr. Kato|.',
    'Acme Inc.|, of Calif. and Ohio',
    'No. 10 said no|.',
    'Ph.D. students|, etc.',
    'J. K. Osei and J.K. Osei',
    'plan B|.',
  ],
  'keeps addresses': [
    'at https://example.org/a?b=1|.',
    '(|www.example.org|)',
    'press@example.org|, or example.com|.',
    'he said.|She left',
  ].map((line) => line.replace('said.|She', 'said|.|She')),
  'keeps ampersands inside names': ['AT&T and R&D', 'salt & pepper'],
  'goes on after odd characters': ['🙂|🙂 ok', '️a\u200bb so\u00adlar'],
  'takes the byte order mark for white space': ['so\ufefflar|! and', '%\ufeff.\ufeff30\ufeffkm'],
};

describe('tokenize', () => {
  for (const [name, lines] of Object.entries(CASES))
    for (const line of lines) it(`${name}: ${line}`, () => check(line));

  it('looks only between the offsets given, and gives offsets into the whole text', () => {
    assert.deepEqual(tokenize('One. Two, three.', 5, 9), [
      { start: 5, end: 8 },
      { start: 8, end: 9 },
    ]);
    assert.deepEqual(tokenize('One', -4, 99), [{ start: 0, end: 3 }]);
    assert.deepEqual(tokenize('One', 3, 1), []);
  });
});

const pieces = fc.constantFrom(
  ...['a', 'Mr', 'U', 'S', "'", '’', 's', 'n', 't', '.', ',', '-', '—', '"', '“', ' ', '\n', '\u00a0', '1', '30', ':'],
  ...['$', '%', '@', 'www.', 'http://', 'é', '\u0301', '🙂', '\ud83d', '\u200b', '(', ')', '&', '/', 'non', 'cannot'],
  ...['\ufeff', '\u00ad', '\0'],
);
const texts = fc.oneof(
  fc.array(pieces).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test('tokens are in order, apart, without white space, and cover every other character', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(60), (text, from, length) => {
      const to = Math.min(text.length, from + length);
      const covered = new Set<number>();
      let last = from;
      for (const { start, end } of tokenize(text, from, to)) {
        assert.ok(last <= start && start < end && end <= to);
        assert.ok(!/\s/u.test(text.slice(start, end)));
        for (let i = start; i < end; i++) covered.add(i);
        last = end;
      }
      for (let i = from; i < to; i++) assert.equal(covered.has(i), !/\s/u.test(text.charAt(i)));
    }),
    { numRuns: 2000 },
  );
});

test('words and marks that stand between spaces are tokens as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Rain', 'fell', 'on', 'Lagos', '.', ',', '12', 'dams')), (words) => {
      const text = words.join(' ');
      assert.equal(tokenize(text).length, words.length);
    }),
  );
});

/** Twice the text may take up to this many times as long; a quadratic rule would take about four times. */
const GROWTH = 3;
/** Differences below this many milliseconds are noise of the clock and the collector. */
const NOISE = 150;

describe('tokenize takes linear time', () => {
  const hostile = [
    'a',
    'a.',
    "a'",
    'a-',
    '1.',
    '1a',
    'a@',
    'Ab.Cd',
    '("',
    'non-',
    'http://',
    'a. ',
    '111-',
    'x.   ',
    '.',
    '\u0301',
  ];
  for (const piece of hostile) {
    it(`on ${JSON.stringify(piece)} again and again`, () => {
      const timeOf = (count: number): number => {
        const text = piece.repeat(count);
        const before = performance.now();
        tokenize(text);
        return performance.now() - before;
      };
      timeOf(20_000);
      const once = timeOf(100_000);
      assert.ok(timeOf(200_000) < once * GROWTH + NOISE);
    });
  }
});

const corpus = fileURLToPath(new URL('../../../shared/corpus/tags/', import.meta.url));
const absent = existsSync(corpus) ? false : 'the corpus ../shared/corpus/tags is not here';

describe('tokenize agrees with gold tokens', () => {
  /** Measured 2026-11: 98.67, 99.41 and 99.96, see models/pos-en/README.md; the floors lie at most 0.3 points below. */
  for (const [name, floor] of [
    ['ewt-test', 98.4],
    ['gum-open-test', 99.2],
    ['pud', 99.8],
  ] as const) {
    it(`${name}: F1 of at least ${floor}`, { skip: absent }, () => {
      const { f1 } = tokenAgreement(readConllu(`${corpus}${name}.conllu`));
      assert.ok(f1 >= floor, `F1 is ${f1.toFixed(2)}`);
    });
  }
});
