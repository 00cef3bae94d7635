import type { Block } from './block.ts';
import { contentWords, endsAsSentence, foldLine, hasFiniteVerb, opensWithSpeech } from './line.ts';
import { isAgency } from './phrases.ts';

/** Captions and their alt-text twins. */

/** A caption's twin opens with the same words; half of the shorter one's content words is more than neighbouring lines share by chance; the third pair of a seed article (a caption worded anew) shares less and is found by its place. */
const TWIN_OVERLAP_LEAST = 0.5;
/** Alt texts are phrases; no paragraph of a story is this short and lacks a stop right above a caption. */
const ALT_WORDS_MOST = 40;

const overlapOfWords = (a: Block, b: Block): number => {
  const [x, y] = [new Set(contentWords(a.words)), new Set(contentWords(b.words))];
  const small = Math.min(x.size, y.size);
  return small === 0 ? 0 : [...x].filter((word) => y.has(word)).length / small;
};

const isPhrase = (block: Block): boolean =>
  !endsAsSentence(block.text) && block.words.length >= 5 && block.words.length <= ALT_WORDS_MOST;

/** > | A tractor in front of a bank: a phrase that sets a scene, below a line that can be the headline. */
const SCENE = /^(?:an?|two|three|four|five|several|some|people|men|women)\s\p{Ll}/iu;
const isScene = (blocks: readonly Block[], at: number): boolean => {
  const block = blocks[at];
  const headed = blocks.slice(0, at).some((other) => other.kind === null && other.words.length >= 3);
  return block !== undefined && headed && isPhrase(block) && SCENE.test(block.text);
};

const startsWithOther = (a: Block, b: Block): boolean =>
  a.folded.length >= 8 && b.folded.startsWith(a.folded.slice(0, 160));

/** > | A crane across both gates.     > | Illustration: Nora Feld: without a verb, a short sentence right above a picture's credit is its caption. */
const DESCRIPTION_WORDS_MOST = 15;
const PICTURE_CREDIT = /\b(?:photo|photograph|picture|image|illustration|graphic|supplied)s?\b/i;
const describesPicture = (above: Block, credit: Block): boolean =>
  above.words.length <= DESCRIPTION_WORDS_MOST &&
  PICTURE_CREDIT.test(credit.text.slice(0, 40)) &&
  !hasFiniteVerb(above.words) &&
  !opensWithSpeech(above.text);

/**
 * Types the alt text that stands right above a caption, and pairs of equal lines of which no credit says which is which.
 *
 *     > | A crane lies across the harbour gate
 *     > | A crane lies across the harbour gate. Picture: Alamy
 *     >   the first line is the alt text of the second
 */
export function typeTwins(blocks: readonly Block[]): void {
  const spaced = blocks.filter((block) => block.gapBefore).length > blocks.length / 3;
  for (let i = 2; i < blocks.length; i++) {
    const [alt, caption, credit] = [blocks[i - 2], blocks[i - 1], blocks[i]];
    // What stands between a picture's alternative text and its credit is the caption, also with a stop.
    if (
      alt?.kind === 'alt-text' &&
      caption?.kind === null &&
      credit?.kind === 'credit' &&
      caption.words.length <= ALT_WORDS_MOST
    )
      caption.kind = 'caption';
  }
  for (let i = 1; i < blocks.length; i++) {
    const [above, below] = [blocks[i - 1], blocks[i]];
    if (above === undefined || below === undefined || above.words.length > ALT_WORDS_MOST) continue;
    // "File photo of …" shows by itself that it is a caption; above its twin it is the alt text.
    if (above.kind === 'caption' && below.kind === 'caption' && startsWithOther(above, below)) above.kind = 'alt-text';
    if (above.kind === 'credit' && isAgency(above.text) && below.kind === null && isPhrase(below))
      below.kind = 'caption';
    if (above.kind !== null) continue;
    if (below.kind === 'caption') {
      const glued = spaced && !below.gapBefore && !endsAsSentence(above.text);
      const same =
        startsWithOther(above, below) ||
        (!endsAsSentence(above.text) && overlapOfWords(above, below) >= TWIN_OVERLAP_LEAST);
      if (same || (i > 1 && (glued || isScene(blocks, i - 1)))) above.kind = 'alt-text';
    } else if (
      below.kind === 'credit' &&
      (!endsAsSentence(above.text) || describesPicture(above, below)) &&
      i > 1 &&
      !/^\[?(?:via|h\/t|hat tip)\b/i.test(below.text)
    ) {
      const after = blocks[i + 1];
      // An agency's bare name stands above its caption on some pages, below it on others; the line without a stop is the caption.
      if (isAgency(below.text) && after?.kind === null && isPhrase(after)) {
        after.kind = 'caption';
        continue;
      }
      above.kind = 'caption';
      const twin = blocks[i - 2];
      if (twin !== undefined && twin.kind === null && startsWithOther(twin, above)) twin.kind = 'alt-text';
    } else if (
      below.kind === null &&
      i > 1 &&
      above.words.length >= 4 &&
      startsWithOther(above, below) &&
      below.words.length <= ALT_WORDS_MOST
    ) {
      // Without a credit only a literal repetition counts: a pull quote is repeated elsewhere, not on the next line.
      if (foldLine(below.text).length - above.folded.length > 60) continue;
      above.kind = 'alt-text';
      below.kind = 'caption';
    }
  }
}
