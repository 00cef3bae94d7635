import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { knownWords } from './known-words.ts';

const check = (list: string, word: string, number: number): void => assert.equal(knownWords(list)(word), number);

test('a word has the number of its line', () => check('the\nminister\nsaid\n', 'minister', 2));
test('the last line needs no line feed', () => check('the\nminister\nsaid', 'said', 3));
test('a word that is not in the list has none', () => check('the\nminister\nsaid\n', 'sai', 0));
test('a part of two lines is no word', () => check('the\nminister\n', 'the\nminister', 0));
test('an empty list knows nothing', () => check('', 'the', 0));
test('nothing is no word', () => check('the\n', '', 0));

test('every list numbers its words as a map does', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }).filter((word) => !word.includes('\n'))),
      fc.string(),
      (words, other) => {
        const known = knownWords(words.join('\n'));
        for (const [index, word] of words.entries()) assert.equal(known(word), index + 1);
        assert.equal(known(other), words.indexOf(other) + 1);
      },
    ),
  ));
