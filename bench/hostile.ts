import { fork } from 'node:child_process';
import { join } from 'node:path';
import { belowFloor, floors } from './gate.ts';
import type { Tries } from './hostile/archives.ts';
import type { BombResult } from './hostile/bombs.ts';
import { type Canary, type DamagedArchives, hasPart, loadPart, PARTS, type Part } from './hostile/parts.ts';
import { BEGUN, DONE, type ShapeTrial } from './hostile/trial.ts';

/** The last is a little under 5 MiB, which is what a page may have: one byte more and it is refused unread. */
const SIZES = { '16 KB': 16 * 1024, '64 KB': 64 * 1024, '1 MB': 1024 * 1024, '5 MB': 5_000_000 } as const;
type Size = keyof typeof SIZES;

/** What the program promises of hostile input. */
const VERDICT_MS = 2000;
const PEAK_MIB = 512e6 / 2 ** 20;
const BLOCKED_MS = 100;
const BOMB_GROWTH_MIB = 64;

/** When the bench itself gives up on a page, long after the program should have, and on a whole part. */
const SHAPE_DEADLINE_MS = 15_000;
const PART_DEADLINE_MS = 600_000;
/** So that a page which eats memory ends its own process and not the machine. */
const CHILD_HEAP_MIB = 2048;

/** One page at one size. `ended` where its process died or had to be killed before a verdict. */
interface ShapeRow {
  readonly shape: string;
  readonly size: Size;
  readonly trial: ShapeTrial | null;
  readonly ended: 'crashed' | 'killed' | null;
}

/** What was measured; null for a part that is not there or did not run, and for one that failed. */
export interface Hostile {
  readonly shapes: readonly ShapeRow[] | null;
  readonly bombs: readonly BombResult[] | null;
  readonly hosts: Canary | null;
  readonly archives: DamagedArchives | null;
}

const USAGE = `usage: npm run bench -- hostile [--json] [--gate] [--only ${PARTS.join('|')}]`;

/** Hostile pages, bombs, private hosts and damaged archives. The exit code. */
export async function hostile(args: readonly string[]): Promise<number> {
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const known = args.filter((arg) => !['--json', '--gate', '--only', only].includes(arg)).length === 0;
  if (!known || (args.includes('--only') && !PARTS.some((part) => part === only))) {
    console.error(USAGE);
    return 2;
  }
  const parts = PARTS.filter((part) => only === undefined || part === only);
  for (const part of parts.filter((each) => !hasPart(each))) tell(`bench/hostile/${part}.ts is not there`);
  const wanted = parts.filter(hasPart);
  const result = await run(wanted);
  console.log(args.includes('--json') ? JSON.stringify(result, null, 1) : shown(result));
  const wrong = args.includes('--gate') ? complaints(result, parts) : [];
  for (const sentence of wrong) console.error(sentence);
  return wrong.length > 0 ? 1 : 0;
}

const tell = (line: string): void => console.error(`bench hostile: ${line}`);

async function run(wanted: readonly Part[]): Promise<Hostile> {
  const whole = async <T>(part: Part): Promise<T | null> => {
    if (!wanted.includes(part)) return null;
    tell(part);
    const child = await inChild<T>([part], PART_DEADLINE_MS);
    if (child.ended) tell(`${part} ${child.ended}: ${child.said}`);
    return child.results[0] ?? null;
  };
  return {
    shapes: wanted.includes('shapes') ? await shapes() : null,
    bombs: await whole<readonly BombResult[]>('bombs'),
    hosts: await whole<Canary>('hosts'),
    archives: await whole<DamagedArchives>('archives'),
  };
}

async function shapes(): Promise<ShapeRow[]> {
  const rows: ShapeRow[] = [];
  const { SHAPES } = await loadPart('shapes');
  for (const [index, { name }] of SHAPES.entries()) {
    if (index % 10 === 0) tell(`shapes: ${index} of ${SHAPES.length}`);
    let left = Object.keys(SIZES) as Size[];
    while (left.length > 0) {
      const child = await inChild<ShapeTrial>(
        ['shapes', name, ...left.map((size) => `${SIZES[size]}`)],
        SHAPE_DEADLINE_MS,
      );
      for (const [at, trial] of child.results.entries())
        rows.push({ shape: name, size: left[at] ?? '16 KB', trial, ended: null });
      left = left.slice(child.results.length);
      const [lost] = left;
      if (lost === undefined) break;
      tell(`${name} at ${lost} ${child.ended ?? 'gave nothing'}: ${child.said}`);
      rows.push({ shape: name, size: lost, trial: null, ended: child.ended ?? 'crashed' });
      left = left.slice(1);
    }
  }
  return rows;
}

interface Ended<T> {
  readonly results: readonly T[];
  /** How the process ended, if not by itself and whole. */
  readonly ended: 'crashed' | 'killed' | null;
  /** The last words on standard error. */
  readonly said: string;
}

/**
 * A process of its own for each trial: a crash is counted instead of suffered, and its memory is its own. Rejects where the process ended
 * before the first trial began: then the bench is broken and nothing was measured.
 */
function inChild<T>(args: readonly string[], deadlineMs: number): Promise<Ended<T>> {
  const child = fork(join(import.meta.dirname, 'hostile/trial.ts'), args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [`--max-old-space-size=${CHILD_HEAP_MIB}`],
  });
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let [begun, done, killed] = [false, false, false];
    let said = '';
    let timer: NodeJS.Timeout | undefined;
    child.stderr?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-1000);
    });
    child.on('message', (message: typeof BEGUN | typeof DONE | { readonly result: T }) => {
      clearTimeout(timer);
      if (message === DONE) done = true;
      else if (message !== BEGUN) results.push(message.result);
      else {
        begun = true;
        timer = setTimeout(() => {
          killed = child.kill('SIGKILL');
        }, deadlineMs);
      }
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      if (!begun) reject(new Error(`the trial ${args.join(' ')} did not begin: ${said.trim()}`));
      else resolve({ results, ended: done ? null : killed ? 'killed' : 'crashed', said: said.trim() });
    });
  });
}

/** The figures that floors name. Those of a part that did not run are left out. */
export function figuresOf({ shapes, bombs, hosts, archives }: Hostile): { name: string; value: number }[] {
  const share = <T>(items: readonly T[], good: (item: T) => boolean): number =>
    ofTried(items.filter(good).length, items.length);
  const part = <T>(value: T | null, figures: (value: T) => Record<string, number>): Record<string, number> =>
    value === null ? {} : figures(value);
  const all = {
    ...part(shapes, (rows) => ({
      'shapes.kinds': new Set(rows.map(({ shape }) => shape)).size,
      'shapes.verdict within 2 s': share(rows, ({ trial }) => trial !== null && trial.ms <= VERDICT_MS),
      'shapes.memory under 512 MB': share(rows, ({ trial }) => trial !== null && trial.peakMiB <= PEAK_MIB),
      'shapes.main loop free': share(rows, ({ trial }) => trial !== null && trial.blockedMs <= BLOCKED_MS),
      'shapes.without crash': share(rows, ({ ended }) => ended !== 'crashed'),
    })),
    ...part(bombs, (each) => ({
      'bombs.stopped at 5 MiB': share(each, ({ stoppedAt5MiB }) => stoppedAt5MiB),
      'bombs.growth under 64 MiB': share(each, ({ rssGrowthMiB }) => rssGrowthMiB < BOMB_GROWTH_MIB),
    })),
    ...part(hosts, ({ forms, tried, reached }) => ({
      'hosts.forms': forms,
      'hosts.kept from the canary': ofTried(tried - reached, tried),
    })),
    ...part(archives, ({ alone, indexed }) => ({
      'archives.truncations flagged': ofTried(alone.flaggedTruncations, alone.truncations),
      'archives.truncations not silent': ofTried(alone.flaggedTruncations + alone.noticed, alone.truncations),
      'archives.truncations beside an index flagged': ofTried(indexed.flaggedTruncations, indexed.truncations),
      'archives.flips': alone.flips,
      'archives.flips flagged': ofTried(alone.flaggedFlips, alone.flips),
      'archives.flips beside an index flagged': ofTried(indexed.flaggedFlips, indexed.flips),
    })),
  };
  return Object.entries(all).map(([name, value]) => ({ name, value }));
}

/** Nothing tried is nothing kept. */
const ofTried = (count: number, tried: number): number => (tried > 0 ? count / tried : 0);

/** A part that is not there is below its floor, too; one that was not asked for is not. */
function complaints(result: Hostile, parts: readonly Part[]): string[] {
  const asked = Object.entries(floors()['hostile'] ?? {}).filter(([name]) =>
    parts.some((part) => name.startsWith(`${part}.`)),
  );
  return belowFloor('hostile', figuresOf(result), { hostile: Object.fromEntries(asked) });
}

function shown(result: Hostile): string {
  const { shapes, bombs, hosts, archives } = result;
  const parts = [
    shapes && shapesShown(shapes),
    bombs && bombsShown(bombs),
    hosts &&
      `hosts: ${hosts.forms} forms, ${hosts.tried} tried, ${hosts.reached} reached the canary (${Object.entries(
        hosts.byRoute,
      )
        .map(([route, count]) => `${route} ${count}`)
        .join(', ')})`,
    archives && archivesShown('archives', archives.alone),
    archives && archivesShown('archives with their index beside them', archives.indexed),
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}

function shapesShown(rows: readonly ShapeRow[]): string {
  const names = [...new Set(rows.map(({ shape }) => shape))];
  const wide = Math.max(5, ...names.map((name) => name.length));
  const head = `${'shape'.padEnd(wide)}${Object.keys(SIZES)
    .map((size) => `  ${`${size}: ms, MiB`.padStart(15)}`)
    .join('')}  loop ms  verdicts`;
  const lines = names.map((name) => {
    const own = rows.filter(({ shape }) => shape === name);
    const cells = own.map(({ trial, ended }) =>
      `  ${trial ? `${trial.ms.toFixed(0)}, ${trial.peakMiB.toFixed(0)}` : ended}`.padStart(17),
    );
    const verdicts = [...new Set(own.map(verdictShown))].join('; ');
    return `${name.padEnd(wide)}${cells.join('')}  ${longest(own).toFixed(0).padStart(7)}  ${verdicts}`;
  });
  const count = (good: (row: ShapeRow) => boolean): string => `${rows.filter(good).length} of ${rows.length}`;
  const told = [
    `verdict within 2 s: ${count(({ trial }) => trial !== null && trial.ms <= VERDICT_MS)}`,
    `under 512 MB: ${count(({ trial }) => trial !== null && trial.peakMiB <= PEAK_MIB)}`,
    `crashed: ${count(({ ended }) => ended === 'crashed')}`,
    `killed: ${count(({ ended }) => ended === 'killed')}`,
    `main loop blocked for ${longest(rows).toFixed(0)} ms at the longest`,
  ];
  return [head, ...lines, told.join('; ')].join('\n');
}

const longest = (rows: readonly ShapeRow[]): number => Math.max(0, ...rows.map(({ trial }) => trial?.blockedMs ?? 0));
/** Problems that tell of harm. That such a page has no date and no outlet is no news. */
const OF_HARM = /^(?:too-deep|parse-stopped|truncated|corrupt|text-truncated|file-|encoding-)/;
const verdictShown = ({ trial, ended }: ShapeRow): string =>
  trial
    ? [trial.verdict.kind, ...trial.verdict.problems.filter((code) => OF_HARM.test(code))].join(' ')
    : (ended ?? '');

function bombsShown(bombs: readonly BombResult[]): string {
  const wide = Math.max(4, ...bombs.map(({ name }) => name.length));
  const head = `${'bomb'.padEnd(wide)}  on the wire  bytes kept  stopped at 5 MiB  growth MiB     ms`;
  const lines = bombs.map(({ name, wireBytes, decodedKept, stoppedAt5MiB, rssGrowthMiB, ms }) =>
    [
      name.padEnd(wide),
      `${wireBytes}`.padStart(11),
      `${decodedKept}`.padStart(10),
      (stoppedAt5MiB ? 'yes' : 'NO').padStart(16),
      rssGrowthMiB.toFixed(0).padStart(10),
      ms.toFixed(0).padStart(5),
    ].join('  '),
  );
  return [head, ...lines].join('\n');
}

function archivesShown(
  name: string,
  { truncations, flaggedTruncations, unflagged, noticed, flips, flaggedFlips }: Tries,
): string {
  const between =
    unflagged.length > 0
      ? ` (not at lengths ${unflagged.slice(0, 10).join(', ')}${unflagged.length > 10 ? ' …' : ''}, between two captures; ${noticed} of them told as not to be checked)`
      : '';
  return `${name}: ${flaggedTruncations} of ${truncations} truncations flagged${between}, ${flaggedFlips} of ${flips} bit flips flagged`;
}
