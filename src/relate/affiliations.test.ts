import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';
import { affiliationsIn } from './affiliations.ts';

/** The text, and `person: body` for everybody who is introduced in a body's office. */
function check(text: string, ...wanted: readonly string[]): void {
  const article = attributeText(text);
  const { entities } = article.attribution;
  const found = [...affiliationsIn(article)].map(
    ([person, body]) => `${entities[person]?.name}: ${entities[body]?.name}`,
  );
  assert.deepEqual(found, wanted, text);
}

test('E5 who is introduced by an office in a body speaks for it', () => {
  check('Lina March, a spokeswoman for Corvane University, said it was safe.', 'Lina March: Corvane University');
  check('The head of the Water Authority, Ada Vale, said it was safe.', 'Ada Vale: Water Authority');
  check(
    'Lina March, deputy head of communications at Corvane University, said it was safe.',
    'Lina March: Corvane University',
  );
  check('Ministry of Health spokesperson Ana Reva said it was safe.', 'Ana Reva: Ministry of Health');
});

test('E5 a body may be called by its noun: a bare office before a name speaks for the one body of that noun', () => {
  check("Oda Brin, a spokeswoman for the mayor's office, said it was safe.", "Oda Brin: the mayor's office");
  check('The police held fourteen people. Police spokesman Anselm Roke said it was safe.', 'Anselm Roke: The police');
});

test('E5 of and from join a person to a body without an office', () => {
  check('Dot Prewitt of Harn Teachers Union said it was safe.', 'Dot Prewitt: Harn Teachers Union');
});

test('E5 for a body, at its head, and in its office', () => {
  check('The police came. Superintendent Anselm Roke, for the police, spoke of fourteen.', 'Anselm Roke: The police');
  check('Rune Aker, who leads the Harn Doctors Union, said it was safe.', 'Rune Aker: Harn Doctors Union');
  check('The water authority had been told by its president, Noor Hamm.', 'Noor Hamm: The water authority');
});

test('E5 a sentence between the two, or a verb, joins nobody', () => {
  check('Lina March left Corvane Lines.');
  check('The police held fourteen people. Anselm Roke said it was safe.');
  check('Lina March criticised the director of Corvane Lines.');
  check('Rune Aker, who left the Harn Doctors Union, said it was safe.');
  check('Rune Aker, 41, voted for the Harn Doctors Union.');
});

test('E5 a spokesman of whom nothing else is told speaks for the body that opens the sentence before', () => {
  check('The water authority was fined on Monday. A spokesman said it was safe.', 'A spokesman: The water authority');
  check('The water authority was fined on Monday. A spokesman for the mayor said it was safe.');
  check('The water authority was fined. Nobody was hurt. A spokesman said it was safe.');
});
