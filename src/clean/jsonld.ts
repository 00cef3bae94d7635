/** The structured data of a page (JSON-LD, schema.org): the object that tells of the article, and what its fields name. */

export type JsonObject = { readonly [key: string]: unknown };

/** Structured data deeper or larger than this is no article's: the deepest on 358 development pages has 7 levels. */
const NODES_MOST = 2000;
const SCRIPT_CHARACTERS_MOST = 1_000_000;
const VALUE_CHARACTERS_MOST = 500;
const NAMES_MOST = 20;
/** Article and its kinds: NewsArticle, OpinionNewsArticle, BlogPosting, Report, LiveBlogPosting, with or without the vocabulary's address. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const PAGE_TYPE = /WebPage$/;

export const isRecord = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string with its white space collapsed, entities of the markup decoded that a template left in; null for anything else. */
export function cleaned(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const flat = value.slice(0, VALUE_CHARACTERS_MOST).replace(ENTITY, decoded).replace(/\s+/g, ' ').trim();
  return flat === '' || flat === 'undefined' || flat === 'null' ? null : flat;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const ENTITY = /&(?:#x?[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp);/gi;
function decoded(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (!name.startsWith('#')) return NAMED[name] ?? entity;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** The objects of all scripts, as far as they can be read. */
export interface StructuredData {
  /** The object of an article's type that tells of this page; null where there is none. */
  readonly article: JsonObject | null;
  /** The object of the page itself, which dates an article that has none of its own. */
  readonly page: JsonObject | null;
  /** Objects by their `@id`, which others name instead of repeating them. */
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/**
 * Of several articles the one that names the page's own address, else the one with the page's headline, else the first.
 * The others are stories that the page lists.
 */
export function structuredData(
  scripts: readonly string[],
  address: string | null,
  headline: string | null,
): StructuredData {
  const nodes = scripts.flatMap((script) => nodesOf(parsedJson(script)));
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && (node.name !== undefined || !byId.has(id))) byId.set(id, node);
  }
  const articles = nodes.filter((node) => isOfType(node, ARTICLE_TYPE));
  const own =
    articles.find((node) => address !== null && addressesOf(node).includes(address)) ??
    articles.find((node) => headline?.startsWith(cleaned(node.headline) ?? '\0'));
  return {
    article: own ?? articles[0] ?? null,
    page: nodes.find((node) => isOfType(node, PAGE_TYPE)) ?? null,
    byId,
  };
}

const isOfType = (node: JsonObject, type: RegExp): boolean =>
  [node['@type']].flat().some((one) => typeof one === 'string' && type.test(one));

/** The addresses by which an object names its own page. */
export const addressesOf = (node: JsonObject): string[] =>
  [node.url, node.mainEntityOfPage, isRecord(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : null, node['@id']]
    .map(cleaned)
    .filter((address) => address !== null && /^https?:\/\//i.test(address)) as string[];

/** The objects of a value, breadth first: those of lists, graphs, main entities, and the people and publishers they name. */
function nodesOf(value: unknown): JsonObject[] {
  const queue: unknown[] = [value];
  const nodes: JsonObject[] = [];
  for (let i = 0; i < queue.length && i < NODES_MOST; i++) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...node.slice(0, NODES_MOST));
    if (!isRecord(node)) continue;
    nodes.push(node);
    for (const inner of [node['@graph'], node.mainEntity, node.mainEntityOfPage, node.author, node.publisher])
      if (typeof inner === 'object' && inner !== null) queue.push(inner);
  }
  return nodes;
}

/** The value that a script holds; undefined where it is broken beyond what can be mended without guessing. */
function parsedJson(script: string): unknown {
  if (script.length > SCRIPT_CHARACTERS_MOST) return undefined;
  const bare = script.replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '').trimEnd();
  const body = bare.replace(/(?:-->|(?:\/\/|\/\*)?\s?\]\]>\s?(?:\*\/)?)$/, '').trimEnd();
  for (const text of [body, null])
    try {
      return JSON.parse(text ?? mended(body));
    } catch {}
  return undefined;
}

/**
 * What templates break in JSON and can be mended without guessing: line breaks and other control characters inside strings
 * become blanks, a backslash before a character that needs none goes, and so do a comma before a closing bracket, a comment
 * and a semicolon at the end.
 */
function mended(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '"') {
      const end = stringEnd(text, at);
      parts.push(text.slice(at, end).replace(CONTROLS, ' ').replace(ESCAPES, unescaped));
      at = end;
    } else if (char === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else {
      parts.push(char);
      at++;
    }
  }
  return withoutCommas(parts).join('').replace(/;$/, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0000-\u001f]+/g;
const ESCAPES = /\\(?:u[\da-f]{4}|[\s\S])/gi;
const unescaped = (sequence: string): string =>
  /^\\(?:u[\da-f]{4}|["\\/bfnrt])$/i.test(sequence) ? sequence : sequence.slice(1);

/** The offset behind the quotation mark that closes the string that opens at `from`. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** The parts without a comma that only white space divides from a closing bracket. */
function withoutCommas(parts: readonly string[]): string[] {
  const kept: string[] = [];
  let comma = -1;
  for (const part of parts) {
    if ((part === '}' || part === ']') && comma >= 0) kept[comma] = '';
    kept.push(part);
    if (part === ',') comma = kept.length - 1;
    else if (part.trim() !== '') comma = -1;
  }
  return kept;
}

/** The name of a person or organisation: given as a string, as an object, or as an object's `@id`. */
export function nameOf(value: unknown, byId: StructuredData['byId']): string | null {
  if (!isRecord(value)) return cleaned(value);
  const name = Array.isArray(value.name) ? value.name[0] : value.name;
  if (name !== undefined) return cleaned(name);
  const named = byId.get(String(value['@id'] ?? ''))?.name;
  return cleaned(Array.isArray(named) ? named[0] : named);
}

/** Whether a person is named, not an organisation or an account of unknown kind. */
export const isPerson = (value: unknown, byId: StructuredData['byId']): boolean =>
  isRecord(value) && isOfType(byId.get(String(value['@id'] ?? '')) ?? value, /^(?:.*[/:])?Person$/);

export const namesOf = (value: unknown, byId: StructuredData['byId']): string[] =>
  [value]
    .flat()
    .slice(0, NAMES_MOST)
    .flatMap((one) => nameOf(one, byId) ?? []);
