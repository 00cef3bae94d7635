import { parentPort } from 'node:worker_threads';
import type { Job, Reply } from '../../src/faces/engine/messages.ts';

/**
 * A thread that does what the words of a line ask of it: to answer, to hang, to eat memory, to crash. It stands in for a
 * parser on hostile bytes, so that what stops it can be tested without a hole in the real one.
 */
const answer = (reply: Reply): void => parentPort?.postMessage({ kind: 'reply', reply });

parentPort?.on('message', (job: Job) => {
  if (job.kind === 'compare' || job.what.kind !== 'input') return;
  const words = new TextDecoder().decode(job.what.input.bytes ?? undefined).split(' ');
  answer({ kind: 'begins', at: -1, source: 'line', stage: 'parse' });
  for (const [at, word] of words.entries()) {
    if (at < job.skip) continue;
    answer({ kind: 'begins', at, source: word, stage: 'parse' });
    if (word === 'hangs') for (;;);
    if (word === 'leaks')
      for (const held: string[][] = []; ; ) held.push(new Array<string>(1e6).fill(`${held.length}`));
    if (word === 'crashes') process.exit(1);
    answer({ kind: 'bug', at, source: word, why: 'answered' });
  }
  parentPort?.postMessage({ kind: 'done' });
});
parentPort?.postMessage({ kind: 'ready' });
