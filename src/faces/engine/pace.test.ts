import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { Pace } from './pace.ts';

/** Sends a hundred pieces as fast as it may, and says at each how many it has sent. */
const SENDING = `import { parentPort, workerData } from 'node:worker_threads';
import { Pace } from ${JSON.stringify(new URL('pace.ts', import.meta.url).href)};
const pace = new Pace(workerData);
for (let k = 1; k <= 100; k++) { pace.send(); parentPort.postMessage(k); }`;

test('E3 who prints is held back until its pieces are taken, and then goes on', async () => {
  const pace = new Pace();
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(SENDING)}`), {
    workerData: pace.memory,
  });
  let sent = 0;
  let taken = 0;
  await new Promise<void>((resolve) => {
    worker.on('message', (count: number) => {
      sent = count;
      assert.ok(sent - taken <= 33, `${sent} were sent when ${taken} had been taken`);
      setTimeout(() => {
        taken++;
        pace.take();
        if (taken === 100) resolve();
      }, 1);
    });
  });
  assert.equal(sent, 100);
  await worker.terminate();
});
