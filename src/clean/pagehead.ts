import { type Density, isProseBlock } from './density.ts';
import { contentWords, foldLine, wordsOf } from './line.ts';
import type { PageTree } from './pagetree.ts';

/** What stands at the head of a page's story: its headline, once or more, and the standfirst. */
export interface PageHead {
  /** The block that is the headline, or -1. */
  readonly headlineAt: number;
  /** The kind of a block of the head, or null. */
  kindOf(at: number): 'headline' | 'standfirst' | null;
  /** Whether a block above the headline is a teaser of another story. */
  isTeaser(at: number): boolean;
}

/** What the page says of itself beside its text: the headline and one or more descriptions of the article. */
export interface PageWords {
  readonly headline: string | null;
  readonly descriptions: readonly string[];
}

const HEADING = /^h([1-6])$/;
/** A shorter headline, such as a place's name, may stand on other lines too. */
const REPEATED_CHARACTERS_LEAST = 20;
/** Folding takes off a list mark and the stops at the end, up to this many characters. */
const MARKS_MOST = 24;

export function pageHead(tree: PageTree, inStory: readonly boolean[], density: Density, said: PageWords): PageHead {
  const headlineAt = findHeadline(tree, inStory, said.headline);
  const foldedAt = (at: number): string => foldLine(tree.blocks[at]?.text ?? '');
  const headline = foldedAt(headlineAt);
  const isHeadline = (at: number): boolean => {
    const block = tree.blocks[at];
    if (at === headlineAt || block === undefined || block.alt) return at === headlineAt;
    const alike = headline.length >= REPEATED_CHARACTERS_LEAST && block.text.length <= headline.length + MARKS_MOST;
    return alike && foldedAt(at) === headline;
  };
  const descriptions = said.descriptions.map(foldLine);
  const isProse = tree.blocks.map((block) => isProseBlock(block) && !(density.furniture[block.element] ?? true));
  const storyAt = tree.blocks.findIndex((_, at) => (isProse[at] && inStory[at]) ?? false);
  const isStandfirst = (at: number): boolean =>
    headlineAt >= 0 &&
    at > headlineAt &&
    at < storyAt &&
    (isProse[at] ?? false) &&
    descriptions.some((description) => saysSame(description, foldedAt(at)));
  const top = isSureHeadline(tree, headlineAt, said.headline) ? tree.blocks.findIndex((_, at) => isHeadline(at)) : -1;
  const below = tree.blocks.reduce(
    (sum, { text }, at) => sum + (at > headlineAt && isProse[at] && inStory[at] ? text.length : 0),
    0,
  );
  return {
    headlineAt,
    kindOf: (at) => (isHeadline(at) ? 'headline' : isStandfirst(at) ? 'standfirst' : null),
    isTeaser: (at) => below >= STORY_CHARACTERS_LEAST && at < top && (tree.blocks[at]?.linked ?? 0) > 0,
  };
}

/** Only a headline with the length of a short report below it is known to stand above its story, not beside or under it. */
const STORY_CHARACTERS_LEAST = 600;
/** Descriptions are cut after 100 characters and more. */
const DESCRIPTION_CHARACTERS = 100;

const saysSame = (description: string, line: string): boolean => {
  const least = Math.min(DESCRIPTION_CHARACTERS, line.length);
  return least > 0 && description.startsWith(line.slice(0, least));
};

/** The share of the words of the metadata's headline, or of the line, whichever has more, that the two have in common. */
function sharedWords(line: string, headline: string | null): number {
  const wanted = new Set(contentWords(wordsOf(headline ?? '')));
  const own = contentWords(wordsOf(line));
  return own.filter((word) => wanted.has(word)).length / Math.max(own.length, wanted.size, 1);
}

/** A heading of another level than the first is the page's headline only where it has most of the metadata's words. */
const SHARED_LEAST = 0.6;
/** Of a first heading fewer are enough: sites give search engines other words than readers. */
const SHARED_FIRST_LEAST = 0.3;
/** Of 234 headlines of news pages the longest has 29 words; blogs write more, but a heading of a paragraph's length is none. */
const HEADLINE_WORDS_MOST = 40;

/** How well a heading may be the headline; 0 where it is none. A first heading that shares words goes before all others. */
function headlineScore(level: string, text: string, inStory: boolean, headline: string | null): number {
  if (text.split(' ').length > HEADLINE_WORDS_MOST || contentWords(wordsOf(text)).length === 0) return 0;
  const shared = sharedWords(text, headline);
  if (level !== '1') return shared >= SHARED_LEAST ? shared + (inStory ? 0.05 : 0) : 0;
  return shared + (shared >= SHARED_FIRST_LEAST ? 1 : 0.3) + (inStory ? 0.05 : 0);
}

/** The heading that is the headline, else the first line that is the metadata's headline word for word, else -1. */
function findHeadline({ elements, blocks }: PageTree, inStory: readonly boolean[], headline: string | null): number {
  let best = { at: -1, score: 0 };
  blocks.forEach((block, at) => {
    const level = HEADING.exec(elements[block.element]?.tag ?? '')?.[1];
    if (level === undefined || block.alt) return;
    const score = headlineScore(level, block.text, inStory[at] ?? false, headline);
    if (score > best.score) best = { at, score };
  });
  if (best.at >= 0 || headline === null) return best.at;
  const wanted = foldLine(headline);
  return blocks.findIndex((block) => !block.alt && foldLine(block.text) === wanted);
}

/** A headline of fewer words may agree with the metadata's by chance. */
const SURE_WORDS_LEAST = 3;
function isSureHeadline({ blocks }: PageTree, at: number, headline: string | null): boolean {
  const text = blocks[at]?.text ?? '';
  return contentWords(wordsOf(text)).length >= SURE_WORDS_LEAST && sharedWords(text, headline) >= SHARED_LEAST;
}
