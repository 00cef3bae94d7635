import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articleOf } from '../../test/support/read-text.ts';
import { withoutNetwork, world } from '../../test/support/story.ts';
import { read } from '../read/read.ts';
import { attribute } from './attribute.ts';

/** The cues of all that the network and the rules find said in a text. */
function check(text: string, ...cues: readonly string[]): void {
  const { statements } = attribute(read(articleOf(text), world().reader).value).value;
  assert.deepEqual(
    statements.filter(({ voice }) => voice === 'attributed').map(({ cue }) => cue?.span.text),
    cues,
  );
}

const skip = withoutNetwork();

it('W93 whoever speaks to somebody says nothing', { skip }, () =>
  check('The paper spoke to a driver, Ivo Lan, who said the road was mined.', 'said'),
);
it('W93 nor does whoever interviews him', { skip }, () =>
  check('The group interviewed a witness, Ivo Lan, who described how soldiers burned the mill.', 'described'),
);
it('W93 whoever quotes him says nothing else', { skip }, () =>
  check('The paper quotes an aide who said the premier had wept.', 'said'),
);
it('W93 what stands before whoever recalled something is not his', { skip }, () =>
  check('She met a former cellist, Bram Tolley, who recalled: “He never once looked at the score.”', 'recalled'),
);
it('W93 whom one quotes with a colon is quoted', { skip }, () =>
  check('The paper quoted the mayor: “We will not pay.”', 'quoted'),
);
it('W93 what somebody speaks for is not what he says', { skip }, () =>
  check('Senator Ottilie Crane spoke for 13 hours without a break to delay the vote on the mining law.'),
);
