import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { comparisonOf } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';

/** Whether two articles of one sentence each are found to tell one claim. */
function claims(name: string, first: string, second: string, together: boolean): void {
  test(name, { skip: withoutNetwork() }, () => {
    const { alignments, statements } = comparisonOf([`One\n\n${first}`, `Two\n\n${second}`], 'apart');
    const articleOf = new Map(statements.map((s) => [s.id, s.article]));
    const of = alignments.map(({ members }) => new Set(members.map((m) => articleOf.get(m.statement))).size);
    assert.equal(
      of.some((n) => n > 1),
      together,
    );
  });
}

describe('A15 what is told of another person is another claim', () => {
  claims('two winners', 'Otto Lan won the primary in the north.', 'Ada Renn won the primary in the south.', false);
  claims('one winner', 'Otto Lan won the primary in the north.', 'Lan won the northern primary.', true);
  claims(
    'whoever belongs to somebody is not he',
    'Otto Lan won the primary in the north on Sunday.',
    'The party of Ada Renn said Otto Lan won the primary in the north on Sunday.',
    true,
  );
});

describe('A15 what is told of another place is another claim', () => {
  claims(
    'two provinces',
    'A cow in Alberta tested positive for mad cow disease.',
    'A cow in British Columbia tested positive for mad cow disease.',
    false,
  );
  claims(
    'two states',
    'The first deaths from the fever in Argentina were reported.',
    'The first deaths from the fever in Norway were reported.',
    false,
  );
  claims(
    'a state and a town in it',
    'The first deaths from the fever in Norway were reported.',
    'The first deaths from the fever in Oslo were reported.',
    true,
  );
  claims(
    'a place that acts is not where it was',
    'The first deaths from the fever in Norway were reported on Monday.',
    'The first deaths from the fever were reported on Monday, Sweden said.',
    true,
  );
  claims(
    'two that one goes to',
    'The plane flew to Harn on Monday, the airline said.',
    'The plane flew to Kesh on Monday, the pilots said.',
    false,
  );
  claims(
    'one under two names',
    'Vale was extradited to the United States on Monday, police said.',
    'Vale was extradited to the US on Monday, his lawyer said.',
    true,
  );
  claims(
    'a state and its capital',
    'Moscow sent two thousand soldiers to Ukraine in May, officials said.',
    'Moscow sent two thousand soldiers to Kyiv in May, the general said.',
    true,
  );
});

describe('A15 what is told of another of a kind is another claim', () => {
  claims(
    'ordinals of one noun',
    'Canada found its fifth case of mad cow disease.',
    'An 8th case of mad cow disease was found in Canada.',
    false,
  );
  claims(
    'kinds with a number',
    'The storm Orla became a category 2 hurricane on its way north.',
    'The storm Orla became a category 5 hurricane on its way north.',
    false,
  );
  claims(
    'the same one',
    'Canada found its eighth case of mad cow disease.',
    'An 8th case of mad cow disease was found in Canada.',
    true,
  );
});

describe('A12 another day', () => {
  claims(
    'two dates a week apart are two days',
    'The party will hold its next vote on 10 March 2031 in Kesh.',
    'The party will hold its next vote on 17 March 2031 in Kesh.',
    false,
  );
});

describe('A16 two who stand against each other, and what cannot both be so', () => {
  claims(
    'who fired first',
    'Police opened fire first, protesters said.',
    'Protesters opened fire first, police said.',
    false,
  );
  claims(
    'the same in other words',
    'Police opened fire on protesters in Harn.',
    'Officers opened fire on the demonstrators in Harn.',
    true,
  );
  claims('safe or dangerous', 'The drug is safe, the agency said.', 'The drug is dangerous, doctors said.', false);
  claims(
    'two verdicts',
    'Vale was found guilty of the murder on Monday.',
    'Vale was found not guilty of the murder.',
    false,
  );
  claims('up or down', 'Unemployment rose to 5.2 percent in May.', 'Unemployment fell to 5.2 percent in May.', false);
  claims(
    'two words for a yes',
    'Parliament approved the bill on Monday.',
    'Parliament adopted the bill on Monday.',
    true,
  );
});
