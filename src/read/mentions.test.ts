import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../test/support/read-text.ts';

/** Who a text speaks of: each mention with the name of its entity, or `?` where it is left open. */
function check(text: string, ...expected: string[]): void {
  const reading = readText(text);
  const found = reading.mentions.map(
    (m) => `${m.text} = ${m.entity === null ? '?' : reading.entities[m.entity]?.name}`,
  );
  assert.deepEqual(found, expected);
}

const entityCount = (text: string): number => readText(text).entities.length;
const tagOf = (text: string, word: string): string | undefined =>
  readText(text).tokens.find((t) => t.text === word)?.tag;
const phrases = (text: string): string[] => readText(text).phrases.map((p) => text.slice(p.start, p.end));

describe('read: names (M1–M3)', () => {
  it('M1 bodies keep their connectors', () =>
    check(
      'The Institute for the Study of Dams spoke.',
      'Institute for the Study of Dams = Institute for the Study of Dams',
    ));
  it('M1 a name within a sentence is one at its start', () =>
    check('They passed Ostrel. Ostrel slept.', 'They = ?', 'Ostrel = Ostrel', 'Ostrel = Ostrel'));
  it('M2 titles and demonyms are no part of a name', () => {
    const { entities } = readText('French President Mira Vale spoke.');
    const vale = entities.find((e) => e.nameWords.includes('Vale'));
    assert.deepEqual([vale?.nameWords, vale?.roles, vale?.belongsTo], [['Mira', 'Vale'], ['president'], 'French']);
  });
  it('M2 what stands before the noun of a body is no title of it', () => {
    const { entities } = readText('Later in the day he met people of the Foreign Ministry in town.');
    assert.deepEqual(
      entities.flatMap((e) => (e.nameWords.length > 0 ? [e.name] : [])),
      ['Foreign Ministry'],
    );
  });
  it('M3 a family name alone and an acronym stand for the full name', () => {
    assert.equal(entityCount('Mira Vale left. Vale returned.'), 1);
    assert.equal(entityCount('The Water Research Institute (WRI) spoke. The WRI was late.'), 1);
  });
  it('M3 two people of one family name stay two', () => {
    const { entities } = readText('Mira Vale left. Tomas Vale returned.');
    assert.equal(entities.filter((e) => e.nameWords.includes('Vale')).length, 2);
  });
});

describe('read: those who can speak (M4–M5)', () => {
  it('M4 the president is the president named before', () => {
    const { mentions, entities } = readText('President Mira Vale spoke. The president left.');
    const last = mentions.find((m) => m.text === 'The president');
    assert.ok(entities[last?.entity ?? -1]?.nameWords.includes('Vale'));
  });
  it('M5 it stands for a text that speaks', () => {
    const { mentions, entities } = readText('The firm had made an offer, an email suggests. It names no price.');
    const it = mentions.find((m) => m.text === 'It');
    assert.equal(entities[it?.entity ?? -1]?.kind, 'document');
  });
  const meant = (text: string, word: string): string | undefined => {
    const { mentions, entities } = readText(text);
    return entities[mentions.findLast((m) => m.text === word)?.entity ?? -1]?.name;
  };
  const objects: readonly (readonly [text: string, word: string, who: string])[] = [
    ['Tomas Vale is tired. A judge in the capital had told him that it was over.', 'him', 'Tomas Vale'],
    ['Mira Vale ran. A doctor, a Harn man, had warned her.', 'her', 'Mira Vale'],
    ['Tomas Vale ran. An officer who stopped him was rude.', 'him', 'Tomas Vale'],
    ['Tomas Vale ran. An officer said he was tired.', 'he', 'An officer'],
  ];
  for (const [text, word, who] of objects)
    it(`M15 ${word} is ${who}: ${text}`, () => assert.equal(meant(text, word), who));
  it('M6 a form that is only a past is a verb', () =>
    assert.equal(tagOf('A gas blast tore through the town.', 'tore'), 'VERB'));
  it('M6 what somebody has is no verb', () => assert.equal(tagOf('Their hold on the town broke.', 'hold'), 'NOUN'));
  it('M4 counted and pointed groups are one group', () => {
    const { mentions } = readText('Several river bloggers wrote. Those bloggers were late.');
    const groups = mentions.filter((m) => m.kind === 'group');
    assert.equal(new Set(groups.map((g) => g.entity)).size, 1);
  });
  it('M5 a pronoun stands for the latest person', () => {
    const { mentions, entities } = readText('Mira Vale spoke. She left.');
    const she = mentions.find((m) => m.text === 'She');
    assert.ok(entities[she?.entity ?? -1]?.nameWords.includes('Vale'));
  });
  it('M5 a pronoun inside quotation marks is left open', () => {
    const { mentions } = readText('Mira Vale spoke. “He left,” she said.');
    assert.equal(mentions.find((m) => m.text === 'He')?.entity ?? null, null);
  });
});

describe('read: whom quoted speech names (M13)', () => {
  const she = (text: string): string | undefined => {
    const { mentions, entities } = readText(text);
    return entities[mentions.findLast((m) => m.text.toLowerCase() === 'she')?.entity ?? -1]?.name;
  };
  it('M13 is not whom the outlet goes on with', () => {
    assert.equal(
      she('Ida Oben spoke. “The chairman of the board is a decent man of the valley,” she said.'),
      'Ida Oben',
    );
    assert.equal(
      she('Ida Oben spoke. “Mira Vale will find some decent work in the valley,” said Oben. She left.'),
      'Ida Oben',
    );
  });
  it('M13 but a name in marks is named by the outlet', () =>
    assert.equal(she('Ida Oben spoke. The singer “Mira Vale” came. She sang.'), 'Mira Vale'));
});

describe('read: words and phrases (M6, M7, P1, P2)', () => {
  it('M6 a reporting verb taken for a noun is set right', () => {
    assert.equal(tagOf('The company counters that the driver was late.', 'counters'), 'VERB');
    assert.equal(tagOf('The counters that we bought were old.', 'counters'), 'NOUN');
  });
  it('M7 possessors stay with what they own; a day does not join the name after it', () => {
    assert.ok(phrases("Orvan's top commander spoke.").includes("Orvan's top commander"));
    assert.ok(phrases('On Friday Vale Motors announced a sale.').includes('Vale Motors'));
  });
  it('P1 clitics and hyphens are tokens of their own', () =>
    assert.deepEqual(
      readText("Vale's US-based firm didn't sell.").tokens.map((t) => t.text),
      ['Vale', "'s", 'US', '-', 'based', 'firm', 'did', "n't", 'sell', '.'],
    ));
  it('P2 a sentence is tagged as a whole', () => assert.equal(tagOf('They report the leak.', 'report'), 'VERB'));
});
