import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf, text } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';

/** The statements that dispute each other, as `words <> words`, each found in one pair; no other pair where `only`. */
function disputed(name: string, texts: readonly string[], pairs: readonly (readonly [string, string])[]): void {
  test(name, { skip: withoutNetwork() }, () => {
    const { disputes, statements } = comparisonOf(texts, 'apart');
    const words = new Map(statements.map((s) => [s.id, s.content.map((c) => c.text).join(' ')]));
    const found = disputes.map((pair) => pair.map((id) => words.get(id) ?? '').sort());
    const wanted = pairs.map((pair) => [...pair].sort());
    assert.deepEqual(found.sort(), wanted.sort());
  });
}

disputed(
  'A4 what another article has by a pronoun is denied by its name',
  [
    text('Tanker aground', 'The captain of the tanker Orla said the harbour office had ordered him to drop anchor.'),
    text('Office denies', 'The harbour office denied that it had ordered the captain of the Orla to drop anchor.'),
  ],
  [['the harbour office had ordered him to drop anchor', 'it had ordered the captain of the Orla to drop anchor']],
);
disputed(
  'A4 `no offer` answers `an offer`, where more than one word is the same',
  [
    text('Talks fail', 'The manager Ivo Sand said the union had been made an offer in writing on Monday.'),
    text('Union waits', 'The union leader Ada Renn said no offer in writing was ever made.'),
  ],
  [['the union had been made an offer in writing on Monday', 'no offer in writing was ever made']],
);
disputed(
  'A9 a bare denial answers what has its verb, not what was said last',
  [
    text(
      'Words in the hall',
      'Mayor Ada Renn was selling the harbour to her friends, the councillor Ivo Sand said. The quay has cost a fortune, said the baker Tove Lind. "I was not", Renn said.',
    ),
    text('Other news', 'A choir sang in the park.'),
  ],
  [['Mayor Ada Renn was selling the harbour to her friends', 'I was not']],
);
disputed(
  'A5 two fates are two counts',
  [
    text('Blast in Harn', 'The army said the attack on Harn had killed 14 and wounded 30.'),
    text('Rebels on Harn', 'The rebels said the attack on Harn killed 17 people.'),
  ],
  [],
);
