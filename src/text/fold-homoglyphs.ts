/**
 * Characters of other alphabets that readers take for a Latin letter or digit, each row as `letter: look-alikes`. They are what
 * is typed to make a copy look new to a machine. Chosen by shape, letter by letter, from the scripts whose letters are drawn
 * like Latin ones (Cyrillic, Greek, Armenian, Cherokee, Lisu, Coptic) and from Latin letters of phonetic writing. Compatibility
 * forms (full-width, mathematical, circled letters) and accents need no row: normalisation takes them away before.
 */
const ROWS: Readonly<Record<string, string>> = {
  a: 'аАαΑаꓮᎪɑΆάᴀⲁⲀ',
  b: 'вВΒьЬβꓐᏴʙɓƄƅвⲂ',
  c: 'сСϲϹꓚᏟᴄⲥⲤƈⅽ',
  d: 'ԁԀꓓᎠɗᴅժđĐ',
  e: 'еЕεΕꓰᎬɛᴇєЄⲉҽəɘ',
  f: 'ϝϜꓝƒғҒքꜰ',
  g: 'ɡԌԍꓖᏀɢցɠᶃ',
  h: 'һҺнНΗꓧᎻʜհⲎɦħĦ',
  i: 'іІιΙӀӏꓲᎥıɩɪⲒɨ',
  j: 'јЈϳͿꓙᎫʝᴊȷյ',
  k: 'кКκΚꓗᏦᴋƙⲔқҚ',
  l: 'ꓡᏞʟɭłŁլⳐƚ',
  m: 'мМΜꓟᎷᴍɱⲘ',
  n: 'пΝոռꓠɴɳηŋⲚ',
  o: 'оОοΟоσօՕꓳⲟⲞᴏøØөӨᎾ',
  p: 'рРρΡꓑᏢᴘⲣⲢþ',
  q: 'ԛԚգզʠ',
  r: 'гɾᴦꓣᎡʀɼɽⲅ',
  s: 'ѕЅꓢᏚꜱʂսՏ',
  t: 'тТτΤꓔᎢᴛⲧⲦƭ',
  u: 'υцսՍꓴᴜʋμ',
  v: 'ѵѴνꓦᏙᴠ',
  w: 'ѡшԝԜωꓪᎳᴡɯա',
  x: 'хХχΧꓫⲭⲬ',
  y: 'уУүҮγΥꓬʏʎɣⲨ',
  z: 'ΖꓜᏃᴢʐʑⲌ',
  3: 'зЗӠӡ',
};

/** From a look-alike to the Latin letter it is drawn like. A look-alike listed twice keeps its first letter. */
export const HOMOGLYPHS: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS)
    .flatMap(([letter, likes]) => [...likes].map((like) => [like, letter] as const))
    .reverse(),
);
