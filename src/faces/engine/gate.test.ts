import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Gate } from './gate.ts';
import type { Job } from './messages.ts';
import { Thread, WORKER } from './thread.ts';

/** A thread that passes the gate again and again, busy for some milliseconds each time, and counts in a cell when it is within. */
const PASSING = `import { workerData } from 'node:worker_threads';
import { Gate } from ${JSON.stringify(new URL('./gate.ts', import.meta.url).href)};
const gate = new Gate(workerData.memory);
const within = new Int32Array(workerData.within);
for (;;) gate.pass(() => {
  Atomics.store(within, 0, 1);
  const end = performance.now() + 5;
  while (performance.now() < end);
  Atomics.store(within, 0, 0);
});`;

test('E12 a gate gives back what the call gives, and is left when it throws', async () => {
  const gate = new Gate();
  assert.equal(
    gate.pass(() => 3),
    3,
  );
  assert.throws(() =>
    gate.pass(() => {
      throw new Error('native');
    }),
  );
  await gate.shut();
});

for (const how of ['shut', 'shutNow'] as const)
  test(`E12 after ${how} the thread is in no call, and begins none`, async () => {
    for (let round = 0; round < 5; round++) {
      const gate = new Gate();
      const cell = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
      const within = new Int32Array(cell);
      const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(PASSING)}`), {
        workerData: { memory: gate.memory, within: cell },
      });
      while (Atomics.load(within, 0) === 0) await sleep(1);
      await sleep(round);
      await gate[how]();
      assert.equal(Atomics.load(within, 0), 0);
      await sleep(12);
      assert.equal(Atomics.load(within, 0), 0);
      await worker.terminate();
    }
  });

const article = Array.from(
  { length: 60 },
  (_, i) => `The dam at Orley broke ${i} times, the mayor said on Monday.`,
).join('\n');
const job: Job = {
  kind: 'read',
  what: {
    kind: 'input',
    follow: false,
    input: { source: 'a.txt', bytes: new TextEncoder().encode(article), failure: null, capturedAt: null },
  },
  stated: { outlets: [], published: [] },
  skip: 0,
  form: { kind: 'nl' },
};

test('E12 a thread can be stopped at any time while it reads, and this process goes on', async () => {
  for (let round = 0; round < 6; round++) {
    const thread = new Thread(WORKER, { milliseconds: { parse: null, analyse: null, compare: null }, memory: {} });
    const replies = thread.run(job);
    for await (const seen of replies)
      if (seen.kind === 'reply' && seen.reply.kind === 'begins' && seen.reply.stage === 'analyse') {
        await sleep(round * 4);
        break;
      }
    assert.equal(thread.alive, false);
  }
});
