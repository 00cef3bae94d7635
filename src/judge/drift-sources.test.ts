import { BRIDGE, driftCase } from '../../test/support/told-twice.ts';

const RELAYED =
  '(R The Harbour Institute) (C said) (S dock workers) (C? claimed) {ships had unloaded_ waste near Aster}, (V adding this was unconfirmed).';
driftCase(
  'J6: a claim of others becomes that of who relayed it',
  RELAYED,
  '(S The Harbour Institute) (C stated) {ships had unloaded_ waste near Aster}.',
  ['high source-differs'],
);
driftCase(
  'J6: who claims it is still named',
  RELAYED,
  '(R The Harbour Institute) (C said) (S dock workers) (C? claimed) {ships had unloaded_ waste near Aster, unconfirmed}.',
  [],
);

driftCase('J7: a source is no longer named', BRIDGE, '[The old bridge had closed_ to lorries].', [
  'medium attribution-lost',
]);
driftCase(
  'J7: the source is still there in another form',
  BRIDGE,
  '[The old bridge had closed_ to lorries, harbour folk reckon].',
  [],
);
driftCase(
  'J7: what the minutes show is on record',
  '(S The minutes) (C showed) {the old bridge had closed_ to lorries}.',
  '[The old bridge had closed_ to lorries].',
  ['low attribution-lost'],
);
driftCase(
  'J35: a telling figure stands with no source',
  '(S Organisers) (C put) {turnout_ at 120,000}.',
  '[A sea of 120,000 furious folk poured_ over the bridge].',
  ['medium attribution-lost'],
);
driftCase(
  'J35: a year is no figure',
  '(S Organisers) (C said) {the old quay opened_ in 1998}.',
  '[A sea of furious folk poured_ over the bridge of 1998].',
  ['low added-without-source'],
);
driftCase(
  'J7: high where the source only claimed it',
  BRIDGE.replace('(C said)', '(C? claimed)'),
  '[The old bridge had closed_ to lorries].',
  ['high attribution-lost'],
);
driftCase(
  'J7: the source is named by its name alone',
  BRIDGE,
  '(S Brook) (C said) {the old bridge had closed_ to lorries}.',
  [],
);
driftCase(
  'J7: the told text says it in its own voice too',
  [BRIDGE, '[The old bridge had closed_ to lorries].'],
  '[The old bridge had closed_ to lorries].',
  [],
);
driftCase(
  'J7: nothing shows the order: never high',
  BRIDGE.replace('(C said)', '(C? claimed)'),
  '[The old bridge had closed_ to lorries].',
  ['medium attribution-lost'],
  { ordered: false },
);
driftCase(
  'J7: an unsure derivation gives low severity',
  BRIDGE,
  '[The old bridge had closed_ to lorries].',
  ['low attribution-lost'],
  { confidence: 0.5 },
);
driftCase('J7: independent reports give no drift', BRIDGE, '[The old bridge had closed_ to lorries].', [], {
  kind: 'independent',
});

driftCase(
  'J8: a source is named for what the other has in its own voice',
  '[The old bridge could_ be traded_ for a ferry].',
  '(S Traffic experts) (C suggest) {the old bridge may be traded_ for a ferry}.',
  ['high source-not-in-compared-text'],
);
driftCase(
  'J8: the told sentence names the same people',
  '[Experts of traffic could see_ the old bridge traded_ for a ferry].',
  '(S Traffic experts) (C suggest) {the old bridge may be traded_ for a ferry}.',
  [],
);

driftCase(
  'J9: analysts become critics',
  '(S Several fleet analysts) (C said) {the old bridge strained_ the budget}.',
  '(S Critics) (C said) {the old bridge strained_ the budget}.',
  ['medium attribution-changed'],
);
driftCase(
  'J9: `the company` may be anybody named before',
  '(S Norden Rail) (C said) {the old bridge strained_ the budget}.',
  '(S the company) (C said) {the old bridge strained_ the budget}.',
  [],
);
driftCase(
  "J9: a person's claim becomes what documents show",
  '(S Karl Holt) (C? alleges) {managers ignored_ the sticking valve}.',
  '(S Court documents) (C! show) {managers ignored_ the sticking valve}.',
  ['high source-differs'],
);

driftCase(
  'J10: the remark on verification is gone',
  '(S The Flood Group) (C? claims) {31 people left_ their homes}, (V a figure that has not been verified).',
  '(S The Flood Group) (C says) {31 people left_ their homes}.',
  ['high verification-lost'],
);
driftCase(
  'J10: the remark stands in the next sentence',
  ['(S The Flood Group) (C? claims) {31 people left_ their homes}.', '[They have not been tested in court].'],
  '(S The Flood Group) (C says) {31 people left_ their homes}.',
  ['high verification-lost'],
);
driftCase(
  'J10: the words that describe the source are not what was not verified',
  '(S The Flood Group) (C? claims) {31 people left_ their homes}, (V a figure that has not been verified).',
  '[(S The Flood Group), which speaks_ for the valley], (C says) {31 people left_ their homes}.',
  ['high verification-lost'],
);
driftCase(
  'J10: the remark belongs to another statement of its sentence',
  '(S The Flood Group) (C? claims) {31 people left_ their homes, (V a figure that has not been verified)}, and [the stone bridge in the valley closed_ to lorries].',
  '[The stone bridge in the valley closed_ to lorries].',
  [],
);
driftCase(
  'J10: the retelling says that it is unconfirmed',
  '(S The Flood Group) (C? claims) {31 people left_ their homes}, (V a figure that has not been verified).',
  '(S The Flood Group) (C says) {31 people left_ their homes}, an unconfirmed figure.',
  ['medium certainty-raised'].slice(1),
);

driftCase(
  'J11: a hedge is gone',
  '[The flood was (H probably) the largest of the old bridge].',
  '[The flood was the largest of the old bridge].',
  ['medium certainty-raised'],
);
driftCase(
  'J12: a hedge is added',
  '(S Brook) (C said) {lorries were leaving_ the old bridge}.',
  '(S Brook) (C said) {a (H possible) leaving_ of lorries from the old bridge}.',
  ['medium certainty-lowered'],
);
driftCase(
  'J12: both hold back',
  '(S Brook) (C said) {lorries were (H perhaps) leaving_ the old bridge}.',
  '(S Brook) (C said) {a (H possible) leaving_ of lorries from the old bridge}.',
  [],
);
driftCase(
  'J13: `said` becomes `claims`',
  '(S Norden Rail) (C said) {the old bridge had closed_ to lorries}.',
  '(S Norden Rail) (C? claims) {the old bridge had closed_ to lorries}.',
  ['medium certainty-lowered'],
);
driftCase(
  'J14: `indirectly` is gone',
  '(S Brook) (C had indirectly confirmed) {the old bridge had closed_ to lorries}.',
  '(S Brook) (C had confirmed) {the old bridge had closed_ to lorries}.',
  ['medium qualifier-lost'],
);

driftCase(
  'J13: `said` becomes `admitted`',
  '(S Norden Rail) (C said) {the old bridge had closed_ to lorries}.',
  '(S Norden Rail) (C! admitted) {the old bridge had closed_ to lorries}.',
  ['medium certainty-raised'],
);
driftCase(
  'J13: `announced` is no weaker than `confirmed`',
  '(S Norden Rail) (C announced) {the old bridge had closed_ to lorries}.',
  '(S Norden Rail) (C! confirmed) {the old bridge had closed_ to lorries}.',
  [],
);
driftCase(
  'J13: what a source questions it states',
  '(S Norden Rail) (A questioned) {the cost of the old bridge for lorries}.',
  '(S Norden Rail) (C said) {the cost of the old bridge for lorries was high}.',
  ['medium certainty-raised'],
);
driftCase(
  'J10: the remark is on what was told before its sentence',
  [
    '(S Two officials) (C said) {the board met_ in secret}.',
    '[The mill declined_ to comment on that], and [the account could_ not be confirmed].',
  ],
  '[The mill declined_ to comment].',
  [],
);
