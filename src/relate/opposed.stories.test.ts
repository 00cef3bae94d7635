import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';

/** Whether two articles, each of a headline and one sentence, are found to tell one claim. */
function claims(name: string, first: string, second: string, together: boolean): void {
  test(name, { skip: withoutNetwork() }, () => {
    const { alignments } = comparisonOf([`One\n\n${first}`, `Two\n\n${second}`], 'apart');
    assert.equal(
      alignments.some(({ members }) => members.length > 1),
      together,
    );
  });
}

claims(
  'A4 a word that denies by itself answers a negation',
  'The soldiers of the Fourth Brigade had been without pay for four months, the union said.',
  'The soldiers of the Fourth Brigade had not been paid for four months, the council said.',
  true,
);
claims(
  'A4 but not where it denies another thing',
  'Police arrested the mayor of Sallow on Tuesday over unpaid taxes, the prosecutor said.',
  'Police did not arrest the mayor of Sallow on Tuesday, the ministry said.',
  false,
);
claims(
  'A4 nor where it tells what for',
  'The president signed a treaty with Norland on Tuesday to end the war, the palace said.',
  'The president did not sign a treaty with Norland on Tuesday, the palace said.',
  false,
);
claims(
  'A4 over and not over',
  'The strike at Harn is over, the company said.',
  'The strike at Harn is not over, the union said.',
  false,
);
claims(
  'A10 two who are blamed by two are two claims',
  'The National Party blamed the Labour Party for the budget crisis.',
  'The Green Party blamed the Liberal Party for the budget crisis.',
  false,
);
