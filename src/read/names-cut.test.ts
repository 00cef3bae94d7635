import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutAtDashes } from './names-cut.ts';

/** A name as a model sees it, and the names that are left of it. */
function check(name: string, expected: readonly string[]): void {
  const tokens = [...name.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const cut = cutAtDashes([{ first: 0, last: tokens.length, kind: 'place' }], tokens);
  assert.deepEqual(
    cut.map(({ first, last }) => name.slice(tokens[first]?.start, tokens[last - 1]?.end)),
    expected,
  );
}

describe('M12 dashes in names', () => {
  it('M12 one with spaces parts two names', () => check('Ruvane - Orland', ['Ruvane', 'Orland']));
  it('M12 whatever its length', () => check('Ruvane — Orland – Vest', ['Ruvane', 'Orland', 'Vest']));
  it('M12 one within a name stays', () => check('Stratton-on-Lorne', ['Stratton-on-Lorne']));
  it('M12 one at an end belongs to no name', () => check('Ruvane -', ['Ruvane']));
});
