import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import type { Digest, RawInput } from '../acquire/acquire.ts';
import { type Entry, entriesOf, failed, unreadable, withoutRepeats } from './folders.ts';
import { fromStream, headOf, LINES_BYTES_READ } from './streams.ts';

export { FILE_BYTES_READ, LINES_BYTES_READ } from './streams.ts';
export type { Digest, RawInput };

const LINES = /\.(?:jsonl|ndjson)$/i;
const WARC = /\.warc(?:\.gz)?$/i;
const WACZ = /\.wacz$/i;

export const sha256: Digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads files, folders and `-` (standard input, source `stdin`), in the order given; a folder gives its texts, pages,
 * lines, feeds and archives by name, without hidden ones. An archive gives an input for each page in it. Nothing
 * throws: what cannot be read is an input with its failure. Files of lines come in pieces and archives record by
 * record, so the whole need not fit into memory.
 */
export async function* readInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawInput> {
  const entries = paths.flatMap((path): Entry[] => (path === '-' ? [{ kind: 'stdin' }] : entriesOf(path)));
  for (const entry of withoutRepeats(entries)) {
    if (entry.kind === 'failure') yield entry.input;
    else if (entry.kind === 'stdin') yield* fromUnnamed(stdin);
    else yield* fromFile(entry.source, entry.stats);
  }
}

async function* fromFile(source: string, stats: Stats): AsyncGenerator<RawInput> {
  const lines = LINES.test(source);
  if (lines && stats.size > LINES_BYTES_READ) {
    yield failed(source, 'file-too-large', `${source} is larger than 200 MiB: split it.`);
    return;
  }
  try {
    if (WACZ.test(source)) {
      const { readWacz } = await import('./archives/wacz.ts');
      yield* readWacz(source);
      return;
    }
    const stream = createReadStream(source, { highWaterMark: 256 * 1024 });
    if (lines) yield* fromStream(source, stream, true);
    else yield* fromSniffed(source, stream, false);
  } catch (error) {
    yield unreadable(source, error).input;
  }
}

/** Standard input, which has no name: its first bytes tell an archive, lines and an article apart. */
async function* fromUnnamed(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<RawInput> {
  yield* fromSniffed('stdin', stdin, null);
}

/** A WARC by its name or its first bytes; else an article, or lines where `lines` is null and they look so. */
async function* fromSniffed(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  lines: false | null,
): AsyncGenerator<RawInput> {
  const { head, all } = await headOf(stream);
  if (lines === null && looksLikeWacz(head)) {
    const message =
      'a WACZ cannot be read from standard input, since it has its directory at the end: give it as a file.';
    yield failed(source, 'archive-invalid', message);
    return;
  }
  const named = lines === false && WARC.test(source);
  if (!named && !mayBeWarc(head)) {
    yield* fromStream(source, all, lines);
    return;
  }
  const { looksLikeWarc, readWarc } = await import('./archives/warc.ts');
  const { indexBeside } = await import('./archives/index-file.ts');
  if (named || looksLikeWarc(head))
    yield* readWarc({ name: source, stream: all, index: lines === null ? null : indexBeside(source) });
  else yield* fromStream(source, all, lines);
}

/** The first byte of `WARC/` or of gzip: only then is it worth loading what reads archives. */
const mayBeWarc = ([first]: Uint8Array): boolean => first === 0x57 || first === 0x1f;

/** A zip whose first file is one of a WACZ; its name stands after a header of 30 bytes. */
const looksLikeWacz = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(0, 2)).toString('latin1') === 'PK' &&
  /^(?:(?:archive|pages|indexes|fuzzy|logs)\/|datapackage)/.test(Buffer.from(head.subarray(30, 60)).toString('latin1'));
