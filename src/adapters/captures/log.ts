import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { codeOf } from './bytes.ts';
import { type CaptureLine, lineOf } from './line.ts';

/** A line of the log as it stands: the record with its number counted from 1, or why it is none. */
export type LogLine =
  | { readonly kind: 'capture'; readonly number: number; readonly line: CaptureLine }
  | { readonly kind: 'bad'; readonly number: number; readonly why: string };

/** Far beyond any record: an address has 8,000 characters at most, a feed's item some thousand. In UTF-16 code units. */
const LINE_MAX = 1024 * 1024;

/**
 * Adds one line at the end, in one write, so that the lines of two processes never mix; what the disk says is thrown.
 * After a line that was never finished a new one begins.
 */
export async function appendLine(path: string, line: CaptureLine): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    const begin = size > 0 && last[0] !== 0x0a ? '\n' : '';
    const bytes = Buffer.from(`${begin}${JSON.stringify(line)}\n`);
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten < bytes.length) throw new Error(`only ${bytesWritten} of ${bytes.length} bytes were written`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The lines in order. A log that is not there is empty; one that cannot be read is a bad line. */
export async function* readLines(path: string): AsyncGenerator<LogLine> {
  let number = 0;
  try {
    for await (const { text, finished } of linesOf(path)) {
      number++;
      if (text.trim() === '') continue;
      const line = text.length > LINE_MAX ? null : lineOf(text);
      if (line !== null) yield { kind: 'capture', number, line };
      else yield { kind: 'bad', number, why: finished ? 'is no record of a capture' : 'was never finished' };
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT')
      yield { kind: 'bad', number: number + 1, why: `could not be read (${codeOf(error)})` };
  }
}

interface TextLine {
  /** At most a little more than LINE_MAX of it. */
  readonly text: string;
  /** A line end follows. */
  readonly finished: boolean;
}

async function* linesOf(path: string): AsyncGenerator<TextLine> {
  const decoder = new StringDecoder('utf8');
  let held = '';
  for await (const chunk of createReadStream(path)) {
    const pieces = decoder.write(chunk as Buffer).split('\n');
    for (const [i, piece] of pieces.entries()) {
      if (held.length <= LINE_MAX) held += piece;
      if (i === pieces.length - 1) break;
      yield { text: held, finished: true };
      held = '';
    }
  }
  if (held !== '') yield { text: held, finished: false };
}
