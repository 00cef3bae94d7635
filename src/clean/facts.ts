/** What a page says of itself beside its visible text, as the parser meets it. `metadata.ts` decides what of it to believe. */

/** The raw finds: scripts of type ld+json, `meta` pairs, the title, the root's `lang`, the canonical address, marked elements. */
export interface RawMetadata {
  readonly scripts: readonly string[];
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string;
  readonly language: string | null;
  /** The address of `<link rel="canonical">`. */
  readonly canonical: string | null;
  readonly marks: readonly Mark[];
}

/** An element that says by its attributes what its text is. */
export interface Mark {
  readonly says: MarkedAs;
  readonly how: 'microdata' | 'RDFa' | 'microformat' | 'class name' | 'time element';
  readonly value: string;
  /** How many blocks stand before it: with it one can tell a mark beside the headline from one in a list of other stories. */
  readonly at: number;
}
export type MarkedAs = 'author' | 'publisher' | 'published' | 'updated' | 'time';

export type Attributes = Readonly<Record<string, string>>;

const SCRIPTS_MOST = 50;
const SCRIPT_CHARACTERS_MOST = 1_000_000;
const METAS_MOST = 400;
/** An article has a handful of marks; a list of other stories adds some to each. */
const MARKS_MOST = 200;
const OPEN_MARKS_MOST = 8;
/** A name or a date; a longer text under such a mark is a biography. */
const MARK_CHARACTERS_MOST = 200;
const ATTRIBUTE_CHARACTERS_MOST = 300;

const PROPERTIES: ReadonlyMap<string, MarkedAs> = new Map([
  ['author', 'author'],
  ['creator', 'author'],
  ['publisher', 'publisher'],
  ['datepublished', 'published'],
  ['datemodified', 'updated'],
]);
const MICROFORMATS: ReadonlyMap<string, MarkedAs> = new Map([
  ['dt-published', 'published'],
  ['published', 'published'],
  ['entry-date', 'published'],
  ['dt-updated', 'updated'],
  ['updated', 'updated'],
  ['p-author', 'author'],
  ['author', 'author'],
]);
/** The last words of a class name, e.g. `article__author-name`, `post-meta__publish-date`. */
const CLASS_ENDS: readonly (readonly [RegExp, MarkedAs])[] = [
  [/(?:^| )(?:author(?: name| link)?|authorname|byline author|byline name)$/, 'author'],
  [/(?:^| )(?:update|updated|modified|last updated|updated date|modified date|update date)$/, 'updated'],
  [
    /(?:^| )(?:(?:publish|published|publication|post|posted|release|article|entry|story|news|meta|page|blogpost) (?:date|time)|published|posted on|published on|pubdate|dateline|timestamp|date)$/,
    'published',
  ],
];

/** A part of every class name above: most elements are passed over by one look. */
const TELLING_CLASS = /author|byline|date|modified|publish|time|posted/i;

/** What a style compiler appends to a class name: > | Story_date__K3xQp */
const GENERATED = /__(?=[\w-]*[\dA-Z])[\w-]{5,6}$/;

interface OpenMark {
  readonly says: MarkedAs;
  readonly how: Mark['how'];
  readonly depth: number;
  readonly at: number;
  text: string;
  /** The value of a `name` inside it, which is the name without the words around it. */
  name: string | null;
  /** The depth of the `name` that is being read; -1 where none is. */
  nameDepth: number;
}

export class FactCollector {
  readonly scripts: string[] = [];
  readonly metas = new Map<string, string[]>();
  readonly marks: Mark[] = [];
  canonical: string | null = null;
  language: string | null = null;
  title = '';
  #heads = 0;
  #script: string | null = null;
  #inTitle = false;
  readonly #open: OpenMark[] = [];

  /** An element opens as the `depth`th that is open, after `at` blocks. An element without an end tag is over at once. */
  open(tag: string, attributes: Attributes, depth: number, at: number, isVoid: boolean): void {
    if (tag === 'html') this.language = attributes.lang ?? attributes['xml:lang'] ?? null;
    if (tag === 'meta') this.#meta(attributes);
    if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(short(attributes.rel)))
      this.canonical ??= attributes.href ?? null;
    if (tag === 'script') this.#script = /ld\+json/i.test(short(attributes.type)) ? '' : null;
    if (tag === 'head') this.#heads += 1;
    this.#inTitle = tag === 'title' && this.#heads > 0;
    const value = attributes.content ?? attributes.datetime ?? (tag === 'abbr' ? attributes.title : undefined);
    this.#nameInside(attributes, value, depth);
    if (this.marks.length + this.#open.length >= MARKS_MOST) return;
    const found = markOf(tag, attributes);
    if (found === null) return;
    if (value !== undefined) this.#add({ ...found, value, at });
    else if (!isVoid && this.#open.length < OPEN_MARKS_MOST)
      this.#open.push({ ...found, depth, at, text: '', name: null, nameDepth: -1 });
  }

  close(tag: string, depth: number): void {
    if (tag === 'script' && this.#script !== null) {
      if (this.scripts.length < SCRIPTS_MOST) this.scripts.push(this.#script);
      this.#script = null;
    }
    if (tag === 'head') this.#heads -= 1;
    if (tag === 'title') this.#inTitle = false;
    for (const mark of this.#open) if (mark.nameDepth === depth) mark.nameDepth = -1;
    const last = this.#open.at(-1);
    if (last === undefined || last.depth < depth) return;
    this.#open.pop();
    this.#add({ says: last.says, how: last.how, at: last.at, value: last.name ?? last.text });
  }

  /** Text of the page; `visible` is false inside scripts, styles and hidden elements. */
  text(data: string, visible: boolean): void {
    if (this.#script !== null && this.#script.length <= SCRIPT_CHARACTERS_MOST) this.#script += data;
    if (this.#inTitle && this.title.length < ATTRIBUTE_CHARACTERS_MOST * 10) this.title += data;
    if (!visible) return;
    for (const mark of this.#open) {
      if (mark.text.length <= MARK_CHARACTERS_MOST) mark.text += data.slice(0, MARK_CHARACTERS_MOST + 1);
      if (mark.nameDepth >= 0 && mark.name !== null && mark.name.length <= MARK_CHARACTERS_MOST)
        mark.name += data.slice(0, MARK_CHARACTERS_MOST + 1);
    }
  }

  get raw(): RawMetadata {
    const { scripts, metas, title, language, canonical, marks } = this;
    return { scripts, metas, title, language, canonical, marks };
  }

  #add(mark: Mark): void {
    const value = mark.value
      .slice(0, MARK_CHARACTERS_MOST + 1)
      .replace(/\s+/g, ' ')
      .trim();
    if (value !== '' && value.length <= MARK_CHARACTERS_MOST) this.marks.push({ ...mark, value });
  }

  /** `itemprop="name"` and the microformats' `fn` inside a mark of a person or publisher. */
  #nameInside(attributes: Attributes, value: string | undefined, depth: number): void {
    const last = this.#open.at(-1);
    if (last === undefined || last.name !== null || (last.says !== 'author' && last.says !== 'publisher')) return;
    const words = `${short(attributes.itemprop)} ${short(attributes.property)} ${short(attributes.class)}`.split(/\s+/);
    if (!words.some((word) => /^(?:schema:)?(?:name|fn|p-name)$/.test(word))) return;
    last.name = value ?? '';
    if (value === undefined) last.nameDepth = depth;
  }

  #meta(attributes: Attributes): void {
    const key = short(
      attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'],
    ).toLowerCase();
    if (key === '' || attributes.content === undefined || this.metas.size >= METAS_MOST) return;
    const values = this.metas.get(key) ?? [];
    if (values.length < 10) this.metas.set(key, [...values, attributes.content]);
  }
}

const short = (value: string | undefined): string => (value ?? '').slice(0, ATTRIBUTE_CHARACTERS_MOST);

function markOf(tag: string, attributes: Attributes): Pick<Mark, 'says' | 'how'> | null {
  const { class: classes, itemprop, property, rel } = attributes;
  if (tag !== 'time' && classes === undefined && itemprop === undefined && property === undefined && rel === undefined)
    return null;
  if (tag === 'meta' || tag === 'link') {
    const says = PROPERTIES.get(short(attributes.itemprop).toLowerCase());
    return says === undefined ? null : { says, how: 'microdata' };
  }
  for (const [attribute, how] of [
    ['itemprop', 'microdata'],
    ['property', 'RDFa'],
  ] as const)
    for (const word of short(attributes[attribute]).toLowerCase().split(/\s+/)) {
      const says = PROPERTIES.get(word.replace(/^(?:schema|dc|dcterms):/, ''));
      if (says !== undefined) return { says, how };
    }
  const names = TELLING_CLASS.test(short(classes)) ? short(classes).split(/\s+/) : [];
  for (const name of names) {
    const says = MICROFORMATS.get(name.toLowerCase());
    if (says !== undefined) return { says, how: 'microformat' };
  }
  if (/(?:^|\s)author(?:\s|$)/i.test(short(attributes.rel))) return { says: 'author', how: 'microformat' };
  if (tag === 'time' && attributes.pubdate !== undefined) return { says: 'published', how: 'time element' };
  for (const name of names) {
    const words = name
      .replace(GENERATED, '')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
    const says = CLASS_ENDS.find(([ending]) => ending.test(words))?.[1];
    if (says !== undefined && tag !== 'body') return { says, how: 'class name' };
  }
  return tag === 'time' ? { says: 'time', how: 'time element' } : null;
}
