import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuoted, quotedAround } from './quotes.ts';

const paragraphsOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** The stretches of a text of paragraphs: `+` before one that continues, `-` behind one that is not closed. */
function check(text: string, ...expected: string[]): void {
  const got = findQuoted(text, paragraphsOf(text)).map(
    (q) => `${q.continues ? '+' : ''}${text.slice(q.start, q.end)}${q.closed ? '' : '-'}`,
  );
  assert.deepEqual(got, expected, text);
}

test('Q1 double marks, straight and curly, the stop inside or outside', () => {
  check('He called it "quite right". She left.', 'quite right');
  check('He said: “We go.” She said, “Good”.', 'We go.', 'Good');
  check('("Yes") —"no"— and "maybe"', 'Yes', 'no', 'maybe');
  check('Mixed “so" and "thus” here', 'so', 'thus');
  check('They wrote «done» and „fine“.', 'done', 'fine');
  check('Spaced " apart " marks', 'apart');
  check('Empty "" marks');
});

test('Q2 single marks are told from apostrophes', () => {
  check('The town was ‘settled by sailors’ long ago', 'settled by sailors');
  check("Forces 'active in second district', mayor says", 'active in second district');
  check("'We must go home': crews 'ready to sail'", 'We must go home', 'ready to sail');
  check("I don't know the soldiers' camp of the '90s, O'Hara said, and let 'em go");
  check('I don’t know the soldiers’ camp of the ’90s or ‘em');
  check("The 'terrorists' fled the town", 'terrorists');
  check("He praised 'the soldiers' courage in battle', she said", "the soldiers' courage in battle");
  check("'It's 'ere,' he said", "It's 'ere,");
});

test('Q3 nested marks', () => {
  check('“She told me ‘go home’ twice,” he said', 'She told me ‘go home’ twice,', 'go home');
  check('‘She told me “go home” twice,’ he said', 'She told me “go home” twice,', 'go home');
  check(`"She said 'no' to it," he said`, `She said 'no' to it,`, 'no');
  check('“A “b” c” d', 'A “b” c', 'b');
});

test('Q4 a quotation that runs over paragraphs', () => {
  check('He said: “One.\n“Two.\n“Three.” Then he left.', 'One.-', '+Two.-', '+Three.');
  check('"One.\n"Two," he said.', 'One.-', '+Two,');
  check('‘One.\n‘Two.’', 'One.-', '+Two.');
  check("'One.\n'Two.'", 'One.-', '+Two.');
  check('"One," he said.\n"Two," she said.', 'One,', 'Two,');
});

test('Q5 a mark that nothing closes ends with its paragraph', () => {
  check('"It is done.\nShe added: "Good."', 'It is done.-', 'Good.');
  check('"It goes on.\nand ends here," he said.', 'It goes on.-', '+and ends here,');
  check('She said "good and "better" than that', 'good and-', 'better');
  check('A stray mark” is nothing');
});

test('Q6 feet and inches are no quotation marks', () => {
  check(`He is 6'2" tall and 5' 11" wide`);
  check('A 12" screen');
  check('He said "I am 20" to them', 'I am 20');
});

test('quotedAround gives the innermost stretch', () => {
  const text = 'x “a ‘b’ c” y';
  const quoted = findQuoted(text, paragraphsOf(text));
  assert.equal(quotedAround(quoted, { start: 6, end: 7 })?.start, 6);
  assert.equal(quotedAround(quoted, { start: 0, end: 1 }), null);
});

test('law: stretches lie in their paragraph, inside their outer range, in order, and pairs do not cross', () => {
  const bit = fc.constantFrom('"', '“', '”', "'", '‘', '’', ' ', 'a', 's', '5', '.', '\n', '«', '»');
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
      const text = bits.join('');
      const paragraphs = paragraphsOf(text);
      const quoted = findQuoted(text, paragraphs);
      for (const q of quoted) {
        assert.ok(q.start < q.end && q.outer.start <= q.start && q.end <= q.outer.end);
        assert.equal(text.slice(q.start, q.end).trim(), text.slice(q.start, q.end));
        assert.ok(paragraphs.some((p) => p.start <= q.outer.start && q.outer.end <= p.end));
      }
      for (let i = 1; i < quoted.length; i += 1)
        assert.ok((quoted[i - 1]?.outer.start ?? 0) <= (quoted[i]?.outer.start ?? 0));
      for (const a of quoted.filter((q) => q.closed))
        for (const b of quoted.filter((q) => q.closed))
          assert.ok(!(a.outer.start < b.outer.start && b.outer.start < a.outer.end && a.outer.end < b.outer.end));
    }),
  );
});

test('hostile text takes linear time', () => {
  for (const unit of ['"', '“', '”', "'", ' ‘a', " 'a", "a' ", '"a ', '“‘', '\n"']) {
    const text = unit.repeat(Math.ceil(2e5 / unit.length));
    const paragraphs = unit.includes('\n') ? paragraphsOf(text) : [{ start: 0, end: text.length }];
    const begun = process.hrtime.bigint();
    findQuoted(text, paragraphs);
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    assert.ok(seconds < 4, `${JSON.stringify(unit)} took ${seconds} s`);
  }
});
