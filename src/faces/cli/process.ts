import { styleText } from 'node:util';
import { EXIT, type Io } from './terminal.ts';

/** Columns of text where no terminal says how many it has. */
const WIDTH_PIPED = 100;

/**
 * The streams of this process. A reader that goes away (`| head`) ends the run in silence, as with any Unix tool; output
 * that cannot be written otherwise, e.g. on a full disk, ends it with a sentence. Nobody misses what standard error loses.
 */
export function processIo(): Io {
  const { stdin, stdout, stderr } = process;
  stderr.on('error', () => {});
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    stderr.write(`secondsource: error: standard output could not be written (${error.code ?? error.message}).\n`);
    process.exit(EXIT.failed);
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (text === '' || stdout.write(text)) resolve();
        else stdout.once('drain', () => resolve());
      }),
    tell: (text) => {
      stderr.write(text);
    },
    stdin,
    holdInterrupts,
    out: { colour: coloured(stdout), width: stdout.columns || WIDTH_PIPED },
    err: { colour: coloured(stderr), live: stderr.isTTY },
  };
}

/** Whether Node would style text for this stream: NO_COLOR, FORCE_COLOR and the kind of stream decide. */
const coloured = (stream: NodeJS.WriteStream): boolean => styleText('red', 'x', { stream }) !== 'x';

/** A signal that has a handler no longer ends the process; the handler takes itself away after the first. */
function holdInterrupts(worth: () => boolean): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const first = (): void => {
    if (!worth()) process.exit(EXIT.interrupted);
    controller.abort();
    // An input that stays open would keep the process alive.
    process.stdin.destroy();
  };
  process.once('SIGINT', first);
  return { signal: controller.signal, release: () => process.off('SIGINT', first) };
}
