/**
 * Pages and texts made to hurt whoever reads them: each shape repeats one thing that costs some reader more than its length.
 * `make` gives about as many bytes as asked, never more, of 16 KB and above. No article of anybody stands in them.
 */

export interface Shape {
  readonly name: string;
  readonly make: (bytes: number) => Uint8Array;
}

const ENCODER = new TextEncoder();

const lengthOf = (text: string): number => ENCODER.encode(text).length;

/** `head`, then `unit` as often as there is room for it, then `tail`. */
const repeated =
  (unit: string | ((index: number) => string), head = '', tail = '') =>
  (bytes: number): Uint8Array => {
    const room = bytes - lengthOf(head + tail);
    if (typeof unit === 'string')
      return ENCODER.encode(head + unit.repeat(Math.max(0, Math.floor(room / lengthOf(unit)))) + tail);
    const parts: string[] = [];
    let length = 0;
    for (let index = 0; ; index++) {
      const next = unit(index);
      // All units that count are in ASCII.
      length += next.length;
      if (length > room) break;
      parts.push(next);
    }
    return ENCODER.encode(head + parts.join('') + tail);
  };

/** As many opening as closing units, one inside the other. */
const nested =
  (open: string, close: string, head = '', tail = '') =>
  (bytes: number): Uint8Array => {
    const times = Math.max(0, Math.floor((bytes - head.length - tail.length) / (open.length + close.length)));
    return ENCODER.encode(head + open.repeat(times) + close.repeat(times) + tail);
  };

const STORY = '<p>The harbour of Riverton stayed closed on Monday, the authority said, after a crane had fallen.</p>';
const LINE = 'The harbour of Riverton stayed closed on Monday, the authority said, after a crane had fallen. ';
/** How deep structured data is nested before it is repeated beside itself. */
const JSON_DEPTH = 100_000;

const nestedJson = (bytes: number): Uint8Array => {
  const head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":';
  const depth = Math.min(JSON_DEPTH, Math.floor((bytes - head.length - STORY.length - 10) / 2));
  return ENCODER.encode(`${head}${'['.repeat(depth)}${']'.repeat(depth)}}</script>${STORY}`);
};

/** A chain of objects, each the author of the one before it: it is walked as far as it is believed. */
const chainedJson = nested('{"@type":"NewsArticle","author":', '}', '<script type="application/ld+json">', '</script>');

const mixed = (bytes: number): Uint8Array => {
  const units = [
    '<div class="story">',
    '<b id=i><p>',
    '&amp;',
    '<a href="',
    '">',
    '<td>',
    '</i>',
    LINE,
    '<li><ul>',
    '<!--',
    '-->',
  ];
  // A linear congruential generator (Numerical Recipes): the same page every time, without an order that a reader could profit of.
  let state = 1;
  return repeated(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return units[state % units.length] ?? '';
  })(bytes);
};

export const SHAPES: readonly Shape[] = [
  { name: 'formatting elements that reopen in each paragraph', make: repeated('<b id=i><p>') },
  { name: 'formatting elements closed in the wrong order', make: repeated('<b><i><p></b></i>') },
  { name: 'elements that never close', make: repeated('<div>') },
  { name: 'elements that never close, with text', make: repeated((i) => `<section class="a${i}">${LINE}`) },
  { name: 'elements one inside the other', make: nested('<div>', '</div>') },
  { name: 'a deep page with end tags of others', make: repeated('</i>', '<b>'.repeat(500)) },
  { name: 'end tags alone', make: repeated('</p>') },
  { name: 'end tags of nothing', make: repeated('</section>') },
  { name: 'an attribute that never closes', make: repeated('<a href="x>', '<p>') },
  { name: 'an element of many attributes', make: repeated((i) => `a${i} `, '<a ', '>') },
  { name: 'one huge attribute', make: repeated('a ', '<p class="', `">${STORY}`) },
  { name: 'one huge style attribute', make: repeated(';display :', '<p style="', `">${STORY}`) },
  { name: 'many class names', make: repeated((i) => `<p class="storyBody${i} author-name">${i}</p>`) },
  { name: 'tables in tables', make: repeated('<table><tr><td>') },
  { name: 'table cells that never close', make: repeated('<td>a', '<table>') },
  { name: 'lists in lists', make: repeated('<ul><li>a') },
  { name: 'nested lists of links', make: nested('<ul><li><a href=x>a b</a>', '</li></ul>') },
  { name: 'selects', make: repeated('<select><option>a') },
  { name: 'drawings in drawings', make: repeated('<svg><foreignObject>') },
  { name: 'formulas in formulas', make: repeated('<math><mi>') },
  { name: 'forms in forms', make: repeated('<form><input>') },
  { name: 'headings', make: repeated((i) => `<h1>Crane falls ${i}</h1>`) },
  { name: 'titles', make: repeated('<title>a</title>', '<head>') },
  { name: 'a comment that never closes', make: repeated('- ', `${STORY}<!--`) },
  { name: 'comment marks', make: repeated('<!-', STORY) },
  { name: 'a script that never closes', make: repeated('a</scrip', `${STORY}<script>`) },
  { name: 'scripts', make: repeated('<script type="application/ld+json">{</script>') },
  { name: 'structured data nested deep', make: nestedJson },
  { name: 'structured data that names itself again and again', make: chainedJson },
  {
    name: 'structured data of many articles',
    make: repeated('{"@type":"Article","headline":"a"},', '<script type="application/ld+json">[', '0]</script>'),
  },
  { name: 'broken structured data', make: repeated('\\"', '<script type="application/ld+json">{', '</script>') },
  {
    name: 'broken structured data of commas',
    make: repeated(', ', '<script type="application/ld+json">[', '</script>'),
  },
  { name: 'meta elements', make: repeated((i) => `<meta name="author" content="Nora Feld ${i}">`) },
  {
    name: 'marked authors',
    make: repeated('<i itemprop="author" class="author"><b itemprop="name">Nora Feld</b></i>', STORY),
  },
  { name: 'marked authors in one another', make: repeated('<i itemprop=author>a', STORY) },
  { name: 'a name of many words', make: repeated('Nora, and ', '<meta name="author" content="By ', '">') },
  { name: 'entities', make: repeated('&amp;') },
  { name: 'entities in an attribute', make: repeated('&amp;a ', '<img alt="', '">') },
  { name: 'ampersands', make: repeated('&') },
  { name: 'half an entity', make: repeated('&am') },
  { name: 'opening brackets', make: repeated('<') },
  { name: 'brackets and letters', make: repeated('<a') },
  { name: 'one line without white space', make: repeated('a') },
  { name: 'one line of capitals', make: repeated('A') },
  { name: 'one line of digits', make: repeated('2025-') },
  { name: 'white space', make: repeated(' \n\t', '<p>a', 'a') },
  { name: 'line breaks', make: repeated('<br>a') },
  { name: 'line breaks alone', make: repeated('<br>') },
  { name: 'tiny paragraphs', make: repeated('<p>a') },
  { name: 'tiny paragraphs with a stop', make: repeated('<p>A b.') },
  { name: 'paragraphs', make: repeated(STORY) },
  { name: 'one paragraph', make: repeated(LINE, '<p>') },
  { name: 'captions', make: repeated('<figure><figcaption>Photo: Nora Feld / RPA</figcaption></figure>') },
  { name: 'pictures with words', make: repeated('<img alt="The crane at Riverton">') },
  { name: 'bylines', make: repeated('<p>By Nora Feld</p>') },
  { name: 'dates', make: repeated('<p>12 May 2031, 10:45 GMT</p>') },
  { name: 'quotation marks', make: repeated('“') },
  { name: 'brackets in a line', make: repeated('(', '<p>') },
  { name: 'vertical bars', make: repeated('| A ', '<h1>Crane falls ') },
  { name: 'labels', make: repeated('Read more: ', '<p>') },
  { name: 'lines of a letter', make: repeated('a\n') },
  { name: 'lines with a stop', make: repeated('A b.\n\n') },
  { name: 'lines without a stop', make: repeated((i) => `Crane falls ${i}\n`) },
  { name: 'lines that name a writer', make: repeated('By Nora Feld\n') },
  { name: 'blank lines', make: repeated('\n \n', 'a', 'a') },
  { name: 'lines of a story', make: repeated(`${LINE}\n`) },
  { name: 'NUL bytes', make: repeated('\0', '<p>a') },
  { name: 'control characters', make: repeated('\u0001\u001b\u0008', '<p>a') },
  { name: 'combining marks', make: repeated('\u0301', '<p>a') },
  { name: 'marks of direction', make: repeated('\u202e\u200f', '<p>a') },
  { name: 'astral characters', make: repeated('\u{1f600}', '<p>') },
  { name: 'mixed', make: mixed },
];
