import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attributeText } from '../../test/support/read-text.ts';
import { bytesOf, dossierOf, inputsOf, storyInputs } from '../../test/support/story.ts';
import { loadClaimModel } from '../adapters/claims.ts';
import type { Dossier } from '../index.ts';
import { relate, relateAlone } from './relate.ts';

/** Two reports of one evening around the sentence that a case is about, with nothing else in common. */
const FIRST = (line: string) =>
  `Night on the Orle\n\nNorlish President Ada Vale spoke on television on Monday evening.\n\n${line}\n\nThe bakery in Ulm Street opened at six as usual, and two buses ran late.\n\nSnow is forecast for the weekend.`;
const SECOND = (line: string) =>
  `Address to the nation\n\nAda Vale, the president of Norland, addressed viewers late on Monday.\n\n${line}\n\nShares in the capital ended the day a little lower.\n\nA concert planned for Friday was moved to the town hall.`;

function claimsOf(dossier: Dossier, a: string, b: string): [string[], string[]] {
  const holding = (article: number, words: string) =>
    dossier.claims
      .filter((claim) =>
        claim.members.some((m) => {
          const s = dossier.statements.find((x) => x.id === m.statement);
          const source = dossier.articles.find((x) => x.id === s?.article)?.source;
          return source === `${article}.txt` && s?.content.some((c) => c.text.includes(words));
        }),
      )
      .map((claim) => claim.id as string);
  return [holding(0, a), holding(1, b)];
}

/** A case is two sentences; the words in square brackets find the statement that is meant. */
function aligned(a: string, b: string): boolean {
  const words = (s: string) => /\[(.*?)\]/.exec(s)?.[1] ?? s;
  const plain = (s: string) => s.replace(/[[\]]/g, '');
  const dossier = dossierOf(inputsOf(FIRST(plain(a)), SECOND(plain(b))));
  const [x, y] = claimsOf(dossier, words(a), words(b));
  assert.ok(x.length > 0 && y.length > 0, `no statement holds ${x.length > 0 ? words(b) : words(a)}`);
  return x.some((id) => y.includes(id));
}

const same = (a: string, b: string) => assert.equal(aligned(a, b), true, `${a} | ${b}`);
const apart = (a: string, b: string) => assert.equal(aligned(a, b), false, `${a} | ${b}`);

test('A1 the same words about the same people are one claim, synonyms and word forms folded', () => {
  same(
    'Vale confirmed that [Norlish soldiers are active] in the Skarn region.',
    'Vale acknowledged that [Norlish forces are operating] inside the Skarn region.',
  );
  same('Vale said [the dam was opened at midnight].', 'Vale said [the gates of the dam were opened at midnight].');
  same(
    'Vale said [fourteen people had died in the flood].',
    'The president said [14 people were killed in the flood].',
  );
});

test('A1 different things said of the same place are two claims', () => {
  apart('Vale said [her troops are active in the Skarn region].', 'Vale said [the Skarn region has few schools].');
  apart('Vale said [the dam was opened at midnight].', 'Vale said [taxes will fall next spring].');
});

test('A2 his and her stand for the side of the one who speaks', () => {
  same(
    'Vale confirmed that [her troops are active in the Skarn region].',
    'Vale confirmed that [Norlish troops are active in the Skarn region].',
  );
});

test('A3 other figures for one thing are two claims', () => {
  apart(
    'Vale said [14,000 litres of oil had reached the river].',
    'Marr said [9,000 litres of oil had reached the river].',
  );
});

test('A3 a rounding is the same figure, and a number in words, a share or an hour counts as its value', () => {
  same('Vale said [58 percent of the buses ran at noon].', 'Vale said [57.6 per cent of buses were running at noon].');
  same(
    'Vale said [three hundred soldiers will fill sandbags].',
    'Vale said [300 soldiers are to fill sandbags on the bank].',
  );
  apart('Vale said [58 percent of the buses ran at noon].', 'Marr said [31 percent of the buses ran at noon].');
});

test('A4 two negations of one thing are one claim, whatever word denies', () => {
  same('"[Nobody in this club wanted the sale]," Vale said.', '"[Not one of us wanted the sale]," Vale said.');
  same('Vale said [we were forced to sell the ferry].', 'Vale said [we had no choice but to sell the ferry].');
});

test('A4 a denial and a demand are not the claim', () => {
  apart(
    'Vale said [the bridge had been closed before the storm].',
    'Marr denied that [the bridge had been closed before the storm].',
  );
  apart('Vale said [the firm closes the plant in June].', 'Vale urged [the firm to close the plant in June].');
});

test('A4 a denial of the same content disputes it', () => {
  const dossier = dossierOf(
    inputsOf(
      FIRST('Vale said the bridge had been closed before the storm.'),
      SECOND('Otto Marr denied that the bridge had been closed before the storm.'),
    ),
  );
  assert.ok(dossier.claims.some((c) => c.disputedBy.length > 0));
});

test('A4 what failed for one speaker and came about for another are two claims', () => {
  apart(
    'Vale said [all attempts to advance towards the village of Ulm had been repelled].',
    'The Institute for River Studies said [soldiers had advanced towards the village of Ulm].',
  );
});

test('A9 a verdict in a few words answers what was said before it', () => {
  const reply = 'Otto Marr said the firm was playing for time. Ada Vale said the claim was baseless.';
  const dossier = dossierOf(inputsOf(FIRST(reply), SECOND('Nothing else was said.')));
  const about = dossier.claims.find((c) => /playing for time/.test(c.headline.text));
  const verdict = dossier.claims.find((c) => /baseless/.test(c.headline.text));
  assert.ok(about && verdict);
  assert.deepEqual(about.disputedBy, [verdict.id]);
});

/** The words of the claims that dispute the claim with `words`, of two articles with one line each. */
const against = (words: RegExp, first: string, second: string): string[] => {
  const dossier = dossierOf(inputsOf(FIRST(first), SECOND(second)));
  const claim = dossier.claims.find((c) => words.test(c.headline.text));
  assert.ok(claim);
  return claim.disputedBy.map((id) => dossier.claims.find((c) => c.id === id)?.headline.text ?? '');
};

test('A5 two figures of one thing from two sides dispute each other', () => {
  const told = against(
    /14,000/,
    'The watchdog said 14,000 litres of oil had run into the river.',
    'Corvane Kemi said 9,000 litres of oil had run into the river.',
  );
  assert.equal(told.length, 1);
});

test('A5 a later count of the dead disputes no earlier one', () => {
  const told = against(
    /Eleven/,
    'Ada Vale said that Eleven people had died in the flood.',
    'The Flood Committee said that by noon on Thursday 16 people had died in the flood.',
  );
  assert.deepEqual(told, []);
});

test('A6 a statement in a copied passage aligns with its twin at the same place', () => {
  const text = FIRST(
    'Vale said the dam was safe. Vale said the dam was old. She said the dam was leaking at its foot.',
  );
  const dossier = dossierOf(inputsOf(text, text.replace('Night on the Orle', 'Another headline')));
  for (const words of ['safe', 'old', 'leaking']) {
    const [x, y] = claimsOf(dossier, words, words);
    assert.deepEqual(x, y, words);
  }
});

test('A7 every headline is a span of a member, and every statement is in one claim', () => {
  const dossier = dossierOf(storyInputs('kessen-dam'));
  const statements = new Map(dossier.statements.map((s) => [s.id, s]));
  for (const claim of dossier.claims)
    assert.ok(
      claim.members.some((m) =>
        statements
          .get(m.statement)
          ?.content.some(
            (c) =>
              c.article === claim.headline.article && c.start === claim.headline.start && c.end === claim.headline.end,
          ),
      ),
      claim.headline.text,
    );
  const members = dossier.claims.flatMap((c) => c.members.map((m) => m.statement));
  assert.equal(new Set(members).size, members.length);
  assert.equal(members.length, dossier.statements.length);
});

test('A8 the order in which articles are given changes nothing', () => {
  const inputs = storyInputs('kessen-dam');
  const wanted = bytesOf(inputs);
  fc.assert(
    fc.property(fc.shuffledSubarray(inputs, { minLength: inputs.length, maxLength: inputs.length }), (shuffled) => {
      assert.equal(bytesOf(shuffled), wanted);
    }),
    { numRuns: 3 },
  );
});

/** The entity that holds a mention of these words, by article. */
function entityAt(dossier: Dossier, article: number, words: string): string | undefined {
  const id = dossier.articles.find((a) => a.source === `${article}.txt`)?.id;
  return dossier.entities.find((e) => e.mentions.some((m) => m.article === id && m.text === words))?.id;
}

function one(a: string, x: string, b: string, y: string, expected = true): void {
  const dossier = dossierOf(inputsOf(a, b));
  const [p, q] = [entityAt(dossier, 0, x), entityAt(dossier, 1, y)];
  assert.ok(p !== undefined && q !== undefined, `${x}: ${p}, ${y}: ${q}`);
  assert.equal(p === q, expected, `${x} | ${y}`);
}

test('E1 one person under two spellings, with a title or without', () => {
  one(
    'Mayor Oleksandr Syrsky spoke on Monday in Orle.',
    'Oleksandr Syrsky',
    'Oleksandr Syrskyi said nothing on Monday.',
    'Oleksandr Syrskyi',
  );
  one('Mayor Ada Valery spoke on Monday in Orle.', 'Ada Valery', 'On Monday Mrs Valery said nothing.', 'Valery');
});

test('E2 two people of one family name are two', () => {
  one(
    'Governor Tomas Haldrin spoke on Monday.',
    'Tomas Haldrin',
    'The teacher Mirel Haldrin spoke on Monday.',
    'Mirel Haldrin',
    false,
  );
});

test('E2 two ministries of one name in two states are two', () => {
  one(
    "Russia's Ministry of Water said so on Monday.",
    'Ministry of Water',
    "Ukraine's Ministry of Water said nothing on Monday.",
    'Ministry of Water',
    false,
  );
});

test('E3 an acronym is its long form', () => {
  one(
    'The Institute for River Studies (IRS) said so on Monday.',
    'Institute for River Studies',
    'According to the IRS, the river rose on Monday.',
    'IRS',
  );
});

test('E3 a body is one under its name and the same words in another order', () => {
  one(
    'The Ministry of Health said so on Monday.',
    'Ministry of Health',
    'On Monday the health ministry said nothing.',
    'the health ministry',
  );
  one(
    'The Ministry of Health said so on Monday.',
    'Ministry of Health',
    'On Monday the trade ministry said nothing.',
    'the trade ministry',
    false,
  );
});

test('E10 a capital that no table knows is its state, where it acts upon the other side', () => {
  const war =
    "Lorvane and Volsia are at war. Lorvanian crews and Volsian crews left Lorvane and Volsia. The Lorvanian president slept, and so did the Volsian one. Troops of Tarn hold a part of the Volsian land. Tarn's operations on Volsian soil go on.";
  const still = 'Nothing happened in Orle on Monday.';
  const together = dossierOf(inputsOf(war, still));
  assert.equal(entityAt(together, 0, 'Tarn'), entityAt(together, 0, 'Lorvane'));
  const town = dossierOf(inputsOf(`${war} Rain fell in Tarn.`, still));
  assert.notEqual(entityAt(town, 0, 'Tarn'), entityAt(town, 0, 'Lorvane'));
});

test('E4 groups of one head and one side are one; troops and forces of one side are one', () => {
  one(
    'Several Russian military bloggers reported fighting.',
    'Several Russian military bloggers',
    'Some Russian military bloggers reported a withdrawal.',
    'Some Russian military bloggers',
  );
  one(
    'Ukrainian troops crossed the river on Monday.',
    'Ukrainian troops',
    'Officials said Ukrainian forces had crossed the river.',
    'Ukrainian forces',
  );
  one(
    'Ukrainian troops crossed the river on Monday.',
    'Ukrainian troops',
    'Officials said Russian forces had crossed the river.',
    'Russian forces',
    false,
  );
});

test('E9 a border and a front are one in a story, whosever they are called', () => {
  one(
    'Troops reached the border on Monday.',
    'the border',
    'Officials said shells fell near the Ukrainian border.',
    'the Ukrainian border',
  );
  one('Snow fell along the front.', 'the front', 'Officials said the front line had moved.', 'the front line');
  one(
    'Troops reached the Polish border on Monday.',
    'the Polish border',
    'Officials said shells fell near the Ukrainian border.',
    'the Ukrainian border',
    false,
  );
  one('Ice lay on the bridge.', 'the bridge', 'Officials closed the second bridge.', 'the second bridge', false);
});

test('E5 a demonym speaks of its place, also where no table knows the state', () => {
  const text =
    'Troops from Lorvane crossed the river near Orle on Monday. In Lorvane, the Lorvanian president said nothing.';
  const dossier = dossierOf(inputsOf(text, 'Nothing happened in Orle on Monday.'));
  assert.equal(entityAt(dossier, 0, 'Lorvane'), entityAt(dossier, 0, 'Lorvanian'));
});

test('E6 the company is the one just named, the agency the authority', () => {
  const text =
    'The Water Authority fined Corvane Kemi on Monday. Corvane rejects the fine. The company said on Monday it would appeal, and the agency said nothing.';
  const dossier = dossierOf(inputsOf(text, 'Nothing happened in Orle on Monday.'));
  assert.equal(entityAt(dossier, 0, 'The company'), entityAt(dossier, 0, 'Corvane Kemi'));
  assert.equal(entityAt(dossier, 0, 'Corvane'), entityAt(dossier, 0, 'Corvane Kemi'));
  assert.equal(entityAt(dossier, 0, 'the agency'), entityAt(dossier, 0, 'Water Authority'));
});

test('E6 who is told by office in the lead is the one named next', () => {
  const text =
    'The river must be cleaned, the head of the Water Authority said on Monday.\n\nMarit Okerl said the company had ignored two warnings.';
  const dossier = dossierOf(inputsOf(text, 'Nothing happened in Orle on Monday.'));
  assert.equal(entityAt(dossier, 0, 'the head'), entityAt(dossier, 0, 'Marit Okerl'));
});

test('E7 I in quotation marks is the speaker', () => {
  const dossier = dossierOf(
    inputsOf('"I am proud of them," Ada Vale said on Monday.', 'Nothing happened in Orle on Monday.'),
  );
  assert.equal(entityAt(dossier, 0, 'I'), entityAt(dossier, 0, 'Ada Vale'));
});

/** The quotations of two articles, as groups of the words quoted. */
const quoted = (a: string, b: string): string[][] =>
  dossierOf(inputsOf(a, b)).quotations.map((q) => q.occurrences.map((o) => o.spans.map((s) => s.text).join(' ')));

test('Q1 the same words, in whatever typography, are one utterance', () => {
  assert.equal(
    quoted('"The war must end - now," Ada Vale said on Monday.', '“The war must end — now,” Ada Vale said on Monday.')
      .length,
    1,
  );
});

test('Q2 a fragment belongs to the wording that holds it', () => {
  assert.equal(
    quoted(
      '"The war must end before the winter comes," Ada Vale said.',
      'Ada Vale said the war must end "before the winter".',
    ).length,
    1,
  );
});

test('Q3 two translations of one speaker are one utterance', () => {
  const groups = quoted(
    '"We continue our active operations in the border areas of the enemy, and that is absolutely just," Ada Vale said.',
    '"We are continuing active operations in the enemy border areas, and this is absolutely justified," Ada Vale said.',
  );
  assert.equal(groups.length, 1);
});

test('Q4 different utterances of one speaker stay apart', () => {
  assert.equal(
    quoted('"The river will rise tonight," Ada Vale said.', '"Nobody warned the people in time," Ada Vale said.')
      .length,
    2,
  );
});

test('one article alone has the entities and statements of a comparison with nothing', () => {
  const article = attributeText(
    'Norlish President Ada Vale said the bridge would hold. "We hold it," she said.\nThe mayor of Ulm denied that.',
  );
  const { entities, statements } = relate([article], loadClaimModel()).value;
  assert.deepEqual(relateAlone(article), { entities, statements });
});
