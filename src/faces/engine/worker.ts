import { parentPort, workerData } from 'node:worker_threads';
import { sha256 } from '../../adapters/files.ts';
import { createWorld } from '../../adapters/world.ts';
import type { World } from '../../index.ts';
import { Gate } from './gate.ts';
import { LIBRARY, repliesTo } from './jobs.ts';
import type { Job } from './messages.ts';
import { Pace } from './pace.ts';
import type { FromThread, SharedMemory } from './thread.ts';

/** The thread's side: one job at a time, a message for each reply, then one that says it is done. */
const { gate: gateMemory, pace: paceMemory } = workerData as SharedMemory;
const gate = new Gate(gateMemory);
const pace = new Pace(paceMemory);
let made: World | undefined;
const world = (): World => {
  made ??= createWorld({ natively: (call) => gate.pass(call) });
  return made;
};
const tell = (message: FromThread): void => parentPort?.postMessage(message);

parentPort?.on('message', (job: Job) => {
  for (const reply of repliesTo(job, LIBRARY, { digest: sha256, world })) {
    if (reply.kind === 'printed') pace.send();
    tell({ kind: 'reply', reply });
  }
  tell({ kind: 'done' });
});
world();
tell({ kind: 'ready' });
