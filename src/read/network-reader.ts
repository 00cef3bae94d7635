import type { PartOfSpeech, TaggedName, TaggedRelation } from '../model/reading.ts';
import type { Attitude, Certainty, Stance } from '../model/statement.ts';
import { knownWords } from './known-words.ts';
import { bestRanges } from './labels.ts';
import { linkedRelations } from './network-linker.ts';
import { movedRange, movedRelation, type Reader, type ReadParagraph, type WordedParagraph } from './reader.ts';
import { FEATURE_COUNT, featuresOf, type KnownWord } from './reader-features.ts';
import { agreedTags } from './tag-votes.ts';
import type { Tagger } from './tagger.ts';

/** The names of the labels, in the order of the scores, and the sizes that training and reading share; `labels.json`. */
export interface ModelLabels {
  readonly version: string;
  readonly tags: readonly PartOfSpeech[];
  readonly names: readonly string[];
  readonly cues: readonly string[];
  readonly links: readonly string[];
  readonly stances: readonly Stance[];
  readonly attitudes: readonly Attitude[];
  readonly certainties: readonly Certainty[];
  /** Words to either side of a cue between which its source and content are sought. */
  readonly reach: number;
  /** Words that are read together at most. */
  readonly unit: number;
}

/** A block of numbers with its shape, row by row. */
export interface Block {
  readonly type: 'float32' | 'int32';
  readonly data: Float32Array | Int32Array;
  readonly dims: readonly number[];
}

/** A loaded graph: named blocks in, named blocks out, on the calling thread. The same blocks give the same blocks. */
export interface Graph {
  run(inputs: Readonly<Record<string, Block>>, outputs: readonly string[]): Record<string, Float32Array>;
}

/** The parts of a trained network, as `training/network/export.py` writes them. */
export interface NetworkParts {
  readonly labels: ModelLabels;
  /** The known words, one a line. */
  readonly words: string;
  /** Rows of numbers of words -> the scores of every head by word, and what the linker needs. */
  readonly encoder: Graph;
  /** The words around each cue -> labels of source and content. */
  readonly linker: Graph;
  /** Another opinion of the parts of speech. */
  readonly tagger: Tagger;
}

/** Words with the filling that are run at once: more use more memory and save no time. */
const BATCH_WORDS = 2000;
/** The shortest of a batch is at least so long beside the longest: filling costs as much as words. */
const FILLED_LEAST = 0.8;
/** Of more cues than this in what is read together the first are linked: prose has one in eight words at most, and lists of verbs are not read. */
const CUES_MOST = 40;

const OUTPUTS = ['tags', 'names', 'cues', 'words', 'cue', 'kinds'] as const;

/** A run of words that the network sees at once: a paragraph, or some sentences of a very long one. */
interface Unit {
  readonly paragraph: number;
  /** Number of its first word within the paragraph. */
  readonly first: number;
  readonly count: number;
  readonly rows: Int32Array;
}

/**
 * A reader on a trained network: tags, names and relations of each paragraph by itself, so that the same paragraph is read the
 * same way in every article.
 */
export function createNetworkReader({ words, ...parts }: NetworkParts): Reader {
  const known = knownWords(words);
  return {
    resources: { 'reader-en': parts.labels.version },
    read: (paragraphs) => readAll(paragraphs, { ...parts, known }),
  };
}

interface Loaded extends Omit<NetworkParts, 'words'> {
  readonly known: KnownWord;
}

function readAll(paragraphs: readonly WordedParagraph[], loaded: Loaded): ReadParagraph[] {
  const { labels, tagger } = loaded;
  const width = labels.tags.length;
  const read = paragraphs.map(({ sentences }) => ({
    tagScores: new Float32Array(sentences.reduce((sum, words) => sum + words.length, 0) * width),
    names: [] as TaggedName[],
    relations: [] as TaggedRelation[],
  }));
  for (const batch of batchesOf(unitsOf(paragraphs, loaded)))
    for (const [index, found] of readBatch(batch, loaded).entries()) {
      const unit = batch[index];
      const into = unit && read[unit.paragraph];
      if (!into) continue;
      into.tagScores.set(found.tagScores, unit.first * width);
      into.names.push(...found.names.map((name) => ({ ...name, ...movedRange(name, unit.first) })));
      into.relations.push(...found.relations.map((relation) => movedRelation(relation, unit.first)));
    }
  return read.map(({ tagScores, names, relations }, index) => {
    let offset = 0;
    const tags = (paragraphs[index]?.sentences ?? []).flatMap((words) => {
      const agreed = agreedTags(words, { values: tagScores, offset, labels: labels.tags }, tagger);
      offset += words.length * width;
      return agreed;
    });
    return {
      tags,
      names: names.sort((a, b) => a.first - b.first),
      relations: relations.sort((a, b) => a.cue.first - b.cue.first),
    };
  });
}

/** Paragraphs whole where they fit, else cut between sentences, and a sentence that is longer still anywhere. */
function unitsOf(paragraphs: readonly WordedParagraph[], { labels, known }: Loaded): Unit[] {
  const most = labels.unit;
  return paragraphs.flatMap(({ sentences, headline }, paragraph) => {
    const rows = featuresOf(sentences, headline, known);
    const units: Unit[] = [];
    const add = (first: number, last: number): void => {
      for (let from = first; from < last; from += most) {
        const to = Math.min(last, from + most);
        units.push({
          paragraph,
          first: from,
          count: to - from,
          rows: rows.subarray(from * FEATURE_COUNT, to * FEATURE_COUNT),
        });
      }
    };
    let first = 0;
    let last = 0;
    for (const words of sentences) {
      if (last > first && last + words.length - first > most) {
        add(first, last);
        first = last;
      }
      last += words.length;
    }
    add(first, last);
    return units;
  });
}

/** Units of like length together, longest first, as the packed recurrence asks. */
function batchesOf(units: readonly Unit[]): Unit[][] {
  const batches: Unit[][] = [];
  let longest = 0;
  for (const unit of units.toSorted((a, b) => b.count - a.count || a.paragraph - b.paragraph || a.first - b.first)) {
    const batch = batches.at(-1);
    if (batch && (batch.length + 1) * longest <= BATCH_WORDS && unit.count >= longest * FILLED_LEAST) batch.push(unit);
    else {
      batches.push([unit]);
      longest = unit.count;
    }
  }
  return batches;
}

interface ReadUnit {
  /** A row a word, in the order of the labels. */
  readonly tagScores: Float32Array;
  readonly names: readonly TaggedName[];
  readonly relations: readonly TaggedRelation[];
}

function readBatch(batch: readonly Unit[], { labels, encoder, linker }: Loaded): ReadUnit[] {
  const width = batch[0]?.count ?? 0;
  const rows = new Int32Array(batch.length * width * FEATURE_COUNT);
  for (const [index, unit] of batch.entries()) rows.set(unit.rows, index * width * FEATURE_COUNT);
  const scores = encoder.run(
    {
      rows: { type: 'int32', data: rows, dims: [batch.length, width, FEATURE_COUNT] },
      lengths: { type: 'int32', data: Int32Array.from(batch, ({ count }) => count), dims: [batch.length] },
    },
    OUTPUTS,
  );
  const ranges = (name: 'names' | 'cues', index: number, count: number) =>
    bestRanges({
      values: scores[name] ?? new Float32Array(0),
      offset: index * width * labels[name].length,
      rows: count,
      labels: labels[name],
    });
  const cues = batch.flatMap((unit, index) =>
    ranges('cues', index, unit.count)
      .slice(0, CUES_MOST)
      .map((range) => ({
        unit: index,
        count: unit.count,
        row: index * width,
        ...range,
      })),
  );
  const relations = linkedRelations(cues, scores, linker, labels);
  const tagScores = scores['tags'] ?? new Float32Array(0);
  const tagCount = labels.tags.length;
  return batch.map(({ count }, index) => ({
    tagScores: tagScores.subarray(index * width * tagCount, (index * width + count) * tagCount),
    names: ranges('names', index, count) as TaggedName[],
    relations: relations.filter((_, at) => cues[at]?.unit === index).flatMap((relation) => relation ?? []),
  }));
}
