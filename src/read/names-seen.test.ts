import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Mark, parseMarked, showMarked } from '../../test/support/marked.ts';
import type { TaggedName, Token } from '../model/reading.ts';
import { tokenize } from '../text/tokens.ts';
import { agreedNames } from './names-agreed.ts';
import { calledNames } from './names-called.ts';
import { trueNames } from './names-none.ts';
import { partedNames } from './names-parted.ts';

type Kind = TaggedName['kind'];

const LABELS: Readonly<Record<string, Kind>> = {
  person: 'person',
  body: 'organisation',
  place: 'place',
  group: 'group',
  work: 'work',
};
const labelOf = (kind: Kind): string => Object.keys(LABELS).find((label) => LABELS[label] === kind) ?? kind;

const NOUNS = /^(?:custody|waters|tourists)$/;

const tokensOf = (text: string): Token[] =>
  tokenize(text, 0, text.length).map(({ start, end }) => {
    const word = text.slice(start, end);
    return { start, end, text: word, lemma: word, tag: NOUNS.test(word) ? 'NOUN' : 'X' } satisfies Token;
  });

const nameOf = (tokens: readonly Token[], { label, start, end }: Mark): TaggedName => ({
  first: tokens.findIndex((token) => token.end > start),
  last: tokens.findLastIndex((token) => token.start < end) + 1,
  kind: LABELS[label] ?? 'work',
});

type Step = (names: readonly TaggedName[], tokens: readonly Token[]) => TaggedName[];

/** What a model sees, and the names that a step leaves of it. */
const checking =
  (step: Step) =>
  (seen: string, expected: string): void => {
    const { text, marks } = parseMarked(seen);
    const tokens = tokensOf(text);
    const left = step(
      marks.map((mark) => nameOf(tokens, mark)),
      tokens,
    );
    const spans = left.map(({ first, last, kind }) => ({
      label: labelOf(kind),
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
    }));
    assert.equal(showMarked(text, spans), expected);
  };

describe('M30 what is no name', () => {
  const check = checking(trueNames);
  it('M30 an illness', () => check('living with [body HIV] in [place Harn]', 'living with HIV in [place Harn]'));
  it('M30 a virus that is called after a place', () => check('the [place West Nile] virus', 'the West Nile virus'));
  it('M30 a fever', () => check('[person Marburg] hemorrhagic fever', 'Marburg hemorrhagic fever'));
  it('M30 a state stays one', () => check('[place Sudan] virus samples', '[place Sudan] virus samples'));
  it('M30 whoever has it stays', () => check('[person Vale] has a disease', '[person Vale] has a disease'));
  it('M30 a sum of money', () => check('a fine of [place US]$10,000', 'a fine of US$10,000'));
  it('M30 the state before a sum', () => check('in the [place US] $10 is enough', 'in the [place US] $10 is enough'));
  it('M30 a language that is spoken', () => check('they speak [group English], too', 'they speak English, too'));
  it('M30 a language that is written', () => check('a form in [group Arabic].', 'a form in Arabic.'));
  it('M30 people are no language', () =>
    check(
      'in [group Russian] custody, [group English] tourists',
      'in [group Russian] custody, [group English] tourists',
    ));
  it('M30 a short form may open a name', () => check('[body TV Harn] said', '[body TV Harn] said'));
  it('M30 an hour', () => check('at 9 a.m. [body EST]', 'at 9 a.m. EST'));
  it('M30 the name of a work may be anything', () => check('the film [work AIDS]', 'the film [work AIDS]'));
});

describe('M31 two names that were taken for one', () => {
  const check = checking(partedNames);
  it('M31 a body and what it owns', () =>
    check(
      '[body Marne State University’s Centre for Animal Health] said',
      '[body Marne State University]’s [body Centre for Animal Health] said',
    ));
  it('M31 a state and its office', () =>
    check("[body Norway's Civil Defence] said", "[place Norway]'s [body Civil Defence] said"));
  it('M31 one that stands alone elsewhere', () =>
    check(
      "[body Orlane]'s fleet, [person Orlane's Ana Roth]",
      "[body Orlane]'s fleet, [body Orlane]'s [person Ana Roth]",
    ));
  it('M31 what is called after people stays whole', () =>
    check(
      "[body Harn Women's Health Centre] and [place Queen Anne's County]",
      "[body Harn Women's Health Centre] and [place Queen Anne's County]",
    ));
  it('M31 a work keeps its owner', () => check("[work Doris Vale's Best Friends]", "[work Doris Vale's Best Friends]"));
  it('M31 a word that is no name between two', () =>
    check('[body Orlane subsidiary KBX] said', '[body Orlane] subsidiary [body KBX] said'));
  it('M31 where a body lies', () =>
    check('[body University of Harn of the UK] found', '[body University of Harn] of the [place UK] found'));
  it('M31 an office behind a body', () =>
    check('the [body State Department Spokesperson] said', 'the [body State Department] Spokesperson said'));
  it('M31 with what it is for', () =>
    check('[place White House Press Secretary] Ann Vale', '[body White House] Press Secretary Ann Vale'));
  it('M31 the office of the director is a body', () =>
    check('the [body Office of the Director of Prisons]', 'the [body Office of the Director of Prisons]'));
  it('M31 a High Commissioner belongs to a body', () =>
    check('the [body UN High Commissioner for Refugees]', 'the [body UN High Commissioner for Refugees]'));
  it('M31 an office alone is nobody', () => check('the [body Foreign Secretary] said', 'the Foreign Secretary said'));
});

describe('M32 names whose kind the words beside them tell', () => {
  const check = checking(calledNames);
  it('M32 a storm, wherever it is named', () =>
    check('Cyclone [person Larry] hit. [person Larry] was slow', '[work Cyclone Larry] hit. [work Larry] was slow'));
  it('M32 a ship', () => check('aboard HMS [person Ardent]', 'aboard [work HMS Ardent]'));
  it('M32 a river', () => check('the [body Ordun River]', 'the [place Ordun River]'));
  it('M32 a number ends a name', () => check('[body Harn School] 59 is shut', '[body Harn School 59] is shut'));
  it('M32 a count behind a name does not', () => check('[body Harn Bank] 59 times', '[body Harn Bank] 59 times'));
});

describe('M33 family names and well-known bodies', () => {
  const check = checking(agreedNames);
  it('M33 a family name that is a capital', () =>
    check('[person Ana Paris] left. [place Paris] was free', '[person Ana Paris] left. [person Paris] was free'));
  it('M33 but a town in which somebody is', () =>
    check(
      '[person Ana Paris] left. She lives in [place Paris]',
      '[person Ana Paris] left. She lives in [place Paris]',
    ));
  it('M33 a body that is known by its letters', () =>
    check('[place Geneva]: WHO says', '[place Geneva]: [body WHO] says'));
});

describe('names that a model saw', () => {
  it('whatever is marked, the steps leave names in order, inside the text and without overlap', () => {
    const word = fc.constantFrom(
      'Ana',
      'Paris',
      "'s",
      'of',
      'the',
      'UK',
      'Director',
      'School',
      '59',
      'HMS',
      'HIV',
      'virus',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 14 }),
        fc.array(fc.nat(13), { maxLength: 8 }),
        (words, cuts) => {
          const tokens = tokensOf(words.join(' '));
          const edges = [...new Set(cuts.filter((cut) => cut <= tokens.length))].sort((a, b) => a - b);
          const names = edges
            .slice(1)
            .map((last, k): TaggedName => ({ first: edges[k] ?? 0, last, kind: k % 2 ? 'person' : 'organisation' }));
          const left = calledNames(partedNames(trueNames(names, tokens), tokens), tokens);
          const agreed = agreedNames(left, tokens);
          for (const [k, { first, last }] of agreed.entries()) {
            assert.ok(first >= (agreed[k - 1]?.last ?? 0) && first < last && last <= tokens.length);
          }
        },
      ),
    );
  });
});
