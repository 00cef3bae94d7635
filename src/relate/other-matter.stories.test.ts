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

describe('A13 two matters in the same words', () => {
  claims('two who are silent', 'The energy ministry declined to comment.', 'Corvane Bank declined to comment.', false);
  claims('one who is', 'Corvane Bank declined to comment.', 'Corvane Bank has declined to comment.', true);
  claims(
    'two who deny it of themselves',
    'The minister Ada Renn denied any wrongdoing.',
    'The trader Jon Marr denied any wrongdoing.',
    false,
  );
  claims(
    'the missing and the dead',
    'The coastguard said 38 people were missing after the ferry Orla capsized off Verrick.',
    'The ministry said 33 people were killed when the ferry Orla capsized off Verrick.',
    false,
  );
  claims(
    'claims that nobody could verify',
    'Police in Verrick said they could not verify the claims.',
    'The army said that it could not verify the claims.',
    false,
  );
  claims(
    'one film that nobody could verify',
    'Police in Verrick said they could not verify the footage of the blast.',
    'Verrick police said that they could not verify the footage of the blast.',
    true,
  );
});

describe('A13 one matter in other words', () => {
  claims(
    'whom it becomes of is no fate',
    'The mine said two trapped miners were freed from the Orrin pit on Monday.',
    'The mine said rescuers pulled two miners out of the Orrin pit on Monday.',
    true,
  );
  claims(
    'the silence of one',
    'Tom Reed of Corvane could not be reached for comment.',
    'Tom Reed did not respond to a request for comment.',
    true,
  );
  claims(
    'a name and a part of it',
    'Tom Reed runs Corvane. Reed could not be reached for comment.',
    'Tom Reed did not respond to a request for comment.',
    true,
  );
  claims(
    'footage and a video',
    'Police in Verrick said they could not verify the footage of the blast.',
    'Police in Verrick said they could not verify the video of the blast.',
    true,
  );
});

describe('A14 what came about by chance', () => {
  claims(
    'a word that tells little',
    'The baker Tove Lind said help would never come.',
    'The baker Tove Lind said: “I will never forget it.”',
    false,
  );
  claims(
    'a word of a dependent clause',
    'The union said it was for the captain to decide.',
    'The judge asked Vera Holm, who represents the captain.',
    false,
  );
  claims(
    'another who does it',
    'The ministry said two brothers from the farm had died.',
    'The union said paramedics on duty had been killed.',
    false,
  );
});

describe('A4 what is only tried', () => {
  test('is no failure that disputes an outcome', { skip: withoutNetwork() }, () => {
    const { disputes } = comparisonOf(
      [
        'One\n\nNorland said it was fighting to repel an attack by Drovian forces on the town of Verrick.',
        'Two\n\nThe Institute said Drovian forces had captured the town of Verrick.',
      ],
      'apart',
    );
    assert.deepEqual(disputes, []);
  });

  for (const words of [
    'its troops managed to repel an attack',
    'its troops were able to halt an attack',
    'its drones helped repel an attack',
  ])
    claims(
      `but one is: ${words}`,
      `Loria said ${words} on Kesh on Monday.`,
      'Norland said its forces advanced into Kesh on Monday.',
      false,
    );
});
