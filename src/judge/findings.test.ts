import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, BRIDGE, findingsIn } from '../../test/support/told-twice.ts';
import { SPAN_LENGTH_MAX, SPANS_PER_ARTICLE_MAX } from '../model/finding.ts';
import { OTHER_ACCESS, TEMPLATES } from './templates.ts';

const RELAYED =
  '(R The Harbour Institute) (C said) (S dock workers) (C? claimed) {ships had unloaded_ waste near Aster}, (V adding this was unconfirmed).';
test('J0: findings keep the limits on passages and name every article they show', () => {
  const long = Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ');
  for (const finding of findingsIn(after(`(S Anna Brook) (C said) {${long}}.`), after(`[${long}].`))) {
    assert.ok(finding.spans.every((s) => s.end - s.start <= SPAN_LENGTH_MAX && s.text.length > 0));
    for (const article of finding.articles) {
      const count = finding.spans.filter((s) => s.article === article).length;
      assert.ok(count >= 1 && count <= SPANS_PER_ARTICLE_MAX);
    }
  }
});

test('J0: one finding of a kind over one passage', () => {
  const found = findingsIn(
    after(BRIDGE),
    after('[The old bridge had closed_ to lorries] as [the old bridge had closed_].'),
  );
  assert.equal(found.filter((f) => f.kind === 'attribution-lost').length, 1);
});

const MEETS = 'The council meets_ on (W Tuesday|Thursday 8 April)';
test('J0: a slip with the same words in two texts of one report is one finding that names both', () => {
  const found = findingsIn(after(`[${MEETS}].`), after(`[${MEETS}].`), { kind: 'copy' });
  const clashes = found.filter((f) => f.kind === 'weekday-mismatch');
  assert.equal(clashes.length, 1);
  assert.equal(clashes[0]?.articles.length, 2);
});
test('J0: another slip, or the same in a report of its own, stays a finding of its own', () => {
  const clashes = (b: string, kind: 'copy' | 'independent'): number =>
    findingsIn(after(`[${MEETS}].`), after(b), { kind }).filter((f) => f.kind === 'weekday-mismatch').length;
  assert.equal(clashes('[The council meets_ on (W Friday|Thursday 11 April)].', 'copy'), 2);
  assert.equal(clashes(`[${MEETS}].`, 'independent'), 2);
});

/** Words that would accuse somebody, and `true`, which the product never says. */
const ACCUSING =
  /\b(?:copied|copying|copies|plagiar|false|fake|lie[sd]?\b|liar|wrong|true\b|truth|stole|steal|misquot|manipulat|fabricat|invent|mislead|distort|twist|hid(?:es|den)?\b|conceal|careless|error\b|mistake)/i;

for (const [name, { text, caveat }] of Object.entries(TEMPLATES)) {
  test(`templates: ${name} accuses nobody`, () => {
    assert.doesNotMatch(`${text} ${caveat ?? ''}`, ACCUSING);
  });
}

test('templates: every sentence about a retelling names another explanation', () => {
  const drift = Object.entries(TEMPLATES).filter(([, t]) => t.text.includes('{retold}'));
  assert.ok(drift.length > 15);
  for (const [name, { caveat }] of drift) assert.ok(caveat?.includes(OTHER_ACCESS), name);
});

test('templates: no place of a sentence stays empty', () => {
  const cases = [
    ...findingsIn(after(BRIDGE), after('[The old bridge had closed_ to lorries].')),
    ...findingsIn(
      after(RELAYED),
      after('(S The Harbour Institute) (C stated) {ships had unloaded_ waste near Aster}.'),
    ),
  ];
  assert.ok(cases.length >= 2);
  for (const { explanation } of cases) assert.doesNotMatch(explanation, /\{|“”| {2}/);
});
