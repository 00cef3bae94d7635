import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findingsOfStory, text } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';

/** Whether two reports of one sentence each are told as a conflict of sources. */
function denied(name: string, said: string, denial: string, found: boolean): void {
  test(name, { skip: withoutNetwork() }, () => {
    const texts = [text('Night at Verrick', said, 'It rained.'), text('The other side', denial, 'The talks go on.')];
    assert.equal(
      findingsOfStory(texts, 'apart').some(({ kind }) => kind === 'source-conflict'),
      found,
    );
  });
}

describe('J28 a denial is of a proposition', () => {
  denied(
    'that is told',
    'Prisoners said guards had fired live rounds into the yard.',
    'The ministry denied that guards had fired live rounds into the yard.',
    true,
  );
  denied(
    'not of another denial',
    'The governor said no live rounds had been fired into the yard.',
    'The ministry denied that live rounds had been fired into the yard.',
    false,
  );
  denied(
    'not of another deed at the same place',
    'Guards stormed the prison yard at Verrick on Monday night.',
    'The ministry denied that guards had fired live rounds in the prison yard at Verrick.',
    false,
  );
  denied(
    'not of what has a noun of it',
    'An earlier draft of the list named 62 ships.',
    'The port of Zelm denied any role in drafting the list.',
    false,
  );
  denied(
    'not of a fragment',
    'Corvane Lines, which runs the ferry, has its seat in Zelm.',
    'Corvane Lines denied the allegation about the ferry.',
    false,
  );
});

describe('J27 an attempt that came to nothing', () => {
  denied(
    'and that came about',
    'Norland said its forces had repelled an attack on the town of Verrick.',
    'The Institute said Drovian forces had captured the town of Verrick in an attack.',
    true,
  );
  denied(
    'not what is still fought',
    'Norland said it was fighting to repel an attack on the town of Verrick.',
    'The Institute said Drovian forces had captured the town of Verrick in an attack.',
    false,
  );
  denied(
    'nor what broke by itself',
    'The grid operator said the Verrick cable had failed on Sunday night.',
    'The Verrick Courier said the tanker had crossed the Verrick cable on Sunday night.',
    false,
  );
  denied(
    'that came to nothing by effort',
    'Loria said its troops managed to repel an attack on the town of Kesh on Monday.',
    'Norland said its forces advanced into the town of Kesh on Monday.',
    true,
  );
  denied(
    'that was halted',
    'Loria said its troops were able to halt the advance on the town of Kesh on Monday.',
    'Norland said its forces advanced into the town of Kesh on Monday.',
    true,
  );
  denied(
    'that others helped to stop',
    'Loria said its drones had helped repel the attack on the town of Kesh on Monday.',
    'Norland said its forces advanced into the town of Kesh on Monday.',
    true,
  );
  denied(
    'not what was sought',
    'Loria said it sought to thwart an attack on the town of Kesh on Monday.',
    'Norland said its forces advanced into the town of Kesh on Monday.',
    false,
  );
  denied(
    'nor what was not repelled',
    'Loria said its troops failed to repel an attack on the town of Kesh on Monday.',
    'Norland said its forces advanced into the town of Kesh on Monday.',
    false,
  );
});

describe('J28 what a denial is of', () => {
  denied(
    'of what one is said to have done',
    'Ministers said that Ola Berg has resigned.',
    'Berg denied that he had resigned.',
    true,
  );
  denied('in a word of doing', 'Ministers said that Ola Berg has resigned.', 'Ola Berg denied resigning.', true);
  denied('of a flight', 'Police said that Jon Vale has fled Verrick.', 'Vale denied fleeing Verrick.', true);
  denied(
    'of one who is told more about',
    'The paper said the minister, who left in May, took money from Corvane.',
    'The minister denied taking money from Corvane.',
    true,
  );
  denied(
    'of a thing that is told more about',
    'Norland said the plane, which carried 40 people, was shot down.',
    'Loria denied that the plane had been shot down.',
    true,
  );
  denied('of a state', 'Norland said Kesh is under siege.', 'Loria denied that Kesh was under siege.', true);
  denied('of a lie', 'Prosecutors said Jon Vale lied to the court.', 'Vale denied lying to the court.', true);
  denied(
    'not of another thing that was hit',
    'Police said a missile hit the bus depot.',
    'Loria denied that a missile had hit the school.',
    false,
  );
  denied(
    'not of another place',
    'Norland sent troops home, officials said.',
    'Norland denied sending troops to Loria.',
    false,
  );
  denied(
    'not of another who did it',
    'The student said he was beaten by guards of the club.',
    'Police denied beating the student.',
    false,
  );
  denied(
    'not of another manner',
    'Guards said the gates were opened before the sirens were sounded.',
    'She denied that the gates had been opened in secret.',
    false,
  );
  denied(
    'not of what was done without it',
    'The ministry said order had been restored in the yard without the use of live rounds.',
    'The warder Jon Marr denied that live rounds had been used in the yard.',
    false,
  );
  denied(
    'not of what is condemned',
    'The Coastal Union strongly condemned the attempted coup in Ondara.',
    'The party rejected the attempted coup.',
    false,
  );
});

describe('J28 two who contradict each other', () => {
  denied(
    'in contrary words',
    'The governor said prices of bread rose in March.',
    'The statistics office said prices of bread fell in March.',
    true,
  );
  denied(
    'or one who denies what an outlet tells',
    'Ola Berg has resigned.',
    'Ola Berg denied that he had resigned.',
    true,
  );
});
