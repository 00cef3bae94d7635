/** Whether a page ends as pages end, or was cut: by the state the parser is left in, and by the tags that never close. */

/** Elements whose end tag the HTML standard lets an author leave out; those that stay open without being one show a cut. */
const END_OPTIONAL = new Set(
  'html head body p li dt dd rt rp optgroup option colgroup caption thead tbody tfoot tr td th'.split(' '),
);
/** Elements that the parser reads as bare text up to their end tag. */
const RAW = new Set('script style textarea title iframe noembed noframes xmp'.split(' '));
/** Where the closing tags of a page may stand; behind them come at most comments and scripts of the server. */
const TAIL_CHARACTERS = 4000;
const CLOSING = /<\/(?:body|html)\s*>/i;
const SENTENCE_IS_OVER = /[.!?…:;)\]"'”’»|©\d]\s*$/;

export class PageEnd {
  #inTag = false;
  #isPage = false;
  #closed = false;

  /** The name of an opening tag was read, its end not yet. */
  tagOpens(name: string): void {
    this.#inTag = true;
    this.#isPage ||= name === 'html' || name === 'body';
  }

  tagIsOver(): void {
    this.#inTag = false;
  }

  /** An element closes; `implied` where no tag of the page says so. */
  closes(name: string, implied: boolean): void {
    if (!implied && (name === 'html' || name === 'body')) this.#closed = true;
  }

  /**
   * In the middle of what the page ends, as words; null where it ends as pages do. `read` is how far the parser has come with
   * whole tags and text, `open` the elements that are still open there, `empty` whether no visible text was read. Many whole pages leave elements open but close body and
   * html, and some leave those two out but nothing else: only both together show a cut.
   *
   * > | <body><div><p>The gates were shut on Tue       ends in the middle of the page: div is open, body never closes
   */
  within(html: string, read: number, open: readonly string[], empty: boolean): string | null {
    const rest = html.slice(read);
    if (rest.startsWith('<!')) return 'a comment';
    if (this.#inTag || /^<[a-z/]/i.test(rest)) return 'a tag';
    const raw = open.at(-1);
    if (raw !== undefined && RAW.has(raw)) return `a ${raw} element`;
    if (this.#closed || CLOSING.test(html.slice(-TAIL_CHARACTERS))) return null;
    if (open.includes('head')) return 'its head';
    if (this.#isPage && empty) return 'its body';
    if (open.some((tag) => !END_OPTIONAL.has(tag))) return 'an element';
    const tail = html.slice(html.lastIndexOf('>') + 1);
    return this.#isPage && tail.trim() !== '' && !SENTENCE_IS_OVER.test(tail) ? 'a sentence' : null;
  }
}
