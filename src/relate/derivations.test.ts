import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  day,
  disguised,
  type Extra,
  FULL,
  outlet,
  REPORTER_ONE,
  REPORTER_TWO,
  RETOLD,
  straight,
  told,
  without,
} from '../../test/support/compared.ts';
import type { Derivation } from '../model/derivation.ts';
import { articleId } from '../model/id.ts';
import type { ComparedText } from './compared-text.ts';
import { deriveTexts } from './derivations.ts';

// ---------------------------------------------------------------- what comes out

function between(texts: readonly ComparedText[], x: string, y: string): Derivation {
  const ids = [articleId(x), articleId(y)].sort();
  const found = deriveTexts(texts).value.derivations.find((d) => d.a === ids[0] && d.b === ids[1]);
  assert.ok(found, `${x}–${y} was not compared`);
  return found;
}

function check(
  stories: Readonly<Record<string, readonly string[]>>,
  pair: string,
  kind: string,
  from: string | null = null,
) {
  const texts = Object.entries(stories).map(([name, lines]) => told(name, lines));
  const [x = '', y = ''] = pair.split(' ');
  const found = between(texts, x, y);
  assert.equal(found.kind, kind, JSON.stringify(found.evidence.map((e) => [e.kind, e.weight])));
  assert.equal(found.from, from === null ? null : articleId(from));
  return found;
}

const partition = (texts: readonly ComparedText[]) =>
  deriveTexts(texts)
    .value.reports.map((r) => r.articles.map((id) => id.slice(2)).join(' '))
    .join(' | ');

const separate = { one: REPORTER_ONE, two: REPORTER_TWO };

describe('derivations: copies', () => {
  it('D3: a copy stays one through typography', () => void check({ a: FULL, b: straight(FULL) }, 'a b', 'copy'));
  it('D3: a copy stays one through cuts', () => void check({ a: FULL, b: without(FULL, 3, 6, 7, 10) }, 'a b', 'copy'));
  it('D3: a copy stays one with paragraphs added', () =>
    void check({ a: FULL, b: [...FULL, ...REPORTER_TWO.slice(3)] }, 'a b', 'copy'));
  it('D1: look-alike letters and unseen characters change nothing', () =>
    void check({ a: FULL, b: disguised(FULL), ...separate }, 'a b', 'copy'));
  it('D2: shared furniture is no copying', () => {
    const furniture = FULL.map((line) => `~ ${line.replace(/^# /, '')}`);
    check({ a: [...furniture, ...REPORTER_ONE], b: [...furniture, ...REPORTER_TWO] }, 'a b', 'common-source');
  });
  it('D4: a paragraph that only one copy has is one span of it', () => {
    const found = check({ a: FULL, b: straight(without(FULL, 3, 4)) }, 'a b', 'copy');
    assert.deepEqual(
      found.onlyInA.map((s) => s.text),
      [FULL[3], FULL[4]],
    );
    assert.deepEqual(found.onlyInB, []);
  });
  it('D4: shared passages are the longest runs, in both texts’ own characters', () => {
    const found = check({ a: FULL, b: straight(without(FULL, 4)) }, 'a b', 'copy');
    assert.equal(found.shared.length, 2);
    assert.equal(found.shared[1]?.[0].text, FULL.slice(5).join('\n'));
    assert.equal(found.shared[1]?.[1].text, straight(FULL.slice(5)).join('\n'));
  });
  it('D4: no passage runs over furniture', () => {
    const parted = [...FULL.slice(0, 4), '~ Divers at the fourth pier. Picture: city archive', ...FULL.slice(4)];
    assert.equal(check({ a: FULL, b: parted }, 'a b', 'copy').shared.length, 2);
  });
});

describe('derivations: excerpts and common text', () => {
  const wire = FULL.slice(4, 7);
  it('D5: an agency’s paragraphs inside a report of one’s own are an excerpt', () => {
    const own = [...REPORTER_ONE.slice(0, 3), ...wire, ...REPORTER_ONE.slice(3), ...REPORTER_TWO.slice(3)];
    check({ a: own, b: FULL }, 'a b', 'excerpt');
    assert.equal(partition([told('a', own), told('b', FULL)]), 'a | b');
  });
  it('D5: a long part in common is an excerpt where each text has much of its own', () => {
    const [a, b] = [
      [...FULL.slice(1, 7), ...REPORTER_ONE.slice(1)],
      [...FULL.slice(1, 7), ...REPORTER_TWO.slice(1)],
    ];
    check({ a, b }, 'a b', 'excerpt');
    assert.equal(partition([told('a', a), told('b', b)]), 'a | b');
  });
  it('D5: two sentences of an agency that is named are an excerpt, of somebody else common wording', () => {
    const wire = (line: string) => told('a', [line, ...FULL.slice(1)]);
    const own = told('b', [
      ...REPORTER_ONE.slice(0, 1),
      FULL[9],
      ...REPORTER_ONE.slice(2),
      '~ With material from Tarn Wire',
    ]);
    const kind = (line: string) => between([wire(line), own], 'a', 'b').kind;
    assert.equal(kind('@ ORVANE, 3 May (Tarn Wire) —'), 'excerpt');
    assert.equal(kind('@ ORVANE, 3 May (Merrin Wire) —'), 'common-source');
  });
  it('D6: two texts that share a long part go back to a missing text', () => {
    const [a, b] = [
      [...FULL.slice(1, 5), ...REPORTER_ONE.slice(3)],
      [...FULL.slice(1, 5), ...REPORTER_TWO.slice(3)],
    ];
    check({ a, b }, 'a b', 'siblings');
    check({ a: [...FULL.slice(1, 9), ...REPORTER_ONE.slice(5)], b: FULL }, 'a b', 'copy'); // with a little added
  });
  it('D5: two short reports with two paragraphs of an agency, and people and places of their own beside them', () => {
    const wire = [
      'Shares in Lorrim Coatings fell 8 percent in early trading on Wednesday. The company, which makes marine paints, earned 62 million crowns last year.',
      'The plant had been fined twice since 2027 for storing solvents in excess of its permit, according to records of the labour inspectorate, which declined to comment on Wednesday.',
    ];
    const [a, b] = [
      [
        'Flags flew at half-mast in Port Denholm after a fire at a paint plant killed three workers.',
        'The mayor, Sofia Brandt, called it the darkest night of her life and said a book of condolence would lie open at the town hall.',
        ...wire,
        'Father Joachim Reed, who sat with relatives through the night, said two of the dead were brothers from Quay Street.',
      ],
      [
        ...wire,
        'Police said a criminal inquiry had been opened and that nobody had been arrested so far in the capital or elsewhere.',
        'Dorota Wills, who was once a safety officer at Hallam Works, said she had resigned in 2029 because nobody read her eleven memos.',
        'The opposition Civic Party wants a public inquiry, its leader Henrik Sall wrote to the parliament in Arden.',
      ],
    ];
    check({ a, b }, 'a b', 'excerpt');
    assert.equal(partition([told('a', a), told('b', b)]), 'a | b');
  });
  it('D6: two copies in which one word in five was replaced, each time others, go back to one text', () => {
    const changed = (seed: number): string[] => {
      const words = FULL.join(' ').match(/\p{L}{3,}/gu) ?? [];
      let at = seed;
      return FULL.map((line) =>
        line.replace(/\p{L}{3,}/gu, (word) => {
          at = (at * 48_271) % 2_147_483_647;
          return at % 100 < 20 ? (words[at % words.length] ?? word) : word;
        }),
      );
    };
    for (const seed of [24, 32, 38]) check({ a: changed(seed), b: changed(seed + 100) }, 'a b', 'siblings');
  });
  it('D6: a retelling is a sibling where both name one agency as their maker', () => {
    const wire = told('a', ['@ ORVANE, 3 May (Tarn Wire) —', ...FULL.slice(1)]);
    const kind = (credit: string) => between([wire, told('b', [...RETOLD, credit])], 'a', 'b').kind;
    assert.equal(kind('~ With material from Tarn Wire'), 'siblings');
    assert.equal(kind('~ With material from the city desk'), 'rewrite');
  });
  it('D6: and so it is where both have the name of the agency from its signature alone', () => {
    const signed = { outlet: { value: 'Tarn Wire', basis: 'inferred', span: null, why: 'the dateline' } } as const;
    const place = '@ ORVANE, 3 May (Tarn Wire) —';
    const [wire, retold] = [told('a', [place, ...FULL.slice(1)], signed), told('b', [place, ...RETOLD], signed)];
    assert.equal(between([wire, retold], 'a', 'b').kind, 'siblings');
  });
  it('D7: two reporters at one press conference share quotations and are separate reports', () => {
    check(separate, 'one two', 'common-source');
    assert.equal(partition([told('one', REPORTER_ONE), told('two', REPORTER_TWO)]), 'one | two');
  });
  it('D7: five quoted words in common are enough where both heard one person speak to reporters', () => {
    const one = (cue: string) => [
      `Asked about it, the mayor Ilse Brandt ${cue}: “I would rather be cursed for a traffic jam.”`,
      ...REPORTER_ONE.slice(2),
    ];
    const two = [
      'On the quay the mayor Ilse Brandt told a news conference: “Better to be cursed for a traffic jam than sorry.”',
      ...REPORTER_TWO.slice(3),
    ];
    check({ a: one('told reporters'), b: two }, 'a b', 'common-source');
    check({ a: one('wrote to her sister'), b: two }, 'a b', 'independent');
  });
  it('D7: without the quotations they have nothing in common', () =>
    void check({ a: without(REPORTER_ONE, 1), b: without(REPORTER_TWO, 2) }, 'a b', 'independent'));
});

describe('derivations: rewrites', () => {
  it('D8: a retelling in new words and the same order is a rewrite of the fuller text', () =>
    void check({ a: FULL, b: RETOLD, ...separate }, 'a b', 'rewrite', 'a'));
  it('D8: it is one without other texts to compare', () => void check({ a: FULL, b: RETOLD }, 'a b', 'rewrite', 'a'));
  it('D8: in another order it is a rewrite or undecided, never separate', () => {
    const shuffled = [5, 2, 7, 0, 4, 1, 6, 3].map((k) => RETOLD[k] ?? '');
    const kind = between([told('a', FULL), told('b', shuffled)], 'a', 'b').kind;
    assert.ok(['rewrite', 'undetermined'].includes(kind), kind);
  });
  it('D8: a reporter of one’s own on the same event is no rewrite', () => {
    for (const name of ['one', 'two']) {
      const kind = between([told('a', FULL), told('one', REPORTER_ONE), told('two', REPORTER_TWO)], 'a', name).kind;
      assert.ok(['common-source', 'independent'].includes(kind), kind);
    }
  });
  it('D8: what is dated earlier retells nothing', () => {
    const texts = (first: string, second: string) => [told('a', FULL, day(first)), told('b', RETOLD, day(second))];
    assert.equal(between(texts('2031-05-03', '2031-05-04'), 'a', 'b').kind, 'rewrite');
    assert.notEqual(between(texts('2031-05-04', '2031-05-03'), 'a', 'b').kind, 'rewrite');
  });
  it('D8: pasted sentences are no retelling; what is left must be one', () => {
    const paste = FULL.slice(5, 7);
    check({ a: FULL, b: [...RETOLD.slice(0, 3), ...paste, ...RETOLD.slice(4)] }, 'a b', 'rewrite', 'a');
    check({ a: FULL, b: [...REPORTER_ONE.slice(0, 1), ...paste, ...REPORTER_ONE.slice(2)] }, 'a b', 'common-source');
  });
  it('D8: a line that is no sentence, and an apostrophe with its s, are no names of the teller’s own', () => {
    const marked = RETOLD.map((line) => line.replace('mayor Ilse Brandt ordering', 'on mayor Ilse Brandt’s order'));
    check({ a: FULL, b: [...marked, 'Read by Marten Olve and Sunniva Dahl for Kestrel Radio'] }, 'a b', 'rewrite', 'a');
  });
  it('D9: a retelling that quotes somebody the other lacks is not called a rewrite', () => {
    const fresh = [
      ...RETOLD,
      '“I have repaired three bridges on this river and none was as badly drawn as this,” the retired mason Emil Garrow told this newspaper on Wednesday.',
    ];
    const kind = between([told('a', FULL), told('b', fresh)], 'a', 'b').kind;
    assert.notEqual(kind, 'rewrite');
  });
  it('D10: a retelling with a passage that the copy lacks is the copy’s sibling', () => {
    const texts = { cut: without(FULL, 3), full: FULL, retold: RETOLD };
    check(texts, 'cut retold', 'siblings');
    check(texts, 'full retold', 'rewrite', 'full');
    check(texts, 'cut full', 'copy', 'full');
  });
  it('D10: a retelling of two whole copies is a rewrite of either, and neither is named the ancestor', () => {
    check({ a: FULL, b: straight(FULL), c: RETOLD }, 'a c', 'rewrite');
    check({ a: FULL, b: straight(FULL), c: RETOLD }, 'b c', 'rewrite');
  });
});

describe('derivations: confidence', () => {
  const texts = [
    told('a', FULL),
    told('b', RETOLD),
    told('c', without(FULL, 3)),
    told('one', REPORTER_ONE),
    told('two', REPORTER_TWO),
  ];
  const all = () => deriveTexts(texts).value.derivations;
  it('D15: between 0.01 and 0.99, with two places', () => {
    for (const { confidence } of all()) {
      assert.ok(confidence >= 0.01 && confidence <= 0.99);
      assert.equal(confidence, Math.round(confidence * 100) / 100);
    }
  });
  it('D15: a rewrite’s is the logistic function of the weights that its evidence lists', () => {
    const found = between(texts, 'a', 'b');
    const sum = found.evidence.slice(1, 8).reduce((total, e) => total + e.weight, -0.5);
    assert.ok(Math.abs(found.confidence - 1 / (1 + Math.exp(-sum))) < 0.02, `${found.confidence} ${sum}`);
  });
  it('D15: every reason has plain words, and at most six passages', () => {
    for (const e of all().flatMap((d) => d.evidence)) assert.ok(e.note.endsWith('.') && e.spans.length <= 6, e.note);
  });
  it('D15: an undetermined pair is not sure', () => {
    const few = [told('a', FULL), told('b', RETOLD.slice(0, 5))];
    const found = between(few, 'a', 'b');
    assert.equal(found.kind, 'undetermined');
    assert.ok(found.confidence < 0.5);
    assert.deepEqual(deriveTexts(few).value.reportCount, { atLeast: 1, atMost: 2 });
  });
});

describe('derivations: direction', () => {
  const cut = without(FULL, 10);
  const pair = (x: Extra, y: Extra) => between([told('x', FULL, x), told('y', cut, y)], 'x', 'y').from;
  it('D11: of two copies, fewer paragraphs show no direction', () => assert.equal(pair({}, {}), null));
  it('D11: the earlier date shows it', () => assert.equal(pair(day('2031-05-03'), day('2031-05-02')), articleId('y')));
  it('D11: one and the same day shows nothing', () =>
    assert.equal(pair(day('2031-05-02'), day('2031-05-02T09:00Z')), null));
  it('D11: a credit shows it', () =>
    assert.equal(pair(outlet('Orvane Post'), { credits: [{ name: 'ORVANE POST', span: null }] }), articleId('x')));
  it('D11: an outlet’s name alone shows nothing', () =>
    assert.equal(pair(outlet('Orvane Post'), outlet('Veldt Echo')), null));
  it('D11: date and material that disagree show nothing', () => {
    const texts = [told('a', FULL, day('2031-05-09')), told('b', RETOLD, day('2031-05-02'))];
    assert.equal(between(texts, 'a', 'b').from, null);
  });
});

describe('derivations: reports', () => {
  const story = [
    told('cut', without(FULL, 3)),
    told('full', FULL),
    told('one', REPORTER_ONE),
    told('retold', RETOLD),
    told('two', REPORTER_TWO),
  ];
  it('D12: copies, rewrites and siblings are one report, with its root and its fullest text', () => {
    const { reports, reportCount } = deriveTexts(story).value;
    assert.equal(partition(story), 'cut full retold | one | two');
    assert.deepEqual([reports[0]?.root, reports[0]?.fullest], [articleId('full'), articleId('full')]);
    assert.deepEqual([reports[1]?.root, reports[1]?.fullest], [null, articleId('one')]);
    assert.deepEqual(reportCount, { atLeast: 3, atMost: 3 });
  });
  it('D14: above the limit only candidates are compared, and the problem counts the rest', () => {
    const { value, problems } = deriveTexts(story, { everyPairMax: 2 });
    assert.equal(problems[0]?.code, 'pairs-not-compared');
    assert.equal(problems[0]?.message.split(' ')[0], String(10 - value.pairsCompared));
    assert.equal(value.reports.length, 3);
  });
  it('D14: however often a text is printed, it is one report: who reads the same is compared in any case', () => {
    const flood = Array.from({ length: 250 }, (_, k) => told(`flood${k}`, FULL));
    const doubles = flood.slice(1).map((text) => [text.article.id, flood[0]?.article.id ?? text.article.id] as const);
    assert.equal(deriveTexts([...flood, told('x', REPORTER_ONE)], { doubles }).value.reports.length, 2);
  });
  it('D14: no article gives no report, and an empty one is a report by itself', () => {
    assert.deepEqual(deriveTexts([]).value.reports, []);
    assert.equal(partition([told('a', FULL), told('e', [''])]), 'a | e');
  });
});

describe('derivations: laws', () => {
  const pool = [
    FULL,
    RETOLD,
    REPORTER_ONE,
    REPORTER_TWO,
    straight(without(FULL, 2, 5)),
    disguised(RETOLD),
    [...FULL.slice(2, 9), ...REPORTER_ONE],
  ];
  const subset = fc.uniqueArray(fc.nat(pool.length - 1), { minLength: 1, maxLength: 5 });
  const texts = (picks: readonly number[]) => picks.map((k) => told(`t${k}`, pool[k] ?? []));
  it('D4: every span slices to its text', () =>
    fc.assert(
      fc.property(subset, (picks) => {
        const given = texts(picks);
        const words = new Map(given.map((t) => [t.article.id, t.article.text]));
        for (const d of deriveTexts(given).value.derivations)
          for (const s of [...d.shared.flat(), ...d.onlyInA, ...d.onlyInB, ...d.evidence.flatMap((e) => e.spans)]) {
            assert.equal(words.get(s.article)?.slice(s.start, s.end), s.text);
            assert.ok(s.text.length > 0);
          }
      }),
      { numRuns: 30 },
    ));
  it('D13: the order of the input changes nothing', () =>
    fc.assert(
      fc.property(subset, (picks) => {
        assert.deepEqual(deriveTexts(texts([...picks].reverse())), deriveTexts(texts(picks)));
      }),
      { numRuns: 30 },
    ));
  it('D13: one more copy of an article never raises the number of reports', () =>
    fc.assert(
      fc.property(subset, fc.nat(), fc.boolean(), (picks, which, hidden) => {
        const before = deriveTexts(texts(picks)).value.reportCount;
        const lines = pool[picks[which % picks.length] ?? 0] ?? [];
        const more = [...texts(picks), told('zz', hidden ? disguised(lines) : lines)];
        const after = deriveTexts(more).value.reportCount;
        assert.ok(after.atMost <= before.atMost && after.atLeast <= before.atLeast, JSON.stringify({ before, after }));
      }),
      { numRuns: 40 },
    ));
  it('D1: one word in five replaced leaves one report', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 400, maxLength: 400 }), (dice) => {
        let at = 0;
        const edited = FULL.map((line) =>
          line.replace(/\b\p{Ll}{4,}\b/gu, (w) => (dice[at++ % 400] === 0 ? `${w.slice(0, 1)}ovel` : w)),
        );
        assert.equal(partition([told('a', FULL), told('b', edited), told('one', REPORTER_ONE)]), 'a b | one');
      }),
      { numRuns: 40 },
    ));
});
