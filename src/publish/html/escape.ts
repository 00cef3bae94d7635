/**
 * Markup that may stand in the page as it is. Only `html` makes it (and the page its constant style sheet), so a string of an article can never become markup by accident.
 */
export class Markup {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What `html` accepts between its pieces. Strings and numbers are escaped; null, undefined and false leave nothing. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  // A parser turns a bare carriage return into a line feed; as a reference it survives, so the text stays the article's.
  '\r': '&#13;',
};

// Control characters that HTML forbids, NUL among them, which a parser would drop or change.
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** The one function that escapes: safe as element text and inside a double-quoted attribute. Lone surrogates and control characters become U+FFFD. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'`\r]/g, (character) => ENTITIES[character] ?? '');

function render(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.markup;
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  return content.map(render).join('');
}

/** Template tag: the literal pieces are markup, everything between them is data. */
export function html(pieces: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let out = pieces[0] ?? '';
  for (const [index, value] of values.entries()) out += render(value) + (pieces[index + 1] ?? '');
  return new Markup(out);
}

/** Items with markup or words between them. */
export const joined = (items: readonly Content[], between: Content): Content =>
  items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
