import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PartOfSpeech } from '../model/reading.ts';
import { missingVerb } from './missing-verb.ts';

/** `word/TAG` and, behind a colon, by how much it missed the tag of a verb: 9 where nothing is said. */
function check(marked: string, verb: string | null): void {
  const cells = marked.split(' ').map((cell) => /^(.+?)\/([A-Z]+)(?::([\d.]+))?$/.exec(cell));
  const words = cells.map((cell) => cell?.[1] ?? '');
  const tags = cells.map((cell) => (cell?.[2] ?? 'X') as PartOfSpeech);
  const lost = Float64Array.from(cells, (cell) => Number(cell?.[3] ?? 9));
  const found = missingVerb(words, tags, lost);
  assert.equal(found === null ? null : words[found], verb);
}

describe('P11 a sentence in which the taggers saw no verb', () => {
  it('the word that is most nearly one, behind a subject that agrees', () => {
    check('Summit/NOUN ends/NOUN:.3 ,/PUNCT streets/NOUN open/ADJ:3.3', 'ends');
    check('Officials/NOUN and/CCONJ analysts/NOUN disagree/NOUN:2.4 ./PUNCT', 'disagree');
    check('Minister/PROPN Haldane/PROPN laid/ADJ:.8 flowers/NOUN', 'laid');
    check('Ardany/ADJ woke/NOUN:1.7 up/ADV Monday/PROPN', 'woke');
    check('In/ADP winter/NOUN ,/PUNCT fighting/VERB in/ADP Kell/PROPN cost/NOUN:3.9 900/NUM lives/NOUN', 'cost');
  });
  it('none where no word is near, or nothing stands before it that could be its subject', () => {
    check('Fire/NOUN:3.3 at/ADP St/PROPN Odra/PROPN', null);
    check('Five/NUM -/PUNCT year/NOUN deal/NOUN:3 for/ADP Marr/PROPN', null);
    check('Fifty/NUM points/NOUN:4.2 and/CCONJ no/DET hurry/NOUN:4', null);
    check('Cutter/NOUN back/ADV after/ADP collision/NOUN:3.1', null);
    check('Gunfire/NOUN and/CCONJ tanks/NOUN:5', null);
    check('', null);
  });
  it('none where there is a verb already', () => check('Drones/NOUN hit/VERB grain/NOUN port/NOUN:1', null));
});
