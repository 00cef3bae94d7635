import type { SegmentKind } from '../../src/model/article.ts';

export const PARTS = ['open', 'held'] as const;
export type Part = (typeof PARTS)[number];

/** A passage of `text` with the kinds that are right for it; the first is the one it counts under. */
export interface MarkedPassage {
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly [SegmentKind, ...SegmentKind[]];
}

export interface MarkedFile {
  readonly name: string;
  /** The words without header and marks, as the program gets them. */
  readonly text: string;
  readonly passages: readonly MarkedPassage[];
  /** What the words themselves tell; null where they do not. A date is ISO 8601, as precise as the words are. */
  readonly outlet: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
}

const NAMES: ReadonlySet<string> = new Set<SegmentKind>([
  'headline',
  'standfirst',
  'subheading',
  'paragraph',
  'byline',
  'dateline',
  'metadata',
  'caption',
  'alt-text',
  'credit',
  'related',
  'sidebar',
  'widget',
  'boilerplate',
]);
const isKind = (name: string): name is SegmentKind => NAMES.has(name);

const MARK = /\[(?<kinds>[a-z-]+(?:\/[a-z-]+)*) (?<words>(?:\\[[\]]|[^\]])*)\]/g;

function kindsOf(name: string, marked: string): [SegmentKind, ...SegmentKind[]] {
  const [first, ...others] = marked.split('/').map((kind) => {
    if (!isKind(kind)) throw new Error(`${name}: ${kind} is no kind of passage`);
    return kind;
  });
  if (first === undefined) throw new Error(`${name}: a mark without a kind`);
  return [first, ...others];
}

/**
 * A file in marked form: a header of `key: value` lines, `===`, and the text, in which `[kind words]` is one passage and
 * `[kind/kind words]` a passage that may be read either way. A bracket that is text is written `\[`. Throws where words stand outside
 * the marks, because a passage without a kind cannot be scored.
 */
export function readMarked(name: string, source: string): MarkedFile {
  const cut = source.indexOf('===\n');
  if (cut < 0) throw new Error(`${name} has no line ===`);
  const header = new Map(
    source
      .slice(0, cut)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
  );
  const stated = (key: string): string | null => {
    const value = header.get(key);
    if (value === undefined) throw new Error(`${name} does not state ${key}`);
    return value === 'none' ? null : value;
  };
  const body = source.slice(cut + '===\n'.length).trimEnd();
  const marked = header.get('line-ends') === 'crlf' ? body.replaceAll('\n', '\r\n') : body;
  const passages: MarkedPassage[] = [];
  let text = '';
  let at = 0;
  const pass = (end: number): void => {
    const between = marked.slice(at, end);
    if (/\S/.test(between)) throw new Error(`${name}: words outside the marks: ${between.trim().slice(0, 60)}`);
    text += between;
  };
  for (const { 0: whole, index, groups } of marked.matchAll(MARK)) {
    pass(index);
    const words = (groups?.words ?? '').replace(/\\(?<bracket>[[\]])/g, '$<bracket>');
    passages.push({ start: text.length, end: text.length + words.length, kinds: kindsOf(name, groups?.kinds ?? '') });
    text += words;
    at = index + whole.length;
  }
  pass(marked.length);
  return {
    name,
    text,
    passages,
    outlet: stated('outlet'),
    published: stated('published'),
    authors: stated('authors')?.split('; ') ?? [],
  };
}
