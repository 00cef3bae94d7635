import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../src/adapters/files.ts';
import { built } from './built.ts';
import { madeArticles } from './cost-articles.ts';

/**
 * What a story of many articles costs: the command line as a user runs it, without any flag of Node, from files to JSON, in a process
 * of its own whose time and largest resident memory are told. A benchmark and no test: it says what this machine did just now.
 */
const USAGE = 'usage: npm run bench -- cost [--articles N[,N…]] [--json]';
const SIZES = [5, 50, 200, 1000];

/** As the process ends, its main thread writes to its fourth stream what the whole of it used. */
const WITNESS = `import { isMainThread } from 'node:worker_threads';
import { writeSync } from 'node:fs';
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

interface Cost {
  readonly articles: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
  readonly dossierMB: number;
  /** Of the dossier, so that two programs can be compared. */
  readonly sha256: string;
}

/** `npm run bench -- cost [--articles N[,N…]] [--json]`. */
export async function cost(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--articles');
  const sizes = at < 0 ? SIZES : (args[at + 1] ?? '').split(',').map(Number);
  const known = args.every((arg, k) => arg === '--articles' || arg === '--json' || (at >= 0 && k === at + 1));
  if (!known || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    console.error(USAGE);
    return 2;
  }
  const program = fileURLToPath(new URL('faces/cli/main.js', built()));
  const costs: Cost[] = [];
  for (const size of sizes) {
    costs.push(await costOf(size, program));
    process.stderr.write(`${size} articles done\n`);
  }
  console.log(
    args.includes('--json') ? JSON.stringify(costs, null, 1) : [...table(costs), '', ...plot(costs)].join('\n'),
  );
  return 0;
}

/** The command line at work on so many articles. It is one process with threads, so its resident memory is all there is. */
async function costOf(articles: number, program: string): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'secondsource-cost-'));
  try {
    mkdirSync(join(folder, 'articles'));
    for (const { name, text } of madeArticles(articles)) writeFileSync(join(folder, 'articles', name), text);
    const [dossier, told] = [join(folder, 'dossier.json'), join(folder, 'told.json')];
    const seconds = await timed(program, folder, dossier, told);
    const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(told, 'utf8')) as NodeJS.ResourceUsage;
    const bytes = new Uint8Array(readFileSync(dossier));
    return {
      articles,
      seconds,
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakMB: (maxRSS * 1024) / 1e6,
      dossierMB: bytes.length / 1e6,
      sha256: sha256(bytes),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(program: string, folder: string, dossier: string, told: string): Promise<number> {
  const files = [dossier, told].map((path) => openSync(path, 'w'));
  const witness = `data:text/javascript,${encodeURIComponent(WITNESS)}`;
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', witness, program, 'dossier', 'articles', '--json'], {
    cwd: folder,
    stdio: ['ignore', files[0], 'pipe', files[1]],
  });
  let complaints = '';
  child.stderr?.on('data', (chunk) => {
    complaints += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - began) / 1000;
  for (const file of files) closeSync(file);
  if (code !== 0) throw new Error(`the command line ended with ${code}: ${complaints.slice(-1000)}`);
  return seconds;
}

const HEAD = ['articles', 'seconds', 'CPU s', 'peak MB', 'dossier MB', 'sha256'];
const WIDTHS = [8, 9, 9, 9, 12, 10];

const table = (costs: readonly Cost[]): string[] =>
  [
    HEAD,
    ...costs.map((c) => [
      `${c.articles}`,
      c.seconds.toFixed(1),
      c.cpuSeconds.toFixed(1),
      c.peakMB.toFixed(0),
      c.dossierMB.toFixed(1),
      c.sha256.slice(0, 8),
    ]),
  ].map((cells) => cells.map((cell, k) => cell.padStart(WIDTHS[k] ?? 0)).join(''));

const PLOT_WIDTH = 60;

/** A line a size, as long as its share of the largest: memory, then seconds. */
function plot(costs: readonly Cost[]): string[] {
  const bars = (title: string, of: (cost: Cost) => number): string[] => {
    const most = Math.max(...costs.map(of));
    return [
      title,
      ...costs.map(
        (c) => `${`${c.articles}`.padStart(8)} ${'█'.repeat(Math.max(1, Math.round((of(c) / most) * PLOT_WIDTH)))}`,
      ),
    ];
  };
  return [...bars('peak MB', (c) => c.peakMB), ...bars('seconds', (c) => c.seconds)];
}
