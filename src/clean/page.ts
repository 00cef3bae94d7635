import type { Segment } from '../model/article.ts';
import { type Block, blockOf, type MarkupHint } from './block.ts';
import { typeClosing } from './closing.ts';
import { type Density, densityOf, storyParts, type Trust } from './density.ts';
import { labelledKind } from './labels.ts';
import { foldLine, wordsOf } from './line.ts';
import { kindByMarkup } from './markup.ts';
import { typeMastheads } from './masthead.ts';
import { factsOf, type PageMetadata, readMetadata } from './metadata.ts';
import { pageHead } from './pagehead.ts';
import { type Damage, type PageBlock, type PageTree, readTree } from './pagetree.ts';
import { typeTwins } from './pictures.ts';
import { splitPieces } from './split.ts';
import { isListed, typeStyled } from './styled.ts';
import { typeZones } from './zones.ts';

/** An HTML page as text and typed segments. */
export interface Page {
  /** The visible text in document order: white space collapsed inside a block, blocks apart by a newline. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly metadata: PageMetadata;
  readonly damage: Damage;
}

/** Reads a page. `capturedAt` is when it was fetched, ISO 8601, null where nobody knows: no date that it tells lies beyond. */
export function readPage(html: string, capturedAt: string | null = null): Page {
  const tree = readTree(html);
  const facts = factsOf(tree.raw);
  const { density, inStory } = findStory(tree);
  const descriptions = DESCRIPTIONS.flatMap((name) => facts.metas.get(name) ?? []);
  const head = pageHead(tree, inStory, density, { headline: facts.headline, descriptions });
  const metadata = readMetadata(facts, head.headlineAt < 0 ? null : head.headlineAt, capturedAt);
  let text = '';
  const blocks = tree.blocks.map((block, i): Block => {
    const start = text.length + (text === '' ? 0 : 1);
    text += (text === '' ? '' : '\n') + block.text;
    const teases = (inStory[i] ?? false) && head.isTeaser(i);
    const marked = kindByMarkup(tree, density, i, (inStory[i] ?? false) && !teases);
    return {
      ...blockOf('', 0, 0),
      start,
      end: text.length,
      ...wordsAndText(block.text),
      hint: hintOf(tree, block),
      kind: head.kindOf(i) ?? (teases && marked === 'boilerplate' ? 'related' : marked),
    };
  });
  const styles = new Map(blocks.map(({ end }, i) => [end, styleOf(tree, i)]));
  const typed = splitUnlisted(text, blocks, styles);
  typed.forEach((block, i) => {
    const worded = block.hint?.says !== 'heading' && !isCell(block, styles.get(block.end) ?? '');
    if (block.kind === null && worded) block.kind = labelledKind(block, i + 1);
  });
  typeMastheads(typed);
  typeStyled(typed, styles);
  typeTwins(typed);
  typeZones(typed);
  typeClosing(typed);
  typeHeadings(typed);
  const segments = typed.map(({ kind, start, end }) => ({ kind: kind ?? 'paragraph', start, end }));
  return { text, segments, metadata, damage: tree.damage };
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

/** The names under which pages describe themselves in a sentence. */
const DESCRIPTIONS = ['description', 'og description', 'twitter description'];

/** An item of a list or a cell is one piece: what stands in brackets at its end credits no picture. */
function splitUnlisted(text: string, blocks: readonly Block[], styles: ReadonlyMap<number, string>): Block[] {
  const isItem = (block: Block): boolean => isListed(styles.get(block.end) ?? '');
  const pieces = splitPieces(
    text,
    blocks.filter((block) => !isItem(block)),
  );
  return [...pieces, ...blocks.filter(isItem)].sort((a, b) => a.start - b.start);
}

/** A table's cell holds a figure or a few words, which would elsewhere be a counter or a button's label. */
const CELL_WORDS_MOST = 5;
const isCell = (block: Block, style: string): boolean =>
  block.words.length <= CELL_WORDS_MOST && /^t[dh](?: |$)/.test(style);

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

/** A heading is a subheading where story follows before the next heading; else it heads furniture. Read upwards, so that it is known. */
function typeHeadings(blocks: readonly Block[]): void {
  let follows = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block === undefined) continue;
    if (block.hint?.says !== 'heading') {
      follows ||= block.kind === null;
      continue;
    }
    block.kind ??= follows ? (labelledKind(block, i + 1) ?? 'subheading') : 'related';
    // A heading above another heading of the story heads that part too.
    follows = block.kind === 'subheading';
  }
}
