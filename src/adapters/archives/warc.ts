import type { RawInput } from '../../acquire/acquire.ts';
import type { Listing } from '../../model/capture.ts';
import type { ProblemCode } from '../../model/problem.ts';
import { Bytes } from './bytes.ts';
import { Catalogue } from './catalogue.ts';
import { type Fault, together, truncated } from './damage.ts';
import { beginsMember } from './gzip-header.ts';
import { type ArchiveIndex, againstIndex } from './index-beside.ts';
import { ARCHIVE_BYTES_MAX, DAMAGES_TOLD, RECORDS_MAX } from './limits.ts';
import { beginsCompressedRecord, type Gap, gzipMembers, plainMembers } from './members.ts';
import { pageOf } from './pages.ts';
import { recordsOf, type WarcRecord } from './records.ts';

/** An archive to be read, and what is known of it besides its bytes. */
export interface WarcFile {
  /** As the user gave it. */
  readonly name: string;
  readonly stream: AsyncIterable<Uint8Array>;
  readonly index: ArchiveIndex | null;
  /** Whether something outside of the file vouches for all of its bytes, as the digests of a WACZ do. */
  readonly vouched?: boolean;
  /** What a list of pages says of an address. */
  readonly listingOf?: (url: string) => Listing | null;
}

/** Whether the first bytes of a file or stream are those of a WARC; 1 KiB is enough. */
export const looksLikeWarc = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(0, 5)).toString('latin1') === 'WARC/' || beginsCompressedRecord(head);

/**
 * The archived pages of a WARC, one input each, in the order of the file: HTML, text and feeds that were answered with
 * 200, resources and converted texts of these types. What is damaged in the record of a page is damage of that input;
 * everything else that is wrong is an input with a failure that says where, at most `DAMAGES_TOLD` of them. It reads the
 * stream once, and holds one record of it.
 */
export async function* readWarc(file: WarcFile): AsyncGenerator<RawInput> {
  const bytes = new Bytes(limited(file.stream));
  await bytes.has(5);
  if (!(await bytes.has(1))) {
    yield failed(file.name, 'file-empty', `${file.name} is empty: fetch or copy the archive again.`);
    return;
  }
  const head = bytes.peek(5);
  const plain = Buffer.from(head).toString('latin1').startsWith('WARC/');
  const compressed = beginsMember(head) || (!plain && /\.gz$/i.test(file.name));
  const run = new Run(file, compressed, plain || beginsMember(head));
  try {
    for await (const found of recordsOf(compressed ? gzipMembers(bytes) : plainMembers(bytes))) {
      yield* found.kind === 'gap' ? run.gap(found) : run.record(found);
      if (run.records < RECORDS_MAX) continue;
      yield* run.gap({ at: bytes.offset, fault: TOO_MANY });
      break;
    }
    if (bytes.offset > ARCHIVE_BYTES_MAX) yield* run.gap({ at: bytes.offset, fault: TOO_LARGE });
    yield* run.end(bytes.offset);
  } finally {
    await bytes.close();
  }
}

const TOO_MANY = truncated(`it has more than ${RECORDS_MAX} records, and what follows was not read`);
const TOO_LARGE = truncated('it has more than 2 GiB, and what follows was not read');

/** One byte beyond the limit shows that there is more. */
async function* limited(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = ARCHIVE_BYTES_MAX + 1;
  for await (const piece of stream) {
    yield piece.subarray(0, left);
    left -= piece.length;
    if (left <= 0) return;
  }
}

const failed = (source: string, code: ProblemCode, message: string): RawInput => ({
  source,
  bytes: null,
  failure: { code, message },
  capturedAt: null,
});

/** The reading of one archive: what was told, and what can be told only at its end. */
class Run {
  readonly #file: WarcFile;
  readonly #compressed: boolean;
  readonly #begins: boolean;
  readonly #catalogue = new Catalogue();
  readonly #starts = new Set<number>();
  /** Faults before the first record: of a file that holds none they are not worth telling. */
  #early: RawInput[] = [];
  #told = 0;
  #pages = 0;
  #undigested = 0;
  records = 0;

  constructor(file: WarcFile, compressed: boolean, begins: boolean) {
    this.#file = file;
    this.#compressed = compressed;
    this.#begins = begins;
  }

  *gap({ at, fault }: Pick<Gap, 'at' | 'fault'>): Generator<RawInput> {
    if (++this.#told > DAMAGES_TOLD) return;
    const { name } = this.#file;
    const told = failed(name, fault.code, `${name}, at byte ${at}: ${fault.what}; ${MEND}`);
    if (this.records > 0) yield told;
    else this.#early.push(told);
  }

  async *record(record: WarcRecord): AsyncGenerator<RawInput> {
    this.records++;
    yield* this.#early;
    this.#early = [];
    const { at, header } = record;
    if (this.#file.index !== null) this.#starts.add(at);
    if (!record.digested && record.payloadAt < record.block.length) this.#undigested++;
    const alien = this.#catalogue.add(header, at);
    const faults: readonly Fault[] = alien === null ? record.faults : [...record.faults, alien];
    const page = await pageOf({ ...record, faults }, this.#file.name);
    if (page !== null) {
      this.#pages++;
      const listing = this.#file.listingOf?.(page.input.source) ?? null;
      yield listing === null ? page.input : { ...page.input, listing };
    } else if (faults.length > 0) yield* this.gap({ at, fault: together(faults) });
  }

  *end(size: number): Generator<RawInput> {
    const { name, index } = this.#file;
    if (this.records === 0 && !this.#begins) {
      const message = `${name} is called an archive and holds no record of one: give the .warc, .warc.gz or .wacz file as the crawler wrote it.`;
      yield failed(name, 'archive-invalid', message);
      return;
    }
    yield* this.#early;
    for (const { at, fault } of this.#catalogue.missing()) yield* this.gap({ at, fault });
    for (const fault of index === null ? [] : againstIndex(index, size, this.#starts))
      yield* this.gap({ at: size, fault });
    const more = this.#told - DAMAGES_TOLD;
    if (more > 0) yield failed(name, 'corrupt', `${name} has ${more} more damaged places: ${MEND}`);
    if (this.#pages === 0 && this.#told === 0)
      yield failed(
        name,
        'file-empty',
        `${name} holds ${this.records} records and no page with a text: check that it is whole.`,
      );
    yield* this.#unchecked();
  }

  /** What nothing in the file or beside it lets us see, once. */
  *#unchecked(): Generator<RawInput> {
    const { name, index, vouched = false } = this.#file;
    if (vouched || this.#told > 0) return;
    const unseen = [
      this.#compressed ? null : 'it is not compressed, so that nothing shows a changed address or date',
      this.#compressed || this.#undigested === 0
        ? null
        : `${this.#undigested} of its ${this.records} records carry no digest, so that nothing shows a changed text`,
      index === null ? 'no index lies beside it, so that nothing shows whether records are missing at its end' : null,
    ].flatMap((each) => each ?? []);
    if (unseen.length === 0) return;
    const message = `${name} could not be checked in full: ${unseen.join('; ')}. Give the .warc.gz with its .cdxj index, or the WACZ, where the crawler wrote one.`;
    yield failed(name, 'archive-unchecked', message);
  }
}

const MEND = 'fetch or copy the archive again.';
