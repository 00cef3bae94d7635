import assert from 'node:assert/strict';
import { loadTagger } from '../../src/adapters/tagger.ts';
import { attribute, type Grain } from '../../src/attribute/attribute.ts';
import type { Reading, TaggedRelation, WordRange } from '../../src/model/reading.ts';
import type { Attitude, Attribution, LocalStatement, Stance } from '../../src/model/statement.ts';
import { read } from '../../src/read/read.ts';
import { type Reader, readerOf } from '../../src/read/reader.ts';
import { type Mark, parseMarked, showMarked } from './marked.ts';
import { articleOf } from './read-text.ts';

/** Parts of speech alone: no model looks for attributions. */
export const tags = readerOf(loadTagger());

/** Where each word of a text begins, looked for from an offset on. */
export function wordStarts(words: readonly string[], text: string, from: number): number[] {
  let at = from;
  return words.map((word) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return start;
  });
}

/** The words that a mark holds, by where words begin. */
export const wordsIn = ({ start, end }: Mark, starts: readonly number[]): WordRange => ({
  first: starts.findIndex((word) => word >= start),
  last: starts.findLastIndex((word) => word < end) + 1,
});

/** A reader that sees what it is told to see: each marked text shows one relation, `[cue:doubting,denies claimed]` its kind. */
export function told(seen: readonly string[]): Reader {
  return {
    resources: {},
    read: (paragraphs) => {
      let at = 0;
      return tags.read(paragraphs).map((read, index) => {
        const words = paragraphs[index]?.sentences.flat() ?? [];
        const text = parseMarked(seen[0] ?? '').text;
        const starts = wordStarts(words, text, at);
        at = words.length > 0 ? (starts.at(-1) ?? 0) + (words.at(-1)?.length ?? 0) : at;
        const relations = seen.flatMap((marked) => relationOf(parseMarked(marked).marks, starts) ?? []);
        return { ...read, names: [], relations: relations.toSorted((a, b) => a.cue.first - b.cue.first) };
      });
    },
  };
}

/** The words that the marks hold; null where the cue stands in another paragraph. */
function relationOf(marks: readonly Mark[], starts: readonly number[]): TaggedRelation | null {
  const of = (label: string): WordRange[] =>
    marks
      .filter((mark) => mark.label.split(':')[0] === label)
      .map((mark) => wordsIn(mark, starts))
      .filter(({ first, last }) => first >= 0 && first < last);
  const [cue] = of('cue');
  const kinds = marks.find(({ label }) => label.startsWith('cue'))?.label.split(/[:,]/) ?? [];
  const among = <T extends string>(all: readonly T[], usual: T): T => all.find((kind) => kinds.includes(kind)) ?? usual;
  return cue
    ? {
        source: of('source'),
        cue,
        content: of('content'),
        stance: among<Stance>(['factive', 'doubting'], 'neutral'),
        attitude: among<Attitude>(['denies', 'questions', 'demands', 'predicts'], 'asserts'),
        certainty: 'certain',
      }
    : null;
}

/** What is made of a text of which a model sees so much. */
export function attributed(seen: readonly string[], grain?: Grain): { reading: Reading; attribution: Attribution } {
  const texts = seen.map((marked) => parseMarked(marked).text);
  for (const text of texts) assert.equal(text, texts[0], 'the marked texts of one case differ');
  const reading = read(articleOf(texts[0] ?? ''), told(seen)).value;
  return { reading, attribution: attribute(reading, grain).value };
}

const marksOf = (s: LocalStatement): Mark[] => [
  ...(s.source?.spans ?? []).map((x) => ({ label: 'source', start: x.start, end: x.end })),
  ...(s.cue ? [{ label: 'cue', start: s.cue.span.start, end: s.cue.span.end }] : []),
  ...s.content.map((x) => ({ label: 'content', start: x.start, end: x.end })),
];

export const shown = ({ reading, attribution }: { reading: Reading; attribution: Attribution }): string[] =>
  attribution.statements
    .filter((s) => s.voice === 'attributed')
    .map((s) => showMarked(reading.article.text, marksOf(s)));

/** What a model sees, and all the attributions that are made of it, in one grain or in both. */
export function check(
  grains: Grain | 'both',
  seen: string | readonly string[],
  expected: string | readonly string[],
): void {
  for (const grain of grains === 'both' ? (['attributions', 'propositions'] as const) : [grains])
    assert.deepEqual(shown(attributed([seen].flat(), grain)), [expected].flat(), grain);
}

/** What the outlet is left with of a text of which a model sees so much. */
export const checkOwn = (grain: Grain, seen: string, expected: readonly string[]): void =>
  assert.deepEqual(
    attributed([seen], grain)
      .attribution.statements.filter((s) => s.voice === 'outlet')
      .map((s) => s.content.map(({ text }) => text).join(' … ')),
    expected,
  );

/** Names of whoever relays each attribution, outermost first, in both grains. */
export function checkChains(seen: readonly string[], expected: readonly string[]): void {
  for (const grain of ['attributions', 'propositions'] as const) {
    const { statements, entities } = attributed(seen, grain).attribution;
    const chains = statements
      .filter((s) => s.voice === 'attributed')
      .map((s) => s.chain.map((i) => entities[i]?.name ?? '?').join(' > '));
    assert.deepEqual(chains, expected, grain);
  }
}
