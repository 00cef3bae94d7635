import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../text/tokens.ts';
import { readablePieces, SENTENCE_TOKENS_MAX, splitSentences } from './sentences.ts';

/** Sentences stand between bars in the marked text: `One. | Two.` */
function check(marked: string): void {
  const text = marked.replaceAll('| ', '');
  const got = splitSentences(text, { start: 0, end: text.length }).map((r) => text.slice(r.start, r.end));
  assert.deepEqual(
    got,
    marked.split('| ').map((part) => part.trim()),
  );
}

test('S1 abbreviations end no sentence', () => {
  check('We saw Mr. Hill and Gen. Orme. | They left.');
  check('The U.S. Army moved. | It stopped in the U.S. | The army rested.');
  check('It is No. 10 on the list. | No. | That is all.');
  check('They met at 10 a.m. Monday. | It ended at 4 p.m. | The hall was empty.');
  check('On Jan. 6 they met. | On Sept. 9 they left.');
  check('Acme Inc. chief Ada Hill spoke. | She works for Acme Inc. | The firm grew.');
  check('Some tools, e.g. Hammers, broke. | Smith v. Jones went on.');
  check('It reported from Washington D.C. Police came.');
});

test('S2 initials end no sentence', () => {
  check('Donald J. Hill met J. K. Orme. | They spoke.');
  check('We chose plan B. | The rest went home.');
});

test('S3 a quoted question or cry goes on', () => {
  check('"Well done!" the president said. | He left.');
  check('“Who goes there?” Mr Hill asked. | Nobody spoke.');
  check('"Will it hold?" | Smith said he did not know.');
  check('"Well done, all! | I am proud of you!" the president said.');
  check('"It is done." | The president left.');
  check('He said: "It is done. | We go home." | They went.');
  check('They “left the town”. | Nobody saw them.');
});

test('S4 a numbered item keeps its number', () => {
  check('1. Open the door. | It is open.');
});

test('S5 an ellipsis', () => {
  check('He waited… | Nobody came.');
  check('He waited… and I … I left.');
  check('He waited... and left. | Then it rained.');
});

test('S10 a sentence may begin with a number', () => {
  check('The ferry sank on Monday. | 142 people came home. | 12 were missing.');
  check('It sank in 2031. | 40 came home.');
  check('Lan was killed in the strike. | al-Rell was with him.');
  check('On Jan. 6 and Sept. 9 they met on page 4, vol. 2, at approx. 30 degrees.');
});

test('S6 a stop that lost its space', () => {
  const count = (text: string) => splitSentences(text, { start: 0, end: text.length }).length;
  assert.equal(count('He gave no details.The minister left.'), 2);
  assert.equal(count('“We go.”The minister left.'), 2);
  assert.equal(count('The U.S.Army and the site example.org left.'), 1);
});

test('S7 line breaks within a segment, numbers, and a missing stop', () => {
  check('The town of\nHill lies north. | It has 1.5 million people');
  check('Prices rose 3.5 percent. | They fell later');
});

test('offsets count from the whole text', () => {
  assert.deepEqual(splitSentences('xx One. Two. yy', { start: 2, end: 12 }), [
    { start: 3, end: 7 },
    { start: 8, end: 12 },
  ]);
});

test('law: sentences are in order, trimmed, and hold every character that is not white space', () => {
  const bit = fc.constantFrom(
    'Mr.',
    'U.S.',
    'He',
    'said',
    '."',
    '"',
    '“',
    '”',
    '…',
    '!',
    '?',
    '.',
    ' ',
    '\n',
    '3.5',
    'I',
    '1.',
    '\u{1F600}',
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
      const text = bits.join('');
      const ranges = splitSentences(text, { start: 0, end: text.length });
      let rest = '';
      let at = 0;
      for (const { start, end } of ranges) {
        assert.ok(start >= at && end > start);
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        rest += text.slice(start, end);
        at = end;
      }
      assert.equal(rest.replace(/\s/g, ''), text.replace(/\s/g, ''));
    }),
  );
});

test('S8 a sentence too long to read at once is read in pieces', () => {
  const pieces = (text: string) =>
    readablePieces(text, tokenize(text)).map((p) => text.slice(p[0]?.start ?? 0, p.at(-1)?.end ?? 0));
  assert.deepEqual(pieces('The siren was silent, and the gates were open.'), [
    'The siren was silent, and the gates were open.',
  ]);
  // Behind the last comma in reach; behind the last token that fits where there is none.
  const clause = `${'gate '.repeat(SENTENCE_TOKENS_MAX - 20)}fell,`;
  assert.deepEqual(pieces(`${clause} ${'and water rose '.repeat(20)}.`)[0], clause);
  const flat = Array.from({ length: 3 * SENTENCE_TOKENS_MAX + 1 }, (_, i) => `w${i}`);
  const cut = pieces(flat.join(' '));
  assert.equal(cut.join(' '), flat.join(' '), 'every word stays in one piece');
  assert.deepEqual(
    cut.map((p) => p.split(' ').length),
    [SENTENCE_TOKENS_MAX, SENTENCE_TOKENS_MAX, SENTENCE_TOKENS_MAX, 1],
  );
});

test('hostile text takes linear time', () => {
  for (const unit of ['"', 'A.', '. ', 'a! ', '… ', '1', "'A "]) {
    const text = unit.repeat(Math.ceil(2e5 / unit.length));
    const begun = process.hrtime.bigint();
    splitSentences(text, { start: 0, end: text.length });
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    assert.ok(seconds < 4, `${JSON.stringify(unit)} took ${seconds} s`);
  }
});

test('S10 an abbreviation before a number ends no sentence', () => {
  for (const short of [
    'Rte. 9',
    'Ref. 12',
    'Reg. 12',
    'Res. 242',
    'Flt. 40',
    'Bldg. 4',
    'cal. 45',
    'Par. 12',
    'avg. 400',
  ])
    check(`They saw ${short} there. | They left.`);
  check('They blamed the ref. | 12 fans left.');
});

test('S9 where a text was filed from stands by itself', () => {
  check('HOHN, 1 June — | A court spoke. | It rested.');
  check('KYIV, Ukraine (AP) — | The army moved.');
  check('NEW YORK - | Shares fell.');
  check('Harn (Ostwire) – | “It is over,” he said.');
  check('Harn – a town of mills – slept.');
  check('FBI agents - 20 of them - came.');
  check('The Harn works (closed in May) burned.');
});
