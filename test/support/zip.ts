import { crc32 } from 'node:zlib';
import { concat } from './warc.ts';

/** A zip with stored files (APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16), the same bytes for the same files. */
export function zipOf(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const nameBytes = new TextEncoder().encode(name);
    const common = (start: number): Buffer => {
      const fields = Buffer.alloc(start + 26);
      fields.writeUInt16LE(20, start);
      fields.writeUInt32LE(crc32(bytes), start + 10);
      fields.writeUInt32LE(bytes.length, start + 14);
      fields.writeUInt32LE(bytes.length, start + 18);
      fields.writeUInt16LE(nameBytes.length, start + 22);
      return fields;
    };
    const local = common(4);
    local.writeUInt32LE(0x04034b50, 0);
    const central = Buffer.concat([common(6), Buffer.alloc(14)]);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt32LE(at, 42);
    directory.push(concat(central, nameBytes));
    const part = concat(local, nameBytes, bytes);
    parts.push(part);
    at += part.length;
  }
  const listed = concat(...directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return concat(...parts, listed, end);
}
