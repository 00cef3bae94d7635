import { promisify } from 'node:util';
import { constants, crc32, createInflateRaw, gunzipSync, inflateRaw, inflateRawSync } from 'node:zlib';
import { type Budget, Bytes, joined, latin1, rereads } from './bytes.ts';
import { corrupt, type Fault, truncated } from './damage.ts';
import { beginsMember, type GzipHeader, OddHeaders, readGzipHeader } from './gzip-header.ts';
import { Inflater } from './inflater.ts';
import { MEMBER_BYTES_FREE, MEMBER_RATIO_MAX, PAGE_BYTES_MAX } from './limits.ts';

/** A stretch of an archive that holds one record or more: a gzip member decoded, or the whole of a plain file. */
export interface Member {
  readonly kind: 'member';
  /** Where it begins in the file. */
  readonly at: number;
  readonly compressed: boolean;
  readonly bytes: Bytes;
  /** Reads what is left of it; then all that its frame shows to be wrong is known. */
  readonly close: () => Promise<readonly Fault[]>;
}

/** Bytes of the file that are part of no member, or whose end was not reached. */
export interface Gap {
  readonly kind: 'gap';
  readonly at: number;
  readonly fault: Fault;
}

const PIECE_BYTES = 16 * 1024;
/** Where data are broken they are decoded again in pieces so small that hardly anything before the break is lost. */
const SALVAGE_BYTES = 64;
/** As much of a member as surely decodes to the first five characters of its record. */
const FIRST_BYTES = 512;
const SEARCHED_BYTES = 64 * 1024;
const FIXED_HEADER = 10;
const TRAILER = 8;
const inflateRawLater = promisify<Uint8Array, object, Uint8Array>(inflateRaw);

/** The stretches of a plain archive: one. */
export async function* plainMembers(file: Bytes): AsyncGenerator<Member | Gap> {
  yield { kind: 'member', at: 0, compressed: false, bytes: file, close: async () => [] };
}

/**
 * The members of a compressed archive in order. After damage the next member is looked for by its first bytes, from the
 * beginning of the damaged one where that is still held, since broken data may run over its end.
 */
export async function* gzipMembers(file: Bytes): AsyncGenerator<Member | Gap> {
  const budget = rereads();
  const odd = new OddHeaders();
  while (await file.has(1)) {
    const at = file.offset;
    file.mark();
    const opened = await open(file);
    if (opened.kind === 'gap') {
      const left = await toNextMember(file);
      yield { kind: 'gap', at, fault: opened.fault ?? corrupt(`${left} bytes are part of no gzip member`) };
      continue;
    }
    const state: Decoding = { at, headerLength: file.offset - at, faults: [...opened.faults], end: 'open' };
    // A header that is wrong by itself is told already, and shows nothing about the others.
    if (opened.faults.length === 0) odd.add(at, opened.header);
    const bytes = new Bytes(decoded(file, state));
    const close = async () => {
      while (await bytes.has(1)) bytes.take(bytes.peek(PIECE_BYTES).length);
      return state.faults;
    };
    yield { kind: 'member', at, compressed: true, bytes, close };
    await close();
    if (state.end === 'stopped') return;
    if (state.end === 'broken' || state.end === 'misfit') await backOnTrack(file, state, budget);
  }
  for (const at of odd.found())
    yield { kind: 'gap', at, fault: corrupt('its gzip header is unlike that of every other member') };
}

/** What is known of a member while it is decoded, and how it ended. */
interface Decoding {
  readonly at: number;
  readonly headerLength: number;
  readonly faults: Fault[];
  end: 'open' | 'whole' | 'broken' | 'misfit' | 'stopped';
}

type Opened =
  | { readonly kind: 'header'; readonly header: GzipHeader; readonly faults: readonly Fault[] }
  | { readonly kind: 'gap'; readonly fault: Fault | null };

/** The header of the member that should begin here. Where only its bytes are wrong and a record follows, it is read all the same. */
async function open(file: Bytes): Promise<Opened> {
  const read = await readGzipHeader(file);
  if (read.kind === 'header') return read;
  await file.has(FIXED_HEADER + FIRST_BYTES);
  if (beginsRecord(() => inflateRawSync(file.peek(FIXED_HEADER + FIRST_BYTES).subarray(FIXED_HEADER), PARTLY))) {
    file.take(FIXED_HEADER);
    const header = { flags: 0, time: 0, extraFlags: 0, system: 0 };
    return { kind: 'header', header, faults: [corrupt('its gzip header is broken')] };
  }
  const length = file.peek(FIXED_HEADER + FIRST_BYTES).length;
  if (read.kind === 'none') return { kind: 'gap', fault: null };
  file.take(1);
  return { kind: 'gap', fault: truncated(`the file ends ${length} bytes after the beginning of a gzip member`) };
}

/** The bytes of a member up to its end or the damage, then its checks. */
async function* decoded(file: Bytes, state: Decoding): AsyncGenerator<Uint8Array> {
  const inflater = new Inflater(createInflateRaw({ chunkSize: 4 * PIECE_BYTES }));
  let sum = 0;
  let size = 0;
  try {
    while (!inflater.ended) {
      if (!(await file.has(PIECE_BYTES)) && !(await file.has(1)))
        return broken(state, truncated('the file ends inside its compressed data'));
      const piece = file.peek(PIECE_BYTES);
      const before = inflater.used;
      for await (const out of inflater.feed(piece)) {
        sum = crc32(out, sum);
        size += out.length;
        yield out;
        if (size > MEMBER_BYTES_FREE && size > MEMBER_RATIO_MAX * inflater.used) {
          state.faults.push(
            truncated(
              `it decodes to more than ${MEMBER_RATIO_MAX} times its size, and neither its rest nor what follows was read`,
            ),
          );
          state.end = 'stopped';
          return;
        }
      }
      if (inflater.failed) {
        yield* salvaged(joined([file.sinceMark() ?? new Uint8Array(0), piece]), state, size, file.sinceMark() !== null);
        return broken(state, corrupt('its compressed data are broken'));
      }
      file.take(inflater.used - before);
    }
  } finally {
    inflater.close();
  }
  await checkTrailer(file, state, sum, size);
}

function broken(state: Decoding, fault: Fault): void {
  state.faults.push(fault);
  state.end = 'broken';
}

/** What broken data decode to beyond what is known already. */
async function* salvaged(
  member: Uint8Array,
  { headerLength }: Decoding,
  known: number,
  held: boolean,
): AsyncGenerator<Uint8Array> {
  if (!held) return;
  const inflater = new Inflater(createInflateRaw());
  let size = 0;
  try {
    for (let at = headerLength; at < member.length && !inflater.failed; at += SALVAGE_BYTES)
      for await (const out of inflater.feed(member.subarray(at, at + SALVAGE_BYTES))) {
        const fresh = out.subarray(Math.max(0, known - size));
        size += out.length;
        if (fresh.length > 0) yield fresh;
      }
  } finally {
    inflater.close();
  }
}

/** The checksum and length at the end of a member (RFC 1952, section 2.3.1), and the unused bits before them. */
async function checkTrailer(file: Bytes, state: Decoding, sum: number, size: number): Promise<void> {
  if (!(await file.has(TRAILER))) {
    file.take(TRAILER);
    return broken(state, truncated('the file ends inside its gzip checksum'));
  }
  const member = file.sinceMark();
  const trailer = file.take(TRAILER);
  const view = new DataView(trailer.buffer, trailer.byteOffset, TRAILER);
  const wrongSum = view.getUint32(0, true) !== sum;
  const wrongSize = view.getUint32(4, true) !== size % 2 ** 32;
  if (wrongSum) state.faults.push(corrupt('its gzip checksum does not fit'));
  if (wrongSize) state.faults.push(corrupt('its gzip length does not fit'));
  state.end = wrongSum || wrongSize ? 'misfit' : 'whole';
  if (state.end === 'whole' && member !== null && size <= PAGE_BYTES_MAX)
    if (await spareBitsSet(member.subarray(state.headerLength), sum))
      state.faults.push(corrupt('unused bits at the end of its compressed data are set'));
}

/**
 * Whether bits are set after the end of the compressed data in their last byte. Every writer leaves them 0 and no
 * decoder looks at them: the highest bit that is set is spare where the data decode to the same without it.
 */
async function spareBitsSet(data: Uint8Array, sum: number): Promise<boolean> {
  const last = data.at(-1) ?? 0;
  if (last === 0) return false;
  const cleared = Uint8Array.from(data);
  cleared[data.length - 1] = last ^ (1 << (31 - Math.clz32(last)));
  try {
    const out = await inflateRawLater(cleared, { maxOutputLength: PAGE_BYTES_MAX });
    return crc32(out) === sum;
  } catch {
    return false;
  }
}

/** After a damaged member: to the beginning of the next one. */
async function backOnTrack(file: Bytes, state: Decoding, budget: Budget): Promise<void> {
  await file.has(3);
  if (state.end === 'misfit' && beginsMember(file.peek(3))) return;
  if (file.reread(budget)) file.take(state.headerLength);
  await toNextMember(file);
}

/** Moves to the next bytes that begin a member with a record, or to the end; says how many bytes were passed. */
async function toNextMember(file: Bytes): Promise<number> {
  const from = file.offset;
  while (await file.has(1)) {
    await file.has(SEARCHED_BYTES + FIRST_BYTES);
    const window = file.peek(SEARCHED_BYTES + FIRST_BYTES);
    let at = window.indexOf(0x1f);
    while (at >= 0 && at < SEARCHED_BYTES) {
      const candidate = window.subarray(at, at + FIRST_BYTES);
      if (beginsMember(candidate) && beginsRecord(() => gunzipSync(candidate, PARTLY))) {
        file.take(at);
        return file.offset - from;
      }
      at = window.indexOf(0x1f, at + 1);
    }
    file.take(SEARCHED_BYTES);
  }
  return file.offset - from;
}

const PARTLY = { finishFlush: constants.Z_SYNC_FLUSH };

/** Whether bytes decode, and to the beginning of a record. */
export function beginsRecord(decode: () => Uint8Array): boolean {
  try {
    return latin1(decode().subarray(0, 5)) === 'WARC/';
  } catch {
    return false;
  }
}

/** Whether the first bytes of a file are gzip that holds a record. */
export const beginsCompressedRecord = (head: Uint8Array): boolean =>
  beginsMember(head) && beginsRecord(() => gunzipSync(head.subarray(0, FIRST_BYTES), PARTLY));
