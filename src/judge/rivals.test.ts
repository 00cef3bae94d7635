import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOfStory, text } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';
import { loadRivalModel } from '../adapters/rivals.ts';
import { RIVAL_FEATURES } from './rival-features.ts';
import { fitsRivals, rivalOdds } from './rival-odds.ts';

/** What two reports of one day say; each of the words stands in a conflict, whatever its weight, or none is found. */
function check(first: string, second: string, expected: string | null): void {
  const texts = [first, second].map((body) => `@2031-05-06\n${text('Harn', ...body.split(' / '))}`);
  const found = findingsOfStory(texts, 'apart').filter(({ kind }) => kind.endsWith('-conflict'));
  const shown = found.map(({ kind, severity, explanation }) => `${severity} ${kind}: ${explanation}`);
  if (expected === null) assert.deepEqual(shown, []);
  else {
    const [kind, words = ''] = expected.split(': ');
    assert.ok(
      found.some((f) => f.kind === kind && words.split(' | ').every((w) => f.explanation.includes(w))),
      `${expected} is not among ${JSON.stringify(shown)}`,
    );
  }
}

const skip = withoutNetwork();

test('J45 how long somebody spoke, told in other words', { skip }, () =>
  check(
    'Senator Ada Vale spoke for 13 hours without a break to delay the harbour law. / She began at noon on Monday and read out letters.',
    'With an eight-hour speech, begun at twelve o’clock on Monday, Senator Ada Vale had tried to stop the harbour law. / She was not allowed to sit.',
    'duration-conflict: 13 hours | eight-hour',
  ),
);

test('J45 how many satellites a rocket carried', { skip }, () =>
  check(
    'The rocket Heron lifted off from Punta Alba on Monday and released eleven satellites half an hour later. / It was the third launch this year.',
    'The Heron that rose from Punta Alba on Monday put 18 satellites on their paths. / The new eyes in the sky are to find fires.',
    'number-conflict: eleven satellites | 18 satellites',
  ),
);

test('J45 two lengths of two things are left in peace', { skip }, () =>
  check(
    'The trial of the bank’s directors ended on Monday. / It had lasted eight months.',
    'The presiding judge took ninety minutes to read out the verdict on Monday. / A saver brought her passbook.',
    null,
  ),
);

test('J45 what is at least so much and at most so much may be one', { skip }, () =>
  check(
    'The flood in Harn caused damage of at least 30 million, the insurers said on Monday. / Four bridges are shut.',
    'The flood in Harn caused damage of up to 45 million, the insurers said on Monday. / Four bridges are shut.',
    null,
  ),
);

test('J45 a toll that was told on two days is an update', { skip }, () => {
  const texts = [
    `@2031-05-06\n${text('Harn', 'At least 14 people were killed when a bus fell into a ravine near Harn on Monday.', 'The bus was full.')}`,
    `@2031-05-08\n${text('Harn', 'At least 19 people were killed when a bus fell into a ravine near Harn on Monday.', 'The bus was full.')}`,
  ];
  assert.deepEqual(
    findingsOfStory(texts, 'apart').filter(({ kind }) => kind.endsWith('-conflict')),
    [],
  );
});

test('J45 below the odds of a conflict the finding is low and says that both may be right', { skip }, () => {
  const texts = [
    `@2031-05-06\n${text('Harn', 'The pilots of Norl Air went on strike on Monday.', 'Norl Air scrapped 212 flights, and 27,000 passengers had to stay at home.')}`,
    `@2031-05-06\n${text('Harn', 'The boards at Harn airport were red on Monday.', 'Norl Air cancelled 164 flights by the evening, since its pilots were on strike.')}`,
  ];
  for (const finding of findingsOfStory(texts, 'apart').filter(({ kind }) => kind === 'number-conflict'))
    assert.equal(finding.severity === 'low', finding.caveat?.startsWith('Both may be right') === true);
});

test('the shipped model fits the features of this program', () => {
  const model = loadRivalModel();
  assert.ok(fitsRivals(model));
  assert.ok(!fitsRivals({ ...model, features: [...RIVAL_FEATURES].toReversed() }));
  assert.equal(
    rivalOdds(
      model,
      RIVAL_FEATURES.map(() => 0),
    ),
    model.bias,
  );
});
