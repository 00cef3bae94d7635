import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/adapters/files.ts';
import { createWorld, type WorldOptions } from '../src/adapters/world.ts';
import { acquire, cleanCapture } from '../src/index.ts';
import type { PartOfSpeech } from '../src/model/reading.ts';
import { agreedNames } from '../src/read/names-agreed.ts';
import { read } from '../src/read/read.ts';
import { namesByForm, readNameForms } from '../training/name-forms.ts';
import { readIob, readTrees, type WordSentence } from '../training/reader-treebanks.ts';
import { belowFloor, floors } from './gate.ts';
import { SHARED } from './gold.ts';
import { jsonLines } from './json-lines.ts';

/**
 * Names and parts of speech, by the model alone and as the product gives them: test parts of the corpora beside the checkout, which
 * nothing was trained on.
 */
const CORPUS = join(SHARED, 'corpus');
const KINDS = ['person', 'organisation', 'group', 'place', 'unit'] as const;
const WEB_KINDS: readonly string[] = ['person', 'organisation', 'place'];

interface Figure {
  readonly name: string;
  readonly value: number;
}

interface Named {
  readonly id: string;
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

export async function names(args: readonly string[]): Promise<number> {
  if (args.some((arg) => !['--json', '--gate', '--reader', 'rules', 'network'].includes(arg))) {
    console.error('usage: npm run bench -- names [--reader network|rules] [--json] [--gate]');
    return 2;
  }
  if (!existsSync(CORPUS)) {
    console.error(`bench names: the marked articles (${CORPUS}) are not beside this checkout.`);
    return 2;
  }
  const reader = args.includes('rules') ? 'rules' : args.includes('network') ? 'network' : undefined;
  const figures = nameFigures(reader ? { reader } : {});
  if (args.includes('--json')) console.log(JSON.stringify(figures, null, 1));
  else for (const { name, value } of figures) console.log(`${name.padEnd(48)} ${value.toFixed(3)}`);
  const wrong = args.includes('--gate') ? belowFloor('names', figures, floors()) : [];
  for (const sentence of wrong) console.error(sentence);
  return wrong.length > 0 ? 1 : 0;
}

export function nameFigures(options: WorldOptions): Figure[] {
  const world = createWorld(options);
  const { reader } = world;
  const { tagged, mentioned, gold } = namedIn(linesOf('names/test.jsonl'), world);
  const other = namedIn([...linesOf('names/dev.jsonl'), ...withoutLearntNames()], world);
  const ofKind = (list: readonly string[], kind: string) => list.filter((each) => each.endsWith(` ${kind}`));
  return [
    { name: 'own, as tagged: F1', value: f1(tagged, gold) },
    ...KINDS.map((kind) => ({ name: `own, as tagged: ${kind}`, value: f1(ofKind(tagged, kind), ofKind(gold, kind)) })),
    { name: 'own, as mentions: F1', value: f1(mentioned, gold) },
    ...KINDS.map((kind) => ({
      name: `own, as mentions: ${kind}`,
      value: f1(ofKind(mentioned, kind), ofKind(gold, kind)),
    })),
    { name: 'dev part and articles whose names were not learnt: F1', value: f1(other.tagged, other.gold) },
    ...webFigures(readIob(join(CORPUS, 'tags/uner-test.iob2')), reader),
    ...['gum-open-test', 'ewt-test', 'pud'].map((part) => ({
      name: `parts of speech, ${part}`,
      value: tagsRight(readTrees(join(CORPUS, `tags/${part}.conllu`)), reader),
    })),
  ];
}

const linesOf = (file: string): Named[] => jsonLines(join(CORPUS, file));

/** The articles of the corpus whose names we marked and no weights that ship have learnt; rules on names were made with them in sight. */
function withoutLearntNames(): Named[] {
  const forms = readNameForms();
  return (linesOf('attribution/train.jsonl') as readonly Omit<Named, 'names'>[]).flatMap(({ id, text }): Named[] => {
    const own = forms.get(id);
    return own ? [{ id, text, names: namesByForm(text, own) }] : [];
  });
}

/** Names as tagged, as mentions and as marked, each a line. */
function namedIn(articles: readonly Named[], world: ReturnType<typeof createWorld>) {
  const isKind = (kind: string): boolean => KINDS.some((each) => each === kind);
  const tagged: string[] = [];
  const mentioned: string[] = [];
  const gold: string[] = [];
  for (const { id, text, names: marked } of articles) {
    for (const { start, end, kind } of marked) if (isKind(kind)) gold.push(`${id} ${start} ${end} ${kind}`);
    const bytes = new TextEncoder().encode(text);
    const [capture] = acquire([{ source: `${id}.txt`, bytes, failure: null, capturedAt: null }], sha256).value;
    if (!capture) throw new Error(`${id} gives no article`);
    const reading = read(
      cleanCapture(capture, { outlets: new Map(), published: new Map() }, world).value,
      world.reader,
    ).value;
    for (const { first, last, kind } of reading.names ?? []) {
      const [from, to] = [reading.tokens[first]?.start, reading.tokens[last - 1]?.end];
      if (kind !== 'work') tagged.push(`${id} ${from} ${to} ${kind}`);
    }
    for (const { start, end, kind, form } of reading.mentions)
      if (form === 'name' && isKind(kind)) mentioned.push(`${id} ${start} ${end} ${kind}`);
  }
  return { tagged, mentioned, gold };
}

type Reads = ReturnType<typeof createWorld>['reader'];
const paragraphOf = ({ words }: WordSentence) => ({ sentences: [words], headline: false });

function webFigures(sentences: readonly WordSentence[], reader: Reads): Figure[] {
  const said: string[] = [];
  const gold: string[] = [];
  for (const [at, { names: found }] of reader.read(sentences.map(paragraphOf)).entries()) {
    const words = (sentences[at]?.words ?? []).map((text) => ({ text }));
    for (const { first, last, kind } of agreedNames(found ?? [], words))
      if (WEB_KINDS.includes(kind)) said.push(`${at} ${first} ${last} ${kind}`);
    const labels = sentences[at]?.names ?? [];
    for (const [first, label] of labels.entries()) {
      if (!label.startsWith('B-')) continue;
      let last = first + 1;
      while (labels[last] === `I-${label.slice(2)}`) last++;
      gold.push(`${at} ${first} ${last} ${label.slice(2)}`);
    }
  }
  return [
    { name: 'UNER-EWT test: F1', value: f1(said, gold) },
    ...WEB_KINDS.map((kind) => ({
      name: `UNER-EWT test: ${kind}`,
      value: f1(
        said.filter((each) => each.endsWith(kind)),
        gold.filter((each) => each.endsWith(kind)),
      ),
    })),
  ];
}

function tagsRight(sentences: readonly WordSentence[], reader: Reads): number {
  let [right, all] = [0, 0];
  for (const [at, { tags }] of reader.read(sentences.map(paragraphOf)).entries()) {
    const wanted = (sentences[at]?.tags ?? []) as readonly PartOfSpeech[];
    right += wanted.filter((tag, word) => tag === tags[word]).length;
    all += wanted.length;
  }
  return right / all;
}

function f1(said: readonly string[], gold: readonly string[]): number {
  const wanted = new Set(gold);
  const right = said.filter((each) => wanted.has(each)).length;
  return said.length + gold.length > 0 ? (2 * right) / (said.length + gold.length) : 0;
}
