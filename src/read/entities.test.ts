import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../test/support/read-text.ts';

/** The entities of a text in the order of their mentions, as numbers: `0 1 0` is somebody, somebody else, and the first again. */
function check(text: string, pattern: RegExp, expected: string): void {
  const { mentions } = readText(text);
  const met = mentions.filter((m) => pattern.test(m.text)).map((m) => m.entity);
  const order = [...new Set(met)];
  assert.equal(met.map((entity) => (entity === null ? '?' : order.indexOf(entity))).join(' '), expected, text);
}

test('M14 forms of address, kin and given names tell people of one family name apart', () => {
  check('Mrs Oslin went home. Mr Oslin spoke.', /Oslin/, '0 1');
  check('John Hale spoke. Mary Hale left. Mr Hale was tired.', /Hale/, '0 1 0');
  check('John Hale spoke. Mary Hale left. Ms Hale was tired.', /Hale/, '0 1 1');
  check('Tarek Lan spoke. His daughter, Sumi Lan, left. Mr Lan was tired.', /Lan/, '0 1 0');
  check('Professor Tarek Lan spoke. Dr Sumi Lan left. Professor Lan was tired.', /Lan/, '0 1 0');
});

test('M14 a given name shows for whom a pronoun can stand', () => {
  check('Mary Hale spoke to Emil Dost. She was tired.', /Hale|Dost|She/, '0 1 0');
  check('Emil Dost spoke to Mary Hale. He was tired.', /Hale|Dost|He/, '0 1 0');
});

test('M3 a family name that stands first, and a short form that is told', () => {
  check('Kim Jong Sun spoke. Kim was tired.', /Kim/, '0 0');
  check(
    'The National Union of Miners (NUM) spoke. The National Union of Mechanics left. The NUM was tired.',
    /Union|NUM/,
    '0 0 1 0',
  );
});

test('M3 an acronym with a small letter, and one behind the word that the whole name begins with', () => {
  check(
    'The Norland Ministry of Defence (MoD) spoke. The MoD left. The Norland MoD was late.',
    /Defence|MoD/,
    '0 0 0 0',
  );
  check('The Norland Ministry of Defence spoke. The Orvan MoD left.', /Defence|MoD/, '0 1');
});

test('M4 the words before a body or an office tell two apart', () => {
  check('The Orvan defence ministry spoke. The Sund defence ministry left.', /ministry/, '0 1');
  check("The drivers' union spoke. The fitters' union left. The union was tired.", /union/, '0 1 1');
  check('The Ministry of Health spoke. The Ministry of Trade left. The health ministry was late.', /inistry/, '0 1 0');
  check(
    'President Ada Rell of Sund spoke. President Ivo Lan of Orvan left. The Sund president was tired.',
    /Rell|Lan|president/,
    '0 1 0',
  );
});

test('M5 it stands for a state of which the article has a people’s adjective', () =>
  check('In Lorvane, the Lorvanian boats slept. Lorvane was tired, and it slept.', /Lorv|it$/, '0 0 0 0'));

test('M4 a compound is the group of its second half', () =>
  check('Russian military bloggers spoke. Russian milbloggers left.', /bloggers/, '0 0'));

test('M16 who speaks is a subject wherever he stands', () =>
  check(
    'Ada Oberlin left. The town held a lot in the bank, its mayor, Emil Dost, told the paper. He was tired.',
    /Oberlin|Dost|He/,
    '0 1 1',
  ));

test('M16 whoever says it behind a comma is not who does it in there', () => {
  check('Ann Lodd spoke to reporters. The suspect had fled, she said.', /Lodd|suspect|she/, '0 1 0');
});

test('M16 one word without a title is somebody only where nobody else fits', () => {
  check('Emil Dost spoke. Harnline ran late. He was tired.', /Dost|He/, '0 0');
  check('President Dost spoke. He was tired.', /Dost|He/, '0 0');
});

test('M4 a regulator is a body, and nobody who is called she', () =>
  check('Ragna Thiel spoke. The regulator closed the bank. She was tired.', /Thiel|She/, '0 0'));

test('M4 whom somebody without a name speaks for is part of what he is called', () => {
  const { entities } = readText('A spokesman for the police spoke.');
  assert.deepEqual(
    entities.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    ['A spokesman for the police'],
  );
});

test('M4 several bodies are no `it`', () =>
  check('The commission met. Of 284 polling stations some were shut. It was tired.', /commission|It/, '0 0'));

test('M14 an office shows the sex of its holder', () =>
  check('Pia Dost spoke. The chairman, Edvin Lan, left. She was tired.', /Dost|She/, '0 0'));

test('M28 whose name stands right behind what he has an office in is the holder', () => {
  const holder = /Governor|Safonin|Mayor|Otto Lan|Head|Anna Venn|CEO|Ida Moor|Minister/;
  check('The acting Governor of the Surma Region Igor Safonin spoke. Safonin was tired.', holder, '0 0 0');
  check('Mayor of Harn Otto Lan spoke.', holder, '0 0');
  check('Minister of Defence of Norland Ida Moor spoke.', holder, '0 0');
  check('The CEO of the Refugee Council Ida Moor spoke.', holder, '0 0');
  const named = (text: string): string[] =>
    readText(text)
      .mentions.filter((m) => m.form === 'name')
      .map((m) => m.text);
  assert.deepEqual(named('He met the Governor of the Surma Region Igor Safonin there.'), [
    'Surma Region',
    'Igor Safonin',
  ]);
  assert.deepEqual(named('He met the director of the Centre Corvin Metz there.'), ['Centre Corvin Metz']);
  assert.deepEqual(named('He is the head of the Refugee Council in Harn.'), ['Refugee Council', 'Harn']);
});

test('M29 who was only heard has no office, some leader is not the president, and a few soldiers are no army', () => {
  check('“We heard nothing,” said Ada Brun. The mayor slept.', /Brun|mayor/, '0 1');
  check('Ada Brun rejects it. “We had letters,” the chief executive said.', /Brun|chief executive/, '0 0');
  check('The president left. The rebel leader slept.', /president|leader/, '0 1');
  check('The Norland president left. The leader slept.', /president|leader/, '0 0');
  check('A bomb killed four soldiers, the army said.', /soldiers|army/, '0 1');
  check('The dead were soldiers, the army said.', /soldiers|army/, '0 1');
  check('The Dawn Front attacked. The army said four had died. It said more.', /Front|army|It/, '0 1 1');
  check('French troops held the hill. The French army stayed.', /troops|army/, '0 0');
});
