import { isMainThread, parentPort, type ResourceLimits, Worker, workerData } from 'node:worker_threads';
import type { Article } from '../src/model/article.ts';

/** The process of the bench `speed`, which loads nothing but what it measures: its memory is that of a thread that reads. */
const ROUNDS = 5;

/** What it is to read, made before it starts: that costs it neither time nor memory. */
export interface Task {
  /** The address of the published program. */
  readonly program: string;
  readonly limits: ResourceLimits;
  readonly reader: 'network' | 'rules';
  readonly texts: readonly Article[];
  readonly words: number;
  /** How many words count as an article. */
  readonly wordsEach: number;
}

export interface Measured {
  /** Until the first article could be read. */
  readonly startMs: number;
  /** Articles in one second of one core, each text at its fastest: other load on the machine then shows least. */
  readonly byCpuSecond: number;
  /** The same by the clock, in the fastest round. */
  readonly bySecond: number;
  readonly memoryMiB: number;
}

async function measured({ program, reader, texts, words, wordsEach }: Task): Promise<Measured> {
  const [first] = texts;
  const { createWorld, read, attribute } = await roomsOf(program);
  const began = performance.now();
  const world = createWorld({ reader });
  const one = (article: Article): number =>
    attribute(read(article, world.reader, world.gazetteer).value).value.statements.length;
  if (first) one(first);
  const startMs = performance.now() - began;
  const fastest = texts.map(() => Number.POSITIVE_INFINITY);
  let clock = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const [at, article] of texts.entries()) {
      const before = process.cpuUsage();
      one(article);
      const { user, system } = process.cpuUsage(before);
      fastest[at] = Math.min(fastest[at] ?? 0, (user + system) / 1e6);
    }
    clock = Math.min(clock, (performance.now() - start) / 1000);
  }
  const cpu = fastest.reduce((sum, seconds) => sum + seconds, 0);
  const count = words / wordsEach;
  const memoryMiB = process.resourceUsage().maxRSS / 1024;
  return { startMs, byCpuSecond: count / cpu, bySecond: count / clock, memoryMiB };
}

async function roomsOf(program: string) {
  const room = <Room>(name: string): Promise<Room> => import(new URL(name, program).href);
  const { createWorld } = await room<typeof import('../src/adapters/world.ts')>('adapters/world.js');
  const { read } = await room<typeof import('../src/read/read.ts')>('read/read.js');
  const { attribute } = await room<typeof import('../src/attribute/attribute.ts')>('attribute/attribute.js');
  return { createWorld, read, attribute };
}

if (!isMainThread) parentPort?.postMessage(await measured(workerData as Task));
else if (import.meta.main)
  process.once('message', (task: Task) => {
    const reading = new Worker(import.meta.filename, { resourceLimits: task.limits, workerData: task });
    reading.once('message', (told: Measured) => process.send?.(told, () => process.disconnect()));
  });
