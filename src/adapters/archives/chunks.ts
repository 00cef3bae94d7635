import { joined, latin1 } from './bytes.ts';
import { corrupt, type Fault, truncated } from './damage.ts';

/** The longest line before a chunk: the size in hex digits and extensions, which nobody uses. */
const LINE_BYTES_MAX = 256;
const SIZE_LINE = /^(?<size>[0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r\n/i;

/**
 * A body without its chunks (RFC 9112, section 7.1) as far as they are whole, and what is wrong with them. Null where
 * it does not begin with a chunk: many crawlers undo the chunks and leave the header that promises them.
 */
export function dechunked(body: Uint8Array): { readonly bytes: Uint8Array; readonly faults: readonly Fault[] } | null {
  const pieces: Uint8Array[] = [];
  const until = (fault: Fault) => ({ bytes: joined(pieces), faults: [fault] });
  for (let at = 0; ; ) {
    const line = SIZE_LINE.exec(latin1(body.subarray(at, at + LINE_BYTES_MAX)));
    if (line === null) {
      if (at === 0) return null;
      return until(
        body.length - at < LINE_BYTES_MAX && !body.subarray(at).includes(0x0a)
          ? truncated('its HTTP body ends before the last chunk')
          : corrupt('a chunk of its HTTP body is broken'),
      );
    }
    const size = Number.parseInt(line.groups?.size ?? '', 16);
    at += line[0].length;
    if (size === 0) {
      const closed = at === body.length || latin1(body.subarray(-2)) === '\r\n';
      return closed
        ? { bytes: joined(pieces), faults: [] }
        : until(corrupt('the last chunk of its HTTP body is broken'));
    }
    pieces.push(body.subarray(at, at + size));
    at += size;
    if (at > body.length) return until(truncated(`a chunk of its HTTP body lacks ${at - body.length} bytes`));
    const ending = latin1(body.subarray(at, at + 2));
    if (ending !== '\r\n')
      return until(
        at + 2 > body.length
          ? truncated('its HTTP body ends before the last chunk')
          : corrupt('a chunk of its HTTP body is broken'),
      );
    at += 2;
  }
}
