/** Feasts that fall on the same day of every year, by their names in lower case: month and day. */
export const FIXED_FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's day", [1, 1]],
  ['burns night', [1, 25]],
  ["valentine's day", [2, 14]],
  ['leap day', [2, 29]],
  ["st patrick's day", [3, 17]],
  ["st george's day", [4, 23]],
  ['may day', [5, 1]],
  ['midsummer day', [6, 24]],
  ['bastille day', [7, 14]],
  ['halloween', [10, 31]],
  ["all saints' day", [11, 1]],
  ['bonfire night', [11, 5]],
  ['armistice day', [11, 11]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["st stephen's day", [12, 26]],
  ["new year's eve", [12, 31]],
  ['hogmanay', [12, 31]],
]);

/** Feasts that move with Easter, by their names in lower case: days from Easter Sunday. Those of the western churches. */
export const EASTER_FEASTS: ReadonlyMap<string, number> = new Map([
  ['shrove tuesday', -47],
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['ascension day', 39],
  ['whit sunday', 49],
  ['whit monday', 50],
  ['corpus christi', 60],
]);

/** Before one of these words a feast is a day on which something is: `on Christmas Eve`, and no `Christmas Eve film`. */
export const BEFORE_FEASTS: ReadonlySet<string> = new Set(
  'on by until till since before after from this last and of for his her its their the ,'.split(' '),
);
