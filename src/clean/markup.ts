import type { SegmentKind } from '../model/article.ts';
import { isDateline } from './dates.ts';
import { type Density, PROSE_CHARACTERS_LEAST } from './density.ts';
import { isByline } from './labels.ts';
import { endsAsSentence } from './line.ts';
import type { PageBlock, PageElement, PageTree } from './pagetree.ts';

/** The kind that a page's elements give a block, before its words are read. */

const LINKED_MOST = 0.5;
const RELATED_HINT =
  /(?:^| )(?:related|recommend\w*|read more|more stories|teaser|promo|outbrain|taboola|trending|popular|most read)(?: |$)/;
/** > | nora.feld@ledger.example     > | www.ledger.example/nora-feld */
const ADDRESS_ONLY =
  /^(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|(?:https?:\/\/)?(?:www\.|(?:twitter|x|facebook|instagram)\.com\/)\S{1,200})$/i;

/** An element of a page with its number, and all that it stands in, the innermost first. */
type Chain = readonly { readonly element: PageElement; readonly at: number }[];

function chainOf(elements: readonly PageElement[], innermost: number): Chain {
  const chain: { element: PageElement; at: number }[] = [];
  for (let at = innermost; at >= 0; at = elements[at]?.parent ?? -1) {
    const element = elements[at];
    if (element !== undefined) chain.push({ element, at });
  }
  return chain;
}

/** The kind of block `at`, or null where it may be story and the words must decide. */
export function kindByMarkup(tree: PageTree, density: Density, at: number, inStory: boolean): SegmentKind | null {
  const block = tree.blocks[at];
  if (block === undefined) return null;
  if (block.alt) return 'alt-text';
  const chain = chainOf(tree.elements, block.element);
  if (isCaption(chain, density)) return 'caption';
  if (inStory && !(density.furniture[block.element] ?? false)) return kindInStory(tree, density, at, chain);
  if (isDateline(block.text)) return 'dateline';
  if (isByline(block.text)) return 'byline';
  if (chain.some(({ element }) => RELATED_HINT.test(element.hints))) return 'related';
  if (holds(chain, 'aside')) return 'sidebar';
  return isLinked(block) && block.text.split(' ').length >= 4 && !holds(chain, 'nav') ? 'related' : 'boilerplate';
}

const holds = (chain: Chain, tag: string): boolean => chain.some(({ element }) => element.tag === tag);
const isLinked = (block: PageBlock): boolean => block.linked / block.text.length > LINKED_MOST;

/** Inside the story a block is another story's link, or the words must decide. */
function kindInStory(tree: PageTree, density: Density, at: number, chain: Chain): SegmentKind | null {
  const block = tree.blocks[at];
  if (block === undefined) return null;
  const { text, linked } = block;
  // What stands beside the links is a sentence by itself.
  if (endsAsSentence(text) && text.length - linked >= PROSE_CHARACTERS_LEAST) return null;
  if (ADDRESS_ONLY.test(text)) return 'boilerplate';
  if (isLinked(block))
    return (holds(chain, 'p') && endsAsSentence(text)) || namesQuoted(tree, at, chain) ? null : 'related';
  if (endsAsSentence(text) && text.length >= PROSE_CHARACTERS_LEAST) return null;
  return isInLinkList(chain, density) ? 'related' : null;
}

/** The name of an outlet or a person has up to four words. */
const SOURCE_WORDS_MOST = 4;

/** Below a block quotation a linked name is the one that is quoted: `[The Riverton Ledger]`. */
function namesQuoted({ elements, blocks }: PageTree, at: number, chain: Chain): boolean {
  const [above, block] = [blocks[at - 1], blocks[at]];
  if (above === undefined || block === undefined || above.alt) return false;
  if (holds(chain, 'li') || holds(chain, 'blockquote') || block.text.split(' ').length > SOURCE_WORDS_MOST)
    return false;
  return holds(chainOf(elements, above.element), 'blockquote');
}

const CAPTION_HINT = /(?:^| )(?:captions?|cutline|figcaption)(?: |$)/;
/** How far above its words the element with such a hint stands: a paragraph and a wrapper lie between. */
const CAPTION_LEVELS = 3;
/** The captions of agencies have up to 60 words. An element that holds more is a figure that wraps a part of the story. */
const CAPTION_CHARACTERS_MOST = 600;
/** What may stand in a figure, or in an element that is named after its caption, and is no caption. */
const FIGURE_CONTENT = /^(?:table|blockquote|pre|h[1-6])$/;

/** Whether a block stands in a figure's caption, in a figure beside its picture, or in an element that is named as a caption. */
export function isCaption(chain: Chain, density: Density): boolean {
  for (const [level, { element, at }] of chain.entries()) {
    if (element.tag === 'figcaption') return true;
    if ((density.characters[at] ?? 0) > CAPTION_CHARACTERS_MOST) return false;
    if (element.tag === 'figure') return true;
    if (FIGURE_CONTENT.test(element.tag)) return false;
    if (level < CAPTION_LEVELS && CAPTION_HINT.test(element.hints)) return true;
  }
  return false;
}

/** A list of which more than this share is links is a list of links, also where one item is not. */
const LIST_LINKED_MOST = 0.4;
function isInLinkList(chain: Chain, density: Density): boolean {
  if (!holds(chain, 'li')) return false;
  const list = chain.find(({ element }) => element.tag === 'ul' || element.tag === 'ol');
  if (list === undefined) return false;
  return (density.linked[list.at] ?? 0) / Math.max(1, density.characters[list.at] ?? 1) > LIST_LINKED_MOST;
}
