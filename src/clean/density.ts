import { FURNITURE_HINTS, FURNITURE_HINTS_SURE, LINK_LIST_HINTS, STORY_HINTS } from '../languages/en/furniture.ts';
import { endsAsSentence } from './line.ts';
import type { PageBlock, PageElement, PageTree } from './pagetree.ts';
import { anyOf } from './phrases.ts';

/**
 * Where the story lies in a page: the element in and near which most sentences stand. The scoring of paragraphs and their ancestors follows
 * the idea of Arc90's Readability (2009); the code and the weights for hints are ours.
 */

/** Text and links below each element, and what its hints say. All lists are by element index. */
export interface Density {
  readonly characters: readonly number[];
  readonly linked: readonly number[];
  readonly furniture: readonly boolean[];
  /** Characters of whole sentences that are no furniture, below each element. */
  readonly prose: readonly number[];
}

const asWords = (hints: readonly string[]): RegExp =>
  new RegExp(`(?:^| )${anyOf(hints.map((hint) => hint.replace(/-/g, ' ')))}s?(?: |$)`);
const FURNITURE = asWords(FURNITURE_HINTS);
const FURNITURE_SURE = asWords(FURNITURE_HINTS_SURE);
const LINK_LIST = new RegExp(`(?<=^| )${anyOf(LINK_LIST_HINTS.map((hint) => hint.replace(/-/g, ' ')))}s?(?= |$)`, 'g');
const STORY = asWords(STORY_HINTS);
const BODY_HINT =
  /(?:^| )(?:article body|articlebody|story body|entry content|post content|article content|story content)(?: |$)/;

const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'button', 'dialog', 'menu', 'fieldset']);
const FURNITURE_TAGS_SURE = new Set(['nav', 'footer', 'button']);
const FURNITURE_ROLES = /(?:^| )(?:navigation|complementary|contentinfo|banner|search|dialog|menu)(?: |$)/;

/** An element with a furniture hint that holds more than this share of the page's text is a wrapper with an unlucky name. */
const WRAPPER_SHARE = 0.5;
/** Comments may be longer than the story; an element with one of the sure hints must hold nearly the whole page to be a wrapper. */
const SURE_WRAPPER_SHARE = 0.9;

/** How far hints are trusted: `all` of them at first, only the `sure` ones where that leaves a page almost without story. */
export type Trust = 'all' | 'sure';

/** A block of at least this many characters that ends as a sentence and is mostly no link is prose; shorter ones are labels and teasers. */
export const PROSE_CHARACTERS_LEAST = 60;
export const isProseBlock = (block: PageBlock): boolean =>
  !block.alt &&
  block.text.length >= PROSE_CHARACTERS_LEAST &&
  block.linked / block.text.length < 0.4 &&
  endsAsSentence(block.text);

/** Adds to every element what its children hold. A parent stands before its children, so one pass from the end does it. */
function sumUp(elements: readonly PageElement[], own: number[]): number[] {
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = elements[i]?.parent ?? -1;
    if (parent >= 0) own[parent] = (own[parent] ?? 0) + (own[i] ?? 0);
  }
  return own;
}

export function densityOf({ elements, blocks }: PageTree, trust: Trust): Density {
  const characters = elements.map(() => 0);
  const linked = elements.map(() => 0);
  for (const block of blocks) {
    if (block.alt || block.element < 0) continue;
    characters[block.element] = (characters[block.element] ?? 0) + block.text.length;
    linked[block.element] = (linked[block.element] ?? 0) + block.linked;
  }
  sumUp(elements, characters);
  sumUp(elements, linked);
  const total = blocks.reduce((sum, block) => sum + (block.alt ? 0 : block.text.length), 0);
  const furniture: boolean[] = [];
  elements.forEach((element, i) => {
    const share = (characters[i] ?? 0) / Math.max(1, total);
    const least = FURNITURE_SURE.test(element.hints) ? SURE_WRAPPER_SHARE : WRAPPER_SHARE;
    const wrapper = share > least || element.tag === 'body' || element.tag === 'html';
    const holds = { characters: characters[i] ?? 0, linked: linked[i] ?? 0 };
    furniture.push((furniture[element.parent] ?? false) || (!wrapper && isFurniture(element, trust, holds)));
  });
  const prose = elements.map(() => 0);
  for (const block of blocks)
    if (isProseBlock(block) && !(furniture[block.element] ?? true))
      prose[block.element] = (prose[block.element] ?? 0) + block.text.length;
  return { characters, linked, furniture, prose: sumUp(elements, prose) };
}

/** A text of this length without any link is no list of links, whatever its element is called: "read more" also unfolds an answer. */
const TEXT_CHARACTERS_LEAST = 120;
const HEADING_TAG = /^h[1-6]$/;
/** The microformat of a person's card. A short one is a byline, a longer one tells who the author is. */
const CARD = /(?:^| )vcard(?: |$)/;

/** The id of a heading is made of its own words, which hint at nothing: `<h3 id="social-benefits">`. */
function isFurniture(
  { tag, hints: all }: PageElement,
  trust: Trust,
  holds: { readonly characters: number; readonly linked: number },
): boolean {
  if (HEADING_TAG.test(tag)) return false;
  const isText = holds.characters >= TEXT_CHARACTERS_LEAST;
  const hints = isText && holds.linked === 0 ? all.replace(LINK_LIST, ' ') : all;
  if (isText && trust === 'all' && CARD.test(hints)) return true;
  if (trust === 'sure') return FURNITURE_TAGS_SURE.has(tag) || FURNITURE_SURE.test(hints);
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.test(hints)) return true;
  return FURNITURE.test(hints) && !BODY_HINT.test(hints);
}

/** Shorter blocks are labels, not paragraphs (Readability's own value). */
const PARAGRAPH_CHARACTERS_LEAST = 25;
const LINKED_SHARE_MOST = 0.5;
const PARAGRAPH_TAGS = new Set([
  'p',
  'pre',
  'blockquote',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'dd',
  'dt',
  'td',
]);
const LEVELS = 5;
const HINT_WEIGHT = 15;
const ARTICLE_WEIGHT = 25;
const SIBLING_SHARE = 0.25;
const paragraphScore = (block: PageBlock): number =>
  1 + (block.text.match(/[,;]/g) ?? []).length * 0.5 + Math.min(block.text.length / 100, 4);

function scoresOf({ elements, blocks }: PageTree, density: Density): number[] {
  const scores = elements.map(() => 0);
  for (const block of blocks) {
    if (
      block.alt ||
      block.text.length < PARAGRAPH_CHARACTERS_LEAST ||
      block.linked / block.text.length > LINKED_SHARE_MOST
    )
      continue;
    if (density.furniture[block.element] ?? true) continue;
    const own = elements[block.element];
    let at = own !== undefined && PARAGRAPH_TAGS.has(own.tag) ? own.parent : block.element;
    const score = paragraphScore(block);
    for (let level = 1; level <= LEVELS && at >= 0; level++) {
      scores[at] = (scores[at] ?? 0) + score / (level === 1 ? 1 : level * 1.25);
      at = elements[at]?.parent ?? -1;
    }
  }
  return elements.map((element, i) => {
    const score = scores[i] ?? 0;
    if (score === 0) return 0;
    const hint =
      (STORY.test(element.hints) ? HINT_WEIGHT : 0) +
      (element.tag === 'article' || BODY_HINT.test(element.hints) ? ARTICLE_WEIGHT : 0);
    const total = density.characters[i] ?? 0;
    return (score + Math.min(hint, score)) * (1 - (total === 0 ? 0 : (density.linked[i] ?? 0) / total));
  });
}

/** For every block, whether it lies in the story's part of the page. */
export function storyParts(tree: PageTree, density: Density): boolean[] {
  const { elements, blocks } = tree;
  const scores = scoresOf(tree, density);
  const most = scores.reduce((best, score, i) => (score > (scores[best] ?? 0) ? i : best), 0);
  const top = climb(tree, density, most);
  const inside: boolean[] = [];
  const parent = elements[top]?.parent ?? -1;
  const threshold = (scores[top] ?? 0) * SIBLING_SHARE;
  elements.forEach((element, i) => {
    const sibling =
      element.parent === parent && parent >= 0 && !(density.furniture[i] ?? false) && (scores[i] ?? 0) > threshold;
    inside.push(i === top || (inside[element.parent] ?? false) || sibling);
  });
  return blocks.map((block) => inside[block.element] ?? false);
}

/**
 * A page cut into sections has its story in several siblings: the parent is meant when it holds this much more prose than the best child.
 * The body is never meant: beside a story it holds what else the site has.
 */
const CLIMB_GAIN_LEAST = 1.35;

function climb({ elements }: PageTree, density: Density, top: number): number {
  let best = top;
  for (let at = elements[top]?.parent ?? -1; at >= 0; at = elements[at]?.parent ?? -1) {
    if (elements[at]?.tag === 'body') break;
    if ((density.prose[at] ?? 0) >= (density.prose[best] ?? 0) * CLIMB_GAIN_LEAST) best = at;
  }
  return best;
}
