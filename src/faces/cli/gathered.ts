import { type Gathered, gather } from '../engine/gather.ts';
import type { Engine, Job, Opening } from '../engine/messages.ts';
import type { ClosingOpener } from '../engine/opener.ts';
import type { Services } from './services.ts';
import type { Io, Teller } from './terminal.ts';

/** `--captures DIR` and `--no-captures`. */
export interface CapturesFlag {
  readonly captures?: string | false;
}

export interface GatheringRun {
  readonly replies: AsyncIterable<Gathered>;
  readonly interrupted: () => boolean;
}

/** A command at work: whom it speaks to, and with what. */
export interface Run {
  readonly services: Services;
  readonly engine: Engine;
  readonly io: Io;
  readonly teller: Teller;
}

/**
 * What the arguments of a command name, gathered one after the other. The first Ctrl-C ends the gathering where `worth`
 * says that something is there to keep; the next one ends the program, as it does where nothing is.
 */
export function gathered(
  args: readonly string[],
  { captures }: CapturesFlag,
  { services, engine, io, teller }: Run,
  jobFor: (what: Opening) => Job,
  worth: () => boolean,
): GatheringRun {
  const hold = io.holdInterrupts(worth);
  async function* replies(): AsyncGenerator<Gathered> {
    let opener: ClosingOpener | undefined;
    const folder = captures === false ? null : (captures ?? services.capturesFolder);
    const tell = (message: string): void => teller.note(message);
    try {
      yield* gather(args, {
        engine,
        readInputs: services.readInputs,
        storedIn: services.storedIn,
        opener: () => {
          opener ??= services.opener(folder, tell);
          return opener;
        },
        stdin: io.stdin,
        signal: hold.signal,
        jobFor,
      });
    } finally {
      hold.release();
      await opener?.close();
    }
  }
  return { replies: replies(), interrupted: () => hold.signal.aborted };
}
