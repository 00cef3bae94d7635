import { fork } from 'node:child_process';
import { join } from 'node:path';
import {
  differenceOf,
  HEADLINE,
  headlineOf,
  loadScorer,
  meanOf,
  type Scored,
  type ScoreExtraction,
  scorePages,
} from './extraction-figures.ts';
import { type PageSet, pagesAvailable, pagesOf, SETS } from './extraction-pages.ts';
import { belowFloor, type Floors, floors } from './gate.ts';
import type { Interval } from './intervals.ts';
import { labelOf, SYSTEMS, type System } from './peers/extractors.ts';
import { installPeers } from './peers/install.ts';
import type { TimedRun } from './peers/timed.ts';

/** One system on one set. */
interface Row {
  readonly system: System;
  readonly label: string;
  /** The headline figure of the set. */
  readonly f1: Interval;
  readonly precision: number;
  readonly recall: number;
  readonly answered: number;
  readonly failures: TimedRun['failures'];
  readonly pagesPerCpuSecond: number;
  /** Ours minus this one; null for ours. */
  readonly ahead: Interval | null;
  /** Every figure of the scorer. */
  readonly figures: Readonly<Record<string, number>>;
}

interface SetTable {
  readonly set: PageSet;
  readonly headline: string;
  readonly pages: number;
  readonly rows: readonly Row[];
}

const USAGE =
  'usage: npm run bench -- extraction [--json] [--gate] [--only ours] [--pages N]   (--gate is for all pages)';

interface Wanted {
  readonly json: boolean;
  readonly gate: boolean;
  readonly alone: boolean;
  readonly pages: number;
}

/** What the command line asks for; null where it cannot be understood. */
export function wantedOf(args: readonly string[]): Wanted | null {
  let wanted: Wanted = { json: false, gate: false, alone: false, pages: Number.POSITIVE_INFINITY };
  for (let at = 0; at < args.length; at += 1) {
    const [arg, value] = [args[at], args[at + 1]];
    if (arg === '--json') wanted = { ...wanted, json: true };
    else if (arg === '--gate') wanted = { ...wanted, gate: true };
    else if (arg === '--only' && value === 'ours') wanted = { ...wanted, alone: true };
    else if (arg === '--pages' && Number(value) >= 1) wanted = { ...wanted, pages: Math.floor(Number(value)) };
    else return null;
    if (arg === '--only' || arg === '--pages') at += 1;
  }
  return wanted.gate && Number.isFinite(wanted.pages) ? null : wanted;
}

/** Ours and its peers on the same pages in one run. The exit code. */
export async function extraction(args: readonly string[]): Promise<number> {
  const wanted = wantedOf(args);
  if (!wanted) {
    console.error(USAGE);
    return 2;
  }
  if (!pagesAvailable()) {
    console.error('bench extraction: the marked pages (../shared/bench/extraction) are not beside this checkout.');
    return 0;
  }
  const tell = (line: string): void => console.error(`bench extraction: ${line}`);
  const lacking = wanted.alone ? [] : installPeers(tell);
  if (lacking.length > 0) tell(`going on with ours alone; missing: ${lacking.join(', ')}`);
  const systems = wanted.alone || lacking.length > 0 ? SYSTEMS.slice(0, 1) : SYSTEMS;
  const score = await loadScorer();
  const tables: SetTable[] = [];
  for (const set of SETS) tables.push(await measure(set, systems, wanted.pages, score, tell));
  console.log(wanted.json ? JSON.stringify(tables, null, 1) : tables.map(shown).join('\n\n'));
  const wrong = wanted.gate ? complaints(tables, floors()) : [];
  for (const sentence of wrong) console.error(sentence);
  return wrong.length > 0 ? 1 : 0;
}

async function measure(
  set: PageSet,
  systems: readonly System[],
  most: number,
  score: ScoreExtraction,
  tell: (line: string) => void,
): Promise<SetTable> {
  const truth = pagesOf(set)
    .slice(0, most)
    .map((page) => page.truth);
  const runs: { readonly run: TimedRun; readonly scored: Scored; readonly system: System }[] = [];
  for (const system of systems) {
    tell(`${set}: ${labelOf(system)} on ${truth.length} pages`);
    const run = await inChild(system, set, truth.length);
    runs.push({ run, system, scored: scorePages(set, run.texts, truth, score) });
  }
  const ours = runs[0]?.scored;
  const [unit = ''] = HEADLINE[set].split(' ');
  const rows = runs.map(({ run, system, scored }): Row => {
    const figures = Object.fromEntries(Object.entries(scored.whole).map(([name, { value }]) => [name, value]));
    return {
      system,
      label: labelOf(system),
      f1: headlineOf(scored),
      precision: meanOf(scored, `${unit} precision`),
      recall: meanOf(scored, `${unit} recall`),
      answered: Math.round(meanOf(scored, 'pages answered') * truth.length),
      failures: run.failures,
      pagesPerCpuSecond: truth.length / run.cpuSeconds,
      ahead: system === 'ours' || !ours ? null : differenceOf(ours, scored),
      figures,
    };
  });
  return { set, headline: HEADLINE[set], pages: truth.length, rows };
}

/** A process of its own for each system and set, so that none pays for another's memory or is helped by its compiled code. */
function inChild(system: System, set: PageSet, count: number): Promise<TimedRun> {
  const child = fork(join(import.meta.dirname, 'peers/timed.ts'), [system, set, String(count)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  return new Promise((resolve, reject) => {
    let run: TimedRun | null = null;
    child.on('message', (message) => {
      run = message as TimedRun;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (run) resolve(run);
      else reject(new Error(`${system} on ${set} ended with ${code} and no result: ${said}`));
    });
  });
}

/** Figures that floors may name. Against the peers there are some only where they took part. */
export function gatedFigures(tables: readonly SetTable[]): { readonly name: string; readonly value: number }[] {
  const rowsOf = (system: System): Row[] =>
    tables.flatMap(({ rows }) => rows.find((row) => row.system === system) ?? []);
  const ours = rowsOf('ours');
  const own = tables.map(({ set, headline, rows }) => ({
    name: `${set} ${headline}`,
    value: rows[0]?.f1.value ?? 0,
  }));
  const against = SYSTEMS.filter((system) => system !== 'ours' && rowsOf(system).length > 0).flatMap((system) => {
    const peer = rowsOf(system);
    const times = peer.map((row, at) => (ours[at]?.pagesPerCpuSecond ?? 0) / row.pagesPerCpuSecond);
    return [
      { name: `ahead of ${system}`, value: peer.every((row) => (row.ahead?.value ?? 0) > 0) ? 1 : 0 },
      { name: `pages per CPU-second, times ${system}`, value: Math.min(...times) },
    ];
  });
  return [...own, ...against];
}

function complaints(tables: readonly SetTable[], all: Floors): string[] {
  const figures = gatedFigures(tables);
  const alone = tables.every(({ rows }) => rows.length === 1);
  const floor = Object.entries(all['extraction'] ?? {}).filter(
    ([name]) => !alone || figures.some((figure) => figure.name === name),
  );
  return belowFloor('extraction', figures, { extraction: Object.fromEntries(floor) });
}

function shown({ set, headline, pages, rows }: SetTable): string {
  const wide = Math.max('system'.length, ...rows.map(({ label }) => label.length));
  const head = `${set}, ${pages} pages: ${headline} with 95 % interval`;
  const columns = `${'system'.padEnd(wide)}  F1    interval      precision  recall  answered  failures  pages/CPU-s  ours is ahead by`;
  const lines = rows.map(({ label, f1, precision, recall, answered, failures, pagesPerCpuSecond, ahead }) =>
    [
      label.padEnd(wide),
      short(f1.value),
      between(f1),
      short(precision).padStart(9),
      short(recall).padStart(6),
      `${answered}`.padStart(8),
      `${failures.length}`.padStart(8),
      pagesPerCpuSecond.toFixed(1).padStart(11),
      ahead
        ? `${signed(ahead.value)} [${signed(ahead.low)}, ${signed(ahead.high)}]${timesOf(rows, pagesPerCpuSecond)}`
        : '',
    ]
      .join('  ')
      .trimEnd(),
  );
  return [head, columns, ...lines].join('\n');
}

const timesOf = ([ours]: readonly Row[], theirs: number): string =>
  ours ? `, ${(ours.pagesPerCpuSecond / theirs).toFixed(1)} times the pages per CPU-second` : '';
const short = (value: number): string => value.toFixed(3).replace(/^0/, '').padStart(4);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3).replace(/^0/, '')}`;
const between = ({ low, high }: Interval): string => `[${short(low)}, ${short(high)}]`.padEnd(12);
