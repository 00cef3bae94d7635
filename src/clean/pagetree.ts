import { Parser } from 'htmlparser2';
import { PageEnd } from './ending.ts';
import { type Attributes, FactCollector, type RawMetadata } from './facts.ts';
import type { PositionRecorder } from './positions-recorder.ts';

/** Reads HTML into a flat list of elements and a flat list of visible blocks. No tree is built and nothing recurses; every limit is a number here. */

/** The largest of 358 development pages has 1.1 million characters; a larger one is cut and the cut is told. */
const HTML_CHARACTERS_MOST = 4_000_000;
/** The deepest of 358 development pages nests 50 block elements; deeper elements are read as part of the one at the limit. */
const DEPTH_MOST = 150;
/** The most of 358 development pages are 1,168 elements and 764 blocks; long live pages have some thousands. */
const ELEMENTS_MOST = 40_000;
const BLOCKS_MOST = 10_000;
/**
 * The parser looks through its list of open elements at each end tag; beyond this depth nothing more is read. The deepest of 358
 * development pages has 51 open elements, and Blink, the engine of Chrome, nests no deeper than 512 either.
 * The page is fed in chunks, so that the depth is asked often enough: 400,000 nested elements then take 0.1 s instead of 17 s.
 */
const DEPTH_READ_MOST = 512;
/** A tag with more attributes is no tag of a page: the parser would gather them all. */
const ATTRIBUTES_MOST = 2000;
const CHUNK_CHARACTERS = 16_384;
/** Class names and the like beyond this length are no hints but generated noise. */
const HINT_CHARACTERS_MOST = 300;

/** One element that can hold blocks. Its index in the list is its name; a parent's index is smaller than its children's; the root's parent is -1. */
export interface PageElement {
  readonly parent: number;
  readonly tag: string;
  /** class, id, role, itemprop and data-component, lower case, words apart by one blank. */
  readonly hints: string;
}

/** One run of visible text between the borders of block elements. */
export interface PageBlock {
  readonly text: string;
  /** The innermost block element around it. */
  readonly element: number;
  /** Characters of it that lie in links. */
  readonly linked: number;
  readonly alt: boolean;
}

export interface PageTree {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
  readonly raw: RawMetadata;
  readonly damage: Damage;
}

/** What of a page or text could not be read, or was never there. */
export interface Damage {
  /** Elements nest deeper than we read. */
  readonly deep: boolean;
  /** There are more characters, elements, blocks or lines than we read. */
  readonly large: boolean;
  /** In the middle of what it ends, as words: `a tag`; null where it ends as pages do. */
  readonly endsIn: string | null;
}

const DROPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'map',
  'select',
  'datalist',
  'textarea',
  'head',
]);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-img picture img br input g-emoji'.split(
    ' ',
  ),
);
/** Dropped elements that stand inside a line of text; they end no block. */
const DROPPED_INLINE = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'canvas']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const HEADING = /^h[1-6]$/;

/** Single blanks stay where they are, since a replacement of each costs memory on a page of short words. */
const collapse = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();

/**
 * React sends a page in pieces: a template stands where a piece belongs, and the piece comes hidden at the end, to be moved there by a script.
 *
 *     > | <main><template id="P:1f"></template></main> … <div hidden id="S:1f"><p>The harbour was closed
 */
const PIECE_PLACE = /^[PB]:([0-9a-f]{1,8})$/i;
const PIECE = /^S:([0-9a-f]{1,8})$/i;

const isHidden = (attributes: Attributes): boolean =>
  (attributes.hidden !== undefined && !PIECE.test(attributes.id ?? '')) ||
  attributes['aria-hidden'] === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    (attributes.style ?? '').slice(0, HINT_CHARACTERS_MOST),
  );

function hintsOf(attributes: Attributes): string {
  const said = [
    attributes.class,
    attributes.id,
    attributes.role,
    attributes.itemprop,
    attributes['data-component'],
    attributes['data-testid'],
  ];
  // Most elements of a hostile page have none; asking costs less than putting nothing together.
  if (said.every((value) => value === undefined)) return '';
  return said
    .map((value) => (value ?? '').slice(0, HINT_CHARACTERS_MOST))
    .join(' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Open {
  readonly tag: string;
  /** The element it is in the list, or that of its parent for inline and too deep ones. */
  readonly element: number;
  readonly dropped: boolean;
  readonly inline: boolean;
  readonly link: boolean;
}

class PageReader {
  readonly elements: PageElement[] = [];
  readonly blocks: PageBlock[] = [];
  readonly facts = new FactCollector();
  readonly end = new PageEnd();
  /** Notes where the text comes from; null where nobody asks. */
  readonly #positions: PositionRecorder | null;
  deep = false;
  /** How many attributes the tag that is being read has so far. */
  attributes = 0;
  readonly #open: Open[] = [];
  /** The elements in which the places of pieces stand, by the pieces' numbers. */
  readonly #pieces = new Map<string, number>();
  #text = '';
  #linked = 0;
  #breaks = 0;

  constructor(positions: PositionRecorder | null) {
    this.#positions = positions;
  }

  get openTags(): readonly string[] {
    return this.#open.map(({ tag }) => tag);
  }

  get tooDeep(): boolean {
    return this.#open.length > DEPTH_READ_MOST;
  }

  /** Whether no visible text was met yet. */
  get empty(): boolean {
    return this.blocks.length === 0 && this.#text.trim() === '';
  }

  get full(): boolean {
    return (
      this.blocks.length >= BLOCKS_MOST || this.elements.length >= ELEMENTS_MOST || this.attributes >= ATTRIBUTES_MOST
    );
  }

  /** An element opens; its tag stands in the page from `start` to `end`. */
  open(tag: string, attributes: Attributes, start: number, end: number): void {
    this.facts.open(tag, attributes, this.#open.length, this.blocks.length, VOID.has(tag));
    const above = this.#open.at(-1);
    const dropped = (above?.dropped ?? false) || DROPPED.has(tag) || isHidden(attributes);
    if (tag === 'br' && !dropped) this.#break(start, end);
    if (tag === 'img' && !dropped) this.#alt(attributes.alt ?? '', above?.element ?? -1, start, end);
    if (VOID.has(tag)) return;
    const inline = INLINE.has(tag) || dropped || DROPPED_INLINE.has(tag);
    let element = above?.element ?? -1;
    if (!inline) {
      this.flush();
      if (this.#open.length >= DEPTH_MOST) this.deep = true;
      else if (!this.full) {
        const parent = this.#pieces.get(PIECE.exec(attributes.id ?? '')?.[1] ?? '') ?? element;
        element = this.elements.push({ parent, tag, hints: hintsOf(attributes) }) - 1;
      }
    } else if (tag === 'template') this.#notePlace(attributes, element);
    const link = (above?.link ?? false) || (tag === 'a' && !this.#isAnchor(attributes, element));
    this.#open.push({ tag, element, dropped, inline, link });
  }

  #notePlace(attributes: Attributes, element: number): void {
    const piece = PIECE_PLACE.exec(attributes.id ?? '')?.[1];
    if (piece !== undefined) this.#pieces.set(piece, element);
  }

  /** A heading that links to its own place in the page links to no other story. */
  #isAnchor(attributes: Attributes, element: number): boolean {
    return HEADING.test(this.elements[element]?.tag ?? '') && (attributes.href ?? '').startsWith('#');
  }

  close(tag: string): void {
    if (VOID.has(tag)) return;
    // htmlparser2 closes in order of opening and closes implied elements itself, so the last open one is meant.
    const last = this.#open.at(-1);
    if (last?.tag !== tag) return;
    if (!last.inline) this.flush();
    this.#open.pop();
    this.facts.close(tag, this.#open.length);
  }

  /** Text of the page that stands before `end` in it. */
  text(data: string, end: number): void {
    const above = this.#open.at(-1);
    this.facts.text(data, above?.dropped !== true);
    if (above?.dropped || this.full) return;
    if (this.#breaks > 0 && data.trim() !== '') this.#breaks = 0;
    this.#text += data;
    this.#positions?.text(data, end);
    if (above?.link) this.#linked += collapse(data).length;
  }

  flush(): void {
    const text = collapse(this.#text);
    if (text !== '')
      this.blocks.push({
        text,
        element: this.#open.at(-1)?.element ?? -1,
        linked: Math.min(this.#linked, text.length),
        alt: false,
      });
    this.#positions?.endBlock();
    this.#text = '';
    this.#linked = 0;
    this.#breaks = 0;
  }

  /** Two breaks in a row end a paragraph, one is a blank. */
  #break(start: number, end: number): void {
    this.#breaks += 1;
    if (this.#breaks >= 2) this.flush();
    else {
      this.#text += ' ';
      this.#positions?.blank(start, end);
    }
  }

  #alt(alt: string, element: number, start: number, end: number): void {
    const text = collapse(alt);
    if (this.full || text.split(' ').length < 3) return;
    this.flush();
    if (this.full) return;
    this.blocks.push({ text, element, linked: 0, alt: true });
    this.#positions?.attribute('alt', alt, start, end);
  }
}

/** Reads a page. `positions` notes where each character of the blocks comes from; without it nothing is noted. */
export function readTree(html: string, positions: PositionRecorder | null = null): PageTree {
  const reader = new PageReader(positions);
  const parser = new Parser(
    {
      onopentagname: (tag) => {
        reader.attributes = 0;
        reader.end.tagOpens(tag);
      },
      onattribute: () => {
        reader.attributes += 1;
      },
      onopentag: (tag, attributes) => {
        reader.attributes = 0;
        reader.end.tagIsOver();
        reader.open(tag, attributes, parser.startIndex, parser.endIndex + 1);
      },
      onclosetag: (tag, implied) => {
        reader.end.closes(tag, implied);
        reader.close(tag);
      },
      ontext: (data) => reader.text(data, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  const whole = Math.min(html.length, HTML_CHARACTERS_MOST);
  for (let at = 0; at < whole && !reader.tooDeep && !reader.full; at += CHUNK_CHARACTERS)
    parser.write(html.slice(at, Math.min(at + CHUNK_CHARACTERS, whole)));
  const deep = reader.deep || reader.tooDeep;
  const large = reader.full || html.length > HTML_CHARACTERS_MOST;
  const endsIn =
    reader.tooDeep || reader.full || whole < html.length
      ? null
      : reader.end.within(html, parser.endIndex + 1, reader.openTags, reader.empty);
  parser.end();
  reader.flush();
  const { elements, blocks, facts } = reader;
  return { elements, blocks, raw: facts.raw, damage: { deep, large, endsIn } };
}
