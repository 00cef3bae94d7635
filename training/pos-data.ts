import { readFileSync } from 'node:fs';
import type { Range } from '../src/model/span.ts';
import { TAGS } from '../src/read/tagger-weights.ts';

/** One sentence of a CoNLL-U file: syntactic words with the numbers of their universal tags (in `TAGS`). */
export interface TaggedSentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly tags: readonly number[];
  /** Surface tokens: a multi-word token (`don't`) stands once, with its words. */
  readonly surface: readonly { readonly form: string; readonly words: readonly string[] }[];
}

/** The sentences of a CoNLL-U file (universaldependencies.org/format.html); empty nodes (8.1) are left out. */
export function readConllu(path: string): TaggedSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map(readSentence);
}

function readSentence(block: string): TaggedSentence {
  let text = '';
  const words: string[] = [];
  const tags: number[] = [];
  const surface: { form: string; words: string[] }[] = [];
  let open = 0;
  for (const line of block.split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice('# text = '.length);
    if (line.startsWith('#') || line === '') continue;
    const [id = '', form = '', , tag = ''] = line.split('\t');
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      const [first = 0, last = 0] = id.split('-').map(Number);
      surface.push({ form, words: [] });
      open = last - first + 1;
      continue;
    }
    words.push(form);
    tags.push((TAGS as readonly string[]).indexOf(tag));
    if (open > 0) {
      surface.at(-1)?.words.push(form);
      open--;
    } else surface.push({ form, words: [form] });
  }
  return { text, words, tags, surface };
}

/**
 * Where the gold words of a sentence lie in its text, with their tags. A multi-word token whose words are not its letters
 * (`aux` for `à les`) has one range and the tag of its first word.
 */
export function goldRanges(sentence: TaggedSentence): (Range & { readonly tag: number })[] {
  const ranges: (Range & { readonly tag: number })[] = [];
  let at = 0;
  let word = 0;
  for (const { form, words } of sentence.surface) {
    let start = sentence.text.indexOf(form, at);
    if (start >= 0) {
      at = start + form.length;
      const parts = words.join('') === form ? words : [form];
      parts.forEach((part, i) => {
        ranges.push({ start, end: start + part.length, tag: sentence.tags[word + i] ?? -1 });
        start += part.length;
      });
    }
    word += words.length;
  }
  return ranges;
}

/** Words that keep small letters inside a headline in title case. */
const SMALL_IN_TITLES = new Set(
  "a an the and but or nor for of in on at to by as from with over into per via vs is are 's n't".split(' '),
);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The sentence as a headline would case it; the tags stay. */
export function titleCased(sentence: TaggedSentence): TaggedSentence {
  const words = sentence.words.map((word, i) =>
    i > 0 && SMALL_IN_TITLES.has(word.toLowerCase()) ? word : capitalised(word),
  );
  return { ...sentence, words };
}

export const upperCased = (sentence: TaggedSentence): TaggedSentence => ({
  ...sentence,
  words: sentence.words.map((word) => word.toUpperCase()),
});

export type Random = () => number;

/** Mulberry32 (Tommy Ettinger): a small generator with a fixed seed, so that training twice gives the same bytes. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: T[], random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = items[i] as T;
    items[i] = items[j] as T;
    items[j] = a;
  }
}
