import { BlockReader, headerEnd } from './block.ts';
import { type Budget, type Bytes, indexOf, rereads } from './bytes.ts';
import { corrupt, type Fault, truncated } from './damage.ts';
import { HEADER_BYTES_MAX, HELD_BYTES_MAX } from './limits.ts';
import type { Gap, Member } from './members.ts';
import { type RecordHeader, readRecordHeader } from './record-header.ts';

/** One record of an archive, as far as it could be read. */
export interface WarcRecord {
  readonly kind: 'record';
  /** Where the record begins in the file, or the gzip member that holds it. */
  readonly at: number;
  readonly header: RecordHeader;
  /** The header as it stands in the file. */
  readonly head: Uint8Array;
  /** The block as far as it is kept, see `BlockReader`. */
  readonly block: Uint8Array;
  readonly payloadAt: number;
  /** Whether `block` is all of it. */
  readonly whole: boolean;
  /** Whether a digest of the block or the payload was there to be checked. */
  readonly digested: boolean;
  readonly faults: readonly Fault[];
}

const PIECE_BYTES = 64 * 1024;
const CLOSING = '\r\n\r\n';
const FIRST_LINE = 'WARC/';
/** How the next record shows itself where a length is wrong: > | ⏎⏎WARC/ */
const NEXT = `${CLOSING}${FIRST_LINE}`;

/** The records of an archive in order, and the stretches of it that are none. */
export async function* recordsOf(members: AsyncIterable<Member | Gap>): AsyncGenerator<WarcRecord | Gap> {
  const budget = rereads();
  for await (const member of members) {
    if (member.kind === 'gap') yield member;
    else yield* recordsOfMember(member, budget);
  }
}

/**
 * What is wrong with a gzip member belongs to the record in it, where there is only one; so do bytes after that record.
 * To one of several records it cannot be put down.
 */
async function* recordsOfMember(member: Member, budget: Budget): AsyncGenerator<WarcRecord | Gap> {
  const { bytes, compressed } = member;
  const strays: Gap[] = [];
  let records = 0;
  let held: WarcRecord | null = null;
  for (let read = 0; await pastLineEnds(bytes); read++) {
    const place = { at: compressed ? member.at : bytes.offset, mayScan: !compressed || read > 0, budget };
    const { next, closed } = await readRecord(bytes, place);
    if (next.kind === 'record') {
      if (held !== null) yield held;
      held = next;
      records++;
    } else if (compressed) strays.push(next);
    else {
      if (held !== null) yield held;
      held = null;
      yield next;
    }
    if (!closed && !place.mayScan) break;
  }
  const faults = [...strays.map(({ fault }) => fault), ...(await member.close())];
  if (held !== null) yield records === 1 ? { ...held, faults: [...held.faults, ...faults] } : held;
  if (records !== 1) for (const fault of faults) yield { kind: 'gap', at: member.at, fault };
}

/** Some writers leave more empty lines between records than the two of the standard. False at the end. */
async function pastLineEnds(bytes: Bytes): Promise<boolean> {
  while (await bytes.has(1)) {
    const first = bytes.peek(1)[0];
    if (first !== 0x0d && first !== 0x0a) return true;
    bytes.take(1);
  }
  return false;
}

interface Place {
  readonly at: number;
  /** Whether the next record is looked for by its first line: in a gzip member of one record nothing else is there. */
  readonly mayScan: boolean;
  readonly budget: Budget;
}

interface RecordRead {
  readonly next: WarcRecord | Gap;
  /** Whether the bytes after it are the beginning of another. */
  readonly closed: boolean;
}

async function readRecord(bytes: Bytes, place: Place): Promise<RecordRead> {
  const { at } = place;
  const end = await endOfHeader(bytes);
  const header = end === null ? null : readRecordHeader(bytes.peek(end));
  if (end === null || header === null || (header.type === '' && !header.version.startsWith('WARC/')))
    return { next: { kind: 'gap', at, fault: await passNone(bytes, place, end === null) }, closed: true };
  const head = Uint8Array.from(bytes.take(end));
  const block = new BlockReader(header);
  const faults = [...header.faults];
  bytes.mark();
  let closed = await readBlock(bytes, header, block, faults);
  let reader = block;
  if (!closed && place.mayScan) {
    if (bytes.reread(place.budget)) reader = new BlockReader(header);
    closed = await readToNext(bytes, reader);
  }
  const { bytes: kept, faults: wrong, ...rest } = reader.finish();
  const record: WarcRecord = { kind: 'record', at, header, head, block: kept, ...rest, faults: [...faults, ...wrong] };
  return { next: record, closed };
}

/** Where the header that begins here ends, or null where neither the file nor the limit holds its end. */
async function endOfHeader(bytes: Bytes): Promise<number | null> {
  for (let size = 2048; size <= 2 * HEADER_BYTES_MAX; size *= 2) {
    const more = await bytes.has(size);
    const end = headerEnd(bytes.peek(size));
    if (end !== null) return end <= HEADER_BYTES_MAX ? end : null;
    if (!more) return null;
  }
  return null;
}

/** Passes what is no record, to the next one or the end, and says what is wrong there. */
async function passNone(bytes: Bytes, { mayScan }: Place, endless: boolean): Promise<Fault> {
  const cut = endless && !(await bytes.has(HEADER_BYTES_MAX)) && beginsRecord(bytes);
  const from = bytes.offset;
  bytes.take(1);
  if (mayScan) await toNext(bytes);
  else while (await bytes.has(1)) bytes.take(PIECE_BYTES);
  if (cut && !(await bytes.has(1))) return truncated('the file ends inside the header of a record');
  return corrupt(`${bytes.offset - from} bytes are part of no record`);
}

const beginsRecord = (bytes: Bytes): boolean => {
  const head = bytes.peek(5);
  return FIRST_LINE.startsWith(Buffer.from(head).toString('latin1'));
};

/** Reads as many bytes as the header declares, and the two line ends after them. False where they are not there. */
async function readBlock(bytes: Bytes, header: RecordHeader, block: BlockReader, faults: Fault[]): Promise<boolean> {
  if (header.length === null) return false;
  for (let left = header.length; left > 0; ) {
    await bytes.has(Math.min(left, PIECE_BYTES));
    const piece = bytes.take(Math.min(left, PIECE_BYTES));
    if (piece.length === 0) {
      faults.push(truncated(`it ends ${left} bytes before its declared length`));
      return false;
    }
    block.add(piece);
    left -= piece.length;
  }
  const whole = await bytes.has(CLOSING.length + FIRST_LINE.length);
  const after = Buffer.from(bytes.peek(CLOSING.length + FIRST_LINE.length)).toString('latin1');
  if (after.startsWith(CLOSING)) {
    bytes.take(CLOSING.length);
    return true;
  }
  const next = after.indexOf(FIRST_LINE);
  if (next >= 0) {
    bytes.take(next);
    faults.push(corrupt('its closing line ends are broken'));
    return true;
  }
  const ended = !whole && CLOSING.startsWith(after);
  faults.push(
    ended ? truncated('it ends before its closing line') : corrupt('its declared length does not lead to its end'),
  );
  return false;
}

/** Takes for a block whatever comes before the next record. False where no other follows. */
async function readToNext(bytes: Bytes, block: BlockReader): Promise<boolean> {
  await bytes.has(HELD_BYTES_MAX);
  const window = bytes.peek(HELD_BYTES_MAX);
  const end = indexOf(window, NEXT);
  block.add(bytes.take(end >= 0 ? end : window.length));
  if (end < 0 && window.length < HELD_BYTES_MAX) return false;
  return toNext(bytes);
}

/** Moves to the next first line of a record. False where there is none. */
async function toNext(bytes: Bytes): Promise<boolean> {
  while (await bytes.has(1)) {
    await bytes.has(PIECE_BYTES);
    const window = bytes.peek(PIECE_BYTES);
    const found = indexOf(window, NEXT);
    if (found >= 0) {
      bytes.take(found + CLOSING.length);
      return true;
    }
    // The mark of the next record may lie across the end of the window.
    bytes.take(window.length < PIECE_BYTES ? window.length : window.length - NEXT.length + 1);
  }
  return false;
}
