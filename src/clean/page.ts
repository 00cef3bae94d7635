import type { Segment, SegmentKind } from '../model/article.ts';
import { type Block, blockOf, type MarkupHint } from './block.ts';
import { typeClosing } from './closing.ts';
import { isDateline } from './dates.ts';
import { type Density, densityOf, storyParts, type Trust } from './density.ts';
import { isByline, labelledKind } from './labels.ts';
import { contentWords, endsAsSentence, foldLine, wordsOf } from './line.ts';

import { typeMastheads } from './masthead.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { type PageBlock, type PageElement, type PageTree, readTree } from './pagetree.ts';
import { typeTwins } from './pictures.ts';
import { splitPieces } from './split.ts';
import { typeStyled } from './styled.ts';
import { typeZones } from './zones.ts';

/** An HTML page as text and typed segments. */
export interface Page {
  /** The visible text in document order: white space collapsed inside a block, blocks apart by a newline. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly metadata: PageMetadata;
  /** Whether the page was beyond a limit, so that part of it was not read. */
  readonly truncated: boolean;
}

export function readPage(html: string): Page {
  const tree = readTree(html);
  const metadata = readMetadata(tree.raw);
  const { density, inStory } = findStory(tree);
  const headlineAt = findHeadline(tree, inStory, metadata.headline);
  let text = '';
  const blocks = tree.blocks.map((block, i): Block => {
    const start = text.length + (text === '' ? 0 : 1);
    text += (text === '' ? '' : '\n') + block.text;
    const kind = i === headlineAt ? 'headline' : kindByMarkup(tree, density, i, inStory[i] ?? false);
    return {
      ...blockOf('', 0, 0),
      start,
      end: text.length,
      ...wordsAndText(block.text),
      hint: hintOf(tree, block),
      kind,
    };
  });
  const typed = splitPieces(text, blocks);
  const styles = new Map(blocks.map(({ end }, i) => [end, styleOf(tree, i)]));
  typed.forEach((block, i) => {
    if (block.kind === null && block.hint?.says !== 'heading') block.kind = labelledKind(block, i + 1);
  });
  typeMastheads(typed);
  typeStyled(typed, styles);
  typeTwins(typed);
  typeZones(typed);
  typeClosing(typed);
  typeHeadings(typed);
  const segments = typed.map(({ kind, start, end }) => ({ kind: kind ?? 'paragraph', start, end }));
  return { text, segments, metadata, truncated: tree.truncated };
}

/** A story of fewer characters than a short report makes the reader doubt the page's class names and look again. */
const STORY_CHARACTERS_LEAST = 600;
const GAIN_LEAST = 2;

function findStory(tree: PageTree): { density: Density; inStory: readonly boolean[] } {
  const read = (trust: Trust) => {
    const density = densityOf(tree, trust);
    const inStory = storyParts(tree, density);
    const prose = tree.blocks.reduce(
      (sum, block, i) =>
        sum + (inStory[i] && !(density.furniture[block.element] ?? true) ? block.text.length - block.linked : 0),
      0,
    );
    return { density, inStory, prose };
  };
  const first = read('all');
  if (first.prose >= STORY_CHARACTERS_LEAST) return first;
  const second = read('sure');
  return second.prose >= first.prose * GAIN_LEAST ? second : first;
}

const wordsAndText = (text: string): Pick<Block, 'text' | 'folded' | 'words'> => ({
  text,
  folded: foldLine(text),
  words: wordsOf(text),
});

/** The tag and the class names of the element that holds a block: paragraphs of the story share theirs. */
const styleOf = ({ elements, blocks }: PageTree, at: number): string => {
  const element = elements[blocks[at]?.element ?? -1];
  return element === undefined ? '' : `${element.tag} ${element.hints}`.trim();
};

const HEADING = /^h([1-6])$/;
function hintOf({ elements }: PageTree, block: PageBlock): MarkupHint | null {
  const heading = HEADING.exec(elements[block.element]?.tag ?? '');
  return heading === null ? { says: 'story' } : { says: 'heading', level: Number(heading[1]) };
}

/** The block that is the metadata's headline word for word, on a page without a heading for it. */
const sameLine = (blocks: readonly PageBlock[], headline: string | null): number =>
  headline === null ? -1 : blocks.findIndex((block) => !block.alt && foldLine(block.text) === foldLine(headline));

/** The h1 that shares most words with the headline of the metadata; where there is none, the first h1 with three words. */
function findHeadline({ elements, blocks }: PageTree, inStory: readonly boolean[], headline: string | null): number {
  const wanted = new Set(contentWords(wordsOf(headline ?? '')));
  let best = { at: -1, score: 0 };
  blocks.forEach((block, at) => {
    const level = HEADING.exec(elements[block.element]?.tag ?? '')?.[1];
    if (level === undefined || block.alt) return;
    const own = contentWords(wordsOf(block.text));
    const shared = own.filter((word) => wanted.has(word)).length / Math.max(own.length, wanted.size, 1);
    const score = shared + (level === '1' ? 0.3 : 0) + (inStory[at] ? 0.05 : 0);
    if (own.length > 0 && (level === '1' || shared >= 0.6) && score > best.score) best = { at, score };
  });
  return best.at >= 0 ? best.at : sameLine(blocks, headline);
}

const LINKED_MOST = 0.5;
const RELATED_HINT =
  /(?:^| )(?:related|recommend\w*|read more|more stories|teaser|promo|outbrain|taboola|trending|popular|most read)(?: |$)/;

function ancestors(elements: readonly PageElement[], at: number): PageElement[] {
  const chain: PageElement[] = [];
  for (let i = at; i >= 0; i = elements[i]?.parent ?? -1) {
    const element = elements[i];
    if (element !== undefined) chain.push(element);
  }
  return chain;
}

/** The kind that the page's markup gives a block: null where it may be story and the words must decide. */
function kindByMarkup(
  { elements, blocks }: PageTree,
  density: Density,
  at: number,
  inStory: boolean,
): SegmentKind | null {
  const block = blocks[at];
  if (block === undefined) return null;
  if (block.alt) return 'alt-text';
  const chain = ancestors(elements, block.element);
  const tags = new Set(chain.map((element) => element.tag));
  if (
    tags.has('figcaption') ||
    tags.has('figure') ||
    chain
      .slice(0, 3)
      .some((element) =>
        /(?:^| )(?:wp )?(?:caption|cap|cutline|figcaption|image caption|photo caption)(?: |$)/.test(element.hints),
      )
  )
    return 'caption';
  const furniture = density.furniture[block.element] ?? false;
  const linkDense = block.linked / block.text.length > LINKED_MOST;
  if (inStory && !furniture) {
    if (!linkDense && endsAsSentence(block.text) && block.text.length >= 60) return null;
    if (!linkDense) return listIsLinks(density, chain, elements, block.element) ? 'related' : null;
    return linkDense && block.text.length > 0 && tags.has('p') && endsAsSentence(block.text) ? null : 'related';
  }
  if (isDateline(block.text)) return 'dateline';
  if (isByline(block.text)) return 'byline';
  if (chain.some((element) => RELATED_HINT.test(element.hints))) return 'related';
  if (tags.has('aside')) return 'sidebar';
  return linkDense && block.text.split(' ').length >= 4 && !tags.has('nav') ? 'related' : 'boilerplate';
}

/** A list of which a third or more is links is a list of links, also where one item is not. */
const LIST_LINKED_MOST = 0.4;
function listIsLinks(
  density: Density,
  chain: readonly PageElement[],
  elements: readonly PageElement[],
  at: number,
): boolean {
  if (!chain.some((element) => element.tag === 'li')) return false;
  for (let i = at; i >= 0; i = elements[i]?.parent ?? -1) {
    const tag = elements[i]?.tag;
    if (tag === 'ul' || tag === 'ol')
      return (density.linked[i] ?? 0) / Math.max(1, density.characters[i] ?? 1) > LIST_LINKED_MOST;
  }
  return false;
}

/** A heading is a subheading where story follows before the next heading; else it heads furniture. */
function typeHeadings(blocks: readonly Block[]): void {
  blocks.forEach((block, i) => {
    if (block.kind !== null || block.hint?.says !== 'heading') return;
    const next = blocks
      .slice(i + 1, i + 5)
      .find((other) => other.kind !== 'alt-text' && other.kind !== 'caption' && other.kind !== 'credit');
    const storyFollows = next !== undefined && next.kind === null;
    block.kind = storyFollows ? (labelledKind(block, i + 1) ?? 'subheading') : 'related';
  });
}
