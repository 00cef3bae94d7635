import { styleText } from 'node:util';
import type { Io } from './terminal.ts';

/** Columns of text where no terminal says how many it has. */
const WIDTH_PIPED = 100;

/** The streams of this process. A reader that goes away (`| head`) ends the run in silence, as with any Unix tool. */
export function processIo(): Io {
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
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
    out: { colour: coloured(stdout), width: stdout.isTTY ? stdout.columns : WIDTH_PIPED },
    err: { colour: coloured(stderr), live: stderr.isTTY },
  };
}

/** Whether Node would style text for this stream: NO_COLOR, FORCE_COLOR and the kind of stream decide. */
const coloured = (stream: NodeJS.WriteStream): boolean => styleText('red', 'x', { stream }) !== 'x';
