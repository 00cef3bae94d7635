import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Mark, parseMarked, showMarked } from '../../test/support/marked.ts';
import type { TaggedName, Token } from '../model/reading.ts';
import { tokenize } from '../text/tokens.ts';
import { agreedNames } from './names-agreed.ts';

type Kind = TaggedName['kind'];

const LABELS: Readonly<Record<string, Kind>> = {
  person: 'person',
  body: 'organisation',
  place: 'place',
  group: 'group',
};
const labelOf = (kind: Kind): string => Object.keys(LABELS).find((label) => LABELS[label] === kind) ?? kind;

function tokensOf(text: string): Token[] {
  return tokenize(text, 0, text.length).map(
    ({ start, end }) =>
      ({ start, end, text: text.slice(start, end), lemma: '', tag: 'X', sentence: 0 }) as unknown as Token,
  );
}

const nameOf = (tokens: readonly Token[], { label, start, end }: Mark): TaggedName => ({
  first: tokens.findIndex((token) => token.end > start),
  last: tokens.findLastIndex((token) => token.start < end) + 1,
  kind: LABELS[label] ?? 'work',
});

const shown = (text: string, tokens: readonly Token[], names: readonly TaggedName[]): string =>
  showMarked(
    text,
    names.map(({ first, last, kind }) => ({
      label: labelOf(kind),
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
    })),
  );

/** What a model sees, and the names that are left of it. */
function check(seen: string, expected: string): void {
  const { text, marks } = parseMarked(seen);
  const tokens = tokensOf(text);
  assert.equal(
    shown(
      text,
      tokens,
      agreedNames(
        marks.map((mark) => nameOf(tokens, mark)),
        tokens,
      ),
    ),
    expected,
  );
}

describe('M8 whole names', () => {
  it('M8 what a body is called after stays with it', () => {
    check('the [body Depot] and [body Yard Union] met at a depot', 'the [body Depot and Yard Union] met at a depot');
    check('[body Depot] and [body Yard Union] met', '[body Depot] and [body Yard Union] met');
    check('the [body Senate] and [body Yard Union] met', 'the [body Senate] and [body Yard Union] met');
  });
  it('M8 a name that was cut in two is one again', () => {
    check('the [body Harbour Board of] [place Loss Bay] met', 'the [body Harbour Board of Loss Bay] met');
    check('in [place General] [place Tamm City]', 'in [place General Tamm City]');
  });
  it('M8 two names with something between them, or of two kinds, stay two', () => {
    check('[place Loss], [place Tamm]', '[place Loss], [place Tamm]');
    check('[body Loss Radio] [person Ida Marsh]', '[body Loss Radio] [person Ida Marsh]');
  });
  it('M8 no joint ends a name and no small word begins one', () => {
    check('the [body Board of] it', 'the [body Board] of it');
    check('from [place mainland Loss]', 'from mainland [place Loss]');
    check('[body of] it', 'of it');
  });
  it('M8 what `and` joins to a state are two names', () => {
    check('the [body Portugal and France] agree', 'the [place Portugal] and [place France] agree');
    check('the [body Board of Water and Light] met', 'the [body Board of Water and Light] met');
  });
  it('M8 the end of a sentence or headline and the start of the next are two', () => {
    const tokens = tokensOf('Troops left Tamm Loss answered');
    const seen: TaggedName[] = [
      { first: 2, last: 3, kind: 'place' },
      { first: 3, last: 4, kind: 'place' },
    ];
    assert.deepEqual(agreedNames(seen, tokens, new Set([0, 3])), seen);
    assert.deepEqual(agreedNames(seen, tokens, new Set([0])), [{ first: 2, last: 4, kind: 'place' }]);
  });
  it('M8 but a particle does', () => check('[person van der Tamm] went', '[person van der Tamm] went'));
});

describe('M9 one wording, one kind', () => {
  it('M9 the kind of most places', () =>
    check('[body Rappel] and [person Rappel] and [body Rappel]', '[body Rappel] and [body Rappel] and [body Rappel]'));
  it('M9 as each was seen where there are as many', () =>
    check('[body Rappel] and [person Rappel]', '[body Rappel] and [person Rappel]'));
  it('M9 a family name speaks for a person', () =>
    check('[person Ida Oben] came. [place Oben] left.', '[person Ida Oben] came. [person Oben] left.'));
  it('M9 so does it behind another first name', () =>
    check('[person Ida Oben] came. [body Mira Oben] left.', '[person Ida Oben] came. [person Mira Oben] left.'));
  it('M9 a state is a place, its people a group', () => {
    check('[body Portugal] met a [group Portuguese] crew', '[place Portugal] met a [group Portuguese] crew');
    check('the [place Kremlin] said', 'the [body Kremlin] said');
  });
});

describe('M10 a name at half of its places is one at all', () => {
  it('M10 capital for capital', () =>
    check('[place Tamm] and Tamm and tamm', '[place Tamm] and [place Tamm] and tamm'));
  it('M10 not where it is a name at fewer', () =>
    check('[person Will] came. Will it? Will they?', '[person Will] came. Will it? Will they?'));
  it('M10 the longer of two stays', () =>
    check(
      '[body Tamm Water Board] met. [person Water Board] said. Tamm Water Board left.',
      '[body Tamm Water Board] met. [person Water Board] said. [body Tamm Water Board] left.',
    ));
});

describe('laws of agreed names', () => {
  const texts = fc.array(fc.constantFrom('Tamm', 'Loss', 'of', 'the', 'Ida', 'went', ',', 'and', 'Portugal'), {
    maxLength: 30,
  });
  const kinds = fc.constantFrom<Kind>('person', 'organisation', 'place', 'group', 'work');
  it('M10 they are in order, within the words and without overlap', () =>
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 4 }), kinds)), (words, seen) => {
        const tokens = tokensOf(words.join(' '));
        const names: TaggedName[] = [];
        for (const [first, length, kind] of seen.sort(([a], [b]) => a - b))
          if (first >= (names.at(-1)?.last ?? 0) && first + length <= tokens.length)
            names.push({ first, last: first + length, kind });
        let end = 0;
        for (const { first, last } of agreedNames(names, tokens)) {
          assert.ok(first >= end && last > first && last <= tokens.length);
          end = last;
        }
      }),
    ));
});
