import { Parser } from 'htmlparser2';
import type { RawMetadata } from './metadata.ts';

/** Reads HTML into a flat list of elements and a flat list of visible blocks. No tree is built and nothing recurses; every limit is a number here. */

/** The largest of 358 development pages has 1.1 million characters; a larger one is cut and the cut is told. */
const HTML_CHARACTERS_MOST = 4_000_000;
/** The deepest of 358 development pages nests 50 block elements; deeper elements are read as part of the one at the limit. */
const DEPTH_MOST = 150;
const ELEMENTS_MOST = 150_000;
/**
 * The parser keeps its own list of open elements, whose cost grows with the square of the depth; beyond this depth nothing more is read.
 * The page is fed in chunks, so that the depth is asked often enough: 400,000 nested elements then take 0.1 s instead of 17 s.
 */
const DEPTH_READ_MOST = 3000;
const CHUNK_CHARACTERS = 16_384;
const SCRIPTS_MOST = 50;
const METAS_MOST = 400;
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
  readonly truncated: boolean;
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

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Attributes = Readonly<Record<string, string>>;

const isHidden = (attributes: Attributes): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    (attributes.style ?? '').slice(0, HINT_CHARACTERS_MOST),
  );

const hintsOf = (attributes: Attributes): string =>
  [
    attributes.class,
    attributes.id,
    attributes.role,
    attributes.itemprop,
    attributes['data-component'],
    attributes['data-testid'],
  ]
    .map((value) => (value ?? '').slice(0, HINT_CHARACTERS_MOST))
    .join(' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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
  readonly scripts: string[] = [];
  readonly metas = new Map<string, string[]>();
  readonly times: string[] = [];
  title = '';
  language: string | null = null;
  truncated = false;
  readonly #open: Open[] = [];
  #text = '';
  #linked = 0;
  #breaks = 0;
  #script: string | null = null;
  #inTitle = false;

  get tooDeep(): boolean {
    return this.#open.length > DEPTH_READ_MOST;
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === 'html') this.language = attributes.lang ?? attributes['xml:lang'] ?? null;
    if (tag === 'meta') this.#meta(attributes);
    if (tag === 'time' && attributes.datetime !== undefined && this.times.length < METAS_MOST)
      this.times.push(attributes.datetime);
    if (tag === 'script') this.#script = /ld\+json/i.test(attributes.type ?? '') ? '' : null;
    this.#inTitle = tag === 'title' && this.#open.some((one) => one.tag === 'head');
    const above = this.#open.at(-1);
    const dropped = (above?.dropped ?? false) || DROPPED.has(tag) || isHidden(attributes);
    if (tag === 'br' && !dropped) this.#break();
    if (tag === 'img' && !dropped) this.#alt(attributes.alt ?? '', above?.element ?? -1);
    if (VOID.has(tag)) return;
    const inline = INLINE.has(tag) || dropped || DROPPED_INLINE.has(tag);
    let element = above?.element ?? -1;
    if (!inline) {
      this.flush();
      const room = this.elements.length < ELEMENTS_MOST && this.#open.length < DEPTH_MOST;
      if (room) element = this.elements.push({ parent: element, tag, hints: hintsOf(attributes) }) - 1;
      else this.truncated = true;
    }
    this.#open.push({ tag, element, dropped, inline, link: (above?.link ?? false) || tag === 'a' });
  }

  close(tag: string): void {
    if (tag === 'script' && this.#script !== null) {
      if (this.scripts.length < SCRIPTS_MOST) this.scripts.push(this.#script);
      this.#script = null;
    }
    if (tag === 'title') this.#inTitle = false;
    if (VOID.has(tag)) return;
    // htmlparser2 closes in order of opening and closes implied elements itself, so the last open one is meant.
    const last = this.#open.at(-1);
    if (last?.tag !== tag) return;
    if (!last.inline) this.flush();
    this.#open.pop();
  }

  text(data: string): void {
    if (this.#script !== null) this.#script += data;
    if (this.#inTitle) this.title += data;
    const above = this.#open.at(-1);
    if (above?.dropped) return;
    if (this.#breaks > 0 && data.trim() !== '') this.#breaks = 0;
    this.#text += data;
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
    this.#text = '';
    this.#linked = 0;
    this.#breaks = 0;
  }

  /** Two breaks in a row end a paragraph, one is a blank. */
  #break(): void {
    this.#breaks += 1;
    if (this.#breaks >= 2) this.flush();
    else this.#text += ' ';
  }

  #alt(alt: string, element: number): void {
    const text = collapse(alt);
    if (text.split(' ').length < 3) return;
    this.flush();
    this.blocks.push({ text, element, linked: 0, alt: true });
  }

  #meta(attributes: Attributes): void {
    const key = (
      attributes.property ??
      attributes.name ??
      attributes.itemprop ??
      attributes['http-equiv'] ??
      ''
    ).toLowerCase();
    if (key === '' || attributes.content === undefined || this.metas.size >= METAS_MOST) return;
    this.metas.set(key, [...(this.metas.get(key) ?? []).slice(0, 9), attributes.content]);
  }
}

export function readTree(html: string): PageTree {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.open(tag, attributes),
      onclosetag: (tag) => reader.close(tag),
      ontext: (data) => reader.text(data),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  const whole = Math.min(html.length, HTML_CHARACTERS_MOST);
  for (let at = 0; at < whole && !reader.tooDeep; at += CHUNK_CHARACTERS)
    parser.write(html.slice(at, Math.min(at + CHUNK_CHARACTERS, whole)));
  parser.end();
  reader.flush();
  const { elements, blocks, scripts, metas, times, title, language } = reader;
  return {
    elements,
    blocks,
    raw: { scripts, metas, times, title, language },
    truncated: reader.truncated || reader.tooDeep || html.length > HTML_CHARACTERS_MOST,
  };
}
