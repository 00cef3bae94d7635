/** Words for whole numbers below a hundred. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, n) => [word, n] as const),
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, n) => [word, 20 + 10 * n] as const),
  ].flat(),
);

/** Words and letters that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Scales written as letters close behind digits: `£5m`, `$1.2bn`, `10k`. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Plural scales that count by themselves, with the least number they can mean: `hundreds of people`. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12],
]);

/** Words for a number that the text leaves open. */
export const OPEN_COUNTS: ReadonlySet<string> = new Set(['several', 'few', 'some', 'many', 'couple']);

/** Ordinal words up to thirty-first; compounds are read as tens and unit. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, n) => [word, n + 1] as const)
    .concat([['thirtieth', 30] as const]),
);

/** Endings that make digits an ordinal. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Words before a number that blur it, and the side of the number that they leave open. */
export const APPROXIMATIONS: ReadonlyMap<string, 'around' | 'at-least' | 'above' | 'at-most' | 'below' | 'almost'> =
  new Map([
    ['about', 'around'],
    ['around', 'around'],
    ['approximately', 'around'],
    ['roughly', 'around'],
    ['some', 'around'],
    ['circa', 'around'],
    ['estimated', 'around'],
    ['nearly', 'almost'],
    ['almost', 'almost'],
    ['close to', 'almost'],
    ['just under', 'almost'],
    ['at least', 'at-least'],
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['a minimum of', 'at-least'],
    ['more than', 'above'],
    ['over', 'above'],
    ['above', 'above'],
    ['upwards of', 'above'],
    ['in excess of', 'above'],
    ['exceeding', 'above'],
    ['just over', 'above'],
    ['greater than', 'above'],
    ['up to', 'at-most'],
    ['as many as', 'at-most'],
    ['as much as', 'at-most'],
    ['at most', 'at-most'],
    ['no more than', 'at-most'],
    ['a maximum of', 'at-most'],
    ['less than', 'below'],
    ['fewer than', 'below'],
    ['under', 'below'],
    ['below', 'below'],
  ]);
