import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dossierOf, inputsOf } from '../../test/support/story.ts';

/** The day on which words of the first article were said, as the dossier of both tells; `-` for none. */
function check(open: string, words: string, dating: string, expected: string): void {
  const { articles, statements } = dossierOf(inputsOf(`8 May 2031\n\n${open}`, `8 May 2031\n\n${dating}`));
  const from = articles.find(({ text }) => text.includes(open))?.id;
  const meant = statements.find((s) => s.article === from && s.content.some((c) => c.text.includes(words)));
  assert.ok(meant, `no statement with “${words}”: ${statements.map((s) => s.content[0]?.text).join(' | ')}`);
  assert.equal(meant.statedAt?.value ?? '-', expected);
  if (expected !== '-') assert.equal(meant.statedAt?.basis, 'inferred');
}

const OPEN = '“The old wall at Greval has broken in two places,” Mira Vale said. She said the road was closed.';
const DATING = 'Mira Vale said on Tuesday that the old wall at Greval had broken in two places.';

test('L5 what one source says in two articles was said on the day that one gives', () =>
  check(OPEN, 'broken in two places', DATING, '2031-05-06'));
test('L5 and so was what she says near it', () => check(OPEN, 'the road was closed', DATING, '2031-05-06'));
test('L5 not what she had said before', () =>
  check(OPEN.replace('She said', 'She had previously said'), 'the road was closed', DATING, '-'));
test('L5 not what another says', () =>
  check(OPEN, 'broken in two places', DATING.replace('Mira Vale', 'Ivo Lan'), '-'));
test('L5 not where two days are given', () =>
  check(
    OPEN,
    'broken in two places',
    `${DATING} Mira Vale said on Wednesday that the old wall at Greval had broken in two places.`,
    '-',
  ));
