import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dossierOfPages } from '../../test/support/captures.ts';
import type { Dossier } from '../index.ts';

const HEADLINE = 'Storm cuts the power in the valley of Merrin';
const FILL = [
  'The grid failed in the valley of Merrin at dusk on Friday, and three villages sat in the dark until dawn.',
  'Snow is forecast for the weekend.',
];
const WIRES = 'Grid engineer Lina Dorn said that a fallen larch had torn the wires.';
const RIVAL = 'Council surveyor Emil Sax said that a fallen larch had torn the wires.';
const LATER = 'Grid engineer Lina Dorn said that a rotten mast had torn the wires.';
const DENIED = 'Grid engineer Lina Dorn denied that a fallen larch had torn the wires.';

const pagesOf = (...lines: string[]) =>
  lines.map((line, k) => ({
    source: `${'zyx'[k]}.txt`,
    url: 'https://valley.example/storm',
    at: `2031-05-01T0${k + 1}:00:00Z`,
    text: [HEADLINE, ...FILL, line].join('\n\n'),
  }));

/** Captures whose statement about the wires is in one claim, as letters: `zy x` are two claims. */
function claimsOf({ articles, claims, statements }: Dossier): string {
  const letter = new Map(articles.map((a) => [a.id, a.source[0] ?? '']));
  const about = new Map(
    statements.filter((s) => s.content.some((c) => /the wires/.test(c.text))).map((s) => [s.id, s.article]),
  );
  return claims
    .map((c) =>
      c.members
        .flatMap((m) => letter.get(about.get(m.statement) ?? ('' as never)) ?? [])
        .sort()
        .reverse(),
    )
    .filter((letters) => letters.length > 0)
    .map((letters) => letters.join(''))
    .sort()
    .reverse()
    .join(' ');
}

const check = (what: string, lines: readonly string[], expected: string) =>
  test(`V9 ${what}`, () => assert.equal(claimsOf(dossierOfPages(pagesOf(...lines))), expected));

check('the same words are one claim', [WIRES, WIRES], 'zy');
check('whoever says them later', [WIRES, RIVAL], 'zy');
check('words that no later version has are a claim by themselves', [WIRES, LATER], 'z y');
check('two earlier versions agree with one another', [WIRES, WIRES, LATER], 'zy x');
check('a version in between may lack them', [WIRES, LATER, WIRES], 'zx y');
check('what is denied later is another claim', [WIRES, DENIED], 'z y');

test('V9 every statement is in one claim, and claims come by their first statement', () => {
  const { claims, statements } = dossierOfPages(pagesOf(WIRES, LATER, RIVAL));
  const order = new Map(statements.map((s, k) => [s.id, k]));
  const first = claims.map((c) => Math.min(...c.members.map((m) => order.get(m.statement) ?? -1)));
  assert.deepEqual(
    first,
    first.toSorted((a, b) => a - b),
  );
  assert.deepEqual(claims.flatMap((c) => c.members.map((m) => m.statement)).sort(), statements.map((s) => s.id).sort());
});
