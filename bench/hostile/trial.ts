import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadPart, type Part } from './parts.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** What a child process reports of one hostile page. */
export interface ShapeTrial {
  readonly verdict: Verdict;
  readonly bytes: number;
  /** From the bytes to the verdict. */
  readonly ms: number;
  /** The most memory that the whole process had so far, the making of the page included. */
  readonly peakMiB: number;
  /** The longest time in which the main loop of the process could not turn. */
  readonly blockedMs: number;
}

/** The child says so when a trial begins: from here on the parent counts the time and a crash is the program's. */
export const BEGUN = 'begun';
/** The child says so when there is no other trial. */
export const DONE = 'done';

/** Read before the clock starts, so that models are loaded: words of another language, since some load only for those. */
const HARMLESS = '<p>Der Fluss stieg in der Nacht, und am Morgen stand das Wasser in den Kellern der Altstadt.</p>';

/** How often the loop is looked at, and how long it turns before and after, so that the first and the last stop are seen. */
const LOOK_MS = 1;
const SETTLE_MS = 50;

async function shape(bytes: Uint8Array): Promise<ShapeTrial> {
  process.send?.(BEGUN);
  const loop = monitorEventLoopDelay({ resolution: LOOK_MS });
  loop.enable();
  await sleep(SETTLE_MS);
  loop.reset();
  // After a reset the first look only starts the next interval.
  await sleep(SETTLE_MS);
  const start = performance.now();
  const verdict = await verdictOf(bytes);
  const ms = performance.now() - start;
  await sleep(SETTLE_MS);
  loop.disable();
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  return { verdict, bytes: bytes.length, ms, peakMiB, blockedMs: loop.max / 1e6 };
}

/** One shape at several sizes, smallest first, so that the most memory so far is that of the largest so far. */
async function* shapesOf(name: string, sizes: readonly number[]): AsyncGenerator<ShapeTrial> {
  const { SHAPES } = await loadPart('shapes');
  const found = SHAPES.find((each) => each.name === name);
  if (!found) throw new Error(`no shape is called ${name}`);
  await verdictOf(new TextEncoder().encode(HARMLESS));
  for (const size of sizes) yield await shape(found.make(size));
}

/** The parts that are one trial each. They are loaded before it begins. */
const WHOLE = {
  bombs: async () => begun(await loadPart('bombs')).bombs(),
  hosts: async () => begun(await loadPart('hosts')).canary(),
  archives: async () => begun(await loadPart('archives')).archives(),
} as const satisfies Record<Exclude<Part, 'shapes'>, () => Promise<unknown>>;

function begun<T>(loaded: T): T {
  process.send?.(BEGUN);
  return loaded;
}

async function* results(part: Part, name: string, sizes: readonly number[]): AsyncGenerator<unknown> {
  if (part === 'shapes') return yield* shapesOf(name, sizes);
  yield await WHOLE[part]();
}

if (import.meta.main) {
  const [part, name = '', ...sizes] = process.argv.slice(2) as [Part, ...string[]];
  for await (const result of results(part, name, sizes.map(Number))) process.send?.({ result });
  // Whatever the program still holds open does not keep the trial alive, but the last message must be out.
  process.send?.(DONE, () => process.exit(0));
}
