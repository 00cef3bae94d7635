import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Extra, FULL, RETOLD, told, without } from '../../test/support/compared.ts';
import type { Change, Version } from '../model/version.ts';
import type { ComparedText } from './compared-text.ts';
import { deriveTexts } from './derivations.ts';
import { versionsOf } from './versions.ts';
import { SENTENCES_MAX } from './versions-capture.ts';

const PAGE = 'https://post.example/lark';
const at = (hour: number): Extra => ({ url: PAGE, capturedAt: `2031-05-01T${String(hour).padStart(2, '0')}:00:00Z` });
/** Captures of one page, an hour apart. */
const captures = (...pages: (readonly string[])[]): ComparedText[] =>
  pages.map((lines, k) => told(`page-${k}`, lines, at(9 + k)));
const versions = (texts: readonly ComparedText[]): readonly Version[] => versionsOf(texts).value;

const words = (change: Change): string => {
  const before = 'before' in change ? change.before : null;
  const after = 'after' in change ? change.after : null;
  const [x, y] = [before, after].map((side) => (side === null ? null : 'value' in side ? side.value : side.text));
  return `${change.kind}: ${[x, y].filter((side) => side !== null).join(' → ')}`;
};

const LARK = [
  '# Ferry Lark runs aground off Sallow Point',
  'The ferry Lark ran aground off Sallow Point on Thursday morning, the coastguard said.',
  'Skipper Tom Reed told reporters that the ship had struck a sandbank. He spoke on the quay.',
  'The ferry was built in 2019 and belongs to the Merrow Line.',
  'Passengers were taken off by two lifeboats before noon.',
];
const [HEADLINE = '', LEAD = '', REED = '', BUILT = '', SAVED = ''] = LARK;

/** What changes from one capture to the next, as `kind: before → after`. */
const check = (what: string, before: readonly string[], after: readonly string[], expected: readonly string[]) =>
  test(what, () => assert.deepEqual(versions(captures(before, after))[0]?.changes.map(words), expected));

// ---------------------------------------------------------------- the text

check('V4 the same story has no changes', LARK, LARK, []);
check(
  'V4 nor has one in other typography',
  LARK,
  LARK.map((line) => line.replace(/ the /g, '  THE ')),
  [],
);
check('V4 furniture is not compared', [...LARK, '~ 45 minutes ago'], [...LARK, '~ Council meets', '~ 2 hours ago'], []);
check(
  'V4 a sentence in other words',
  LARK,
  [HEADLINE, LEAD, REED, BUILT.replace('2019', '2009'), SAVED],
  [`changed: ${BUILT} → ${BUILT.replace('2019', '2009')}`],
);
check(
  'V4 one of two sentences of a paragraph',
  LARK,
  [HEADLINE, LEAD, REED.replace(' on the quay', ' at the harbour'), BUILT, SAVED],
  ['changed: He spoke on the quay. → He spoke at the harbour.'],
);
check(
  'V4 a new paragraph, both sentences as one',
  LARK,
  [...LARK, 'Divers will look at the hull. The evening sailing was cancelled.'],
  ['added: Divers will look at the hull. The evening sailing was cancelled.'],
);
check('V4 a paragraph that is gone', LARK, [HEADLINE, LEAD, REED, SAVED], [`removed: ${BUILT}`]);
check('V4 a paragraph at another place', LARK, [HEADLINE, LEAD, BUILT, SAVED, REED], [`moved: ${REED} → ${REED}`]);
check(
  'V4 a paragraph cut in two is no change',
  LARK,
  [HEADLINE, LEAD, ...REED.split(/(?<=sandbank\.) /), BUILT, SAVED],
  [],
);
check(
  'V4 a paragraph that the other page has as furniture is no change',
  [...LARK, '~ Read our guide to the bay.'],
  [...LARK, 'Read our guide to the bay.'],
  [],
);
check(
  'V4 what is not alike is removed and added',
  LARK,
  [HEADLINE, LEAD, REED, 'Nobody knows yet how deep the water was.', SAVED],
  [`removed: ${BUILT}`, 'added: Nobody knows yet how deep the water was.'],
);
check(
  'V4 changes stand in the order of reading',
  LARK,
  [HEADLINE, 'A storm was near.', LEAD, REED, SAVED.replace('two', 'three')],
  ['added: A storm was near.', `removed: ${BUILT}`, `changed: ${SAVED} → ${SAVED.replace('two', 'three')}`],
);
check(
  'V4 a standfirst by its name',
  ['> Skipper blames fog for the accident', ...LARK],
  ['> Skipper blames thick fog for the accident', ...LARK],
  ['standfirst-changed: Skipper blames fog for the accident → Skipper blames thick fog for the accident'],
);

// ---------------------------------------------------------------- what frames it

const OTHER_HEADLINE = '# Ferry Lark freed off Sallow Point';
check(
  'V5 the headline',
  LARK,
  [OTHER_HEADLINE, ...LARK.slice(1)],
  [`headline-changed: ${HEADLINE.slice(2)} → ${OTHER_HEADLINE.slice(2)}`],
);
check('V5 a headline that one capture lacks is no change', LARK, LARK.slice(1), []);
check(
  'V5 the place of a dateline',
  ['@ SALLOW (Coast Wire) –', ...LARK],
  ['@ HAVEN (Coast Wire) –', ...LARK],
  ['dateline-changed: SALLOW (Coast Wire) – → HAVEN (Coast Wire) –'],
);
check(
  'V5 hours, dates and ages of a dateline are none',
  ['@ Updated 1 May 2031, 9.05 am', '@ 3 minutes ago', ...LARK],
  ['@ Last updated on Friday 2 May 2031 at 11.30 am', '@ 2 hours ago', ...LARK],
  [],
);

const dated = (value: string, basis: 'metadata' | 'inferred' = 'metadata') => ({
  value,
  basis,
  anchor: null,
  span: null,
  why: 'test',
});
const framed = (before: Extra, after: Extra): string[] | undefined =>
  versions([told('x', LARK, { ...at(9), ...before }), told('y', LARK, { ...at(10), ...after })])[0]?.changes.map(words);
const author = (...names: string[]): Extra => ({
  authors: names.map((value) => ({ value, basis: 'text', span: null, why: 'test' })),
});
const frame = (what: string, before: Extra, after: Extra, expected: readonly string[]) =>
  test(what, () => assert.deepEqual(framed(before, after), expected));
frame('V5 the byline', author('Ida Marsh'), author('Ida Marsh', 'Jon Pell'), [
  'byline-changed: Ida Marsh → Ida Marsh, Jon Pell',
]);
frame('V5 a byline that is new', {}, author('Ida Marsh'), ['byline-changed: Ida Marsh']);
frame('V5 the date of publication', { published: dated('2031-05-01') }, { published: dated('2031-05-03') }, [
  'date-changed: 2031-05-01 → 2031-05-03',
]);
frame(
  'V5 a date that is only more exact is none',
  { published: dated('2031-05-01') },
  { published: dated('2031-05-01T09:00Z') },
  [],
);
frame(
  'V5 nor is one that was only inferred',
  { published: dated('2031-05-01', 'inferred') },
  { published: dated('2031-05-03') },
  [],
);

// ---------------------------------------------------------------- corrections

const CORRECTION = 'Correction: the ferry was built in 2009.';
check('V6 a correction below the story', LARK, [...LARK, `~ ${CORRECTION}`], [`correction-added: ${CORRECTION}`]);
check('V6 a correction in the story', LARK, [...LARK, CORRECTION], [`correction-added: ${CORRECTION}`]);
check('V6 a correction that was there', [...LARK, `~ ${CORRECTION}`], [...LARK, `~ ${CORRECTION}`], []);
check('V6 one that moved out of the story', [...LARK, CORRECTION], [...LARK, `~ ${CORRECTION}`], []);
for (const line of [
  'An earlier version of this article misnamed the skipper.',
  'This story has been corrected to give the name of the owner.',
  'Clarification, 2 May: the lifeboats came from Haven.',
  'CORRECTION – The lifeboats came from Haven.',
])
  check(`V6 ${line}`, LARK, [...LARK, `~ ${line}`], [`correction-added: ${line}`]);
for (const line of [
  'Corrections officers said: the gates were shut.',
  'The clarification came at noon from the harbour office.',
])
  check(`V6 no correction: ${line}`, LARK, [...LARK, line], [`added: ${line}`]);

// ---------------------------------------------------------------- which captures, and in which order

const UNRELATED = [
  '# Council of Merrin votes down the tax on dogs',
  'A majority of nine refused on Tuesday to raise money from owners of pets, after a debate that lasted until midnight.',
  'Opponents had gathered signatures in shops and schools. The mayor called the result a lesson in patience.',
  'Another proposal, on street lamps, was put off until autumn because nobody could say what electricity will cost.',
];
const grouped = (texts: readonly ComparedText[]) => versions(texts).map((v) => v.articles);
const group = (what: string, texts: readonly ComparedText[], expected: readonly (readonly string[])[]) =>
  test(what, () => {
    const name = new Map(texts.map((t) => [t.article.id as string, t.article.source]));
    assert.deepEqual(
      grouped(texts).map((ids) => ids.map((id) => name.get(id))),
      expected,
    );
  });
const page = (name: string, lines: readonly string[], extra: Extra) => told(name, lines, extra);

group('V2 no address, no version', [page('p', LARK, {}), page('q', LARK, {})], []);
group('V2 two addresses, no version', [page('p', LARK, at(9)), page('q', LARK, { ...at(9), url: `${PAGE}-2` })], []);
group(
  'V2 one address in two forms',
  [page('p', LARK, at(9)), page('q', LARK, { ...at(10), url: 'http://www.post.example/lark/?utm_source=x' })],
  [['p', 'q']],
);
group('V2 a page that was used again is another article', [page('p', LARK, at(9)), page('q', UNRELATED, at(10))], []);
group(
  'V2 both in turn',
  [
    page('p', LARK, at(9)),
    page('q', UNRELATED, at(10)),
    page('r', LARK.slice(0, 4), at(11)),
    page('s', UNRELATED, at(12)),
  ],
  [
    ['p', 'r'],
    ['q', 's'],
  ],
);
group('V2 told anew under the same address', [page('p', FULL, at(9)), page('q', RETOLD, at(10))], [['p', 'q']]);
group(
  'V2 an alert of one line that grew',
  [page('p', ['# Ferry aground', 'The ferry Lark has run aground off Sallow Point.'], at(9)), page('q', LARK, at(10))],
  [['p', 'q']],
);
group(
  'V2 a front page names no article',
  [
    page('p', LARK, { ...at(9), url: 'https://post.example/' }),
    page('q', LARK, { ...at(10), url: 'https://post.example' }),
  ],
  [],
);

const ordered = (what: string, extras: readonly Extra[], expected: string | null) =>
  test(what, () => {
    const texts = extras.map((extra, k) => page('pqr'[k] ?? '', LARK.slice(0, 5 - k), { url: PAGE, ...extra }));
    const name = new Map(texts.map((t) => [t.article.id as string, t.article.source]));
    const [version] = versions(texts);
    assert.equal(version?.ordered ? version.articles.map((id) => name.get(id)).join('') : null, expected);
    assert.equal(name.get(version?.current ?? ''), expected?.at(-1) ?? 'p');
  });
ordered(
  'V3 by the time of capture',
  [{ capturedAt: '2031-05-02T09:00:00Z' }, { capturedAt: '2031-05-01T09:00:00Z' }],
  'qp',
);
ordered(
  'V3 else by the update',
  [{ updated: dated('2031-05-03'), published: dated('2031-05-01') }, { published: dated('2031-05-02') }],
  'qp',
);
ordered(
  'V3 the time of capture goes before dates',
  [
    { capturedAt: '2031-05-02T09:00:00Z', published: dated('2031-04-01') },
    { capturedAt: '2031-05-01T09:00:00Z', published: dated('2031-04-02') },
  ],
  'qp',
);
ordered('V3 not by half of the times', [{ capturedAt: '2031-05-02T09:00:00Z' }, {}], null);
ordered('V3 not by one day', [{ published: dated('2031-05-02') }, { published: dated('2031-05-02') }], null);
ordered('V3 not by one moment', [{ capturedAt: '2031-05-02T09:00:00Z' }, { capturedAt: '2031-05-02T09:00:00Z' }], null);

// ---------------------------------------------------------------- reports

const derived = (texts: readonly ComparedText[]) => deriveTexts(texts, { versions: versions(texts) }).value;

test('V7 versions are one report, however much was rewritten, the earlier first', () => {
  for (const later of [FULL, without(FULL, 2, 3, 4), RETOLD, [FULL[0], FULL[1]], [FULL[0], ...UNRELATED.slice(1)]]) {
    const texts = [told('z', FULL, at(9)), told('a', later, at(10))];
    const { derivations, reports, reportCount } = derived(texts);
    const [pair] = derivations;
    assert.equal(reports.length, 1);
    assert.deepEqual(reportCount, { atLeast: 1, atMost: 1 });
    assert.match(pair?.kind ?? '', /^(?:copy|rewrite)$/);
    assert.equal(pair?.from, texts[0]?.article.id);
    assert.equal(pair?.evidence[0]?.kind, 'same-address');
    assert.equal(reports[0]?.root, texts[0]?.article.id);
  }
});
test('V7 without times nothing says which came first', () => {
  const texts = [told('z', FULL, { url: PAGE }), told('a', RETOLD, { url: PAGE })];
  assert.equal(derived(texts).derivations[0]?.from, null);
});
test('V7 a version brings whoever retells it into the report', () => {
  const texts = [told('p', FULL, at(9)), told('q', [FULL[0], ...UNRELATED.slice(1)], at(10)), told('r', RETOLD, {})];
  assert.equal(derived(texts).reports.length, 1);
  assert.equal(derived(texts.slice(1)).reports.length, 2);
});
test('V7 neighbouring versions are compared however many articles there are', () => {
  const others = Array.from({ length: 4 }, (_, k) => told(`o${k}`, [`# ${k}`, UNRELATED[k] ?? ''], {}));
  const texts = [told('p', FULL, at(9)), told('q', [FULL[0], ...UNRELATED.slice(1)], at(10)), ...others];
  const { value } = deriveTexts(texts, { versions: versions(texts), everyPairMax: 0, pairsMax: 0 });
  assert.equal(value.pairsCompared, 1);
  assert.equal(value.reports.length, 5);
});

// ---------------------------------------------------------------- limits and laws

test('V8 a page beyond the limit is compared by its beginning, and a problem says so', () => {
  const many = Array.from({ length: SENTENCES_MAX + 5 }, (_, k) => `Line ${k} of the log was written by hand.`);
  const { value, problems } = versionsOf(
    captures([HEADLINE, ...many], [HEADLINE, 'A new line opens the log.', ...many]),
  );
  assert.deepEqual(
    value[0]?.changes.map((c) => c.kind),
    ['added'],
  );
  assert.deepEqual(
    problems.map((p) => p.code),
    ['changes-not-compared', 'changes-not-compared'],
  );
});
test('V8 a long stretch that is all new is told as removed and added, and a problem says so', () => {
  const log = (word: string) => Array.from({ length: 900 }, (_, k) => `Entry ${k} ${word} of the ${word} log.`);
  const { value, problems } = versionsOf(captures([HEADLINE, LEAD, ...log('old')], [HEADLINE, LEAD, ...log('new')]));
  assert.deepEqual(new Set(value[0]?.changes.map((c) => c.kind)), new Set(['removed', 'added']));
  assert.deepEqual(
    problems.map((p) => p.code),
    ['changes-not-compared'],
  );
});

const SENTENCES = fc.constantFrom(...FULL.slice(1), ...RETOLD, ...LARK.slice(1), ...UNRELATED.slice(1));
const pageOf = fc.array(SENTENCES, { minLength: 1, maxLength: 14 }).map((lines) => [FULL[0], ...lines]);

test('V4 every sentence of both captures is kept, or in one change, and every span slices to its text', () => {
  fc.assert(
    fc.property(pageOf, pageOf, (before, after) => {
      const texts = captures(before, after);
      const [x, y] = texts as [ComparedText, ComparedText];
      const [version] = versions(texts);
      const seen = { before: [] as string[], after: [] as string[] };
      for (const change of version?.changes ?? [])
        for (const side of ['before', 'after'] as const) {
          const span =
            side in change ? (change as Record<typeof side, { start: number; end: number; text: string }>)[side] : null;
          if (span === null) continue;
          const { text } = (side === 'before' ? x : y).article;
          assert.equal(text.slice(span.start, span.end), span.text);
          seen[side].push(span.text);
        }
      const taken = (lines: readonly string[], gone: readonly string[]) => {
        let rest = lines.slice(1).join('\n');
        for (const text of gone) rest = rest.replace(text, '');
        return rest
          .split(/(?<=[.!?”])\s+|\n/)
          .map((s) => s.trim())
          .filter((s) => s !== '')
          .sort();
      };
      assert.deepEqual(taken(before, seen.before), taken(after, seen.after));
    }),
    { numRuns: 150, seed: 3 },
  );
});
test('V4 a capture beside itself has no changes', () => {
  fc.assert(
    fc.property(pageOf, (lines) => assert.deepEqual(versions(captures(lines, lines))[0]?.changes, [])),
    { numRuns: 60, seed: 4 },
  );
});
test('V2 V3 the order of the texts changes nothing', () => {
  const texts = [
    ...captures(LARK, LARK.slice(0, 4), FULL),
    told('u', UNRELATED, at(14)),
    told('v', RETOLD, { url: PAGE }),
  ];
  const wanted = JSON.stringify(versions(texts));
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
      assert.equal(JSON.stringify(versions(shuffled)), wanted);
    }),
    { numRuns: 12, seed: 6 },
  );
});
