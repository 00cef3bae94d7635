import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutPieces, PARTS_PER_PIECE_MAX, type PartRange } from './marks.ts';

const part = (start: number, end: number, statement: string): PartRange => ({
  start,
  end,
  statement,
  part: 'content',
  manner: [],
});

/** Brackets in: `[a…]` marks part a. Pieces out: text, with the parts of each piece before a colon. */
function check(marked: string, expected: string): void {
  test(`H4 ${marked} is cut into ${expected}`, () => {
    const parts: PartRange[] = [];
    const open: { name: string; start: number }[] = [];
    let text = '';
    for (let index = 0; index < marked.length; index += 1) {
      const character = marked[index] ?? '';
      if (character === '[') {
        index += 1;
        open.push({ name: marked[index] ?? '', start: text.length });
      } else if (character === ']') {
        index += 1;
        const name = marked[index] ?? '';
        const from = open.find((entry) => entry.name === name)?.start ?? 0;
        parts.push(part(from, text.length, name));
      } else text += character;
    }
    const pieces = cutPieces(text.length, parts, [], []).map((piece) => {
      const names = piece.parts.map((found) => found.statement).sort();
      return `${names.length > 0 ? `${names.join('')}:` : ''}${text.slice(piece.start, piece.end)}`;
    });
    assert.equal(pieces.join('|'), expected);
  });
}

check('plain', 'plain');
check('one [atwo]a three', 'one |a:two| three');
check('[aouter [binner]b end]a', 'a:outer |ab:inner|a: end');
check('[afirst [bboth]a second]b', 'a:first |ab:both|b: second');
check('[aone]a[btwo]b', 'a:one|b:two');

const ranges = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })), {
  maxLength: 30,
});

test('H4 the pieces tile the text in order, whatever the parts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 36 }), ranges, (length, pairs) => {
      const parts = pairs.map(([a, b], index) => part(a, b, `s-${index}`));
      const pieces = cutPieces(length, parts, [{ at: 99, id: 'far' }], []);
      assert.equal(pieces[0]?.start, 0);
      assert.equal(pieces.at(-1)?.end, length);
      for (const [index, piece] of pieces.entries()) {
        assert.ok(piece.start < piece.end);
        if (index > 0) assert.equal(piece.start, pieces[index - 1]?.end);
        assert.ok(piece.parts.length <= PARTS_PER_PIECE_MAX);
        for (const found of piece.parts) assert.ok(found.start <= piece.start && piece.end <= found.end);
      }
      assert.deepEqual(pieces.at(-1)?.anchors, ['far']);
    }),
  );
});

test('H4 every piece of a part names it, where no more than the limit overlap', () => {
  fc.assert(
    fc.property(ranges, (pairs) => {
      const parts = pairs.slice(0, PARTS_PER_PIECE_MAX).map(([a, b], index) => part(a, b, `s-${index}`));
      const pieces = cutPieces(40, parts, [], []);
      for (const given of parts) {
        if (given.start < 0 || given.start >= given.end || given.end > 40) continue;
        const own = pieces.filter((piece) => piece.parts.includes(given));
        assert.equal(
          own.reduce((sum, piece) => sum + piece.end - piece.start, 0),
          given.end - given.start,
        );
      }
    }),
  );
});
