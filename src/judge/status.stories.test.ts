import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf, text } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';
import type { Claim } from '../model/claim.ts';
import { judge } from './judge.ts';

/** Two short articles and how a claim stands that has a member with these words. The stories were written before the rules. */
function standing(name: string, texts: readonly string[], words: string, check: (claim: Claim) => void): void {
  test(name, { skip: withoutNetwork() }, () => {
    const comparison = comparisonOf(texts, 'apart');
    const content = new Map(comparison.statements.map((s) => [s.id, s.content.map((c) => c.text).join(' ')]));
    const holds = (claim: Claim) => claim.members.some((m) => content.get(m.statement)?.includes(words));
    const found = judge(comparison).value.claims.filter(holds);
    const largest = found.sort((a, b) => b.members.length - a.members.length)[0];
    assert.ok(largest, `no claim says ${words}`);
    check(largest);
  });
}

const has = (claim: Claim, status: string) =>
  assert.ok(
    claim.status.some((s) => s === status),
    `${status} not in ${claim.status}`,
  );
const lacks = (claim: Claim, status: string) =>
  assert.ok(!claim.status.some((s) => s === status), `${status} in ${claim.status}`);
const treatments = (claim: Claim) => Object.values(claim.coverage).sort();

standing(
  'K7 one body under two names is one side',
  [
    text(
      'Strike on the harbour',
      'The defence ministry of Kerr said its drones had destroyed a radar mast on the island of Oll.',
    ),
    text('Mast down', 'A radar mast on the island of Oll had been destroyed by drones, the ministry of defence said.'),
  ],
  'radar mast',
  (claim) => has(claim, 'asserted-by-one-side'),
);
standing(
  'K7 a company and its spokeswoman are one side',
  [
    text('Leak', 'Tolva Brewing said the leak had lasted an hour.'),
    text('Leak', 'The leak had lasted an hour, said Ada Renn, a spokeswoman for Tolva Brewing.'),
  ],
  'the leak had lasted an hour',
  (claim) => has(claim, 'asserted-by-one-side'),
);
standing(
  'K7 two sides that say the same are not one',
  [
    text('Pay', 'The union leader Jon Marr said the talks would go on until Friday.'),
    text('Pay', 'The employers’ chief Ada Renn said the talks would go on until Friday.'),
  ],
  'until Friday',
  (claim) => lacks(claim, 'asserted-by-one-side'),
);
standing(
  'K7 what another side denies in other words is denied, and its denial is not',
  [
    text(
      'Vines',
      'The grower Ada Renn accused the Tolva cooperative of having sprayed her vines with weedkiller.',
      'The cooperative denied the accusation.',
    ),
    text('Other news', 'Snow is forecast for the weekend.'),
  ],
  'sprayed her vines',
  (claim) => has(claim, 'denied-by-other-side'),
);
standing(
  'K7 a denial without words of its own is not called denied itself',
  [
    text(
      'Vines',
      'The grower Ada Renn accused the Tolva cooperative of having sprayed her vines with weedkiller.',
      'The cooperative denied the accusation.',
    ),
    text('Other news', 'Snow is forecast for the weekend.'),
  ],
  'the accusation',
  (claim) => lacks(claim, 'denied-by-other-side'),
);
standing(
  'K14 an article that has only the denial says otherwise',
  [
    text('Race', 'The rider Nela Varga said the team doctor had given her a forbidden drug in May.'),
    text('Doctor', 'The team doctor, Ivo Sand, denied having given Varga any forbidden drug.'),
  ],
  'given her a forbidden drug',
  (claim) => assert.deepEqual(treatments(claim), ['contradicts', 'full']),
);
standing(
  'K14 an article that has the claim and its denial carries it',
  [
    text('Race', 'The rider Nela Varga said the team doctor had given her a forbidden drug in May.'),
    text(
      'Doctor',
      'Varga said the team doctor had given her a forbidden drug. The doctor, Ivo Sand, denied having given her any forbidden drug.',
    ),
  ],
  'given her a forbidden drug',
  (claim) => assert.deepEqual(treatments(claim), ['full', 'full']),
);
standing(
  'K14 a denial adds no outlet, no report and no origin to what it denies',
  [
    text('Race', 'The rider Nela Varga said the team doctor had given her a forbidden drug in May.'),
    text('Doctor', 'The team doctor, Ivo Sand, denied having given Varga any forbidden drug.'),
  ],
  'given her a forbidden drug',
  (claim) => assert.deepEqual(claim.counts, { outlets: 1, reports: 1, origins: 1, originsAtMost: 1 }),
);
standing(
  'K7 a colleague of the same body who tells it otherwise is no other side',
  [
    text('Dam', 'The river board said the siren had sounded at two.'),
    text('Dam', 'Ada Renn, a spokeswoman for the river board, denied that the siren had sounded at two.'),
  ],
  'the siren had sounded at two',
  (claim) => lacks(claim, 'denied-by-other-side'),
);
standing(
  'K9 what a side hears from its own people is not at second hand',
  [
    text(
      'Front',
      'Portuguese President Ada Vale said she had been told by Portuguese General Otto Marr that the bridge at Skarn was under repair.',
    ),
    text('Other news', 'Snow is forecast for the weekend.'),
  ],
  'under repair',
  (claim) => lacks(claim, 'unverified'),
);
standing(
  'K9 what a side tells of what strangers told it is at second hand',
  [
    text('Front', 'The harbour master Ivo Sand quoted bloggers as saying the bridge at Skarn had been blown up.'),
    text('Other news', 'Snow is forecast for the weekend.'),
  ],
  'blown up',
  (claim) => has(claim, 'unverified'),
);
standing(
  'K9 what another text has at first hand is not at second hand',
  [
    text('Valley', 'The fire service of Harn said that the barrier had been opened at noon.'),
    text(
      'Valley',
      'The mayor, Ada Renn, said the fire service of Harn had told her that the barrier had been opened at noon.',
    ),
  ],
  'the barrier had been opened',
  (claim) => lacks(claim, 'unverified'),
);
standing(
  'K9 most of those who carry it say it in their own voice',
  [
    text('Canal', 'The canal of Orle was closed for nine days in spring.'),
    text('Canal', 'The canal of Orle was closed for nine days in the spring, the skipper Jon Marr said.'),
    text('Ships', 'The canal of Orle was closed for nine days in spring.'),
  ],
  'nine days',
  (claim) => has(claim, 'outlet-assertion'),
);
standing(
  'K6 who speaks of the losses of his own side owns to them',
  [
    text('Ridge', '"Our losses on the ridge were heavy," the Norlish general Otto Marr told reporters.'),
    text('Other news', 'Snow is forecast for the weekend.'),
  ],
  'losses on the ridge',
  (claim) => has(claim, 'acknowledged-by-party'),
);
standing(
  'K6 who praises his own side owns to nothing',
  [
    text('Ridge', '"Our soldiers hold the ridge," the Norlish general Otto Marr told reporters.'),
    text('Other news', 'Snow is forecast for the weekend.'),
  ],
  'hold the ridge',
  (claim) => lacks(claim, 'acknowledged-by-party'),
);
standing(
  'K6 who denies a failing of his own side owns to none',
  [
    text('Ridge', '"Our mistakes did not cost a life," the Norlish general Otto Marr told reporters.'),
    text('Other news', 'Snow is forecast for the weekend.'),
  ],
  'cost a life',
  (claim) => lacks(claim, 'acknowledged-by-party'),
);
standing(
  'K8 a statement that a ministry gives out is no third party',
  [
    text('Raid', 'The attack near Verrick was beaten back at dawn, the statement reads.'),
    text('Raid', 'The defence ministry said the attack near Verrick had been beaten back at dawn.'),
  ],
  'beaten back',
  (claim) => lacks(claim, 'supported-by-third-party'),
);
