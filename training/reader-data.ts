/**
 * Writes what the reader network learns from, as rows of numbers that the product's own code makes of words.
 *
 *     node training/reader-data.ts [corpus folder, ../shared/corpus by default] [folder to write, out/reader by default]
 *
 * One line of JSON a document: `sentences` (words in each), `paragraphs` (sentences in each), `rows` (base64 of
 * little-endian 32-bit numbers, `FEATURE_COUNT` a word), and labels by word. Needs `words.txt` in that folder, from reader-vectors.ts.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_COUNT, FEATURE_SIZES, featuresOf } from '../src/read/reader-features.ts';
import { splitSentences } from '../src/read/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import { namesByForm, readNameForms } from './name-forms.ts';
import { readNamedTexts } from './names.ts';
import { type Pair, readProse } from './prose.ts';
import { readIob, readNewsSample, readTrees, type WordSentence } from './reader-treebanks.ts';

const corpus = process.argv[2] ?? '../shared/corpus';
const folder = process.argv[3] ?? 'out/reader';
mkdirSync(folder, { recursive: true });

const NUMBERS = new Map(
  readFileSync(join(folder, 'words.txt'), 'utf8')
    .split('\n')
    .map((word, index) => [word, index + 1]),
);
const known = (lower: string): number => NUMBERS.get(lower) ?? 0;

const base64 = (rows: Int32Array): string =>
  Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength).toString('base64');

/** A text as the product cuts it: every line a paragraph, with the place of each word. */
interface CutText {
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
  readonly rows: Int32Array;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

function cut(text: string, headlines: number): CutText {
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  const rows: Int32Array[] = [];
  const places: { start: number; end: number }[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const segment = { start, end: start + line.length, kind: 'paragraph' as const };
    start = segment.end + 1;
    const words: string[][] = [];
    for (const range of splitSentences(text, segment as never)) {
      const tokens = tokenize(text, range.start, range.end);
      if (tokens.length === 0) continue;
      places.push(...tokens);
      words.push(tokens.map((token) => text.slice(token.start, token.end)));
    }
    if (words.length === 0) continue;
    sentences.push(...words.map((each) => each.length));
    paragraphs.push(words.length);
    rows.push(featuresOf(words, index < headlines, known));
  }
  return { sentences, paragraphs, rows: joined(rows), places };
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Words that a span touches, as [first, after the last]; null where it touches none. */
function wordsOf({ places }: CutText, [start, end]: Pair): [number, number] | null {
  const first = places.findIndex((place) => place.end > start);
  let after = first;
  while (after >= 0 && after < places.length && (places[after]?.start ?? end) < end) after++;
  return first < 0 || after === first ? null : [first, after];
}

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly relations?: readonly MarkedRelation[];
  readonly names?: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

interface MarkedRelation {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly stance: string;
  readonly attitude: string;
  readonly certainty: string;
  readonly mind?: boolean;
  readonly confidence?: number;
}

function markedLine(marked: Marked, headlines: number): string {
  const text = cut(marked.text, headlines);
  const spans = (pairs: readonly Pair[]) => pairs.map((pair) => wordsOf(text, pair)).filter((each) => each !== null);
  return JSON.stringify({
    id: marked.id,
    sentences: text.sentences,
    paragraphs: text.paragraphs,
    rows: base64(text.rows),
    places: text.places.map(({ start, end }) => [start, end]),
    relations: marked.relations?.map(({ source, cue, content, ...labels }) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      ...labels,
    })),
    names: marked.names?.flatMap((name) => {
      const words = wordsOf(text, [name.start, name.end]);
      return words ? [{ words, kind: name.kind }] : [];
    }),
  });
}

/** A paragraph of one sentence: treebanks are cut already. */
function sentenceLine({ words, ...labels }: WordSentence): string {
  return JSON.stringify({
    sentences: [words.length],
    paragraphs: [1],
    rows: base64(featuresOf([words], false, known)),
    ...labels,
  });
}

function write(name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, `${name}.jsonl`), `${lines.join('\n')}\n`);
  process.stdout.write(`${name}: ${lines.length}\n`);
}

const jsonLines = (path: string): Marked[] =>
  readFileSync(join(corpus, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Marked);

for (const part of ['train', 'dev', 'test']) {
  write(
    `attribution-${part}`,
    jsonLines(`attribution/${part}.jsonl`).map((each) => markedLine(each, 0)),
  );
  write(
    `names-${part}`,
    jsonLines(`names/${part}.jsonl`).map((each) => markedLine(each, 0)),
  );
}
const forms = readNameForms();
write(
  'names-more',
  jsonLines('attribution/train.jsonl').flatMap(({ id, text }) => {
    const named = forms.get(id);
    return named ? [markedLine({ id, text, names: namesByForm(text, named) }, 0)] : [];
  }),
);
for (const name of ['ewt-train', 'ewt-dev', 'ewt-test', 'gum-open-train', 'gum-open-dev', 'gum-open-test', 'pud'])
  write(name, readTrees(join(corpus, 'tags', `${name}.conllu`)).map(sentenceLine));
for (const name of ['uner-dev', 'uner-test'])
  write(name, readIob(join(corpus, 'tags', `${name}.iob2`)).map(sentenceLine));
write('gmb', readNewsSample(join(corpus, 'tags', 'gmb-voa-sample.csv')).map(sentenceLine));
write(
  'prose',
  readProse().map((each) => markedLine(each, 1)),
);
write(
  'named-texts',
  readNamedTexts().map((each) => markedLine(each, 0)),
);
writeFileSync(
  join(folder, 'tables.json'),
  JSON.stringify({ sizes: FEATURE_SIZES, count: FEATURE_COUNT, words: NUMBERS.size }),
);
