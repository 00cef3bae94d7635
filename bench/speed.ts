import { fork } from 'node:child_process';
import { createWorld, type WorldOptions } from '../src/adapters/world.ts';
import { attribute } from '../src/attribute/attribute.ts';
import type { Article } from '../src/model/article.ts';
import { read } from '../src/read/read.ts';
import { plainArticle } from '../test/support/article.ts';
import { readProse } from '../training/prose.ts';

/**
 * What reading costs: the rooms `read` and `attribute` over our own marked prose, joined to articles of about 400 words, in a process of
 * its own. A benchmark and no test: it says what this machine did just now.
 */
const WORDS = 400;
const ROUNDS = 5;

interface Measured {
  /** Until the first article could be read. */
  readonly startMs: number;
  /** Articles of 400 words in one second of one core, each at its fastest: other load on the machine then shows least. */
  readonly byCpuSecond: number;
  /** The same by the clock, in the fastest round. */
  readonly bySecond: number;
  readonly memoryMiB: number;
}

export async function speed(args: readonly string[]): Promise<number> {
  const reader = args.includes('rules') ? 'rules' : 'network';
  if (args.some((arg) => !['--reader', 'rules', 'network', '--json'].includes(arg))) {
    console.error('usage: npm run bench -- speed [--reader network|rules] [--json]');
    return 2;
  }
  const alone = await inChild(reader);
  const both = await Promise.all([inChild(reader), inChild(reader)]);
  const scaled = both.reduce((sum, { bySecond }) => sum + bySecond, 0) / alone.bySecond;
  if (args.includes('--json')) console.log(JSON.stringify({ ...alone, scaled }, null, 1));
  else
    console.log(
      [
        `articles of ${WORDS} words by CPU-second   ${alone.byCpuSecond.toFixed(1)}`,
        `memory of the process                   ${alone.memoryMiB.toFixed(0)} MiB`,
        `start, until the first article          ${alone.startMs.toFixed(0)} ms`,
        `two processes beside one                ${scaled.toFixed(2)} times`,
      ].join('\n'),
    );
  return 0;
}

const inChild = (reader: string): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [reader], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.once('message', (measured) => resolve(measured as Measured));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the trial ended with ${code} and gave nothing`)));
  });

/** Our own prose as story text, every line a paragraph: acquiring and cleaning are not measured here, and take no memory. */
function articles(): { readonly texts: readonly Article[]; readonly words: number } {
  const texts: string[] = [''];
  let words = 0;
  for (const { text } of readProse()) {
    if ((texts.at(-1) ?? '').split(/\s+/).length >= WORDS) texts.push('');
    texts.push(`${texts.pop()}\n${text}`);
    words += text.split(/\s+/).length;
  }
  const paragraphs = (text: string) =>
    [...text.matchAll(/[^\n]+/g)].map((line) => ({
      kind: 'paragraph' as const,
      start: line.index,
      end: line.index + line[0].length,
    }));
  return { texts: texts.map((text) => plainArticle(text, paragraphs(text))), words };
}

function measured(options: WorldOptions): Measured {
  const { texts, words } = articles();
  const [first] = texts;
  const began = performance.now();
  const world = createWorld(options);
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
  const count = words / WORDS;
  const memoryMiB = process.resourceUsage().maxRSS / 1024;
  return { startMs, byCpuSecond: count / cpu, bySecond: count / clock, memoryMiB };
}

if (import.meta.main) process.send?.(measured({ reader: process.argv[2] === 'rules' ? 'rules' : 'network' }));
