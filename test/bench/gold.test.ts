import assert from 'node:assert/strict';
import { test } from 'node:test';
import { available, complaints, goldFigures } from '../../bench/gold.ts';
import { withoutNetwork } from '../support/story.ts';

test('the annotated articles keep their floors, also under other names, numbers and years', {
  skip: withoutNetwork() || (!available() && 'the annotated articles (../shared) are not beside this checkout'),
}, async () => {
  const { seeds, renamed } = await goldFigures();
  assert.deepEqual(complaints(seeds, renamed), []);
});
