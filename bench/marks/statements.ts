import type { Dated } from '../../src/model/article.ts';
import type { ArticleId, EntityId, StatementId } from '../../src/model/id.ts';
import type { Range, Span } from '../../src/model/span.ts';
import type { QuoteMode, Statement } from '../../src/model/statement.ts';
import type { SpanMark, StatementMark } from './article.ts';
import type { Flags } from './flags.ts';
import type { LaidArticle, LaidBlock } from './layout.ts';
import { fold, locate, nearest } from './locate.ts';

/** A statement or a bare span with its flags, found in its article. */
export interface Found {
  readonly article: LaidArticle;
  readonly content: readonly Span[];
  readonly flags: Flags;
  readonly inherited: boolean;
  /** Null for a span that is no statement. */
  readonly statement: Statement | null;
  readonly entity: string | null;
}
export interface FoundPassage {
  readonly id: string;
  readonly article: LaidArticle;
  readonly span: Span;
  readonly home: boolean;
}
export interface Place {
  readonly id: (article: LaidArticle) => ArticleId;
  readonly nameOf: (entity: string) => string;
  readonly complain: (text: string) => void;
}

export const spanIn = (article: LaidArticle, id: ArticleId, { start, end }: Range): Span => ({
  article: id,
  start,
  end,
  text: article.text.slice(start, end),
});

/** Everything marked in one article, in the order of the text; the statements have no ids yet. */
export function marksOf(article: LaidArticle, place: Place): { found: Found[]; passages: FoundPassage[] } {
  const found: Found[] = [];
  const passages: FoundPassage[] = [];
  for (const block of article.blocks)
    for (const mark of block.marks) {
      const say = (text: string): void => place.complain(`${article.file}:${mark.line}: ${text}`);
      if (mark.mark === 'passage') {
        const range = mark.content === null ? [wholeOf(block)] : contentOf(article, block, mark.content, say);
        if (range[0])
          passages.push({ id: mark.id, article, span: spanIn(article, place.id(article), range[0]), home: mark.home });
        continue;
      }
      const content = contentOf(article, block, mark.content, say);
      if (content.length > 0) found.push(foundOf(article, block, mark, content, place, say));
    }
  const at = ({ content }: Found): number => content[0]?.start ?? 0;
  return { found: found.toSorted((a, b) => at(a) - at(b)), passages };
}

const wholeOf = ({ segments }: LaidBlock): Range => {
  const story = segments.filter(({ kind }) => kind === 'paragraph' || kind === 'headline' || kind === 'standfirst');
  return { start: story[0]?.start ?? 0, end: story.at(-1)?.end ?? 0 };
};

/** The pieces of a content, `//` between them: in the text line of its gold line, else anywhere in the article. */
function contentOf(article: LaidArticle, block: LaidBlock, pattern: string, say: (text: string) => void): Range[] {
  const line = article.text.slice(block.start, block.end);
  return pattern.split(/\s*\/\/\s*/).flatMap((piece) => {
    const here = locate(line, piece);
    if (here.kind === 'found') return [{ start: block.start + here.range.start, end: block.start + here.range.end }];
    const anywhere = here.kind === 'missing' ? locate(article.text, piece) : here;
    if (anywhere.kind === 'found') return [anywhere.range];
    say(
      anywhere.kind === 'missing'
        ? `not found: ${anywhere.words}`
        : `${anywhere.times} times: ${anywhere.words} (write @1, @2 …)`,
    );
    return [];
  });
}

function foundOf(
  article: LaidArticle,
  block: LaidBlock,
  mark: StatementMark | SpanMark,
  content: readonly Range[],
  place: Place,
  say: (text: string) => void,
): Found {
  const id = place.id(article);
  const spans = content.map((range) => spanIn(article, id, range)).toSorted((a, b) => a.start - b.start);
  const base = { article, content: spans, flags: mark.flags, inherited: block.inheritedFrom !== null };
  if (mark.mark === 'span') return { ...base, statement: null, entity: null };
  const near = (pattern: string | null, to: readonly Range[], what: string): Range | null => {
    if (pattern === null) return null;
    const range = nearestIn(article, block, pattern, to);
    if (!range) say(`${what} not found: ${pattern}`);
    return range;
  };
  const cue = near(mark.cue, spans, 'cue');
  const source = near(mark.source, cue ? [cue] : spans, 'source');
  const attributed = mark.voice === 'attributed';
  const chain = attributed ? [...mark.flags.via, ...(mark.entity ? [mark.entity] : [])] : [];
  const remark = (words: string): Span[] => {
    const range = nearestIn(article, block, words, spans);
    if (!range) say(`not found: ${words}`);
    return range ? [spanIn(article, id, range)] : [];
  };
  const hedges = mark.hedges.flatMap(remark);
  const verification = mark.verification.flatMap(remark);
  const statement: Statement = {
    id: '' as StatementId,
    article: id,
    content: spans,
    voice: mark.voice,
    source: attributed
      ? {
          spans: source ? [spanIn(article, id, source)] : [],
          entity: mark.entity ? entityOf(mark.entity) : null,
          name: mark.entity ? place.nameOf(mark.entity) : '',
        }
      : null,
    chain: chain.map(entityOf),
    cue: cue ? { span: spanIn(article, id, cue), stance: mark.flags.stance } : null,
    quoteMode: mark.flags.quoteMode ?? (attributed ? quoteModeOf(article.text, block, spans) : 'none'),
    polarity: mark.flags.polarity,
    attitude: mark.flags.attitude,
    certainty: mark.flags.certainty ?? (verification.length > 0 ? 'unverified' : 'certain'),
    hedges,
    verification,
    statedAt: dated(mark.flags.statedAt),
    occurredAt: dated(mark.flags.occurredAt),
    places: [],
    quantities: [],
  };
  return { ...base, statement, entity: mark.entity };
}

export const entityOf = (id: string): EntityId => `e:${id}` as EntityId;
const dated = (value: string | null): Dated | null =>
  value === null ? null : { value, basis: 'resolved', anchor: null, span: null, why: 'by construction' };

/** In the text line where it can be, else nearest in the article. */
function nearestIn(article: LaidArticle, block: LaidBlock, pattern: string, to: readonly Range[]): Range | null {
  const inLine = nearest(
    article.text.slice(block.start, block.end),
    pattern,
    to.map(({ start, end }) => ({ start: start - block.start, end: end - block.start })),
  );
  if (inLine) return { start: inLine.start + block.start, end: inLine.end + block.start };
  return nearest(article.text, pattern, to);
}

/** Inside quotation marks from end to end: direct; with some inside: mixed; with none: indirect. */
function quoteModeOf(text: string, block: LaidBlock, spans: readonly Span[]): QuoteMode {
  const line = fold(text.slice(block.start, block.end));
  const single = !line.includes('"');
  const inside: boolean[] = [];
  let open = false;
  for (let i = 0; i < line.length; i++) {
    const mark = single ? "'" : '"';
    const letters = /[\p{L}\p{N}]/u;
    const isMark = line[i] === mark && !(single && letters.test(line[i - 1] ?? '') && letters.test(line[i + 1] ?? ''));
    if (isMark) open = single ? !letters.test(line[i - 1] ?? '') && !/[.,!?]/.test(line[i - 1] ?? '') : !open;
    inside.push(open || isMark);
  }
  const states = spans.flatMap(({ start, end }) => inside.slice(Math.max(0, start - block.start), end - block.start));
  if (states.length > 0 && states.every(Boolean)) return 'direct';
  return states.some(Boolean) ? 'mixed' : 'indirect';
}
