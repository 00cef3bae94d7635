import { isStory, type Segment } from '../../src/model/article.ts';
import type { Range } from '../../src/model/span.ts';
import type { Blank, Block, Include, Item, Mark, MarkedArticle, Raw } from './article.ts';

/** An article as a reader has it, with its gold lines in place. Offsets count UTF-16 code units of `text`. */
export interface LaidArticle {
  readonly number: string;
  /** `01-harbour-post.txt`. */
  readonly file: string;
  readonly html: boolean;
  readonly header: ReadonlyMap<string, string>;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly blocks: readonly LaidBlock[];
  /** Text lines and raw lines in order, for pages. */
  readonly lines: readonly (LaidBlock | Raw)[];
}
export interface LaidBlock extends Range {
  readonly kind: 'text';
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
  readonly inheritedFrom: Block['inheritedFrom'];
}

/** Articles that bring in articles that bring in articles. */
const DEPTH_MAX = 5;

type Complain = (text: string) => void;
type Expanded = Block | Blank | Raw;

export function layOut(articles: readonly MarkedArticle[], complain: Complain): LaidArticle[] {
  const byNumber = new Map(articles.map((article) => [article.number, article]));
  const expand = (article: MarkedArticle, depth: number): Expanded[] =>
    article.items.flatMap((item: Item): Expanded[] => {
      if (item.kind !== 'include') return [item];
      const say = (text: string): void => complain(`${article.name}:${item.line}: ${text}`);
      if (depth > DEPTH_MAX) {
        say('<< goes in a circle');
        return [];
      }
      const gap = Number(article.header.get('gap') ?? 1);
      const blocks = included(item, byNumber, (from) => expand(from, depth + 1), articles, say);
      const dressed = blocks.map((block) => dress(block, article.header.get('typography') ?? ''));
      return dressed.flatMap((block, index) => [
        ...(index > 0 ? Array.from({ length: gap }, (): Blank => ({ kind: 'blank' })) : []),
        block,
      ]);
    });
  return articles.map((article) => place(article, expand(article, 0)));
}

function included(
  { from, pick }: Include,
  byNumber: ReadonlyMap<string, MarkedArticle>,
  expand: (article: MarkedArticle) => Expanded[],
  articles: readonly MarkedArticle[],
  say: Complain,
): Block[] {
  if (from.startsWith('P')) {
    const holder = articles
      .flatMap(({ items }) => items)
      .find((item) => item.kind === 'text' && item.marks.some((mark) => mark.mark === 'passage' && mark.id === from));
    if (holder?.kind === 'text') return [inherit(holder, '', 0)];
    say(`no passage ${from}`);
    return [];
  }
  const source = byNumber.get(from);
  if (!source) {
    say(`no article ${from}`);
    return [];
  }
  const texts = expand(source).filter((item) => item.kind === 'text');
  const has = (block: Block, kind: string): boolean => block.segments.some((segment) => segment.kind === kind);
  const paragraphs = texts.filter((block) => has(block, 'paragraph'));
  const numbers = pick.filter((token) => /^\d/.test(token)).flatMap(rangeOf);
  for (const n of numbers) if (n > paragraphs.length) say(`article ${from} has no paragraph ${n}`);
  const wanted = (block: Block): boolean => {
    if (has(block, 'headline')) return pick.includes('h');
    if (has(block, 'standfirst')) return pick.includes('st');
    if (has(block, 'subheading')) return pick.includes('sub');
    const n = paragraphs.indexOf(block) + 1;
    if (n === 0 || (numbers.length > 0 && !numbers.includes(n))) return false;
    return !(pick.includes('-q') && /^\s*["“‘']/.test(storyText(block)));
  };
  return texts.filter(wanted).map((block) => inherit(block, from, texts.indexOf(block) + 1));
}

const storyText = (block: Block): string =>
  block.segments
    .filter((segment) => isStory({ ...segment, start: 0, end: 0 }))
    .map(({ text }) => text)
    .join('');

/** `2-4` is 2, 3, 4. */
function rangeOf(token: string): number[] {
  const [low = 0, high = low] = token.split('-').map(Number);
  return Array.from({ length: Math.min(200, high - low + 1) }, (_, index) => low + index);
}

/** The story text of a block with its gold lines; a passage that comes from elsewhere is nobody's home. */
function inherit(block: Block, article: string, line: number): Block {
  const segments = block.segments.filter((segment) => isStory({ ...segment, start: 0, end: 0 }));
  const marks = block.marks.map((mark): Mark => (mark.mark === 'passage' ? { ...mark, home: false } : mark));
  return { kind: 'text', segments, marks, inheritedFrom: { article, line } };
}

/** The same text in other typography, as long as before. */
function dress(block: Block, typography: string): Block {
  const change = typography === 'curly' ? curly : typography === 'straight' ? straight : (text: string): string => text;
  return { ...block, segments: block.segments.map(({ kind, text }) => ({ kind, text: change(text) })) };
}
const curly = (text: string): string =>
  text
    .replace(/(^|[\s(—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(“])'/g, '$1‘')
    .replaceAll("'", '’')
    .replaceAll(' - ', ' – ');
const straight = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll(' – ', ' - ').replaceAll(' — ', ' - ');

function place(article: MarkedArticle, items: readonly Expanded[]): LaidArticle {
  let text = '';
  const lines: (LaidBlock | Raw)[] = [];
  const shown = items.filter((item) => item.kind !== 'raw');
  for (const item of items) {
    if (item.kind === 'raw') {
      lines.push(item);
      continue;
    }
    if (item !== shown[0]) text += '\n';
    if (item.kind === 'blank') continue;
    const start = text.length;
    const segments: Segment[] = [];
    for (const segment of item.segments) {
      const lead = segment.text.length - segment.text.trimStart().length;
      const body = segment.text.trim();
      if (body !== '')
        segments.push({ kind: segment.kind, start: text.length + lead, end: text.length + lead + body.length });
      text += segment.text;
    }
    text = text.trimEnd();
    lines.push({
      kind: 'text',
      start,
      end: text.length,
      segments,
      marks: item.marks,
      inheritedFrom: item.inheritedFrom,
    });
  }
  const blocks = lines.filter((line) => line.kind === 'text');
  const segments = blocks.flatMap((block) => block.segments);
  const html = article.name.endsWith('.html');
  return {
    number: article.number,
    file: article.name,
    html,
    header: article.header,
    text: `${text}\n`,
    segments,
    blocks,
    lines,
  };
}
