import type { SegmentKind } from '../../src/model/article.ts';
import { type Flags, readFlags } from './flags.ts';

/** The short names of segments in marked text, and the contract's own. */
export const SEGMENT_TAGS: Readonly<Record<string, SegmentKind>> = {
  h: 'headline',
  st: 'standfirst',
  sub: 'subheading',
  p: 'paragraph',
  by: 'byline',
  date: 'dateline',
  meta: 'metadata',
  cap: 'caption',
  alt: 'alt-text',
  cr: 'credit',
  rel: 'related',
  side: 'sidebar',
  w: 'widget',
  b: 'boilerplate',
};
const TAG = new RegExp(`\\[(?<tag>${Object.keys(SEGMENT_TAGS).join('|')})\\]`, 'g');

export interface StatementMark {
  readonly mark: 'statement';
  readonly line: number;
  readonly voice: 'attributed' | 'outlet';
  readonly entity: string | null;
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly flags: Flags;
  readonly hedges: string[];
  readonly verification: string[];
}
export interface SpanMark {
  readonly mark: 'span';
  readonly line: number;
  readonly content: string;
  readonly flags: Flags;
}
export interface PassageMark {
  readonly mark: 'passage';
  readonly line: number;
  readonly id: string;
  readonly home: boolean;
  /** Null: the whole text line. */
  readonly content: string | null;
}
export type Mark = StatementMark | SpanMark | PassageMark;

/** One line of text with its gold lines. */
export interface Block {
  readonly kind: 'text';
  readonly segments: readonly { readonly kind: SegmentKind; readonly text: string }[];
  readonly marks: Mark[];
  /** The article and text line (from 1) it was taken from, where `<<` brought it here; article '' for a passage. */
  readonly inheritedFrom: { readonly article: string; readonly line: number } | null;
}
/** `<<02 h 1-3,5 -q` or `<<P1`. */
export interface Include {
  readonly kind: 'include';
  readonly line: number;
  readonly from: string;
  readonly pick: readonly string[];
}
export interface Blank {
  readonly kind: 'blank';
}
export interface Raw {
  readonly kind: 'raw';
  readonly html: string;
}
export type Item = Block | Include | Blank | Raw;

export interface MarkedArticle {
  /** `02`, the two digits that begin the file name. */
  readonly number: string;
  readonly name: string;
  readonly header: ReadonlyMap<string, string>;
  readonly items: readonly Item[];
}

/** `name` is the file name; `complain` takes what is wrong, with the line. */
export function readArticle(name: string, marked: string, complain: (text: string) => void): MarkedArticle {
  const lines = marked.replace(/\r\n/g, '\n').split('\n');
  const rule = lines.findIndex((line) => /^===+\s*$/.test(line));
  if (rule < 0) complain(`${name}: the line === after the header is missing`);
  const header = readHeader(name, lines.slice(0, Math.max(0, rule)), complain);
  const items: Item[] = [];
  for (const [index, line] of lines.slice(rule + 1).entries()) {
    const at = rule + 2 + index;
    if (line.startsWith('|')) readMark(line, at, items, (text) => complain(`${name}:${at}: ${text}`));
    else if (line.startsWith('<<')) items.push(readInclude(line, at));
    else if (line.startsWith('!html ')) items.push({ kind: 'raw', html: line.slice(6) });
    else if (line.trim() === '') items.push({ kind: 'blank' });
    else items.push(readBlock(line));
  }
  while (items.at(-1)?.kind === 'blank') items.pop();
  while (items[0]?.kind === 'blank') items.shift();
  return { number: name.slice(0, 2), name, header, items };
}

function readHeader(name: string, lines: readonly string[], complain: (text: string) => void): Map<string, string> {
  const header = new Map<string, string>();
  for (const line of lines.filter((each) => each.trim() !== '' && !each.startsWith('%'))) {
    const { key, value } = /^(?<key>[a-z]+)\s*:\s*(?<value>.*)$/.exec(line.trim())?.groups ?? {};
    if (key === undefined || value === undefined || !HEADER_KEYS.has(key)) complain(`${name}: unknown header: ${line}`);
    else header.set(key, value);
  }
  if (!header.get('outlet')) complain(`${name}: the header needs outlet:`);
  return header;
}
const HEADER_KEYS = new Set(['outlet', 'date', 'page', 'typography', 'gap', 'author', 'note']);

function readBlock(line: string): Block {
  const tags = [...line.matchAll(TAG)];
  const segments: { kind: SegmentKind; text: string }[] = [];
  const add = (kind: SegmentKind, text: string): void => {
    if (text !== '') segments.push({ kind, text: text.replaceAll('\\[', '[') });
  };
  add('paragraph', line.slice(0, tags[0]?.index ?? line.length));
  for (const [index, tag] of tags.entries()) {
    const kind = SEGMENT_TAGS[tag.groups?.tag ?? 'p'] ?? 'paragraph';
    add(kind, line.slice(tag.index + tag[0].length, tags[index + 1]?.index ?? line.length));
  }
  return { kind: 'text', segments, marks: [], inheritedFrom: null };
}

function readInclude(line: string, at: number): Include {
  const [from = '', ...pick] = line
    .slice(2)
    .trim()
    .split(/[\s,]+/);
  return { kind: 'include', line: at, from, pick };
}

/** A gold line belongs to the text line before it. */
function readMark(line: string, at: number, items: readonly Item[], complain: (text: string) => void): void {
  const block = items.findLast((item) => item.kind === 'text');
  if (!block) {
    complain('a gold line before any text');
    return;
  }
  const fields = ` ${line.slice(2)}`.split(/\s\|(?=\s|$)/).map((field) => field.trim());
  const [first = '', second, third, fourth] = fields;
  const flags = (text: string | undefined): Flags => readFlags(text ?? '', complain);
  const base = { line: at, hedges: [], verification: [] };
  switch (line.slice(0, 2)) {
    case '|a': {
      if (third === undefined) {
        complain('|a needs entity=source | cue | content | flags');
        return;
      }
      const [entity = '', ...source] = first.split('=');
      const cue = second === '-' || second === '' || second === undefined ? null : second;
      const words = source.join('=').trim();
      block.marks.push({
        ...base,
        mark: 'statement',
        voice: 'attributed',
        entity: entity.trim(),
        source: words === '' ? null : words,
        cue,
        content: third,
        flags: flags(fourth),
      });
      return;
    }
    case '|o':
      block.marks.push({
        ...base,
        mark: 'statement',
        voice: 'outlet',
        entity: null,
        source: null,
        cue: null,
        content: first,
        flags: flags(second),
      });
      return;
    case '|s':
      block.marks.push({ mark: 'span', line: at, content: first, flags: flags(second) });
      return;
    case '|p': {
      const [id = '', home] = first.split(/\s+/);
      block.marks.push({ mark: 'passage', line: at, id, home: home === 'home', content: second ?? null });
      return;
    }
    case '|h':
    case '|v': {
      const statement = block.marks.findLast((mark) => mark.mark === 'statement');
      if (statement) (line[1] === 'h' ? statement.hedges : statement.verification).push(first);
      else complain(`${line.slice(0, 2)} needs a statement before it`);
      return;
    }
    default:
      complain(`unknown gold line: ${line.slice(0, 20)}`);
  }
}
