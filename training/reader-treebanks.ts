import { readFileSync } from 'node:fs';
import { namesOfMentions } from './reader-mention-names.ts';

/** One sentence of a treebank or of a corpus of names, with the labels that it has, one a word. */
export interface WordSentence {
  readonly words: readonly string[];
  /** Universal part of speech. */
  readonly tags?: readonly string[];
  /** The number of the word that each depends on, from 1; 0 for the root. */
  readonly heads?: readonly number[];
  /** Universal relation without subtype. */
  readonly relations?: readonly string[];
  /** At the head of a mention its kind and form (`person-proper`), else empty. Only where the corpus has mentions. */
  readonly mentions?: readonly string[];
  /** `B-person`, `I-person`, `O` and so on; `?` where nothing is known of a word. */
  readonly names?: readonly string[];
}

/** Sentences of a CoNLL-U file; those over this length are left out, for they fill a batch alone. */
const WORDS_MOST = 120;

/** Trees and, where the column MISC has entities (as GUM's), mentions. */
export function readTrees(path: string): WordSentence[] {
  const sentences: WordSentence[] = [];
  const hasMentions = readFileSync(path, 'utf8').includes('global.Entity');
  for (const block of blocksOf(path)) {
    const rows = block.map((line) => line.split('\t')).filter(([id = '']) => /^\d+$/.test(id));
    if (rows.length === 0 || rows.length > WORDS_MOST) continue;
    const column = (index: number): string[] => rows.map((row) => row[index] ?? '_');
    const [words, tags, misc] = [column(1), column(3), column(9)];
    sentences.push({
      words,
      tags,
      heads: column(6).map(Number),
      relations: column(7).map((relation) => relation.split(':')[0] ?? 'dep'),
      ...(hasMentions
        ? { mentions: headsOfMentions(misc, tags), names: namesOfMentions({ words, tags, finer: column(4), misc }) }
        : {}),
    });
  }
  return sentences;
}

/** GUM's `Entity=(1-person-giv:act-…-minspan-…)`: group, kind, …; the sixth field numbers the words of the head within the mention. */
function headsOfMentions(misc: readonly string[], tags: readonly string[]): string[] {
  const heads = misc.map(() => '');
  for (const [at, cell] of misc.entries()) {
    const entity = /(?:^|\|)Entity=([^|]+)/.exec(cell)?.[1] ?? '';
    for (const [, kind = '', rest = ''] of entity.matchAll(/\(\d+-([a-z]+)-([^()]*)/g)) {
      const least = rest.split('-').find((field) => /^\d+(?:,\d+)*$/.test(field));
      const head = at + Number(least?.split(',')[0] ?? 1) - 1;
      const tag = tags[head];
      const form = tag === 'PROPN' ? 'proper' : tag === 'PRON' || tag === 'DET' ? 'pronoun' : 'nominal';
      if (head < heads.length) heads[head] = `${kind}-${form}`;
    }
  }
  return heads;
}

const KIND_OF_IOB: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** Universal NER: number, word and label in columns. */
export function readIob(path: string): WordSentence[] {
  return blocksOf(path)
    .map((block) => block.filter((line) => !line.startsWith('#')).map((line) => line.split('\t')))
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      words: rows.map(([, word = '']) => word),
      names: rows.map(([, , label = 'O']) => {
        const [edge, kind = ''] = label.split('-');
        const known = KIND_OF_IOB[kind];
        return known ? `${edge}-${known}` : 'O';
      }),
    }));
}

/** > | ,London,NNP,B-geo     > | ,",",",",O     > | ,"""",``,O */
const SAMPLE_ROW =
  /^(?<opens>[^,]*),(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,]*)),(?:"(?:[^"]|"")*"|[^,]*),(?<label>[A-Za-z-]+)\s*$/;

/** The Voice of America sample: `Sentence: 1,word,tag,label`; word and tag may stand in quotation marks. Labels as they are. */
export function readNewsSample(path: string): WordSentence[] {
  const sentences: { words: string[]; names: string[] }[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const row = SAMPLE_ROW.exec(line)?.groups;
    if (!row) continue;
    if (row.opens !== '') sentences.push({ words: [], names: [] });
    const word = (row.quoted ?? row.plain ?? '').replaceAll('""', '"');
    sentences.at(-1)?.words.push(word === '' ? '"' : word);
    sentences.at(-1)?.names.push(row.label ?? 'O');
  }
  return sentences.filter(({ words }) => words.length > 0 && words.length <= WORDS_MOST);
}

const blocksOf = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .split(/\r?\n\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line !== ''))
    .filter((block) => block.length > 0);
