/**
 * The shape of an XML document in one pass over it, before anything builds a tree of it: what it is, whether it is whole,
 * and up to where its items can be read. It looks at no name space, entity or content, and its time is linear in the
 * length whatever the document holds.
 */
export interface XmlShape {
  /** The local name of the first element, in small letters; the empty string where there is none. */
  readonly root: string;
  /** Complete items, wherever they stand. */
  readonly items: number;
  /** What is wrong, as a clause; null where the elements are well formed. */
  readonly broken: string | null;
  /** The document up to its last item within the limits, with the elements closed that are open there; null without items. */
  readonly cut: string | null;
  /** Items within `cut`. */
  readonly kept: number;
}

/** Deeper elements are no feed's: the standards nest five deep, extensions and pages within items some dozens. */
const DEPTH_MOST = 100;
/** A longer tag holds thousands of attributes and is read by no program in reasonable time. */
const TAG_CHARACTERS_MOST = 16_384;
/** Names of persons are taken apart by feedsmith in a time that grows with the square of their length. */
const PERSON_CHARACTERS_MOST = 300;
const PERSONS: ReadonlySet<string> = new Set(['author', 'managingeditor', 'webmaster']);
/** So many elements that close nothing, or too much, are no slip of a template. */
const MISMATCHES_MOST = 5000;
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry', 'url', 'sitemap']);

/** What begins at a `<` and is no element, with how it ends. */
const ASIDES = [
  { opens: '<!--', closes: '-->', name: 'a comment' },
  { opens: '<![CDATA[', closes: ']]>', name: 'a CDATA section' },
  { opens: '<?', closes: '?>', name: 'a processing instruction' },
] as const;

type Piece =
  | { readonly kind: 'open' | 'close' | 'empty'; readonly name: string; readonly end: number }
  | { readonly kind: 'aside'; readonly end: number }
  | { readonly kind: 'broken'; readonly why: string };

const broken = (why: string): Piece => ({ kind: 'broken', why });

/** What stands at the `<` at `at`. */
function pieceAt(text: string, at: number): Piece {
  const next = text[at + 1];
  if (next === '!' || next === '?') return asideAt(text, at);
  const start = at + (next === '/' ? 2 : 1);
  NAME.lastIndex = start;
  if (!NAME.test(text)) return broken('a tag has no name');
  const name = text.slice(start, NAME.lastIndex);
  const end = tagEnd(text, NAME.lastIndex);
  if (end < 0) return broken('a tag is not closed');
  if (end - at > TAG_CHARACTERS_MOST) return broken(`a tag is longer than ${TAG_CHARACTERS_MOST} characters`);
  return { kind: next === '/' ? 'close' : text[end - 1] === '/' ? 'empty' : 'open', name, end: end + 1 };
}
const NAME = /[\p{L}_][^\s/>"'=<]{0,99}/uy;

function asideAt(text: string, at: number): Piece {
  for (const { opens, closes, name } of ASIDES) {
    if (!text.startsWith(opens, at)) continue;
    const end = text.indexOf(closes, at + opens.length);
    return end < 0 ? broken(`${name} is not closed`) : { kind: 'aside', end: end + closes.length };
  }
  return doctypeAt(text, at);
}

/** > | <!DOCTYPE rss [ <!ENTITY a "b"> ]>: entities are left as they stand, so none can grow. */
function doctypeAt(text: string, at: number): Piece {
  const end = text.indexOf('>', at);
  if (end < 0) return broken('a declaration is not closed');
  if (!text.slice(at, Math.min(end, at + TAG_CHARACTERS_MOST)).includes('[')) return { kind: 'aside', end: end + 1 };
  const closes = /\]\s{0,99}>/g;
  closes.lastIndex = at;
  return closes.test(text) ? { kind: 'aside', end: closes.lastIndex } : broken('a declaration is not closed');
}

/** The `>` of the tag whose attributes begin at `from`, or -1. A `>` within quotation marks ends nothing. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const mark = text[at];
    if (mark === '>') return at;
    if (mark !== '"' && mark !== "'") continue;
    at = text.indexOf(mark, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase();

/** What the document is, by its first element alone; the empty string where it is no XML. */
export function rootOf(text: string): string {
  for (let at = text.search(/\S/); at >= 0 && text[at] === '<'; ) {
    const piece = pieceAt(text, at);
    if (piece.kind === 'broken' || piece.kind === 'close') return '';
    if (piece.kind !== 'aside') return localName(piece.name);
    const blank = /\s*/y;
    blank.lastIndex = piece.end;
    blank.test(text);
    at = blank.lastIndex;
  }
  return '';
}

interface OpenElement {
  readonly name: string;
  /** Where its content begins. */
  readonly from: number;
  /** Elements before it, so that an element without any inside is known. */
  readonly before: number;
}

/** The shape of a document of which no more than so many items are wanted, made of no more than so many elements. */
export function shapeOf(text: string, most: { readonly items: number; readonly elements: number }): XmlShape {
  const open: OpenElement[] = [];
  let root = '';
  let wrong: string | null = null;
  let mismatches = 0;
  let items = 0;
  let elements = 0;
  let last: { readonly kept: number; readonly end: number; readonly open: string } | null = null;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const piece = pieceAt(text, at);
    const start = at;
    const fatal = piece.kind === 'broken' ? piece.why : fatalIn(piece, start, open, elements);
    if (piece.kind === 'broken' || fatal !== null || mismatches > MISMATCHES_MOST) {
      wrong = fatal ?? wrong;
      break;
    }
    at = text.indexOf('<', piece.end);
    if (piece.kind === 'aside') continue;
    if (root === '') root = localName(piece.name);
    if (piece.kind !== 'close') elements++;
    if (piece.kind === 'open') open.push({ name: piece.name, from: piece.end, before: elements });
    if (piece.kind !== 'close') continue;
    const complaint = close(open, piece.name);
    if (complaint !== null) mismatches++;
    wrong ??= complaint;
    if (!ITEMS.has(localName(piece.name))) continue;
    items++;
    if (items <= most.items && elements <= most.elements) last = { kept: items, end: piece.end, open: closers(open) };
  }
  if (wrong === null && open.length > 0) wrong = `it ends within <${open.at(-1)?.name}>`;
  return { root, items, broken: wrong, cut: last && text.slice(0, last.end) + last.open, kept: last?.kept ?? 0 };
}

/** Why the document is read no further than this tag, or null. */
function fatalIn(piece: Piece, start: number, open: readonly OpenElement[], elements: number): string | null {
  if (piece.kind === 'open' && open.length >= DEPTH_MOST) return `its elements stand more than ${DEPTH_MOST} deep`;
  if (piece.kind !== 'close') return null;
  const top = open.at(-1);
  const simple = top !== undefined && top.name === piece.name && top.before === elements;
  const long = simple && start - top.from > PERSON_CHARACTERS_MOST && PERSONS.has(localName(piece.name));
  return long ? `a name in it is longer than ${PERSON_CHARACTERS_MOST} characters` : null;
}

const closers = (open: readonly OpenElement[]): string =>
  open
    .toReversed()
    .map(({ name }) => `</${name}>`)
    .join('');

/** Closes an element and all that were left open within it; what was never opened closes nothing. Says what is wrong. */
function close(open: OpenElement[], name: string): string | null {
  let at = open.length - 1;
  while (at >= 0 && open[at]?.name !== name) at--;
  if (at < 0) return `</${name}> closes what was not opened`;
  const inner = open.length - at - 1;
  open.length = at;
  return inner > 0 ? `</${name}> stands where another element is open` : null;
}
