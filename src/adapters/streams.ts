import type { RawInput } from '../acquire/acquire.ts';
import { failed } from './folders.ts';

/** One byte more than an article may have, so that `acquire` sees that there is more and refuses it. */
export const FILE_BYTES_READ = 5 * 1024 * 1024 + 1;
/** A file of lines; larger ones are refused before they are read. */
export const LINES_BYTES_READ = 200 * 1024 * 1024;
/** Lines are handed over in pieces of about this size, so that a stream of 200 MiB needs no more memory than this. */
const PIECE_BYTES = 1024 * 1024;
/** A line beyond this is no article, see `LINE_BYTES_MAX` in acquire. */
const LINE_BYTES = 32 * 1024 * 1024;
/** As much of a stream as tells an archive from a text: a gzip header and the first line of the record in it. */
const HEAD_BYTES = 1024;
const NEWLINE = 0x0a;

/** The bytes of a stream as one article, or in pieces of whole lines; `lines` null lets the first bytes decide. */
export async function* fromStream(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  lines: boolean | null,
): AsyncGenerator<RawInput> {
  const held: Uint8Array[] = [];
  let size = 0;
  let total = 0;
  let firstLine = 1;
  let inLines = lines;
  for await (const chunk of stream) {
    inLines ??= looksLikeLines(chunk);
    held.push(chunk);
    size += chunk.length;
    total += chunk.length;
    if (!inLines && size >= FILE_BYTES_READ) break;
    if (!inLines || size < PIECE_BYTES) continue;
    if (total > LINES_BYTES_READ) {
      yield failed(source, 'file-too-large', `${source} is larger than 200 MiB: what follows was not read.`);
      return;
    }
    if (chunk.includes(NEWLINE)) {
      const bytes = Buffer.concat(held);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      yield { source, bytes: bytes.subarray(0, end), failure: null, capturedAt: null, firstLine };
      firstLine += countLines(bytes.subarray(0, end));
      held.splice(0, held.length, bytes.subarray(end));
      size = bytes.length - end;
    } else if (size > LINE_BYTES) {
      yield failed(
        source,
        'line-invalid',
        `${source}, line ${firstLine}, is longer than 32 MiB; what follows was not read.`,
      );
      return;
    }
  }
  const bytes = Buffer.concat(held);
  if (inLines && bytes.length === 0 && firstLine > 1) return;
  const piece = {
    source,
    bytes: bytes.subarray(0, inLines ? bytes.length : FILE_BYTES_READ),
    failure: null,
    capturedAt: null,
  };
  yield inLines ? { ...piece, firstLine } : piece;
}

/** Standard input has no name: no article begins as a JSON object does. */
const looksLikeLines = (chunk: Uint8Array): boolean =>
  /^\uFEFF?\s*\{\s*"/.test(Buffer.from(chunk.subarray(0, 256)).toString('utf8'));

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

/** The first bytes of a stream, and a stream of all of it, these included. */
export async function headOf(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const rest = stream[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await rest.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* held;
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
    } finally {
      await rest.return?.();
    }
  }
  return { head: Buffer.concat(held), all: all() };
}
