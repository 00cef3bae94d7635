import { story, text } from '../../test/support/mini-story.ts';

// A copy that an editor has been at: what was edited is told as in any retelling, and what was not is left alone.

const DISPATCH = text(
  'Six die at checkpoint near Orrel',
  'A truck bomb killed six people at a checkpoint near Orrel on Tuesday, police said.',
  'The driver was probably a member of the Dawn Front, a senior officer said. He had crossed the border two weeks before.',
  'Four of the dead were soldiers, the army said in a statement. It said the checkpoint had passed an inspection in March.',
  'The prosecutor may charge the commander with neglect, his office said.',
  'Residents said they had heard shots before the blast. The army could not confirm that.',
);

function edited(name: string, from: string, to: string, ...expected: string[]): void {
  if (!DISPATCH.includes(from)) throw new Error(`not in the dispatch: ${from}`);
  story(name, 'copies', [DISPATCH, DISPATCH.replace(from, to)], expected);
}

edited('J20: another toll in a copy', 'killed six', 'killed nine', 'quantity-changed: six people | nine people');
edited('J11: a hedge cut from a copy', 'probably ', '', 'certainty-raised: probably | was a member');
edited('J11: a stronger verb in a copy', 'may charge', 'will charge', 'certainty-raised: may | will');
edited('J7: a source cut from a copy', ', a senior officer said', '', 'attribution-lost: officer | Dawn Front');
edited('J22: another day in a copy', 'on Tuesday', 'on Monday', 'time-changed: Tuesday | Monday');
edited('J0: the same in other words', 'A truck bomb killed six people', 'Six people were killed by a truck bomb');
edited('J0: other typography', 'police said.', 'police said .');
edited('J0: a sentence more', 'two weeks before.', 'two weeks before. Traders shut their shops.');
edited('J0: a sentence less', ' The army could not confirm that.', '');
story(
  'J0: one edit in two copies is one finding',
  'copies',
  [DISPATCH, DISPATCH.replace('killed six', 'killed nine'), DISPATCH.replace('killed six', 'killed  nine')],
  ['quantity-changed: six people | nine people'],
);
