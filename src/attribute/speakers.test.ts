import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';
import { checkChains } from '../../test/support/tagged-text.ts';

/** Who is said to have spoken in the last attribution of a text. */
function check(text: string, expected: string | undefined): void {
  const { statements, entities } = attributeText(text).attribution;
  const last = statements.findLast(({ voice }) => voice === 'attributed');
  assert.ok(last, `nothing is attributed in: ${text}`);
  assert.equal(entities[last.source?.entity ?? -1]?.name, expected);
}

describe('W30 who speaks is the head of the source', () => {
  it('W30 and not whom it belongs to', () => {
    check('The agent of the singer Lane Orsay said the tour was over.', 'The agent of the singer Lane Orsay');
    check('Tomas Marr left. His agent said the fee was small.', 'His agent');
    check('A colleague in Hallin said the gate was open.', 'A colleague in Hallin');
  });
  it('W30 whoever is counted speaks', () => {
    check(
      'The Harbour Board met. One of the several board engineers said the gate was open.',
      'the several board engineers',
    );
    check('Several war analysts came. A number of war analysts said the gate was open.', 'Several war analysts');
  });
  it('W30 a name in apposition speaks', () => {
    checkChains(
      ["[source The company's counsel, Edmund Vair,] [cue said] [content the gate was open]."],
      ['Edmund Vair'],
    );
    checkChains(
      ['Tamm Ferries spoke. [source Its chief executive, Rurik Halvane,] [cue said] [content the gate was open].'],
      ['Rurik Halvane'],
    );
  });
  it('W30 a name in apposition speaks, with where it is from', () =>
    checkChains(
      [
        'Five members met. [source One of them, Ruta Pollin of the Civic Party,] [cue said] [content the gate was open].',
      ],
      ['Ruta Pollin'],
    ));
  it('W54 a statement speaks for whoever said something in it', () => {
    check('Corvane said in a statement that the gate was open. The statement said nobody was hurt.', 'Corvane');
    check('A statement was pinned to the gate. The statement said nobody was hurt.', 'A statement');
  });
  it('W54 and so does an email', () =>
    check('The embassy said in an email that the gate was open. The email said nobody was hurt.', 'The embassy'));
  it('W30 a member of a body is not the body', () => {
    check('A member of the party said the gate was open.', 'A member of the party');
    check('A member of parliament said the gate was open.', 'A member of parliament');
  });
  it('W30 the possessor of speech speaks', () => {
    check("Mira Vale spoke. Vale's comments that the gate was open surprised many.", 'Mira Vale');
    check("Tolland's version is that no offer was made.", 'Tolland');
  });
});

describe('W41 in what somebody says', () => {
  it('W41 I is whoever speaks', () => check('“I told them that it would fail,” Otto Brisk said.', 'Otto Brisk'));
  it('W41 a noun is another', () => {
    check('“The mayor swore to us that the well was clean,” said Ivo Pell.', 'The mayor');
    check('The foreman met Ivo Pell. “The foreman told us that the cable was worn,” said Ivo Pell.', 'The foreman');
  });
  it('W41 anybody says nothing', () => {
    const { statements } = attributeText('Anybody who tells you that it is clean is wrong.').attribution;
    assert.deepEqual(
      statements.filter(({ voice }) => voice === 'attributed'),
      [],
    );
  });
});

describe('W44 whom a pronoun means that the reading leaves open', () => {
  it('W44 the unnamed speaker before it', () => {
    check('A stevedore said the gate was open. He said the lock was broken.', 'A stevedore');
    check('Two stevedores said the gate was open. They said the lock was broken.', 'Two stevedores');
    check('Two stevedores said the gate was open. He said the lock was broken.', undefined);
    check('A stevedore said the gate was open.\nHe said the lock was broken.', undefined);
  });
  it('W44 the document that opens the sentence before', () =>
    check('The report runs to forty pages. It says the pilot was tired.', 'The report'));
  it('W44 with its article, whom the same noun named before', () =>
    check('A stevedore said the gate was open. The stevedore said the lock was broken.', 'A stevedore'));
});

describe('W38 whose words they are is read from whom they belong to', () => {
  it('W38 a client is whom the lawyer named before speaks for', () => {
    check('Ida Marsh’s lawyer said his client denied having met the broker.', 'Ida Marsh');
    check('A solicitor for Ida Marsh said the client denied that it was hers.', 'Ida Marsh');
  });
  it('W38 an owner that has an owner is himself', () => {
    check('Ida Marsh recalled her grandmother’s warning that the well would run dry.', 'her grandmother');
    check('Ida Marsh repeated her claim that the well would run dry.', 'Ida Marsh');
  });
});

describe('M16 who goes on speaking', () => {
  const goesOn = (text: string, expected: string): void => void it(`M16 ${text}`, () => check(text, expected));
  // Of whom it was only reported that he did something does not go on speaking.
  goesOn(
    'Lawyer Anna Pike said the driver had been drinking. “He could barely stand,” she told the court.',
    'Anna Pike',
  );
  goesOn('Teacher Neil Cole said the girl had been bullied. “She was frightened,” he said.', 'Neil Cole');
  goesOn(
    'Former mayor Greg Fell said that Councillor Mann should stay. He doubts that a rival would do better.',
    'Greg Fell',
  );
  // But whoever spoke last does, where his name stands behind the verb.
  goesOn(
    'The fire chief, Britt Halven, spoke. It may have been a blanket, said Tove Rask of the fire office. There was no sign of arson, she said.',
    'Tove Rask',
  );
  // An object does not show the sex of whoever speaks.
  goesOn('The analyst Raj Patel said investors would struggle to believe her. “They are angry,” he said.', 'Raj Patel');
  goesOn(
    'Northgate Bank plans to cut 400 jobs, the Evening Ledger reported. The bank denied the report.',
    'Northgate Bank',
  );
  goesOn('The firm hid its losses, the Evening Ledger reported. The company said the claim was false.', 'The firm');
  goesOn(
    'A new report says rents will rise. Campaigners said an earlier report had been wrong. The report says wages will fall.',
    'A new report',
  );
  goesOn(
    'A spokesman for the Ministry of Justice said the report was wrong.',
    'A spokesman for the Ministry of Justice',
  );
  goesOn('“We are deeply sorry,” said the trust’s chief executive, Dr Miriam Sole.', 'Miriam Sole');
  goesOn(
    'Mr Karsh gave his letter of resignation to Prime Minister Lidia Fallon. “I broke no rule,” it read.',
    'Karsh',
  );
});

describe('W44 who adds something', () => {
  it('is the body that spoke before, whatever the sentence names', () =>
    check(
      'The commission said the district had been late. The district’s officer has been suspended, it added.',
      'The commission',
    ));
  it('and a coach of a train is nobody', () =>
    check('Marek Dohl denied a delay. Rescuers had reached the second coach, he said.', 'Marek Dohl'));
});
