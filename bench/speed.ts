import { fork } from 'node:child_process';
import { READER } from '../src/faces/engine/isolated.ts';
import { plainArticle } from '../test/support/article.ts';
import { readProse } from '../training/prose.ts';
import { built } from './built.ts';
import type { Measured, Task } from './speed-reading.ts';

/**
 * What reading costs: the rooms `read` and `attribute` over our own marked prose, joined to articles of about 400 words, in a process of
 * its own and there in a thread with the limits of the one that reads in the product. A benchmark and no test: it says what this machine did just now.
 */
const WORDS = 400;
const READING = new URL('./speed-reading.ts', import.meta.url);

export async function speed(args: readonly string[]): Promise<number> {
  const reader = args.includes('rules') ? 'rules' : 'network';
  if (args.some((arg) => !['--reader', 'rules', 'network', '--json'].includes(arg))) {
    console.error('usage: npm run bench -- speed [--reader network|rules] [--json]');
    return 2;
  }
  const task = { program: built().href, limits: READER.memory, reader, wordsEach: WORDS, ...articles() } as const;
  const alone = await inChild(task);
  const both = await Promise.all([inChild(task), inChild(task)]);
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

const inChild = (task: Task): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const child = fork(READING, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.send(task);
    child.once('message', (measured) => resolve(measured as Measured));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the trial ended with ${code} and gave nothing`)));
  });

/** Our own prose as story text, every line a paragraph: acquiring and cleaning are not measured here, and take no memory. */
function articles(): Pick<Task, 'texts' | 'words'> {
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
