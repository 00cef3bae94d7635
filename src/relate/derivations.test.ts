import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Article, Segment } from '../model/article.ts';
import type { Derivation } from '../model/derivation.ts';
import { articleId } from '../model/id.ts';
import { type Range, spanOf } from '../model/span.ts';
import type { ComparedText } from './compared-text.ts';
import { deriveTexts } from './derivations.ts';

// ---------------------------------------------------------------- marked text in

type Extra = Partial<Pick<Article, 'published' | 'credits' | 'outlet'>>;

/** An article from lines: `# headline`, `~ furniture`, all else paragraphs. Names, figures, quotations are found by shape. */
function told(name: string, lines: readonly string[], extra: Extra = {}): ComparedText {
  const text = lines.map((line) => line.replace(/^[#~] /, '')).join('\n');
  const found = {
    segments: [] as Segment[],
    sentences: [] as Range[],
    quoted: [] as Range[],
    names: [] as Range[],
    numbers: [] as Range[],
  };
  let at = 0;
  for (const line of lines) {
    const body = line.replace(/^[#~] /, '');
    const kind = line.startsWith('# ') ? 'headline' : line.startsWith('~ ') ? 'caption' : 'paragraph';
    found.segments.push({ kind, start: at, end: at + body.length });
    const every = (pattern: RegExp) =>
      [...body.matchAll(pattern)].map((m) => ({ start: at + m.index, end: at + m.index + m[0].length }));
    found.sentences.push(...every(/\S.*?(?:[.!?]["”]?(?=\s|$)|$)/gu));
    found.quoted.push(...every(/["“][^"“”]*["”]/gu));
    found.names.push(...every(/(?<=[^.!?"“”\s] )\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)*/gu));
    found.numbers.push(...every(/\d[\d.,]*\d|\d/gu));
    at += body.length + 1;
  }
  const id = articleId(name);
  const article: Article = {
    ...{ id, source: name, sha256: '', mediaType: 'text/plain', capturedAt: null, text, segments: found.segments },
    ...{
      outlet: null,
      credits: [],
      title: null,
      authors: [],
      published: null,
      updated: null,
      language: 'en',
      ...extra,
    },
  };
  const spans = (ranges: readonly Range[]) => ranges.map((r) => spanOf(article, r.start, r.end));
  return {
    article,
    sentences: found.sentences,
    quoted: found.quoted,
    names: spans(found.names),
    numbers: spans(found.numbers),
  };
}

const day = (value: string): Extra => ({
  published: { value, basis: 'metadata', anchor: null, span: null, why: 'test' },
});
const outlet = (value: string): Extra => ({ outlet: { value, basis: 'metadata', span: null, why: 'test' } });

// ---------------------------------------------------------------- a story of our own

const FULL = [
  '# Orvane bridge shut after cracks are found',
  'The city of Orvane closed its longest bridge on Tuesday evening after divers discovered cracks in two of the nine piers that carry the road over the river Tamsel.',
  'Mayor Ilse Brandt signed the order shortly before seven, cutting the shortest link between the harbour district and the hospital on the northern bank.',
  '“We cannot ask a single family to drive across a structure our own engineers no longer trust,” Brandt told reporters on the steps of the town hall.',
  'The cracks came to light by accident, when a diving school from Veldt was practising near the fourth pier and photographed a gap wide enough to hold a hand.',
  'An inspection in 2019 had rated the bridge as satisfactory, and the contractor Hallam Works was paid 4.2 million crowns for repairs that ended 14 months ago.',
  'Hallam Works rejected any blame and said the drawings supplied by the council had been wrong from the beginning.',
  '“The foundations we were shown on paper are not the foundations that lie in the water,” its director Piet Hallam wrote in a letter to the council.',
  'About 38,000 vehicles use the crossing each day, among them the night buses that bring nurses to the Saint Aldwin clinic.',
  'Ferries withdrawn a decade ago will return to service by the weekend, the harbour master Nadia Koss announced, and lorries must take the long detour through Merrin.',
  'Shopkeepers along the quay fear a ruinous winter, recalling that sales fell by a third during the flood of 2008.',
  'The opposition on the council demanded that every contract with Hallam Works since 2015 be published, a request that the mayor has twice refused.',
  'Engineers from the technical university in Sorrel will lower sensors into the riverbed on Friday and expect a first verdict within three weeks.',
] as const;

const RETOLD = [
  'Orvane has shut its longest bridge after divers found cracks in two of nine piers standing in the river Tamsel, mayor Ilse Brandt ordering the closure on Tuesday evening.',
  'The decision severs the quickest link from the harbour district to the hospital on the northern bank. “We cannot ask a single family to drive across a structure our own engineers no longer trust,” said Brandt.',
  'It was a diving school from Veldt that stumbled on the damage, photographing a gap near the fourth pier that could hold a hand during practice.',
  'The bridge had been rated satisfactory in a 2019 inspection. Repairs worth 4.2 million crowns by Hallam Works finished 14 months ago, yet the contractor denies blame and argues that the drawings from the council were wrong.',
  'Some 38,000 vehicles rely on the crossing daily, including night buses carrying nurses to the clinic of Saint Aldwin.',
  'To ease the strain, ferries withdrawn ten years ago are to resume service by the weekend according to harbour master Nadia Koss, while lorries face a detour through Merrin.',
  'Along the quay, shopkeepers are afraid of a ruinous winter like that of the flood in 2008. Opposition members demand publication of all contracts with Hallam Works since 2015.',
  'A verdict is expected within three weeks once engineers of the university in Sorrel have lowered sensors into the riverbed.',
];

/** Two reporters at the mayor's press conference: one speech, other eyes. */
const REPORTER_ONE = [
  'Ilse Brandt looked tired when she stepped before the cameras in Orvane. Her city had just lost the road that half of it takes to work.',
  '“We cannot ask a single family to drive across a structure our own engineers no longer trust,” the mayor said, reading from a sheet of paper. “I would rather be cursed for a traffic jam than forgiven for a funeral.”',
  'For Jonas Petri, who has delivered bread to the northern bank for thirty years, the news meant getting up at two instead of four. “Nobody asked the bakers,” he said, leaning on his van.',
  'In the queue of cars that formed on the approach ramp, people switched off their engines and talked. A schoolteacher, Marit Oyen, had marked homework on her steering wheel until police waved her back.',
  'The union of bus drivers complained that its members had heard of the closure on the radio. Its chairman Rolf Tarnow spoke of chaos in the depots and called for extra pay.',
  'How long the barriers stay is anyone’s guess. The last time Orvane lost a bridge, in the war, it took eleven years.',
];
const REPORTER_TWO = [
  'Cracked piers force Orvane to close a bridge, and the regional government in Lissa wants to know who signed off the work.',
  'Transport minister Goran Felt summoned the council’s building director for Thursday. “I expect documents, not apologies,” Felt said in Lissa.',
  'At a press conference mayor Ilse Brandt defended the step. “We cannot ask a single family to drive across a structure our own engineers no longer trust,” she said. “I would rather be cursed for a traffic jam than forgiven for a funeral.”',
  'The national audit office counted 112 crossings in poor condition last spring, and warned that inspection teams lacked divers. Its president Hanne Voigt renewed the call for a federal register.',
  'Insurers are watching as well. Analyst Teo Marsh of Baltic Mutual put the cost of a year’s closure at 60 million crowns, chiefly lost trade at the container terminal.',
  'The Greens in the regional parliament asked for an emergency debate. Felt’s ministry said it would answer in writing.',
];

/** Latin letters exchanged for others that look the same, and characters that cannot be seen between them. */
const disguised = (lines: readonly string[]) =>
  lines.map((line) =>
    line
      .replace(/[aeopc]/g, (c) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с' })[c] ?? c)
      .replace(/(?<=\p{L})n/gu, '\u200bn'),
  );
const without = (lines: readonly string[], ...dropped: number[]) => lines.filter((_, k) => !dropped.includes(k));
const straight = (lines: readonly string[]) => lines.map((l) => l.replace(/[“”]/g, '"').replace(/’/g, "'"));

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
  it('D6: two texts that share a long part, each with much of its own, go back to a missing text', () => {
    const [a, b] = [
      [...FULL.slice(1, 9), ...REPORTER_ONE.slice(2)],
      [...FULL.slice(1, 9), ...REPORTER_TWO.slice(3)],
    ];
    check({ a: a.slice(0, 12), b }, 'a b', 'copy'); // mostly the shared text: two copies with additions
    check(
      { a: [...FULL.slice(1, 7), ...REPORTER_ONE.slice(1)], b: [...FULL.slice(1, 7), ...REPORTER_TWO.slice(1)] },
      'a b',
      'siblings',
    );
  });
  it('D7: two reporters at one press conference share quotations and are separate reports', () => {
    check(separate, 'one two', 'common-source');
    assert.equal(partition([told('one', REPORTER_ONE), told('two', REPORTER_TWO)]), 'one | two');
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
