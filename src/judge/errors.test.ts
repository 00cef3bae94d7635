import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BRIDGE, check, findingsIn } from '../../test/support/told-twice.ts';

check(
  'J1: a weekday beside a date of another weekday',
  ['[The council meets_ on (W Tuesday|Thursday 8 April)].'],
  null,
  ['high weekday-mismatch'],
);
check('J1: a weekday that fits', ['[The council meets_ on (T 2031-04-08|Tuesday 8 April)].'], null, []);
check('J2: words in a quoted headline that no sentence has', ['# Mayor: "I would sign it twice"', BRIDGE], null, [
  'medium quote-not-in-body',
]);
check(
  'J2: a headline that quotes the body',
  ['# Mayor: "we were never asked"', '"We were never asked", Brook said.'],
  null,
  [],
);
check('J2: one or two quoted words are a label', ['# Bridge was "rotten through"', BRIDGE], null, []);
check('J2: two quoted words that are a sentence', ['# "They knew", says driver', BRIDGE], null, [
  'medium quote-not-in-body',
]);
check(
  'J3: a headline that drops a word of the quotation',
  ['# "The bridge must go where it came"', '"The bridge must go to where it came from", Brook said.'],
  null,
  ['low quote-altered'],
);
check(
  'J4: a conversion that is none',
  ['[The road runs_ for (Q 30 mile|30 miles) ((Q 30 kilometre|30 km)) today].'],
  null,
  ['high unit-error'],
);
check(
  'J4: a conversion within rounding',
  ['[The road runs_ for (Q 30 mile|30 miles) ((Q 48 kilometre|48 km)) today].'],
  null,
  [],
);
check('J5: a quotation that does not close', ['"We were never asked, Brook said.'], null, ['low text-damaged']);

const LOST = [
  '"We were never asked about it at all", she told the room.',
  '"There was no plan for the bridge", said the mayor of Marl.',
];
test('J5: a copy lacks the passages that open with a quotation mark', () => {
  const [finding] = findingsIn(
    [BRIDGE, LOST[0] ?? '', LOST[1] ?? '', '[Her words also touched_ the ferry].'],
    [BRIDGE, '[Her words also touched_ the ferry].'],
    { kind: 'copy', shared: ['Her words also touched the ferry.', 'Her words also touched the ferry.'], missing: LOST },
  );
  assert.equal(finding?.kind, 'text-damaged');
  assert.equal(finding?.severity, 'high');
  assert.deepEqual(
    finding?.spans.map((s) => s.text.slice(0, 9)),
    ['"We were ', '"There wa', 'Her words'],
  );
});

test('J33: a day before its month beside a month before its day', () => {
  const found = findingsIn(
    ['[The council met_ on (T 2031-03-18|18 March)].'],
    ['[The council met_ on (T 2031-03-18|March 18)].'],
    { kind: 'independent' },
  );
  assert.deepEqual(
    found.map((f) => `${f.severity} ${f.kind}`),
    ['info date-format'],
  );
});
