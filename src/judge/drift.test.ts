import { BRIDGE, check, driftCase, HEAD } from '../../test/support/told-twice.ts';

driftCase(
  'J15: all attempts at two places become all attempts',
  '(S Norden Rail) (C said) {all attempts to block_ the bridges at Aster and Brodno had failed}.',
  '(S Norden Rail) (C said) {all attempts to block_ the bridges had failed}.',
  ['high scope-changed'],
);
driftCase(
  'J15: the places are kept',
  '(S Norden Rail) (C said) {all attempts to block_ the bridges at Aster and Brodno had failed}.',
  '(S Norden Rail) (C said) {all attempts to block_ the Aster and Brodno bridges had failed}.',
  [],
);
driftCase(
  'J16: `anyone` where there was no such word',
  '(S Norden Rail) (D denied) {staff left_ the three wardens uninformed}.',
  '(S Norden Rail) (D denies) {anyone was left_ uninformed by staff, wardens included}.',
  ['medium scope-changed'],
);
driftCase(
  'J16: a bare plural may mean all of them',
  '[Harbour stations closed_ at noon].',
  '[All harbour stations closed_ at noon].',
  ['low scope-changed'],
);
driftCase(
  'J16: some become all',
  '[Some harbour lenders raised_ their rates at once].',
  '[All harbour lenders raised_ their rates at once].',
  ['medium scope-changed'],
);
driftCase(
  'J16: not everybody is no whole',
  '[Some harbour lenders raised_ their rates at once].',
  '[Not all harbour lenders raised_ their rates at once].',
  [],
);
driftCase(
  'J17: `briefly` is added',
  '[Ferries blocked_ a number of quays].',
  '[Ferries briefly blocked_ several quays].',
  ['medium scope-changed'],
);
driftCase(
  'J18: a rank over a wider field',
  '[It is the largest penalty of the port office].',
  '[It is the biggest penalty of the port in history].',
  ['medium scope-changed'],
);
driftCase(
  'J18: the same field',
  '[It is the largest penalty in the history of the port office].',
  '[It is the biggest penalty of the port office in history].',
  [],
);
driftCase(
  'J19: a quotation applied to something else',
  '[Brook called_ the "main goal" of hers a safe crossing].',
  '[Brook called_ the ferry\'s "main goal" a safe crossing].',
  ['medium scope-changed'],
);

driftCase(
  'J20: another unit for the same number',
  '[Some (Q 14000 litre|14,000 litres) of oil ran_ into the old dock].',
  '[Some (Q 14000 gallon|14,000 gallons) of oil ran_ into the old dock].',
  ['high quantity-changed'],
);
driftCase(
  'J20: million for billion is a conflict of figures',
  '[The bank sells_ bonds for (Q 2000000000 crown|2 billion crowns) from July].',
  '[The bank dumps_ bonds for (Q 2000000 crown|2 million crowns) from July].',
  ['high number-conflict'],
);
driftCase(
  'J20: a conversion is the same figure',
  '[Some (Q 100 kilometre|100 kilometres) of the old dock road closed_].',
  '[Some (Q 62 mile|62 miles) of the old dock road closed_].',
  [],
);
driftCase(
  'J20: another number for the same thing',
  '[The clinic treated_ (Q 212 person|212 people) for burns].',
  '[The clinic treated_ (Q 121 person|121 people) for burns].',
  ['high quantity-changed'],
);
driftCase(
  'J21: a figure becomes thousands',
  '[In the school (Q 2340 person|2,340 people) were sleeping_].',
  '[In the school thousands of people were sleeping_].',
  ['medium quantity-changed'],
);
driftCase(
  'J21: a measure without its number',
  '[Aster lies_ (Q 2 kilometre|two kilometres) from the coastal border].',
  '[Aster lies_ just kilometres from the coastal border].',
  ['medium quantity-changed'],
);
driftCase(
  'J21: a duration becomes vague',
  '[Lawyers hid_ the harbour plan for (T P10W|ten weeks)].',
  '[Lawyers hid_ the harbour plan for (T PXM|months)].',
  ['medium quantity-changed'],
);
driftCase(
  'J22: the day is gone',
  '[The harbour plan was filed_ on (T 2031-03-21|21 March)].',
  '[The harbour plan was filed_ in (T 2031-03|March)].',
  ['medium time-changed'],
);
driftCase(
  'J22: two days become recent days',
  '[Lorries left_ the harbour in (T P2D|the past two days)].',
  '[Lorries left_ the harbour in (T PAST_REF|recent days)].',
  ['medium time-changed'],
);
driftCase(
  'J23: `had said` becomes `says`',
  '(S Norden Rail) (C had said) {the old bridge had closed_ to lorries}.',
  '(S Norden Rail) (C says) {the old bridge has closed_ to lorries}.',
  ['medium time-changed'],
);
driftCase(
  'J24: what is left open is told',
  ['[One fitter died_ in the harbour].', '[Whether the fumes played a part has not been established].'],
  '[One fitter died_ in the harbour from fumes].',
  ['high added-without-source'],
);
const INQUIRY = '[Managers will face_ a criminal inquiry over bribes].';
check(
  'J25: a deed that the told text has not',
  [HEAD, BRIDGE],
  [HEAD, INQUIRY, BRIDGE],
  ['medium added-without-source'],
);
check('J25: a closing judgement is low', [HEAD, BRIDGE], [HEAD, BRIDGE, INQUIRY], ['low added-without-source']);
check(
  'J25: a deed that somebody is named for',
  [HEAD, BRIDGE],
  [HEAD, '(S Karl Holt) (C said) {managers will face_ an inquiry}.', BRIDGE],
  [],
);
driftCase(
  'J25: the same in other order',
  '[The old bridge closed_ to lorries].',
  '[To lorries the old bridge closed_].',
  [],
);
